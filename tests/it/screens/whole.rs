//! Every screen is whole: no text is cut with a mark, and the hardware cursor is on it.

use std::collections::BTreeSet;

use super::checks::{assert_none, each};
use super::frames::rows;

#[test]
fn the_cursor_is_always_somewhere_in_the_window() {
    let mut faults = BTreeSet::new();
    each(|example, locale, painting| {
        let area = painting.buffer.area;
        let inside = painting
            .cursor
            .is_some_and(|at| at.x < area.width && at.y < area.height);
        if !inside {
            faults.insert(format!("{}, {}", example.name, locale.code()));
        }
    });
    assert_none(&faults);
}

#[test]
fn nothing_is_cut_at_the_smallest_window() {
    let mut faults = BTreeSet::new();
    each(|example, locale, painting| {
        let Some(own) = example.dots else { return };
        let cut: Vec<String> = rows(painting)
            .into_iter()
            .map(|(row, _)| row)
            .filter(|row| row.contains('…'))
            .collect();
        if cut.len() > own {
            let (name, code) = (example.name, locale.code());
            let width = example.model.shared.size.width;
            faults.extend(
                cut.iter()
                    .map(|row| format!("{name}, {code}, {width}: {row}")),
            );
        }
    });
    assert_none(&faults);
}
