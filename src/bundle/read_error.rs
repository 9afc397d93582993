//! Why a bundle was refused. Every fault refuses the whole bundle.

use std::io;
use std::path::{Path, PathBuf};

use crate::lang::Notice;
use crate::lang::msg::Bundle as Say;

/// Why a bundle was refused. Nothing of a refused bundle may be used.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The operating system did not hand over the file.
    #[error("cannot read {}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        #[source]
        source: io::Error,
    },
    /// The file does not begin as an age file of version 1, in binary form.
    #[error("{} is not a bundle", .path.display())]
    NotABundle {
        /// The file.
        path: PathBuf,
    },
    /// The file is locked with a passphrase, which no station does; it was not tried.
    #[error("the bundle is locked with a passphrase")]
    Passphrase,
    /// None of the keys at hand opens it.
    #[error("the bundle is for other recipients")]
    NotForUs,
    /// The encrypted bytes are not those that were written, or the end of them is missing.
    #[error("the bundle is damaged or cut short")]
    Damaged,
    /// The archive inside ends before its last part.
    #[error("the bundle ends before its last part")]
    Truncated,
    /// Something follows the end of the archive.
    #[error("bytes follow the end of the bundle")]
    Trailing,
    /// The signature is missing.
    #[error("the bundle has no signature")]
    Unsigned,
    /// The signature is not one over this table of hashes in the namespace of bundles.
    #[error("the signature of the bundle does not hold")]
    BadSignature,
    /// Another key signed than the one the manifest names.
    #[error("the bundle was signed by another key than its manifest names")]
    OtherSigner,
    /// A part does not have the hash that was signed.
    #[error("{entry} is not what was signed")]
    WrongHash {
        /// The part's name.
        entry: String,
    },
    /// A name that leads out of the archive, or is no plain name.
    #[error("the bundle holds the unsafe name {name:?}")]
    UnsafeName {
        /// The name, with signs that are not ASCII replaced.
        name: String,
    },
    /// A part that version 1 does not have, or that the signed table does not list.
    #[error("the bundle holds the unknown part {name:?}")]
    UnknownEntry {
        /// The name.
        name: String,
    },
    /// A part of the format in a place that is not its own.
    #[error("the bundle holds {found} where {expected} must stand")]
    WrongOrder {
        /// What stands there.
        found: String,
        /// What must stand there.
        expected: String,
    },
    /// A link, a folder or anything else that is not a regular file, or a header that is not ustar.
    #[error("{entry} is not a regular file")]
    WrongType {
        /// The name.
        entry: String,
    },
    /// A part is larger than the format allows; it was not read.
    #[error("{entry} is larger than {limit} bytes")]
    TooLarge {
        /// The part's name.
        entry: String,
        /// What it may have at most, in bytes.
        limit: u64,
    },
    /// A line is longer than the format allows.
    #[error("{entry}: line {line} is too long")]
    LongLine {
        /// The part's name.
        entry: String,
        /// The line, counted from 1.
        line: u64,
    },
    /// A line says something the format does not know.
    #[error("{entry}: line {line} is not as the format says")]
    Malformed {
        /// The part's name.
        entry: String,
        /// The line, counted from 1.
        line: u64,
    },
    /// Written in a newer version of the format.
    #[error("the bundle has version {found}, this build knows up to {newest}")]
    Newer {
        /// Its version.
        found: u32,
        /// The newest version this build reads.
        newest: u32,
    },
    /// The manifest requires something this build does not know.
    #[error("the bundle requires {name:?}, which this build does not know")]
    Requires {
        /// What it requires.
        name: String,
    },
    /// From the other realm: practice where live is read, or the reverse.
    #[error("the bundle is of another realm ({found})")]
    OtherRealm {
        /// The realm it is from.
        found: String,
    },
    /// It opens, but the sender did not address it to this desk: somebody passed it on.
    #[error("the signed list of recipients does not name this desk")]
    NotListed,
    /// The records do not make the chain the manifest states.
    #[error("the chain of records does not hold")]
    BrokenChain,
}

impl ReadError {
    /// What to tell the person at the desk.
    pub fn notice(&self) -> Notice {
        Notice::new(self.problem(), self.remedy())
    }

    /// The fault of reading on in `path`: of the bytes, or of the medium.
    pub(super) fn from_stream(path: &Path, source: io::Error) -> Self {
        let is_about_content = matches!(
            source.kind(),
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
        );
        if is_about_content {
            Self::Damaged
        } else {
            Self::Unreadable {
                path: path.to_owned(),
                source,
            }
        }
    }

