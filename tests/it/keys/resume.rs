//! After a lock, the passphrase leads back to the same place, with what was being typed.

use fanal::app::event::Event;
use fanal::app::key::Key;
use fanal::app::screens::Screen;
use fanal::runtime::headless::Headless;

use crate::screens::begin::{PASSPHRASE, TO_INTERVIEW, Vaulted, drive};
use crate::screens::examples;

/// A station whose officer is typing a note.
fn typing(keys: &str) -> Vaulted {
    let mut station = Vaulted::station();
    drive(
        &mut station.program,
        &format!("1 {keys} Tab \"half a sen\""),
    );
    station
}

fn assert_typing(program: &Headless) {
    let field = program.model.screen.field();
    let text = field.map(|field| field.text().to_owned());
    assert_eq!(text.as_deref(), Some("half a sen"), "{}", program.frame());
}

fn unlock(program: &mut Headless) {
    drive(program, &format!("\"{PASSPHRASE}\" Enter"));
}

#[test]
fn a_note_that_the_cover_locked_away_comes_back() {
    for keys in ["", TO_INTERVIEW] {
        let mut station = typing(keys);
        station.program.press(Key::Function(9));
        station.program.wait(5);
        assert!(station.program.model.shared.session.is_none());
        drive(&mut station.program, "Enter");
        unlock(&mut station.program);
        assert_typing(&station.program);
    }
}

#[test]
fn a_note_that_was_left_idle_comes_back() {
    let mut station = typing(TO_INTERVIEW);
    for _ in 0..240 {
        station.program.wait(1);
    }
    assert!(station.program.model.shared.session.is_none());
    drive(&mut station.program, "Enter");
    unlock(&mut station.program);
    assert_typing(&station.program);
}

#[test]
fn a_note_comes_back_after_the_officer_locked_the_computer() {
    let mut station = typing(TO_INTERVIEW);
    drive(&mut station.program, "Ctrl-C 2");
    assert!(station.program.model.shared.session.is_none());
    unlock(&mut station.program);
    assert_typing(&station.program);
}

#[test]
fn a_note_comes_back_after_the_process_was_asked_to_end() {
    let mut station = typing(TO_INTERVIEW);
    station.program.take(Event::Terminate);
    assert!(station.program.ended);
    let mut station = station.restarted();
    unlock(&mut station.program);
    assert_typing(&station.program);
}

#[test]
fn the_question_on_the_screen_comes_back_after_a_lock() {
    let mut station = Vaulted::station();
    let program = &mut station.program;
    drive(
        program,
        &format!("1 {TO_INTERVIEW} Enter Enter Enter Enter Space"),
    );
    program.wait(5);
    drive(program, "Enter");
    unlock(program);
    let Screen::Interview(page) = &program.model.screen else {
        panic!("{}", program.frame());
    };
    let shared = &program.model.shared;
    let row = page.place(&page.questions(shared));
    assert_eq!(row, 4, "{}", program.frame());
}

#[test]
fn leaving_a_reason_keeps_it() {
    let mut program = examples::reviewing();
    drive(&mut program, "1 \"two signs\" Esc 1");
    let field = program.model.screen.field().unwrap();
    assert_eq!(field.text(), "two signs");
}
