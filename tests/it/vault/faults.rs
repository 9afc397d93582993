//! Files that are not right, wrong passphrases, and two programs at once.

use std::fs;
use std::process::Command;

use super::{Place, at, body, contents, found_with, right, with_two_cases, words};
use fanal::crypt::{Cost, CryptError};
use fanal::vault::{self, Founding, Realm, Role, VaultError};

#[test]
fn a_wrong_passphrase_changes_nothing() {
    let place = with_two_cases();
    let before = place.bytes();
    assert!(matches!(
        vault::unlock(&place.path(), "ID-07", &words("harbour lamp")),
        Err(VaultError::WrongPassphrase { officer }) if officer == "ID-07"
    ));
    assert!(matches!(
        vault::unlock(&place.path(), "ID-99", &right()),
        Err(VaultError::UnknownOfficer { officer }) if officer == "ID-99"
    ));
    assert_eq!(place.bytes(), before);
    assert!(place.open().is_ok());
}

#[test]
fn a_second_opening_finds_it_busy_and_a_later_one_does_not() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    assert!(matches!(place.open(), Err(VaultError::Busy { .. })));
    assert!(matches!(
        vault::look(&place.path()),
        Err(VaultError::Busy { .. })
    ));
    vault.begin(&body("still ours"), b"", at(9)).unwrap();
    drop(vault);
    assert_eq!(contents(&place.open().unwrap()).len(), 3);
}

#[test]
fn another_program_cannot_read_an_open_vault() {
    let place = Place::new();
    // Right after creation, without a second unlocking, the file is claimed as well.
    let vault = place.create();
    let path = place.path();
    let read = |expected: bool| {
        let output = Command::new("sqlite3")
            .arg(&path)
            .arg("SELECT count(*) FROM slot")
            .output();
        match output {
            Ok(output) => assert_eq!(output.status.success(), expected),
            Err(_) => eprintln!("SKIPPED: sqlite3 is not installed, no second program tried"),
        }
    };
    read(false);
    drop(vault);
    read(true);
}

#[test]
fn whatever_is_there_already_is_left_alone() {
    let place = Place::new();
    for content in ["", "words"] {
        fs::write(place.path(), content).unwrap();
        assert!(matches!(
            place.create_as(Role::Station, &[]),
            Err(VaultError::Exists { .. })
        ));
        assert_eq!(fs::read_to_string(place.path()).unwrap(), content);
    }
    fs::remove_file(place.path()).unwrap();
    fs::create_dir(place.path()).unwrap();
    assert!(matches!(
        place.create_as(Role::Station, &[]),
        Err(VaultError::Exists { .. })
    ));
    assert_eq!(fs::read_dir(place.folder.path()).unwrap().count(), 1);
}

#[test]
fn an_empty_file_does_not_become_a_vault() {
    let place = Place::new();
    fs::write(place.path(), "").unwrap();
    assert!(matches!(place.open(), Err(VaultError::Empty { .. })));
    assert!(matches!(
        vault::look(&place.path()),
        Err(VaultError::Empty { .. })
    ));
    assert_eq!(place.bytes(), b"");
}

#[test]
fn files_of_others_are_refused_and_left_alone() {
    let place = Place::new();
    let zeroes = vec![0; 20_000];
    for content in [&b"words that are no vault"[..], &[0xFF; 5000], &zeroes] {
        fs::write(place.path(), content).unwrap();
        assert!(matches!(place.open(), Err(VaultError::NotAVault { .. })));
        assert_eq!(place.bytes(), content);
    }
    fs::remove_file(place.path()).unwrap();
    let other = rusqlite::Connection::open(place.path()).unwrap();
    other.execute_batch("CREATE TABLE slot (id)").unwrap();
    drop(other);
    let before = place.bytes();
    assert!(matches!(place.open(), Err(VaultError::NotAVault { .. })));
    assert_eq!(place.bytes(), before);
    fs::remove_file(place.path()).unwrap();
    fs::create_dir(place.path()).unwrap();
    assert!(matches!(place.open(), Err(VaultError::NotAVault { .. })));
    assert!(matches!(
        vault::unlock(&place.folder.path().join("none"), "ID-07", &right()),
        Err(VaultError::Absent { .. })
    ));
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let place = with_two_cases();
    let link = place.folder.path().join("link.fanal");
    std::os::unix::fs::symlink(place.path(), &link).unwrap();
    assert!(matches!(
        vault::unlock(&link, "ID-07", &right()),
        Err(VaultError::NotAVault { .. })
    ));
}

