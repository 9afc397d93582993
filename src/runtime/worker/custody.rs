//! Who did what, and who keeps which case: the journal of the worker, handover, release, erasing.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Fault, Worker, told};
use crate::app::event::Reply;
use crate::crypt::{Identity, Passphrase};
use crate::domain::journal::{Act, Noted};
use crate::domain::moment::Timestamp;
use crate::domain::profile::Profile;
use crate::domain::screening::{Entry, Recorded};
use crate::domain::station::{Realm, Role};
use crate::domain::summary::Completeness;
use crate::lang::Notice;
use crate::lang::msg::{Command, Custody, Missing};
use crate::profile;
use crate::runtime::exchange;
use crate::vault::{self, CaseId, Deed, Enrolment, RecipientKind, Vault, VaultError};

impl Worker {
    /// Notes a deed in the journal. A medium that has no room or cannot be written does not stop the
    /// work: what could not be noted waits and is noted before the next deed. A drill keeps no journal.
    pub fn note(&mut self, deed: Deed, at: Timestamp) -> Result<(), Fault> {
        self.deeds.push_back((deed, at));
        self.write_deeds()
    }

    fn write_deeds(&mut self) -> Result<(), Fault> {
        let Some(vault) = self.vault.as_mut() else {
            return Ok(());
        };
        if vault.about().realm == Realm::Drill {
            self.deeds.clear();
            return Ok(());
        }
        let noted = vault.note_all(self.deeds.make_contiguous());
        if let Err(VaultError::ReadOnly { .. } | VaultError::DiskFull { .. }) = noted {
            return Ok(());
        }
        self.deeds.clear();
        noted.map_err(|fault| told(fault.notice()))
    }

    /// The same for several at once.
    pub(super) fn note_each(
        &mut self,
        deeds: impl IntoIterator<Item = Deed>,
        at: Timestamp,
    ) -> Result<(), Fault> {
        self.deeds.extend(deeds.into_iter().map(|deed| (deed, at)));
        self.write_deeds()
    }

    /// What is due when an officer comes in: cases that were handed to them become their own, cases are
    /// sealed to the supervisors of now, and the journal says that they came.
    pub(super) fn come_in(&mut self, at: Timestamp) -> Result<(), Fault> {
        self.came_in = Some(at);
        let vault = self.vault()?;
        let due = vault.take_over().and_then(|_count| vault.settle(at));
        match due {
            Ok(_) | Err(VaultError::ReadOnly { .. } | VaultError::DiskFull { .. }) => {}
            Err(fault) => return Err(told(fault.notice())),
        }
        self.note(Deed::of(Act::Unlocked), at)
    }

    /// The history of a case, for somebody who reads it: the journal says so.
    pub fn read(&mut self, code: &str, at: Timestamp) -> Result<Vec<Recorded>, Fault> {
        let history = self.history(code)?;
        if let Some(case) = self.cases.get(code).copied() {
            self.note(Deed::of(Act::Read).in_case(case), at)?;
        }
        Ok(history)
    }

    /// Lets a supervisor open every case from now on.
    pub(super) fn add_supervisor(&mut self, key: &str, at: Timestamp) -> Result<Reply, Fault> {
        for recipient in exchange::recipients_in(key)? {
            self.vault()?
                .add_recipient(RecipientKind::Supervisor, &recipient)
                .map_err(|fault| told(fault.notice()))?;
            let about = recipient.to_string();
            self.note(Deed::of(Act::RecipientAdded).about(&about), at)?;
        }
        Ok(Reply::Recipients(Box::new(self.session()?)))
    }

    /// Every line of the journal, oldest first.
    pub fn journal(&mut self) -> Result<Vec<Noted>, Fault> {
        self.vault()?
            .journal()
            .map_err(|fault| told(fault.notice()))
    }

    /// The case with this code: one that the officer at work can read, or one of this station by its
    /// number, as a lead needs it who erases what a colleague wrote.
    pub fn case_of(&mut self, code: &str) -> Result<CaseId, Fault> {
        if let Some(case) = self.cases.get(code) {
            return Ok(*case);
        }
        let session = self.session()?;
        let rows = self.vault()?.cases();
        let rows = rows.map_err(|fault| told(fault.notice()))?;
        let row = rows
            .iter()
            .find(|row| !row.readable && session.case_code(row.number) == code);
        row.map(|row| row.id).ok_or_else(|| {
            let code = code.to_owned();
            told(Notice::new(
                Command::NoSuchCase { code },
                Command::NoSuchCaseRemedy,
            ))
        })
    }

    /// Gives cases to the next officer; without names, all that are not closed, and none where one cannot
    /// be read: it would stay behind in silence. Gives their codes.
    pub fn hand_over(
        &mut self,
        codes: &[String],
        to: &str,
        at: Timestamp,
    ) -> Result<Vec<String>, Fault> {
        let lines = self.summaries()?;
        let open: Vec<String> = if codes.is_empty() {
            must_lack_none(self.completeness())?;
            let open = lines.into_iter().filter(|line| !line.closed);
            open.map(|line| line.code).collect()
        } else {
            codes.to_vec()
        };
        let cases: Vec<CaseId> = open
            .iter()
            .map(|code| self.case_of(code))
            .collect::<Result<_, _>>()?;
        self.vault()?
            .hand_over(&cases, to, at)
            .map_err(|fault| told(fault.notice()))?;
        for code in &open {
            self.cases.remove(code);
        }
        Ok(open)
    }

