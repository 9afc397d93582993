//! Why the vault could not do what was asked.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::refusal::Refusal;
use crate::crypt::CryptError;
use crate::lang::Notice;
use crate::lang::msg::Vault as Say;

/// Why the vault could not do what was asked. Whatever the reason, what was saved before is kept.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// There is no such file.
    #[error("no vault at {}", .path.display())]
    Absent {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// Something of any kind is there already; it was left alone.
    #[error("{} exists already", .path.display())]
    Exists {
        /// What is there.
        path: PathBuf,
    },
    /// A file of zero bytes.
    #[error("{} is empty", .path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// Not made by this program, or a folder or a link.
    #[error("{} is not a vault", .path.display())]
    NotAVault {
        /// The file.
        path: PathBuf,
    },
    /// Made by a newer version of this program; nothing was changed.
    #[error("{} has version {found}, this build knows up to {newest}", .path.display())]
    TooNew {
        /// The file.
        path: PathBuf,
        /// The vault's version.
        found: u32,
        /// The newest version this build reads.
        newest: u32,
    },
    /// The end of the file is missing.
    #[error("{} is cut short", .path.display())]
    Truncated {
        /// The file.
        path: PathBuf,
    },
    /// Something in the file is not what was written.
    #[error("{} is damaged: {what}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What does not fit, for the log.
        what: &'static str,
    },
    /// Another program, or this one, has it open.
    #[error("{} is in use", .path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase does not open this officer's slot; nothing was changed.
    #[error("the passphrase does not open the slot of {officer}")]
    WrongPassphrase {
        /// Whose slot.
        officer: String,
    },
    /// No slot has this handle.
    #[error("no officer {officer} in this vault")]
    UnknownOfficer {
        /// The handle.
        officer: String,
    },
    /// The medium or the file does not allow writing.
    #[error("{} cannot be written", .path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// No room left.
    #[error("no room left for {}", .path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// The cost of the passphrase is below the floor of a live vault.
    #[error("scrypt 2^{asked} is below 2^{floor}, the floor of a live vault")]
    CostTooLow {
        /// The cost asked for.
        asked: u8,
        /// The least allowed.
        floor: u8,
    },
    /// A station's or officer's name that would not stand in one line.
    #[error("not a name: {name:?}")]
    NotAName {
        /// What was given.
        name: String,
    },
    /// There is no such case.
    #[error("no such case")]
    UnknownCase,
    /// This officer holds no key of the case.
    #[error("this officer holds no key of the case")]
    NotReadable,
    /// A body is not one JSON value on one line, or is longer than a bundle's line may be.
    #[error("the body is not one line of JSON of at most {limit} bytes")]
    BodyNotALine {
        /// The most bytes a body may have.
        limit: usize,
    },
    /// SQLite or the system below it failed.
    #[error("storing in {} failed", .path.display())]
    Storage {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        #[source]
        source: rusqlite::Error,
    },
    /// The operating system refused.
    #[error("{}: the system refused", .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// Refused on purpose.
    #[error("refused: {source}")]
    Refused {
        /// Why.
        #[source]
        source: Refusal,
    },
    /// Keys could not be made or used.
    #[error("keys failed")]
    Crypt {
        /// What failed.
        #[source]
        source: CryptError,
    },
}

impl From<Refusal> for VaultError {
    fn from(source: Refusal) -> Self {
        Self::Refused { source }
    }
}

impl From<CryptError> for VaultError {
    fn from(source: CryptError) -> Self {
        Self::Crypt { source }
    }
}

