//! The stations and the desk of a bench, and the cases in them.

use std::path::Path;

use fanal::crypt::{Cost, Passphrase, Recipient};
use fanal::domain::moment::Timestamp;
use fanal::domain::screening::{Entry, Recorded, Screening};
use fanal::domain::summary::Summary;
use fanal::record;
use fanal::vault::{self, Founding, Realm, Role, Vault};
use tempfile::TempDir;

pub(crate) const WORDS: &str = "kelp lantern quiet harbour";
const OFFICER: &str = "ID-07";

pub(crate) fn at(seconds: u32) -> Timestamp {
    Timestamp::from_seconds(1_800_000_000 + i64::from(seconds))
}

pub(crate) fn words() -> Passphrase {
    Passphrase::new(WORDS.to_owned())
}

pub(crate) fn found(
    folder: &Path,
    (role, station): (Role, &str),
    recipients: &[Recipient],
) -> Vault {
    let passphrase = words();
    let founding = Founding {
        realm: Realm::Practice,
        role,
        station,
        officer: OFFICER,
        passphrase: &passphrase,
        recipients,
        recovery: &[],
        cost: Cost::PRACTICE_FLOOR,
        at: at(0),
    };
    vault::create(&folder.join("practice.fanal"), &founding).unwrap()
}

pub(crate) fn unlock(data: &Path) -> Vault {
    vault::unlock(&data.join("practice.fanal"), OFFICER, &words()).unwrap()
}

/// A folder where writing costs nothing, for what is only made to be exported.
pub(crate) fn quick() -> TempDir {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() {
        tempfile::tempdir_in(shared).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}

/// A case in two entries, with the line that lists show of it after each.
pub(crate) fn entries(code: &str, station: &str, number: u32) -> Vec<(Vec<u8>, Vec<u8>)> {
    let sentence = "the driver kept the papers and named the sum that is still owed; ";
    let opened = Entry::Opened {
        code: code.to_owned(),
        scene: None,
        packs: None,
    };
    let note = Entry::Note {
        about: None,
        text: sentence.chars().cycle().take(2600).collect(),
        decisions: Vec::new(),
    };
    let mut history: Vec<Recorded> = Vec::new();
    let mut all = Vec::new();
    for entry in [opened, note] {
        let recorded = Recorded {
            at: at(number),
            officer: OFFICER.to_owned(),
            entry,
        };
        let line = record::line(&recorded);
        history.push(recorded);
        let head = record::head(&Summary::of(&Screening::of(&history), station));
        all.push((line, head));
    }
    all
}

/// A station with so many cases; every line of theirs is handed to `keep`.
pub(crate) fn station(
    folder: &Path,
    (name, recipient): (&str, &Recipient),
    cases: u32,
    mut keep: impl FnMut(&[u8]),
) -> Vault {
    let recipients = std::slice::from_ref(recipient);
    let mut vault = found(folder, (Role::Station, name), recipients);
    for number in 1..=cases {
        let code = format!("{name}-A-{number:03}");
        let mut case = None;
        for (line, head) in entries(&code, name, number) {
            keep(&line);
            match &case {
                None => case = Some(vault.begin(&line, &head, at(number)).unwrap().0),
                Some(case) => {
                    vault.append(case, &line, &head, at(number)).unwrap();
                }
            }
        }
    }
    vault
}
