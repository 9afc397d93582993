//! A vault of every released schema opens, is brought up to date, and reads the same.

use std::fs;
use std::path::{Path, PathBuf};

use fanal::crypt::Passphrase;
use fanal::record;
use fanal::vault::{self, Vault};
use serde_json::{Value, json};

const PASSPHRASE: &str = "kelp lantern quiet harbour";

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/vaults")
        .join(name)
}

/// A copy of a kept vault, in a folder of its own.
fn copy(name: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.fanal");
    fs::copy(kept(name), &path).unwrap();
    (folder, path)
}

fn open(path: &Path, officer: &str) -> Vault {
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    vault::unlock(path, officer, &passphrase).unwrap()
}

/// The codes and entries of every case, as they were when the vault was made.
fn read(vault: &Vault) -> Vec<Value> {
    let cases = vault.cases().unwrap();
    let mut all: Vec<Value> = cases
        .iter()
        .filter(|case| case.readable)
        .map(|case| {
            let head = record::parse_head(case.head.as_ref().unwrap()).unwrap();
            let stored = vault.revisions(&case.id).unwrap();
            let entries: Vec<Value> = stored
                .iter()
                .map(|stored| serde_json::from_slice(&stored.body).unwrap())
                .collect();
            json!({ "code": head.code, "entries": entries })
        })
        .collect();
    all.sort_by_key(|case| case["code"].to_string());
    all
}

fn expected(version: &str) -> Vec<Value> {
    let lines = fs::read_to_string(kept(&format!("{version}-cases.jsonl"))).unwrap();
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn version(path: &Path) -> u32 {
    let file = rusqlite::Connection::open(path).unwrap();
    file.pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

#[track_caller]
fn opens_and_reads_the_same(name: &str, officer: &str) {
    let (_folder, path) = copy(name);
    let expected = || expected(name.split_once('-').unwrap().0);
    let vault = open(&path, officer);
    assert_eq!(read(&vault), expected(), "{name}");
    assert_eq!(vault.verify().unwrap(), [], "{name}");
    drop(vault);
    assert_eq!(version(&path), 2, "{name}");
    let vault = open(&path, officer);
    assert_eq!(read(&vault), expected(), "{name} again");
}

#[test]
fn vaults_of_schema_1_are_brought_up_to_date_and_read_the_same() {
    opens_and_reads_the_same("v1-station.fanal", "ID-07");
    opens_and_reads_the_same("v1-desk.fanal", "SU-01");
}

/// Of schema 2 the station's first officer reads two cases, the second one the third; the fourth was
/// erased. The desk reads all three.
#[test]
fn vaults_of_schema_2_read_the_same() {
    opens_and_reads_the_same("v2-desk.fanal", "SU-01");
    let (_folder, path) = copy("v2-station.fanal");
    let vault = open(&path, "ID-07");
    let mut all = read(&vault);
    assert_eq!(vault.cases().unwrap().len(), 4);
    assert!(matches!(
        vault.cases().unwrap()[3].standing,
        vault::Standing::Erased { .. }
    ));
    assert!(vault.cases().unwrap()[1].held);
    let officers = vault.officers();
    assert_eq!(officers.len(), 3);
    assert!(officers[2].left.is_some());
    assert!(vault.journal().unwrap().len() >= 20);
    assert_eq!(vault.verify().unwrap(), []);
    drop(vault);
    let theirs = Passphrase::new("mooring chart copper violet finch".to_owned());
    let vault = vault::unlock(&path, "MB-11", &theirs).unwrap();
    all.extend(read(&vault));
    assert_eq!(all, expected("v2"));
}

#[test]
fn a_wrong_passphrase_leaves_an_older_vault_as_it_was() {
    let (_folder, path) = copy("v1-station.fanal");
    let wrong = Passphrase::new("kelp lantern".to_owned());
    assert!(vault::unlock(&path, "ID-07", &wrong).is_err());
    assert_eq!(
        fs::read(&path).unwrap(),
        fs::read(kept("v1-station.fanal")).unwrap()
    );
}

/// The steps are one transaction: a step that fails leaves the vault in its old version.
#[test]
fn an_older_vault_with_planted_tables_is_not_touched() {
    let (_folder, path) = copy("v1-station.fanal");
    let file = rusqlite::Connection::open(&path).unwrap();
    file.execute_batch("CREATE TABLE signed (planted) STRICT")
        .unwrap_or_else(|_strict| file.execute_batch("CREATE TABLE signed (planted)").unwrap());
    drop(file);
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    assert!(vault::unlock(&path, "ID-07", &passphrase).is_err());
    assert_eq!(version(&path), 1);
}

#[cfg(unix)]
#[test]
fn an_older_vault_on_a_medium_that_cannot_be_written_is_read_as_it_is() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = copy("v1-station.fanal");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o500)).unwrap();
    let vault = open(&path, "ID-07");
    assert_eq!(read(&vault), expected("v1"));
    drop(vault);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
}