#[test]
fn a_newer_vault_is_refused_and_not_changed() {
    let place = with_two_cases();
    let newer = rusqlite::Connection::open(place.path()).unwrap();
    newer.pragma_update(None, "user_version", 9).unwrap();
    drop(newer);
    let before = place.bytes();
    assert!(matches!(
        place.open(),
        Err(VaultError::TooNew {
            found: 9,
            newest: 2,
            ..
        })
    ));
    assert!(matches!(
        vault::look(&place.path()),
        Err(VaultError::TooNew { .. })
    ));
    assert_eq!(place.bytes(), before);
}

#[test]
fn a_file_that_was_cut_short_is_refused() {
    let place = with_two_cases();
    let whole = place.bytes();
    for parts in 1..16 {
        let length = whole.len() * parts / 16;
        fs::write(place.path(), &whole[..length]).unwrap();
        let fault = place.open().unwrap_err();
        assert!(
            matches!(fault, VaultError::Truncated { .. }),
            "{length} of {}: {fault}",
            whole.len()
        );
    }
    fs::write(place.path(), &whole[..50]).unwrap();
    assert!(matches!(place.open(), Err(VaultError::Truncated { .. })));
}

/// A bit that changed anywhere is noticed, or was in a part that holds nothing.
#[test]
fn flipped_bits_are_noticed_or_harmless() {
    let place = with_two_cases();
    let vault = place.open().unwrap();
    let expected = contents(&vault);
    drop(vault);
    let whole = place.bytes();
    let mut noticed = 0;
    let rounds = 200;
    for round in 0..rounds {
        let bit = whole.len() * 8 / rounds * round + round * 7 % 13;
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(place.path(), &flipped).unwrap();
        let found = place.open().map(|vault| match vault.verify() {
            Ok(findings) if findings.is_empty() => Some(contents(&vault)),
            Ok(_) | Err(_) => None,
        });
        match found {
            Ok(Some(read)) => assert_eq!(read, expected, "bit {bit}"),
            Ok(None) | Err(_) => noticed += 1,
        }
    }
    assert!(noticed > rounds / 10, "{noticed} of {rounds}");
}

#[test]
fn a_damaged_slot_is_not_called_a_wrong_passphrase() {
    let place = with_two_cases();
    let file = rusqlite::Connection::open(place.path()).unwrap();
    file.execute("UPDATE slot SET own_keys = zeroblob(300)", [])
        .unwrap();
    drop(file);
    assert!(matches!(place.open(), Err(VaultError::Damaged { .. })));
}

#[test]
fn hostile_work_in_a_slot_is_refused() {
    let place = with_two_cases();
    let file = rusqlite::Connection::open(place.path()).unwrap();
    let mut keys: Vec<u8> = file
        .query_row("SELECT own_keys FROM slot", [], |row| row.get(0))
        .unwrap();
    let place_of = keys.windows(4).position(|four| four == b" 10\n").unwrap();
    keys[place_of + 1..place_of + 3].copy_from_slice(b"30");
    let checksum = fanal::crypt::Digest::of(&keys).as_bytes().to_vec();
    file.execute(
        "UPDATE slot SET own_keys = ?1, checksum = ?2",
        (keys, checksum),
    )
    .unwrap();
    drop(file);
    assert!(matches!(
        place.open(),
        Err(VaultError::Crypt {
            source: CryptError::TooCostly { required: 30, .. }
        })
    ));
}

#[test]
fn a_name_stands_in_one_line() {
    for name in ["", " ID-07", "ID\nkey ssh-ed25519", &"a".repeat(41)] {
        let fault = found_with(Role::Station, &[], |founding| {
            vault::in_memory(&Founding {
                officer: name,
                ..*founding
            })
        });
        assert!(
            matches!(fault, Err(VaultError::NotAName { .. })),
            "{name:?}"
        );
    }
}

#[test]
fn a_live_vault_has_a_floor_for_its_passphrase() {
    let fault = found_with(Role::Station, &[], |founding| {
        vault::in_memory(&Founding {
            realm: Realm::Live,
            cost: Cost::new(16).unwrap(),
            ..*founding
        })
    });
    assert!(matches!(
        fault,
        Err(VaultError::CostTooLow {
            asked: 16,
            floor: 17
        })
    ));
}

/// A vault that came over a stick without rights, or was opened to others, is closed to them again.
#[cfg(unix)]
#[test]
fn a_vault_that_others_could_read_is_closed_to_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = with_two_cases();
    let open = fs::Permissions::from_mode(0o664);
    fs::set_permissions(place.path(), open).unwrap();
    drop(place.open().unwrap());
    let mode = fs::metadata(place.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
