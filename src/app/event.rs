//! What happens to the program: keys, time, finished work.

use std::path::PathBuf;

use super::effect::Deed;
use super::enclosed::{Enclosed, Installed};
use super::finding::Finding;
use super::key::Key;
use crate::crypt::Plaintext;
use crate::domain::duty::Duty;
use crate::domain::journal::Noted;
use crate::domain::moment::Timestamp;
use crate::domain::post::Answers;
use crate::domain::screening::sifted::Undecided;
use crate::domain::screening::{Entry, Recorded};
use crate::domain::station::{Realm, Role, Session};
use crate::domain::summary::{Completeness, Place, Summary};
use crate::lang::Notice;
use crate::lang::msg::Msg;
use crate::pack::Packs;
use crate::vault::Officer;

/// One event.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The window changed.
    Resize(Size),
    /// A deadline passed, or the second changed.
    Tick,
    /// The process was asked to end.
    Terminate,
    /// The worker is this far with something long.
    Progress(Progress),
    /// The worker is done with something.
    Done(Box<Reply>),
    /// The worker could not do something. Nothing was lost.
    Failed(Box<Failure>),
}

/// How far something long is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// What is done at the moment.
    pub stage: Msg,
    /// So much of it, in thousandths of an entry.
    pub done: u64,
    /// Of so much.
    pub total: u64,
}

/// A stick, or another medium that comes and goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stick {
    /// Where it is.
    pub path: PathBuf,
    /// What is free, in MiB, where the system tells.
    pub free: Option<u64>,
    /// Whether it can be written.
    pub writable: bool,
    /// Whether it holds more than what stations and desks send each other.
    pub foreign: bool,
}

/// A failed effect.
#[derive(Debug)]
pub struct Failure {
    /// What to tell.
    pub notice: Notice,
    /// Whether something the officer typed is not on the disk yet.
    pub unsaved: bool,
    /// Whether an entry was refused: it is not in the record, and will not be.
    pub refused: bool,
}

/// A window's size in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

/// What the worker answers.
#[derive(Debug)]
pub enum Reply {
    /// Whether there is a vault.
    Looked(Look),
    /// Random words for a new passphrase.
    Drawn(Plaintext),
    /// A vault is open.
    Opened(Box<Opened>),
    /// Everything that was recorded is on the disk.
    Saved {
        /// When.
        at: Timestamp,
    },
    /// A case's history.
    Loaded {
        /// The case code.
        code: String,
        /// Every entry, oldest first.
        history: Vec<Recorded>,
        /// Which packs speak about it.
        packs: Speaking,
    },
    /// The histories of several cases, with the packs that speak about each.
    Compared(Vec<(Vec<Recorded>, Speaking)>),
    /// Who can open what leaves this computer, after a change.
    Recipients(Box<Session>),
    /// Something was sealed, and is not recorded yet.
    Sealed {
        /// The case code.
        code: String,
        /// The entry to record.
        entry: Box<Entry>,
    },
    /// Nothing was written: these texts hold words that nothing was decided about.
    Undecided(Vec<Held>),
    /// Cases whose time was over were deleted.
    Purged {
        /// How many.
        count: u32,
        /// The cases afterwards.
        cases: Vec<Summary>,
        /// Whether the list holds every case.
        completeness: Completeness,
        /// What the station knows afterwards.
        answers: Box<Answers>,
    },
    /// The sticks that are in.
    Sticks(Vec<Stick>),
    /// A bundle was written and read back.
    Exported(Exported),
    /// Bundles were read.
    Imported {
        /// One line a file.
        lines: Vec<Arrival>,
        /// The cases of the desk afterwards.
        cases: Vec<Summary>,
        /// Whether these are all.
        completeness: Completeness,
    },
    /// So many cases wait for a desk to confirm that everything arrived.
    Waiting {
        /// How many cases.
        cases: u32,
    },
    /// The open cases are the next officer's, and the keys are gone.
    HandedOver {
        /// The next officer's code.
        to: String,
        /// How many cases.
        cases: u32,
    },
    /// How it stands with a case, after a look or a deed.
    Cared(Box<Cared>),
    /// What was found about this computer.
    Examined(Vec<Finding>),
    /// A recovery key opened what it must.
    Proved(Box<Proved>),
    /// Who did what and when, oldest first.
    Journal(Vec<JournalLine>),
    /// Who is and was here, after a look or a change.
    Staffed {
        /// Everybody, in the order in which they came.
        officers: Vec<Officer>,
        /// What was done, if anything was.
        done: Option<Msg>,
    },
    /// Returns were read, or looked at.
    Applied {
        /// One line a file.
        read: Vec<Homecoming>,
        /// Whether they were only looked at.
        looking: bool,
        /// What the station knows afterwards.
        answers: Box<Answers>,
    },
    /// Returns were written and read back.
    Built(Vec<Returned>),
    /// What came with returns for the computer itself, looked at or after an installing.
    Enclosed {
        /// All of it, newest first.
        all: Vec<Enclosed>,
        /// What was installed, if anything was.
        done: Option<Box<Installed>>,
    },
    /// The keys are gone.
    Locked,
}

