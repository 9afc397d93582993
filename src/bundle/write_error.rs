//! Why a bundle was not written. Whatever the reason, nothing half-written stays behind.

use std::io;
use std::path::{Path, PathBuf};

use crate::crypt::CryptError;
use crate::lang::Notice;
use crate::lang::msg::Bundle as Say;

/// Why a bundle was not written. The records are still in the vault.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The folder does not exist, or is none.
    #[error("there is no folder {}", .path.display())]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The folder may not be written by this user.
    #[error("writing in {} is not allowed", .path.display())]
    NotAllowed {
        /// The folder.
        path: PathBuf,
        /// What the operating system says.
        #[source]
        source: io::Error,
    },
    /// The medium is write-protected.
    #[error("{} is read-only", .path.display())]
    ReadOnly {
        /// The folder.
        path: PathBuf,
        /// What the operating system says.
        #[source]
        source: io::Error,
    },
    /// The medium is full, or the user's share of it.
    #[error("no space left in {}", .path.display())]
    NoSpace {
        /// The folder.
        path: PathBuf,
        /// What the operating system says.
        #[source]
        source: io::Error,
    },
    /// Another file already has the bundle's name; it was not touched.
    #[error("{} is another file", .path.display())]
    Taken {
        /// The file.
        path: PathBuf,
    },
    /// What was written reads back differently; it was removed.
    #[error("{} reads back differently", .path.display())]
    NotStored {
        /// The folder.
        path: PathBuf,
    },
    /// The medium was there when the writing began, and is not any more.
    #[error("{} is gone", .path.display())]
    Gone {
        /// The folder.
        path: PathBuf,
    },
    /// Whoever followed the writing gave it up; it was removed.
    #[error("the writing was given up")]
    GivenUp,
    /// Any other fault of the medium.
    #[error("cannot write in {}", .path.display())]
    Disk {
        /// The folder.
        path: PathBuf,
        /// What the operating system says.
        #[source]
        source: io::Error,
    },
    /// There are no records.
    #[error("there are no records to write")]
    Empty,
    /// There is nobody to seal to.
    #[error("there are no recipients")]
    NoRecipients,
    /// A part would be larger than the format allows.
    #[error("{entry} would be larger than the format allows")]
    TooMuch {
        /// The part's name.
        entry: String,
    },
    /// A record is not one JSON object on one line, is too long for a line, or has an id that is none.
    #[error("the record {seq} does not fit on a line")]
    BadRecord {
        /// The record's number.
        seq: u64,
    },
    /// Sealing or signing failed.
    #[error("the bundle could not be sealed")]
    NotSealed {
        /// Why.
        #[source]
        source: CryptError,
    },
}

impl WriteError {
    /// What to tell the officer.
    pub fn notice(&self) -> Notice {
        Notice::new(self.problem(), self.remedy())
    }

    /// The fault of the medium that holds the folder `dir`.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the system may name more faults in any version"
    )]
    pub(super) fn from_disk(dir: &Path, source: io::Error) -> Self {
        let path = dir.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder { path },
            io::ErrorKind::PermissionDenied => Self::NotAllowed { path, source },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path, source },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::NoSpace { path, source }
            }
            _ => Self::Disk { path, source },
        }
    }

    fn problem(&self) -> Say {
        match self {
            Self::NoFolder { path } => Say::NoFolder { path: shown(path) },
            Self::NotAllowed { path, .. } => Say::NotAllowed { path: shown(path) },
            Self::ReadOnly { path, .. } => Say::ReadOnly { path: shown(path) },
            Self::NoSpace { path, .. } => Say::NoSpace { path: shown(path) },
            Self::Taken { path } => Say::Taken { path: shown(path) },
            Self::NotStored { path } => Say::NotStored { path: shown(path) },
            Self::Gone { path } => Say::Gone { path: shown(path) },
            Self::GivenUp => Say::GivenUp,
            Self::Disk { path, source } => Say::Disk {
                path: shown(path),
                reason: source.kind().to_string(),
            },
            Self::Empty => Say::Empty,
            Self::NoRecipients => Say::NoRecipients,
            Self::TooMuch { entry } => Say::TooMuch {
                entry: entry.clone(),
            },
            Self::BadRecord { seq } => Say::BadRecord { seq: *seq },
            Self::NotSealed { .. } => Say::NotSealed,
        }
    }

    fn remedy(&self) -> Say {
        match self {
            Self::NoFolder { .. } => Say::NoFolderRemedy,
            Self::NotAllowed { .. } => Say::NotAllowedRemedy,
            Self::ReadOnly { .. } => Say::ReadOnlyRemedy,
            Self::NoSpace { .. } => Say::NoSpaceRemedy,
            Self::Taken { .. } => Say::TakenRemedy,
            Self::NotStored { .. } => Say::NotStoredRemedy,
            Self::Gone { .. } => Say::GoneRemedy,
            Self::GivenUp => Say::GivenUpRemedy,
            Self::Disk { .. } => Say::DiskRemedy,
            Self::Empty => Say::EmptyRemedy,
            Self::NoRecipients => Say::NoRecipientsRemedy,
            Self::TooMuch { .. } => Say::TooMuchRemedy,
            Self::BadRecord { .. } => Say::BadRecordRemedy,
            Self::NotSealed { .. } => Say::NotSealedRemedy,
        }
    }

    /// One of each variant, for checks over the whole table.
    pub fn samples() -> Vec<Self> {
        let path = PathBuf::from("/media/stick");
        let source = || io::Error::other("broken");
        vec![
            Self::NoFolder { path: path.clone() },
            Self::NotAllowed {
                path: path.clone(),
                source: source(),
            },
            Self::ReadOnly {
                path: path.clone(),
                source: source(),
            },
            Self::NoSpace {
                path: path.clone(),
                source: source(),
            },
            Self::Taken { path: path.clone() },
            Self::NotStored { path: path.clone() },
            Self::Gone { path: path.clone() },
            Self::GivenUp,
            Self::Disk {
                path,
                source: source(),
            },
            Self::Empty,
            Self::NoRecipients,
            Self::TooMuch {
                entry: "epochs.jsonl".into(),
            },
            Self::BadRecord { seq: 7 },
            Self::NotSealed {
                source: CryptError::Damaged,
            },
        ]
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_of_a_stick_has_its_own_name() {
        use io::ErrorKind as Kind;
        let named = |kind: Kind| WriteError::from_disk(Path::new("/media/stick"), kind.into());
        assert!(matches!(named(Kind::NotFound), WriteError::NoFolder { .. }));
        assert!(matches!(
            named(Kind::PermissionDenied),
            WriteError::NotAllowed { .. }
        ));
        assert!(matches!(
            named(Kind::ReadOnlyFilesystem),
            WriteError::ReadOnly { .. }
        ));
        assert!(matches!(
            named(Kind::StorageFull),
            WriteError::NoSpace { .. }
        ));
        assert!(matches!(named(Kind::Other), WriteError::Disk { .. }));
    }
}
