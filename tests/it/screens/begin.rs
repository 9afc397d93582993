//! Programs to look at: a drill in memory, and stations and desks with a real vault in a folder
//! that goes away with them.

use std::path::{Path, PathBuf};

use fanal::app::event::Size;
use fanal::crypt::{Cost, Passphrase};
use fanal::domain::duty::Duty;
use fanal::domain::moment::Timestamp;
use fanal::domain::station::Realm;
use fanal::lang::locale::Locale;
use fanal::pack::{self, Packs};
use fanal::runtime::headless::Headless;
use fanal::runtime::place::Place;
use fanal::runtime::script;
use fanal::runtime::worker::Worker;
use fanal::vault::Enrolment;
use tempfile::TempDir;

/// The moment at which every program begins.
pub(crate) const BEGIN: Timestamp = Timestamp::from_seconds(1_795_486_447);

/// The window in which everything must be complete.
pub(crate) const SMALL: Size = Size {
    width: 80,
    height: 24,
};

/// The smallest window of the small layout.
pub(crate) const COMPACT: Size = fanal::app::small::COMPACT;

/// A window with room for the why panel.
pub(crate) const WIDE: Size = Size {
    width: 120,
    height: 40,
};

/// The passphrase of every vault of these tests.
pub(crate) const PASSPHRASE: &str = "kelp lantern winter stone";

/// The passphrase of an officer who was taken in later.
pub(crate) fn passphrase_of(officer: &str) -> String {
    format!("{PASSPHRASE} of {officer}")
}

/// From the triage to the first question, alone and with consent.
pub(crate) const TO_INTERVIEW: &str = "i 1 1 1 1 1 1 2 Enter";

/// From a question or the list of facts to the officer's own view.
pub(crate) const TO_OWN_VIEW: &str = "a Enter";

/// A drill's interview from the first question, every area closed with a clear no, but for
/// smuggling: to the list of facts.
pub(crate) const ONLY_SMUGGLING: &str = "2 Enter 2 Enter 2 Enter 1 Enter 2 Enter 1 Enter 2 Enter \
     2 Enter 1 Enter Enter Enter 1 Enter Enter Enter 1 Enter 2 Enter 2 Enter 1 Enter 1 Enter 2 Enter \
     2 Enter";

/// The shipped packs.
pub(crate) fn packs() -> &'static Packs {
    pack::shipped().unwrap()
}

/// Presses the keys of a script and meets its expectations.
pub(crate) fn drive(program: &mut Headless, keys: &str) {
    let lines = script::parse(keys).unwrap();
    if let Err(unmet) = script::run(program, &lines, |_, _| {}) {
        panic!("{} is not there:\n{}", unmet.words, unmet.frame);
    }
}

/// A program on the page that asks for the language.
pub(crate) fn first_start(locale: Locale, size: Size) -> Headless {
    let nowhere = Place {
        folder: "no-folder-of-a-test".into(),
    };
    let worker = Worker::new(nowhere, Realm::Practice, Cost::PRACTICE_FLOOR).without_settings();
    Headless::start(packs(), worker, locale, size, BEGIN)
}

/// A drill, at the first person's triage.
pub(crate) fn drill_in(locale: Locale, size: Size) -> Headless {
    let mut program = first_start(locale, size);
    drive(&mut program, &format!("{} 1", locale.place() + 1));
    program
}

/// A drill in English after these keys.
pub(crate) fn drill(keys: &str) -> Headless {
    let mut program = drill_in(Locale::En, SMALL);
    drive(&mut program, keys);
    program
}

/// A program whose vaults are in this folder.
pub(crate) fn in_folder(folder: &Path) -> Headless {
    let place = Place {
        folder: folder.to_owned(),
    };
    let worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR).without_settings();
    Headless::start(packs(), worker, Locale::En, SMALL, BEGIN)
}

/// A program with a vault of its own.
pub(crate) struct Vaulted {
    /// Where the vault is.
    pub(crate) folder: TempDir,
    /// The program, unlocked.
    pub(crate) program: Headless,
}

impl Vaulted {
    /// A station that was just set up, at home.
    pub(crate) fn station() -> Self {
        Self::set_up(&format!(
            "1 2 \"JET-02\" Tab \"ID-07\" Tab \"{PASSPHRASE}\" Tab \"{PASSPHRASE}\" Tab Enter"
        ))
    }

    /// A desk that was just set up, at its inbox.
    pub(crate) fn desk() -> Self {
        Self::set_up(&format!(
            "1 3 \"DESK-1\" Tab \"SV-01\" Tab \"{PASSPHRASE}\" Tab \"{PASSPHRASE}\" Enter"
        ))
    }

    /// The public key that opens what is written for this computer.
    pub(crate) fn recipient(&self) -> String {
        let session = self.program.model.shared.session.as_ref().unwrap();
        session.recipient.clone()
    }

    fn set_up(keys: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut program = in_folder(folder.path());
        drive(&mut program, keys);
        assert!(
            program.model.shared.session.is_some(),
            "{}",
            program.frame()
        );
        Self { folder, program }
    }

    /// Every byte of every file in the folder.
    pub(crate) fn folder_bytes(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let files = std::fs::read_dir(self.folder.path()).unwrap();
        let mut all: Vec<(PathBuf, Vec<u8>)> = files
            .map(|file| file.unwrap().path())
            .map(|path| (path.clone(), std::fs::read(path).unwrap()))
            .collect();
        all.sort();
        all
    }

    /// Takes from everybody else what the system lets them do with a new folder.
    pub(crate) fn keep_to_oneself(&self) {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let own = std::fs::Permissions::from_mode(0o700);
            std::fs::set_permissions(self.folder.path(), own).unwrap();
        }
    }

    /// The same vault with more officers, in a program that was started again, still locked.
    pub(crate) fn with_officers(self, officers: &[(&str, Duty)]) -> Self {
        let Self { folder, program } = self;
        drop(program);
        let place = Place {
            folder: folder.path().to_owned(),
        };
        let mut worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR);
        let own = Passphrase::new(PASSPHRASE.to_owned());
        worker.unlock("ID-07", &own, BEGIN).unwrap();
        for (officer, duty) in officers {
            let new = Enrolment {
                officer,
                duty: *duty,
                passphrase: &Passphrase::new(passphrase_of(officer)),
            };
            worker.in_vault(|vault| vault.enrol(&new, BEGIN)).unwrap();
        }
        drop(worker);
        let program = in_folder(folder.path());
        Self { folder, program }
    }

    /// The same vault in a program that was started again, still locked.
    pub(crate) fn restarted(self) -> Self {
        let Self { folder, program } = self;
        drop(program);
        let program = in_folder(folder.path());
        Self { folder, program }
    }
}
