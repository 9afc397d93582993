//! Several officers in one vault: taken in, changed, taken off, each with keys of their own.

use rusqlite::Connection;

use super::{Place, at, body, right, with_two_cases, words};
use fanal::crypt::Passphrase;
use fanal::domain::duty::{Duty, Power};
use fanal::domain::journal::Act;
use fanal::vault::{self, Enrolment, Refusal, Vault, VaultError};

/// The passphrase of a colleague.
pub(super) fn theirs() -> Passphrase {
    words("mooring chart copper violet finch")
}

pub(super) fn enrol(vault: &mut Vault, officer: &str, duty: Duty) {
    let passphrase = theirs();
    let new = Enrolment {
        officer,
        duty,
        passphrase: &passphrase,
    };
    vault.enrol(&new, at(10)).unwrap();
}

/// A vault of two cases of ID-07, with MB-11 as another officer.
pub(super) fn with_a_colleague() -> Place {
    let place = with_two_cases();
    enrol(&mut place.open().unwrap(), "MB-11", Duty::Officer);
    place
}

pub(super) fn open_as(place: &Place, officer: &str) -> Result<Vault, VaultError> {
    vault::unlock(&place.path(), officer, &theirs())
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, VaultError>) -> Refusal {
    match result {
        Err(VaultError::Refused { source }) => source,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_colleague_opens_with_their_own_passphrase_and_reads_none_of_the_others_cases() {
    let place = with_a_colleague();
    assert!(matches!(
        vault::unlock(&place.path(), "MB-11", &right()),
        Err(VaultError::WrongPassphrase { .. })
    ));
    let mut vault = open_as(&place, "MB-11").unwrap();
    assert_eq!(vault.duty(), Duty::Officer);
    let cases = vault.cases().unwrap();
    assert_eq!(cases.len(), 2);
    for case in &cases {
        assert!(!case.readable && case.head.is_none());
        assert!(matches!(
            vault.revisions(&case.id),
            Err(VaultError::NotReadable)
        ));
        assert!(matches!(
            vault.append(&case.id, &body("planted"), b"", at(11)),
            Err(VaultError::NotReadable)
        ));
    }
    let (own, _) = vault.begin(&body("mine"), b"head", at(12)).unwrap();
    assert_eq!(vault.verify().unwrap(), []);
    drop(vault);
    let vault = place.open().unwrap();
    assert!(matches!(
        vault.revisions(&own),
        Err(VaultError::NotReadable)
    ));
    assert_eq!(vault.verify().unwrap(), []);
}

#[test]
fn a_code_is_never_given_twice() {
    let place = with_a_colleague();
    let mut vault = place.open().unwrap();
    let passphrase = theirs();
    let mut again = |officer| {
        let new = Enrolment {
            officer,
            duty: Duty::Officer,
            passphrase: &passphrase,
        };
        vault.enrol(&new, at(11))
    };
    let taken = |officer: &str| Refusal::OfficerThere {
        officer: officer.to_owned(),
    };
    assert_eq!(refused(again("MB-11")), taken("MB-11"));
    assert_eq!(refused(again("ID-07")), taken("ID-07"));
    assert!(matches!(again("a\nb"), Err(VaultError::NotAName { .. })));
    vault.remove("MB-11", at(12)).unwrap();
    let new = Enrolment {
        officer: "MB-11",
        duty: Duty::Officer,
        passphrase: &passphrase,
    };
    assert_eq!(refused(vault.enrol(&new, at(13))), taken("MB-11"));
}

#[test]
fn another_passphrase_opens_and_the_old_one_does_not() {
    let place = with_a_colleague();
    let mut vault = open_as(&place, "MB-11").unwrap();
    let fresh = words("willow anchor seven bright stove");
    vault.change_passphrase(&fresh, at(20)).unwrap();
    drop(vault);
    assert!(matches!(
        open_as(&place, "MB-11"),
        Err(VaultError::WrongPassphrase { .. })
    ));
    let vault = vault::unlock(&place.path(), "MB-11", &fresh).unwrap();
    assert_eq!(vault.verify().unwrap(), []);
    drop(vault);
    assert!(place.open().is_ok());
}

/// The table is held below the screens: each of these is asked of the vault itself.
#[test]
fn what_a_duty_does_not_allow_is_refused() {
    let place = with_a_colleague();
    enrol(&mut place.open().unwrap(), "IT-01", Duty::It);
    let case = place.open().unwrap().cases().unwrap()[0].id;
    let passphrase = theirs();
    let new = |officer, duty| Enrolment {
        officer,
        duty,
        passphrase: &passphrase,
    };
    let not_allowed = |officer: &str| Refusal::NotAllowed {
        officer: officer.to_owned(),
    };
    let mut vault = open_as(&place, "MB-11").unwrap();
    let no = not_allowed("MB-11");
    assert_eq!(
        refused(vault.enrol(&new("ID-12", Duty::Officer), at(20))),
        no
    );
    assert_eq!(refused(vault.remove("ID-07", at(20))), no);
    assert_eq!(refused(vault.set_duty("MB-11", Duty::Lead, at(20))), no);
    assert_eq!(refused(vault.erase(case, &[], at(20))), no);
    assert_eq!(refused(vault.hold(case, true, at(20))), no);
    assert_eq!(refused(vault.set_drop_box(true, at(20))), no);
    assert_eq!(refused(vault.journal()), no);
    drop(vault);
    let mut vault = open_as(&place, "IT-01").unwrap();
    let no = not_allowed("IT-01");
    assert_eq!(refused(vault.begin(&body("x"), b"", at(20))), no);
    assert_eq!(refused(vault.append(&case, &body("x"), b"", at(20))), no);
    assert_eq!(refused(vault.revisions(&case)), no);
    assert_eq!(refused(vault.release(case, at(20))), no);
    assert_eq!(refused(vault.hand_over(&[case], "MB-11", at(20))), no);
    assert_eq!(refused(vault.enrol(&new("ID-13", Duty::Lead), at(20))), no);
    vault.enrol(&new("ID-12", Duty::Officer), at(20)).unwrap();
    vault.remove("MB-11", at(21)).unwrap();
    assert!(vault.may(Power::Backup) && !vault.may(Power::Journal));
    drop(vault);
    assert_eq!(place.open().unwrap().verify().unwrap(), []);
}

#[test]
fn a_vault_keeps_a_lead() {
    let place = with_a_colleague();
    let mut vault = place.open().unwrap();
    assert_eq!(
        refused(vault.set_duty("ID-07", Duty::It, at(20))),
        Refusal::LastLead
    );
    assert_eq!(refused(vault.remove("ID-07", at(20))), Refusal::Yourself);
    vault.set_duty("MB-11", Duty::Lead, at(20)).unwrap();
    vault.set_duty("ID-07", Duty::It, at(21)).unwrap();
    assert_eq!(vault.duty(), Duty::It);
    drop(vault);
    let mut vault = open_as(&place, "MB-11").unwrap();
    assert_eq!(vault.duty(), Duty::Lead);
    assert!(matches!(
        vault.set_duty("ID-99", Duty::It, at(22)),
        Err(VaultError::UnknownOfficer { .. })
    ));
}

#[test]
fn whoever_was_removed_opens_nothing_any_more_and_a_copy_from_before_still_does() {
    let place = with_a_colleague();
    let copy = place.folder.path().join("copy.fanal");
    std::fs::copy(place.path(), &copy).unwrap();
    let slot = |path: &std::path::Path| -> Vec<u8> {
        let file = Connection::open(path).unwrap();
        let read = "SELECT own_keys FROM slot WHERE officer = 'MB-11'";
        file.query_row(read, [], |row| row.get(0))
            .unwrap_or_default()
    };
    let before = slot(&place.path());
    let mut vault = place.open().unwrap();
    vault.remember("pin", b"kept").unwrap();
    vault.remove("MB-11", at(30)).unwrap();
    assert_eq!(vault.recall("pin").unwrap().unwrap(), b"kept");
    drop(vault);
    assert!(matches!(
        open_as(&place, "MB-11"),
        Err(VaultError::UnknownOfficer { .. })
    ));
    let bytes = place.bytes();
    let old = bytes.windows(64).any(|window| window == &before[..64]);
    assert!(!old, "the old slot stands in the file");
    // Said in the docs: what was copied earlier still opens.
    let old = vault::unlock(&copy, "MB-11", &theirs()).unwrap();
    assert_eq!(old.cases().unwrap().len(), 2);
}

#[test]
fn everything_is_there_after_a_removal_and_the_chain_goes_on() {
    let place = with_a_colleague();
    let before = super::contents(&place.open().unwrap());
    let mut vault = open_as(&place, "MB-11").unwrap();
    let (theirs, _) = vault.begin(&body("theirs"), b"head", at(15)).unwrap();
    drop(vault);
    let mut vault = place.open().unwrap();
    let whole = vault.shipment(0, 100, usize::MAX).unwrap().unwrap();
    for round in 0..3_i64 {
        let name = format!("TE-0{round}");
        enrol(&mut vault, &name, Duty::Officer);
        vault.remove(&name, at(30 + round)).unwrap();
    }
    vault.remove("MB-11", at(40)).unwrap();
    assert_eq!(vault.verify().unwrap(), []);
    drop(vault);
    let mut vault = place.open().unwrap();
    assert_eq!(vault.verify().unwrap(), []);
    assert_eq!(super::contents_of_own(&vault), before);
    assert!(matches!(
        vault.revisions(&theirs),
        Err(VaultError::NotReadable)
    ));
    assert_eq!(vault.place().unwrap().unwrap(), b"half typed");
    vault.begin(&body("later"), b"", at(50)).unwrap();
    let now = vault.shipment(0, 100, usize::MAX).unwrap().unwrap();
    assert_eq!(now.chain_before, whole.chain_before);
    let signed = |officer: &str| now.statements.iter().any(|one| one.officer == officer);
    assert!(signed("MB-11"), "what they signed travels on");
    assert_eq!(vault.verify().unwrap(), []);
}

#[test]
fn nobody_is_removed_whose_cases_would_be_lost() {
    let place = Place::new();
    let mut vault = place.create_as(vault::Role::Station, &[]).unwrap();
    enrol(&mut vault, "MB-11", Duty::Officer);
    drop(vault);
    let mut vault = open_as(&place, "MB-11").unwrap();
    vault.begin(&body("theirs"), b"head", at(15)).unwrap();
    drop(vault);
    let mut vault = place.open().unwrap();
    let lost = Refusal::WouldBeLost { count: 1 };
    assert_eq!(refused(vault.remove("MB-11", at(20))), lost);
    assert_eq!(vault.verify().unwrap(), []);
    drop(vault);
    assert!(open_as(&place, "MB-11").is_ok());
}

/// A slot with somebody else's public key in its place would be handed the new station key, if the
/// roster were not sealed.
#[test]
fn a_swapped_slot_stops_the_removal() {
    let place = with_a_colleague();
    enrol(&mut place.open().unwrap(), "ID-12", Duty::Officer);
    let file = Connection::open(place.path()).unwrap();
    let swap = "UPDATE slot SET station_key = (SELECT station_key FROM slot WHERE id = 3) \
                WHERE id = 2";
    file.execute(swap, []).unwrap();
    drop(file);
    assert!(matches!(place.open(), Err(VaultError::Damaged { .. })));
}

#[test]
fn the_journal_says_who_came_and_went() {
    let place = with_a_colleague();
    let mut vault = place.open().unwrap();
    vault.set_duty("MB-11", Duty::Lead, at(11)).unwrap();
    vault.remove("MB-11", at(12)).unwrap();
    let lines = vault.journal().unwrap();
    let acts: Vec<_> = lines
        .iter()
        .map(|line| (line.act.unwrap(), line.about.as_deref().unwrap()))
        .collect();
    assert_eq!(
        acts,
        [
            (Act::Enrolled, "MB-11"),
            (Act::DutyChanged, "MB-11"),
            (Act::Removed, "MB-11")
        ]
    );
    assert!(lines.iter().all(|line| line.station == "JET-02"));
    let officers = vault.officers();
    assert_eq!(officers.len(), 2);
    assert_eq!(officers[1].left, Some(at(12)));
}
