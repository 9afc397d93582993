//! What happens to the program: keys, time, finished work.

use super::key::Key;
use crate::domain::moment::Timestamp;
use crate::domain::screening::Recorded;
use crate::domain::station::{Realm, Role, Session};
use crate::domain::summary::{Place, Summary};
use crate::lang::Notice;
use crate::pack::Packs;

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
    /// The worker is done with something.
    Done(Box<Reply>),
    /// The worker could not do something. Nothing was lost.
    Failed(Box<Failure>),
}

/// A failed effect.
#[derive(Debug)]
pub struct Failure {
    /// What to tell.
    pub notice: Notice,
    /// Whether something the officer typed is not on the disk yet.
    pub unsaved: bool,
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
    /// Who can open what leaves this computer, after a change.
    Recipients(Box<Session>),
    /// A bundle was written and read back.
    Exported(Exported),
    /// Bundles were read.
    Imported {
        /// One line a file.
        lines: Vec<Arrival>,
        /// The cases of the desk afterwards.
        cases: Vec<Summary>,
    },
    /// The keys are gone.
    Locked,
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
    /// The number of the next case.
    pub next_number: u32,
    /// Where the officer stopped.
    pub place: Option<Place>,
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
}
