//! What can be wrong with a pack folder, its signature, its installing or its withdrawal.

use crate::crypt::CryptError;
use crate::domain::day::Day;
use crate::lang::Notice;
use crate::lang::msg::{Command, Country as Say, Msg};

/// Why a pack folder or a withdrawal list was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PackFault {
    /// A file or folder cannot be read.
    #[error("cannot read {path}")]
    Unreadable {
        /// Which.
        path: String,
    },
    /// A file or folder cannot be written.
    #[error("cannot write {path}")]
    Unwritable {
        /// Which.
        path: String,
    },
    /// A link, a device, a name or a kind of file that a pack folder does not have.
    #[error("not part of a pack folder: {path}")]
    NotAllowed {
        /// Which.
        path: String,
    },
    /// More or larger files than a pack may have.
    #[error("too large: {path}")]
    TooLarge {
        /// Which.
        path: String,
    },
    /// A text that `fanal pack new` left to be written is still there.
    #[error("a text is still to be written: {path}:{line}")]
    Gap {
        /// The file.
        path: String,
        /// The line, from 1.
        line: u32,
    },
    /// There is no country file in the folder.
    #[error("no country file in {path}")]
    NoCountry {
        /// The folder.
        path: String,
    },
    /// The files have faults.
    #[error("{count} faults")]
    Faulty {
        /// How many.
        count: u32,
    },
    /// A worked case of the pack gives another result than it expects.
    #[error("worked cases differ")]
    CasesDiffer,
    /// The folder or the list bears no signature.
    #[error("unsigned: {path}")]
    Unsigned {
        /// Which.
        path: String,
    },
    /// The signature does not fit.
    #[error("the signature does not fit: {path}")]
    BadSignature {
        /// Of what.
        path: String,
    },
    /// Signed with another key than the one given or pinned.
    #[error("signed by {found}, not by {wanted}")]
    OtherKey {
        /// The fingerprint wanted.
        wanted: String,
        /// The fingerprint found.
        found: String,
    },
    /// No key of this maker is pinned yet and none was given.
    #[error("no key pinned for {id}")]
    NeedKey {
        /// The pack.
        id: String,
    },
    /// The table of sums is not one.
    #[error("line {line} of the sums is unreadable")]
    BadSums {
        /// The line, from 1.
        line: u32,
    },
    /// A file is not the one that was signed.
    #[error("changed: {path}")]
    Changed {
        /// Which.
        path: String,
    },
    /// A file that was not signed.
    #[error("not signed: {path}")]
    Extra {
        /// Which.
        path: String,
    },
    /// A signed file is not there.
    #[error("missing: {path}")]
    Missing {
        /// Which.
        path: String,
    },
    /// The pack's name cannot be the name of a folder, or is one that the program keeps.
    #[error("cannot be installed under the name {id}")]
    BadName {
        /// The name.
        id: String,
    },
    /// This version or a newer one is installed.
    #[error("{id} {have} is installed")]
    NotNewer {
        /// The pack.
        id: String,
        /// The version offered.
        version: u16,
        /// The newest one that is there.
        have: u16,
    },
    /// The maker withdrew this version.
    #[error("{id} {version} was withdrawn: {reason}")]
    Withdrawn {
        /// The pack.
        id: String,
        /// The version.
        version: u16,
        /// Why.
        reason: String,
    },
    /// It does not hold yet.
    #[error("holds from {from}")]
    NotYet {
        /// The first day.
        from: Day,
    },
    /// A country for practice only in the live realm.
    #[error("{id} is for practice only")]
    PracticeOnly {
        /// The pack.
        id: String,
    },
    /// No such pack is installed.
    #[error("not installed: {id}")]
    NotInstalled {
        /// The pack.
        id: String,
    },
    /// Not a withdrawal list.
    #[error("not a withdrawal list: {path}")]
    NotAList {
        /// Which.
        path: String,
    },
    /// A list that leaves out what an earlier one withdrew.
    #[error("the list leaves out version {version} of {id}")]
    OlderList {
        /// The pack.
        id: String,
        /// The version left out.
        version: u16,
    },
    /// Keys and signatures.
    #[error(transparent)]
    Crypt(#[from] CryptError),
}

impl PackFault {
    /// The fault as a person meets it.
    pub fn notice(&self) -> Notice {
        if let Self::Crypt(fault) = self {
            return fault.notice();
        }
        Notice::new(self.problem(), self.remedy())
    }

