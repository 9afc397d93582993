//! What keeps a vault from being lost: the recovery key, and sealed copies.

use std::fs;

use fanal::crypt::{Cost, Identity};
use fanal::domain::duty::Duty;
use fanal::domain::journal::Act;
use fanal::vault::{self, Enrolment, Realm, RecipientKind, Refusal, Role, Vault, VaultError};

use super::people::{enrol, open_as, theirs};
use super::{Place, at, body, contents, right, with_two_cases, words};

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, VaultError>) -> Refusal {
    match result {
        Err(VaultError::Refused { source }) => source,
        other => panic!("{other:?}"),
    }
}

/// A vault with a recovery key, and the key.
fn with_recovery() -> (Place, Identity) {
    let place = with_two_cases();
    let identity = Identity::generate();
    let mut vault = place.open().unwrap();
    vault
        .add_recipient(RecipientKind::Recovery, &identity.recipient())
        .unwrap();
    (place, identity)
}

#[test]
fn a_recovery_key_is_proved_with_what_it_must_open() {
    let (place, identity) = with_recovery();
    let mut vault = place.open().unwrap();
    assert_eq!(vault.recovery_proved().unwrap(), None);
    let proof = vault.prove_recovery(&identity, at(20)).unwrap();
    assert_eq!((proof.opened, proof.shut), (2, 0));
    assert_eq!(vault.recovery_proved().unwrap(), Some(at(20)));
    let stranger = Identity::generate();
    for other in [&stranger, &place.supervisor] {
        assert_eq!(
            refused(vault.prove_recovery(other, at(21))),
            Refusal::NotRecovery
        );
    }
    assert_eq!(vault.recovery_proved().unwrap(), Some(at(20)));
    let last = vault.journal().unwrap().pop().unwrap();
    assert_eq!(last.act, Some(Act::RecoveryProved));
}

/// After a removal the station key is another one, and the recovery key opens that one.
#[test]
fn a_recovery_key_outlives_a_removal() {
    let (place, identity) = with_recovery();
    let mut vault = place.open().unwrap();
    enrol(&mut vault, "MB-11", Duty::Officer);
    vault.remove("MB-11", at(20)).unwrap();
    assert_eq!(vault.prove_recovery(&identity, at(21)).unwrap().opened, 2);
}

#[test]
fn cases_that_a_recovery_key_does_not_open_are_counted() {
    let place = with_two_cases();
    enrol(&mut place.open().unwrap(), "MB-11", Duty::Officer);
    let mut vault = open_as(&place, "MB-11").unwrap();
    vault.begin(&body("theirs"), b"", at(12)).unwrap();
    drop(vault);
    let identity = Identity::generate();
    let mut vault = place.open().unwrap();
    vault
        .add_recipient(RecipientKind::Recovery, &identity.recipient())
        .unwrap();
    let proof = vault.prove_recovery(&identity, at(20)).unwrap();
    assert_eq!((proof.opened, proof.shut), (2, 1));
    drop(vault);
    open_as(&place, "MB-11").unwrap().settle(at(21)).unwrap();
    let proof = place.open().unwrap().prove_recovery(&identity, at(22));
    assert_eq!(proof.unwrap().shut, 0);
}

/// When all officers forgot: the recovery key makes a new lead, who reads every case.
#[test]
fn whoever_has_the_recovery_key_comes_in_and_the_journal_says_so() {
    let (place, identity) = with_recovery();
    let before = contents(&place.open().unwrap());
    let passphrase = words("cedar north eleven ribbon lake");
    let new = Enrolment {
        officer: "SL-01",
        duty: Duty::Lead,
        passphrase: &passphrase,
    };
    let cost = Cost::PRACTICE_FLOOR;
    let stranger = Identity::generate();
    assert_eq!(
        refused(vault::enter(&place.path(), &stranger, (&new, cost), at(30))),
        Refusal::NotRecovery
    );
    let taken = Enrolment {
        officer: "ID-07",
        ..new
    };
    assert!(matches!(
        refused(vault::enter(
            &place.path(),
            &identity,
            (&taken, cost),
            at(30)
        )),
        Refusal::OfficerThere { .. }
    ));
    let entered = vault::enter(&place.path(), &identity, (&new, cost), at(31)).unwrap();
    assert_eq!(contents(&entered), before);
    assert_eq!(entered.verify().unwrap(), []);
    drop(entered);
    let vault = vault::unlock(&place.path(), "SL-01", &passphrase).unwrap();
    assert_eq!(contents(&vault), before);
    let last = vault.journal().unwrap().pop().unwrap();
    assert_eq!(
        (last.act, last.officer.as_str()),
        (Some(Act::Recovered), "SL-01")
    );
}

