//! One change: every row it writes is tallied, and the head goes with it, in one transaction.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use crate::crypt::CryptError;

use super::keys::{Bound, StationKeys};
use super::ledger::{Entry, Head, seal_value};
use super::rows::{Group, HEAD, MarkRow, Row};
use super::{CaseId, RevisionId, VaultError};

/// What went wrong inside, before the vault's path is known.
#[derive(Debug)]
pub(super) enum Fault {
    Storage(rusqlite::Error),
    Crypt(CryptError),
    Damaged(&'static str),
    Known(VaultError),
}

impl Fault {
    pub(super) fn at(self, path: &Path) -> VaultError {
        match self {
            Self::Storage(source) => VaultError::of_storage(path, source),
            Self::Crypt(source) => source.into(),
            Self::Damaged(what) => VaultError::Damaged {
                path: path.to_owned(),
                what,
            },
            Self::Known(fault) => fault,
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(source: rusqlite::Error) -> Self {
        Self::Storage(source)
    }
}

impl From<CryptError> for Fault {
    fn from(source: CryptError) -> Self {
        Self::Crypt(source)
    }
}

impl From<VaultError> for Fault {
    fn from(fault: VaultError) -> Self {
        Self::Known(fault)
    }
}

/// A transaction with the head it will leave behind. Dropped unfinished, it changes nothing.
pub(super) struct Change<'v> {
    transaction: Transaction<'v>,
    station: &'v StationKeys,
    bound: Bound,
    pub(super) head: Head,
    /// The cases of which rows were written.
    pub(super) cases: BTreeSet<CaseId>,
}

impl<'v> Change<'v> {
    pub(super) fn begin(
        connection: &'v mut Connection,
        station: &'v StationKeys,
        bound: Bound,
        head: Head,
    ) -> Result<Self, Fault> {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        Ok(Self::over(transaction, station, bound, head))
    }

    /// A change inside a transaction that has begun.
    pub(super) fn over(
        transaction: Transaction<'v>,
        station: &'v StationKeys,
        bound: Bound,
        head: Head,
    ) -> Self {
        Self {
            transaction,
            station,
            bound,
            head,
            cases: BTreeSet::new(),
        }
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.transaction
    }

    /// Writes a row in place of the one with the same key.
    pub(super) fn put<R: Row>(&mut self, row: &R) -> Result<(), Fault> {
        let before = row.stored(&self.transaction)?;
        row.store(&self.transaction)?;
        if let Some(before) = before {
            self.flip(&before);
        }
        self.flip(row);
        Ok(())
    }

    /// Takes a mark away, if it is there.
    pub(super) fn remove_mark(&mut self, name: &str) -> Result<(), Fault> {
        if let Some(sealed) = MarkRow::of(&self.transaction, name)? {
            self.remove(&MarkRow {
                name: name.to_owned(),
                sealed,
            })?;
        }
        Ok(())
    }

    /// Takes away a row that is stored.
    pub(super) fn remove<R: Row>(&mut self, row: &R) -> Result<(), Fault> {
        row.remove(&self.transaction)?;
        self.flip(row);
        Ok(())
    }

    fn flip<R: Row>(&mut self, row: &R) {
        self.cases.extend(row.case());
        let share = row.share(&self.station.shares());
        match R::GROUP {
            Group::Station => self.head.station.flip(share),
            Group::Cases => self.head.cases.flip(share),
        }
    }

    /// Adds an entry to the ledger, and the sealed line it vouches for.
    pub(super) fn add_revision(
        &mut self,
        (seq, entry): (u64, &Entry),
        (case, id): (CaseId, RevisionId),
        body: &[u8],
    ) -> Result<(), Fault> {
        let sealed = seal_value(&self.station.ledger, &self.bound.ledger(seq), entry)?;
        let place = seq.cast_signed();
        self.transaction
            .prepare_cached("INSERT INTO ledger VALUES (?1, ?2)")?
            .execute(params![place, sealed])?;
        self.transaction
            .prepare_cached("INSERT INTO revision VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![place, id.as_bytes(), case.as_bytes(), body])?;
        Ok(())
    }

    /// Commits; when this returns, the change is on the medium.
    pub(super) fn finish(self) -> Result<Head, Fault> {
        let sealed = seal_value(
            &self.station.meta,
            &self.bound.mark(HEAD),
            &self.head.to_text(),
        )?;
        let row = MarkRow {
            name: HEAD.to_owned(),
            sealed,
        };
        row.store(&self.transaction)?;
        self.transaction.commit()?;
        Ok(self.head)
    }
}
