//! From an empty folder to a finished case, with a dead battery in between.

use std::fs;

use super::phrases::{
    ALL_KEPT, DRAFT_KEPT, FACTS, FORM, HOME, LEAVE, NOTHING_OPEN, OUTCOME, OWN_VIEW, QUESTIONS,
    START, WRONG,
};
use super::{ENTER, ESC, TAB, Window};
use crate::commands::canary::found_of_cases;
use crate::commands::{PASSPHRASE, Place, text};

/// What is typed as notes, and must not be found anywhere.
const NOTE: &str = "heliotrope ferry";
const HALF: &str = "marzipan wharf";

/// Sets a station up from nothing: the language, the form, the vault.
fn set_up(window: &mut Window, recipient: &str) {
    window.wait_for_languages();
    window.go("1", &START);
    window.go("2", &FORM);
    window.press("jet-02\rid-07\r");
    window.press(&format!("{PASSPHRASE}{ENTER}{PASSPHRASE}{ENTER}"));
    window.go(&format!("{recipient}{ENTER}"), &HOME);
    assert!(window.shows("JET-02"), "{}", window.shown());
}

/// From the question to a closed case.
fn finish(window: &mut Window) {
    window.go("a", &FACTS);
    for _ in 0..6 {
        window.press(ENTER);
    }
    window.wait_for(&OWN_VIEW);
    window.go("4", &OUTCOME);
    window.go("1", &ALL_KEPT);
    window.go(ENTER, &NOTHING_OPEN);
    window.wait_for("√ saved");
}

#[test]
fn a_screening_survives_a_dead_battery_and_nothing_typed_is_on_the_disk() {
    let (desk, recipient) = Place::desk("DSK-01");
    let place = Place::new();
    let mut window = Window::open(place.data());
    set_up(&mut window, &recipient);
    // While it is open, nobody else opens it.
    let held = place.run(&["case", "list"]);
    assert_eq!(held.error(), ("vault-busy".to_owned(), 5));

    window.begin_interview();
    window.answer('2');
    window.go(ENTER, &QUESTIONS[1]);
    window.answer('2');
    window.note(NOTE);
    window.go(TAB, "____");
    let before = fs::read(place.vault()).unwrap();
    window.go(HALF, HALF);
    window.until_kept(&place.vault(), &before);
    drop(window.kill());

    let mut window = Window::open(place.data());
    window.unlock(PASSPHRASE, &QUESTIONS[1]);
    window.wait_for_all(&[&DRAFT_KEPT, "► 2", HALF]);
    window.go(ENTER, "√ saved");
    finish(&mut window);
    window.go(ESC, &LEAVE);
    window.press("3");
    assert!(window.end().success());

    recorded(&place);
    let bundle = place.export();
    desk.import(&bundle).well();
    assert_eq!(desk.list(), place.list());
    let typed = [
        "heliotrope",
        "marzipan",
        "wharf",
        "lantern",
        "JET-02-A-001",
        "Answered",
        "answered",
    ];
    for folder in [place.data(), &place.stick(), desk.data()] {
        assert_eq!(found_of_cases(folder, &typed), Vec::<String>::new());
    }
}

/// Everything that was answered and typed is in the case.
fn recorded(place: &Place) {
    let list = place.list();
    assert_eq!(list.len(), 1);
    assert_eq!(
        (&list[0]["closed"], &list[0]["view_before"]),
        (&true.into(), &"?".into())
    );
    let shown = place.run(&["case", "show", &text(&list[0]["code"])]).well();
    let entries = shown.line()["entries"].to_string();
    assert!(
        entries.contains(NOTE) && entries.contains(HALF),
        "{entries}"
    );
}

#[test]
fn a_wrong_passphrase_is_told_and_the_right_one_opens() {
    let place = Place::station_with(&["V01"], &[]);
    let mut window = Window::open(place.data());
    window.unlock("harbour kelp", &WRONG);
    window.press(ENTER);
    window.unlock(PASSPHRASE, "JET-02-A-001");
    window.never = vec!["kelp"];
    window.go(ESC, &LEAVE);
    window.press("3");
    assert!(window.end().success());
}
