//! The power goes while a bundle is written or taken in: no half of either counts, nothing comes twice,
//! and doing it again brings what was missing.

#![expect(
    clippy::disallowed_methods,
    reason = "the power goes at a moment of the clock, whatever the program does"
)]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::{Dice, rounds};
use crate::commands::{PASSPHRASE, Place, every_case_file, program};

/// Starts a command and kills it after so long; whether it was killed before its end.
fn cut(place: &Place, order: &[&str], after: Duration) -> bool {
    let mut command = program();
    command.arg("--data-dir").arg(place.data());
    command.args(["--json", "--passphrase-fd", "0"]).args(order);
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = piped.spawn().unwrap();
    let passphrase = format!("{PASSPHRASE}\n");
    let mut entry = child.stdin.take().unwrap();
    entry.write_all(passphrase.as_bytes()).unwrap();
    drop(entry);
    std::thread::sleep(after);
    child.kill().unwrap();
    !child.wait().unwrap().success()
}

/// A computer that holds a copy of another one's vault.
fn copy(of: &Place) -> Place {
    let place = Place::new();
    fs::create_dir(place.data()).unwrap();
    fs::copy(of.vault(), place.vault()).unwrap();
    place
}

/// How long this takes when nothing comes between.
fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// A moment within `whole` and a little after.
fn moment(dice: &mut Dice, whole: Duration) -> Duration {
    let micros = u64::try_from(whole.as_micros()).unwrap();
    Duration::from_micros(dice.below(micros + micros / 8))
}

/// The numbers under a key in every line, added.
fn sum(lines: &[Value], key: &str) -> u64 {
    lines.iter().filter_map(|line| line[key].as_u64()).sum()
}

/// The bundles of a folder: what an import of the folder would read.
fn bundles(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.starts_with("fb-")
    };
    paths.filter(named).collect()
}

/// A desk, and a station whose cases lie on its stick in three bundles.
fn met() -> (Place, Place) {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station("JET-02", &[&recipient]);
    let names = every_case_file();
    for part in names.chunks(names.len().div_ceil(3)) {
        let part: Vec<&str> = part.iter().map(String::as_str).collect();
        station.add(&part).well();
        station.export();
    }
    (desk, station)
}

#[test]
fn an_import_that_was_cut_off_is_finished_by_the_next() {
    let (desk, station) = met();
    let stick = station.stick();
    let order = ["import", stick.to_str().unwrap()];
    let (cases, mut all) = (station.list(), 0);
    let whole = time(|| {
        let there = copy(&desk).run(&order).well().lines();
        all = sum(&there, "new") + sum(&there, "known");
    });
    let (mut dice, mut within) = (Dice(0x5eed_1d0e), 0);
    for round in 0..rounds(8, 120) {
        let desk = copy(&desk);
        cut(&desk, &order, moment(&mut dice, whole));
        let again = desk.run(&order).well().lines();
        let (new, known) = (sum(&again, "new"), sum(&again, "known"));
        assert_eq!(new + known, all, "round {round}");
        assert_eq!(desk.list(), cases, "round {round}");
        assert_eq!(
            sum(&desk.run(&order).well().lines(), "new"),
            0,
            "round {round}"
        );
        let entries = 3 * cases.len() as u64;
        within += u32::from((1..entries).contains(&new));
    }
    println!("imports that were cut off within: {within}");
}

#[test]
fn an_export_that_was_cut_off_leaves_no_half_of_a_bundle() {
    let (desk, recipient) = Place::desk("DSK-01");
    let names = every_case_file();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let station = Place::station_with(&names, &[&recipient]);
    let cases = station.list();
    let whole = time(|| {
        copy(&station).export();
    });
    let mut dice = Dice(0x5eed_0e7e);
    for round in 0..rounds(8, 120) {
        let station = copy(&station);
        let stick = station.stick();
        let order = ["export", "--to", stick.to_str().unwrap()];
        cut(&station, &order, moment(&mut dice, whole));
        for bundle in bundles(&station.stick()) {
            copy(&desk).import(&bundle).well();
        }
        station.export();
        let desk = copy(&desk);
        desk.import(&station.stick()).well();
        assert_eq!(desk.list(), cases, "round {round}");
    }
}
