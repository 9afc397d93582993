//! What a station hands to its desk: records in one signed, sealed file that is written once.
//!
//! `docs/bundle-format.md` describes the file so that others can read it with stock programs.

pub mod chain;
pub mod returned;

mod archive;
mod attached;
mod envelope;
mod layout;
mod leftover;
mod line;
mod manifest;
mod medium;
mod packed;
mod place;
mod read;
mod read_error;
mod rows;
mod signature;
mod sums;
mod watch;
mod write;
mod write_error;

pub use attached::{Statement, WrappedKey};
pub use layout::{
    LINE_LIMIT, NAMESPACE, PORTION_BYTES, PORTION_RECORDS, RETURN_NAMESPACE, VERSION,
};
pub use line::Line;
pub use manifest::Manifest;
pub use read::{Chunk, Opened, read};
pub use read_error::ReadError;
pub use watch::{Point, Unwatched, Watch};
pub use write::{Contents, Written, write, write_watched};
pub use write_error::WriteError;
