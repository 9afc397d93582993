//! What the worker shall do. Data, so that a test can read it.

use std::path::PathBuf;

use super::event::Manner;
use super::screens::calibrate::Calibrated;
use crate::crypt::Plaintext;
use crate::crypt::secret::Passphrase;
use crate::domain::duty::Duty;
use crate::domain::guard::GuardWords;
use crate::domain::question::QuestionId;
use crate::domain::screening::{Recorded, Topic};
use crate::domain::station::{Realm, Role};
use crate::domain::summary::{Place, Summary};
use crate::lang::locale::Locale;
use crate::settings::look::Theme;

/// A new vault, as the set-up form asks for it.
#[derive(Debug)]
pub struct Founding {
    /// Practice or live.
    pub realm: Realm,
    /// Station or desk.
    pub role: Role,
    /// The station's code.
    pub station: String,
    /// The first officer's code.
    pub officer: String,
    /// The officer's passphrase.
    pub passphrase: Passphrase,
    /// The supervisor's public key (`age1…`) or the path of a file that holds it; may be empty.
    pub supervisor: String,
}

/// What shall be done about a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Only say how it stands with it.
    Look,
    /// The person withdrew their consent: record it and close the case.
    Withdraw,
    /// Put it under a legal hold.
    Hold,
    /// Lift the hold.
    Lift,
    /// Delete every copy of its key at this computer.
    Release,
    /// Destroy it.
    Erase,
}

/// What keeps a computer in order.
#[derive(Debug)]
pub enum Upkeep {
    /// Look through it: folder, disk, clock, country files, vault.
    Examine,
    /// Read who did what and when.
    ReadJournal,
    /// Make a recovery key and prove it, or prove the one there is.
    Recovery {
        /// Whether it is made.
        making: bool,
        /// Its file, or the folder of a file with this computer's name.
        path: PathBuf,
    },
}

/// What shall be done about the people of this computer.
#[derive(Debug)]
pub enum Staffing {
    /// Say who is and was here.
    List,
    /// Take somebody in.
    Enrol {
        /// Their code.
        officer: String,
        /// What they are here for.
        duty: Duty,
        /// Their own passphrase, which they typed.
        passphrase: Passphrase,
    },
    /// Change what somebody is here for.
    SetDuty {
        /// Their code.
        officer: String,
        /// The new duty.
        duty: Duty,
    },
    /// Take somebody off, and change the keys.
    Remove {
        /// Their code.
        officer: String,
    },
    /// Change the passphrase of the officer at work.
    Passphrase {
        /// The one of today.
        present: Passphrase,
        /// The new one.
        new: Passphrase,
    },
}

/// What shall be written for a desk, and where to.
#[derive(Debug)]
pub struct Outgoing {
    /// The folder.
    pub folder: PathBuf,
    /// The words to look for.
    pub guard: &'static GuardWords,
    /// Everything, not only what no desk has confirmed.
    pub everything: bool,
}

/// One thing for the worker.
#[derive(Debug)]
pub enum Effect {
    /// See whether there is a vault, without opening it.
    Look,
    /// Begin a drill: fictional, in memory.
    StartDrill,
    /// Make a vault and open it.
    Found(Box<Founding>),
    /// Draw random words for a new passphrase, in a language.
    DrawWords(Locale),
    /// Open the vault.
    Unlock {
        /// The officer's code.
        officer: String,
        /// The officer's passphrase.
        passphrase: Passphrase,
    },
    /// Write the next entry of a case; the first one makes the case.
    Append {
        /// The case code.
        code: String,
        /// The entry.
        recorded: Box<Recorded>,
        /// The case's line in lists, after the entry.
        summary: Box<Summary>,
    },
    /// Seal something for somebody who is not here; the entry comes back to be recorded.
    Seal {
        /// The case code.
        code: String,
        /// What it is.
        topic: Topic,
        /// The question or the item it is about.
        about: Option<QuestionId>,
        /// The public keys of those who may open it, `age1…`.
        to: Vec<String>,
        /// What is sealed; nothing keeps it afterwards.
        plaintext: Plaintext,
    },
    /// Try again to write what could not be written.
    SaveAgain,
    /// Read the whole history of a case.
    Load {
        /// The case code.
        code: String,
    },
    /// Read the whole histories of several cases, to put them side by side.
    Compare {
        /// The case codes.
        codes: Vec<String>,
    },
    /// Keep where the officer stopped; `None` when no case is open.
    KeepPlace(Option<Place>),
    /// Remember the language of this computer.
    KeepLanguage(Locale),
    /// Keep what the check of the terminal found.
    KeepTerminal(Box<Calibrated>),
    /// Remember the colours of this computer.
    KeepTheme(Theme),
    /// Add a supervisor's public key, typed or in a file.
    AddSupervisor {
        /// The key, or the path of a file that holds it.
        key: String,
    },
    /// Write a bundle into a folder, unless a text holds words that nothing was decided about.
    Export(Outgoing),
    /// Delete these cases, whose time is over.
    Purge {
        /// Their codes: those that were shown and said yes to, and no other.
        codes: Vec<String>,
        /// How many days the country's pack keeps them.
        country: Option<u16>,
    },
    /// See which sticks are in.
    FindSticks,
    /// Give up what is under way, if it can be: nothing of it stays.
    GiveUp,
    /// Read one bundle, or every bundle of a folder.
    Import {
        /// The file or folder.
        path: PathBuf,
    },
    /// Count the cases of which no desk has confirmed that everything arrived.
    CountWaiting,
    /// Give every open case of the officer at work to the next one, and drop the keys.
    HandOver {
        /// The next officer's code.
        to: String,
    },
    /// Do something about a case, or look how it stands with it.
    Care {
        /// The case code.
        code: String,
        /// What.
        deed: Deed,
    },
    /// Look through this computer, read its journal, make or try its recovery key.
    Upkeep(Upkeep),
    /// Look at the people of this computer, or change something about them.
    Staff(Box<Staffing>),
    /// At a station: read one return, or those of a folder.
    ApplyReturns {
        /// The file or folder.
        path: PathBuf,
        /// Whether to look only, and which new desk a person has compared.
        manner: Manner,
    },
    /// At a desk: write one return for every station into a folder.
    BuildReturns {
        /// The folder.
        folder: PathBuf,
    },
    /// At a station: check what came with returns for the computer itself.
    LookAtEnclosed,
    /// Install something that came with a return.
    InstallEnclosed {
        /// The digest of what came.
        digest: String,
    },
    /// Remember how many letters and how many refusals of the desk this officer has seen.
    SeeAnswers((usize, usize)),
    /// Drop the keys and start afresh behind the cover.
    Lock,
    /// Paint everything again.
    Repaint,
    /// Leave the screen and go on line by line, with everything as it is.
    LineMode,
    /// Leave; everything is saved.
    Quit,
}
