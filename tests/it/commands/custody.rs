//! People, custody, recovery and copies by command.

use std::fs;

use rusqlite::Connection;
use serde_json::Value;

use super::{PASSPHRASE, Place, Ran, case_file, text};

const THEIRS: &str = "mooring chart copper violet finch";

/// A run with a passphrase and a new one on the line after it.
fn with_new(place: &Place, own: &str, new: &str, order: &[&str]) -> Ran {
    let mut all = vec!["--officer", "ID-07"];
    all.extend(order);
    all.extend(["--new-passphrase-fd", "0"]);
    place.run_with(&format!("{own}\n{new}"), &all)
}

fn as_theirs(place: &Place, order: &[&str]) -> Ran {
    let mut all = vec!["--officer", "MB-11"];
    all.extend(order);
    place.run_with(THEIRS, &all)
}

fn as_own(place: &Place, order: &[&str]) -> Ran {
    let mut all = vec!["--officer", "ID-07"];
    all.extend(order);
    place.run(&all)
}

fn station(recipients: &[&str]) -> Place {
    let place = Place::station_with(&["V01", "V08"], recipients);
    let enrolled = with_new(&place, PASSPHRASE, THEIRS, &["user", "enrol", "mb-11"]);
    assert_eq!(enrolled.well().line()["officer"], "MB-11");
    place
}

fn acts(place: &Place) -> Vec<(String, String)> {
    let lines = as_own(place, &["journal"]).well().lines();
    lines
        .iter()
        .map(|line| (text(&line["officer"]), text(&line["act"])))
        .collect()
}

#[test]
fn officers_come_change_and_go() {
    let (_desk, key) = Place::desk("DSK-01");
    let place = station(&[&key]);
    let again = with_new(&place, PASSPHRASE, THEIRS, &["user", "enrol", "MB-11"]);
    assert_eq!(again.error(), ("custody-officer-there".to_owned(), 2));
    let weak = with_new(&place, PASSPHRASE, "short", &["user", "enrol", "MB-12"]);
    assert_eq!(weak.error(), ("command-too-short".to_owned(), 2));
    let users = as_own(&place, &["user", "list"]).well().lines();
    assert_eq!(users.len(), 2);
    assert_eq!(users[1]["duty"], "officer");
    assert_eq!(as_theirs(&place, &["case", "list"]).well().lines().len(), 0);
    let refused = as_theirs(&place, &["user", "remove", "ID-07"]);
    assert_eq!(refused.error(), ("custody-not-allowed".to_owned(), 4));
    let changed = place.run_with(
        &format!("{THEIRS}\nwillow anchor seven bright stove"),
        &[
            "--officer",
            "MB-11",
            "user",
            "passphrase",
            "--new-passphrase-fd",
            "0",
        ],
    );
    changed.well();
    let old = as_theirs(&place, &["case", "list"]);
    assert_eq!(old.error(), ("vault-wrong-passphrase".to_owned(), 3));
    as_own(&place, &["user", "duty", "MB-11", "lead"]).well();
    as_own(&place, &["user", "remove", "MB-11"]).well();
    let gone = as_theirs(&place, &["case", "list"]);
    assert_eq!(gone.error(), ("vault-unknown-officer".to_owned(), 3));
    assert_eq!(as_own(&place, &["case", "list"]).well().lines().len(), 2);
    let users = as_own(&place, &["user", "list"]).well().lines();
    assert!(users[1]["left"].is_string());
}

#[test]
fn a_generated_passphrase_opens_and_is_shown_once() {
    let place = Place::station_with(&["V01"], &[]);
    let made = place.run(&["user", "enrol", "MB-11", "--generate"]).well();
    let lines = made.lines();
    let passphrase = text(&lines[1]["passphrase"]);
    assert!(passphrase.split(' ').count() >= 5, "{passphrase}");
    let opened = place.run_with(&passphrase, &["--officer", "MB-11", "case", "list"]);
    opened.well();
    for language in ["ar", "fr"] {
        let said = place.run_plain(
            language,
            &["--officer", "ID-07", "user", "passphrase", "--generate"],
        );
        let said = said.well();
        assert!(said.said().lines().count() >= 3, "{said:?}");
        let line = said.said().lines().nth(1).unwrap();
        let passphrase = line.rsplit(": ").next().unwrap();
        let back = place.run_with(
            &format!("{passphrase}\n{PASSPHRASE}"),
            &[
                "--officer",
                "ID-07",
                "user",
                "passphrase",
                "--new-passphrase-fd",
                "0",
            ],
        );
        back.well();
    }
}

