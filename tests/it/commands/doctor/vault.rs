//! What the doctor says of folder, country files and vault.

use std::fs;
use std::path::Path;

use fanal::crypt::{Identity, Passphrase};
use fanal::domain::moment::Timestamp;
use fanal::runtime::place::now;
use fanal::vault::{DRILL_DAYS, RecipientKind, Vault, unlock};
use serde_json::Value;

use super::super::{PASSPHRASE, Place, Ran, program, run, text};
use crate::country::maker::Maker;

const DAY: i64 = 86_400;

/// What was found under this name; there must be one such finding.
#[track_caller]
fn found(ran: &Ran, what: &str) -> Value {
    let mut lines = ran.lines();
    lines.retain(|line| line["what"] == what);
    let [only] = <[Value; 1]>::try_from(lines).unwrap_or_else(|all| panic!("{what}: {all:?}"));
    only
}

fn says(ran: &Ran, what: &str) -> bool {
    ran.lines().iter().any(|line| line["what"] == what)
}

/// The doctor without a passphrase.
fn outside(place: &Place) -> Ran {
    let mut command = program();
    command.arg("--data-dir").arg(place.data());
    run(command.args(["--json", "doctor"]), "")
}

fn opened(place: &Place) -> Vault {
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    unlock(&place.vault(), "ID-07", &passphrase).unwrap()
}

#[test]
fn without_a_passphrase_it_says_what_was_not_looked_at_and_how() {
    let place = Place::station("JET-02", &[]);
    let before = fs::read(place.vault()).unwrap();
    let ran = outside(&place).well();
    assert_eq!(found(&ran, "doctor-vault-there")["state"], "good");
    assert_eq!(found(&ran, "doctor-clock")["state"], "good");
    let unseen = found(&ran, "doctor-not-looked");
    assert_eq!(unseen["state"], "note");
    assert!(text(&unseen["remedy"]).contains("--passphrase-fd"));
    assert!(!says(&ran, "doctor-entries-sound"));
    assert_eq!(fs::read(place.vault()).unwrap(), before);
}

#[test]
fn every_finding_has_the_form_that_programs_read() {
    let place = Place::station_with(&["V01"], &[]);
    let ran = place.run(&["doctor"]).well();
    for line in ran.lines() {
        let keys: Vec<&String> = line.as_object().unwrap().keys().collect();
        let wanted = [
            "schema", "what", "state", "said", "why", "why_said", "remedy",
        ];
        assert_eq!(keys, wanted, "{line}");
        let state = text(&line["state"]);
        assert!(["good", "note", "warning", "fault"].contains(&state.as_str()));
        assert_ne!(text(&line["said"]), "");
        // A warning that does not say what to do is no help.
        assert!(state != "warning" || line["remedy"].is_string(), "{line}");
    }
}

#[test]
fn with_a_passphrase_it_tells_entries_keys_people_and_what_left() {
    let (desk, key) = Place::desk("DSK-01");
    let place = Place::station_with(&["V01", "V08"], &[&key]);
    let ran = place.run(&["doctor"]).well();
    assert_eq!(found(&ran, "doctor-entries-sound")["state"], "good");
    assert_eq!(found(&ran, "doctor-keys-age")["state"], "good");
    assert!(text(&found(&ran, "doctor-officer")["said"]).starts_with("ID-07"));
    assert_eq!(found(&ran, "doctor-supervisors")["state"], "good");
    assert_eq!(found(&ran, "doctor-never-exported")["state"], "note");
    assert_eq!(found(&ran, "doctor-never-received")["state"], "note");
    assert!(text(&found(&ran, "doctor-only-here")["said"]).starts_with("6 entries"));
    assert!(says(&ran, "doctor-never-backed-up"));

    let bundle = place.export();
    desk.import(&bundle).well();
    let copy = place.stick().join("copy.fanal");
    place.run(&["backup", copy.to_str().unwrap()]).well();
    let ran = place.run(&["doctor"]).well();
    assert!(says(&ran, "doctor-exported-on"));
    assert!(says(&ran, "doctor-backed-up"));
    assert!(says(&ran, "doctor-only-here"), "a bundle may be lost");

    receive(&desk, &place);
    let ran = place.run(&["doctor"]).well();
    assert!(says(&ran, "doctor-received"));
    assert_eq!(found(&ran, "doctor-nothing-only-here")["state"], "good");
    // A desk has nobody to export to.
    let ran = desk.run(&["doctor"]).well();
    assert!(!says(&ran, "command-no-supervisor"));
    assert!(!says(&ran, "doctor-never-exported"));
}

