//! A desk and a station, in memory, with a folder between them.

use super::super::reins::{Reins, Stop};
use super::export::contents;
use super::*;
use crate::app::event::{Exported, Manner};
use crate::crypt::{Cost, Passphrase};
use crate::domain::moment::Timestamp;
use crate::domain::screening::{Decision, Entry, Mark};
use crate::domain::screening::{Recorded, Screening};
use crate::record;
use crate::vault::{Founding, Realm, Role, in_memory};

mod month;
mod replayed;
mod stopped;

const AT: Timestamp = Timestamp::from_seconds(9);

fn vault(station: &str, recipients: &[Recipient]) -> Vault {
    in_memory(&Founding {
        realm: Realm::Practice,
        role: if recipients.is_empty() {
            Role::Desk
        } else {
            Role::Station
        },
        station,
        officer: "ID-07",
        passphrase: &Passphrase::new("kelp lantern quartz nine".to_owned()),
        recipients,
        recovery: &[],
        cost: Cost::PRACTICE_FLOOR,
        at: AT,
    })
    .unwrap()
}

fn body(entry: Entry) -> Vec<u8> {
    record::line(&Recorded {
        at: AT,
        officer: "ID-07".to_owned(),
        entry,
    })
}

/// What no desk has confirmed, written into a folder.
fn write(vault: &mut Vault, folder: &Path) -> Result<Exported, Fault> {
    export(
        vault,
        folder,
        Extent::Unconfirmed,
        AT,
        &mut Reins::default(),
    )
}

fn opened() -> Entry {
    Entry::Opened {
        code: "JET-02-A-001".to_owned(),
        scene: None,
        packs: None,
    }
}

#[test]
fn a_decision_at_the_desk_moves_no_place_of_the_station() {
    let mut desk = vault("NORTH", &[]);
    let mut station = vault("JET-02", &[desk.about().recipient.clone()]);
    let folder = tempfile::tempdir().unwrap();
    let (case, _) = station.begin(&body(opened()), b"h", AT).unwrap();
    station
        .append(&case, &body(Entry::Marked(Mark::Urgent)), b"h", AT)
        .unwrap();
    write(&mut station, folder.path()).unwrap();
    import(&mut desk, folder.path(), &Manner::default()).unwrap();
    let decided = Entry::Decided {
        decision: Decision::Close,
        reason: "x".to_owned(),
    };
    desk.append(&case, &body(decided), b"h", AT).unwrap();
    // The station takes its mark back and marks again: places 1 and 3 of its own history.
    for entry in [
        Entry::Undone(1),
        Entry::Marked(Mark::Routine),
        Entry::Undone(3),
    ] {
        station.append(&case, &body(entry), b"h", AT).unwrap();
    }
    write(&mut station, folder.path()).unwrap();
    let arrivals = import(&mut desk, folder.path(), &Manner::default()).unwrap();
    assert!(
        arrivals.iter().all(|arrival| arrival.outcome.is_ok()),
        "{arrivals:?}"
    );
    let stored = desk.revisions(&case).unwrap();
    let history: Vec<Recorded> = in_order(&stored)
        .into_iter()
        .map(|each| record::parse(&each.body).unwrap())
        .collect();
    let screening = Screening::of(&history);
    assert_eq!(screening.mark, None);
    assert_eq!(screening.decisions.len(), 1);
}

