//! The end of a shift, from one officer to the next.

use fanal::app::action::Action;
use fanal::app::commands::possible;
use fanal::app::effect::Effect;
use fanal::app::event::Event;
use fanal::app::key::Key;
use fanal::app::keys::Context;
use fanal::app::screens::Screen;
use fanal::app::screens::shift::Part;
use fanal::app::screens::unlock::Asking;
use fanal::app::update::update;
use fanal::domain::duty::Duty;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;

use crate::screens::begin::{BEGIN, PASSPHRASE, Vaulted, drive};
use crate::screens::watched::{at_work, comes_in};

fn officer(program: &Headless) -> Option<&str> {
    let session = program.model.shared.session.as_ref();
    session.map(|session| session.officer.as_str())
}

fn codes(program: &Headless) -> Vec<&str> {
    let cases = program.model.shared.cases.iter();
    cases.map(|line| line.code.as_str()).collect()
}

const ALL: [&str; 3] = ["JET-02-A-001", "JET-02-A-002", "JET-02-A-003"];

#[test]
fn the_next_officer_gets_the_open_cases_and_the_last_one_cannot_open_them_any_more() {
    let mut station = at_work();
    let program = &mut station.program;
    assert_eq!(codes(program), ALL);
    drive(
        program,
        "o expect \"NOT CONFIRMED BY A DESK YET: 3 cases\" Esc",
    );
    drive(
        program,
        "o expect \"STILL OPEN\" Enter Enter 1 2 expect \"3 cases are yours\"",
    );
    assert_eq!(officer(program), None);
    assert!(codes(program).is_empty());
    let Screen::Unlock(page) = &program.model.screen else {
        panic!("{}", program.frame());
    };
    assert_eq!(
        (page.officer.text(), page.asking),
        ("MB-11", Asking::Passphrase)
    );
    // The passphrase of the last officer is not the one of the next.
    drive(program, &format!("\"{PASSPHRASE}\" Enter Enter"));
    assert_eq!(officer(program), None, "{}", program.frame());
    drive(program, &comes_in("MB-11"));
    assert_eq!(officer(program), Some("MB-11"));
    assert_eq!(codes(program), ALL);
    drive(program, "1");
    let open = program.model.shared.open.as_ref().unwrap();
    assert!(open.history.iter().all(|one| one.officer == "ID-07"));
    drive(program, &format!("Esc Ctrl-C 2 1 \"{PASSPHRASE}\" Enter"));
    assert_eq!(officer(program), Some("ID-07"));
    assert!(codes(program).is_empty(), "{}", program.frame());
}

#[test]
fn who_is_on_watch_is_chosen_with_a_digit_and_somebody_else_is_typed() {
    let mut station = at_work().restarted();
    let program = &mut station.program;
    drive(program, &format!("2 {}", comes_in("MB-11")));
    assert_eq!(officer(program), Some("MB-11"));
    drive(program, "Ctrl-C 2 3 \"it-01\" Tab");
    assert_eq!(officer(program), None);
    // Esc leads back to everybody, and what was typed for another is gone.
    drive(program, "4 \"mb-11\" Enter \"half\" Esc Esc");
    let Screen::Unlock(page) = &program.model.screen else {
        panic!("{}", program.frame());
    };
    assert!(page.passphrase.is_empty());
}

#[test]
fn whoever_keeps_the_computer_is_not_offered_and_going_back_changes_nothing() {
    let mut station = at_work();
    let program = &mut station.program;
    drive(program, "o Enter Enter");
    let frame = program.frame();
    assert!(
        frame.contains("MB-11") && !frame.contains("IT-01"),
        "{frame}"
    );
    drive(program, "1 Enter 1 1 0 0 0");
    assert!(
        matches!(program.model.screen, Screen::Home(_)),
        "{}",
        program.frame()
    );
    assert_eq!(codes(program), ALL);
}

#[test]
fn where_nobody_else_has_cases_a_message_says_what_to_do() {
    let only = [("IT-01", Duty::It)];
    let mut station = Vaulted::station().with_officers(&only);
    let program = &mut station.program;
    drive(program, &format!("1 \"{PASSPHRASE}\" Enter"));
    for locale in Locale::ALL {
        program.model.shared.speak(locale);
        drive(program, "o Enter Enter");
        let frame = program.frame();
        assert!(frame.contains("fanal user enrol"), "{frame}");
        drive(program, "Enter Esc");
    }
    assert_eq!(officer(program), Some("ID-07"));
}

#[test]
fn a_drill_has_nobody_to_hand_over_to() {
    let mut program = crate::screens::begin::drill("Esc o");
    assert!(matches!(program.model.screen, Screen::Home(_)));
    let offered = |drill| {
        let rows = possible(&[Context::Home], drill);
        rows.iter().any(|row| row.action == Action::HandOver)
    };
    assert!(offered(false) && !offered(true));
    drive(&mut program, "Esc 1");
}

/// The effects of a key, with nobody to perform them.
fn effects(program: &mut Headless, key: Key) -> Vec<Effect> {
    update(&mut program.model, Event::Key(key), BEGIN)
}

#[test]
fn how_the_officer_is_leaves_no_trace() {
    let mut station = at_work();
    let before = station.folder_bytes();
    for digit in ['1', '2', '3'] {
        let program = &mut station.program;
        drive(program, "o Enter");
        let named = [
            effects(program, Key::Char(digit)),
            effects(program, Key::Enter),
        ];
        assert!(named.iter().all(Vec::is_empty), "{named:?}");
        let Screen::Shift(page) = &program.model.screen else {
            panic!("{}", program.frame());
        };
        assert_eq!(page.part, Part::Next(0));
        drive(program, "0");
        let Screen::Shift(page) = &program.model.screen else {
            panic!("{}", program.frame());
        };
        assert_eq!(page.part, Part::AboutUs(None));
        drive(program, "2 Esc");
    }
    assert_eq!(station.folder_bytes(), before, "something was written");
    drive(&mut station.program, "o Enter 3 Enter");
    effects(&mut station.program, Key::Char('1'));
    let last = effects(&mut station.program, Key::Char('2'));
    let [Effect::HandOver { to }] = last.as_slice() else {
        panic!("{last:?}");
    };
    assert_eq!(to, "MB-11");
}
