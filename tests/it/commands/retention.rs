//! `fanal retention`: cases are kept until the desk's signed word says that their time is over, and what
//! is deleted leaves its code and its outcome.

use std::path::PathBuf;

use fanal::crypt::{Cost, Passphrase};
use fanal::domain::moment::Timestamp;
use fanal::domain::station::Realm;
use fanal::runtime::worker::Worker;
use fanal::runtime::{exchange, place};

use super::profiles::profile;
use super::{PASSPHRASE, Place, text};

const DAY: i64 = 86_400;

/// A desk and a station that keeps cases 30 days, with two cases that the desk has.
fn met() -> (Place, Place) {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01", "V02"], &[&recipient]);
    let stick = station.stick();
    let file = profile(&stick, 1, &recipient, "[keep]\ndays = 30\n");
    let root = stick.join("agency.pub");
    let root = root.to_str().unwrap();
    station
        .run(&["profile", "install", &file, "--root", root])
        .well();
    desk.import(&station.export()).well();
    (desk, station)
}

/// A return that the desk writes so many days from now, by its own clock.
fn written_after(desk: &Place, days: i64) -> PathBuf {
    let folder = desk.stick().join(format!("after {days}"));
    std::fs::create_dir(&folder).unwrap();
    let data = desk.data().to_owned();
    let data = place::Place { folder: data };
    let mut worker = Worker::new(data, Realm::Practice, Cost::PRACTICE_FLOOR);
    let now = place::now();
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    worker.unlock("SU-01", &passphrase, now).unwrap();
    let at = Timestamp::from_seconds(now.seconds() + days * DAY);
    exchange::build(worker.vault().unwrap(), &folder, &[], at).unwrap();
    folder
}

fn apply(station: &Place, folder: &std::path::Path) {
    let done = station.run(&["return", "apply", folder.to_str().unwrap()]);
    done.well();
}

/// What the list says of each case.
fn states(station: &Place) -> Vec<(String, String)> {
    let lines = station.run(&["retention", "list"]).well().lines();
    let cases = lines.iter().filter(|line| line["code"].is_string());
    cases
        .map(|line| (text(&line["code"]), text(&line["state"])))
        .collect()
}

fn state(code: &str, state: &str) -> (String, String) {
    (code.to_owned(), state.to_owned())
}

const FIRST: &str = "JET-02-A-001";
const SECOND: &str = "JET-02-A-002";
const THIRD: &str = "JET-02-A-003";

#[test]
fn only_the_desks_signed_word_ends_the_time_of_a_case() {
    let (desk, station) = met();
    let purge = |order: &[&str]| {
        let mut all = vec!["retention", "purge"];
        all.extend(order);
        station.run(&all)
    };
    // Nothing has come home: the desk may not have it.
    assert_eq!(
        states(&station),
        [state(FIRST, "not_received"), state(SECOND, "not_received")]
    );
    let nothing = ("retention-nothing-over".to_owned(), 10);
    assert_eq!(purge(&[]).error(), nothing);
    let missing = ("retention-not-received".to_owned(), 7);
    assert_eq!(purge(&[FIRST]).error(), missing);
    apply(&station, &written_after(&desk, 0));
    assert_eq!(
        states(&station),
        [state(FIRST, "kept"), state(SECOND, "kept")]
    );
    // A return that was written the day before the end still ends nothing.
    apply(&station, &written_after(&desk, 29));
    assert_eq!(purge(&[]).error(), nothing);
    assert_eq!(
        purge(&[FIRST]).error(),
        ("retention-not-over".to_owned(), 7)
    );
    apply(&station, &written_after(&desk, 31));
    assert_eq!(
        states(&station),
        [state(FIRST, "over"), state(SECOND, "over")]
    );
    assert_eq!(station.list().len(), 2, "nothing goes by itself");
}

#[test]
fn a_return_with_a_wrong_clock_ends_nothing_and_the_next_one_corrects_it() {
    let (desk, station) = met();
    apply(&station, &written_after(&desk, 0));
    apply(&station, &written_after(&desk, 9 * 365));
    let purge = |order: &[&str]| station.run(&[&["retention", "purge"], order].concat());
    let doubted = ("retention-doubted".to_owned(), 7);
    assert_eq!(purge(&[]).error(), doubted);
    for language in ["en", "ar", "fr", "es"] {
        let said = station.run_plain(language, &["retention", "list"]);
        assert!(said.out.contains("400"), "{said:?}");
    }
    // The clock is set right. What is confirmed from now on has its whole time, and so has the rest.
    station.add(&["V03"]).well();
    desk.import(&station.export()).well();
    apply(&station, &written_after(&desk, 1));
    let all = [FIRST, SECOND, THIRD];
    assert_eq!(states(&station), all.map(|code| state(code, "kept")));
    apply(&station, &written_after(&desk, 29));
    let nothing = ("retention-nothing-over".to_owned(), 10);
    assert_eq!(purge(&[]).error(), nothing);
    apply(&station, &written_after(&desk, 32));
    assert_eq!(states(&station), all.map(|code| state(code, "over")));
}

