//! Why a line could not be read. Nothing of what stands in the line is ever part of it.

use crate::lang::Notice;
use crate::lang::msg::Record;

/// Why a line could not be read.
///
/// What the JSON reader says is not kept: it quotes the line, and a line tells of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// Cut short, not UTF-8, not JSON, or more than one object.
    #[error("not one whole JSON object, at byte {byte} of the line")]
    NotJson {
        /// How far it could be read, counted from 1; 0 where that is not known.
        byte: usize,
    },
    /// A field is missing, twice there or not known, or holds something else than it may.
    #[error("not the fields and words of its kind, at byte {byte} of the line")]
    NotItsKind {
        /// How far it could be read, counted from 1; 0 where that is not known.
        byte: usize,
    },
    /// A newer version of the program wrote it.
    #[error("written by a newer version")]
    Newer,
}

impl RecordError {
    /// The fault of the JSON reader, without its words.
    pub(super) fn of(fault: &serde_json::Error) -> Self {
        let byte = fault.column();
        if fault.is_data() {
            Self::NotItsKind { byte }
        } else {
            Self::NotJson { byte }
        }
    }

    /// The failure as a person meets it.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NotJson { .. } => Notice::new(Record::NotJson, Record::NotJsonRemedy),
            Self::NotItsKind { .. } => Notice::new(Record::NotItsKind, Record::NotItsKindRemedy),
            Self::Newer => Notice::new(Record::Newer, Record::NewerRemedy),
        }
    }

    /// One of each variant, for checks over the whole table.
    pub fn samples() -> Vec<Self> {
        vec![
            Self::NotJson { byte: 7 },
            Self::NotItsKind { byte: 7 },
            Self::Newer,
        ]
    }
}
