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

/// Where in the work a cut fell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fell {
    /// Nothing of it was there yet.
    Before,
    /// A part of it was there.
    Within,
    /// All of it was there.
    After,
}

/// Where a cut fell while files were written.
fn fell(before_its_end: bool, begun: bool) -> Fell {
    match (before_its_end, begun) {
        (false, _) => Fell::After,
        (true, false) => Fell::Before,
        (true, true) => Fell::Within,
    }
}

/// Further rounds, at most, until one cut falls within.
const FURTHER: u32 = 150;

/// Moments to cut at: first spread over the whole time and a little after; then, as long as none fell
/// within, between those that came too early and too late. The machine may be busier by now than when
/// the time was taken, so the search begins anew when it has closed upon nothing.
struct Moments {
    dice: Dice,
    whole: Duration,
    spread: u32,
    tried: u32,
    early: Duration,
    late: Duration,
    within: u32,
}

impl Moments {
    fn new(seed: u64, whole: Duration) -> Self {
        Self {
            dice: Dice(seed),
            whole,
            spread: rounds(8, 120),
            tried: 0,
            early: Duration::ZERO,
            late: 2 * whole,
            within: 0,
        }
    }

    /// The next moment; `None` when enough were tried and one fell within.
    fn next(&mut self) -> Option<Duration> {
        if self.tried < self.spread {
            let part = (self.whole + self.whole / 8) / self.spread;
            return Some(part * self.tried + self.below(part));
        }
        if self.within > 0 {
            return None;
        }
        assert!(self.tried < self.spread + FURTHER, "no cut fell within");
        if self.late <= self.early + Duration::from_millis(1) {
            (self.early, self.late) = (Duration::ZERO, 4 * self.whole);
        }
        let between = self.late.saturating_sub(self.early);
        Some(self.early + between / 4 + self.below(between / 2))
    }

    fn below(&mut self, limit: Duration) -> Duration {
        let micros = u64::try_from(limit.as_micros()).unwrap();
        Duration::from_micros(self.dice.below(micros.max(1)))
    }

    /// Learns where the cut at this moment fell.
    fn fell(&mut self, at: Duration, fell: Fell) {
        self.tried += 1;
        match fell {
            Fell::Before if at < self.late => self.early = self.early.max(at),
            Fell::After if at > self.early => self.late = self.late.min(at),
            Fell::Within => self.within += 1,
            // Earlier and later have changed places: the time is another one by now.
            Fell::Before | Fell::After => {
                (self.early, self.late) = (Duration::ZERO, 4 * self.whole);
            }
        }
    }
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

/// How many files in a folder are parts of one that was never finished.
fn parts(folder: &Path) -> usize {
    let files = fs::read_dir(folder).unwrap();
    let ends = files.map(|file| file.unwrap().path().extension().map(ToOwned::to_owned));
    ends.filter(|end| end.as_deref() == Some("part".as_ref()))
        .count()
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
    let mut moments = Moments::new(0x5eed_1d0e, whole);
    while let Some(moment) = moments.next() {
        let desk = copy(&desk);
        cut(&desk, &order, moment);
        let again = desk.run(&order).well().lines();
        let (new, known) = (sum(&again, "new"), sum(&again, "known"));
        assert_eq!(new + known, all, "{moment:?}");
        assert_eq!(desk.list(), cases, "{moment:?}");
        let third = desk.run(&order).well().lines();
        assert_eq!(sum(&third, "new"), 0, "{moment:?}");
        let fell = match new {
            0 => Fell::After,
            left if left == all => Fell::Before,
            _ => Fell::Within,
        };
        moments.fell(moment, fell);
    }
    let Moments { within, tried, .. } = moments;
    println!("{tried} imports were cut off, {within} within");
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
    let (mut moments, mut killed) = (Moments::new(0x5eed_0e7e, whole), 0);
    while let Some(moment) = moments.next() {
        let station = copy(&station);
        let stick = station.stick();
        let order = ["export", "--to", stick.to_str().unwrap()];
        let before_its_end = cut(&station, &order, moment);
        killed += u32::from(before_its_end);
        let begun = fs::read_dir(&stick).unwrap().next().is_some();
        moments.fell(moment, fell(before_its_end, begun));
        for bundle in bundles(&stick) {
            copy(&desk).import(&bundle).well();
        }
        station.export();
        assert_eq!(parts(&stick), 0, "{moment:?}");
        let desk = copy(&desk);
        desk.import(&stick).well();
        assert_eq!(desk.list(), cases, "{moment:?}");
    }
    let Moments { within, tried, .. } = moments;
    println!("of {tried} exports {killed} were killed before their end, {within} while they wrote");
}

#[test]
fn returns_that_were_cut_off_are_written_whole_by_the_next() {
    let (desk, station) = met();
    let read = ["import", station.stick().to_str().unwrap()].map(str::to_owned);
    let read: Vec<&str> = read.iter().map(String::as_str).collect();
    desk.run(&read).well();
    let build = |desk: &Place| {
        let stick = desk.stick();
        desk.run(&["return", "build", "--to", stick.to_str().unwrap()])
            .well();
    };
    let whole = time(|| build(&copy(&desk)));
    let mut moments = Moments::new(0x5eed_4e70, whole);
    while let Some(moment) = moments.next() {
        let (desk, station) = (copy(&desk), copy(&station));
        let stick = desk.stick();
        let order = ["return", "build", "--to", stick.to_str().unwrap()];
        let before_its_end = cut(&desk, &order, moment);
        let begun = fs::read_dir(&stick).unwrap().next().is_some();
        moments.fell(moment, fell(before_its_end, begun));
        build(&desk);
        assert_eq!(parts(&stick), 0, "{moment:?}");
        let order = ["return", "apply", stick.to_str().unwrap()];
        let applied = station.run(&order).lines();
        let accepted = applied.iter().filter(|line| line["accepted"] == true);
        assert!(accepted.count() > 0, "{moment:?}: {applied:?}");
    }
    let Moments { within, tried, .. } = moments;
    println!("of {tried} times returns were written, {within} were killed while they wrote");
}
