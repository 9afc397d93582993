//! What came home from a desk: who is told of it, and how long it stays.

use std::fs;
use std::path::Path;
use std::process::Command;

use fanal::app::effect::Effect;
use fanal::app::event::{Event, Manner, Opened, Reply};
use fanal::crypt::{Cost, Passphrase};
use fanal::domain::duty::Duty;
use fanal::domain::moment::Timestamp;
use fanal::domain::station::Realm;
use fanal::runtime::place::Place as Data;
use fanal::runtime::worker::Worker;
use fanal::vault::Enrolment;

use super::returns::{QUESTION, built, met, question, say};
use super::{PASSPHRASE, Place, run};
use crate::faults::can_trace;

const AT: Timestamp = Timestamp::from_seconds(1_795_486_447);
const FIRST: &str = "JET-02-A-001";

/// The worker of a computer where this officer came in, and what they are told at once.
fn at_work(place: &Place, officer: &str) -> (Worker, Opened) {
    let folder = place.data().to_owned();
    let mut worker = Worker::new(Data { folder }, Realm::Practice, Cost::PRACTICE_FLOOR);
    let own = Passphrase::new(PASSPHRASE.to_owned());
    let Reply::Opened(opened) = worker.unlock(officer, &own, AT).unwrap() else {
        panic!("not opened");
    };
    (worker, *opened)
}

/// Takes somebody in who types the same passphrase.
fn enrol(place: &Place, officer: &str, duty: Duty) {
    let (mut worker, _) = at_work(place, "ID-07");
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    let new = Enrolment {
        officer,
        duty,
        passphrase: &passphrase,
    };
    worker.vault().unwrap().enrol(&new, AT).unwrap();
}

/// Reads the returns of a folder on the screen.
fn apply(worker: &mut Worker, path: &Path) -> Event {
    let order = Effect::ApplyReturns {
        path: path.to_owned(),
        manner: Manner::default(),
    };
    worker.perform(order, AT).unwrap()
}

/// Reads the returns of a folder by command, traced: how often the vault was written. At the end of each
/// change SQLite blanks the 28 bytes at the head of its journal.
fn written_by_applying(place: &Place, folder: &Path) -> usize {
    let seen = place.stick().join("seen");
    let mut command = Command::new("strace");
    command.args(["-f", "-e", "trace=pwrite64", "-o"]);
    command.arg(&seen).arg(env!("CARGO_BIN_EXE_fanal"));
    command.arg("--data-dir").arg(place.data());
    command.args(["--json", "--passphrase-fd", "0", "return", "apply"]);
    run(command.arg(folder), &format!("{PASSPHRASE}\n")).well();
    let seen = fs::read_to_string(seen).unwrap();
    let ended = |line: &&str| line.ends_with(", 28, 0) = 28");
    seen.lines().filter(ended).count()
}

/// A power cut in the middle leaves all of a return, or none of it.
#[test]
fn a_return_is_kept_in_one_step() {
    if !can_trace() {
        return;
    }
    let (desk, station) = met();
    say(&desk, FIRST, question());
    let folder = built(&desk, "home");
    let first = written_by_applying(&station, &folder);
    let (_, opened) = at_work(&station, "ID-07");
    assert_eq!(opened.answers.letters.len(), 1);
    assert_eq!(opened.answers.arrived.len(), 2);
    // The second time there is nothing new to keep.
    let again = written_by_applying(&station, &folder);
    assert_eq!(first, again + 1);
}

#[test]
fn who_keeps_the_computer_is_told_nothing_of_a_case() {
    let (desk, station) = met();
    enrol(&station, "IT-01", Duty::It);
    say(&desk, FIRST, question());
    let folder = built(&desk, "home");
    let (mut it, before) = at_work(&station, "IT-01");
    assert!(before.answers.is_empty());
    let Event::Failed(failure) = apply(&mut it, &folder) else {
        panic!("the duty allows no return");
    };
    assert_eq!(failure.notice.problem.id(), "custody-not-allowed");
    drop(it);
    // An officer reads it. IT still learns no letter, no outcome and no code.
    let (mut lead, _) = at_work(&station, "ID-07");
    let Event::Done(reply) = apply(&mut lead, &folder) else {
        panic!("a lead may");
    };
    let Reply::Applied { answers, .. } = *reply else {
        panic!("{reply:?}");
    };
    assert_eq!(answers.letters[0].text, QUESTION);
    lead.erase(FIRST, AT).unwrap();
    drop(lead);
    let (mut it, after) = at_work(&station, "IT-01");
    assert!(after.answers.is_empty(), "{:?}", after.answers);
    assert!(after.answers.arrived.is_empty());
    assert!(after.answers.retention.arrived.is_empty());
    it.summaries().unwrap();
    assert_eq!(it.known_codes(), Vec::<String>::new());
    // Which day it is by the desk is no case: whoever sets the clock is told.
    assert!(after.answers.retention.desk.is_some());
}
