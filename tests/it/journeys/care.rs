//! A case is withdrawn, held, released or erased on the screen, with a real vault behind it.

use fanal::app::screens::Screen;
use fanal::crypt::{Cost, Passphrase};
use fanal::domain::journal::Act;
use fanal::domain::screening::{Consent, Entry};
use fanal::domain::station::Realm;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use fanal::runtime::place::Place;
use fanal::runtime::worker::Worker;
use fanal::vault::Standing;
use tempfile::TempDir;

use crate::screens::begin::{
    BEGIN, PASSPHRASE, TO_INTERVIEW, Vaulted, drill, drive, passphrase_of,
};
use crate::screens::cared::{LIST, handed_over};
use crate::screens::vaulted::received;
use crate::screens::watched::at_work;

fn codes(program: &Headless) -> Vec<&str> {
    let cases = program.model.shared.cases.iter();
    cases.map(|line| line.code.as_str()).collect()
}

/// The vault behind a program that has ended, opened by its lead.
fn opened(station: Vaulted) -> (Worker, TempDir) {
    let Vaulted { folder, program } = station;
    drop(program);
    let place = Place {
        folder: folder.path().to_owned(),
    };
    let mut worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR);
    let own = Passphrase::new(PASSPHRASE.to_owned());
    worker.unlock("ID-07", &own, BEGIN).unwrap();
    (worker, folder)
}

fn acts(worker: &mut Worker) -> Vec<Act> {
    let lines = worker.journal().unwrap();
    lines.iter().filter_map(|line| line.act).collect()
}

#[test]
fn a_case_that_was_erased_is_gone_and_the_journal_says_so() {
    let mut station = at_work();
    let program = &mut station.program;
    drive(program, &format!("{LIST} x expect \"JET-02-A-001\""));
    drive(
        program,
        "4 expect \"encrypt the whole disk\" expect \"The journal keeps\" 2",
    );
    drive(program, "expect \"JET-02-A-001 was erased\"");
    assert_eq!(codes(program), ["JET-02-A-002", "JET-02-A-003"]);
    assert!(matches!(program.model.screen, Screen::Cases(_)));
    let (mut worker, _folder) = opened(station);
    let lines = worker.summaries().unwrap();
    assert_eq!(lines.len(), 2);
    let journal = worker.journal().unwrap();
    let tombstone = journal.iter().find(|line| line.act == Some(Act::Erased));
    let tombstone = tombstone.unwrap();
    assert_eq!(tombstone.officer, "ID-07");
    let named = worker.codes_by_id().unwrap();
    let code = named.get(tombstone.case.as_ref().unwrap());
    assert_eq!(code.map(String::as_str), Some("JET-02-A-001"));
    let case = worker.case_of("JET-02-A-001").unwrap();
    let standing = worker.in_vault(|vault| vault.standing(case)).unwrap();
    assert!(matches!(standing, Standing::Erased { .. }), "{standing:?}");
}

#[test]
fn only_a_yes_erases_and_esc_leads_back_to_where_one_was() {
    let mut station = at_work();
    let program = &mut station.program;
    drive(program, &format!("{LIST} Down x 4 Enter 4 1 4 0 4 Esc Esc"));
    assert!(matches!(program.model.screen, Screen::Cases(_)));
    assert_eq!(codes(program).len(), 3);
    // From a question back to the same question.
    let mut program = drill(&format!("{TO_INTERVIEW} 2 Enter 2 Enter"));
    let before = program.frame();
    drive(&mut program, "x 0");
    assert_eq!(program.frame(), before);
}

#[test]
fn a_hold_keeps_a_case_from_being_erased_until_it_is_lifted() {
    let mut station = at_work();
    let program = &mut station.program;
    drive(
        program,
        &format!("{LIST} x 2 expect \"under a legal hold\""),
    );
    drive(program, "4 expect \"cannot be erased\" Enter");
    assert_eq!(codes(program).len(), 3);
    // The page knows it the next time too.
    drive(
        program,
        "0 x expect \"Under a legal hold\" 4 Enter 2 expect \"was lifted\" 4 2",
    );
    assert_eq!(codes(program).len(), 2);
}

