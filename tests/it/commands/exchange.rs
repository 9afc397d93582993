//! `fanal export` and `fanal import`: what a station sends is at the desk once, and what is not right
//! is refused whole.

use std::fs;
use std::path::Path;

use fanal::crypt::{Recipient, seal};
use fanal::lang::locale::Locale;
use fanal::lang::msg::Exchange;
use fanal::lang::words::Words;

use super::{Place, refused, text};

/// A desk, a station that knows it, and the station's bundle.
fn met() -> (Place, Place, std::path::PathBuf) {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01", "V02", "V06"], &[&recipient]);
    let bundle = station.export();
    (desk, station, bundle)
}

#[test]
fn an_export_counts_what_it_wrote() {
    let (_desk, station, first) = met();
    let stick = station.stick();
    let done = station.run(&["export", "--to", stick.to_str().unwrap()]);
    let line = done.well().line();
    assert_eq!(line["schema"], "fanal.export/1");
    assert_eq!((&line["cases"], &line["records"]), (&3.into(), &9.into()));
    let path = text(&line["path"]);
    assert_eq!(line["bytes"], fs::metadata(&path).unwrap().len());
    // A bundle is never written over another.
    assert_ne!(Path::new(&path), first);
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 2);
}

#[test]
fn a_desk_has_every_case_once_however_often_it_comes() {
    let (desk, station, bundle) = met();
    let first = desk.import(&bundle).well().line();
    assert_eq!(first["schema"], "fanal.import/1");
    assert_eq!((&first["new"], &first["known"]), (&9.into(), &0.into()));
    assert_eq!(first["station"], "JET-02");
    assert_eq!(first["first_contact"], true);
    assert_eq!(desk.list(), station.list());
    let again = desk.import(&bundle).well().line();
    assert_eq!((&again["new"], &again["known"]), (&0.into(), &9.into()));
    assert_eq!(again["first_contact"], false);
    assert_eq!(again["fingerprint"], first["fingerprint"]);
    assert_eq!(desk.list(), station.list());
}

/// Who only looks is not told that a key is remembered: the next one to look sees a first contact too.
#[test]
fn looking_at_a_first_bundle_says_that_its_key_is_not_remembered() {
    let (desk, _station, bundle) = met();
    let path = bundle.to_str().unwrap();
    let looked = desk.run(&["import", "--dry-run", path]).well().line();
    assert_eq!(looked["first_contact"], true);
    let fingerprint = text(&looked["fingerprint"]);
    let says = |order: &[&str], locale: Locale, said: Exchange| {
        let ran = desk.run_plain(locale.code(), order);
        let said = Words::new(locale).say_plain(said);
        assert!(ran.out.contains(&said), "{locale:?}: {said} not in {ran:?}");
    };
    for locale in Locale::ALL {
        let fingerprint = fingerprint.clone();
        let said = Exchange::WouldPin { fingerprint };
        says(&["import", "--dry-run", path], locale, said);
    }
    assert!(desk.list().is_empty());
    let pinned = Exchange::Pinned {
        fingerprint: fingerprint.clone(),
    };
    says(&["import", path], Locale::En, pinned);
    let known = Exchange::KnownKey { fingerprint };
    says(&["import", "--dry-run", path], Locale::En, known);
}

#[test]
fn the_desk_lists_cases_oldest_first_as_the_station_does() {
    let (desk, recipient) = Place::desk("DSK-01");
    let names = super::every_case_file();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let station = Place::station_with(&names, &[&recipient]);
    desk.import(&station.export()).well();
    assert_eq!(desk.list(), station.list());
}

#[test]
fn a_case_reads_the_same_at_the_desk() {
    let (desk, station, bundle) = met();
    desk.import(&bundle).well();
    for code in ["JET-02-A-001", "JET-02-A-003"] {
        let show = |place: &Place| place.run(&["case", "show", code]).well().line();
        assert_eq!(show(&desk), show(&station), "{code}");
    }
}

#[test]
fn what_came_later_is_added_to_what_is_there() {
    let (desk, station, bundle) = met();
    desk.import(&bundle).well();
    station.add(&["V03"]).well();
    station.export();
    // A folder is read bundle by bundle, in the order of the names.
    let lines = desk.import(&station.stick()).well().lines();
    assert_eq!(lines.len(), 2);
    let new: u64 = lines.iter().filter_map(|line| line["new"].as_u64()).sum();
    assert_eq!(new, 3);
    assert_eq!(desk.list(), station.list());
}

#[test]
fn a_bundle_for_another_desk_is_refused() {
    let (_desk, station, bundle) = met();
    let (other, _) = Place::desk("DSK-02");
    let ran = other.import(&bundle);
    assert_eq!(refused(&ran), ("bundle-not-for-us".to_owned(), 4));
    assert!(other.list().is_empty());
    // The station that wrote it reads no bundles at all.
    assert_eq!(
        station.import(&bundle).error(),
        ("command-not-a-desk".to_owned(), 2)
    );
    assert_eq!(station.list().len(), 3);
}

