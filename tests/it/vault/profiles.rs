//! The agency's signed profile: who can open cases, and that there is no way back.

use fanal::crypt::{Identity, SecretKey, SigningKey, VerifyingKey, seal};
use fanal::domain::duty::Duty;
use fanal::profile;
use fanal::vault::{
    PROFILE_NAMESPACE, RecipientKind, Refusal, SignedProfile, TakenProfile, Vault, VaultError,
};

use super::people::{enrol, open_as};
use super::{Place, at, body, with_two_cases};

fn agency(byte: u8) -> SigningKey {
    SigningKey::from_seed(&SecretKey::from_bytes([byte; 32]))
}

fn text(version: u64, supervisors: &[&Identity]) -> String {
    let keys: Vec<String> = supervisors
        .iter()
        .map(|one| format!("{:?}", one.recipient().to_string()))
        .collect();
    format!(
        "format = \"fanal-profile/1\"\nagency = \"North\"\nversion = {version}\n\
         realm = \"practice\"\nsupervisors = [{}]\n",
        keys.join(", ")
    )
}

fn take(
    vault: &mut Vault,
    text: &str,
    key: &SigningKey,
    root: Option<&VerifyingKey>,
) -> Result<TakenProfile, VaultError> {
    let signature = key.sign(PROFILE_NAMESPACE, text.as_bytes()).unwrap();
    let signed = SignedProfile {
        text,
        signature: &signature,
        profile: &profile::read(text).unwrap(),
    };
    vault.take_profile(&signed, root, at(50))
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, VaultError>) -> Refusal {
    match result {
        Err(VaultError::Refused { source }) => source,
        other => panic!("{other:?}"),
    }
}

/// Whether this supervisor opens every key that the vault would ship.
fn opens(vault: &Vault, who: &Identity) -> Vec<bool> {
    let shipment = vault.shipment(0, 100, usize::MAX).unwrap().unwrap();
    let cases: Vec<_> = vault.cases().unwrap().iter().map(|row| row.id).collect();
    let of_cases = shipment
        .epochs
        .iter()
        .filter(|epoch| cases.contains(&epoch.case));
    of_cases
        .map(|epoch| seal::open(std::slice::from_ref(who), &epoch.wrap).is_ok())
        .collect()
}

#[test]
fn a_profile_needs_the_pinned_root_and_a_newer_version() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    let north = Identity::generate();
    let (ours, other) = (agency(1), agency(2));
    let root = ours.verifying_key();
    let first = text(3, &[&north]);
    assert_eq!(
        refused(take(&mut vault, &first, &ours, None)),
        Refusal::NoRoot
    );
    assert!(matches!(
        take(&mut vault, &first, &other, Some(&root)),
        Err(VaultError::Crypt { .. })
    ));
    let taken = take(&mut vault, &first, &ours, Some(&root)).unwrap();
    assert!(taken.pinned && taken.root == root);
    assert_eq!((taken.widened.covered, taken.widened.left), (2, 0));
    for version in [1, 3] {
        assert_eq!(
            refused(take(&mut vault, &text(version, &[&north]), &ours, None)),
            Refusal::NotNewer {
                have: 3,
                found: version
            }
        );
    }
    let pinned = root.fingerprint();
    assert_eq!(
        refused(take(
            &mut vault,
            &text(9, &[&north]),
            &other,
            Some(&other.verifying_key())
        )),
        Refusal::OtherRoot { pinned }
    );
    let live = text(9, &[&north]).replace("practice", "live");
    assert_eq!(
        refused(take(&mut vault, &live, &ours, None)),
        Refusal::OtherRealm
    );
    drop(vault);
    let mut vault = place.open().unwrap();
    assert_eq!(vault.root().unwrap(), Some(root));
    assert_eq!(vault.profile().unwrap(), Some(first));
    assert!(
        !take(&mut vault, &text(4, &[&north]), &ours, None)
            .unwrap()
            .pinned
    );
    assert_eq!(vault.verify().unwrap(), []);
}

/// A signature for another purpose is none for a profile.
#[test]
fn a_profile_signed_as_something_else_is_refused() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    let text = text(1, &[&Identity::generate()]);
    let signature = agency(1).sign("pack-v1@fanal", text.as_bytes()).unwrap();
    let signed = SignedProfile {
        text: &text,
        signature: &signature,
        profile: &profile::read(&text).unwrap(),
    };
    let root = agency(1).verifying_key();
    assert!(matches!(
        vault.take_profile(&signed, Some(&root), at(50)),
        Err(VaultError::Crypt { .. })
    ));
}

