//! The officers of a vault: who there is, what each may do, taking in, changing the passphrase.

use super::change::{Change, Fault};
use super::founding::{check_cost, check_name, slot_row};
use super::journal::Deed;
use super::keys::OwnKeys;
use super::ledger::{OfficerText, Roster};
use super::marks::put_roster;
use super::pen::Pen;
use super::refusal::Refusal;
use super::rows::{CaseFileRow, KeyRow, Row, SlotRow};
use super::unlock::own_keys;
use super::{Role, Vault, VaultError};
use crate::crypt::seal::{cost_of, seal_with_passphrase};
use crate::crypt::{Cost, Digest, Passphrase};
use crate::domain::duty::{Duty, Power};
use crate::domain::journal::Act;
use crate::domain::moment::Timestamp;

/// Somebody who works, or worked, with this vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    /// By handle.
    pub officer: String,
    /// What they are here for.
    pub duty: Duty,
    /// When they were taken in.
    pub since: Timestamp,
    /// When they were taken off, if they were.
    pub left: Option<Timestamp>,
}

/// Somebody new.
pub struct Enrolment<'a> {
    /// By handle; one that was ever used stays taken.
    pub officer: &'a str,
    /// What they are here for.
    pub duty: Duty,
    /// Their own passphrase, which nobody else needs.
    pub passphrase: &'a Passphrase,
}

impl Vault {
    /// What the officer at work is here for.
    pub fn duty(&self) -> Duty {
        let own = self.roster.present().find(|one| one.slot == self.slot);
        own.map_or(Duty::Officer, OfficerText::duty)
    }

    /// Whether the officer at work may do this.
    pub fn may(&self, power: Power) -> bool {
        self.duty().may(power)
    }

    /// Refuses what the officer at work may not do.
    pub(super) fn must(&self, power: Power) -> Result<(), VaultError> {
        if self.may(power) {
            return Ok(());
        }
        let officer = self.about.officer.clone();
        Err(Refusal::NotAllowed { officer }.into())
    }

    /// Everybody who is or was enrolled, in the order in which they came.
    pub fn officers(&self) -> Vec<Officer> {
        let each = self.roster.officers.iter().map(|one| Officer {
            officer: one.officer.clone(),
            duty: one.duty(),
            since: Timestamp::from_seconds(one.since),
            left: one.left.map(Timestamp::from_seconds),
        });
        each.collect()
    }

    /// Takes somebody in: with keys of their own under a passphrase of their own, as costly to try as
    /// that of the officer at work.
    ///
    /// At a station they see the cases they begin and those that are handed to them; at a desk every
    /// case that the officer at work can open.
    pub fn enrol(&mut self, new: &Enrolment<'_>, at: Timestamp) -> Result<(), VaultError> {
        self.must(Power::Enrol)?;
        if new.duty == Duty::Lead {
            self.must(Power::Duties)?;
        }
        check_name(new.officer)?;
        let taken = self.roster.officers.iter();
        if taken.into_iter().any(|one| one.officer == new.officer) {
            let officer = new.officer.to_owned();
            return Err(Refusal::OfficerThere { officer }.into());
        }
        let cost = self.own_cost()?;
        let keys = OwnKeys::generate()?;
        let roster = self.roster_with(new, &keys, at);
        let slot = self.roster.next_slot();
        self.change(|change, pen| {
            let pen = Pen {
                roster: &roster,
                ..*pen
            };
            let lock = (new.passphrase, cost);
            change.put(&slot_row((slot, new.officer), lock, (&keys, pen.station))?)?;
            put_roster(change, &pen)?;
            pen.share(change, slot)?;
            pen.note(change, &Deed::of(Act::Enrolled).about(new.officer), at)
        })?;
        self.roster = roster;
        Ok(())
    }

    fn roster_with(&self, new: &Enrolment<'_>, keys: &OwnKeys, at: Timestamp) -> Roster {
        let mut roster = self.roster.clone();
        roster.officers.push(OfficerText {
            slot: self.roster.next_slot(),
            officer: new.officer.to_owned(),
            recipient: keys.identity.recipient().to_string(),
            key: keys.signing.verifying_key().to_string(),
            duty: new.duty.code().to_owned(),
            since: at.seconds(),
            left: None,
        });
        roster
    }

