//! A month of four stations and one desk, with everything that happens to sticks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::app::event::{Arrival, Manner, Taken};
use crate::vault::{self, CaseId, unlock};

const PASSPHRASE: &str = "kelp lantern quartz nine";

/// One station: its file, and what it wrote.
pub(super) struct Station {
    vault: Option<Vault>,
    path: PathBuf,
    cases: Vec<CaseId>,
}

impl Station {
    pub(super) fn new(folder: &Path, code: &str, desk: &Recipient) -> Self {
        let path = folder.join(format!("{code}.fanal"));
        let founding = Founding {
            realm: Realm::Practice,
            role: Role::Station,
            station: code,
            officer: "ID-07",
            passphrase: &Passphrase::new(PASSPHRASE.to_owned()),
            recipients: std::slice::from_ref(desk),
            recovery: &[],
            cost: Cost::PRACTICE_FLOOR,
            at: AT,
        };
        Self {
            vault: Some(vault::create(&path, &founding).unwrap()),
            path,
            cases: Vec::new(),
        }
    }

    pub(super) fn vault(&mut self) -> &mut Vault {
        self.vault.as_mut().unwrap()
    }

    /// One new case and one further entry in each of the last two.
    pub(super) fn work(&mut self, day: u64) {
        let number = self.cases.len() + 1;
        let code = format!("{}-A-{number:03}", self.vault().about().station);
        let opened = Entry::Opened {
            code,
            scene: None,
            packs: None,
        };
        let at = Timestamp::from_seconds(i64::try_from(day).unwrap() * 86_400);
        let (case, _) = self.vault().begin(&body(opened), b"h", at).unwrap();
        self.cases.push(case);
        let late = self.cases.len().saturating_sub(2);
        for case in self.cases.clone().into_iter().skip(late) {
            let marked = body(Entry::Marked(Mark::Urgent));
            self.vault().append(&case, &marked, b"h", at).unwrap();
        }
    }

    /// The station's computer is put back to a copy of its file.
    pub(super) fn restore(&mut self, copy: &[u8], known: usize) {
        self.vault = None;
        fs::write(&self.path, copy).unwrap();
        let passphrase = Passphrase::new(PASSPHRASE.to_owned());
        self.vault = Some(unlock(&self.path, "ID-07", &passphrase).unwrap());
        self.cases.truncate(known);
    }

    pub(super) fn copy(&mut self) -> Vec<u8> {
        self.vault = None;
        let bytes = fs::read(&self.path).unwrap();
        let passphrase = Passphrase::new(PASSPHRASE.to_owned());
        self.vault = Some(unlock(&self.path, "ID-07", &passphrase).unwrap());
        bytes
    }

    fn stick(&mut self, folder: &Path, number: u64) -> PathBuf {
        let stick = folder.join(format!("stick-{}-{number}", self.vault().about().station));
        fs::create_dir(&stick).unwrap();
        write(self.vault(), &stick).unwrap();
        stick
    }
}

fn outcomes(arrivals: Vec<Arrival>) -> Vec<Result<Taken, String>> {
    let each = arrivals.into_iter();
    each.map(|one| one.outcome.map_err(|notice| notice.problem.id().to_owned()))
        .collect()
}

/// Every revision of every case, by its case.
fn everything(vault: &Vault) -> BTreeMap<CaseId, Vec<Vec<u8>>> {
    let cases = vault.cases().unwrap();
    let each = cases.iter().map(|row| {
        let mut bodies: Vec<Vec<u8>> = vault
            .revisions(&row.id)
            .unwrap()
            .into_iter()
            .map(|stored| stored.body)
            .collect();
        bodies.sort();
        (row.id, bodies)
    });
    each.collect()
}

/// The desk, its stations, and what was noticed on the way.
struct Month {
    place: tempfile::TempDir,
    desk: Vault,
    stations: Vec<Station>,
    named: BTreeSet<String>,
}