#[test]
fn supervisors_come_and_go_with_the_profile() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    let (north, south) = (Identity::generate(), Identity::generate());
    let ours = agency(1);
    let root = ours.verifying_key();
    take(&mut vault, &text(1, &[&north, &south]), &ours, Some(&root)).unwrap();
    assert_eq!(opens(&vault, &north), [true, true]);
    assert_eq!(opens(&vault, &south), [true, true]);
    assert_eq!(opens(&vault, &place.supervisor), [false, false]);
    take(&mut vault, &text(2, &[&south]), &ours, None).unwrap();
    vault.begin(&body("later"), b"", at(60)).unwrap();
    assert_eq!(opens(&vault, &north), [false, false, false]);
    assert_eq!(opens(&vault, &south), [true, true, true]);
    let by_hand = vault.add_recipient(RecipientKind::Supervisor, &north.recipient());
    assert_eq!(refused(by_hand), Refusal::ByProfile);
    assert_eq!(vault.verify().unwrap(), []);
}

/// A colleague's cases follow when they unlock; what was released before stays with whom it was sealed
/// to, and that is told.
#[test]
fn cases_of_others_follow_when_they_unlock() {
    let place = Place::new();
    let mut vault = place.create();
    enrol(&mut vault, "MB-11", Duty::Officer);
    drop(vault);
    let mut vault = open_as(&place, "MB-11").unwrap();
    let (released, _) = vault.begin(&body("released"), b"", at(11)).unwrap();
    vault.begin(&body("kept"), b"", at(12)).unwrap();
    vault.release(released, at(13)).unwrap();
    drop(vault);
    let north = Identity::generate();
    let mut vault = place.open().unwrap();
    let root = agency(1).verifying_key();
    let taken = take(&mut vault, &text(1, &[&north]), &agency(1), Some(&root)).unwrap();
    assert_eq!((taken.widened.covered, taken.widened.left), (0, 2));
    drop(vault);
    let mut vault = open_as(&place, "MB-11").unwrap();
    let before = opens(&vault, &north);
    assert_eq!(before, [false, false]);
    assert_eq!(vault.settle(at(60)).unwrap(), 1);
    assert_eq!(vault.settle(at(61)).unwrap(), 0);
    let mut after = opens(&vault, &north);
    after.sort_unstable();
    assert_eq!(after, [false, true]);
    assert_eq!(vault.verify().unwrap(), []);
}

/// Whoever writes to the disk brings no older profile back and swaps no key.
#[test]
fn a_profile_put_back_is_noticed() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    let north = Identity::generate();
    let root = agency(1).verifying_key();
    take(&mut vault, &text(1, &[&north]), &agency(1), Some(&root)).unwrap();
    drop(vault);
    let file = rusqlite::Connection::open(place.path()).unwrap();
    let old: Vec<u8> = file
        .query_row("SELECT box FROM mark WHERE name = 'profile'", [], |row| {
            row.get(0)
        })
        .unwrap();
    drop(file);
    let mut vault = place.open().unwrap();
    take(&mut vault, &text(2, &[&north]), &agency(1), None).unwrap();
    drop(vault);
    let file = rusqlite::Connection::open(place.path()).unwrap();
    file.execute("UPDATE mark SET box = ?1 WHERE name = 'profile'", [old])
        .unwrap();
    drop(file);
    assert!(matches!(place.open(), Err(VaultError::Damaged { .. })));
}

/// Cases that were handed over are looked at once more: they may be sealed to the supervisors of before.
#[test]
fn handed_cases_follow_the_profile_of_who_takes_them() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    enrol(&mut vault, "MB-11", Duty::Lead);
    drop(vault);
    let north = Identity::generate();
    let root = agency(1).verifying_key();
    let mut next = open_as(&place, "MB-11").unwrap();
    take(&mut next, &text(1, &[&north]), &agency(1), Some(&root)).unwrap();
    assert_eq!(next.settle(at(60)).unwrap(), 0);
    drop(next);
    let mut vault = place.open().unwrap();
    let cases: Vec<_> = vault.cases().unwrap().iter().map(|row| row.id).collect();
    vault.hand_over(&cases, "MB-11", at(61)).unwrap();
    drop(vault);
    let mut next = open_as(&place, "MB-11").unwrap();
    assert_eq!(opens(&next, &north), [false, false]);
    assert_eq!(next.settle(at(62)).unwrap(), 2);
    assert_eq!(opens(&next, &north), [true, true]);
    assert_eq!(next.verify().unwrap(), []);
}
