//! What travels with a return for the computer itself: packs, profiles and withdrawal lists go from a
//! desk to a station that checks and installs them by command.

mod hostile;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fanal::crypt::{Cost, Passphrase};
use fanal::domain::station::Realm;
use fanal::runtime::exchange::{self, Attached};
use fanal::runtime::place::{self, now};
use fanal::runtime::worker::Worker;
use serde_json::Value;

use super::profiles::profile;
use super::{PASSPHRASE, Place, Ran, text};
use crate::country::maker::{Maker, str_of};

/// A desk, a station whose bundle it has read, and the agency's folder: the station has the agency's
/// first profile, and with it the agency's key.
pub(crate) struct Agency {
    pub(crate) desk: Place,
    pub(crate) station: Place,
    pub(crate) maker: Maker,
    key: String,
}

impl Agency {
    pub(crate) fn new() -> Self {
        let (desk, key) = Place::desk("DSK-01");
        let station = Place::station_with(&["V01"], &[]);
        let stick = station.stick();
        let first = profile(&stick, 1, &key, "");
        let root = stick.join("agency.pub");
        let order = ["profile", "install", &first, "--root", str_of(&root)];
        station.run(&order).well();
        desk.import(&station.export()).well();
        let maker = Maker::new();
        Self {
            desk,
            station,
            maker,
            key,
        }
    }

    /// The second profile, which names the maker of the pack.
    pub(crate) fn profile(&self) -> PathBuf {
        let key = fs::read_to_string(self.maker.path("maker.pub")).unwrap();
        let key: Vec<&str> = key.split_whitespace().take(2).collect();
        let more = format!("[[maker]]\npack = \"birch\"\nkey = \"{}\"\n", key.join(" "));
        PathBuf::from(profile(&self.station.stick(), 2, &self.key, &more))
    }

    /// The pack, signed, in this version.
    pub(crate) fn pack(&self, version: u16) -> PathBuf {
        let text = fs::read_to_string(self.maker.pack().join("country.toml")).unwrap();
        let row = text
            .lines()
            .find(|row| row.starts_with("version = "))
            .unwrap();
        let before = row.trim_start_matches("version = ").parse().unwrap();
        self.maker.version(before, version);
        self.maker.sign(&self.desk, "maker").well();
        self.maker.pack()
    }

    /// A withdrawal list for a version of the pack.
    pub(crate) fn list(&self, version: u16) -> PathBuf {
        self.maker.withdraw(&self.desk, version)
    }

    /// Writes one return with these attached.
    fn build(&self, attached: &[PathBuf]) -> Ran {
        let folder = tempfile::tempdir_in(self.desk.stick()).unwrap().keep();
        let mut order = vec!["return", "build", "--to", str_of(&folder)];
        for path in attached {
            order.extend(["--attach", str_of(path)]);
        }
        self.desk.run(&order)
    }

    /// The same, written; the path of the return.
    #[track_caller]
    pub(crate) fn built(&self, attached: &[PathBuf]) -> PathBuf {
        PathBuf::from(text(&self.build(attached).well().line()["file"]))
    }

    /// Writes a return with something that no desk of ours would attach.
    fn forged(&self, kind: &str, name: &str, bytes: Vec<u8>) -> PathBuf {
        let folder = self.desk.data().to_owned();
        let place = place::Place { folder };
        let mut worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR);
        let passphrase = Passphrase::new(PASSPHRASE.to_owned());
        worker.unlock("SU-01", &passphrase, now()).unwrap();
        let file = Attached {
            kind: kind.to_owned(),
            name: name.to_owned(),
            bytes,
        };
        let to = tempfile::tempdir_in(self.desk.stick()).unwrap().keep();
        let written = exchange::build(worker.vault().unwrap(), &to, &[file], now()).unwrap();
        PathBuf::from(&written.first().unwrap().file)
    }

    fn apply(&self, file: &Path) -> Ran {
        self.station.run(&["return", "apply", str_of(file)])
    }

    fn install(&self) -> Ran {
        self.station.run(&["return", "install"])
    }
}

/// Kind, state and code of what came, line by line.
fn told(ran: &Ran) -> Vec<(String, String, Option<String>)> {
    let lines = ran.lines().into_iter();
    let ours = lines.filter(|line| line["schema"] == "fanal.return-install/1");
    ours.map(|line| {
        let code = line["code"].as_str().map(str::to_owned);
        (text(&line["kind"]), text(&line["state"]), code)
    })
    .collect()
}

fn row(kind: &str, state: &str, code: Option<&str>) -> (String, String, Option<String>) {
    (kind.to_owned(), state.to_owned(), code.map(str::to_owned))
}

/// Every file below a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_owned();
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

/// What the journal says was installed, oldest first.
pub(crate) fn installed(station: &Place) -> Vec<String> {
    let lines = station.run(&["journal"]).well().lines();
    let ours = lines.iter().filter(|line| line["act"] == "installed");
    ours.map(|line| text(&line["about"])).collect()
}