    fn problem(&self) -> Say {
        match self {
            Self::Unreadable { path, .. } => Say::Unreadable { path: shown(path) },
            Self::NotABundle { path } => Say::NotABundle { path: shown(path) },
            Self::Passphrase => Say::Passphrase,
            Self::NotForUs => Say::NotForUs,
            Self::Damaged => Say::Damaged,
            Self::Truncated => Say::Truncated,
            Self::Trailing => Say::Trailing,
            Self::Unsigned => Say::Unsigned,
            Self::BadSignature => Say::BadSignature,
            Self::OtherSigner => Say::OtherSigner,
            Self::NotListed => Say::NotListed,
            Self::BrokenChain => Say::BrokenChain,
            Self::WrongHash { entry } => Say::WrongHash {
                entry: entry.clone(),
            },
            Self::UnsafeName { name } => Say::UnsafeName { name: name.clone() },
            Self::UnknownEntry { name } => Say::UnknownEntry { name: name.clone() },
            Self::WrongOrder { found, expected } => Say::WrongOrder {
                found: found.clone(),
                expected: expected.clone(),
            },
            Self::WrongType { entry } => Say::WrongType {
                entry: entry.clone(),
            },
            Self::TooLarge { entry, limit } => Say::TooLarge {
                entry: entry.clone(),
                limit: *limit,
            },
            Self::LongLine { entry, line } => Say::LongLine {
                entry: entry.clone(),
                line: *line,
            },
            Self::Malformed { entry, line } => Say::Malformed {
                entry: entry.clone(),
                line: *line,
            },
            Self::Newer { found, newest } => Say::Newer {
                found: *found,
                newest: *newest,
            },
            Self::Requires { name } => Say::Requires { name: name.clone() },
            Self::OtherRealm { found } => Say::OtherRealm {
                found: found.clone(),
            },
        }
    }

    fn remedy(&self) -> Say {
        match self {
            Self::Unreadable { .. } => Say::UnreadableRemedy,
            Self::NotABundle { .. } => Say::NotABundleRemedy,
            Self::Passphrase => Say::PassphraseRemedy,
            Self::NotForUs => Say::NotForUsRemedy,
            Self::Damaged => Say::DamagedRemedy,
            Self::Truncated => Say::TruncatedRemedy,
            Self::Newer { .. } => Say::NewerRemedy,
            Self::Requires { .. } => Say::RequiresRemedy,
            Self::OtherRealm { .. } => Say::OtherRealmRemedy,
            Self::NotListed => Say::NotListedRemedy,
            Self::Unsigned => Say::UnsignedRemedy,
            Self::BadSignature => Say::BadSignatureRemedy,
            Self::OtherSigner => Say::OtherSignerRemedy,
            Self::BrokenChain => Say::BrokenChainRemedy,
            Self::WrongHash { .. } => Say::WrongHashRemedy,
            Self::UnsafeName { .. } => Say::UnsafeNameRemedy,
            Self::Trailing
            | Self::UnknownEntry { .. }
            | Self::WrongOrder { .. }
            | Self::WrongType { .. }
            | Self::TooLarge { .. }
            | Self::LongLine { .. }
            | Self::Malformed { .. } => Say::FormRemedy,
        }
    }

    /// One of each variant, for checks over the whole table.
    pub fn samples() -> Vec<Self> {
        let path = PathBuf::from("fb-0011223344556677.age");
        let entry = "manifest.json".to_owned();
        vec![
            Self::Unreadable {
                path: path.clone(),
                source: io::Error::other("broken"),
            },
            Self::NotABundle { path },
            Self::Passphrase,
            Self::NotForUs,
            Self::Damaged,
            Self::Truncated,
            Self::Trailing,
            Self::Unsigned,
            Self::BadSignature,
            Self::OtherSigner,
            Self::NotListed,
            Self::BrokenChain,
            Self::WrongHash {
                entry: entry.clone(),
            },
            Self::UnsafeName {
                name: "../a".into(),
            },
            Self::UnknownEntry {
                name: "a.txt".into(),
            },
            Self::WrongOrder {
                found: "epochs.jsonl".into(),
                expected: entry.clone(),
            },
            Self::WrongType {
                entry: entry.clone(),
            },
            Self::TooLarge {
                entry: entry.clone(),
                limit: 4096,
            },
            Self::LongLine {
                entry: entry.clone(),
                line: 3,
            },
            Self::Malformed { entry, line: 3 },
            Self::Newer {
                found: 2,
                newest: 1,
            },
            Self::Requires {
                name: "split-keys".into(),
            },
            Self::OtherRealm {
                found: "practice".into(),
            },
        ]
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

impl From<ReadError> for Box<Notice> {
    fn from(fault: ReadError) -> Self {
        Self::new(fault.notice())
    }
}