#[test]
fn cases_are_handed_over_and_released_and_erased() {
    let (_desk, key) = Place::desk("DSK-01");
    let place = station(&[&key]);
    let handed = as_own(&place, &["handover", "--to", "mb-11", "JET-02-A-001"]);
    assert_eq!(handed.well().line()["cases"][0], "JET-02-A-001");
    let shown = as_own(&place, &["case", "show", "JET-02-A-001"]);
    assert_eq!(shown.error(), ("command-no-such-case".to_owned(), 1));
    let shown = as_theirs(&place, &["case", "show", "JET-02-A-001"]).well();
    assert_eq!(shown.line()["outcome"], "T3");
    as_theirs(&place, &["case", "release", "JET-02-A-001"]).well();
    let shown = as_theirs(&place, &["case", "show", "JET-02-A-001"]);
    assert_eq!(shown.error(), ("command-no-such-case".to_owned(), 1));
    as_own(&place, &["case", "hold", "JET-02-A-002"]).well();
    let held = as_own(&place, &["case", "erase", "JET-02-A-002"]);
    assert_eq!(held.error(), ("custody-on-hold".to_owned(), 7));
    as_own(&place, &["case", "hold", "JET-02-A-002", "--lift"]).well();
    // A lead erases what a colleague wrote, without reading it.
    as_own(&place, &["case", "erase", "JET-02-A-001"]).well();
    as_own(&place, &["case", "erase", "JET-02-A-002"]).well();
    assert_eq!(as_own(&place, &["case", "list"]).well().lines().len(), 0);
    let told = acts(&place);
    // Codes, also of what this officer cannot read and of what is gone.
    let lines = as_own(&place, &["journal"]).well().lines();
    let erased = lines.iter().filter(|line| line["act"] == "erased");
    let codes: Vec<String> = erased.map(|line| text(&line["case"])).collect();
    assert_eq!(codes, ["JET-02-A-001", "JET-02-A-002"]);
    for wanted in [
        ("ID-07", "enrolled"),
        ("ID-07", "handed_over"),
        ("MB-11", "read"),
        ("MB-11", "released"),
        ("ID-07", "held"),
        ("ID-07", "hold_lifted"),
        ("ID-07", "erased"),
    ] {
        let wanted = (wanted.0.to_owned(), wanted.1.to_owned());
        assert!(told.contains(&wanted), "{wanted:?} in {told:?}");
    }
}

/// Where a case cannot be read, its key would stay with whoever leaves: nothing goes in silence.
#[test]
fn a_shift_is_not_handed_over_without_the_case_that_cannot_be_read() {
    let place = station(&[]);
    place
        .run(&["--officer", "ID-07", "case", "add", &case_file("V12")])
        .well();
    for _ in 0..6 {
        let more = &["--officer", "ID-07", "case", "add", &case_file("V02")];
        place.run(more).well();
    }
    let file = Connection::open(place.vault()).unwrap();
    // Heads of cases are longer than the one of the journal.
    let blanked = "UPDATE case_file SET head = zeroblob(length(head)) WHERE rowid = \
                   (SELECT min(rowid) FROM case_file WHERE length(head) > 200)";
    assert_eq!(file.execute(blanked, []).unwrap(), 1);
    drop(file);
    let all = as_own(&place, &["handover", "--to", "MB-11"]);
    assert_eq!(all.error(), ("missing-left-behind".to_owned(), 6));
    assert!(all.err.contains("fanal doctor"), "{all:?}");
    assert_eq!(as_theirs(&place, &["case", "list"]).lines().len(), 0);
    // What is named goes.
    let one = as_own(&place, &["handover", "--to", "MB-11", "JET-02-A-002"]);
    assert_eq!(one.well().line()["cases"][0], "JET-02-A-002");
    let theirs = as_theirs(&place, &["case", "show", "JET-02-A-002"]);
    theirs.well();
}

#[test]
fn a_person_withdraws_and_the_case_is_closed() {
    let place = Place::station_with(&["V01"], &[]);
    place.run(&["case", "withdraw", "JET-02-A-001"]).well();
    let shown = place.run(&["case", "show", "JET-02-A-001"]).well().line();
    let entries = shown["entries"].as_array().unwrap();
    assert_eq!(entries[entries.len() - 2]["kind"], "consented");
    assert_eq!(entries[entries.len() - 1]["kind"], "closed");
    assert_eq!(place.list()[0]["closed"], true);
}

#[test]
fn in_drop_box_mode_nobody_here_opens_a_closed_case() {
    let place = Place::station("JET-02", &[]);
    let alone = place.run(&["drop-box", "on"]);
    assert_eq!(alone.error(), ("custody-nobody-else".to_owned(), 8));
    let (desk, key) = Place::desk("DSK-01");
    let place = Place::station_with(&["V01", "V08"], &[&key]);
    place.run(&["drop-box", "on"]).well();
    place.run(&["case", "withdraw", "JET-02-A-001"]).well();
    assert_eq!(place.list().len(), 1);
    desk.import(&place.export()).well();
    assert_eq!(desk.list().len(), 2, "the desk opens both");
}

