//! What stands around every entry, head and place: the version, and who wrote when.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::mirror::{Mirror, Seconds};
use super::{Newer, RecordError, VERSION};

/// A line of a case.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line<T> {
    pub(super) v: u32,
    pub(super) kind: String,
    pub(super) at: Seconds,
    pub(super) officer: String,
    pub(super) entry: T,
}

/// What a line says of itself, whatever else stands in it.
#[derive(Deserialize)]
pub(super) struct Announced {
    pub(super) v: u32,
    pub(super) kind: String,
    at: Seconds,
    officer: String,
}

impl Announced {
    /// The line as one of a newer program. A version below 1 was never written by anybody, and so
    /// was no unknown kind of version 0.
    pub(super) fn newer(self) -> Result<Newer, RecordError> {
        if self.v < VERSION {
            return Err(RecordError::NotItsKind { byte: 0 });
        }
        Ok(Newer {
            version: self.v,
            kind: self.kind,
            at: self.at.value(),
            officer: self.officer,
        })
    }
}

/// An object that stands alone, of the version beside its own fields.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Alone<T> {
    v: u32,
    is: T,
}

/// The version of an object, whatever else stands in it.
#[derive(Deserialize)]
struct Version {
    v: u32,
}

/// Reads one JSON object, and nothing behind it.
pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, RecordError> {
    serde_json::from_slice(bytes).map_err(|fault| RecordError::of(&fault))
}

/// The value as JSON, without a newline.
pub(super) fn write<T: Serialize>(value: &T) -> Vec<u8> {
    // Writing into memory fails only for a map whose keys are no text or a shape that refuses to be
    // written; there are none of either here. An empty line would not be taken for an entry.
    serde_json::to_vec(value).unwrap_or_default()
}

/// Reads an object that stands alone.
pub(super) fn read_alone<M: Mirror + DeserializeOwned>(bytes: &[u8]) -> Result<M::Of, RecordError> {
    let Version { v } = read(bytes)?;
    if v > VERSION {
        return Err(RecordError::Newer);
    }
    let alone: Alone<M> = read(bytes)?;
    if alone.v < VERSION {
        return Err(RecordError::NotItsKind { byte: 0 });
    }
    Ok(alone.is.value())
}

/// The value as an object that stands alone.
pub(super) fn write_alone<M: Mirror + Serialize>(value: &M::Of) -> Vec<u8> {
    write(&Alone {
        v: VERSION,
        is: M::of(value),
    })
}
