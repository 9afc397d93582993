//! The cover: nothing of the work is on it, Space returns for five seconds, and then the keys are gone.

use std::time::Duration;

use super::phrases::{HOME, LOCKED, QUESTIONS};
use super::{ALTERNATE, ENTER, ESC, Window, memory};
use crate::commands::{PASSPHRASE, Place};

/// A note that must not stay in memory.
const NOTE: &str = "vermilion jetty";

/// What no memory may hold once the keys are gone.
const SECRETS: [&str; 4] = [NOTE, "vermilion", PASSPHRASE, "lantern quiet"];

/// A station at the second question of an interview, answered, with a note.
fn asking(place: &Place) -> Window {
    let mut window = Window::open(place.data());
    window.unlock(PASSPHRASE, &HOME);
    window.begin_interview();
    window.answer('2');
    window.go(ENTER, &QUESTIONS[1]);
    window.answer('2');
    window.note(NOTE);
    window
}

#[test]
fn space_covers_and_within_five_seconds_uncovers() {
    let place = Place::station("JET-02", &[]);
    let mut window = asking(&place);
    window.press(" ");
    window.until("the cover", Window::is_covered);
    window.press(" ");
    window.wait_for_all(&[&QUESTIONS[1], "► 2", NOTE]);
    assert_eq!(window.times_written(ALTERNATE), 1);
    // From a text field F9 covers, and Space would be text.
    window.press("\tin the middle \u{1b}[20~");
    window.until("the cover", Window::is_covered);
    window.go(" ", "in the middle");
}

/// Five seconds later the process starts afresh behind the cover, under the same number, and holds no
/// key and no case any more.
#[test]
fn after_five_seconds_the_keys_are_gone_and_the_passphrase_leads_back() {
    let place = Place::station("JET-02", &[]);
    let mut window = asking(&place);
    memory::must_hold(&window, &[NOTE]);
    window.press(" ");
    window.until("the cover", Window::is_covered);
    window.never = vec!["hurt", "old", "JET", NOTE, "EN", "saved", "Fanal"];
    window.until("a new start", |window| window.times_written(ALTERNATE) == 2);
    window.until("the cover again", Window::is_covered);
    memory::must_be_afresh(&window, "--covered", &SECRETS);
    // While it is locked, the vault is nobody's.
    assert_eq!(place.list().len(), 1);

    window.never = vec!["hurt", "How old", NOTE];
    window.go("x", &LOCKED);
    window.never = Vec::new();
    window.unlock(PASSPHRASE, &QUESTIONS[1]);
    window.wait_for_all(&["► 2", NOTE]);
    let list = place.run(&["case", "list"]);
    assert_eq!(list.error(), ("vault-busy".to_owned(), 5));
}

/// A key that is held down does not put the lock off, and what is typed while one image of the process
/// follows the other is not shown on the cover.
#[test]
fn keys_that_keep_coming_change_nothing_behind_the_cover() {
    let place = Place::station("JET-02", &[]);
    let mut window = asking(&place);
    window.press(" ");
    window.until("the cover", Window::is_covered);
    window.never = vec!["q"];
    for _ in 0..4000 {
        window.press("q");
        if let Ok(chunk) = window.chunks.recv_timeout(Duration::from_millis(5)) {
            window.take(&chunk);
        }
        if window.times_written(ALTERNATE) == 2 {
            return;
        }
    }
    panic!("the keys are still there:\n{}", window.shown());
}

/// Whoever takes over gets a process of their own: nothing of the one before is in its memory.
#[test]
fn the_next_officer_comes_in_on_a_new_start() {
    let place = Place::station("JET-02", &[]);
    place.run(&["user", "enrol", "MB-11", "--generate"]).well();
    let mut window = Window::open(place.data());
    window.wait_for("MB-11");
    window.go("1", &LOCKED);
    window.press(PASSPHRASE);
    window.go(ENTER, &HOME);
    window.begin_interview();
    window.note(NOTE);
    window.go(ESC, &HOME);
    window.go("o", "STILL OPEN");
    window.go(ENTER, "ABOUT YOU");
    window.go(ENTER, "MB-11");
    window.go("1", "Hand your open case over to MB-11");
    window.press("2");
    window.until("a new start", |window| window.times_written(ALTERNATE) == 2);
    window.never = vec![NOTE];
    window.wait_for_all(&["MB-11", &LOCKED]);
    memory::must_be_afresh(&window, "--expecting=MB-11=1", &SECRETS);
}
