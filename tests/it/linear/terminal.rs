//! Line mode on a terminal: what is not shown, what is never written, and what survives.

use fanal::domain::question::Stage;
use fanal::lang::locale::Locale;
use fanal::lang::msg::{General, Home, Interview, Line as Say, Start, Vault};
use fanal::pack;
use rustix::process::Signal;

use super::talk::{Line, words};
use crate::commands::{PASSPHRASE, Place};

const XTERM: (&str, u16) = ("xterm-256color", 100);

fn question(place: usize) -> String {
    let packs = pack::shipped().unwrap();
    let mut all = packs
        .questions
        .iter()
        .filter(|own| own.stage == Stage::Interview);
    let question = all.nth(place).unwrap();
    packs.question_text(&question.id, Locale::En).to_owned()
}

fn said(message: impl Into<fanal::lang::msg::Msg>) -> String {
    words(Locale::En, message)
}

/// A station that was set up line by line, at home.
fn station(place: &Place) -> Line {
    let mut line = Line::open(place.data(), &["--linear"], XTERM);
    line.ask("1", &said(Start::WhatToDo));
    line.ask("2", &said(Start::FieldStation));
    line.hear(":");
    line.ask("jet-02", &said(Start::FieldOfficer));
    line.ask("id-07", &said(Start::FieldPassphrase));
    line.hear(":");
    line.ask(PASSPHRASE, &said(Start::FieldAgain));
    line.hear(":");
    line.ask(PASSPHRASE, &said(Start::FieldSupervisor));
    line.ask("", &said(Start::MakingVault));
    line.hear(&said(Home::NewPerson));
    line.hear(&said(Say::Choice));
    line
}

#[test]
fn a_screening_survives_a_dead_battery_and_no_passphrase_is_shown() {
    let place = Place::new();
    let mut line = station(&place);
    assert!(!line.said().contains(PASSPHRASE), "{}", line.said());
    line.ask("1", &said(Say::Practice));
    line.hear("JET-02-A-001");
    for (typed, heard) in [
        ("", "Ask:"),
        ("1", "Saved: 1"),
        ("3", "Saved: 3"),
        ("3", "Saved: 3"),
        ("1", "Saved: 1"),
        ("2", "Saved: 2"),
        ("2", "Saved: 2"),
        ("2", "Saved:"),
    ] {
        line.ask(typed, heard);
        line.hear(&said(Say::Choice));
    }
    line.ask("i", &said(Interview::BeforeHeading));
    for typed in ["1", "1", "1", "1", "1", "1", "3"] {
        line.ask(typed, "Saved:");
        line.hear(&said(Say::Choice));
    }
    line.ask("", &question(0));
    line.hear(&said(Say::Choice));
    line.ask("2", "Saved: 2");
    line.hear(&question(1));
    line.signal(Signal::KILL);
    line.end();

    let mut line = Line::open(place.data(), &["--linear"], XTERM);
    line.hear("Passphrase (not shown):");
    let officer = "ID-07".to_owned();
    line.ask("not this one", &said(Vault::WrongPassphrase { officer }));
    line.ask("", "Passphrase (not shown):");
    line.ask(PASSPHRASE, &question(1));
    line.hear(&said(Say::Choice));
    line.ask("2", "Saved: 2");
    line.ask("quit", &said(General::QuitAsk));
    line.ask("3", &said(Say::EndedKept));
    assert!(line.end());
    let whole = line.said();
    assert!(!whole.contains(PASSPHRASE) && !whole.contains("not this one"));
    assert!(!whole.contains('\u{1b}'), "{whole:?}");
}

#[test]
fn signals_and_the_end_of_input_end_in_good_order() {
    let place = Place::new();
    let mut line = station(&place);
    line.ask("1", "JET-02-A-001");
    line.hear(&said(Say::Choice));
    line.ask("5", "Saved: 5");
    line.signal(Signal::TERM);
    line.hear(&said(Say::EndedKept));
    assert!(line.end());

    let mut line = Line::open(place.data(), &["--linear"], XTERM);
    line.hear("Passphrase (not shown):");
    line.ask(PASSPHRASE, "5, papers kept by another person");
    line.hear(&said(Say::Choice));
    // Ctrl-C asks first, as on the screen; Ctrl-D is the end of input.
    line.type_line("\u{3}");
    line.hear(&said(General::QuitAsk));
    line.type_line("\u{4}");
    line.hear(&said(Say::EndedKept));
    assert!(line.end());
}

#[test]
fn a_cover_takes_everything_out_of_sight_and_asks_for_the_passphrase() {
    let place = Place::new();
    let mut line = station(&place);
    line.ask("1", "JET-02-A-001");
    line.hear(&said(Say::Choice));
    line.ask("c", "\u{1b}[H\u{1b}[2J\u{1b}[3J");
    line.hear(&said(Say::GoOn));
    // After five seconds the vault is locked and the program begins afresh.
    line.hear("\u{1b}[3J");
    line.hear(&said(Say::GoOn));
    line.ask("", "Passphrase (not shown):");
    line.ask(PASSPHRASE, "JET-02-A-001");
    line.hear(&said(Say::Choice));
    line.ask("quit", &said(General::QuitAsk));
    line.ask("3", &said(Say::EndedKept));
    assert!(line.end());
    assert!(!line.said().contains(PASSPHRASE), "{}", line.said());
}

#[test]
fn a_plain_terminal_gets_line_mode_by_itself_and_no_escape_sequence() {
    for (term, columns) in [("dumb", 80), ("", 80), ("xterm-256color", 0)] {
        let place = Place::new();
        let mut line = Line::open(place.data(), &[], (term, columns));
        line.hear(&said(Say::NoScreen));
        line.hear(&said(Say::Begin));
        line.ask("1", &said(Start::WhatToDo));
        line.ask("1", &said(Say::Drill));
        line.hear(&said(Say::Choice));
        if columns > 0 {
            line.ask("c", &said(Say::GoOn));
            line.ask("", &said(Say::Drill));
        }
        line.ask("quit", &said(General::QuitDrill));
        line.ask("2", &said(Say::EndedDrill));
        assert!(line.end());
        assert!(!line.said().contains('\u{1b}'), "{:?}", line.said());
    }
}
