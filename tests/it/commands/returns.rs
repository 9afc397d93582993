//! `fanal return` and `fanal receipt`: what a desk decided comes home once, and only a signed receipt
//! says that something arrived.

use std::fs;
use std::path::{Path, PathBuf};

use fanal::crypt::{Cost, Passphrase};
use fanal::domain::moment::Timestamp;
use fanal::domain::screening::{Decision, Entry, Recorded, Screening};
use fanal::domain::station::Realm;
use fanal::domain::summary::Summary;
use fanal::runtime::place;
use fanal::runtime::worker::Worker;

use super::canary::found_of_cases;
use super::{PASSPHRASE, Place, Ran, refused, text};

/// What the desk says of a case, findable wherever it should not be.
pub(super) const QUESTION: &str = "who held the passport on the boat";
pub(super) const ADVICE: &str = "ask for an interpreter of the other dialect";

/// A desk and a station whose bundle it has read.
pub(super) fn met() -> (Place, Place) {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01", "V02"], &[&recipient]);
    desk.import(&station.export()).well();
    (desk, station)
}

/// Records at the desk what its supervisor says of a case.
pub(super) fn say(desk: &Place, code: &str, entry: Entry) {
    let folder = desk.data().to_owned();
    let place = place::Place { folder };
    let mut worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR);
    let at = Timestamp::from_seconds(1_795_486_447);
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    worker.unlock("SU-01", &passphrase, at).unwrap();
    let mut history = worker.history(code).unwrap();
    let recorded = Recorded {
        at,
        officer: "SU-01".to_owned(),
        entry,
    };
    history.push(recorded.clone());
    let summary = Summary::of(&Screening::of(&history), "JET-02");
    worker.append(code, (&recorded, &summary), at).unwrap();
}

pub(super) fn question() -> Entry {
    Entry::Decided {
        decision: Decision::Ask,
        reason: QUESTION.to_owned(),
    }
}

fn advice() -> Entry {
    let text = ADVICE.to_owned();
    Entry::Advised { text }
}

/// A folder of its own for what goes home.
pub(super) fn homeward(desk: &Place, name: &str) -> PathBuf {
    let folder = desk.stick().join(name);
    fs::create_dir(&folder).unwrap();
    folder
}

pub(super) fn build(desk: &Place, folder: &Path) -> Ran {
    desk.run(&["return", "build", "--to", folder.to_str().unwrap()])
}

pub(super) fn apply(station: &Place, path: &Path) -> Ran {
    station.run(&["return", "apply", path.to_str().unwrap()])
}

/// Writes one return into a folder of this name; its path.
#[track_caller]
pub(super) fn built(desk: &Place, name: &str) -> PathBuf {
    let folder = homeward(desk, name);
    PathBuf::from(text(&build(desk, &folder).well().line()["file"]))
}

/// Up to where a station knows that its entries arrived.
#[track_caller]
pub(super) fn received(station: &Place) -> u64 {
    let line = station.run(&["receipt"]).well().line();
    assert_eq!(line["schema"], "fanal.receipt/1");
    line["received"].as_u64().unwrap()
}

#[test]
fn a_decision_comes_home_once_and_the_receipt_says_what_arrived() {
    let (desk, station) = met();
    assert_eq!(received(&station), 0, "written and read is not received");
    say(&desk, "JET-02-A-001", question());
    say(&desk, "JET-02-A-002", advice());
    let folder = homeward(&desk, "home");
    let wrote = build(&desk, &folder).well().line();
    assert_eq!(wrote["schema"], "fanal.return-build/1");
    assert_eq!(
        (&wrote["place"], &wrote["letters"]),
        (&"JET-02".into(), &2.into())
    );
    let took = apply(&station, &folder).well().line();
    assert_eq!(took["schema"], "fanal.return-apply/1");
    assert_eq!(
        (&took["place"], &took["letters"]),
        (&"DSK-01".into(), &2.into())
    );
    assert_eq!(took["first_contact"], true);
    assert_eq!(took["check"], wrote["check"]);
    assert_eq!(took["received"], wrote["received"]);
    assert_eq!(received(&station), took["received"].as_u64().unwrap());
    assert_ne!(received(&station), 0);
    let again = apply(&station, &folder).well().line();
    assert_eq!(
        (&again["letters"], &again["first_contact"]),
        (&0.into(), &false.into())
    );
    assert_eq!(again["received"], took["received"]);
}

