//! What leaves on a stick, and what comes from one.

use std::path::Path;

use super::{Fault, Worker, told};
use crate::app::effect::Outgoing;
use crate::app::event::{Arrival, Exported, Held, Manner, Reply};
use crate::domain::guard::GuardWords;
use crate::domain::journal::Act;
use crate::domain::moment::Timestamp;
use crate::domain::screening::sifted::undecided;
use crate::lang::Notice;
use crate::lang::msg::Stick;
use crate::runtime::exchange::{self, Extent};
use crate::runtime::reins::Reins;
use crate::runtime::sticks::Sticks;
use crate::vault::Deed;

impl Worker {
    /// The same worker, held by these reins while it does something long.
    #[must_use]
    pub fn held_by(mut self, reins: Reins) -> Self {
        self.reins = reins;
        self
    }

    /// The same worker, looking for sticks there.
    #[must_use]
    pub fn finding(mut self, sticks: Sticks) -> Self {
        self.sticks = sticks;
        self
    }

    /// Refuses a folder or file where a stick would be, and none is in.
    pub fn must_not_be_hollow(&self, path: &Path) -> Result<(), Fault> {
        if !self.sticks.is_hollow(path) {
            return Ok(());
        }
        let path = path.display().to_string();
        Err(told(Notice::new(
            Stick::Hollow { path },
            Stick::HollowRemedy,
        )))
    }

    /// Writes a bundle, or says which texts must be decided first.
    pub(super) fn export(&mut self, order: &Outgoing, at: Timestamp) -> Result<Reply, Fault> {
        let held = self.undecided(order.guard)?;
        if held.is_empty() {
            let extent = Extent::of(order.everything);
            self.write_bundle(&order.folder, extent, at)
                .map(Reply::Exported)
        } else {
            Ok(Reply::Undecided(held))
        }
    }

    /// Writes a bundle, and notes it: the next one says so.
    pub fn write_bundle(
        &mut self,
        folder: &Path,
        extent: Extent,
        at: Timestamp,
    ) -> Result<Exported, Fault> {
        self.must_not_be_hollow(folder)?;
        let mut reins = std::mem::take(&mut self.reins);
        let vault = self.vault();
        let done = vault.and_then(|vault| exchange::export(vault, folder, extent, at, &mut reins));
        self.reins = reins;
        let done = done?;
        let deed = Deed::of(Act::Exported).times(u64::from(done.records));
        self.note(deed, at)?;
        Ok(done)
    }

    /// Every text of a case that this officer can read in which nothing was decided about words that
    /// should not leave.
    pub fn undecided(&mut self, words: &GuardWords) -> Result<Vec<Held>, Fault> {
        let mut held = Vec::new();
        for code in self.codes() {
            let history = self.history(&code)?;
            held.extend(
                undecided(&history, words)
                    .into_iter()
                    .map(|undecided| Held {
                        code: code.clone(),
                        undecided,
                    }),
            );
        }
        Ok(held)
    }

    /// Takes in one bundle, or those of a folder, and lists the cases anew.
    pub(super) fn take_in(&mut self, path: &Path, at: Timestamp) -> Result<Reply, Fault> {
        Ok(Reply::Imported {
            lines: self.import(path, &Manner::default(), at)?,
            cases: self.summaries()?,
            completeness: self.completeness,
        })
    }

    /// Takes in one bundle, or those of a folder.
    pub fn import(
        &mut self,
        path: &Path,
        manner: &Manner,
        at: Timestamp,
    ) -> Result<Vec<Arrival>, Fault> {
        let lines = exchange::import(self.vault()?, path, manner)?;
        let taken = lines.iter().filter(|_| !manner.looking);
        let taken = taken.filter_map(|line| line.outcome.as_ref().ok());
        let deeds = taken.map(|taken| {
            let deed = Deed::of(Act::Imported).about(&taken.station);
            deed.times(u64::from(taken.new))
        });
        self.note_each(deeds, at)?;
        Ok(lines)
    }
}
