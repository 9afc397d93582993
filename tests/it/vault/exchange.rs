//! From a station's vault to a desk's: what is shipped, what is received, what is believed.

use super::people::enrol;
use super::{Place, at, body, found_with, with_two_cases};
use fanal::crypt::VerifyingKey;
use fanal::domain::duty::Duty;
use fanal::vault::{
    self, CHAIN_START, Line, LineHead, Received, Record, Role, Shipment, Stored, Vault, VaultError,
    chain_after,
};

fn desk() -> Vault {
    found_with(Role::Desk, &[], vault::in_memory).unwrap()
}

fn shipment(vault: &Vault, since: u64) -> Shipment {
    vault.shipment(since, 2000, usize::MAX).unwrap().unwrap()
}

fn lines(shipment: &Shipment) -> Vec<Line> {
    let each = shipment.records.iter().map(|record| match record {
        Record::Plain { line, .. } => Line::read(line).unwrap(),
        Record::Sealed { .. } | Record::Purged { .. } => panic!("not in clear"),
    });
    each.collect()
}

fn head_of(_case: vault::CaseId, revisions: &[Stored]) -> Vec<u8> {
    format!("{} revisions", revisions.len()).into_bytes()
}

fn receive(desk: &mut Vault, key: &VerifyingKey, lines: &[Line]) -> Received {
    desk.receive(key, (lines, &[]), &mut head_of).unwrap()
}

#[test]
fn a_shipment_carries_everything_in_one_chain() {
    let place = with_two_cases();
    let vault = place.open().unwrap();
    let shipment = shipment(&vault, 0);
    assert_eq!((shipment.first_seq, shipment.last_seq), (1, 4));
    let mut chain = CHAIN_START;
    assert_eq!(shipment.chain_before, chain);
    for (seq, line) in (1..).zip(lines(&shipment)) {
        assert_eq!(line.head().seq, seq);
        chain = chain_after(chain, seq, line.digest());
    }
    assert_eq!(shipment.chain_after, chain);
    assert_eq!(shipment.epochs.len(), 2);
    assert_eq!(shipment.statements.len(), 2);
}

#[test]
fn shipments_in_portions_continue_each_other() {
    let place = with_two_cases();
    let vault = place.open().unwrap();
    let whole = shipment(&vault, 0);
    let first = vault.shipment(0, 3, usize::MAX).unwrap().unwrap();
    let second = vault.shipment(first.last_seq, 3, 1).unwrap().unwrap();
    assert_eq!(
        (first.last_seq, second.first_seq, second.last_seq),
        (3, 4, 4)
    );
    assert_eq!(first.chain_after, second.chain_before);
    assert_eq!(second.chain_after, whole.chain_after);
    assert_eq!(vault.shipment(4, 3, 1).unwrap(), None);
}

#[test]
fn officers_sign_for_what_they_wrote() {
    let place = with_two_cases();
    let vault = place.open().unwrap();
    for statement in shipment(&vault, 0).statements {
        let key = statement
            .text
            .lines()
            .find_map(|line| line.strip_prefix("key "));
        let key: VerifyingKey = key.unwrap().parse().unwrap();
        assert_ne!(key, vault.about().verifying_key);
        let signed = statement.text.as_bytes();
        assert!(
            key.verify(vault::STATEMENT_NAMESPACE, signed, &statement.signature)
                .is_ok()
        );
        assert!(statement.text.contains("\nrealm practice\n"));
        assert_eq!(statement.officer, "ID-07");
    }
}

#[test]
fn a_desk_takes_a_shipment_in_once() {
    let place = with_two_cases();
    let mut station = place.open().unwrap();
    let key = station.about().verifying_key.clone();
    let mut desk = desk();
    let first = lines(&shipment(&station, 0));
    let received = receive(&mut desk, &key, &first);
    assert_eq!((received.new, received.known), (4, 0));
    let received = receive(&mut desk, &key, &first);
    assert_eq!((received.new, received.known), (0, 4));
    let case = station.cases().unwrap()[0].id;
    station.append(&case, &body("later"), b"", at(9)).unwrap();
    let received = receive(&mut desk, &key, &lines(&shipment(&station, 2)));
    assert_eq!((received.new, received.known), (1, 2));
    assert!(received.conflicting.is_empty());
    let bodies = |vault: &Vault| -> Vec<Vec<u8>> {
        let revisions = vault.revisions(&case).unwrap();
        revisions
            .into_iter()
            .map(|revision| revision.body)
            .collect()
    };
    assert_eq!(bodies(&desk), bodies(&station));
    let row = desk
        .cases()
        .unwrap()
        .into_iter()
        .find(|row| row.id == case)
        .unwrap();
    assert_eq!(row.head.unwrap(), b"3 revisions");
    assert_eq!(desk.verify().unwrap(), []);
}

#[test]
fn a_revision_in_other_words_conflicts_and_what_was_here_stays() {
    let place = with_two_cases();
    let station = place.open().unwrap();
    let key = station.about().verifying_key.clone();
    let mut desk = desk();
    let all = lines(&shipment(&station, 0));
    receive(&mut desk, &key, &all);
    let head: &LineHead = all[0].head();
    let forged = Line::write(head.clone(), &body("forged")).unwrap();
    let received = receive(&mut desk, &key, &[forged]);
    assert_eq!(received.conflicting, [(head.case, head.id)]);
    assert_eq!((received.new, received.known), (0, 0));
    assert_eq!(desk.revisions(&head.case).unwrap()[0].body, body("one"));
}