#[test]
fn the_desk_sees_who_did_what_and_the_tombstone() {
    let (desk, key) = Place::desk("DSK-01");
    let place = station(&[&key]);
    desk.import(&place.export_as("ID-07")).well();
    as_own(&place, &["case", "erase", "JET-02-A-002"]).well();
    let taken = desk.import(&place.export_as("ID-07")).well().line();
    assert_eq!(taken["new"], 0, "{taken}");
    let lines = desk.run(&["journal"]).well().lines();
    let of = |station: &str, act: &str| -> Vec<&Value> {
        let each = lines.iter();
        each.filter(|line| line["station"] == station && line["act"] == act)
            .collect()
    };
    assert_eq!(of("JET-02", "erased").len(), 1);
    assert_eq!(of("JET-02", "erased")[0]["case"], "JET-02-A-002");
    assert_eq!(of("JET-02", "enrolled").len(), 1);
    assert_eq!(of("DSK-01", "imported").len(), 2);
    assert_eq!(desk.list().len(), 2, "the journal is no case");
}

#[test]
fn a_recovery_key_is_made_proved_and_used() {
    let place = Place::station_with(&["V01"], &[]);
    let key = place.stick().join("recovery.key");
    let file = key.to_str().unwrap();
    let made = place.run(&["recovery", "make", "--to", file]).well().line();
    assert_eq!((&made["proved"], &made["cases"]), (&true.into(), &1.into()));
    let again = place.run(&["recovery", "make", "--to", file]);
    assert_eq!(again.error(), ("authoring-file-there".to_owned(), 5));
    place.run(&["recovery", "prove", "--identity", file]).well();
    let other = place.stick().join("other.key");
    let strange = fanal::crypt::Identity::generate();
    fs::write(&other, strange.expose().as_str()).unwrap();
    let refused = place.run(&["recovery", "prove", "--identity", other.to_str().unwrap()]);
    assert_eq!(refused.error(), ("custody-not-recovery".to_owned(), 4));
    let entered = place.run_with(
        THEIRS,
        &[
            "recovery",
            "enter",
            "--identity",
            file,
            "sl-01",
            "--new-passphrase-fd",
            "0",
        ],
    );
    assert_eq!(entered.well().line()["cases"], 1);
    let shown = place.run_with(
        THEIRS,
        &["--officer", "SL-01", "case", "show", "JET-02-A-001"],
    );
    assert_eq!(shown.well().line()["outcome"], "T3");
}

#[test]
fn a_vault_is_copied_and_brought_back() {
    let place = Place::station_with(&["V01", "V08"], &[]);
    let copy = place.stick().join("copy.fanal");
    let file = copy.to_str().unwrap();
    place.run(&["backup", file]).well();
    let there = place.run(&["backup", file]);
    assert_eq!(there.error(), ("vault-exists".to_owned(), 1));
    let there = place.run(&["restore", file]);
    assert_eq!(there.error(), ("vault-exists".to_owned(), 1));
    let listed = place.list();
    fs::remove_file(place.vault()).unwrap();
    let wrong = place.run_with("kelp lantern", &["restore", file]);
    assert_eq!(wrong.error(), ("vault-wrong-passphrase".to_owned(), 3));
    assert!(!place.vault().exists());
    place.run(&["restore", file]).well();
    assert_eq!(place.list(), listed);
    let missing = place.stick().join("none.fanal");
    let missing = place.run(&["restore", missing.to_str().unwrap()]);
    assert_eq!(missing.error(), ("command-cannot-read".to_owned(), 5));
}

/// Each of these commands speaks to a person, by turns in the four languages, and none prints what it
/// must not.
#[test]
fn the_commands_speak_to_a_person() {
    let (_desk, key) = Place::desk("DSK-01");
    let place = Place::station_with(&["V01", "V08", "V12"], &[&key]);
    let stick = place.stick();
    let key = stick.join("recovery.key");
    let copy = stick.join("copy.fanal");
    let orders = [
        &["user", "enrol", "MB-11", "--generate"][..],
        &["user", "list"],
        &["user", "duty", "MB-11", "it"],
        &["recovery", "make", "--to", key.to_str().unwrap()],
        &["drop-box", "on"],
        &["case", "release", "JET-02-A-003"],
        &["case", "hold", "JET-02-A-002"],
        &["case", "withdraw", "JET-02-A-001"],
        &["case", "erase", "JET-02-A-001"],
        &["backup", copy.to_str().unwrap()],
        &["user", "remove", "MB-11"],
        &["journal"],
    ];
    for (order, language) in orders.iter().zip(["en", "ar", "fr", "es"].iter().cycle()) {
        let mut all = vec!["--officer", "ID-07"];
        all.extend(*order);
        let said = place.run_plain(language, &all).well();
        assert!(!said.said().is_empty(), "{order:?}");
        assert!(!said.said().contains("custody-"), "{said:?}");
        assert!(!said.said().contains("SECRET"), "{said:?}");
    }
}
