//! What the worker finds about this computer while somebody is at work, and the journal to read.

use super::{Fault, Worker};
use crate::app::effect::Upkeep;
use crate::app::event::{JournalLine, Reply};
use crate::app::finding::{Finding, State};
use crate::domain::moment::Timestamp;
use crate::lang::msg::Doctor as Say;
use crate::runtime::disk;
use crate::runtime::doctor::{opened, packs, place};
use crate::runtime::store::Store;

impl Worker {
    /// Looks, reads, or makes and tries the recovery key.
    pub(super) fn upkeep(&mut self, order: Upkeep, at: Timestamp) -> Result<Reply, Fault> {
        match order {
            Upkeep::Examine => self.examine(at),
            Upkeep::ReadJournal => self.journal_lines(),
            Upkeep::Recovery { making, path } => self.recovery(making, &path, at),
        }
    }

    /// Folder, disk, clock, country files, and the open vault.
    fn examine(&mut self, at: Timestamp) -> Result<Reply, Fault> {
        let (folder, file) = (self.place.folder.clone(), self.path());
        let used = self.sets.as_ref().and_then(|sets| sets.present().country());
        let used = used.map(|used| &used.header);
        let mut all = place::findings(&folder, &file, at);
        all.extend(packs::findings(&Store::new(&folder), used, at));
        all.push(place::file(&file, disk::rights(&file)));
        let vault = self.vault()?;
        let station = vault.about().station.clone();
        let here = vault.officers().into_iter();
        let here = here.filter(|one| one.left.is_none()).count();
        let count = u32::try_from(here).unwrap_or(u32::MAX);
        let there = Say::VaultThere { station, count };
        all.push(Finding::new(State::Good, there));
        all.extend(opened::findings(vault, at));
        Ok(Reply::Examined(all))
    }

    /// The journal with the codes of its cases, where the officer at work may read it.
    fn journal_lines(&mut self) -> Result<Reply, Fault> {
        let noted = self.journal()?;
        let codes = self.codes_by_id()?;
        let lines = noted.into_iter().map(|noted| {
            let id = noted.case.as_ref();
            let code = id.map(|id| codes.get(id).unwrap_or(id).clone());
            JournalLine { noted, code }
        });
        Ok(Reply::Journal(lines.collect()))
    }
}
