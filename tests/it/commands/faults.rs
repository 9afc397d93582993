//! Vaults that do not open: each reason has its own code, and no byte changes.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::{PASSPHRASE, Place, program, run};

/// Tries to list, to add and to make a vault anew: `code` each time for the first two, and no byte of
/// the file changes.
#[track_caller]
fn refused(place: &Place, code: &str, exit: i32) {
    let before = fs::read(place.vault()).unwrap();
    let expected = (code.to_owned(), exit);
    assert_eq!(place.run(&["case", "list"]).error(), expected);
    assert_eq!(place.add(&["V01"]).error(), expected);
    let again = ["init", "--station", "JET-02", "--officer", "ID-07"];
    assert_eq!(place.run(&again).error(), ("vault-exists".to_owned(), 1));
    assert_eq!(fs::read(place.vault()).unwrap(), before);
    let files = fs::read_dir(place.data()).unwrap();
    let names = files.map(|file| file.unwrap().file_name());
    let files = names.filter(|name| name != "packs").count();
    assert_eq!(files, 1, "no file is left beside it");
}

/// A computer whose vault is a file with this content.
fn holding(content: &[u8]) -> Place {
    let place = Place::new();
    fs::create_dir(place.data()).unwrap();
    fs::write(place.vault(), content).unwrap();
    place
}

#[test]
fn a_wrong_passphrase_is_exit_3_and_changes_nothing() {
    let place = Place::station_with(&["V01"], &[]);
    let before = fs::read(place.vault()).unwrap();
    for wrong in [
        "kelp lantern quiet harbor",
        "x",
        "KELP LANTERN QUIET HARBOUR",
    ] {
        let ran = place.run_with(wrong, &["case", "list"]);
        assert_eq!(
            ran.error(),
            ("vault-wrong-passphrase".to_owned(), 3),
            "{wrong}"
        );
        assert!(!ran.err.contains(wrong) || wrong == "x");
    }
    assert_eq!(fs::read(place.vault()).unwrap(), before);
    // Spaces and line ends are not what a passphrase is made of.
    let spaced = "  kelp   lantern quiet harbour ";
    place.run_with(spaced, &["case", "list"]).well();
}

#[test]
fn an_unknown_officer_is_exit_3() {
    let place = Place::station("JET-02", &[]);
    let ran = place.run(&["case", "list", "--officer", "ID-99"]);
    assert_eq!(ran.error(), ("vault-unknown-officer".to_owned(), 3));
    place.run(&["case", "list", "--officer", "id-07"]).well();
}

#[test]
fn an_empty_file() {
    refused(&holding(b""), "vault-empty", 6);
}

#[test]
fn a_foreign_file() {
    refused(
        &holding(b"a letter that somebody saved here"),
        "vault-not-a-vault",
        6,
    );
    let other = Place::new();
    fs::create_dir(other.data()).unwrap();
    let connection = Connection::open(other.vault()).unwrap();
    connection
        .execute_batch("CREATE TABLE song (name)")
        .unwrap();
    drop(connection);
    refused(&other, "vault-not-a-vault", 6);
}

#[test]
fn a_file_that_was_cut_short() {
    let whole = fs::read(Place::station_with(&["V01"], &[]).vault()).unwrap();
    for length in [50, 4096, whole.len() / 2, whole.len() - 1] {
        refused(&holding(whole.get(..length).unwrap()), "vault-truncated", 6);
    }
}

#[test]
fn a_file_from_a_newer_version() {
    let place = Place::station_with(&["V01"], &[]);
    let connection = Connection::open(place.vault()).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    refused(&place, "vault-too-new", 6);
}

#[test]
fn a_changed_row() {
    let place = Place::station_with(&["V01"], &[]);
    let connection = Connection::open(place.vault()).unwrap();
    let changed = connection.execute("UPDATE about SET station = 'PTY-01'", []);
    assert_eq!(changed.unwrap(), 1);
    drop(connection);
    refused(&place, "vault-damaged", 6);
}

#[test]
fn a_vault_that_another_program_holds() {
    let place = Place::station_with(&["V01"], &[]);
    let holder = Connection::open(place.vault()).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let busy = ("vault-busy".to_owned(), 5);
    assert_eq!(place.run(&["case", "list"]).error(), busy);
    assert_eq!(place.add(&["V02"]).error(), busy);
    drop(holder);
    assert_eq!(place.list().len(), 1);
}

#[test]
fn no_vault_no_folder_and_a_file_for_a_folder() {
    let place = Place::new();
    let absent = ("vault-absent".to_owned(), 8);
    assert_eq!(place.run(&["case", "list"]).error(), absent);
    assert!(!place.data().exists(), "looking makes nothing");
    fs::write(place.data(), "a file").unwrap();
    let ran = place.run(&["case", "list"]);
    assert_eq!(ran.error(), ("vault-failed".to_owned(), 5));
    let order = ["init", "--station", "JET-02", "--officer", "ID-07"];
    assert_eq!(
        place.run(&order).error(),
        ("command-no-folder".to_owned(), 5)
    );
}

#[test]
fn live_is_another_file() {
    let place = Place::station("JET-02", &[]);
    let ran = place.run(&["case", "list", "--realm", "live"]);
    assert_eq!(ran.error(), ("vault-absent".to_owned(), 8));
    assert!(ran.err.contains("live.fanal"));
}

/// Problem and remedy on standard error, nothing on standard output, in the language asked for.
#[test]
fn one_failure_in_four_languages() {
    let told = |language: &str| {
        let mut command = program();
        command.args([
            "--data-dir",
            "no-such-folder",
            "--lang",
            language,
            "case",
            "list",
        ]);
        let ran = run(&mut command, PASSPHRASE);
        assert_eq!((ran.code, ran.out.as_str()), (8, ""), "{language}");
        assert_eq!(ran.err.lines().count(), 2, "{ran:?}");
        assert!(
            ran.err.lines().all(|line| line.chars().count() > 10),
            "{ran:?}"
        );
        ran.err
    };
    let all: std::collections::BTreeSet<String> =
        ["en", "ar", "fr", "es"].into_iter().map(told).collect();
    assert_eq!(all.len(), 4);
    let arabic = told("ar");
    assert!(
        arabic
            .chars()
            .any(|sign| ('\u{0621}'..='\u{064a}').contains(&sign))
    );
    let other = run(program().args(["--lang", "de", "case", "list"]), "");
    assert_eq!(other.code, 2);
}

#[test]
fn the_screen_needs_a_terminal() {
    let place = Place::new();
    assert_eq!(
        place.run(&[]).error(),
        ("command-no-terminal".to_owned(), 9)
    );
    let unknown = place.run(&["nonsense"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(!Path::new(place.data()).exists());
}
