//! Cases and their revisions: begin, append, read.

use crate::domain::duty::Power;
use crate::domain::moment::Timestamp;

use super::line::LineKind;
use super::{CaseId, RevisionId, Vault, VaultError};

/// A revision that is on the medium.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revision {
    /// Which revision.
    pub id: RevisionId,
    /// Its place in the ledger, from 1.
    pub seq: u64,
    /// The clock stood before the revision written before this one.
    pub clock_suspect: bool,
}

/// A revision as it is read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Which revision.
    pub id: RevisionId,
    /// The revision of the same case before it, where it was written.
    pub prev: Option<RevisionId>,
    /// Its place in this vault's ledger, from 1.
    pub seq: u64,
    /// When, by the clock of the device that wrote it.
    pub at: Timestamp,
    /// That clock stood before the revision written before.
    pub clock_suspect: bool,
    /// Who wrote it, by handle.
    pub officer: String,
    /// The device that wrote it: the first 16 digits of its signing key's digest.
    pub device: String,
    /// What was given, byte for byte.
    pub body: Vec<u8>,
}

/// What became of a case at this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Somebody at this computer holds its key, or held it when they left.
    Kept,
    /// Every copy of its key at this computer was deleted; supervisors and recovery can open it.
    Released {
        /// When.
        at: Timestamp,
    },
    /// Its keys and texts were destroyed.
    Erased {
        /// When.
        at: Timestamp,
    },
}

/// A case in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// Which case.
    pub id: CaseId,
    /// Its running number in this vault, from 1; 0 when what the station vouches for cannot be read.
    pub number: u32,
    /// Whether this officer can read it.
    pub readable: bool,
    /// What became of it at this computer.
    pub standing: Standing,
    /// Whether it is under a legal hold.
    pub held: bool,
    /// What was last given as its head, when readable.
    pub head: Option<Vec<u8>>,
}

impl Vault {
    /// Begins a case with its first revision. `body` is one JSON value on one line.
    pub fn begin(
        &mut self,
        body: &[u8],
        head: &[u8],
        at: Timestamp,
    ) -> Result<(CaseId, Revision), VaultError> {
        self.must(Power::Cases)?;
        self.change(|change, pen| {
            let new = (CaseId::generate()?, LineKind::Case);
            let case = pen.found_case(change, new, &[pen.slot])?;
            let revision = pen.write(change, &case, (body, head), at)?;
            Ok((case.id, revision))
        })
    }

    /// Adds a revision to a case; what was there stays.
    pub fn append(
        &mut self,
        case: &CaseId,
        body: &[u8],
        head: &[u8],
        at: Timestamp,
    ) -> Result<Revision, VaultError> {
        self.must(Power::Cases)?;
        self.change(|change, pen| {
            let case = pen.open_case(change.connection(), *case)?;
            pen.write(change, &case, (body, head), at)
        })
    }

    /// Every revision of a case, in the order of the ledger, checked against it.
    pub fn revisions(&self, case: &CaseId) -> Result<Vec<Stored>, VaultError> {
        self.must(Power::Cases)?;
        let pen = self.pen();
        pen.open_case(&self.connection, *case)
            .and_then(|case| pen.read(&self.connection, &case))
            .map_err(|fault| fault.at(&self.path))
    }
}
