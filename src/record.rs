//! What was recorded, as lines of JSON: the one form in which a case is kept, carried and read again.
//!
//! A line is one object with the keys `v`, `kind`, `at`, `officer` and `entry`, in this order; the
//! head of a case and the place where an officer stopped are objects of their own. What `v` 1 says is
//! fixed for ever by `tests/records/v1.jsonl`. A kind that this program does not know, or a known one
//! with a higher `v`, was written by a newer program: it is kept as it is and never half read.

mod code;
mod entry;
mod envelope;
mod error;
mod head;
mod journey;
mod mirror;
mod person;
mod sifted;
mod stamp;

use crate::domain::moment::Timestamp;
use crate::domain::screening::{Decision, Entry, Recorded};
use crate::domain::summary::{Place, Summary};

pub use entry::KINDS;
pub use error::RecordError;

use envelope::Announced;
use head::{PlaceShape, SummaryShape};

/// The version that this program writes.
pub const VERSION: u32 = 1;

/// A line as far as this program can read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// An entry of this version.
    Recorded(Recorded),
    /// An entry of a newer program: only what every version tells is known of it.
    Newer(Newer),
}

/// What every version tells of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newer {
    /// The version it was written in.
    pub version: u32,
    /// Its kind, which may be one that this program does not know.
    pub kind: String,
    /// When, in seconds of the station's clock.
    pub at: Timestamp,
    /// The officer's code.
    pub officer: String,
}

impl Known {
    /// The entry for a history in which every entry must keep its place: what only a newer program
    /// understands stands there as an entry that takes nothing back.
    ///
    /// A history read so is for looking at. What it adds up to may lack something, and nothing should
    /// be appended to it by this program.
    pub fn in_its_place(self) -> Recorded {
        match self {
            Self::Recorded(recorded) => recorded,
            Self::Newer(newer) => Recorded {
                at: newer.at,
                officer: newer.officer,
                entry: Entry::Undone(usize::MAX),
            },
        }
    }
}

/// One entry as a line: a JSON object in UTF-8, without a newline.
pub fn line(recorded: &Recorded) -> Vec<u8> {
    entry::write(recorded)
}

/// The entry of a line that this version wrote; [`RecordError::Newer`] for any other.
pub fn parse(line: &[u8]) -> Result<Recorded, RecordError> {
    match known(line)? {
        Known::Recorded(recorded) => Ok(recorded),
        Known::Newer(_) => Err(RecordError::Newer),
    }
}

/// As [`parse`], with what a newer program wrote kept as far as it can be read.
pub fn known(line: &[u8]) -> Result<Known, RecordError> {
    let announced: Announced = envelope::read(line)?;
    if announced.v == VERSION
        && let Some(read) = entry::read(&announced.kind, line)
    {
        return read.map(Known::Recorded);
    }
    announced.newer().map(Known::Newer)
}

/// The word that stands for a decision, in lines and in what travels home.
pub fn decision_word(decision: Decision) -> &'static str {
    code::Word::word(decision)
}

/// The decision of a word; `None` for one that this version does not know.
pub fn decision_of_word(word: &str) -> Option<Decision> {
    code::Word::of_word(word)
}

/// The line that lists show of a case, as a JSON object without a newline.
pub fn head(summary: &Summary) -> Vec<u8> {
    envelope::write_alone::<SummaryShape>(summary)
}

/// The head of a case, as [`head()`] wrote it.
pub fn parse_head(head: &[u8]) -> Result<Summary, RecordError> {
    envelope::read_alone::<SummaryShape>(head)
}

/// The place where an officer stopped, as a JSON object without a newline.
pub fn place(place: &Place) -> Vec<u8> {
    envelope::write_alone::<PlaceShape>(place)
}

/// The place where an officer stopped, as [`place()`] wrote it.
pub fn parse_place(place: &[u8]) -> Result<Place, RecordError> {
    envelope::read_alone::<PlaceShape>(place)
}
