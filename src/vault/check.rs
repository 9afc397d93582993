//! Whether everything in the file is what was written.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};

use crate::crypt::Digest;
use crate::lang::msg::{Msg, Vault as Say};

use super::change::Fault;
use super::keys::{StationKeys, Tally};
use super::ledger::{Entry, StatementText, open_value};
use super::line::{CHAIN_START, chain_after};
use super::pen::Pen;
use super::rows::{CaseFileRow, KeyRow, Row, StatementRow, id_at};
use super::shipment::{STATEMENT_NAMESPACE, statement_text};
use super::unlock::station_tally;
use super::{CaseId, RevisionId, Vault, VaultError};

/// How many of the last entries are checked at every unlocking.
const RECENT: u64 = 16;

/// Something that is not what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// SQLite finds its own tables out of order.
    Tables {
        /// What SQLite said.
        detail: String,
    },
    /// A row of the station was changed, taken away or planted.
    Station,
    /// A row of a case was changed, taken away, planted or put back from before.
    Cases,
    /// An entry of the ledger is missing, was changed, or does not continue the chain.
    Ledger {
        /// Its place, from 1.
        seq: u64,
    },
    /// A revision is missing, was changed, or was never written by this vault.
    Revision {
        /// Its place, from 1.
        seq: u64,
    },
    /// What the list shows of a case is not what was last written.
    Head {
        /// Which case.
        case: CaseId,
    },
    /// The key of a case, or what the station vouches for about it, was changed.
    Key {
        /// Which case.
        case: CaseId,
    },
    /// An officer's signature for a case is missing or does not fit.
    Statement {
        /// Which case.
        case: CaseId,
        /// The officer's slot.
        slot: i64,
    },
}

impl Finding {
    /// What was found, as a person meets it.
    pub fn message(&self) -> Msg {
        match self {
            Self::Tables { .. } => Say::FoundTables.into(),
            Self::Station => Say::FoundStation.into(),
            Self::Cases => Say::FoundCases.into(),
            Self::Ledger { seq } => Say::FoundLedger { seq: *seq }.into(),
            Self::Revision { seq } => Say::FoundRevision { seq: *seq }.into(),
            Self::Head { .. } | Self::Key { .. } => Say::FoundCase.into(),
            Self::Statement { .. } => Say::FoundStatement.into(),
        }
    }
}

impl Vault {
    /// Checks everything; nothing found means that every row is what this vault wrote, as of its head.
    ///
    /// An older copy of the whole file passes: that shows only where somebody else has seen a newer
    /// state.
    pub fn verify(&self) -> Result<Vec<Finding>, VaultError> {
        let mut findings = Vec::new();
        self.verify_into(&mut findings)
            .map_err(|fault| fault.at(&self.path))?;
        Ok(findings)
    }

    fn verify_into(&self, findings: &mut Vec<Finding>) -> Result<(), Fault> {
        let detail: String = self
            .connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if detail != "ok" {
            findings.push(Finding::Tables { detail });
        }
        if station_tally(&self.connection, &self.station)? != self.head.station {
            findings.push(Finding::Station);
        }
        if case_tally(&self.connection, &self.station)? != self.head.cases {
            findings.push(Finding::Cases);
        }
        let entries = self.check_ledger(findings)?;
        self.check_revisions(&entries, findings)?;
        self.check_cases(&entries, findings)?;
        self.check_statements(&entries, findings)
    }

    /// Every entry that can be read, and whether together they make the chain.
    fn check_ledger(&self, findings: &mut Vec<Finding>) -> Result<BTreeMap<u64, Entry>, Fault> {
        let pen = self.pen();
        let mut entries = BTreeMap::new();
        let mut chain = CHAIN_START;
        for seq in 1..=self.head.last_seq {
            match pen.entry(&self.connection, seq) {
                Ok(entry) => {
                    let line = entry.line.parse().unwrap_or(CHAIN_START);
                    if chain_after(chain, seq, line).to_string() != entry.chain {
                        findings.push(Finding::Ledger { seq });
                    }
                    chain = entry.chain.parse().unwrap_or(CHAIN_START);
                    entries.insert(seq, entry);
                }
                Err(Fault::Damaged(_)) => findings.push(Finding::Ledger { seq }),
                Err(other) => return Err(other),
            }
        }
        if chain != self.head.chain || self.ledger_end()? != self.head.last_seq {
            findings.push(Finding::Ledger {
                seq: self.head.last_seq,
            });
        }
        Ok(entries)
    }

