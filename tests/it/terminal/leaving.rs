//! Every way out gives the terminal back, and a window that is too small says so.

use rustix::process::Signal;

use super::phrases::{HOME, LEAVE, LOCKED, QUESTIONS, SMALL};
use super::{ALTERNATE, ENTER, ESC, IMPLICIT, Window};
use crate::commands::{PASSPHRASE, Place};

/// The terminal is as it was: the main screen, its own order of letters, keys shown as typed.
#[track_caller]
fn is_given_back(window: &Window) {
    let screen = window.emulator.screen();
    assert!(!screen.alternate_screen());
    assert!(!screen.hide_cursor());
    assert!(!screen.bracketed_paste());
    assert_eq!(window.shown().trim(), "", "nothing is left on the screen");
    assert_eq!(window.times_written(ALTERNATE), 1);
    assert!(window.times_written(IMPLICIT) >= 1);
}

#[test]
fn asked_to_end_it_gives_the_terminal_back_and_keeps_the_place() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let place = Place::station("JET-02", &[]);
        let mut window = Window::open(place.data());
        let before = window.master.get_termios();
        window.unlock(PASSPHRASE, &HOME);
        assert_ne!(window.master.get_termios(), before);
        window.begin_interview();
        window.answer('2');
        window.go(ENTER, &QUESTIONS[1]);
        window.go("\tfor later", "for later");
        window.signal(signal);
        assert!(window.end().success(), "{signal:?}");
        is_given_back(&window);
        assert_eq!(window.master.get_termios(), before);
        assert_eq!(place.list().len(), 1);

        let mut window = Window::open(place.data());
        window.unlock(PASSPHRASE, &QUESTIONS[1]);
        window.wait_for("for later");
    }
}

#[test]
fn escape_asks_and_three_leaves() {
    let place = Place::station("JET-02", &[]);
    let mut window = Window::open(place.data());
    let before = window.master.get_termios();
    window.unlock(PASSPHRASE, &HOME);
    window.go(ESC, &LEAVE);
    window.press("1");
    window.until("home", |window| !window.shows(&LEAVE));
    window.go("\u{3}", &LEAVE);
    window.press("3");
    assert!(window.end().success());
    is_given_back(&window);
    assert_eq!(window.master.get_termios(), before);
}

#[test]
fn locked_on_request_only_the_passphrase_leads_back() {
    let place = Place::station_with(&["V01"], &[]);
    let mut window = Window::open(place.data());
    let before = window.master.get_termios();
    window.unlock(PASSPHRASE, "JET-02-A-001");
    window.go(ESC, &LEAVE);
    window.press("2");
    window.until("a new start", |window| window.times_written(ALTERNATE) == 2);
    window.never = vec!["JET-02-A-001"];
    window.until("the cover", Window::is_covered);
    window.go("x", &LOCKED);
    window.never = Vec::new();
    window.unlock(PASSPHRASE, "JET-02-A-001");
    window.go(ESC, &LEAVE);
    window.press("3");
    assert!(window.end().success());
    // Two images of the process had it; it is as the first one found it.
    assert_eq!(window.master.get_termios(), before);
    assert!(!window.emulator.screen().alternate_screen());
}

#[test]
fn a_small_window_says_so_and_a_larger_one_goes_on() {
    let place = Place::station("JET-02", &[]);
    let mut window = Window::of_size(place.data(), (40, 10));
    window.wait_for(&SMALL);
    assert!(
        window.shows("40") && window.shows("24"),
        "{}",
        window.shown()
    );
    window.resize(80, 24);
    window.unlock(PASSPHRASE, &HOME);
    window.begin_interview();
    window.answer('2');
    // What is not visible cannot be answered.
    window.resize(40, 10);
    window.wait_for(&SMALL);
    window.resize(80, 24);
    window.wait_for("► 2");
}

#[test]
fn from_a_small_window_the_work_goes_on_line_by_line() {
    let place = Place::station("JET-02", &[]);
    let mut window = Window::of_size(place.data(), (80, 24));
    window.unlock(PASSPHRASE, &HOME);
    window.begin_interview();
    window.answer('2');
    window.resize(40, 10);
    window.wait_for(&SMALL);
    window.press("3");
    window.until("the screen is given back", |window| {
        !window.emulator.screen().alternate_screen()
    });
    // The vault is open and the place is the same: the next line answers the question that is on.
    window.wait_for("Your choice:");
    window.press("1\r");
    window.until("the answer is kept", |window| {
        window.times_written("Saved: 1") > 0
    });
    window.press("\u{4}");
    assert!(window.end().success());
}

/// A key in the first language of the page, in a window that speaks Arabic, leaves as well.
#[test]
fn the_terminal_is_given_back_in_arabic_too() {
    let place = Place::new();
    let mut window = Window::open(place.data());
    window.wait_for_languages();
    window.press("2");
    window.until("another page", |window| !window.shows("Français"));
    window.press("\u{3}");
    window.until("the question", |window| window.shows("3"));
    window.press("3");
    assert!(window.end().success());
    is_given_back(&window);
}
