//! People side by side at a desk: chosen with keys, read from the vault, nobody accused.

use fanal::app::screens::Screen;
use fanal::app::screens::cases::filter::Filter;
use fanal::app::screens::compare::Compare;
use fanal::domain::review::Agreement;
use fanal::runtime::headless::Headless;

use super::begin::{COMPACT, TO_INTERVIEW, TO_OWN_VIEW, Vaulted, WIDE, drive};
use super::examples::{Example, TRAVELLED};
use super::vaulted::{example, keyed};

/// A desk with three people of a station: two who say different things of their papers and their debt,
/// and one who told the journey.
fn three_people() -> Headless {
    let mut desk = Vaulted::desk();
    let mut station = keyed(&desk);
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    drive(
        &mut station.program,
        &format!(
            "1 {TO_INTERVIEW} 2 Enter 2 Enter 2 Enter 1 Enter 5 {TO_OWN_VIEW} 3 2 1 Enter \
             1 {TO_INTERVIEW} {TRAVELLED} Esc Esc e \"{folder}\" Enter expect \"fb-\""
        ),
    );
    drive(&mut desk.program, &format!("i \"{folder}\" Enter Enter"));
    desk.program
}

/// The same with all of them side by side.
fn side_by_side() -> Headless {
    let mut desk = three_people();
    drive(&mut desk, "t Down t Down t c");
    desk
}

pub(super) fn all() -> Vec<Example> {
    let mut chosen = three_people();
    drive(&mut chosen, "t Down t");
    let mut differences = side_by_side();
    drive(&mut differences, "f");
    vec![
        example("inbox, two chosen to compare", chosen).listing(),
        example("side by side", side_by_side()),
        example("side by side, only differences", differences),
    ]
}

fn page(desk: &Headless) -> &Compare {
    let Screen::Compare(page) = &desk.model.screen else {
        panic!("{}", desk.frame());
    };
    page
}

#[test]
fn what_people_said_stands_side_by_side_and_nobody_is_accused() {
    let mut desk = side_by_side();
    desk.resize(WIDE);
    let frame = desk.frame();
    assert!(
        frame.contains("Nobody is accused by this screen."),
        "{frame}"
    );
    for code in ["JET-02-A-001", "JET-02-A-002", "JET-02-A-003"] {
        assert!(frame.contains(code), "{frame}");
    }
    let differ = page(&desk)
        .compared
        .iter()
        .filter(|line| line.agreement == Agreement::Differ);
    assert_eq!(differ.count(), 1, "{frame}");
    drive(&mut desk, "f");
    assert_eq!(page(&desk).shown().count(), 1);
    let frame = desk.frame();
    assert!(frame.contains("Different: "), "{frame}");
    assert!(!frame.contains("The same: "), "{frame}");
}

#[test]
fn people_who_have_no_room_come_with_enter() {
    let mut desk = side_by_side();
    desk.resize(COMPACT);
    let of = |desk: &Headless| desk.frame();
    assert!(of(&desk).contains("People 1 to 2 of 3"), "{}", of(&desk));
    drive(&mut desk, "Enter");
    assert!(of(&desk).contains("People 2 to 3 of 3"), "{}", of(&desk));
    drive(&mut desk, "Enter");
    assert!(of(&desk).contains("People 2 to 3 of 3"), "{}", of(&desk));
    drive(&mut desk, "0");
    assert!(of(&desk).contains("People 1 to 2 of 3"), "{}", of(&desk));
    drive(&mut desk, "0");
    assert!(matches!(desk.model.screen, Screen::Cases(_)));
}

#[test]
fn a_case_is_compared_with_those_chosen_and_come_back_to() {
    let mut desk = three_people();
    drive(&mut desk, "c");
    assert!(matches!(desk.model.screen, Screen::Cases(_)));
    assert!(desk.frame().contains("with t"), "{}", desk.frame());
    drive(&mut desk, "t Down Enter 1 \"half a reason\" Esc c");
    let codes: Vec<&str> = page(&desk)
        .people
        .iter()
        .map(|person| person.screening.code.as_str())
        .collect();
    assert_eq!(codes.len(), 2);
    let open = desk.model.shared.open.as_ref().unwrap();
    assert_eq!(codes[0], open.screening.code);
    drive(&mut desk, "c");
    let Screen::Review(review) = &desk.model.screen else {
        panic!("{}", desk.frame());
    };
    let left = review.left.as_ref().map(|left| left.text().to_owned());
    assert_eq!(left.as_deref(), Some("half a reason"));
    drive(&mut desk, "c 2");
    assert!(matches!(desk.model.screen, Screen::Review(_)));
}

#[test]
fn the_inbox_is_found_again_as_it_was_left() {
    let mut desk = three_people();
    drive(&mut desk, "f f / \"003\" Enter Enter");
    assert!(matches!(desk.model.screen, Screen::Review(_)));
    drive(&mut desk, "Esc");
    let Screen::Cases(list) = &desk.model.screen else {
        panic!("{}", desk.frame());
    };
    assert_eq!((list.filter, list.wanted.text()), (Filter::ToDecide, "003"));
    drive(&mut desk, "Esc");
    let Screen::Cases(list) = &desk.model.screen else {
        panic!("{}", desk.frame());
    };
    assert_eq!((list.filter, list.wanted.text()), (Filter::All, ""));
}

#[test]
fn a_case_shows_its_answers_and_how_the_talk_went() {
    let mut desk = three_people();
    desk.resize(WIDE);
    drive(&mut desk, "Enter");
    let mut all = String::new();
    for _ in 0..20 {
        all.push_str(&desk.frame());
        drive(&mut desk, "PgDn");
    }
    for wanted in [
        "How the talk went",
        "Case opened: ",
        "Interview from ",
        "Answers",
    ] {
        assert!(all.contains(wanted), "{wanted}: {all}");
    }
}

#[test]
fn a_seventh_person_has_no_room() {
    let mut desk = three_people();
    let template = desk.model.shared.cases[0].clone();
    for number in 4..9 {
        let mut line = template.clone();
        line.code = format!("JET-02-A-00{number}");
        desk.model.shared.cases.push(line);
    }
    drive(&mut desk, "t Down t Down t Down t Down t Down t Down t");
    assert_eq!(desk.model.shared.desk.chosen.len(), 6);
    assert!(desk.frame().contains("No more than 6"), "{}", desk.frame());
    drive(&mut desk, "Up t");
    assert_eq!(desk.model.shared.desk.chosen.len(), 5);
}
