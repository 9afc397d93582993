//! What the worker finds about this computer while somebody is at work, and the journal to read.

use super::{Fault, Worker};
use crate::app::effect::Upkeep;
use crate::app::event::{JournalLine, Reply};
use crate::app::finding::{Finding, State};
use crate::domain::duty::Power;
use crate::domain::moment::Timestamp;
use crate::domain::station::Role;
use crate::lang::msg::Doctor as Say;
use crate::runtime::disk;
use crate::runtime::doctor::{kept, opened, packs, place};
use crate::runtime::store::Store;
use crate::vault::Vault;

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
        all.extend(self.how_long_kept());
        Ok(Reply::Examined(all))
    }

    /// How it stands with the time of the cases in a vault that was opened elsewhere, at this moment.
    pub fn kept_in(mut self, vault: Vault, at: Timestamp) -> Option<Finding> {
        self.vault = Some(vault);
        self.came_in = Some(at);
        match self.summaries() {
            Ok(_lines) => self.how_long_kept(),
            Err(notice) => Some(Finding::told(State::Fault, *notice)),
        }
    }

    /// How it stands with the time of the cases, as of the last look at the list; nothing at a desk, which
    /// deletes none, and for whom meets no case.
    fn how_long_kept(&mut self) -> Option<Finding> {
        let vault = self.vault.as_ref()?;
        if vault.about().role == Role::Desk || !vault.may(Power::Cases) {
            return None;
        }
        let country = self.sets.as_ref().and_then(|sets| sets.present().country());
        let country = country.map(|country| country.retention.days);
        Some(match self.retention() {
            Ok(known) => kept::finding(&known, known.days(country)),
            Err(notice) => Finding::told(State::Fault, *notice),
        })
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