    /// Changes what somebody may do. A vault keeps at least one lead.
    pub fn set_duty(&mut self, officer: &str, duty: Duty, at: Timestamp) -> Result<(), VaultError> {
        self.must(Power::Duties)?;
        let mut roster = self.roster.clone();
        let mut present = roster.officers.iter_mut();
        let found = present.find(|one| one.officer == officer && one.left.is_none());
        let Some(found) = found else {
            return Err(unknown(officer));
        };
        duty.code().clone_into(&mut found.duty);
        must_have_a_lead(&roster)?;
        self.change(|change, pen| {
            let pen = Pen {
                roster: &roster,
                ..*pen
            };
            put_roster(change, &pen)?;
            pen.note(change, &Deed::of(Act::DutyChanged).about(officer), at)
        })?;
        self.roster = roster;
        Ok(())
    }

    /// Refuses a passphrase that is not the one of the officer at work.
    pub fn must_be_own(&self, passphrase: &Passphrase) -> Result<(), VaultError> {
        let slot = SlotRow::of(&self.connection, &self.about.officer).map_err(Fault::from);
        let slot = slot.and_then(|slot| slot.ok_or(Fault::Damaged("a key slot")));
        let opened = slot.and_then(|slot| own_keys(&slot, passphrase));
        opened.map_err(|fault| fault.at(&self.path))?;
        Ok(())
    }

    /// Gives the officer at work another passphrase. Only their slot is written anew; a copy of the file
    /// from before still opens with the old one.
    pub fn change_passphrase(
        &mut self,
        passphrase: &Passphrase,
        at: Timestamp,
    ) -> Result<(), VaultError> {
        let cost = self.own_cost()?;
        let sealed = seal_with_passphrase(passphrase, cost, self.keys.to_text().as_bytes())?;
        self.change(|change, pen| {
            let slot = SlotRow::of(change.connection(), &pen.about.officer)?;
            let slot = slot.ok_or(Fault::Damaged("a key slot"))?;
            change.put(&SlotRow {
                checksum: Digest::of(&sealed).as_bytes().to_vec(),
                own_keys: sealed,
                ..slot
            })?;
            pen.note(change, &Deed::of(Act::PassphraseChanged), at)
        })?;
        Ok(())
    }

    /// How costly the passphrase of the officer at work is to try; never below the realm's floor.
    fn own_cost(&self) -> Result<Cost, VaultError> {
        let slot = SlotRow::of(&self.connection, &self.about.officer)
            .map_err(|fault| Fault::from(fault).at(&self.path))?;
        let cost = slot.and_then(|slot| cost_of(&slot.own_keys));
        let cost = cost.unwrap_or_default();
        check_cost(self.bound.realm, cost)?;
        Ok(cost)
    }
}

pub(super) fn unknown(officer: &str) -> VaultError {
    VaultError::UnknownOfficer {
        officer: officer.to_owned(),
    }
}

/// Somebody must stay who may change what others may do.
pub(super) fn must_have_a_lead(roster: &Roster) -> Result<(), VaultError> {
    if roster.present().any(|one| one.duty() == Duty::Lead) {
        return Ok(());
    }
    Err(Refusal::LastLead.into())
}

impl Pen<'_> {
    /// Gives a new officer what every officer of this vault has: the journal, and at a desk the cases.
    fn share(&self, change: &mut Change<'_>, slot: i64) -> Result<(), Fault> {
        for row in CaseFileRow::all(change.connection())? {
            let for_all = self.about.role == Role::Desk || self.auth(&row)?.journal;
            let held = KeyRow::of(change.connection(), row.id, self.slot)?.is_some();
            if for_all && held {
                let case = self.open_case(change.connection(), row.id)?;
                let sealed = self.wrap_for(slot, &case)?;
                change.put(&KeyRow {
                    case: row.id,
                    officer: slot,
                    sealed,
                })?;
            }
        }
        Ok(())
    }
}
