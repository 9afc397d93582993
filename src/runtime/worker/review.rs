//! Decisions and lines to the station at a desk: the rules hold here, whoever asks.

use super::{Fault, Worker, told};
use crate::app::screens::review::refusal;
use crate::domain::moment::Timestamp;
use crate::domain::review::may_decide;
use crate::domain::screening::{Entry, Recorded, Screening};
use crate::domain::station::{Role, Session};
use crate::domain::summary::Summary;
use crate::lang::Notice;
use crate::lang::msg::Review;

impl Worker {
    /// Refuses what the officer at work may not record: a decision at a station, on a case of their own,
    /// or as their own second reader.
    pub(super) fn must_be_allowed(&mut self, code: &str, recorded: &Recorded) -> Result<(), Fault> {
        let entry = &recorded.entry;
        if !matches!(entry, Entry::Decided { .. } | Entry::Advised { .. }) {
            return Ok(());
        }
        let session = self.session()?;
        must_be_a_desk(&session)?;
        let Entry::Decided { decision, .. } = entry else {
            return Ok(());
        };
        let screening = Screening::of(&self.history(code)?);
        may_decide(&screening, &session.officer, *decision).map_err(|why| told(refusal(why)))
    }

    /// Records what a desk says of a case; gives what the case comes to with it.
    pub fn review(&mut self, code: &str, entry: Entry, at: Timestamp) -> Result<Screening, Fault> {
        let lines = self.summaries()?;
        let session = self.session()?;
        let mut history = self.history(code)?;
        let station = lines.into_iter().find(|line| line.code == code);
        let station = station.map_or(session.station, |line| line.station);
        let recorded = Recorded {
            at,
            officer: session.officer,
            entry,
        };
        self.must_be_allowed(code, &recorded)?;
        history.push(recorded.clone());
        let screening = Screening::of(&history);
        let summary = Summary::of(&screening, &station);
        self.append(code, (&recorded, &summary), at)?;
        Ok(screening)
    }
}

fn must_be_a_desk(session: &Session) -> Result<(), Fault> {
    if session.role == Role::Desk {
        return Ok(());
    }
    Err(told(Notice::new(Review::NotADesk, Review::NotADeskRemedy)))
}
