//! The packs of the cases: kept when a case begins, found again when it is opened.

use super::{Fault, Worker, told};
use crate::app::event::{Reply, Speaking};
use crate::domain::screening::{Entry, Recorded, Screening};
use crate::domain::station::Realm;
use crate::runtime::sets::Sets;

impl Worker {
    /// The same worker with the packs that its cases are begun with.
    #[must_use]
    pub fn with_sets(mut self, sets: Sets) -> Self {
        self.sets = Some(sets);
        self
    }

    /// A case with its history and the packs that speak about it.
    pub(super) fn load(&mut self, code: String) -> Result<Reply, Fault> {
        let history = self.history(&code)?;
        let packs = self.speaking(&history);
        Ok(Reply::Loaded {
            code,
            history,
            packs,
        })
    }

    /// Which packs speak about a case.
    pub fn speaking(&mut self, history: &[Recorded]) -> Speaking {
        let stamp = Screening::of(history).packs;
        let sets = self.sets.as_mut();
        sets.map_or(Speaking::Present, |sets| sets.of_case(stamp.as_ref()))
    }

    /// Keeps the packs of a case that begins. A drill leaves nothing behind.
    pub(super) fn keep_packs(&mut self, recorded: &Recorded) -> Result<(), Fault> {
        let Entry::Opened {
            packs: Some(stamp), ..
        } = &recorded.entry
        else {
            return Ok(());
        };
        let drill = self.vault()?.about().realm == Realm::Drill;
        let sets = self.sets.as_mut().filter(|_| !drill);
        sets.map_or(Ok(()), |sets| sets.keep(stamp))
            .map_err(|fault| told(fault.notice()))
    }
}