fn versions(station: &Place) -> Vec<(u64, String)> {
    let lines = station.run(&["pack", "list"]).well().lines();
    let ours = lines.into_iter().filter(|line| line["id"] == "birch");
    ours.map(|line| (line["version"].as_u64().unwrap(), text(&line["state"])))
        .collect()
}

#[test]
fn a_profile_a_list_and_a_pack_travel_and_are_installed_in_that_order() {
    let agency = Agency::new();
    let (list, new) = (agency.list(1), agency.pack(2));
    let file = agency.built(&[new.clone(), list, agency.profile()]);
    let came = agency.apply(&file);
    // Before the profile is in force nobody knows the maker: only the profile can be installed.
    assert_eq!(
        told(&came),
        [
            row("profile", "waits", None),
            row("withdrawal_list", "refused", Some("country-need-key")),
            row("pack", "refused", Some("country-need-key")),
        ]
    );
    assert_eq!(came.code(), 2);
    assert_eq!(versions(&agency.station), []);
    let done = agency.install().well();
    assert_eq!(
        told(&done),
        [
            row("profile", "installed", None),
            row("withdrawal_list", "installed", None),
            row("pack", "installed", None),
        ]
    );
    assert_eq!(versions(&agency.station), [(2, "holds".to_owned())]);
    let there = agency.station.data().join("packs/birch/2");
    assert_eq!(
        files(&there),
        files(&new),
        "the very files, with their names"
    );
    let shown = agency.station.run(&["profile", "show"]).well().line();
    assert_eq!(shown["version"], 2);
    let check = &done.lines()[0]["check"];
    let lines = installed(&agency.station);
    for (line, name) in lines
        .iter()
        .zip(["profile-2", "birch-withdrawn", "birch-2"])
    {
        assert_eq!(*line, format!("{name}.tar DSK-01 {}", text(check)));
    }
    assert_eq!(lines.len(), 3);
    // Done again, nothing is left to do, and nothing is noted.
    assert_eq!(agency.install().code(), 10);
    assert_eq!(told(&agency.apply(&file).well()), []);
    assert_eq!(installed(&agency.station), lines);
}

#[test]
fn one_command_reads_a_return_and_installs_what_came() {
    let agency = Agency::new();
    let file = agency.built(&[agency.pack(1), agency.profile()]);
    let order = ["return", "apply", "--install", str_of(&file)];
    let done = told(&agency.station.run(&order).well());
    let expected = [
        row("profile", "installed", None),
        row("pack", "installed", None),
    ];
    assert_eq!(done, expected);
    // A newer version, which the next bundle of cases is begun with; the list takes the first back.
    let file = agency.built(&[agency.pack(3), agency.list(1)]);
    let order = ["return", "apply", "--dry-run", str_of(&file)];
    assert_eq!(told(&agency.station.run(&order).well()), []);
    assert_eq!(versions(&agency.station), [(1, "holds".to_owned())]);
    let said = agency
        .station
        .run_plain("en", &["return", "apply", str_of(&file)]);
    for words in [
        "A new version of the pack birch: 3",
        "Here is version 1.",
        "Made by: ",
        "Valid from 1 Jan 2020 until 31 Dec 2099: in force",
        "was withdrawn by its maker: a telephone number was wrong",
        "birch, version 1, is in use here",
        "Came from DSK-01 with the return ",
        "fanal return install",
    ] {
        assert!(said.said().contains(words), "{words}: {}", said.said());
    }
    let said = agency
        .station
        .run_plain("en", &["return", "install"])
        .well();
    assert!(
        said.said().contains("from the next start"),
        "{}",
        said.said()
    );
    let state = [(1, "withdrawn".to_owned()), (3, "holds".to_owned())];
    assert_eq!(versions(&agency.station), state);
}

#[test]
fn only_looking_at_what_came_installs_nothing() {
    let agency = Agency::new();
    agency.apply(&agency.built(&[agency.profile()])).well();
    let before = files(agency.station.data());
    let looked = agency
        .station
        .run(&["return", "install", "--dry-run"])
        .well();
    assert_eq!(told(&looked), [row("profile", "waits", None)]);
    let after = files(agency.station.data());
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>()
    );
    assert_eq!(installed(&agency.station), [""; 0]);
    let (none, _) = Place::desk("DSK-02");
    let told = none.run(&["return", "install"]).error();
    assert_eq!(told, ("returns-not-a-station".to_owned(), 2));
}

/// The line of a program that reads along names what a person reads.
#[test]
fn what_is_refused_has_reason_and_remedy_in_every_language() {
    let agency = Agency::new();
    let file = agency.built(&[agency.pack(1)]);
    let line: Value = agency.apply(&file).lines().pop().unwrap();
    assert_eq!(
        (&line["id"], &line["version"]),
        (&"birch".into(), &1.into())
    );
    assert!(
        line["remedy"].as_str().unwrap().contains("by hand"),
        "{line}"
    );
    for (language, words) in [
        ("en", "not known here"),
        ("fr", "refusé"),
        ("es", "rechazado"),
    ] {
        let ran = agency.station.run_plain(language, &["return", "install"]);
        assert_eq!(ran.code(), 2);
        assert!(ran.said().contains(words), "{}", ran.said());
    }
}
