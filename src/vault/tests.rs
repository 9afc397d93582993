//! Media that refuse, seen from inside: no room, no writing.

use super::{Founding, Realm, Role, Vault, VaultError, create, unlock};
use crate::crypt::{Cost, Passphrase};
use crate::domain::moment::Timestamp;

fn with_vault(check: impl FnOnce(&mut Vault, &std::path::Path)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.fanal");
    let passphrase = Passphrase::new("harbour lamp seven rope".to_owned());
    let mut vault = create(
        &path,
        &Founding {
            realm: Realm::Practice,
            role: Role::Station,
            station: "JET-02",
            officer: "ID-07",
            passphrase: &passphrase,
            recipients: &[],
            recovery: &[],
            cost: Cost::PRACTICE_FLOOR,
            at: Timestamp::from_seconds(0),
        },
    )
    .unwrap();
    check(&mut vault, &path);
    drop(vault);
    let vault = unlock(&path, "ID-07", &passphrase).unwrap();
    assert_eq!(vault.verify().unwrap(), []);
}

fn fill(vault: &mut Vault) -> (u32, VaultError) {
    let body = format!("\"{}\"", "a".repeat(20_000));
    for saved in 0..1000 {
        if let Err(fault) = vault.begin(body.as_bytes(), b"head", Timestamp::from_seconds(1)) {
            return (saved, fault);
        }
    }
    panic!("it never filled up");
}

#[test]
fn a_full_disk_loses_nothing_and_goes_on_after_room_was_made() {
    with_vault(|vault, _path| {
        let limit = |vault: &Vault, pages: u32| {
            let set = format!("PRAGMA max_page_count = {pages}");
            vault.connection.execute_batch(&set).unwrap();
        };
        limit(vault, 60);
        let (saved, fault) = fill(vault);
        assert!(matches!(fault, VaultError::DiskFull { .. }), "{fault}");
        assert!(saved > 2);
        assert_eq!(vault.verify().unwrap(), []);
        assert_eq!(vault.cases().unwrap().len(), saved as usize);
        limit(vault, 10_000);
        vault.begin(b"1", b"", Timestamp::from_seconds(2)).unwrap();
        assert_eq!(vault.last_seq(), u64::from(saved) + 1);
    });
}

#[test]
fn a_medium_that_cannot_be_written_still_reads() {
    with_vault(|vault, _path| {
        let (case, _) = vault.begin(b"1", b"", Timestamp::from_seconds(1)).unwrap();
        vault
            .connection
            .execute_batch("PRAGMA query_only = ON")
            .unwrap();
        let refused = vault.append(&case, b"2", b"", Timestamp::from_seconds(2));
        assert!(matches!(refused, Err(VaultError::ReadOnly { .. })));
        assert_eq!(vault.revisions(&case).unwrap().len(), 1);
    });
}

#[test]
fn debug_output_shows_no_key() {
    with_vault(|vault, path| {
        let shown = format!("{vault:?}");
        assert_eq!(
            shown,
            format!("Vault({}, ID-07)", path.canonicalize().unwrap().display())
        );
    });
}

/// Every key that the station key gives is tried on every copy of a case's key, every list line and
/// every entry: none opens.
#[test]
fn the_station_key_opens_no_case() {
    use super::keys::{OwnKeys, unwrap_case_key, unwrap_own};
    use super::rows::{CaseFileRow, KeyRow, Row};
    use crate::crypt::{SecretKey, sealed_box};
    with_vault(|vault, _path| {
        let supervisor = crate::crypt::Identity::generate();
        let to = supervisor.recipient();
        vault
            .add_recipient(super::RecipientKind::Supervisor, &to)
            .unwrap();
        let at = Timestamp::from_seconds(1);
        let (case, revision) = vault.begin(b"1", b"head", at).unwrap();
        let bound = vault.bound;
        let station = &vault.station;
        let body: Vec<u8> = vault
            .connection
            .query_row("SELECT body FROM revision", [], |row| row.get(0))
            .unwrap();
        let row = CaseFileRow::of(&vault.connection, case).unwrap().unwrap();
        let wraps = KeyRow::all(&vault.connection).unwrap();
        let keys = [
            &station.ledger,
            &station.meta,
            &station.tally,
            station.names(),
        ];
        for key in keys {
            assert!(sealed_box::open(key, &bound.body(case, revision.id), &body).is_err());
            assert!(sealed_box::open(key, &bound.head(case), &row.head).is_err());
            for wrap in &wraps {
                let mut holder = OwnKeys::generate().unwrap();
                holder.own = SecretKey::from_bytes(*key.expose());
                assert!(unwrap_own(bound, &holder, case, &wrap.sealed).is_err());
            }
        }
        let sup = row.wrap_sup.unwrap();
        assert!(unwrap_case_key(vault.identity(), &sup).is_err());
        assert!(unwrap_case_key(&supervisor, &sup).is_ok());
    });
}

/// The removal is one transaction: a slot that the roster does not know stops it after everything was
/// sealed anew, and nothing of it stays.
#[test]
fn a_removal_that_fails_half_way_changes_nothing() {
    use super::{Enrolment, VaultError};
    use crate::domain::duty::Duty;
    with_vault(|vault, path| {
        let at = Timestamp::from_seconds(5);
        let passphrase = Passphrase::new("mooring chart copper violet".to_owned());
        let new = Enrolment {
            officer: "MB-11",
            duty: Duty::Officer,
            passphrase: &passphrase,
        };
        vault.enrol(&new, at).unwrap();
        vault.begin(b"1", b"head", at).unwrap();
        let before = vault.last_seq();
        let plant = "INSERT INTO slot SELECT 9, 'XX-99', own_keys, checksum, station_key \
                     FROM slot WHERE id = 1";
        vault.connection.execute(plant, []).unwrap();
        let refused = vault.remove("MB-11", at);
        assert!(matches!(refused, Err(VaultError::Damaged { .. })));
        vault
            .connection
            .execute("DELETE FROM slot WHERE id = 9", [])
            .unwrap();
        assert_eq!(vault.verify().unwrap(), []);
        assert_eq!(vault.last_seq(), before);
        assert_eq!(vault.officers()[1].left, None);
        // Still the file of the very same keys: the colleague opens it.
        let path = path.to_owned();
        let nowhere = rusqlite::Connection::open_in_memory().unwrap();
        drop(std::mem::replace(&mut vault.connection, nowhere));
        let theirs = unlock(&path, "MB-11", &passphrase).unwrap();
        assert_eq!(theirs.verify().unwrap(), []);
    });
}
