//! Which cases are as they were written, where not all are.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::cases::Standing;
use super::change::Fault;
use super::ledger::{Auth, Entry, open_value};
use super::pen::Pen;
use super::rows::{CaseFileRow, KeyRow, Row, id_at};
use super::{CaseId, Vault, VaultError, check};
use crate::crypt::Digest;

/// The sound cases of a vault.
pub(super) struct Sound {
    cases: BTreeSet<CaseId>,
    /// How many cases are not as they were written, or are not there.
    pub(super) lacking: u32,
}

/// What the ledger says of the cases.
#[derive(Default)]
struct Told {
    /// The digest of each case's head after its last entry.
    heads: BTreeMap<CaseId, String>,
    /// Cases of which an entry or a revision is missing or was changed.
    doubtful: BTreeSet<CaseId>,
    /// Cases that a revision names instead of its own; there may be none of that name.
    misnamed: BTreeSet<CaseId>,
}

impl Sound {
    /// Looks at every case on its own: its last entry in the ledger left this head, its key is the one
    /// that is vouched for, and no entry of it is missing.
    pub(super) fn among(vault: &Vault) -> Result<Self, Fault> {
        let pen = vault.pen();
        let mut told = Told::of(&pen, &vault.connection, vault.head.last_seq)?;
        let mut sound = Self {
            cases: BTreeSet::new(),
            lacking: 0,
        };
        let mut statement = vault.connection.prepare(CaseFileRow::ALL)?;
        for row in statement.query_map([], CaseFileRow::read)? {
            match row {
                Ok(row) => sound.weigh(&pen, (&vault.connection, &row), &mut told)?,
                Err(fault) if check::is_of_row(&fault) => sound.lacking += 1,
                Err(fault) => return Err(fault.into()),
            }
        }
        // What the ledger knows and nobody has any more.
        told.doubtful.extend(told.heads.into_keys());
        let gone = told.doubtful.len();
        sound.lacking = sound
            .lacking
            .saturating_add(u32::try_from(gone).unwrap_or(u32::MAX));
        Ok(sound)
    }

    /// Whether this case is as it was written.
    pub(super) fn holds(&self, case: CaseId) -> bool {
        self.cases.contains(&case)
    }

    fn weigh(
        &mut self,
        pen: &Pen<'_>,
        (connection, row): (&Connection, &CaseFileRow),
        told: &mut Told,
    ) -> Result<(), Fault> {
        let auth = pen.auth(row).ok();
        let head = told.heads.remove(&row.id);
        let is_whole = !told.doubtful.remove(&row.id) && !told.misnamed.contains(&row.id);
        if auth.as_ref().is_some_and(|auth| auth.journal) {
            // It is no case: the list lacks nothing that a person would look for.
            return Ok(());
        }
        if let Some(auth) = auth
            && is_whole
            && is_last(row, &auth, head.as_deref())
            && wraps(row) == auth.wrap_sup
            && pen.has_its_key(connection, row.id, &auth)?
        {
            self.cases.insert(row.id);
        } else {
            self.lacking += 1;
        }
        Ok(())
    }
}

fn is_last(row: &CaseFileRow, auth: &Auth, last: Option<&str>) -> bool {
    let is_erased = auth.erased.is_some() && row.head.is_empty();
    is_erased || last == Some(Digest::of(&row.head).to_string().as_str())
}

fn wraps(row: &CaseFileRow) -> Option<String> {
    let wrap = row.wrap_sup.as_deref();
    wrap.map(|wrap| Digest::of(wrap).to_string())
}

impl Told {
    fn of(pen: &Pen<'_>, connection: &Connection, last_seq: u64) -> Result<Self, Fault> {
        let mut told = Self::default();
        let mut statement = connection.prepare(
            "SELECT ledger.seq, box, case_id FROM ledger LEFT JOIN revision USING (seq) \
             ORDER BY ledger.seq",
        )?;
        let mut rows = statement.query([])?;
        let mut before = 0;
        while let Some(row) = rows.next()? {
            let seq = row.get::<_, i64>(0)?.cast_unsigned();
            told.doubt(connection, before + 1..seq)?;
            before = seq;
            let aad = pen.bound.ledger(seq);
            let entry: Option<Entry> = row
                .get_ref(1)?
                .as_blob()
                .ok()
                .and_then(|sealed| open_value(&pen.station.ledger, &aad, sealed).ok());
            let revision = id_at(row, 2).ok().map(CaseId::from_bytes);
            told.add(entry, revision);
        }
        told.doubt(connection, before + 1..last_seq + 1)?;
        Ok(told)
    }

    /// An entry of the ledger, where it opens, and the case that its revision names.
    fn add(&mut self, entry: Option<Entry>, revision: Option<CaseId>) {
        let named = entry.as_ref().and_then(|entry| entry.case.parse().ok());
        let Some((case, entry)) = named.zip(entry) else {
            self.doubtful.extend(revision);
            return;
        };
        if revision != Some(case) {
            self.doubtful.insert(case);
            self.misnamed.extend(revision);
        }
        self.heads.insert(case, entry.head);
    }

    /// Entries that are missing: their revisions, where there are some, tell whose they were.
    fn doubt(
        &mut self,
        connection: &Connection,
        missing: std::ops::Range<u64>,
    ) -> Result<(), Fault> {
        let mut statement =
            connection.prepare("SELECT case_id FROM revision WHERE seq >= ?1 AND seq < ?2")?;
        let bounds = [missing.start.cast_signed(), missing.end.cast_signed()];
        let cases = statement.query_map(bounds, |row| Ok(id_at(row, 0).ok()))?;
        for case in cases {
            self.doubtful.extend(case?.map(CaseId::from_bytes));
        }
        Ok(())
    }
}

impl Pen<'_> {
    /// Whether this officer's copy of a case's key is the one that is vouched for. Who has none is as
    /// likely not meant to: only where nobody here has one, and the officer who began the case is
    /// still here, was it taken away.
    fn has_its_key(
        &self,
        connection: &Connection,
        case: CaseId,
        auth: &Auth,
    ) -> Result<bool, Fault> {
        match self.open_case(connection, case) {
            Ok(_) => return Ok(true),
            Err(Fault::Known(VaultError::NotReadable)) => {}
            Err(_) => return Ok(false),
        }
        let copies = KeyRow::of_case(connection, case)?;
        let is_here = self.roster.present().any(|one| one.slot == auth.by);
        Ok(!copies.is_empty() || auth.standing() != Standing::Kept || !is_here)
    }
}
