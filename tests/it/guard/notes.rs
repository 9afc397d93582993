//! Notes: words that look like a number or a name are decided before they are recorded.

use fanal::app::event::Event;
use fanal::app::key::Key;
use fanal::app::overlay::Overlay;
use fanal::app::screens::Screen;
use fanal::crypt::open_text;
use fanal::domain::guard::Kind;
use fanal::domain::screening::sifted::KeepReason;
use fanal::domain::screening::{Entry, Note, Sifted, Topic, Verdict};
use fanal::runtime::headless::Headless;

use super::{history, screening};
use crate::screens::begin::{PASSPHRASE, TO_INTERVIEW, Vaulted, drill, drive};

const NOTE: &str = "Tab \"waits for Ahmed Ali, call 0612 345 678\" Enter";

fn note(program: &Headless) -> &Note {
    screening(program).notes.last().expect("a note")
}

fn deciding(program: &Headless) -> bool {
    matches!(program.model.overlays.last(), Some(Overlay::Sift(_)))
}

#[test]
fn what_was_removed_is_nowhere_and_what_is_kept_has_its_reason() {
    let mut program = drill(&format!("{TO_INTERVIEW} {NOTE}"));
    assert!(deciding(&program) && screening(&program).notes.is_empty());
    drive(&mut program, "1 3 1");
    let note = note(&program);
    assert_eq!(note.text, "waits for […], call 0612 345 678");
    let from = note.text.find("0612").unwrap();
    assert_eq!(
        note.decisions,
        [
            Sifted {
                kind: Kind::Name,
                verdict: Verdict::Removed
            },
            Sifted {
                kind: Kind::Phone,
                verdict: Verdict::Kept {
                    reason: KeepReason::Safety,
                    from,
                    to: note.text.len(),
                },
            },
        ]
    );
    assert!(!format!("{:?}", history(&program)).contains("Ahmed"));
    assert!(program.model.screen.field().is_none() && program.model.overlays.is_empty());
}

#[test]
fn esc_keeps_the_text_and_records_nothing() {
    for end in ["Enter", "Tab", "Esc"] {
        let typed = NOTE.replace("Enter", end);
        let mut program = drill(&format!("{TO_INTERVIEW} {typed}"));
        assert!(deciding(&program), "{end}");
        drive(&mut program, "1 Esc");
        let field = program.model.screen.field().unwrap();
        assert_eq!(field.text(), "waits for Ahmed Ali, call 0612 345 678");
        assert!(screening(&program).notes.is_empty());
        // Corrected, it needs no decision.
        for _ in 0..field.text().chars().count() {
            program.press(Key::Backspace);
        }
        drive(&mut program, "\"waits\" Enter");
        assert_eq!(note(&program).text, "waits");
        assert!(note(&program).decisions.is_empty());
    }
}

#[test]
fn without_a_supervisor_nothing_is_sealed_and_the_screen_says_why() {
    let mut program = drill(&format!("{TO_INTERVIEW} {NOTE}"));
    assert!(
        program.frame().contains("It cannot be sealed"),
        "{}",
        program.frame()
    );
    drive(&mut program, "2 2 2");
    assert!(screening(&program).notes.is_empty() && screening(&program).sealed.is_empty());
}

#[test]
fn sealed_words_leave_the_note_and_only_the_supervisor_opens_them() {
    let supervisor = fanal::crypt::Identity::generate();
    let mut station = Vaulted::station();
    let key = supervisor.recipient();
    drive(
        &mut station.program,
        &format!("k \"{key}\" Enter Esc 1 {TO_INTERVIEW} {NOTE} 2 1"),
    );
    let program = &station.program;
    assert_eq!(note(program).text, "waits for [sealed], call […]");
    assert!(!format!("{:?}", program.model).contains("Ahmed"));
    let entries = history(program);
    let sealed = entries
        .iter()
        .position(|one| matches!(one, Entry::Sealed { .. }))
        .unwrap();
    let noted = entries
        .iter()
        .position(|one| matches!(one, Entry::Note { .. }))
        .unwrap();
    assert!(
        sealed < noted,
        "the words are safe before they leave the note"
    );
    let Entry::Sealed { topic, sealed, .. } = &entries[sealed] else {
        panic!();
    };
    assert_eq!(*topic, Topic::Identity);
    let text = open_text(&[supervisor], sealed).unwrap();
    assert!(
        text.expose().ends_with("\n\nAhmed Ali"),
        "{}",
        text.expose()
    );
}

#[test]
fn a_killed_draft_comes_back_and_is_decided_then() {
    let mut station = Vaulted::station();
    drive(&mut station.program, &format!("1 {TO_INTERVIEW} {NOTE}"));
    assert!(deciding(&station.program));
    station.program.wait(3);
    let mut station = station.restarted();
    drive(&mut station.program, &format!("\"{PASSPHRASE}\" Enter"));
    let program = &mut station.program;
    let field = program.model.screen.field().unwrap();
    assert_eq!(field.text(), "waits for Ahmed Ali, call 0612 345 678");
    drive(program, "Enter");
    assert!(deciding(program));
    drive(program, "1 1");
    assert_eq!(note(program).text, "waits for […], call […]");
}

#[test]
fn the_cover_comes_over_a_decision_and_the_terminal_may_end() {
    let mut program = drill(&format!("{TO_INTERVIEW} {NOTE} Space Space"));
    assert!(deciding(&program));
    program.take(Event::Terminate);
    assert!(program.ended && screening(&program).notes.is_empty());
}

#[test]
fn reasons_at_the_desk_and_of_overrides_are_looked_through_too() {
    let mut program = drill("i 1 1 2 7 1 1 2 Enter Enter Enter Enter 2 7 \"for Ahmed Ali\" Enter");
    assert!(deciding(&program), "{}", program.frame());
    drive(&mut program, "1");
    assert_eq!(
        screening(&program).overrides[0].words.as_deref(),
        Some("for […]")
    );
    assert_eq!(screening(&program).cleared.len(), 1);
    assert!(program.model.overlays.is_empty());

    let mut desk = crate::screens::examples::reviewing();
    drive(&mut desk, "1 \"told by Ahmed Ali\" Enter");
    assert!(deciding(&desk), "{}", desk.frame());
    drive(&mut desk, "3 3");
    let reason = &screening(&desk).decisions.last().unwrap().reason;
    assert_eq!(reason, "told by Ahmed Ali");
    assert!(matches!(&desk.model.screen, Screen::Review(page) if page.deciding.is_none()));
    let cleared = screening(&desk).cleared.last().unwrap();
    let Verdict::Kept { reason, .. } = cleared.decisions[0].verdict else {
        panic!();
    };
    assert_eq!(reason, KeepReason::NotThat);
}