/// Of what was erased nothing could be lost: it waits nowhere, is no reason to export, and goes along
/// with everything all the same.
#[test]
fn an_erased_case_waits_nowhere() {
    let desk = vault("NORTH", &[]);
    let mut station = vault("JET-02", &[desk.about().recipient.clone()]);
    let folder = tempfile::tempdir().unwrap();
    let (erased, _) = station.begin(&body(opened()), b"h", AT).unwrap();
    let mark = body(Entry::Marked(Mark::Urgent));
    station.append(&erased, &mark, b"h", AT).unwrap();
    assert_eq!(unconfirmed(&station).unwrap(), (2, [erased].into()));
    station.erase(erased, AT).unwrap();
    assert_eq!(unconfirmed(&station).unwrap(), (0, [].into()));
    assert_eq!(waiting(&station).unwrap(), 0);
    assert_eq!(cases_waiting(&station).unwrap(), 0);
    let refused = write(&mut station, folder.path()).unwrap_err();
    assert!(format!("{refused:?}").contains("NothingNew"), "{refused:?}");
    assert_eq!(bundles(&station).unwrap(), 0);
    let whole = Extent::Everything;
    export(
        &mut station,
        folder.path(),
        whole,
        AT,
        &mut Reins::default(),
    )
    .unwrap();
    assert_eq!(bundles(&station).unwrap(), 1);
    let (left, _) = station.begin(&body(opened()), b"h", AT).unwrap();
    assert_eq!(unconfirmed(&station).unwrap(), (1, [left].into()));
    assert_eq!(waiting(&station).unwrap(), 1);
    assert_eq!(cases_waiting(&station).unwrap(), 1);
    write(&mut station, folder.path()).unwrap();
}

/// A changed program at a station can write what only a desk may: there it counts for nothing.
#[test]
fn a_decision_that_comes_from_a_station_has_no_voice() {
    let mut desk = vault("NORTH", &[]);
    let mut station = vault("JET-02", &[desk.about().recipient.clone()]);
    let folder = tempfile::tempdir().unwrap();
    let (case, _) = station.begin(&body(opened()), b"h", AT).unwrap();
    let by = |officer: &str| {
        let entry = Entry::Decided {
            decision: Decision::Close,
            reason: "x".to_owned(),
        };
        let officer = officer.to_owned();
        record::line(&Recorded {
            at: AT,
            officer,
            entry,
        })
    };
    for officer in ["SV-01", "SV-02"] {
        station.append(&case, &by(officer), b"h", AT).unwrap();
    }
    station
        .append(&case, &body(Entry::Marked(Mark::Urgent)), b"h", AT)
        .unwrap();
    write(&mut station, folder.path()).unwrap();
    import(&mut desk, folder.path(), &Manner::default()).unwrap();
    let seen = |desk: &Vault| {
        let stored = desk.revisions(&case).unwrap();
        let screening = Screening::of(&history(&stored, &desk.device()));
        (screening.decisions.len(), screening.mark)
    };
    assert_eq!(seen(&desk), (0, Some(Mark::Urgent)));
    let mut head = Vec::new();
    desk.list(|row| head = row.head.unwrap()).unwrap();
    assert_eq!(record::parse_head(&head).unwrap().decision, None);
    desk.append(&case, &by("SV-03"), b"h", AT).unwrap();
    assert_eq!(seen(&desk), (1, Some(Mark::Urgent)));
}

#[test]
fn an_officers_statement_must_fit_the_chain() {
    let mut desk = vault("NORTH", &[]);
    let mut station = vault("JET-02", &[desk.about().recipient.clone()]);
    let folder = tempfile::tempdir().unwrap();
    station.begin(&body(opened()), b"h", AT).unwrap();
    let shipment = next_shipment(&station, 0).unwrap().unwrap();
    let mut contents = contents(&station, shipment, (0, None), AT).unwrap();
    let signed = contents.statements.first_mut().unwrap();
    signed.statement = signed.statement.replace("last_seq 1", "last_seq 2");
    let recipients = [desk.about().recipient.clone()];
    bundle::write(folder.path(), &contents, &recipients, station.signing_key()).unwrap();
    let arrivals = import(&mut desk, folder.path(), &Manner::default()).unwrap();
    let refused = arrivals[0].outcome.clone().unwrap_err();
    assert_eq!(refused.problem.id(), "command-bad-statement");
    assert!(desk.cases().unwrap().is_empty());
}