#[test]
fn a_copy_opens_with_the_same_passphrase_and_comes_back() {
    let place = with_two_cases();
    let copy = place.folder.path().join("copy.fanal");
    let mut vault = place.open().unwrap();
    let before = contents(&vault);
    vault.back_up(&copy, at(20)).unwrap();
    assert!(matches!(
        vault.back_up(&copy, at(21)),
        Err(VaultError::Exists { .. })
    ));
    let (case, _) = vault.begin(&body("later"), b"", at(22)).unwrap();
    drop(vault);
    let there = |vault: &Vault| vault.cases().unwrap().iter().any(|row| row.id == case);
    let restore = |to: &std::path::Path, realm, passphrase| {
        vault::restore((&copy, to), realm, ("ID-07", passphrase), at(30))
    };
    let (passphrase, wrong) = (right(), theirs());
    assert!(matches!(
        restore(&place.path(), Realm::Practice, &passphrase),
        Err(VaultError::Exists { .. })
    ));
    fs::remove_file(place.path()).unwrap();
    assert_eq!(
        refused(restore(&place.path(), Realm::Live, &passphrase)),
        Refusal::OtherRealm
    );
    assert!(matches!(
        restore(&place.path(), Realm::Practice, &wrong),
        Err(VaultError::WrongPassphrase { .. })
    ));
    assert!(!place.path().exists(), "nothing half restored");
    let restored = restore(&place.path(), Realm::Practice, &passphrase).unwrap();
    assert_eq!(contents(&restored), before);
    assert!(
        !there(&restored),
        "what was written after the copy is not in it"
    );
    assert_eq!(restored.verify().unwrap(), []);
    drop(restored);
    let names = fs::read_dir(place.folder.path()).unwrap().count();
    assert_eq!(names, 2, "nothing is left over");
    let last = place.open().unwrap().journal().unwrap().pop().unwrap();
    assert_eq!(last.act, Some(Act::Restored));
}

#[test]
fn a_damaged_copy_is_not_restored() {
    let place = with_two_cases();
    let copy = place.folder.path().join("copy.fanal");
    place.open().unwrap().back_up(&copy, at(20)).unwrap();
    fs::remove_file(place.path()).unwrap();
    let file = rusqlite::Connection::open(&copy).unwrap();
    file.execute_batch("UPDATE revision SET body = randomblob(1064) WHERE seq = 1")
        .unwrap();
    drop(file);
    let passphrase = right();
    let restored = vault::restore(
        (&copy, &place.path()),
        Realm::Practice,
        ("ID-07", &passphrase),
        at(30),
    );
    assert!(restored.is_err());
    assert!(!place.path().exists());
    fs::write(&copy, "words").unwrap();
    let restored = vault::restore(
        (&copy, &place.path()),
        Realm::Practice,
        ("ID-07", &passphrase),
        at(30),
    );
    assert!(matches!(restored, Err(VaultError::NotAVault { .. })));
}

#[cfg(unix)]
#[test]
fn only_its_user_reads_a_copy() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = with_two_cases();
    let copy = place.folder.path().join("copy.fanal");
    place.open().unwrap().back_up(&copy, at(20)).unwrap();
    let mode = fs::metadata(&copy).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

/// At a desk everybody reads what arrived, also who came later.
#[test]
fn whoever_comes_to_a_desk_reads_what_is_there() {
    let place = Place::new();
    let mut vault = place.create_as(Role::Desk, &[]).unwrap();
    vault.begin(&body("one"), b"head", at(1)).unwrap();
    enrol(&mut vault, "MB-11", Duty::Officer);
    let before = contents(&vault);
    drop(vault);
    assert_eq!(contents(&open_as(&place, "MB-11").unwrap()), before);
}