#[test]
fn consent_that_is_withdrawn_in_the_interview_closes_the_case() {
    let mut station = at_work();
    let program = &mut station.program;
    drive(
        program,
        &format!("4 {TO_INTERVIEW} 2 Enter x 1 expect \"costs them\" 2"),
    );
    drive(program, "expect \"withdrew their consent\"");
    assert!(program.model.shared.open.is_none());
    assert!(matches!(program.model.screen, Screen::Home(_)));
    let line = program.model.shared.cases.iter();
    let line = line
        .clone()
        .find(|line| line.code == "JET-02-A-004")
        .unwrap();
    assert!(line.closed);
    let (mut worker, _folder) = opened(station);
    worker.summaries().unwrap();
    let history = worker.history("JET-02-A-004").unwrap();
    let [.., no, closed] = history.as_slice() else {
        panic!("{history:?}");
    };
    assert_eq!(no.entry, Entry::Consented(Consent::Refused));
    assert_eq!(closed.entry, Entry::Closed);
}

#[test]
fn an_officer_records_a_withdrawal_and_is_told_who_can_erase() {
    let mut station = at_work();
    let program = &mut station.program;
    drive(program, "o Enter Enter 1 2");
    let own = passphrase_of("MB-11");
    drive(program, &format!("\"{own}\" Enter {LIST} x"));
    for locale in Locale::ALL {
        program.model.shared.speak(locale);
        for digit in ["2", "4"] {
            drive(program, &format!("{digit} expect \"ID-07\" Enter"));
        }
    }
    assert_eq!(codes(program).len(), 3);
    drive(program, "1 2");
    assert_eq!(
        program
            .model
            .shared
            .cases
            .iter()
            .filter(|line| line.closed)
            .count(),
        1
    );
    drive(program, "Esc m 4 expect \"ID-07\"");
}

#[test]
fn without_a_supervisor_nothing_is_released() {
    let mut station = at_work();
    let program = &mut station.program;
    drive(
        program,
        &format!("{LIST} x 3 2 expect \"supervisor\" Enter"),
    );
    assert_eq!(codes(program).len(), 3);
    assert!(matches!(program.model.screen, Screen::Care(_)));
}

#[test]
fn a_lead_erases_what_a_colleague_wrote_by_its_code() {
    let mut station = handed_over();
    let program = &mut station.program;
    assert!(codes(program).is_empty());
    drive(
        program,
        "m 4 \"JET-02-Z-009\" Enter expect \"JET-02-Z-009\" Enter",
    );
    assert!(matches!(program.model.screen, Screen::Computer(_)));
    drive(
        program,
        "Esc 4 \"jet-02-a-002\" Enter expect \"cannot read this case\"",
    );
    drive(
        program,
        "1 3 expect \"WHAT SHALL BECOME\" 4 2 expect \"JET-02-A-002 was erased\"",
    );
    let own = passphrase_of("MB-11");
    drive(program, &format!("Esc Ctrl-C 2 2 \"{own}\" Enter"));
    assert_eq!(codes(program), ["JET-02-A-001", "JET-02-A-003"]);
}

#[test]
fn a_desk_erases_what_it_received() {
    let mut desk = received();
    let program = &mut desk.program;
    drive(program, "Enter x");
    let frame = program.frame();
    assert!(!frame.contains("consent"), "{frame}");
    drive(program, "4 2");
    assert!(codes(program).is_empty());
    assert!(matches!(&program.model.screen, Screen::Cases(list) if list.inbox));
}

#[test]
fn a_drill_can_be_erased_like_anything_else() {
    let mut program = drill(&format!("{TO_INTERVIEW} 2 x 4 2"));
    assert!(codes(&program).is_empty());
    assert!(matches!(program.model.screen, Screen::Home(_)));
    drive(&mut program, "1");
    assert!(program.model.shared.open.is_some());
}

#[test]
fn every_deed_is_in_the_journal() {
    let mut station = at_work();
    drive(&mut station.program, &format!("{LIST} x 2 2 4 2 x 1 2"));
    let (mut worker, _folder) = opened(station);
    let noted = acts(&mut worker);
    for act in [Act::Held, Act::HoldLifted, Act::Erased] {
        assert!(noted.contains(&act), "{act:?} in {noted:?}");
    }
}
