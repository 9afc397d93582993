//! Who keeps the key of a case: handed to the next officer, released to the supervisors, destroyed.

use std::collections::BTreeMap;

use rusqlite::params;

use super::change::{Change, Fault};
use super::journal::Deed;
use super::keys::{wrap_case_key, wrap_own};
use super::ledger::Auth;
use super::line::LineKind;
use super::marks::Setting;
use super::pen::{OpenCase, Pen};
use super::people::unknown;
use super::profile::settled_name;
use super::refusal::Refusal;
use super::rows::{CaseFileRow, KeyRow, MarkRow, id_at};
use super::{CaseId, Role, Standing, Vault, VaultError};
use crate::crypt::Digest;
use crate::crypt::sealed_box::{self, Bucket};
use crate::domain::duty::Power;
use crate::domain::journal::Act;
use crate::domain::moment::Timestamp;

/// The mark of a station that keeps no copy of a case that is done.
const DROP_BOX: &str = "drop box";

impl Vault {
    /// Seals the keys of these cases of the officer at work to the next officer, who opens them with a
    /// passphrase of their own, and deletes the own copies. Gives how many there were.
    pub fn hand_over(
        &mut self,
        cases: &[CaseId],
        to: &str,
        at: Timestamp,
    ) -> Result<u64, VaultError> {
        self.must(Power::HandOver)?;
        if to == self.about.officer {
            return Err(Refusal::Yourself.into());
        }
        let next = self.roster.named(to).ok_or_else(|| unknown(to))?;
        if !next.duty().may(Power::Cases) {
            let officer = to.to_owned();
            return Err(Refusal::NotAllowed { officer }.into());
        }
        let slot = next.slot;
        self.change(|change, pen| {
            for id in cases {
                let case = pen.open_case(change.connection(), *id)?;
                let sealed = pen.wrap_for(slot, &case)?;
                change.put(&KeyRow {
                    case: *id,
                    officer: slot,
                    sealed,
                })?;
                pen.forget(change, *id, |officer| officer == pen.slot)?;
                change.remove_mark(&pen.station.hidden_name(&settled_name(slot)))?;
                let deed = Deed::of(Act::HandedOver).in_case(*id).about(to);
                pen.note(change, &deed, at)?;
            }
            Ok(cases.len() as u64)
        })
    }

    /// Deletes every copy of a case's key at this computer. From then on only supervisors and recovery
    /// can open it; a case that is sealed to no supervisor is refused.
    pub fn release(&mut self, case: CaseId, at: Timestamp) -> Result<(), VaultError> {
        self.must(Power::Release)?;
        if self.roster.supervisors.is_empty() {
            return Err(Refusal::NobodyElse.into());
        }
        self.change(|change, pen| {
            // Sealed once more for the supervisors of now: afterwards nobody here could.
            let open = pen.open_case(change.connection(), case)?;
            pen.seal_for_all(change, &open)?;
            pen.forget(change, case, |_officer| true)?;
            pen.vouch(change, case, |auth| auth.released = Some(at.seconds()))?;
            pen.note(change, &Deed::of(Act::Released).in_case(case), at)?;
            Ok(())
        })
    }

    /// Destroys a case: every copy of its key, its list line and the texts of its entries. Its place in
    /// the ledger stays, and the journal says who did it. Settings that spoke of it become what `left`
    /// says in the same step. Copies that left this computer are not reached.
    pub fn erase(
        &mut self,
        case: CaseId,
        left: &[Setting],
        at: Timestamp,
    ) -> Result<(), VaultError> {
        self.must(Power::Erase)?;
        self.change(|change, pen| {
            pen.destroy(change, case, at)?;
            pen.put_settings(change, left.iter().collect())?;
            pen.note(change, &Deed::of(Act::Erased).in_case(case), at)?;
            Ok(())
        })
    }