#[test]
fn an_older_return_that_comes_late_does_not_set_the_day_back_or_forward() {
    let (desk, station) = met();
    let far = written_after(&desk, 9 * 365);
    apply(&station, &written_after(&desk, 0));
    apply(&station, &far);
    assert_eq!(
        states(&station),
        [state(FIRST, "kept"), state(SECOND, "kept")]
    );
    let head = station.run(&["retention", "list"]).well().lines().remove(0);
    let later = Timestamp::from_seconds(place::now().seconds() + DAY).iso();
    assert!(text(&head["desk"]) < later, "{head}");
}

#[test]
fn what_is_deleted_leaves_code_outcome_and_a_line_of_the_journal() {
    let (desk, station) = met();
    let outcome = station.list()[0]["outcome"].clone();
    apply(&station, &written_after(&desk, 0));
    apply(&station, &written_after(&desk, 31));
    station.run(&["case", "hold", SECOND]).well();
    station.add(&["V06"]).well();
    let looked = station.run(&["retention", "purge", "--dry-run"]).well();
    assert_eq!(text(&looked.line()["code"]), FIRST);
    assert_eq!(station.list().len(), 3);
    let held = station.run(&["retention", "purge", FIRST, SECOND]);
    assert_eq!(held.error(), ("custody-on-hold".to_owned(), 7));
    assert_eq!(station.list().len(), 3, "one that must stay keeps all");
    let done = station.run(&["retention", "purge"]).well();
    assert_eq!(text(&done.line()["state"]), "deleted");
    assert_eq!(
        states(&station),
        [
            state(SECOND, "held"),
            state(THIRD, "not_received"),
            state(FIRST, "deleted")
        ]
    );
    let lines = station.run(&["retention", "list"]).well().lines();
    let stays = lines.last().unwrap();
    assert!(
        outcome.to_string().contains(&text(&stays["outcome"])),
        "{outcome} {stays}"
    );
    let readable = station
        .list()
        .iter()
        .filter(|line| text(&line["code"]) == FIRST)
        .count();
    assert_eq!(readable, 0);
    let journal = station.run(&["journal"]).well().lines();
    let noted: Vec<_> = journal
        .iter()
        .filter(|line| line["act"] == "purged")
        .collect();
    assert_eq!(noted.len(), 1);
    assert_eq!(text(&noted[0]["case"]), FIRST);
    // The desk has all of it, and takes what comes after.
    desk.import(&station.export()).well();
    assert_eq!(desk.list().len(), 3);
    desk.run(&["case", "show", FIRST]).well();
}

#[test]
fn the_desk_says_what_a_station_may_delete_in_every_language() {
    let (desk, station) = met();
    apply(&station, &written_after(&desk, 0));
    let line = desk.run(&["retention", "list"]).well().lines().remove(1);
    assert_eq!(text(&line["station"]), "JET-02");
    assert!(line["upto"].as_u64().unwrap() > 0, "{line}");
    for place in [&desk, &station] {
        for language in ["en", "ar", "fr", "es"] {
            let said = place.run_plain(language, &["retention", "list"]);
            assert!(said.out.lines().count() >= 2, "{said:?}");
        }
    }
}

/// The desk holds a station's cases, and deletes none: no time of them runs there.
#[test]
fn at_a_desk_no_case_is_listed_and_none_is_deleted() {
    let (desk, station) = met();
    apply(&station, &written_after(&desk, 0));
    assert_eq!(desk.list().len(), 2);
    assert_eq!(states(&desk), []);
    let lines = desk.run(&["retention", "list"]).well().lines();
    assert_eq!(lines.len(), 2, "the term, and what the station may delete");
    let orders: [&[&str]; 3] = [&[], &["--dry-run"], &[FIRST]];
    for more in orders {
        let mut order = vec!["retention", "purge"];
        order.extend(more);
        let refused = desk.run(&order);
        let wanted = ("retention-not-a-station".to_owned(), 2);
        assert_eq!(refused.error(), wanted, "{more:?}");
    }
    assert_eq!(desk.list().len(), 2);
}

/// What the doctor says of how long cases are kept: the message and how it stands with it.
fn doctor(place: &Place) -> Vec<(String, String)> {
    let lines = place.run(&["doctor"]).well().lines();
    let kept = lines.iter().filter(|line| {
        let what = text(&line["what"]);
        what.starts_with("retention-") || what.starts_with("doctor-cases-")
    });
    kept.map(|line| (text(&line["what"]), text(&line["state"])))
        .collect()
}

#[test]
fn the_doctor_says_what_is_over_and_what_ends_soon() {
    let (desk, station) = met();
    let good = [state("retention-term", "good")];
    assert_eq!(doctor(&station), good, "nothing has arrived");
    apply(&station, &written_after(&desk, 0));
    let soon = [state("retention-ends-soon", "note")];
    assert_eq!(doctor(&station), soon);
    apply(&station, &written_after(&desk, 31));
    let over = [state("doctor-cases-over", "warning")];
    assert_eq!(doctor(&station), over);
    for language in ["en", "ar", "fr", "es"] {
        let said = station.run_plain(language, &["doctor"]);
        assert!(said.said().contains("fanal retention purge"), "{language}");
        assert!(!said.said().contains(FIRST), "no case is named");
    }
    station.run(&["retention", "purge"]).well();
    assert_eq!(doctor(&station), good);
    assert_eq!(doctor(&desk), []);
}