#[test]
fn what_was_received_is_not_written_again_unless_everything_is() {
    let (desk, station) = met();
    apply(&station, &built(&desk, "home")).well();
    let folder = homeward(&desk, "more");
    let order = ["export", "--to", folder.to_str().unwrap()];
    let nothing = station.run(&order).error();
    assert_eq!(nothing, ("returns-nothing-new".to_owned(), 10));
    let all = station.run(&[&order[..], &["--all"]].concat());
    assert_eq!(all.well().line()["cases"], 2);
    station.add(&["V03"]).well();
    assert_eq!(station.run(&order).well().line()["cases"], 1);
}

#[test]
fn the_desk_lists_what_is_here_of_each_station() {
    let (desk, station) = met();
    let line = desk.run(&["receipt"]).well().line();
    assert_eq!(line["station"], "JET-02");
    apply(&station, &built(&desk, "home")).well();
    assert_eq!(line["received"].as_u64().unwrap(), received(&station));
}

#[test]
fn a_letter_goes_out_until_the_station_says_it_has_it() {
    let (desk, station) = met();
    say(&desk, "JET-02-A-001", question());
    // The first return is lost with its stick; the second one holds the letter too.
    let lost = build(&desk, &homeward(&desk, "lost")).well().line();
    assert_eq!(lost["letters"], 1);
    let second = built(&desk, "second");
    assert_eq!(apply(&station, &second).well().line()["letters"], 1);
    station.add(&["V03"]).well();
    desk.import(&station.export()).well();
    let third = build(&desk, &homeward(&desk, "third")).well().line();
    assert_eq!(third["letters"], 0, "the station's bundle confirmed it");
}

#[test]
fn the_return_of_another_station_is_passed_over_in_a_folder() {
    let (desk, station) = met();
    let folder = homeward(&desk, "home");
    build(&desk, &folder).well();
    let (_, other_desk) = Place::desk("DSK-02");
    let other = Place::station("PTY-01", &[&other_desk]);
    let none = apply(&other, &folder);
    assert_eq!((none.code, none.said()), (10, ""));
    assert_eq!(received(&other), 0);
    // Named by itself, it is refused with a reason.
    let file = fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
    let (code, exit) = refused(&apply(&other, &file.path()));
    assert!(code.starts_with("bundle-not-"), "{code}");
    assert_eq!(exit, 4);
    apply(&station, &folder).well();
}

#[test]
fn a_damaged_return_changes_nothing() {
    let (desk, station) = met();
    say(&desk, "JET-02-A-001", question());
    let file = built(&desk, "home");
    let whole = fs::read(&file).unwrap();
    let damaged = file.with_file_name("fr-0000000000000000.age");
    for length in [0, 5, 200, whole.len() / 2, whole.len() - 1] {
        fs::write(&damaged, whole.get(..length).unwrap()).unwrap();
        let (code, exit) = refused(&apply(&station, &damaged));
        assert!(code.starts_with("bundle-"), "{code}");
        assert_eq!(exit, 6, "{length}");
    }
    let mut flipped = whole.clone();
    flipped[whole.len() - 40] ^= 1;
    fs::write(&damaged, flipped).unwrap();
    assert_eq!(refused(&apply(&station, &damaged)).1, 6);
    assert_eq!(received(&station), 0);
    // The good one beside it is taken all the same, and is the first.
    let ran = apply(&station, file.parent().unwrap());
    assert_eq!(ran.code, 6, "{ran:?}");
    let taken: Vec<_> = ran.lines();
    let good = taken.iter().find(|line| line["accepted"] == true).unwrap();
    assert_eq!(
        (&good["letters"], &good["first_contact"]),
        (&1.into(), &true.into())
    );
}

