//! What stands beside a page on a wide window: the page stays as it is at 80 columns, nothing is cut,
//! and whatever the neighbour shows is on a page of its own elsewhere.

use std::collections::BTreeSet;

use fanal::app::event::Size;
use fanal::app::overlay::Overlay;
use fanal::app::screens::Screen;
use fanal::app::screens::triage::asked;
use fanal::domain::summary::{ASKED, Asked, Summary};
use fanal::lang::locale::Locale;
use fanal::lang::msg::Keys;
use fanal::runtime::headless::Headless;
use fanal::text::direction::Direction;
use fanal::tui::paint::{Tongues, losses};
use fanal::tui::screens::roster::last_people;
use ratatui::buffer::Buffer;

use super::begin::{SMALL, WIDE, drill, drive};
use super::checks::assert_none;
use super::examples::{self, Example};
use super::frames::{painted, turn};

/// A window as high as the wide one with the columns of the small one.
const HIGH: Size = Size {
    width: SMALL.width,
    height: WIDE.height,
};

pub(super) fn all() -> Vec<Example> {
    vec![
        Example::new("home, many open", many_open()).listing(),
        Example::new("triage, after many others", after_many()).listing(),
    ]
}

/// A drill at home with more open cases than stand beside it.
fn many_open() -> Headless {
    let mut program = drill("7 Enter 1 2 1 1 2 2 2 Enter");
    let cases = &mut program.model.shared.cases;
    let first = cases[0].clone();
    let others = (2..=11).map(|number| Summary {
        code: format!("DRILL-A-{number:03}"),
        child: number % 3 == 0,
        ..first.clone()
    });
    cases.extend(others);
    program
}

/// The triage of somebody who came after more people than stand beside it.
fn after_many() -> Headless {
    let mut program = many_open();
    for (place, line) in program.model.shared.cases.iter_mut().enumerate() {
        line.asked = Asked([1, 3, 1, u8::try_from(place % 4).unwrap(), 2, 0]);
    }
    program.model.shared.next_number = 12;
    drive(&mut program, "5 1 Enter 1 3 2");
    program
}

/// The symbols of the body's columns from where reading starts.
fn start_of(buffer: &Buffer, locale: Locale) -> Vec<String> {
    let area = buffer.area;
    let side = match locale.direction() {
        Direction::LeftToRight => 0,
        Direction::RightToLeft => area.width - SMALL.width,
    };
    let row = |y| {
        (side..side + SMALL.width)
            .map(|x| buffer[(x, y)].symbol())
            .collect()
    };
    (2..area.height - 2).map(row).collect()
}

#[test]
fn help_stands_beside_the_page_and_changes_nothing_of_it() {
    let tongues = Tongues::new();
    let mut faults = BTreeSet::new();
    examples::with_all(|all| {
        let open = |example: &&mut Example| {
            let model = &example.model;
            let checking = matches!(model.screen, Screen::Calibrate(_));
            let over = model.cover.is_some() || !model.overlays.is_empty();
            !over && !checking && !model.shared.is_too_small()
        };
        for example in all.iter_mut().filter(open) {
            for locale in Locale::ALL {
                turn(&mut example.model, locale, HIGH);
                let alone = painted(&example.model, &tongues);
                turn(&mut example.model, locale, WIDE);
                example.model.overlays.push(Overlay::Help(Box::default()));
                let words = tongues.of(locale).unwrap();
                let with_help = painted(&example.model, &tongues);
                let lost = losses(&example.model, words);
                example.model.overlays.pop();
                let (name, code) = (example.name, locale.code());
                faults.extend(lost.iter().map(|loss| format!("{name}, {code}: {loss:?}")));
                // A toast stands on other rows of a wide window.
                let toast = example.model.shared.toast.is_some();
                let page = start_of(&alone.buffer, locale);
                if !toast && start_of(&with_help.buffer, locale) != page {
                    faults.insert(format!("{name}, {code}: another page"));
                }
            }
        }
    });
    assert_none(&faults);
}

#[test]
fn help_covers_the_page_where_there_is_no_room_beside_it() {
    let mut program = drill("?");
    let said = |program: &Headless| program.frame();
    let look = "another person answers for them";
    assert!(!said(&program).contains(look), "{}", said(&program));
    program.resize(WIDE);
    let both = said(&program);
    assert!(both.contains(look), "{both}");
    let heading = Tongues::new();
    let heading = heading.of(Locale::En).unwrap().say_plain(Keys::HelpHere);
    assert!(both.contains(&heading), "{both}");
}

#[test]
fn home_has_what_must_be_done_beside_it_and_the_handover_says_the_same() {
    let mut program = many_open();
    let due = "Child protection must know.";
    assert!(!program.frame().contains(due), "{}", program.frame());
    program.resize(WIDE);
    let frame = program.frame();
    assert!(frame.contains(due), "{frame}");
    assert!(
        frame.contains("3 more are in the list of all cases"),
        "{frame}"
    );
    // The codes that are shown are those that come first in the handover.
    let open = fanal::app::screens::shift::open_cases(&program.model.shared);
    for (place, line) in open.iter().enumerate() {
        let rows = frame.lines();
        let beside = rows.filter(|row| {
            row.chars()
                .skip(61)
                .collect::<String>()
                .contains(&line.code)
        });
        assert_eq!(
            beside.count(),
            usize::from(place < 8),
            "{}\n{frame}",
            line.code
        );
    }
}

#[test]
fn the_columns_of_the_line_of_people_are_the_questions_of_the_triage() {
    let program = drill("5");
    let shared = &program.model.shared;
    let ids = asked(shared).into_iter().map(|question| question.id.0);
    assert_eq!(ids.collect::<Vec<_>>(), ASKED);
}

#[test]
fn the_line_of_people_stays_in_view_with_what_was_answered() {
    let mut program = after_many();
    assert!(
        !program.frame().contains("LAST PEOPLE"),
        "{}",
        program.frame()
    );
    program.resize(WIDE);
    let frame = program.frame();
    let row = |code: &str| {
        let start = |row: &str| row.chars().take(39).collect::<String>();
        let rows: Vec<String> = frame
            .lines()
            .map(start)
            .filter(|row| row.contains(code))
            .collect();
        rows.join("\n")
    };
    // The person on the screen, with what was answered a moment ago.
    let here = row("DRILL-A-012");
    assert!(
        here.contains('►') && here.trim_end().ends_with("1 3 2 · · ·"),
        "{frame}"
    );
    assert!(
        row("DRILL-A-011").trim_end().ends_with("1 3 1 2 2 ·"),
        "{frame}"
    );
    // Ten people and no more: those opened last.
    assert_eq!(row("DRILL-A-002"), "", "{frame}");
    assert_ne!(row("DRILL-A-003"), "", "{frame}");
    drive(&mut program, "Backspace");
    assert!(
        program.frame().contains("1 3 · · · ·"),
        "{}",
        program.frame()
    );
}

#[test]
fn who_is_on_the_screen_again_stays_in_the_line() {
    let mut program = many_open();
    let first = program.model.shared.cases[0].code.clone();
    program.resize(WIDE);
    drive(&mut program, "1");
    let code = program
        .model
        .shared
        .open
        .as_ref()
        .unwrap()
        .screening
        .code
        .clone();
    assert_eq!(code, first);
    let people = last_people(&program.model.shared);
    assert_eq!(people.len(), 10);
    assert!(people.iter().any(|line| line.code == first));
}
