//! Taking an officer off: their slot and their copies of keys go, and the station key changes, in one
//! transaction. Whatever the station key seals is sealed anew.
//!
//! A copy of the file that was made before still opens with the passphrase of then; what was in it stays
//! readable there. The keys with which this computer signs and receives bundles stay as they are: desks
//! know the computer by them.

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::change::{Change, Fault};
use super::check::case_tally;
use super::founding::about_row;
use super::journal::Deed;
use super::keys::{Bound, StationKeys};
use super::ledger::{Auth, Head, Roster, open_value, seal_value};
use super::marks::{ROSTER, place_name, recovery_of};
use super::pen::Pen;
use super::people::{must_have_a_lead, unknown};
use super::refusal::Refusal;
use super::rows::{CaseFileRow, HEAD, KeyRow, MarkRow, Row, SlotRow, StatementRow};
use super::unlock::{NAMES, station_tally};
use super::{Vault, VaultError};
use crate::crypt::digest::hex;
use crate::crypt::sealed_box::{self, Bucket};
use crate::crypt::{CryptError, SecretKey};
use crate::domain::duty::Power;
use crate::domain::journal::Act;
use crate::domain::moment::Timestamp;

impl Vault {
    /// Takes an officer off and changes the station key. Cases that only they could open stay readable
    /// for supervisors and recovery; where there is nobody, nothing is changed.
    pub fn remove(&mut self, officer: &str, at: Timestamp) -> Result<(), VaultError> {
        self.must(Power::Remove)?;
        if officer == self.about.officer {
            return Err(Refusal::Yourself.into());
        }
        let leaving = self.roster.named(officer).map(|one| one.slot);
        let leaving = leaving.ok_or_else(|| unknown(officer))?;
        let mut roster = self.roster.clone();
        for one in &mut roster.officers {
            if one.slot == leaving {
                one.left = Some(at.seconds());
            }
        }
        must_have_a_lead(&roster)?;
        let changed = self.rotate((&roster, leaving), (officer, at));
        let (station, head) = changed.map_err(|fault| fault.at(&self.path))?;
        (self.station, self.head, self.roster) = (station, head, roster);
        Ok(())
    }

    fn rotate(
        &mut self,
        (roster, leaving): (&Roster, i64),
        (officer, at): (&str, Timestamp),
    ) -> Result<(StationKeys, Head), Fault> {
        let fresh = StationKeys::new(SecretKey::generate()?).with_names(self.station.names());
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let turn = Turn {
            bound: self.bound,
            old: &self.station,
            new: &fresh,
        };
        nothing_is_lost(&transaction, turn, leaving)?;
        take_off(&transaction, leaving)?;
        turn.reseal(&transaction, self.head.last_seq)?;
        turn.hand_out(&transaction, roster)?;
        let recovery = fresh.wrapped(&recovery_of(roster)?)?;
        about_row(&self.about, recovery).store(&transaction)?;
        let head = Head {
            station: station_tally(&transaction, &fresh)?,
            cases: case_tally(&transaction, &fresh)?,
            ..self.head
        };
        let pen = Pen {
            bound: self.bound,
            slot: self.slot,
            about: &self.about,
            keys: &self.keys,
            station: &fresh,
            roster,
        };
        let mut change = Change::over(transaction, &fresh, self.bound, head);
        Pen::end_journal(&mut change)?;
        pen.note(&mut change, &Deed::of(Act::Removed).about(officer), at)?;
        let head = change.finish()?;
        Ok((fresh, head))
    }
}

/// Refuses when a case would have no key left anywhere.
fn nothing_is_lost(connection: &Connection, turn: Turn<'_>, leaving: i64) -> Result<(), Fault> {
    let mut lost = 0;
    for row in CaseFileRow::all(connection)? {
        if row.wrap_sup.is_some() || turn.is_journal(&row) {
            continue;
        }
        let keepers: i64 = connection.query_row(
            "SELECT count(*) FROM case_key WHERE case_id = ?1 AND officer <> ?2",
            params![row.id.as_bytes(), leaving],
            |row| row.get(0),
        )?;
        if keepers == 0 && KeyRow::of(connection, row.id, leaving)?.is_some() {
            lost += 1;
        }
    }
    if lost == 0 {
        return Ok(());
    }
    Err(VaultError::from(Refusal::WouldBeLost { count: lost }).into())
}

/// What an officer leaves behind at this computer: their slot, their keys, their half-typed text. What
/// they signed stays.
fn take_off(connection: &Connection, leaving: i64) -> Result<(), Fault> {
    connection.execute("DELETE FROM case_key WHERE officer = ?1", [leaving])?;
    connection.execute("DELETE FROM slot WHERE id = ?1", [leaving])?;
    connection.execute("DELETE FROM mark WHERE name = ?1", [place_name(leaving)])?;
    Ok(())
}

