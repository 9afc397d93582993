//! Decisions and lines to the station at a desk: the rules hold here, whoever asks.

use super::{Fault, Worker, told};
use crate::app::screens::review::refusal;
use crate::domain::moment::Timestamp;
use crate::domain::review::may_decide;
use crate::domain::screening::{Entry, Recorded, Screening};
use crate::domain::station::Role;
use crate::domain::summary::Summary;
use crate::lang::Notice;
use crate::lang::msg::Review;

impl Worker {
    /// Refuses what the officer at work may not record: what belongs to the other side, a decision on a
    /// case of their own, or one as their own second reader.
    pub(super) fn must_be_allowed(&mut self, code: &str, recorded: &Recorded) -> Result<(), Fault> {
        self.must_belong_here(&recorded.entry)?;
        let Entry::Decided { decision, .. } = &recorded.entry else {
            return Ok(());
        };
        let officer = self.vault()?.about().officer.clone();
        let screening = Screening::of(&self.history(code)?);
        may_decide(&screening, &officer, *decision).map_err(|why| told(refusal(why)))
    }

    /// Refuses a decision at a station, and at a desk whatever is part of a screening: whoever decides
    /// about a case changes nothing of what it shows.
    pub(super) fn must_belong_here(&mut self, entry: &Entry) -> Result<(), Fault> {
        let at_desk = self.vault()?.about().role == Role::Desk;
        let of_a_desk = matches!(entry, Entry::Decided { .. } | Entry::Advised { .. });
        // What was done with words of an entry is noted on either side.
        let of_either = matches!(entry, Entry::Cleared { .. } | Entry::Sealed { .. });
        if of_either || of_a_desk == at_desk {
            return Ok(());
        }
        Err(told(if at_desk {
            Notice::new(Review::NotAStation, Review::NotAStationRemedy)
        } else {
            Notice::new(Review::NotADesk, Review::NotADeskRemedy)
        }))
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