    /// Gives every open case to the next officer and drops the keys. What is not on the medium yet
    /// keeps the vault open: whoever takes over must get everything.
    pub(super) fn end_shift(&mut self, to: &str, at: Timestamp) -> Result<Reply, Fault> {
        self.save_all(at)?;
        self.summaries()?;
        let cases = self.hand_over(&[], to, at)?.len();
        self.close();
        Ok(Reply::HandedOver {
            to: to.to_owned(),
            cases: u32::try_from(cases).unwrap_or(u32::MAX),
        })
    }

    /// Deletes every copy of a case's key at this computer.
    pub fn release(&mut self, code: &str, at: Timestamp) -> Result<(), Fault> {
        let case = self.case_of(code)?;
        self.vault()?
            .release(case, at)
            .map_err(|fault| told(fault.notice()))?;
        self.cases.remove(code);
        Ok(())
    }

    /// Destroys a case.
    pub fn erase(&mut self, code: &str, at: Timestamp) -> Result<(), Fault> {
        let case = self.case_of(code)?;
        self.vault()?
            .erase(case, at)
            .map_err(|fault| told(fault.notice()))?;
        self.cases.remove(code);
        Ok(())
    }

    /// Puts a case under a legal hold, or lifts it.
    pub fn hold(&mut self, code: &str, held: bool, at: Timestamp) -> Result<(), Fault> {
        let case = self.case_of(code)?;
        self.vault()?
            .hold(case, held, at)
            .map_err(|fault| told(fault.notice()))
    }

    /// In drop-box mode nobody here keeps the key of a case that was closed.
    pub(super) fn drop_if_done(
        &mut self,
        (code, recorded): (&str, &Recorded),
        at: Timestamp,
    ) -> Result<(), Fault> {
        if !matches!(recorded.entry, Entry::Closed) {
            return Ok(());
        }
        let on = self.vault()?.drop_box();
        if on.map_err(|fault| told(fault.notice()))? {
            self.release(code, at)?;
        }
        Ok(())
    }

    /// The agency's profile in force.
    pub fn profile(&mut self) -> Result<Option<Profile>, Fault> {
        let text = self.vault()?.profile();
        let text = text.map_err(|fault| told(fault.notice()))?;
        text.map(|text| profile::read(&text).map_err(|fault| told(fault.notice())))
            .transpose()
    }

    /// Refuses to seal an answer to a key that the agency's profile does not name as an office's.
    pub(super) fn must_be_an_office(&mut self, to: &[String]) -> Result<(), Fault> {
        let Some(profile) = self.profile()? else {
            return Ok(());
        };
        let other = to.iter().find(|key| !profile.allows_office(key));
        other.map_or(Ok(()), |key| {
            let key = key.clone();
            Err(told(Notice::new(
                Custody::OfficeNotNamed { key },
                Custody::OfficeNotNamedRemedy,
            )))
        })
    }

    /// Does something with the open vault.
    pub fn in_vault<T>(
        &mut self,
        act: impl FnOnce(&mut Vault) -> Result<T, VaultError>,
    ) -> Result<T, Fault> {
        act(self.vault()?).map_err(|fault| told(fault.notice()))
    }

    /// The codes of cases by the ids that the journal has: of those that the officer at work can read,
    /// and at a station of all, by their numbers.
    pub fn codes_by_id(&mut self) -> Result<BTreeMap<String, String>, Fault> {
        let session = self.session()?;
        let mut codes = BTreeMap::new();
        if session.role == Role::Station {
            self.in_vault(|vault| {
                vault.list(|row| {
                    if row.number > 0 {
                        codes.insert(row.id.to_string(), session.case_code(row.number));
                    }
                })
            })?;
        }
        let own = self.cases.iter();
        codes.extend(own.map(|(code, case)| (case.to_string(), code.clone())));
        Ok(codes)
    }

    /// Comes in with the recovery key, as a new lead.
    pub fn enter(
        &mut self,
        identity: &Identity,
        new: &Enrolment<'_>,
        at: Timestamp,
    ) -> Result<(), Fault> {
        let cost = self.cost;
        let entered = vault::enter(&self.path(), identity, (new, cost), at);
        self.vault = Some(entered.map_err(|fault| told(fault.notice()))?);
        self.came_in = Some(at);
        Ok(())
    }

    /// Brings the vault of this worker's realm back from a copy, and opens it.
    pub fn restore(
        &mut self,
        from: &Path,
        (officer, passphrase): (&str, &Passphrase),
        at: Timestamp,
    ) -> Result<(), Fault> {
        self.make_folder()?;
        let path = self.path();
        let restored = vault::restore((from, &path), self.realm, (officer, passphrase), at);
        self.vault = Some(restored.map_err(|fault| told(fault.notice()))?);
        self.came_in = Some(at);
        Ok(())
    }
}

/// Refuses where some cases are not in the list.
fn must_lack_none(completeness: Completeness) -> Result<(), Fault> {
    match completeness {
        Completeness::Whole | Completeness::Lacking { cases: 0 } => Ok(()),
        Completeness::Lacking { cases } => Err(told(Notice::new(
            Missing::LeftBehind { count: cases },
            Missing::LeftBehindRemedy,
        ))),
    }
}
