//! Every screen is whole: no text is cut with a mark, and the hardware cursor is on it.

use std::collections::BTreeSet;

use super::checks::assert_none;
use super::frames;

#[test]
fn the_cursor_is_always_somewhere_in_the_window() {
    let mut faults = BTreeSet::new();
    for frame in frames::all() {
        let window = frame.window;
        let inside = frame
            .cursor
            .is_some_and(|(x, y)| x < window.width && y < window.height);
        if !inside {
            faults.insert(format!("{}, {}", frame.name, frame.locale.code()));
        }
    }
    assert_none(&faults);
}

#[test]
fn nothing_is_cut_at_the_smallest_window() {
    let mut faults = BTreeSet::new();
    for frame in frames::all() {
        let Some(own) = frame.dots else { continue };
        let rows = frame.rows.iter().map(|(row, _)| row);
        let cut: Vec<&String> = rows.filter(|row| row.contains('…')).collect();
        if cut.len() > own {
            let (name, code, width) = (frame.name, frame.locale.code(), frame.size.width);
            faults.extend(
                cut.iter()
                    .map(|row| format!("{name}, {code}, {width}: {row}")),
            );
        }
    }
    assert_none(&faults);
}