    /// Destroys a case whose time is over, and remembers what stays of it, `left`, in the same step. A
    /// case with an entry after the place `upto`, which no receipt covers, is refused.
    pub fn purge(
        &mut self,
        case: CaseId,
        upto: u64,
        left: &[Setting],
        at: Timestamp,
    ) -> Result<(), VaultError> {
        self.must(Power::Erase)?;
        self.change(|change, pen| {
            let last = "SELECT max(seq) FROM revision WHERE case_id = ?1";
            let last: Option<i64> =
                change
                    .connection()
                    .query_row(last, params![case.as_bytes()], |row| row.get(0))?;
            if last.is_none_or(|last| last.cast_unsigned() > upto) {
                return Err(VaultError::from(Refusal::NotReceived).into());
            }
            pen.destroy(change, case, at)?;
            pen.put_settings(change, left.iter().collect())?;
            pen.note(change, &Deed::of(Act::Purged).in_case(case), at)?;
            Ok(())
        })
    }

    /// The place of the last revision of each case in the ledger.
    pub fn last_places(&self) -> Result<BTreeMap<CaseId, u64>, VaultError> {
        let read = || -> rusqlite::Result<BTreeMap<CaseId, u64>> {
            let each = "SELECT case_id, max(seq) FROM revision GROUP BY case_id";
            let mut statement = self.connection.prepare(each)?;
            let rows = statement.query_map([], |row| {
                let seq: i64 = row.get(1)?;
                Ok((CaseId::from_bytes(id_at(row, 0)?), seq.cast_unsigned()))
            })?;
            rows.collect()
        };
        read().map_err(|fault| Fault::from(fault).at(&self.path))
    }

    /// Puts a case under a legal hold, or lifts it: a held case cannot be erased.
    pub fn hold(&mut self, case: CaseId, held: bool, at: Timestamp) -> Result<(), VaultError> {
        self.must(Power::Hold)?;
        self.change(|change, pen| {
            if pen.auth_of(change, case)?.erased.is_some() {
                return Err(VaultError::from(Refusal::ErasedAlready).into());
            }
            pen.vouch(change, case, |auth| {
                auth.held = held.then_some(at.seconds());
            })?;
            let act = if held { Act::Held } else { Act::HoldLifted };
            pen.note(change, &Deed::of(act).in_case(case), at)?;
            Ok(())
        })
    }

    /// Turns cases that were handed to the officer at work into their own, so that a list of thousands
    /// is read at once. Gives how many there were.
    pub fn take_over(&mut self) -> Result<u64, VaultError> {
        let handed = self
            .handed()
            .map_err(|fault| Fault::from(fault).at(&self.path))?;
        if handed.is_empty() {
            return Ok(0);
        }
        self.change(|change, pen| {
            let mut cases = 0;
            for case in &handed {
                let open = pen.open_case(change.connection(), *case)?;
                cases += u64::from(open.kind == LineKind::Case);
                let sealed = wrap_own(pen.bound, &pen.keys.own, *case, &open.key)?;
                change.put(&KeyRow {
                    case: *case,
                    officer: pen.slot,
                    sealed,
                })?;
            }
            Ok(cases)
        })
    }

    fn handed(&self) -> rusqlite::Result<Vec<CaseId>> {
        // An age file begins so; a box of the officer's own begins with random bytes, and one that
        // happens to begin so is opened and sealed once more for nothing.
        let mut statement = self.connection.prepare(
            "SELECT case_id FROM case_key WHERE officer = ?1 AND substr(wrap_own, 1, 4) = x'6167652d'",
        )?;
        let rows =
            statement.query_map([self.slot], |row| Ok(CaseId::from_bytes(id_at(row, 0)?)))?;
        rows.collect()
    }

    /// Whether this station keeps no key of a case that is done.
    pub fn drop_box(&self) -> Result<bool, VaultError> {
        let kept = self.recall(DROP_BOX)?;
        Ok(kept.is_some_and(|kept| kept == b"on"))
    }

    /// Turns drop-box mode on or off. On, whoever closes a case must [`Vault::release`] it at once.
    pub fn set_drop_box(&mut self, on: bool, at: Timestamp) -> Result<(), VaultError> {
        self.must(Power::Keys)?;
        if on && (self.roster.supervisors.is_empty() || self.about.role == Role::Desk) {
            return Err(Refusal::NobodyElse.into());
        }
        self.change(|change, pen| {
            let name = pen.station.hidden_name(DROP_BOX);
            let aad = pen.bound.mark(&name);
            let value: &[u8] = if on { b"on" } else { b"off" };
            let sealed = sealed_box::seal(&pen.station.meta, &aad, Bucket::Summary, value)?;
            change.put(&MarkRow { name, sealed })?;
            let act = if on { Act::DropBoxOn } else { Act::DropBoxOff };
            pen.note(change, &Deed::of(act), at)?;
            Ok(())
        })
    }