impl Month {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let desk = vault("NORTH", &[]);
        let key = desk.about().recipient.clone();
        let codes = ["JET-01", "JET-02", "LND-05", "QAY-09"];
        let stations = codes
            .iter()
            .map(|code| Station::new(place.path(), code, &key))
            .collect();
        Self {
            place,
            desk,
            stations,
            named: BTreeSet::new(),
        }
    }

    fn folder(&self, name: &str) -> PathBuf {
        let folder = self.place.path().join(name);
        fs::create_dir(&folder).unwrap();
        folder
    }

    fn work(&mut self, days: std::ops::RangeInclusive<u64>) {
        for day in days {
            for station in &mut self.stations {
                station.work(day);
            }
        }
    }

    fn sticks(&mut self, number: u64) -> Vec<PathBuf> {
        let folder = self.place.path().to_owned();
        let each = self.stations.iter_mut();
        each.map(|station| station.stick(&folder, number)).collect()
    }

    fn read(&mut self, stick: &Path) -> Vec<Result<Taken, String>> {
        outcomes(import(&mut self.desk, stick, &Manner::default()).unwrap())
    }

    /// Reads a stick whose bundle must be refused, and remembers why.
    fn refused(&mut self, stick: &Path) {
        let why = self.read(stick).remove(0).unwrap_err();
        self.named.insert(why);
    }

    /// A stick that is bitten, then cut.
    fn damaged(&mut self, stick: &Path) {
        let file = fs::read_dir(stick).unwrap().next().unwrap().unwrap();
        let mut bytes = fs::read(file.path()).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(file.path(), &bytes).unwrap();
        self.refused(stick);
        bytes.truncate(middle);
        fs::write(file.path(), &bytes).unwrap();
        self.refused(stick);
    }

    /// Only the station whose stick arrived is told so, and none reads the return of another.
    fn first_return(&mut self) {
        let answer = self.folder("home-1");
        build(&mut self.desk, &answer, &[], AT).unwrap();
        let swapped = apply(self.stations[0].vault(), &answer, &Manner::default()).unwrap();
        assert!(
            swapped.is_empty(),
            "the return of another station is not ours"
        );
        let vault = self.stations[1].vault();
        assert_eq!(apply(vault, &answer, &Manner::default()).unwrap().len(), 1);
        assert_eq!(received(vault).unwrap(), vault.last());
    }

    /// One return for each station; the letters that were new, together.
    fn send_home(&mut self, name: &str) -> u32 {
        let folder = self.folder(name);
        build(&mut self.desk, &folder, &[], AT).unwrap();
        let each = self.stations.iter_mut().map(|station| {
            let read = apply(station.vault(), &folder, &Manner::default()).unwrap();
            assert_eq!(read.len(), 1, "each station finds its own return only");
            read.into_iter().next().unwrap().1.unwrap().0.letters
        });
        each.sum()
    }

    fn decide(&mut self, cases: usize) {
        for row in self.desk.cases().unwrap().iter().take(cases) {
            let decided = Entry::Decided {
                decision: Decision::Ask,
                reason: "who paid?".to_owned(),
            };
            let head = row.head.clone().unwrap();
            self.desk
                .append(&row.id, &body(decided), &head, AT)
                .unwrap();
        }
    }

    /// All of it is there, once, and each station knows it.
    fn nothing_is_missing(&mut self) {
        let here = everything(&self.desk);
        for station in &mut self.stations {
            let last = station.vault().last();
            assert_eq!(received(station.vault()).unwrap(), last);
            for (case, bodies) in everything(station.vault()) {
                let at_desk = &here[&case];
                assert!(bodies.iter().all(|body| at_desk.contains(body)));
            }
            let nothing = write(station.vault(), self.place.path());
            assert_eq!(nothing.unwrap_err().problem.id(), "returns-nothing-new");
        }
    }
}

#[test]
fn after_a_month_every_case_is_at_the_desk_once_and_every_station_knows_which() {
    let mut month = Month::new();
    // Week 1. One stick is lost, one is read twice, one is damaged, one is delayed.
    month.work(1..=3);
    let sticks = month.sticks(1);
    fs::remove_dir_all(&sticks[0]).unwrap();
    assert!(month.read(&sticks[1])[0].as_ref().unwrap().new > 0);
    let again = month.read(&sticks[1]).remove(0).unwrap();
    assert_eq!((again.new, again.known > 0), (0, true));
    month.damaged(&sticks[2]);
    let copy = month.stations[3].copy();
    let known = month.stations[3].cases.len();
    month.first_return();

    // Week 2. The stick of the station that was told is lost; the next one leaves no gap, because
    // nothing of the lost one was confirmed. The delayed stick comes after the one that follows it.
    month.work(8..=10);
    let late = month.sticks(2);
    fs::remove_dir_all(&late[1]).unwrap();
    month.stations[1].work(11);
    let folder = month.place.path().to_owned();
    let after = month.stations[1].stick(&folder, 3);
    let taken = month.read(&after).remove(0).unwrap();
    assert_eq!((taken.missing, taken.known), (None, 0));
    for stick in [&late[0], &late[2], &late[3], &sticks[3]] {
        for one in month.read(stick) {
            assert_eq!(one.unwrap().missing, None);
        }
    }

    // Week 3. Station 4 is put back to its copy of week 1; what it writes next stands in places that
    // the desk knows otherwise.
    let before = everything(month.stations[3].vault());
    month.stations[3].restore(&copy, known);
    month.stations[3].work(15);
    month.stations[3].work(16);
    let stick = month.stations[3].stick(&folder, 4);
    month.refused(&stick);
    let manner = Manner {
        restored: true,
        ..Manner::default()
    };
    let accepted = outcomes(import(&mut month.desk, &stick, &manner).unwrap());
    assert!(accepted[0].as_ref().unwrap().restored);

    // The desk decides, and every station hears of it once.
    month.decide(3);
    assert_eq!(month.send_home("home-2"), 3);
    assert_eq!(month.send_home("home-3"), 0);
    month.nothing_is_missing();
    let here = everything(&month.desk);
    for case in before.keys() {
        assert!(here.contains_key(case), "both histories are kept");
    }
    let expected = ["bundle-damaged", "returns-restored"];
    assert_eq!(month.named, expected.map(str::to_owned).into());
}