impl VaultError {
    /// What SQLite said, as what it means for the vault at `path`.
    pub(super) fn of_storage(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { path },
            Some(ErrorCode::ReadOnly) => Self::ReadOnly { path },
            Some(ErrorCode::DiskFull) => Self::DiskFull { path },
            Some(ErrorCode::NotADatabase) => Self::NotAVault { path },
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged {
                path,
                what: "the tables of the file",
            },
            None if is_of_a_row(&source) => Self::Damaged {
                path,
                what: "a row of the file",
            },
            _ => Self::Storage { path, source },
        }
    }

    /// What the system said, as what it means for the vault at `path`.
    pub(super) fn of_system(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        if source.kind() == io::ErrorKind::StorageFull {
            Self::DiskFull { path }
        } else if source.kind() == io::ErrorKind::ReadOnlyFilesystem {
            Self::ReadOnly { path }
        } else {
            Self::Io { path, source }
        }
    }

    /// The failure as a person meets it.
    pub fn notice(&self) -> Notice {
        match self {
            Self::Absent { path } => {
                Notice::new(Say::Absent { path: shown(path) }, Say::AbsentRemedy)
            }
            Self::Exists { path } => {
                Notice::new(Say::Exists { path: shown(path) }, Say::ExistsRemedy)
            }
            Self::Empty { path } => Notice::new(Say::Empty { path: shown(path) }, Say::EmptyRemedy),
            Self::NotAVault { path } => {
                Notice::new(Say::NotAVault { path: shown(path) }, Say::NotAVaultRemedy)
            }
            Self::TooNew { found, newest, .. } => Notice::new(
                Say::TooNew {
                    found: *found,
                    newest: *newest,
                },
                Say::TooNewRemedy,
            ),
            Self::Truncated { path } => {
                Notice::new(Say::Truncated { path: shown(path) }, Say::DamagedRemedy)
            }
            Self::Damaged { path, .. } => {
                Notice::new(Say::Damaged { path: shown(path) }, Say::DamagedRemedy)
            }
            Self::Busy { .. } => Notice::new(Say::Busy, Say::BusyRemedy),
            Self::WrongPassphrase { officer } => Notice::new(
                Say::WrongPassphrase {
                    officer: officer.clone(),
                },
                Say::WrongPassphraseRemedy,
            ),
            Self::UnknownOfficer { officer } => Notice::new(
                Say::UnknownOfficer {
                    officer: officer.clone(),
                },
                Say::UnknownOfficerRemedy,
            ),
            Self::ReadOnly { path } => {
                Notice::new(Say::ReadOnly { path: shown(path) }, Say::ReadOnlyRemedy)
            }
            Self::DiskFull { .. } => Notice::new(Say::DiskFull, Say::DiskFullRemedy),
            Self::CostTooLow { .. } => Notice::new(Say::CostTooLow, Say::CostTooLowRemedy),
            Self::NotAName { .. } => Notice::new(Say::NotAName, Say::NotANameRemedy),
            Self::UnknownCase => Notice::new(Say::UnknownCase, Say::UnknownCaseRemedy),
            Self::NotReadable => Notice::new(Say::NotReadable, Say::NotReadableRemedy),
            Self::BodyNotALine { .. } => Notice::new(Say::TooLong, Say::TooLongRemedy),
            Self::Storage { path, .. } | Self::Io { path, .. } => {
                Notice::new(Say::Failed { path: shown(path) }, Say::FailedRemedy)
            }
            Self::Refused { source } => source.notice(),
            Self::Crypt { source } => source.notice(),
        }
    }

    /// One of each variant, for checks over the whole table.
    pub fn samples() -> Vec<Self> {
        let path = || PathBuf::from("practice.fanal");
        let officer = || "ID-07".to_owned();
        let refused = Refusal::samples().into_iter().map(Self::from);
        let mut all = vec![
            Self::Absent { path: path() },
            Self::Exists { path: path() },
            Self::Empty { path: path() },
            Self::NotAVault { path: path() },
            Self::TooNew {
                path: path(),
                found: 9,
                newest: 1,
            },
            Self::Truncated { path: path() },
            Self::Damaged {
                path: path(),
                what: "the head",
            },
            Self::Busy { path: path() },
            Self::WrongPassphrase { officer: officer() },
            Self::UnknownOfficer { officer: officer() },
            Self::ReadOnly { path: path() },
            Self::DiskFull { path: path() },
            Self::CostTooLow {
                asked: 10,
                floor: 17,
            },
            Self::NotAName {
                name: "\n".to_owned(),
            },
            Self::UnknownCase,
            Self::NotReadable,
            Self::BodyNotALine { limit: 1 },
            Self::Storage {
                path: path(),
                source: rusqlite::Error::InvalidQuery,
            },
            Self::Io {
                path: path(),
                source: io::Error::other("refused"),
            },
            Self::Crypt {
                source: CryptError::Damaged,
            },
        ];
        all.extend(refused);
        all
    }
}

/// What is in a row is not what its table holds: no write of ours left it so.
fn is_of_a_row(source: &rusqlite::Error) -> bool {
    matches!(
        source,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
    )
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