    fn ledger_end(&self) -> Result<u64, Fault> {
        let last: i64 =
            self.connection
                .query_row("SELECT coalesce(max(seq), 0) FROM ledger", [], |row| {
                    row.get(0)
                })?;
        Ok(last.cast_unsigned())
    }

    /// Whether the revisions are exactly those of the ledger, and open where this officer can open.
    fn check_revisions(
        &self,
        entries: &BTreeMap<u64, Entry>,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Fault> {
        let pen = self.pen();
        let mut statement = self
            .connection
            .prepare("SELECT seq, id, case_id, body FROM revision ORDER BY seq")?;
        let mut rows = statement.query([])?;
        let mut seen = 0_u64;
        while let Some(row) = rows.next()? {
            let seq = row.get::<_, i64>(0)?.cast_unsigned();
            let id = RevisionId::from_bytes(id_at(row, 1)?);
            let case = CaseId::from_bytes(id_at(row, 2)?);
            let body: Vec<u8> = row.get(3)?;
            let fits = entries
                .get(&seq)
                .is_some_and(|entry| self.revision_fits(&pen, entry, (case, id), &body));
            if !fits {
                findings.push(Finding::Revision { seq });
            }
            for missing in seen + 1..seq {
                findings.push(Finding::Revision { seq: missing });
            }
            seen = seq;
        }
        for missing in seen + 1..=self.head.last_seq {
            findings.push(Finding::Revision { seq: missing });
        }
        Ok(())
    }

    fn revision_fits(
        &self,
        pen: &Pen<'_>,
        entry: &Entry,
        (case, id): (CaseId, RevisionId),
        body: &[u8],
    ) -> bool {
        let is_named = entry.case == case.to_string() && entry.id == id.to_string();
        if body.is_empty() {
            return is_named && pen.is_erased(&self.connection, case);
        }
        let is_entered = is_named && entry.body == Digest::of(body).to_string();
        match pen.open_case(&self.connection, case) {
            _ if !is_entered => false,
            Ok(case) => pen
                .open_line(&case, id, body)
                .is_ok_and(|line| line.digest().to_string() == entry.line),
            Err(Fault::Known(VaultError::NotReadable)) => true,
            Err(_) => false,
        }
    }

    /// Whether each case is as its last entry left it, and its keys are those vouched for.
    fn check_cases(
        &self,
        entries: &BTreeMap<u64, Entry>,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Fault> {
        let pen = self.pen();
        let mut heads: BTreeMap<&str, &str> = BTreeMap::new();
        for entry in entries.values() {
            heads.insert(&entry.case, &entry.head);
        }
        for row in CaseFileRow::all(&self.connection)? {
            let case = row.id;
            let head = Digest::of(&row.head).to_string();
            let last = heads.remove(case.to_string().as_str());
            let is_erased = row.head.is_empty() && pen.is_erased(&self.connection, case);
            if last != Some(head.as_str()) && !is_erased {
                findings.push(Finding::Head { case });
            }
            let wrap = row
                .wrap_sup
                .as_deref()
                .map(|wrap| Digest::of(wrap).to_string());
            let is_vouched = pen.auth(&row).is_ok_and(|auth| auth.wrap_sup == wrap);
            let opens = match pen.open_case(&self.connection, case) {
                Ok(_) | Err(Fault::Known(VaultError::NotReadable)) => true,
                Err(_) => false,
            };
            if !is_vouched || !opens {
                findings.push(Finding::Key { case });
            }
        }
        let gone = heads.keys().filter_map(|case| case.parse().ok());
        findings.extend(gone.map(|case| Finding::Head { case }));
        Ok(())
    }

    /// Whether each officer signed for the last revision they put into each case.
    fn check_statements(
        &self,
        entries: &BTreeMap<u64, Entry>,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Fault> {
        let mut last: BTreeMap<(&str, i64), u64> = BTreeMap::new();
        for (seq, entry) in entries {
            last.insert((&entry.case, entry.by), *seq);
        }
        for ((case, slot), seq) in last {
            let Ok(case) = case.parse() else { continue };
            let chain = |seq: u64| entries.get(&seq).map(|entry| entry.chain.as_str());
            let fits = self.statement(case, slot)?.is_some_and(|text| {
                text.last_seq >= seq
                    && chain(text.last_seq) == Some(text.chain.as_str())
                    && self.statement_holds(case, slot, &text)
            });
            if !fits {
                findings.push(Finding::Statement { case, slot });
            }
        }
        Ok(())
    }

    fn statement(&self, case: CaseId, slot: i64) -> Result<Option<StatementText>, Fault> {
        let row = StatementRow::of(&self.connection, case, slot)?;
        let aad = self.bound.statement(case, slot);
        Ok(row.and_then(|row| open_value(&self.station.meta, &aad, &row.sealed).ok()))
    }

    fn statement_holds(&self, case: CaseId, slot: i64, text: &StatementText) -> bool {
        let officer = self.roster.officers.iter().find(|one| one.slot == slot);
        let Some(officer) = officer else {
            return false;
        };
        let (Ok(key), Ok(chain)) = (
            officer.key.parse::<crate::crypt::VerifyingKey>(),
            text.chain.parse(),
        ) else {
            return false;
        };
        let signed = statement_text(&self.about, officer, case, (text.last_seq, chain));
        key.verify(STATEMENT_NAMESPACE, signed.as_bytes(), &text.signature)
            .is_ok()
    }
}

/// The sum over the rows of cases as they stand in the file.
pub(super) fn case_tally(connection: &Connection, station: &StationKeys) -> Result<Tally, Fault> {
    let (mut tally, shares) = (Tally::default(), station.shares());
    each(connection, |row: CaseFileRow| {
        tally.flip(row.share(&shares));
    })?;
    each(connection, |row: KeyRow| tally.flip(row.share(&shares)))?;
    each(connection, |row: StatementRow| {
        tally.flip(row.share(&shares));
    })?;
    Ok(tally)
}

/// The end of the ledger, checked at every unlocking: the last entries are there, their revisions are
/// what they say, and they lead to the head.
pub(super) fn recent(vault: &Vault) -> Result<(), Fault> {
    let pen = vault.pen();
    let last = vault.head.last_seq;
    if vault.ledger_end()? != last {
        return Err(Fault::Damaged("the end of the ledger"));
    }
    let mut chain = None;
    for seq in last.saturating_sub(RECENT - 1).max(1)..=last {
        let entry = pen.entry(&vault.connection, seq)?;
        let line = entry.line.parse().unwrap_or(CHAIN_START);
        let leads = |before| chain_after(before, seq, line).to_string() == entry.chain;
        let body: Option<Vec<u8>> = vault
            .connection
            .query_row(
                "SELECT body FROM revision WHERE seq = ?1",
                [seq.cast_signed()],
                |row| row.get(0),
            )
            .optional()?;
        let is_there = body.is_some_and(|body| {
            let erased = |case| body.is_empty() && pen.is_erased(&vault.connection, case);
            Digest::of(&body).to_string() == entry.body || entry.case.parse().is_ok_and(erased)
        });
        if !chain.is_none_or(leads) || !is_there {
            return Err(Fault::Damaged("the last revisions"));
        }
        chain = entry.chain.parse().ok();
    }
    if chain.unwrap_or(CHAIN_START) == vault.head.chain {
        Ok(())
    } else {
        Err(Fault::Damaged("the chain"))
    }
}

/// Whether the rows of cases are all that were written, and no other.
pub(super) fn all_cases(vault: &Vault) -> Result<bool, Fault> {
    let last = vault.head.last_seq.cast_signed();
    let is_complete: bool = vault.connection.query_row(
        "SELECT (SELECT count(*) FROM ledger) = ?1 AND (SELECT count(*) FROM revision) = ?1
         AND NOT EXISTS (SELECT 1 FROM revision WHERE case_id NOT IN (SELECT id FROM case_file))",
        [last],
        |row| row.get(0),
    )?;
    match case_tally(&vault.connection, &vault.station) {
        Ok(tally) => Ok(is_complete && tally == vault.head.cases),
        Err(Fault::Storage(fault)) if is_of_row(&fault) => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// Whether a row holds something of another kind than its column is for.
pub(super) fn is_of_row(fault: &rusqlite::Error) -> bool {
    matches!(
        fault,
        rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
    )
}

/// Hands over one row of a table after the other: there may be more than memory should hold.
pub(super) fn each<R: Row>(connection: &Connection, mut take: impl FnMut(R)) -> Result<(), Fault> {
    let mut statement = connection.prepare(R::ALL)?;
    for row in statement.query_map([], R::read)? {
        take(row?);
    }
    Ok(())
}