/// Brings the desk's answer home.
fn receive(desk: &Place, place: &Place) {
    let stick = desk.stick();
    let stick = stick.to_str().unwrap();
    desk.run(&["return", "build", "--to", stick]).well();
    place.run(&["return", "apply", stick]).well();
}

#[test]
fn the_drill_of_the_recovery_key_is_due_after_its_days() {
    let place = Place::station("JET-02", &[]);
    let ran = place.run(&["doctor"]).well();
    let none = found(&ran, "doctor-recovery-none");
    assert_eq!(none["state"], "warning");
    assert!(text(&none["remedy"]).contains("fanal recovery make"));

    let identity = Identity::generate();
    let key = identity.recipient();
    opened(&place)
        .add_recipient(RecipientKind::Recovery, &key)
        .unwrap();
    let ran = place.run(&["doctor"]).well();
    assert_eq!(found(&ran, "doctor-recovery-untried")["state"], "warning");

    for (days, what, state) in [
        (DRILL_DAYS, "doctor-recovery-due", "warning"),
        (DRILL_DAYS - 1, "doctor-recovery-proved", "good"),
    ] {
        let at = Timestamp::from_seconds(now().seconds() - days * DAY);
        opened(&place).prove_recovery(&identity, at).unwrap();
        let ran = place.run(&["doctor"]).well();
        let drill = found(&ran, what);
        assert_eq!(drill["state"], state, "{drill}");
        let remedy = drill["remedy"].as_str().unwrap_or_default();
        let named = remedy.contains("fanal recovery prove");
        assert_eq!(named, state == "warning");
    }
}

#[test]
fn a_clock_behind_the_last_entry_is_told() {
    let place = Place::station("JET-02", &[]);
    let ahead = Timestamp::from_seconds(now().seconds() + 400 * DAY);
    let mut vault = opened(&place);
    let deed = fanal::vault::Deed::of(fanal::domain::journal::Act::Unlocked);
    vault.note(&deed, ahead).unwrap();
    drop(vault);
    let ran = place.run(&["doctor"]).well();
    let behind = found(&ran, "doctor-clock-behind");
    assert_eq!(behind["state"], "warning");
    assert_eq!(behind["why"], "doctor-clock-of-vault");
    assert!(text(&behind["said"]).contains(&ahead.iso()));
}