/// One line that disagrees refuses those beside it, and what would be remembered with them.
#[test]
fn beside_a_revision_that_conflicts_nothing_is_taken() {
    let place = with_two_cases();
    let mut station = place.open().unwrap();
    let key = station.about().verifying_key.clone();
    let mut desk = desk();
    let all = lines(&shipment(&station, 0));
    receive(&mut desk, &key, &all);
    let head: &LineHead = all[0].head();
    let case = head.case;
    let forged = Line::write(head.clone(), &body("forged")).unwrap();
    station.append(&case, &body("later"), b"", at(9)).unwrap();
    let later = lines(&shipment(&station, 4)).remove(0);
    let setting = ("where".to_owned(), b"here".to_vec());
    let settings = [setting];
    let both = desk
        .receive(&key, (&[later, forged], &settings), &mut head_of)
        .unwrap();
    assert_eq!(both.conflicting, [(case, head.id)]);
    assert_eq!(desk.revisions(&case).unwrap().len(), 2);
    assert_eq!(desk.recall("where").unwrap(), None);
    let later = lines(&shipment(&station, 4));
    desk.receive(&key, (&later, &settings), &mut head_of)
        .unwrap();
    assert_eq!(desk.revisions(&case).unwrap().len(), 3);
    assert_eq!(desk.recall("where").unwrap(), Some(b"here".to_vec()));
}

#[test]
fn a_desk_officer_works_on_in_a_received_case() {
    let place = with_two_cases();
    let station = place.open().unwrap();
    let mut desk = desk();
    let key = station.about().verifying_key.clone();
    receive(&mut desk, &key, &lines(&shipment(&station, 0)));
    let case = desk.cases().unwrap()[0].id;
    let last = desk.revisions(&case).unwrap().last().unwrap().id;
    desk.append(&case, &body("reviewed"), b"reviewed", at(20))
        .unwrap();
    let revisions = desk.revisions(&case).unwrap();
    assert_eq!(revisions.last().unwrap().prev, Some(last));
    assert_ne!(revisions[0].device, revisions.last().unwrap().device);
    assert_eq!(desk.verify().unwrap(), []);
}

/// Whoever handed a case over cannot read it any more and still ships it; the desk it was sealed to
/// opens it.
#[test]
fn what_the_exporter_cannot_read_travels_sealed() {
    let desk = desk();
    let place = Place::new();
    let recipients = [desk.about().recipient.clone()];
    let mut station = place.create_as(Role::Station, &recipients).unwrap();
    enrol(&mut station, "MB-11", Duty::Officer);
    let (case, _) = station.begin(&body("one"), b"", at(1)).unwrap();
    station.hand_over(&[case], "MB-11", at(2)).unwrap();
    drop(station);
    let station = place.open().unwrap();
    assert!(!station.cases().unwrap()[0].readable);
    assert!(matches!(
        station.revisions(&case),
        Err(VaultError::NotReadable)
    ));
    let shipment = shipment(&station, 0);
    // The journal, which every officer reads, travels in clear beside it.
    let sealed = shipment.records.iter().filter_map(|record| match record {
        Record::Sealed {
            case,
            id,
            digest,
            sealed,
        } => Some((*case, *id, *digest, sealed.clone())),
        Record::Plain { .. } | Record::Purged { .. } => None,
    });
    let sealed: Vec<_> = sealed.collect();
    let [(of, id, digest, sealed)] = &sealed[..] else {
        panic!("{} records are sealed", sealed.len());
    };
    assert_eq!(*of, case);
    let epoch = shipment.epochs.iter().find(|epoch| epoch.case == case);
    let epoch = epoch.unwrap();
    let from = station.about().vault;
    let line = desk.open_sealed(from, epoch, *id, sealed).unwrap();
    assert_eq!((line.body(), line.digest()), (&body("one")[..], *digest));
    let elsewhere = desk.about().vault;
    assert!(desk.open_sealed(elsewhere, epoch, *id, sealed).is_err());
}

/// With nothing but stock programs: `sqlite3` takes the wrapped key out, `age` opens it.
#[test]
fn a_supervisor_gets_the_key_of_a_case_with_stock_programs() {
    let place = with_two_cases();
    let wrap = place.folder.path().join("wrap.age");
    let key = place.folder.path().join("key");
    std::fs::write(&key, place.supervisor.expose().as_str()).unwrap();
    let take = format!(
        "SELECT writefile('{}', wrap_sup) FROM case_file LIMIT 1",
        wrap.display()
    );
    let run = |program: &str, arguments: &[&std::ffi::OsStr]| {
        let output = std::process::Command::new(program).args(arguments).output();
        if output.is_err() {
            eprintln!("SKIPPED: {program} is not installed, nothing was recovered");
        }
        output.ok()
    };
    let Some(taken) = run("sqlite3", &[place.path().as_os_str(), take.as_ref()]) else {
        return;
    };
    assert!(taken.status.success());
    let open = [
        "-d".as_ref(),
        "-i".as_ref(),
        key.as_os_str(),
        wrap.as_os_str(),
    ];
    let Some(opened) = run("age", &open) else {
        return;
    };
    let text = String::from_utf8(opened.stdout).unwrap();
    let digits = text.strip_prefix("FANAL-CASE-KEY-1 ").unwrap().trim_end();
    assert_eq!(digits.len(), 64);
}
