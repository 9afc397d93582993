//! What performs effects: it owns the open vault and nothing else does.

mod care;
mod carried;
mod custody;
mod examine;
mod founding;
mod kept;
mod listed;
mod packs;
mod people;
pub mod post;
mod recovery;
mod retention;
mod review;

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;

pub use listed::missing;

use super::exchange;
use super::place::Place;
use super::reins::Reins;
use super::sealing;
use super::sets::Sets;
use super::sticks::Sticks;
use crate::app::effect::Effect;
use crate::app::event::{Event, Failure, Look, Opened, Reply};
use crate::crypt::{Cost, Passphrase};
use crate::domain::moment::Timestamp;
use crate::domain::screening::{Entry, Recorded};
use crate::domain::station::{Realm, Session};
use crate::domain::summary::{Completeness, Place as Stopped, Summary};
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::record;
use crate::vault::{self, CaseId, Deed, RecipientKind, Vault};

/// The worker: a folder, a realm, and the vault that is open.
pub struct Worker {
    place: Place,
    realm: Realm,
    cost: Cost,
    vault: Option<Vault>,
    settings: bool,
    cases: BTreeMap<String, CaseId>,
    unsaved: VecDeque<Unsaved>,
    next_number: u32,
    completeness: Completeness,
    sets: Option<Sets>,
    deeds: VecDeque<(Deed, Timestamp)>,
    reins: Reins,
    sticks: Sticks,
    known: Vec<retention::Known>,
    came_in: Option<Timestamp>,
}

/// An entry that is not on the medium yet.
struct Unsaved {
    code: String,
    recorded: Box<Recorded>,
    summary: Box<Summary>,
    at: Timestamp,
}

/// Why an effect failed, whatever layer it came from.
pub type Fault = Box<Notice>;

/// Turns an error of a module into its notice.
pub fn told(notice: Notice) -> Fault {
    Box::new(notice)
}

impl Worker {
    /// A worker for a folder and a realm; nothing is opened. `cost` is what a new vault will take.
    pub fn new(place: Place, realm: Realm, cost: Cost) -> Self {
        Self {
            place,
            realm,
            cost,
            vault: None,
            settings: true,
            cases: BTreeMap::new(),
            unsaved: VecDeque::new(),
            next_number: 1,
            completeness: Completeness::Whole,
            sets: None,
            deeds: VecDeque::new(),
            reins: Reins::default(),
            sticks: Sticks::default(),
            known: Vec::new(),
            came_in: None,
        }
    }

    /// The same worker, keeping no settings: for a demo, which leaves nothing behind.
    #[must_use]
    pub fn without_settings(mut self) -> Self {
        self.settings = false;
        self
    }

    /// The open vault.
    pub fn vault(&mut self) -> Result<&mut Vault, Fault> {
        self.vault
            .as_mut()
            .ok_or_else(|| told(Notice::new(Command::Locked, Command::UnlockFirst)))
    }

    /// Performs one effect. `None`: there is nothing to tell.
    pub fn perform(&mut self, effect: Effect, at: Timestamp) -> Option<Event> {
        let entry = matches!(effect, Effect::Append { .. });
        let writes = entry || matches!(effect, Effect::SaveAgain | Effect::Lock);
        match self.try_perform(effect, at) {
            Ok(reply) => reply.map(|reply| Event::Done(Box::new(reply))),
            Err(notice) => Some(Event::Failed(Box::new(Failure {
                notice: *notice,
                unsaved: writes && !self.unsaved.is_empty(),
                // It does not wait either: nobody may believe that it is written later.
                refused: entry && self.unsaved.is_empty(),
            }))),
        }
    }

