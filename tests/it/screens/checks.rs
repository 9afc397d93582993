//! What must hold on every screen, in every language.

use std::collections::BTreeSet;

use fanal::app::overlay::Overlay;
use fanal::lang::locale::Locale;
use fanal::tui::paint::Tongues;

use super::begin::{SMALL, WIDE};
use super::examples::{self, Example};
use super::frames::{painted, rows, turn};
use fanal::tui::paint::Painting;

pub(super) fn assert_none(faults: &BTreeSet<String>) {
    let faults: Vec<&str> = faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Looks at every example in every language and window.
pub(super) fn each(mut look: impl FnMut(&Example, Locale, &Painting)) {
    let tongues = Tongues::new();
    examples::with_all(|all| {
        for example in all {
            for size in [SMALL, WIDE] {
                for locale in Locale::ALL {
                    turn(&mut example.model, locale, size);
                    look(example, locale, &painted(&example.model, &tongues));
                }
            }
        }
    });
}

#[test]
fn every_row_fills_the_window_and_no_more() {
    let mut faults = BTreeSet::new();
    each(|example, locale, painting| {
        let size = example.model.shared.size;
        let (width, height) = (painting.buffer.area.width, painting.buffer.area.height);
        assert_eq!((width, height), (size.width, size.height));
        for (row, used) in rows(painting) {
            if used != width {
                let (name, code) = (example.name, locale.code());
                faults.insert(format!("{name}, {code}: {used} columns in {row}"));
            }
        }
    });
    assert_none(&faults);
}

#[test]
fn the_cover_says_nothing() {
    let mut covers = 0;
    each(|example, _, painting| {
        if example.model.cover.is_some() {
            covers += 1;
            for (row, _) in rows(painting) {
                assert!(!row.chars().any(char::is_alphanumeric), "{row}");
            }
        }
    });
    assert_eq!(covers, 8);
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
        // Language, Start, SetUp, Unlock, Home, Cases, Triage, Before, Interview, Facts, OwnView,
        // Outcome, Thanks, Export, Import, Review.
        assert_eq!(screens.len(), 16);
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
