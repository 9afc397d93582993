//! Who can open a case: its officer, the next one, supervisors, nobody.

use fanal::crypt::{Identity, seal};
use fanal::domain::duty::Duty;
use fanal::domain::journal::Act;
use fanal::vault::{CaseId, Record, Refusal, Standing, Vault, VaultError};

use super::people::{enrol, open_as, with_a_colleague};
use super::{Place, at, body, with_two_cases};

#[track_caller]
fn is_shut(vault: &Vault, case: CaseId) {
    assert!(matches!(
        vault.revisions(&case),
        Err(VaultError::NotReadable)
    ));
    let row = vault
        .cases()
        .unwrap()
        .into_iter()
        .find(|row| row.id == case);
    assert!(row.is_some_and(|row| !row.readable && row.head.is_none()));
}

/// What the file holds of a case's key: copies for officers, and the copy for supervisors.
fn copies(place: &Place, case: CaseId) -> (u32, Option<Vec<u8>>) {
    let file = rusqlite::Connection::open(place.path()).unwrap();
    let count = "SELECT count(*) FROM case_key WHERE case_id = ?1";
    let own = file.query_row(count, [case.as_bytes()], |row| row.get(0));
    let wrap = "SELECT wrap_sup FROM case_file WHERE id = ?1";
    let sup = file.query_row(wrap, [case.as_bytes()], |row| row.get(0));
    (own.unwrap(), sup.unwrap())
}

#[test]
fn the_next_officer_opens_what_was_handed_over_and_the_one_before_does_not() {
    let place = with_a_colleague();
    let mut vault = place.open().unwrap();
    let cases: Vec<CaseId> = vault.cases().unwrap().iter().map(|row| row.id).collect();
    assert_eq!(vault.hand_over(&cases[..1], "MB-11", at(20)).unwrap(), 1);
    is_shut(&vault, cases[0]);
    assert_eq!(vault.revisions(&cases[1]).unwrap().len(), 2);
    assert_eq!(vault.verify().unwrap(), []);
    drop(vault);
    let mut next = open_as(&place, "MB-11").unwrap();
    assert_eq!(next.revisions(&cases[0]).unwrap().len(), 2);
    is_shut(&next, cases[1]);
    assert_eq!(next.take_over().unwrap(), 1);
    assert_eq!(next.take_over().unwrap(), 0);
    next.append(&cases[0], &body("went on"), b"head", at(21))
        .unwrap();
    assert_eq!(next.revisions(&cases[0]).unwrap().len(), 3);
    assert_eq!(next.verify().unwrap(), []);
    drop(next);
    is_shut(&place.open().unwrap(), cases[0]);
}

#[test]
fn cases_are_handed_to_those_who_may_have_them() {
    let place = with_a_colleague();
    let mut vault = place.open().unwrap();
    enrol(&mut vault, "IT-01", Duty::It);
    let case = vault.cases().unwrap()[0].id;
    for (to, wanted) in [
        ("ID-07", "an officer does not remove themselves"),
        ("IT-01", "the duty of IT-01 does not allow it"),
    ] {
        match vault.hand_over(&[case], to, at(20)) {
            Err(VaultError::Refused { source }) => assert_eq!(source.to_string(), wanted),
            other => panic!("{other:?}"),
        }
    }
    assert!(matches!(
        vault.hand_over(&[case], "ID-99", at(20)),
        Err(VaultError::UnknownOfficer { .. })
    ));
    assert_eq!(vault.revisions(&case).unwrap().len(), 2);
}

/// After a release nobody at the station opens the case: not its officer, not a colleague, not whoever
/// has the station key, not whoever has the file. Supervisors do.
#[test]
fn a_released_case_opens_for_supervisors_only() {
    let place = with_a_colleague();
    let mut vault = place.open().unwrap();
    let case = vault.cases().unwrap()[0].id;
    vault.release(case, at(20)).unwrap();
    is_shut(&vault, case);
    assert_eq!(
        vault.standing(case).unwrap(),
        Standing::Released { at: at(20) }
    );
    assert!(matches!(
        vault.append(&case, &body("more"), b"", at(21)),
        Err(VaultError::NotReadable)
    ));
    let shipment = vault.shipment(0, 100, usize::MAX).unwrap().unwrap();
    let sealed = shipment
        .records
        .iter()
        .filter(|record| matches!(record, Record::Sealed { case: of, .. } if *of == case));
    assert_eq!(sealed.count(), 2);
    assert_eq!(vault.verify().unwrap(), []);
    drop(vault);
    is_shut(&place.open().unwrap(), case);
    is_shut(&open_as(&place, "MB-11").unwrap(), case);
    let (own, sup) = copies(&place, case);
    assert_eq!(own, 0);
    let sup = sup.unwrap();
    let stranger = Identity::generate();
    assert!(seal::open(&[stranger], &sup).is_err());
    let station = place.open().unwrap();
    assert!(seal::open(std::slice::from_ref(station.identity()), &sup).is_err());
    assert!(seal::open(std::slice::from_ref(&place.supervisor), &sup).is_ok());
}