/// Whatever happened on the way, the bundle is refused whole and the desk stays as it was.
#[test]
fn a_damaged_bundle_changes_nothing() {
    let (desk, station, bundle) = met();
    let before = desk.list();
    let whole = fs::read(&bundle).unwrap();
    let damaged = station.stick().join("fb-0000000000000000.age");
    let middle = whole.len() / 2;
    for at in [0, 30, 200, middle, whole.len() - 1] {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        fs::write(&damaged, flipped).unwrap();
        let ran = desk.import(&damaged);
        assert!(matches!(ran.code, 4 | 6), "{at}: {ran:?}");
        assert!(refused(&ran).0.starts_with("bundle-"), "{at}");
    }
    for length in [0, 5, 200, middle, whole.len() - 1] {
        fs::write(&damaged, whole.get(..length).unwrap()).unwrap();
        let ran = desk.import(&damaged);
        assert_eq!(refused(&ran).1, 6, "{length}");
    }
    let mut longer = whole.clone();
    longer.push(0);
    fs::write(&damaged, longer).unwrap();
    assert_eq!(refused(&desk.import(&damaged)).1, 6);
    assert_eq!(desk.list(), before);
    // The whole one is still the first that is seen of the station.
    let good = desk.import(&bundle).well().line();
    assert_eq!(
        (&good["first_contact"], &good["new"]),
        (&true.into(), &9.into())
    );
}

#[test]
fn a_bundle_without_signature_is_refused() {
    let (desk, recipient) = Place::desk("DSK-01");
    let mut archive = tar::Builder::new(Vec::new());
    for name in ["SHA256SUMS", "manifest.json"] {
        let mut header = tar::Header::new_ustar();
        header.set_path(name).unwrap();
        header.set_size(0);
        header.set_mode(0o600);
        header.set_cksum();
        archive.append(&header, std::io::empty()).unwrap();
    }
    let recipient: Recipient = recipient.parse().unwrap();
    let sealed = seal::seal(&[recipient], &archive.into_inner().unwrap()).unwrap();
    let file = desk.stick().join("fb-1111111111111111.age");
    fs::write(&file, sealed).unwrap();
    let ran = desk.import(&file);
    assert_eq!(refused(&ran), ("bundle-unsigned".to_owned(), 4));
    assert!(desk.list().is_empty());
}

#[test]
fn a_second_station_under_the_same_code_is_refused() {
    let (desk, recipient) = Place::desk("DSK-01");
    let first = Place::station_with(&["V01"], &[&recipient]);
    let twin = Place::station_with(&["V02"], &[&recipient]);
    desk.import(&first.export()).well();
    let ran = desk.import(&twin.export());
    assert_eq!(refused(&ran), ("command-other-key".to_owned(), 4));
    assert_eq!(desk.list(), first.list());
    // Another code is another station.
    let other = Place::station("PTY-01", &[&recipient]);
    other.add(&["V03"]).well();
    desk.import(&other.export()).well();
    assert_eq!(desk.list().len(), 2);
}

#[test]
fn a_bad_bundle_does_not_keep_the_good_ones_out() {
    let (desk, station, _bundle) = met();
    fs::write(
        station.stick().join("fb-0000000000000000.age"),
        "not a bundle",
    )
    .unwrap();
    fs::write(station.stick().join("readme.txt"), "not looked at").unwrap();
    let ran = desk.import(&station.stick());
    assert_eq!(ran.code, 6, "{ran:?}");
    let accepted: Vec<bool> = ran
        .lines()
        .iter()
        .map(|line| line["accepted"] == true)
        .collect();
    assert_eq!(accepted, [false, true]);
    assert_eq!(desk.list(), station.list());
}

#[test]
fn nothing_to_export_and_nothing_to_import_is_exit_10() {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station("JET-02", &[&recipient]);
    let stick = station.stick();
    let none = station.run(&["export", "--to", stick.to_str().unwrap()]);
    assert_eq!(none.error(), ("command-nothing-to-export".to_owned(), 10));
    assert_eq!(desk.import(&stick).code, 10);
}

#[test]
fn without_a_supervisor_nothing_is_written() {
    let station = Place::station_with(&["V01"], &[]);
    let stick = station.stick();
    let none = station.run(&["export", "--to", stick.to_str().unwrap()]);
    assert_eq!(none.error(), ("command-no-supervisor".to_owned(), 8));
    assert_eq!(fs::read_dir(stick).unwrap().count(), 0);
}

#[test]
fn a_stick_that_is_not_in_is_storage() {
    let (desk, station, _bundle) = met();
    let gone = station.stick().join("gone");
    let none = station.run(&["export", "--to", gone.to_str().unwrap()]);
    assert_eq!(none.error(), ("bundle-no-folder".to_owned(), 5));
    assert_eq!(
        desk.import(&gone).error(),
        ("command-no-folder".to_owned(), 5)
    );
}
