//! What the worker refuses, and what the screen makes of it.

#![cfg(test)]

use fanal::app::effect::Effect;
use fanal::app::event::{Event, Failure, Reply};
use fanal::app::key::Key;
use fanal::app::model::Saved;
use fanal::app::overlay::Overlay;
use fanal::app::update::update;
use fanal::crypt::{Cost, Passphrase};
use fanal::domain::screening::{Decision, Entry, Mark, Recorded, Screening};
use fanal::domain::summary::Summary;
use fanal::runtime::place::Place as Data;
use fanal::runtime::worker::Worker;
use fanal::vault::Realm;

use crate::commands::{PASSPHRASE, Place};
use crate::screens::begin::{BEGIN, TO_INTERVIEW, Vaulted, drive};

/// The worker of a station with one case.
fn station() -> (Place, Worker) {
    let place = Place::station_with(&["V01"], &[]);
    let worker = at_work(&place, "ID-07");
    (place, worker)
}

fn at_work(place: &Place, officer: &str) -> Worker {
    let folder = place.data().to_owned();
    let mut worker = Worker::new(Data { folder }, Realm::Practice, Cost::PRACTICE_FLOOR);
    let own = Passphrase::new(PASSPHRASE.to_owned());
    worker.unlock(officer, &own, BEGIN).unwrap();
    worker
}

fn append(worker: &mut Worker, code: &str, entry: Entry) -> Option<Event> {
    let recorded = Recorded {
        at: BEGIN,
        officer: "ID-07".to_owned(),
        entry,
    };
    let summary = Summary::of(&Screening::of(std::slice::from_ref(&recorded)), "JET-02");
    let effect = Effect::Append {
        code: code.to_owned(),
        recorded: Box::new(recorded),
        summary: Box::new(summary),
    };
    worker.perform(effect, BEGIN)
}

#[track_caller]
fn failed(event: Option<Event>) -> Failure {
    let Some(Event::Failed(failure)) = event else {
        panic!("{event:?}");
    };
    *failure
}

/// A case that is not in the list, because its row rotted or it was deleted meanwhile, is never begun
/// anew under the same code: that would be a second history that looks whole.
#[test]
fn an_answer_never_begins_a_second_case_under_a_code() {
    let (_place, mut worker) = station();
    let before = worker.summaries().unwrap().len();
    let failure = failed(append(
        &mut worker,
        "JET-02-A-009",
        Entry::Marked(Mark::Urgent),
    ));
    assert_eq!(failure.notice.problem.id(), "command-no-such-case");
    // It waits: nothing that was answered is thrown away.
    assert!(failure.unsaved && !failure.refused, "{failure:?}");
    assert_eq!(worker.summaries().unwrap().len(), before);
}

#[test]
fn what_is_refused_is_not_told_as_waiting() {
    let (_place, mut worker) = station();
    let decided = Entry::Decided {
        decision: Decision::Close,
        reason: "x".to_owned(),
    };
    let failure = failed(append(&mut worker, "JET-02-A-001", decided));
    assert!(failure.refused && !failure.unsaved, "{failure:?}");
    let saved = append(&mut worker, "JET-02-A-001", Entry::Marked(Mark::Urgent));
    assert!(
        matches!(&saved, Some(Event::Done(reply)) if matches!(**reply, Reply::Saved { .. })),
        "{saved:?}"
    );
}

/// The page then holds what the record holds, and does not say that it is saving.
#[test]
fn a_refused_entry_is_taken_off_the_page_again() {
    let mut station = Vaulted::station();
    let program = &mut station.program;
    drive(program, &format!("1 {TO_INTERVIEW} 2 Enter"));
    let open = |program: &fanal::runtime::headless::Headless| {
        program.model.shared.open.as_ref().unwrap().history.len()
    };
    let there = open(program);
    let shared = &mut program.model.shared;
    let history = &mut shared.open.as_mut().unwrap().history;
    history.push(history.last().unwrap().clone());
    shared.saved = Saved::Saving(1);
    let (_place, mut worker) = self::station();
    let decided = Entry::Decided {
        decision: Decision::Close,
        reason: "x".to_owned(),
    };
    let failure = failed(append(&mut worker, "JET-02-A-001", decided));
    program.take(Event::Failed(Box::new(failure)));
    assert_eq!(open(program), there);
    assert!(!matches!(
        program.model.shared.saved,
        Saved::Saving(_) | Saved::Failed(_)
    ));
}

/// What was shown is what goes: a case whose hold was lifted meanwhile is not taken along.
#[test]
fn a_yes_deletes_the_cases_that_were_asked_about() {
    let mut station = Vaulted::station();
    let model = &mut station.program.model;
    let asked = vec!["JET-02-A-001".to_owned(), "JET-02-A-004".to_owned()];
    model.overlays.push(Overlay::Purge(asked.clone()));
    let effects = update(model, Event::Key(Key::Char('2')), BEGIN);
    let named = |effect: &Effect| matches!(effect, Effect::Purge { codes, .. } if *codes == asked);
    assert!(effects.iter().any(named), "{effects:?}");
}

/// Whoever decides about a case changes nothing of what it shows.
#[test]
fn a_desk_records_nothing_of_a_screening() {
    let (desk, key) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01"], &[&key]);
    desk.import(&station.export()).well();
    let mut worker = at_work(&desk, "SU-01");
    let code = "JET-02-A-001";
    let before = worker.history(code).unwrap();
    for entry in [
        Entry::Undone(0),
        Entry::Marked(Mark::Routine),
        Entry::ChildPath,
        Entry::Closed,
    ] {
        let failure = failed(append(&mut worker, code, entry));
        assert_eq!(failure.notice.problem.id(), "review-not-a-station");
        assert!(failure.refused && !failure.unsaved, "{failure:?}");
    }
    let withdrawn = worker.withdraw(code, BEGIN).unwrap_err();
    assert_eq!(withdrawn.problem.id(), "review-not-a-station");
    assert_eq!(worker.history(code).unwrap(), before);
    drop(worker);
    let added = desk.add(&["V02"]).error();
    assert_eq!(added, ("review-not-a-station".to_owned(), 2));
    assert_eq!(desk.list().len(), 1);
    // What a desk says, and what was done with words of it, is recorded.
    let mut worker = at_work(&desk, "SU-01");
    for entry in [
        Entry::Decided {
            decision: Decision::Refer,
            reason: "x".to_owned(),
        },
        Entry::Advised {
            text: "y".to_owned(),
        },
        Entry::Cleared {
            place: 4,
            decisions: Vec::new(),
        },
    ] {
        let saved = append(&mut worker, code, entry);
        assert!(matches!(&saved, Some(Event::Done(_))), "{saved:?}");
    }
    assert_eq!(worker.history(code).unwrap().len(), before.len() + 3);
}