#[test]
fn nothing_is_released_to_nobody() {
    let place = Place::new();
    let mut vault = place.create_as(fanal::vault::Role::Station, &[]).unwrap();
    let (case, _) = vault.begin(&body("one"), b"", at(1)).unwrap();
    for refused in [vault.release(case, at(2)), vault.set_drop_box(true, at(2))] {
        assert!(matches!(
            refused,
            Err(VaultError::Refused {
                source: Refusal::NobodyElse
            })
        ));
    }
    assert_eq!(vault.revisions(&case).unwrap().len(), 1);
}

#[test]
fn drop_box_mode_is_kept() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    assert!(!vault.drop_box().unwrap());
    vault.set_drop_box(true, at(20)).unwrap();
    drop(vault);
    let mut vault = place.open().unwrap();
    assert!(vault.drop_box().unwrap());
    vault.set_drop_box(false, at(21)).unwrap();
    assert!(!vault.drop_box().unwrap());
}

/// Erasing leaves neither key nor text, for nobody; the place in the chain and the tombstone stay.
#[test]
fn an_erased_case_opens_for_nobody_and_its_place_stays() {
    let place = with_a_colleague();
    let vault = place.open().unwrap();
    let case = vault.cases().unwrap()[0].id;
    let file = place.bytes();
    let body_of = |bytes: &[u8], sealed: &[u8]| bytes.windows(40).any(|part| part == &sealed[..40]);
    let sealed: Vec<u8> = {
        drop(vault);
        let open = rusqlite::Connection::open(place.path()).unwrap();
        let read = "SELECT body FROM revision WHERE case_id = ?1 LIMIT 1";
        let sealed = open.query_row(read, [case.as_bytes()], |row| row.get(0));
        sealed.unwrap()
    };
    assert!(body_of(&file, &sealed));
    let mut vault = place.open().unwrap();
    let before = vault.shipment(0, 100, usize::MAX).unwrap().unwrap();
    vault.erase(case, &[], at(20)).unwrap();
    is_shut(&vault, case);
    assert_eq!(
        vault.standing(case).unwrap(),
        Standing::Erased { at: at(20) }
    );
    assert_eq!(vault.verify().unwrap(), []);
    let after = vault.shipment(0, 100, usize::MAX).unwrap().unwrap();
    let purged =
        |record: &&Record| matches!(record, Record::Purged { case: of, .. } if *of == case);
    assert_eq!(after.records.iter().filter(purged).count(), 2);
    assert!(after.epochs.iter().all(|epoch| epoch.case != case));
    assert!(before.epochs.iter().any(|epoch| epoch.case == case));
    let lines = vault.journal().unwrap();
    let tombstone = lines.last().unwrap();
    assert_eq!(tombstone.act, Some(Act::Erased));
    assert_eq!(tombstone.case, Some(case.to_string()));
    assert!(matches!(
        vault.erase(case, &[], at(21)),
        Err(VaultError::Refused {
            source: Refusal::ErasedAlready
        })
    ));
    drop(vault);
    assert_eq!(copies(&place, case), (0, None));
    assert!(
        !body_of(&place.bytes(), &sealed),
        "the text stands in the file"
    );
    assert_eq!(place.open().unwrap().verify().unwrap(), []);
}

#[test]
fn a_legal_hold_blocks_erasing_until_it_is_lifted() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    let case = vault.cases().unwrap()[0].id;
    vault.hold(case, true, at(20)).unwrap();
    assert!(vault.cases().unwrap()[0].held);
    assert!(matches!(
        vault.erase(case, &[], at(21)),
        Err(VaultError::Refused {
            source: Refusal::OnHold
        })
    ));
    assert_eq!(vault.revisions(&case).unwrap().len(), 2);
    vault.hold(case, false, at(22)).unwrap();
    vault.erase(case, &[], at(23)).unwrap();
    assert_eq!(vault.verify().unwrap(), []);
}

/// Whoever writes to the disk makes no erased case of one that is not, and takes no tombstone away.
#[test]
fn emptied_texts_and_lost_tombstones_are_noticed() {
    let place = with_two_cases();
    let file = rusqlite::Connection::open(place.path()).unwrap();
    file.execute("UPDATE revision SET body = x'' WHERE seq = 1", [])
        .unwrap();
    drop(file);
    assert!(matches!(place.open(), Err(VaultError::Damaged { .. })));
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    let case = vault.cases().unwrap()[0].id;
    vault.erase(case, &[], at(20)).unwrap();
    let last = vault.last_seq();
    drop(vault);
    let file = rusqlite::Connection::open(place.path()).unwrap();
    file.execute_batch(&format!(
        "PRAGMA foreign_keys = OFF; DELETE FROM revision WHERE seq = {last}; \
         DELETE FROM ledger WHERE seq = {last}"
    ))
    .unwrap();
    drop(file);
    assert!(matches!(place.open(), Err(VaultError::Damaged { .. })));
}

#[test]
fn the_journal_flags_a_clock_that_was_set_back() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    let case = vault.cases().unwrap()[0].id;
    let read = fanal::vault::Deed::of(Act::Read).in_case(case);
    vault.note(&read, at(100)).unwrap();
    vault.note(&read, at(50)).unwrap();
    vault.note(&read, at(60)).unwrap();
    let flags: Vec<bool> = vault
        .journal()
        .unwrap()
        .iter()
        .map(|line| line.clock_suspect)
        .collect();
    assert_eq!(flags, [false, true, false]);
    assert_eq!(vault.cases().unwrap().len(), 2, "the journal is no case");
    assert_eq!(vault.verify().unwrap(), []);
}