/// What a recovery key opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proved {
    /// The file it was read from.
    pub path: String,
    /// Its public half, `age1…`.
    pub key: String,
    /// Cases that it opens.
    pub opened: u64,
    /// Cases that are not sealed to it.
    pub shut: u64,
    /// When it was proved.
    pub at: Timestamp,
}

/// One line of the journal, with the code of its case where that is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalLine {
    /// The line as it was noted.
    pub noted: Noted,
    /// The case code; the id where no code is known.
    pub code: Option<String>,
}

/// How it stands with a case, after a look or a deed.
#[derive(Debug)]
pub struct Cared {
    /// The case code.
    pub code: String,
    /// What was done.
    pub deed: Deed,
    /// Whether it is under a legal hold.
    pub held: bool,
    /// What to tell, if anything was done.
    pub done: Option<Msg>,
    /// A line for every case that the officer can read, afterwards.
    pub cases: Vec<Summary>,
    /// Whether these are all.
    pub completeness: Completeness,
    /// What the desk told, and until when cases are kept, afterwards.
    pub answers: Answers,
}

/// Which packs speak about a case that is loaded.
#[derive(Debug, Clone, Copy)]
pub enum Speaking {
    /// Those for new cases: the case was begun with them, or does not say.
    Present,
    /// Those that it was begun with, which were kept.
    Kept(&'static Packs),
    /// Those for new cases, because the ones that it was begun with are not here.
    Missing,
}

/// What can be seen of a vault without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// There is none.
    Absent,
    /// There is one.
    Present {
        /// Practice or live.
        realm: Realm,
        /// Station or desk.
        role: Role,
        /// The station's code.
        station: String,
        /// The officers' codes.
        officers: Vec<String>,
    },
    /// There is a file that cannot be used; it is left as it is.
    Unusable(Notice),
}

/// An open vault.
#[derive(Debug)]
pub struct Opened {
    /// Who and where.
    pub session: Session,
    /// A line for every case that this officer can read, oldest first.
    pub cases: Vec<Summary>,
    /// Whether some are missing because they cannot be read any more.
    pub completeness: Completeness,
    /// The number of the next case.
    pub next_number: u32,
    /// Where the officer stopped.
    pub place: Option<Place>,
    /// Who is enrolled here, by code, and what for.
    pub officers: Vec<(String, Duty)>,
    /// What the desk told this station.
    pub answers: Answers,
}

/// A bundle that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Where it is.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Cases in it.
    pub cases: u32,
    /// Entries in it.
    pub records: u32,
    /// Four groups of digits of each file, to read out to the desk.
    pub checks: Vec<String>,
}

/// A text that may not leave yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The case.
    pub code: String,
    /// The entry with its findings.
    pub undecided: Undecided,
}

/// What became of one bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The file.
    pub file: String,
    /// New and known entries, or why it was refused.
    pub outcome: Result<Taken, Notice>,
}

/// What a bundle brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The station it comes from.
    pub station: String,
    /// The fingerprint of the key that signed it.
    pub fingerprint: String,
    /// Whether that key was seen for the first time, and pinned.
    pub pinned: bool,
    /// Entries that were new.
    pub new: u32,
    /// Entries that were here already.
    pub known: u32,
    /// Entries of the station that are missing before these: the first and the last of them.
    pub missing: Option<(u64, u64)>,
    /// Whether the station goes on from an old copy of itself, and this was accepted.
    pub restored: bool,
    /// Four groups of digits of the file, to compare with what the station reads out.
    pub check: String,
}

/// How bundles are taken in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manner {
    /// Only look: nothing is changed.
    pub looking: bool,
    /// Take what a station wrote after it was restored from an old copy.
    pub restored: bool,
    /// The fingerprint of a key that a person has compared, for a station that is not known yet.
    pub trusted: Option<String>,
}

/// What became of one return, or of the attempt to write one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// The file.
    pub file: String,
    /// The other side: the desk at a station, the station at a desk.
    pub place: String,
    /// The fingerprint of the key that signed it.
    pub fingerprint: String,
    /// Whether that key was seen for the first time, and pinned.
    pub pinned: bool,
    /// Up to which of its entries a station knows that everything arrived; 0 for none.
    pub received: u64,
    /// Letters in it; at a station, those that were new.
    pub letters: u32,
    /// Bundles that the desk refused.
    pub refused: u32,
    /// Files in it.
    pub files: u32,
    /// Four groups of digits of the file, to compare with what the other side reads out.
    pub check: String,
}

/// What became of one return at a station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Homecoming {
    /// The file.
    pub file: String,
    /// What it brought, or why it was refused.
    pub outcome: Result<Returned, Notice>,
}
