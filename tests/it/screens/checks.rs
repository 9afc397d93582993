//! What must hold on every screen, in every language.

use std::collections::BTreeSet;

use fanal::app::overlay::Overlay;

use super::examples;
use super::frames;

pub(super) fn assert_none(faults: &BTreeSet<String>) {
    let faults: Vec<&str> = faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_row_fills_the_window_and_no_more() {
    let mut faults = BTreeSet::new();
    for frame in frames::all() {
        assert_eq!(frame.rows.len(), usize::from(frame.window.height));
        for (row, used) in &frame.rows {
            if *used != frame.window.width {
                let (name, code) = (frame.name, frame.locale.code());
                faults.insert(format!("{name}, {code}: {used} columns in {row}"));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn the_cover_says_nothing() {
    let covers: Vec<_> = frames::all().iter().filter(|frame| frame.covered).collect();
    assert_eq!(covers.len(), 8);
    for (row, _) in covers.iter().flat_map(|frame| &frame.rows) {
        assert!(!row.chars().any(char::is_alphanumeric), "{row}");
    }
}

#[test]
fn every_screen_and_overlay_has_its_example() {
    examples::with_all(|all| {
        let names: BTreeSet<&str> = all.iter().map(|example| example.name).collect();
        assert_eq!(names.len(), all.len(), "two examples have one name");
        let screens: BTreeSet<_> = all
            .iter()
            .map(|example| format!("{:?}", std::mem::discriminant(&example.model.screen)))
            .collect();
        // Language, Start, SetUp, Unlock, Home, Cases, Triage, Before, Interview, Journey, Facts,
        // OwnView, Outcome, Thanks, Export, Import, Review, Reference.
        assert_eq!(screens.len(), 18);
        let over: BTreeSet<_> = all
            .iter()
            .flat_map(|example| &example.model.overlays)
            .map(kind)
            .collect();
        assert_eq!(over.len(), 7, "{over:?}");
    });
}

/// Every kind of overlay by name, so that a new one asks for its example here.
fn kind(overlay: &Overlay) -> &'static str {
    match overlay {
        Overlay::Help(_) => "help",
        Overlay::Why(_) => "why",
        Overlay::Jump(_) => "jump",
        Overlay::Languages => "languages",
        Overlay::Quit => "quit",
        Overlay::Notice(_) => "notice",
        Overlay::Busy(_) => "busy",
    }
}