#[cfg(unix)]
#[test]
fn rights_of_others_are_in_the_way_and_opening_takes_those_to_the_vault_away() {
    use std::os::unix::fs::PermissionsExt as _;
    let set = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let place = Place::station("JET-02", &[]);
    set(&place.vault(), 0o644);
    set(place.data(), 0o755);
    let ran = outside(&place);
    assert_eq!(ran.code(), 1);
    let vault = found(&ran, "doctor-vault-open");
    assert_eq!(vault["state"], "fault");
    assert!(text(&vault["remedy"]).contains("chmod 600"));
    let folder = found(&ran, "doctor-folder-seen");
    assert_eq!(folder["state"], "warning");
    assert!(text(&folder["remedy"]).contains("chmod 700"));

    let ran = place.run(&["doctor"]).well();
    assert_eq!(found(&ran, "doctor-vault-set-right")["state"], "warning");
    let mode = fs::metadata(place.vault()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(says(&outside(&place), "doctor-vault-private"));

    set(place.data(), 0o777);
    let ran = outside(&place);
    assert_eq!(ran.code(), 1);
    assert_eq!(found(&ran, "doctor-folder-writable")["state"], "fault");
    set(place.data(), 0o700);
    assert!(says(&outside(&place).well(), "doctor-folder-private"));
}

#[test]
fn a_passphrase_that_does_not_open_is_told_and_the_rest_is_said() {
    let place = Place::station("JET-02", &[]);
    let ran = place.run_with("another one", &["doctor"]);
    assert_eq!(ran.code(), 1);
    let shut = found(&ran, "vault-wrong-passphrase");
    assert_eq!(shut["state"], "fault");
    assert_eq!(shut["why"], "doctor-not-looked");
    assert!(says(&ran, "doctor-room") || says(&ran, "doctor-room-low"));
}

#[test]
fn a_vault_that_is_none_or_was_changed_is_in_the_way() {
    let place = Place::station_with(&["V01"], &[]);
    let sqlite = rusqlite::Connection::open(place.vault()).unwrap();
    sqlite
        .execute("UPDATE revision SET body = zeroblob(64) WHERE seq = 1", [])
        .unwrap();
    drop(sqlite);
    let before = fs::read(place.vault()).unwrap();
    let ran = place.run(&["doctor"]);
    assert_eq!(ran.code(), 1, "{ran:?}");
    let changed = ran
        .lines()
        .into_iter()
        .filter(|line| line["state"] == "fault");
    let changed: Vec<Value> = changed.collect();
    assert!(!changed.is_empty());
    assert!(changed.iter().all(|line| line["remedy"].is_string()));
    assert_eq!(fs::read(place.vault()).unwrap(), before, "nothing is added");

    fs::write(place.vault(), "no vault").unwrap();
    let ran = outside(&place);
    assert_eq!(ran.code(), 1);
    assert_eq!(found(&ran, "vault-not-a-vault")["state"], "fault");
}

#[test]
fn installed_country_files_are_looked_through() {
    let (maker, place) = (Maker::new(), Place::new());
    assert_eq!(found(&outside(&place), "doctor-pack-none")["state"], "note");
    maker.sign(&place, "maker").well();
    maker.install_with(&place, "maker.pub").well();
    let ran = outside(&place).well();
    let sound = found(&ran, "doctor-pack-sound");
    assert_eq!(sound["state"], "good");
    assert_eq!(sound["why"], "doctor-pack-in-use");
    let file = place.data().join("packs/birch/1/country.toml");
    let changed = fs::read_to_string(&file).unwrap() + "\n# more\n";
    fs::write(&file, changed).unwrap();
    let ran = outside(&place);
    assert_eq!(ran.code(), 1);
    let fault = found(&ran, "country-changed");
    assert_eq!(fault["state"], "fault");
    assert!(fault["remedy"].is_string());
}

#[test]
fn nothing_of_a_case_is_ever_said_in_any_language() {
    let (_desk, key) = Place::desk("DSK-01");
    let place = Place::station_with(&["V01", "V08"], &[&key]);
    place.run(&["case", "show", "JET-02-A-001"]).well();
    let file = place.stick().join("recovery.key");
    let file = file.to_str().unwrap();
    place.run(&["recovery", "make", "--to", file]).well();
    for language in ["en", "ar", "fr", "es"] {
        let ran = place.run_plain(language, &["doctor"]).well();
        let said = ran.said();
        assert!(said.contains("ID-07") && said.contains("JET-02"), "{said}");
        let lines = [said.to_owned(), place.run(&["doctor"]).said().to_owned()];
        for word in [
            "JET-02-A-0",
            "cod.",
            "TIP_",
            "T3",
            "adult",
            "professional",
            "AGE-SECRET-KEY",
            "age1",
            PASSPHRASE,
        ] {
            assert!(lines.iter().all(|it| !it.contains(word)), "{word}: {said}");
        }
        // No message was left as its name.
        assert!(!said.contains("doctor-"), "{said}");
    }
}
