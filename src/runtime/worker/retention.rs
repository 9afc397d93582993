//! How long cases are kept, and the deleting of those whose time is over.

use super::{Fault, Worker, told};
use crate::app::event::Reply;
use crate::domain::day::Day;
use crate::domain::duty::Power;
use crate::domain::moment::Timestamp;
use crate::domain::retention::{Countdown, Deleted, Retention};
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::Retention as Say;
use crate::runtime::exchange::{self, retention as kept};
use crate::vault::{CaseId, CaseRow, Refusal, Standing};

/// A case that is here: its id, its code, whether it is under a legal hold.
pub(super) struct Known {
    id: CaseId,
    code: String,
    held: bool,
}

impl Known {
    /// The case of a row; none where its texts were destroyed.
    pub(super) fn of(row: &CaseRow, code: String) -> Option<Self> {
        let here = !matches!(row.standing, Standing::Erased { .. });
        here.then_some(Self {
            id: row.id,
            code,
            held: row.held,
        })
    }
}

impl Worker {
    /// The codes of the cases that are here, as of the last look at the list; none for whom meets none.
    pub fn known_codes(&self) -> Vec<String> {
        let vault = self.vault.as_ref();
        if !vault.is_some_and(|vault| vault.may(Power::Cases)) {
            return Vec::new();
        }
        let mut codes: Vec<String> = self.known.iter().map(|one| one.code.clone()).collect();
        codes.sort();
        codes
    }

    /// What is known here of the time for which cases are kept, as of the last look at the list.
    pub fn retention(&mut self) -> Result<Retention, Fault> {
        let agency = self.profile()?.and_then(|profile| profile.keep_days);
        let here = self.came_in;
        let vault = self.vault()?;
        if vault.about().role == Role::Desk {
            return Ok(Retention {
                agency,
                confirmed: kept::confirmed(vault)?,
                ..Retention::default()
            });
        }
        let mut all = Retention {
            agency,
            desk: kept::desk_time(vault)?,
            here,
            may_delete: vault.may(Power::Erase),
            ..Retention::default()
        };
        if !vault.may(Power::Cases) {
            return Ok(all);
        }
        all.deleted = kept::deleted(vault)?;
        let receipts = kept::receipts(vault)?;
        if receipts.is_empty() {
            return Ok(all);
        }
        let last = vault.last_places();
        let last = last.map_err(|fault| told(fault.notice()))?;
        for one in &self.known {
            let Some(place) = last.get(&one.id) else {
                continue;
            };
            if let Some((_, at)) = receipts.iter().find(|(upto, _)| upto >= place) {
                all.arrived.insert(one.code.clone(), *at);
            }
            if one.held {
                all.held.insert(one.code.clone());
            }
        }
        Ok(all)
    }

    /// The cases that would be deleted: those named, or all whose time is over. Whatever must still be
    /// kept refuses all of them. `country` is how many days the country's pack names.
    pub fn to_purge(
        &mut self,
        codes: &[String],
        country: Option<u16>,
    ) -> Result<Vec<String>, Fault> {
        self.summaries()?;
        let known = self.retention()?;
        let Some(days) = known.days(country) else {
            return Err(told(Notice::new(Say::NoTerm, Say::NoTermRemedy)));
        };
        let wanted = if codes.is_empty() {
            known.over(days)
        } else {
            codes.to_vec()
        };
        if wanted.is_empty() {
            must_be_credible(known.doubted())?;
            let none = Notice::new(Say::NothingOver, Say::NothingOverRemedy);
            return Err(told(none));
        }
        for code in &wanted {
            self.case_of(code)?;
            must_be_over(code, known.countdown(code, days), known.doubted())?;
        }
        Ok(wanted)
    }

    /// Deletes these cases, or all whose time is over; code and outcome of each stay. Gives their codes.
    pub fn purge(
        &mut self,
        codes: &[String],
        country: Option<u16>,
        at: Timestamp,
    ) -> Result<Vec<String>, Fault> {
        let wanted = self.to_purge(codes, country)?;
        let lines = self.summaries()?;
        for code in &wanted {
            let case = self.case_of(code)?;
            let line = lines.iter().find(|line| line.code == *code);
            let outcome = line.and_then(|line| line.outcome.as_ref());
            let outcome = outcome.map_or("-", |(_, code)| code.as_str());
            let vault = self.vault()?;
            let upto = exchange::received(vault)?;
            let mut stays = kept::deleted(vault)?;
            stays.push(Deleted {
                code: code.clone(),
                outcome: outcome.replace(' ', "_"),
                at,
            });
            let stays = kept::deleted_text(&stays);
            vault
                .purge(case, upto, (kept::DELETED, stays.as_bytes()), at)
                .map_err(|fault| told(fault.notice()))?;
            self.cases.remove(code);
        }
        Ok(wanted)
    }

    /// Deletes the cases that the officer said yes to, for the screen. What waits to be written comes
    /// first: nobody has confirmed it yet.
    pub(super) fn delete_over(
        &mut self,
        codes: &[String],
        country: Option<u16>,
        at: Timestamp,
    ) -> Result<Reply, Fault> {
        self.save_all(at)?;
        let count = self.purge(codes, country, at)?.len();
        let cases = self.summaries()?;
        Ok(Reply::Purged {
            count: u32::try_from(count).unwrap_or(u32::MAX),
            cases,
            completeness: self.completeness(),
            answers: Box::new(self.answers()?),
        })
    }
}

/// Refuses where the desk's day cannot be right.
fn must_be_credible(doubted: Option<Day>) -> Result<(), Fault> {
    doubted.map_or(Ok(()), |day| {
        Err(told(Notice::new(Say::Doubted { day }, Say::DoubtedRemedy)))
    })
}

fn must_be_over(code: &str, countdown: Countdown, doubted: Option<Day>) -> Result<(), Fault> {
    let code = code.to_owned();
    let why = match countdown {
        Countdown::Over { .. } => return Ok(()),
        Countdown::Doubted => return must_be_credible(doubted),
        Countdown::Held => Refusal::OnHold.notice(),
        Countdown::NotReceived => Notice::new(Say::NotReceived { code }, Say::NotReceivedRemedy),
        Countdown::Runs { ends, .. } => {
            Notice::new(Say::NotOver { code, day: ends }, Say::NotOverRemedy)
        }
    };
    Err(told(why))
}
