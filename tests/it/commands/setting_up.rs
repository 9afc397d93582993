//! `fanal init`: what it prints, what it refuses, and that it never overwrites.

use std::fs;

use super::profiles::profile;
use super::{CHEAP, PASSPHRASE, Place, case_file, program, run, text};

/// Whether this is a fingerprint: four groups of four digits.
fn is_fingerprint(text: &str) -> bool {
    let groups: Vec<&str> = text.split(' ').collect();
    let is_group =
        |group: &&str| group.len() == 4 && group.chars().all(|sign| sign.is_ascii_digit());
    groups.len() == 4 && groups.iter().all(is_group)
}

fn init<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let mut order = vec!["init"];
    order.extend(CHEAP);
    order.extend(more);
    order
}

const STATION: &[&str] = &["--station", "JET-02", "--officer", "ID-07"];

#[test]
fn a_station_is_made_with_a_fingerprint_and_without_a_public_key() {
    let place = Place::new();
    let made = place.run(&init(STATION)).well().line();
    assert_eq!(made["schema"], "fanal.init/1");
    assert_eq!(made["realm"], "practice");
    assert_eq!(made["role"], "station");
    assert_eq!(made["station"], "JET-02");
    assert_eq!(made["officer"], "ID-07");
    assert!(is_fingerprint(&text(&made["fingerprint"])), "{made}");
    assert!(made["recipient"].is_null());
    assert_eq!(text(&made["vault"]), place.vault().to_str().unwrap());
    assert!(place.list().is_empty());
}

#[test]
fn a_recovery_key_that_is_made_with_the_vault_is_proved_at_once() {
    let place = Place::new();
    let key = place.stick().join("safe.key");
    let mut order = init(STATION);
    order.extend(["--recovery-to", key.to_str().unwrap()]);
    let told = place.run(&order).well();
    assert!(told.out.contains("\"proved\":true"), "{told:?}");
    assert!(
        fs::read_to_string(&key)
            .unwrap()
            .contains("AGE-SECRET-KEY-1")
    );
    let found = place.run(&["doctor"]);
    let drilled = found
        .out
        .lines()
        .find(|line| line.contains("doctor-recovery"));
    let drilled = drilled.unwrap_or_default();
    assert!(drilled.contains("doctor-recovery-proved"), "{found:?}");
}

#[test]
fn a_desk_is_made_with_the_public_key_that_stations_need() {
    let (place, recipient) = Place::desk("DSK-01");
    assert!(recipient.starts_with("age1"), "{recipient}");
    assert!(place.list().is_empty());
    // The key may be handed over as a file as well.
    let card = place.stick().join("desk-key.txt");
    fs::write(&card, format!("# the desk\n{recipient}\n")).unwrap();
    let station = Place::station_with(&["V01"], &[card.to_str().unwrap()]);
    assert!(place.import(&station.export()).well().line()["accepted"] == true);
}

#[test]
fn a_person_reads_the_fingerprint_and_that_no_supervisor_is_known() {
    let place = Place::new();
    let mut command = program();
    command.arg("--data-dir").arg(place.data());
    command.args(["--passphrase-fd", "0"]).args(init(STATION));
    let told = run(&mut command, PASSPHRASE).well();
    assert_eq!(told.out.lines().count(), 3, "{told:?}");
    assert!(told.out.lines().any(|line| {
        let end = line.rsplit(": ").next().unwrap_or_default();
        is_fingerprint(end)
    }));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_vault() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::station("JET-02", &[]);
    for path in [place.vault(), place.data().to_owned()] {
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", path.display());
    }
}

#[test]
fn what_is_there_is_never_overwritten() {
    let place = Place::station_with(&["V01"], &[]);
    let before = fs::read(place.vault()).unwrap();
    let again = place.run(&init(STATION));
    assert_eq!(again.error(), ("vault-exists".to_owned(), 1));
    assert_eq!(fs::read(place.vault()).unwrap(), before);
    assert_eq!(place.list().len(), 1);
}

#[test]
fn a_live_vault_is_not_made_and_what_is_missing_is_named() {
    let place = Place::new();
    let mut order = init(STATION);
    order.extend(["--realm", "live"]);
    let refused = place.run(&order);
    assert_eq!(refused.error(), ("command-live-not-ready".to_owned(), 8));
    for missing in [
        "refers a person",
        "recovery was tried",
        "country pack is signed",
        "second officer",
    ] {
        assert!(refused.err.contains(missing), "{missing}: {refused:?}");
    }
    assert!(!place.data().exists());
}

#[test]
fn words_are_made_for_the_first_officer_and_open_however_they_are_typed() {
    for (language, also) in [
        ("en", "JET-02"),
        ("ar", "JET-03"),
        ("fr", "JET-04"),
        ("es", "JET-05"),
    ] {
        let place = Place::new();
        let mut order = init(&["--lang", language, "--generate", "--station", also]);
        order.extend(["--officer", "ID-07"]);
        let made = place.run_with("", &order).well().lines();
        assert_eq!(made[0]["schema"], "fanal.passphrase/1");
        let words = text(&made[0]["passphrase"]);
        assert_eq!(words.split(' ').count(), 5, "{words}");
        for typed in [
            words.clone(),
            words.to_uppercase(),
            words.replace(' ', "  "),
        ] {
            place.run_with(&typed, &["case", "list"]).well();
        }
        let (_first, others) = words.split_once(' ').unwrap();
        let wrong = place.run_with(others, &["case", "list"]);
        assert_eq!(wrong.code(), 3, "{wrong:?}");
    }
}

