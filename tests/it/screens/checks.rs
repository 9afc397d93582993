//! What must hold on every screen, in every language.

use std::collections::BTreeSet;

use fanal::app::overlay::Overlay;
use fanal::lang::locale::Locale;
use fanal::tui::paint::Tongues;

use super::begin::{SMALL, TO_INTERVIEW, drill, drive, first_start};
use super::examples;
use super::frames::{self, painted};

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

/// The lines of the terminal check differ in how they are written, and in nothing else: a person who
/// chooses one chooses that.
#[test]
fn every_line_of_the_terminal_check_is_written_in_its_own_way() {
    let tongues = Tongues::new();
    for size in frames::SIZES {
        for locale in Locale::ALL {
            let mut program = first_start(locale, size);
            drive(&mut program, &format!("{} 4", locale.place() + 1));
            let offered = program.model.shared.terminal.offered.clone();
            let painting = painted(&program.model, &tongues);
            let lines: Vec<_> = (0u16..)
                .zip(frames::rows(&painting))
                .filter(|(_, (row, _))| row.contains("ID-07"))
                .map(|(y, _)| y)
                .collect();
            let expected: Vec<_> = lines.into_iter().zip(offered).collect();
            assert_eq!(expected.len(), 6, "{size:?} {locale:?}");
            assert_eq!(painting.samples, expected, "{size:?} {locale:?}");
        }
    }
}

#[test]
fn the_cover_says_nothing() {
    let covers: Vec<_> = frames::all().iter().filter(|frame| frame.covered).collect();
    let of_one = examples::with_all(|all| {
        let covered = all.iter().filter(|one| one.model.cover.is_some());
        covered.count()
    });
    assert!(of_one > 0);
    assert_eq!(
        covers.len(),
        of_one * Locale::ALL.len() * frames::SIZES.len()
    );
    // And of the others as many, so that no example is left out.
    let all = examples::with_all(|all| all.len());
    let count = all * Locale::ALL.len() * frames::SIZES.len();
    assert_eq!(frames::all().len(), count);
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
        // Sealed, OwnView, Outcome, Thanks, Export, Import, Review, Calibrate, Reference,
        // Shift, Post, Enclosed, Computer, Care, Compare.
        assert_eq!(screens.len(), 26);
        let over: BTreeSet<_> = all
            .iter()
            .flat_map(|example| &example.model.overlays)
            .map(kind)
            .collect();
        assert_eq!(over.len(), 13, "{over:?}");
    });
}

/// Every kind of overlay by name, so that a new one asks for its example here.
fn kind(overlay: &Overlay) -> &'static str {
    match overlay {
        Overlay::Help(_) => "help",
        Overlay::Palette(_) => "palette",
        Overlay::Why(_) => "why",
        Overlay::Jump(_) => "jump",
        Overlay::Anyway(_) => "anyway",
        Overlay::Link(_) => "link",
        Overlay::Sift(_) => "sift",
        Overlay::Languages => "languages",
        Overlay::Quit => "quit",
        Overlay::Notice(_) => "notice",
        Overlay::Busy(_) => "busy",
        Overlay::Underway(_) => "underway",
        Overlay::Purge(_) => "purge",
    }
}

/// A layer over a screen takes nothing of its looks: the same list over two different questions is
/// drawn alike.
#[test]
fn what_lies_over_a_screen_shows_no_style_of_what_lies_below() {
    let looks = |keys: &str| {
        let program = drill(&format!("{TO_INTERVIEW} {keys}"));
        let painting = painted(&program.model, &Tongues::new());
        let cells = painting.buffer.content.iter();
        // Below the strip and the header, which belong to the question.
        let cells = cells.skip(3 * usize::from(SMALL.width));
        cells
            .map(|cell| (cell.symbol().to_owned(), cell.modifier))
            .collect::<Vec<_>>()
    };
    // An answer that is chosen is drawn in reverse, and is gone once it is taken back.
    let plain = looks("Enter 2 Backspace / Down Down");
    let over = looks("Enter 2 / Down Down");
    let differ = |(one, other): &(&(String, _), &(String, _))| one.0 == other.0 && one.1 != other.1;
    let found = plain.iter().zip(&over).filter(|pair| differ(pair)).count();
    assert_eq!(found, 0);
}