    fn try_perform(&mut self, effect: Effect, at: Timestamp) -> Result<Option<Reply>, Fault> {
        let reply = match effect {
            Effect::Look => Reply::Looked(self.look()),
            Effect::StartDrill => self.start_drill(at)?,
            Effect::Found(founding) => self.found(&founding, at)?,
            Effect::DrawWords(locale) => Self::draw_words(locale)?,
            Effect::Unlock {
                officer,
                passphrase,
            } => self.unlock(&officer, &passphrase, at)?,
            Effect::Append {
                code,
                recorded,
                summary,
            } => {
                self.must_be_allowed(&code, &recorded)?;
                self.write(Unsaved {
                    code,
                    recorded,
                    summary,
                    at,
                })?
            }
            Effect::SaveAgain => self.save_all(at)?,
            Effect::Load { code } => self.load(code, at)?,
            Effect::Compare { codes } => self.compare(&codes, at)?,
            Effect::KeepTerminal(found) => return self.keep_terminal(&found).map(|()| None),
            Effect::AddSupervisor { key } => self.add_supervisor(&key, at)?,
            Effect::Export(order) => self.export(&order, at)?,
            Effect::Purge { codes, country } => self.delete_over(&codes, country, at)?,
            Effect::FindSticks => Reply::Sticks(self.sticks.find()),
            Effect::Seal {
                code,
                topic,
                about,
                to,
                plaintext,
            } => {
                self.must_be_an_office(&to)?;
                let text = sealing::text(&code, (topic, about.as_ref()), &plaintext, at);
                sealing::reply(code, (topic, about), sealing::seal(&to, &text)?)
            }
            Effect::Import { path } => self.take_in(&path, at)?,
            Effect::CountWaiting => Reply::Waiting {
                cases: exchange::cases_waiting(self.vault()?)?,
            },
            Effect::HandOver { to } => self.end_shift(&to, at)?,
            Effect::Care { code, deed } => self.care(code, deed, at)?,
            Effect::Upkeep(order) => self.upkeep(order, at)?,
            Effect::Staff(order) => self.staff(*order, at)?,
            Effect::ApplyReturns { path, manner } => self.apply_returns(&path, &manner)?,
            Effect::BuildReturns { folder } => self.build_returns(&folder, at)?,
            Effect::Lock => self.lock(at)?,
            Effect::KeepPlace(place) => return self.keep_place(place.as_ref()).map(|()| None),
            Effect::KeepLanguage(locale) => return self.keep_language(locale).map(|()| None),
            Effect::SeeAnswers(seen) => return self.see_answers(seen).map(|()| None),
            Effect::KeepTheme(theme) => return self.keep_theme(theme).map(|()| None),
            // The last thing the worker does: what waits is tried once more.
            Effect::Quit => return self.save_all(at).map(|_written| None),
            Effect::Repaint | Effect::LineMode | Effect::GiveUp => return Ok(None),
        };
        Ok(Some(reply))
    }

    /// Writes an entry behind those that wait; where it cannot be written, it waits with them.
    fn write(&mut self, unsaved: Unsaved) -> Result<Reply, Fault> {
        let at = unsaved.at;
        self.unsaved.push_back(unsaved);
        self.save_all(at)
    }

    fn lock(&mut self, at: Timestamp) -> Result<Reply, Fault> {
        // What is not on the medium yet keeps the vault open, behind the cover.
        self.save_all(at)?;
        self.close();
        Ok(Reply::Locked)
    }

    /// Writes what waits, oldest first: an entry never overtakes one that could not be written.
    fn save_all(&mut self, at: Timestamp) -> Result<Reply, Fault> {
        while let Some(next) = self.unsaved.pop_front() {
            let written = self.append(&next.code, (&next.recorded, &next.summary), next.at);
            if let Err(fault) = written {
                self.unsaved.push_front(next);
                return Err(fault);
            }
        }
        Ok(Reply::Saved { at })
    }

    /// Forgets every key.
    pub fn close(&mut self) {
        self.vault = None;
        self.cases.clear();
        self.known.clear();
    }

    fn keep_place(&mut self, place: Option<&Stopped>) -> Result<(), Fault> {
        let kept = place.map(record::place);
        self.vault()?
            .set_place(kept.as_deref())
            .map_err(|fault| told(fault.notice()))
    }

    fn path(&self) -> PathBuf {
        self.place.vault(self.realm)
    }

    /// What can be seen without a passphrase.
    pub fn look(&self) -> Look {
        match vault::look(&self.path()) {
            Ok(vault::Look::Absent) => Look::Absent,
            Ok(vault::Look::Present {
                realm,
                role,
                station,
                officers,
            }) => Look::Present {
                realm,
                role,
                station,
                officers,
            },
            Err(fault) => Look::Unusable(fault.notice()),
        }
    }

