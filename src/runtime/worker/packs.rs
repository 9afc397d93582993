//! The packs of the cases: kept when a case begins, found again when it is opened.

use super::{Fault, Worker};
use crate::app::event::{Reply, Speaking};
use crate::domain::moment::Timestamp;
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
    pub(super) fn load(&mut self, code: String, at: Timestamp) -> Result<Reply, Fault> {
        let history = self.read(&code, at)?;
        let packs = self.speaking(&history);
        Ok(Reply::Loaded {
            code,
            history,
            packs,
        })
    }

    /// Reads several cases, to put them side by side; each reading is noted.
    pub fn compare(&mut self, codes: &[String], at: Timestamp) -> Result<Reply, Fault> {
        let mut read = Vec::new();
        for code in codes {
            let history = self.read(code, at)?;
            let packs = self.speaking(&history);
            read.push((history, packs));
        }
        Ok(Reply::Compared(read))
    }

    /// Which packs speak about a case.
    pub fn speaking(&mut self, history: &[Recorded]) -> Speaking {
        let stamp = Screening::of(history).packs;
        let sets = self.sets.as_mut();
        sets.map_or(Speaking::Present, |sets| sets.of_case(stamp.as_ref()))
    }

    /// Keeps the packs of a case that begins. A drill leaves nothing behind. The case comes first: it
    /// is on the medium already, and a disk without room for its packs must not stop the work. They
    /// are tried again with the next case.
    pub(super) fn keep_packs(&mut self, recorded: &Recorded) {
        let Entry::Opened {
            packs: Some(stamp), ..
        } = &recorded.entry
        else {
            return;
        };
        let vault = self.vault.as_ref();
        let drill = vault.is_none_or(|vault| vault.about().realm == Realm::Drill);
        if let Some(sets) = self.sets.as_mut().filter(|_| !drill) {
            let _no_room = sets.keep(stamp);
        }
    }
}