    /// What became of a case at this computer.
    pub fn standing(&self, case: CaseId) -> Result<Standing, VaultError> {
        let row = CaseFileRow::of(&self.connection, case);
        row.map_err(Fault::from)
            .and_then(|row| self.pen().auth(&row.ok_or(VaultError::UnknownCase)?))
            .map(|auth| auth.standing())
            .map_err(|fault| fault.at(&self.path))
    }
}

impl Pen<'_> {
    /// Deletes every copy of a case's key, its list line and the texts of its entries.
    fn destroy(&self, change: &mut Change<'_>, case: CaseId, at: Timestamp) -> Result<(), Fault> {
        let auth = self.auth_of(change, case)?;
        if auth.held.is_some() {
            return Err(VaultError::from(Refusal::OnHold).into());
        }
        if auth.erased.is_some() {
            return Err(VaultError::from(Refusal::ErasedAlready).into());
        }
        self.forget(change, case, |_officer| true)?;
        self.vouch(change, case, |auth| {
            auth.erased = Some(at.seconds());
            auth.wrap_sup = None;
        })?;
        let empty = "UPDATE revision SET body = x'' WHERE case_id = ?1";
        change
            .connection()
            .execute(empty, params![case.as_bytes()])?;
        Ok(())
    }

    /// Deletes the copies of a case's key that these officers hold.
    fn forget(
        &self,
        change: &mut Change<'_>,
        case: CaseId,
        whose: impl Fn(i64) -> bool,
    ) -> Result<(), Fault> {
        for officer in &self.roster.officers {
            let held = KeyRow::of(change.connection(), case, officer.slot)?;
            if let Some(row) = held.filter(|row| whose(row.officer)) {
                change.remove(&row)?;
            }
        }
        Ok(())
    }

    /// Seals the key of a case to the supervisors and recovery keys of now.
    fn seal_for_all(&self, change: &mut Change<'_>, case: &OpenCase) -> Result<(), Fault> {
        let mut auth = self.auth_of(change, case.id)?;
        let row = CaseFileRow::of(change.connection(), case.id)?.ok_or(VaultError::UnknownCase)?;
        let wrap_sup = wrap_case_key(&self.overseers()?, &case.key)?;
        auth.wrap_sup = Some(Digest::of(&wrap_sup).to_string());
        auth.overseers = Some(self.roster.overseers());
        change.put(&CaseFileRow {
            auth: self.sealed_auth(case.id, &auth)?,
            wrap_sup: Some(wrap_sup),
            ..row
        })
    }

    /// What the station vouches for about a person's case.
    fn auth_of(&self, change: &Change<'_>, case: CaseId) -> Result<Auth, Fault> {
        let row = CaseFileRow::of(change.connection(), case)?.ok_or(VaultError::UnknownCase)?;
        let auth = self.auth(&row)?;
        if auth.journal {
            return Err(VaultError::UnknownCase.into());
        }
        Ok(auth)
    }

    /// Changes what the station vouches for. Where a case was erased, its list line and the key sealed
    /// to supervisors go with it.
    fn vouch(
        &self,
        change: &mut Change<'_>,
        case: CaseId,
        change_it: impl FnOnce(&mut Auth),
    ) -> Result<(), Fault> {
        let mut auth = self.auth_of(change, case)?;
        change_it(&mut auth);
        let row = CaseFileRow::of(change.connection(), case)?.ok_or(VaultError::UnknownCase)?;
        let gone = auth.erased.is_some();
        change.put(&CaseFileRow {
            id: case,
            auth: self.sealed_auth(case, &auth)?,
            wrap_sup: row.wrap_sup.filter(|_| !gone),
            head: if gone { Vec::new() } else { row.head },
        })
    }
}