#[test]
fn another_key_under_the_same_desks_code_is_refused() {
    let (first, one) = Place::desk("DSK-01");
    let (second, two) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01"], &[&one, &two]);
    let bundle = station.export();
    first.import(&bundle).well();
    second.import(&bundle).well();
    apply(&station, &built(&first, "home")).well();
    say(&second, "JET-02-A-001", question());
    let ran = apply(&station, &built(&second, "home"));
    assert_eq!(refused(&ran), ("returns-other-desk".to_owned(), 4));
}

#[test]
fn returns_are_written_at_desks_and_read_at_stations() {
    let (desk, station) = met();
    let file = built(&desk, "home");
    let read = apply(&desk, &file).error();
    assert_eq!(read, ("returns-not-a-station".to_owned(), 2));
    let write = build(&station, &station.stick()).error();
    assert_eq!(write, ("command-not-a-desk".to_owned(), 2));
    let (empty, _) = Place::desk("DSK-02");
    let nothing = build(&empty, &empty.stick()).error();
    assert_eq!(nothing, ("returns-nothing-to-return".to_owned(), 10));
}

#[test]
fn only_looking_changes_nothing() {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01"], &[&recipient]);
    let bundle = station.export();
    let path = bundle.to_str().unwrap();
    let looked = desk.run(&["import", "--dry-run", path]).well().line();
    assert_eq!((&looked["new"], &looked["known"]), (&3.into(), &0.into()));
    assert!(desk.list().is_empty());
    let taken = desk.import(&bundle).well().line();
    assert_eq!(
        (&taken["new"], &taken["first_contact"]),
        (&3.into(), &true.into())
    );

    let file = built(&desk, "home");
    let order = ["return", "apply", "--dry-run", file.to_str().unwrap()];
    let looked = station.run(&order).well().line();
    assert_ne!(looked["received"], 0);
    assert_eq!(received(&station), 0);
    assert_eq!(apply(&station, &file).well().line()["first_contact"], true);
}

#[test]
fn a_station_that_was_put_back_to_an_old_copy_is_taken_only_when_a_person_says_so() {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01"], &[&recipient]);
    desk.import(&station.export()).well();
    let copy = fs::read(station.vault()).unwrap();
    station.add(&["V02"]).well();
    desk.import(&station.export()).well();
    fs::write(station.vault(), copy).unwrap();
    station.add(&["V06"]).well();
    let bundle = station.export();
    let before = desk.list();
    assert_eq!(
        refused(&desk.import(&bundle)),
        ("returns-restored".to_owned(), 7)
    );
    assert_eq!(desk.list(), before);
    let order = ["import", "--restored", bundle.to_str().unwrap()];
    let taken = desk.run(&order).well().line();
    assert_eq!(taken["restored"], true);
    assert_eq!(desk.import(&bundle).well().line()["new"], 0);
}

#[test]
fn no_letter_can_be_read_on_any_disk() {
    let (desk, station) = met();
    say(&desk, "JET-02-A-001", question());
    say(&desk, "JET-02-A-002", advice());
    apply(&station, &built(&desk, "home")).well();
    let words = [
        QUESTION,
        "passport",
        ADVICE,
        "dialect",
        "JET-02-A-0",
        "decision",
        PASSPHRASE,
    ];
    for folder in [station.data(), desk.data(), &station.stick(), &desk.stick()] {
        assert_eq!(found_of_cases(folder, &words), Vec::<String>::new());
    }
}

#[test]
fn a_person_reads_what_came_in_their_own_language() {
    let (desk, station) = met();
    say(&desk, "JET-02-A-001", question());
    let file = built(&desk, "home");
    let order = ["return", "apply", file.to_str().unwrap()];
    for (language, said) in [("en", "new letter"), ("fr", "nouve"), ("es", "nueva")] {
        let order = [&order[..], &["--dry-run"]].concat();
        let ran = station.run_plain(language, &order).well();
        assert!(ran.said().contains(said), "{}", ran.said());
        assert!(ran.said().contains("DSK-01"), "{}", ran.said());
    }
}