    /// Opens the vault of this worker's realm.
    pub fn unlock(
        &mut self,
        officer: &str,
        passphrase: &Passphrase,
        at: Timestamp,
    ) -> Result<Reply, Fault> {
        let vault = vault::unlock(&self.path(), officer, passphrase);
        self.vault = Some(vault.map_err(|fault| told(fault.notice()))?);
        self.come_in(at)?;
        self.kept()
    }

    fn keep(&mut self, vault: Vault) -> Result<Reply, Fault> {
        self.vault = Some(vault);
        self.kept()
    }

    fn kept(&mut self) -> Result<Reply, Fault> {
        let session = self.session()?;
        let officers = self.vault()?.officers().into_iter();
        let here = officers.filter(|one| one.left.is_none());
        let officers = here.map(|one| (one.officer, one.duty)).collect();
        let cases = self.summaries()?;
        // Letters that cannot be read keep nobody from the cases.
        let answers = self.answers().unwrap_or_default();
        let next_number = self.next_number;
        let kept = self
            .vault()?
            .place()
            .map_err(|fault| told(fault.notice()))?;
        // A place that cannot be read any more only costs the way back to it.
        let place = kept.and_then(|kept| record::parse_place(&kept).ok());
        let place = place.filter(|place: &Stopped| self.cases.contains_key(&place.code));
        Ok(Reply::Opened(Box::new(Opened {
            session,
            cases,
            completeness: self.completeness,
            next_number,
            place,
            officers,
            answers,
        })))
    }

    /// Who and where, with the recipients as they are now.
    pub fn session(&mut self) -> Result<Session, Fault> {
        let vault = self.vault()?;
        let about = vault.about().clone();
        let recipients = vault.recipients().map_err(|fault| told(fault.notice()))?;
        let of = |wanted: RecipientKind| -> Vec<String> {
            let each = recipients.iter().filter(|(kind, _)| *kind == wanted);
            each.map(|(_, recipient)| recipient.to_string()).collect()
        };
        Ok(Session {
            realm: about.realm,
            role: about.role,
            station: about.station,
            officer: about.officer,
            vault: about.vault.to_string(),
            letter: about.computer,
            fingerprint: about.verifying_key.fingerprint(),
            recipient: about.recipient.to_string(),
            supervisors: of(RecipientKind::Supervisor),
            recoveries: of(RecipientKind::Recovery),
        })
    }

    /// Writes one entry; it is on the medium when this returns.
    pub fn append(
        &mut self,
        code: &str,
        (recorded, summary): (&Recorded, &Summary),
        at: Timestamp,
    ) -> Result<(), Fault> {
        let (body, head) = (record::line(recorded), record::head(summary));
        let is_begun = self.cases.contains_key(code);
        if is_begun || !matches!(recorded.entry, Entry::Opened { .. }) {
            // A case that the list lacks, or that is gone, is never begun again under its code.
            let case = self.listed_case(code)?;
            self.vault()?
                .append(&case, &body, &head, at)
                .map_err(|fault| told(fault.notice()))?;
            return self.drop_if_done((code, recorded), at);
        }
        let (case, _) = self
            .vault()?
            .begin(&body, &head, at)
            .map_err(|fault| told(fault.notice()))?;
        self.cases.insert(code.to_owned(), case);
        self.keep_packs(recorded);
        Ok(())
    }

    /// Every entry of a case, oldest first.
    pub fn history(&mut self, code: &str) -> Result<Vec<Recorded>, Fault> {
        let case = self.listed_case(code)?;
        let vault = self.vault()?;
        let own = vault.device();
        let stored = vault
            .revisions(&case)
            .map_err(|fault| told(fault.notice()))?;
        exchange::in_order(&stored)
            .into_iter()
            .map(|stored| {
                let said = record::parse(&stored.body).map_err(|fault| told(fault.notice()))?;
                Ok(exchange::at_the_desk(stored, &own, said))
            })
            .collect()
    }
}