/// From one station key to the next.
#[derive(Clone, Copy)]
struct Turn<'k> {
    bound: Bound,
    old: &'k StationKeys,
    new: &'k StationKeys,
}

impl Turn<'_> {
    fn is_journal(self, row: &CaseFileRow) -> bool {
        let aad = self.bound.auth(row.id);
        open_value::<Auth>(&self.old.meta, &aad, &row.auth).is_ok_and(|auth| auth.journal)
    }

    fn box_again(self, aad: &[u8], sealed: &[u8], what: &'static str) -> Result<Vec<u8>, Fault> {
        again((&self.old.meta, &self.new.meta), aad, sealed).map_err(|_opaque| Fault::Damaged(what))
    }

    /// Seals every box of the station key anew. Anything that does not open stops the turn: it was not
    /// written by this vault.
    fn reseal(self, transaction: &Transaction<'_>, last_seq: u64) -> Result<(), Fault> {
        self.ledger(transaction, last_seq)?;
        for row in CaseFileRow::all(transaction)? {
            let aad = self.bound.auth(row.id);
            let auth = self.box_again(&aad, &row.auth, "the marks of a case")?;
            CaseFileRow { auth, ..row }.store(transaction)?;
        }
        for row in StatementRow::all(transaction)? {
            let aad = self.bound.statement(row.case, row.officer);
            let sealed = self.box_again(&aad, &row.sealed, "a statement")?;
            StatementRow { sealed, ..row }.store(transaction)?;
        }
        self.marks(transaction)
    }

    fn ledger(self, transaction: &Transaction<'_>, last_seq: u64) -> Result<(), Fault> {
        let mut read = transaction.prepare("SELECT box FROM ledger WHERE seq = ?1")?;
        let mut write = transaction.prepare("UPDATE ledger SET box = ?2 WHERE seq = ?1")?;
        let keys = (&self.old.ledger, &self.new.ledger);
        for seq in 1..=last_seq {
            let place = seq.cast_signed();
            let sealed: Vec<u8> = read.query_row([place], |row| row.get(0))?;
            let sealed = again(keys, &self.bound.ledger(seq), &sealed)
                .map_err(|_opaque| Fault::Damaged("an entry of the ledger"))?;
            write.execute(params![place, sealed])?;
        }
        Ok(())
    }

    /// Every mark but the head, which is written last, and what officers keep under keys of their own.
    fn marks(self, transaction: &Transaction<'_>) -> Result<(), Fault> {
        for row in MarkRow::all(transaction)? {
            if row.name.starts_with(&place_name_start()) || row.name == HEAD {
                continue;
            }
            let aad = self.bound.mark(&row.name);
            let sealed = self.box_again(&aad, &row.sealed, "a mark")?;
            MarkRow { sealed, ..row }.store(transaction)?;
        }
        let names = hex(self.new.names().expose());
        let sealed = seal_value(&self.new.meta, &self.bound.mark(NAMES), &names)?;
        let name = NAMES.to_owned();
        Ok(MarkRow { name, sealed }.store(transaction)?)
    }

    /// The new station key for everybody who stays, by the sealed roster and not by an open column.
    fn hand_out(self, transaction: &Transaction<'_>, roster: &Roster) -> Result<(), Fault> {
        let mut slots = SlotRow::all(transaction)?;
        slots.retain(|slot| !roster.present().any(|one| one.slot == slot.id));
        if !slots.is_empty() {
            return Err(Fault::Damaged("a key slot that nobody has"));
        }
        for officer in roster.present() {
            let slot = SlotRow::of(transaction, &officer.officer)?;
            let slot = slot.ok_or(Fault::Damaged("a key slot"))?;
            let holder = [officer.recipient.parse()?];
            let station_key = self.new.wrapped(&holder)?.unwrap_or_default();
            SlotRow {
                station_key,
                ..slot
            }
            .store(transaction)?;
        }
        let aad = self.bound.mark(ROSTER);
        let sealed = seal_value(&self.new.meta, &aad, roster)?;
        let name = ROSTER.to_owned();
        Ok(MarkRow { name, sealed }.store(transaction)?)
    }
}

fn place_name_start() -> String {
    place_name(0).trim_end_matches('0').to_owned()
}

/// Opens a box with one key and seals what was in it with the next.
fn again(
    (old, new): (&SecretKey, &SecretKey),
    aad: &[u8],
    sealed: &[u8],
) -> Result<Vec<u8>, CryptError> {
    let content = sealed_box::open(old, aad, sealed)?;
    sealed_box::seal(new, aad, Bucket::Summary, &content)
}
