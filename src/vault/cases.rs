//! Cases and their revisions: begin, append, list, read.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::crypt::sealed_box;
use crate::domain::duty::Power;
use crate::domain::moment::Timestamp;

use super::change::Fault;
use super::keys::unwrap_own;
use super::ledger::Auth;
use super::line::LineKind;
use super::rows::{CaseFileRow, KeyRow, id_at};
use super::{CaseId, RevisionId, Vault, VaultError, check};

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
    /// How many revisions it has.
    pub revisions: u32,
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

    /// Every case, in the order of their numbers; the journal is none. A list that lacks a case would
    /// look whole: where the rows of cases are not those that were written, there is none.
    pub fn cases(&self) -> Result<Vec<CaseRow>, VaultError> {
        check::all_cases(self)
            .and_then(|()| self.list())
            .map_err(|fault| fault.at(&self.path))
    }

    fn list(&self) -> Result<Vec<CaseRow>, Fault> {
        let pen = self.pen();
        let counts = revision_counts(&self.connection)?;
        let mut keys: BTreeMap<CaseId, Vec<u8>> = BTreeMap::new();
        check::each(&self.connection, |row: KeyRow| {
            if row.officer == self.slot {
                keys.insert(row.case, row.sealed);
            }
        })?;
        let mut cases = Vec::new();
        check::each(&self.connection, |row: CaseFileRow| {
            let auth = pen.auth(&row).ok();
            if auth.as_ref().is_some_and(|auth| auth.journal) {
                return;
            }
            let head = keys.get(&row.id).and_then(|wrap| {
                let key = unwrap_own(pen.bound, pen.keys, row.id, wrap).ok()?;
                let aad = pen.bound.head(row.id);
                Some(sealed_box::open(&key, &aad, &row.head).ok()?.to_vec())
            });
            cases.push(CaseRow {
                id: row.id,
                number: auth.as_ref().map_or(0, |auth| auth.number),
                readable: head.is_some(),
                revisions: counts.get(&row.id).copied().unwrap_or(0),
                standing: auth.as_ref().map_or(Standing::Kept, Auth::standing),
                held: auth.is_some_and(|auth| auth.held.is_some()),
                head,
            });
        })?;
        cases.sort_by_key(|case| (case.number, case.id));
        Ok(cases)
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

fn revision_counts(connection: &Connection) -> Result<BTreeMap<CaseId, u32>, Fault> {
    let mut statement =
        connection.prepare("SELECT case_id, count(*) FROM revision GROUP BY case_id")?;
    let rows = statement.query_map([], |row| {
        Ok((CaseId::from_bytes(id_at(row, 0)?), row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