#[test]
fn a_station_can_be_set_up_as_a_drop_box() {
    let (_desk, key) = Place::desk("DSK-01");
    let place = Place::new();
    let mut order = init(STATION);
    order.extend(["--drop-box", "--recipient", &key]);
    place.run(&order).well();
    place.add(&["V01"]).well();
    place.run(&["case", "withdraw", "JET-02-A-001"]).well();
    assert!(place.list().is_empty(), "{:?}", place.list());
}

/// A drop box without anybody who could open its cases is refused before anything is made.
#[test]
fn a_drop_box_that_nobody_could_open_is_not_made() {
    let (_desk, key) = Place::desk("DSK-01");
    let orders: [&[&str]; 3] = [
        &["--drop-box"],
        &["--drop-box", "--generate"],
        &["--drop-box", "--role", "desk", "--recipient", &key],
    ];
    for more in orders {
        let place = Place::new();
        let mut order = init(STATION);
        order.extend(more);
        let refused = place.run(&order);
        assert_eq!(refused.error(), ("custody-nobody-else".to_owned(), 8));
        assert!(!place.vault().exists(), "{more:?}");
    }
}

/// The supervisors may come with the profile alone; whether it is a drop box is the profile's to say
/// where it says so.
#[test]
fn a_drop_box_takes_its_supervisors_from_the_profile() {
    let (_desk, key) = Place::desk("DSK-01");
    for (says, closed) in [
        ("", 0),
        ("[keep]\ndrop_box = true\n", 0),
        ("[keep]\ndrop_box = false\n", 1),
    ] {
        let place = Place::new();
        let stick = place.stick();
        let file = profile(&stick, 1, &key, says);
        let root = stick.join("agency.pub");
        let mut order = init(STATION);
        order.extend(["--generate", "--drop-box", "--profile", &file]);
        order.extend(["--root", root.to_str().unwrap()]);
        let made = place.run_with("", &order).well().lines();
        let words = text(&made[0]["passphrase"]);
        let run = |order: &[&str]| place.run_with(&words, order).well();
        run(&["case", "add", &case_file("V01")]);
        run(&["case", "withdraw", "JET-02-A-001"]);
        assert_eq!(run(&["case", "list"]).lines().len(), closed, "{says}");
        let journal = run(&["journal"]).lines();
        let turned = journal.iter().filter(|line| line["act"] == "drop_box_on");
        assert_eq!(turned.count(), 1 - closed, "{says}");
    }
}

/// Each bad order is refused under its own code with exit 2, and makes nothing.
#[test]
fn bad_codes_keys_costs_and_passphrases_are_usage() {
    let good = PASSPHRASE;
    let orders: &[(&str, &[&str], &str)] = &[
        (
            good,
            &["--station", "jet 02", "--officer", "ID-07"],
            "command-bad-station",
        ),
        (
            good,
            &["--station", "J", "--officer", "ID-07"],
            "command-bad-station",
        ),
        (
            good,
            &["--station", "ΠΛΟΙΟ", "--officer", "ID-07"],
            "command-bad-station",
        ),
        (
            good,
            &["--station", "JET-02", "--officer", "Ana Ruiz"],
            "command-bad-officer",
        ),
        (good, &["--station", "JET-02"], "command-bad-officer"),
        ("short", STATION, "command-too-short"),
    ];
    for (passphrase, more, code) in orders {
        let place = Place::new();
        let refused = place.run_with(passphrase, &init(more));
        assert_eq!(refused.error(), ((*code).to_owned(), 2), "{more:?}");
        assert!(!place.vault().exists(), "{more:?}");
    }
}

#[test]
fn a_key_that_is_none_and_a_cost_out_of_range_are_usage() {
    let place = Place::new();
    let mut order = init(STATION);
    order.extend(["--recipient", "age1thisisnokey"]);
    assert_eq!(place.run(&order).error(), ("command-bad-key".to_owned(), 2));
    let mut order = vec!["init", "--work-factor", "9"];
    order.extend(STATION);
    let refused = place.run(&order);
    assert_eq!(refused.error(), ("crypt-cost-out-of-range".to_owned(), 2));
    assert!(!place.vault().exists());
}

#[test]
fn codes_are_taken_in_small_letters_and_kept_in_capitals() {
    let place = Place::new();
    let order = init(&["--station", "jet-02", "--officer", "id-07"]);
    let made = place.run(&order).well().line();
    assert_eq!(
        (&made["station"], &made["officer"]),
        (&"JET-02".into(), &"ID-07".into())
    );
}

#[test]
fn without_a_passphrase_nothing_is_made_and_nothing_is_opened() {
    let place = Place::new();
    let empty = place.run_with("", &init(STATION));
    assert_eq!(empty.error(), ("command-no-passphrase".to_owned(), 3));
    assert!(!place.vault().exists());
    let station = Place::station("JET-02", &[]);
    let mut command = program();
    command.arg("--data-dir").arg(station.data());
    let none = run(command.args(["--json", "case", "list"]), PASSPHRASE);
    assert_eq!(none.error(), ("command-no-passphrase".to_owned(), 3));
}