    fn problem(&self) -> Msg {
        let path = |path: &String| path.clone();
        match self {
            Self::Unreadable { path: at } => Command::CannotRead { path: path(at) }.into(),
            Self::Unwritable { path: at } => Command::CannotWrite { path: path(at) }.into(),
            Self::NotAllowed { path: at } => Say::NotAllowed { path: path(at) }.into(),
            Self::TooLarge { path: at } => Say::TooLarge { path: path(at) }.into(),
            Self::Gap { path: at, line } => {
                let (file, line) = (path(at), line.to_string());
                Say::Gap { file, line }.into()
            }
            Self::NoCountry { path: at } => Say::NoCountry { path: path(at) }.into(),
            Self::Faulty { count } => Say::Faulty { count: *count }.into(),
            Self::CasesDiffer => Say::CasesDiffer.into(),
            Self::Unsigned { path: at } => Say::Unsigned { path: path(at) }.into(),
            Self::BadSignature { path: at } => Say::BadSignature { path: path(at) }.into(),
            Self::OtherKey { wanted, found } => {
                let (wanted, found) = (wanted.clone(), found.clone());
                Say::OtherKey { wanted, found }.into()
            }
            Self::NeedKey { id } => Say::NeedKey { id: id.clone() }.into(),
            Self::BadSums { line } => Say::BadSums { line: *line }.into(),
            Self::Changed { path: at } => Say::Changed { path: path(at) }.into(),
            Self::Extra { path: at } => Say::Extra { path: path(at) }.into(),
            Self::Missing { path: at } => Say::Missing { path: path(at) }.into(),
            Self::BadName { id } => Say::BadName { id: id.clone() }.into(),
            Self::NotNewer { id, version, have } => {
                let (id, version, have) = (id.clone(), *version, *have);
                Say::NotNewer { id, version, have }.into()
            }
            Self::Withdrawn {
                id,
                version,
                reason,
            } => Say::Withdrawn {
                id: id.clone(),
                version: *version,
                reason: reason.clone(),
            }
            .into(),
            Self::NotYet { from } => Say::NotYet { from: *from }.into(),
            Self::PracticeOnly { id } => Say::PracticeOnly { id: id.clone() }.into(),
            Self::NotInstalled { id } => Say::NotInstalled { id: id.clone() }.into(),
            Self::NotAList { path: at } => Say::NotAList { path: path(at) }.into(),
            Self::OlderList { id, version } => {
                let (id, version) = (id.clone(), *version);
                Say::OlderList { id, version }.into()
            }
            Self::Crypt(fault) => fault.notice().problem,
        }
    }

    fn remedy(&self) -> Msg {
        match self {
            Self::Unreadable { .. } | Self::Unwritable { .. } => Command::CheckPath.into(),
            Self::NotAllowed { .. } => Say::NotAllowedRemedy.into(),
            Self::TooLarge { .. } => Say::TooLargeRemedy.into(),
            Self::Gap { .. } => Say::GapRemedy.into(),
            Self::NoCountry { .. } => Say::NoCountryRemedy.into(),
            Self::Faulty { .. } => Say::FaultyRemedy.into(),
            Self::CasesDiffer => Say::CasesDifferRemedy.into(),
            Self::Unsigned { .. } => Say::UnsignedRemedy.into(),
            Self::OtherKey { .. } => Say::OtherKeyRemedy.into(),
            Self::NeedKey { .. } => Say::NeedKeyRemedy.into(),
            Self::BadSignature { .. }
            | Self::BadSums { .. }
            | Self::Changed { .. }
            | Self::Extra { .. }
            | Self::Missing { .. } => Say::ChangedRemedy.into(),
            Self::BadName { .. } => Say::BadNameRemedy.into(),
            Self::NotNewer { .. } => Say::NotNewerRemedy.into(),
            Self::Withdrawn { .. } => Say::WithdrawnRemedy.into(),
            Self::NotYet { .. } => Say::NotYetRemedy.into(),
            Self::PracticeOnly { .. } => Say::FictionalRemedy.into(),
            Self::NotInstalled { .. } => Say::NotInstalledRemedy.into(),
            Self::NotAList { .. } => Say::NotAListRemedy.into(),
            Self::OlderList { .. } => Say::OlderListRemedy.into(),
            Self::Crypt(fault) => fault.notice().remedy,
        }
    }
}
