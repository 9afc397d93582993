//! Making vaults: in memory for a drill, as a file for practice and live.

use super::{Fault, Worker, told};
use crate::app::effect::Founding;
use crate::app::event::Reply;
use crate::crypt::{Cost, Passphrase, Recipient, SecretKey, wordlist};
use crate::domain::moment::Timestamp;
use crate::domain::station::{Realm, Role};
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::Command;
use crate::runtime::exchange;
use crate::vault;

impl Worker {
    pub(super) fn start_drill(&mut self, at: Timestamp) -> Result<Reply, Fault> {
        let secret = SecretKey::generate().map_err(|fault| told(fault.notice()))?;
        let passphrase = Passphrase::new(crate::crypt::digest::hex(secret.expose()));
        let vault = vault::in_memory(&vault::Founding {
            realm: Realm::Drill,
            role: Role::Station,
            station: "DRILL",
            officer: "DRILL",
            passphrase: &passphrase,
            recipients: &[],
            recovery: &[],
            cost: Cost::PRACTICE_FLOOR,
            at,
        });
        self.keep(vault.map_err(|fault| told(fault.notice()))?)
    }

    pub(super) fn found(&mut self, asked: &Founding, at: Timestamp) -> Result<Reply, Fault> {
        let supervisors = exchange::recipients_in(&asked.supervisor)?;
        self.create(asked, (&supervisors, &[]), at)
    }

    /// Random words for a new passphrase.
    pub(super) fn draw_words(locale: Locale) -> Result<Reply, Fault> {
        let words = wordlist::of(locale).phrase();
        words
            .map(Reply::Drawn)
            .map_err(|fault| told(fault.notice()))
    }

    /// Makes the vault of this worker's realm and opens it.
    pub fn create(
        &mut self,
        asked: &Founding,
        (recipients, recovery): (&[Recipient], &[Recipient]),
        at: Timestamp,
    ) -> Result<Reply, Fault> {
        self.make_folder()?;
        let founding = vault::Founding {
            realm: asked.realm,
            role: asked.role,
            station: &asked.station,
            officer: &asked.officer,
            passphrase: &asked.passphrase,
            recipients,
            recovery,
            cost: self.cost,
            at,
        };
        let vault = vault::create(&self.path(), &founding);
        self.came_in = Some(at);
        self.keep(vault.map_err(|fault| told(fault.notice()))?)
    }

    /// Makes the data folder where there is none.
    pub(super) fn make_folder(&self) -> Result<(), Fault> {
        let folder = &self.place.folder;
        std::fs::create_dir_all(folder).map_err(|_no_folder| {
            let path = folder.display().to_string();
            told(Notice::new(
                Command::NoFolder { path },
                Command::NoFolderRemedy,
            ))
        })
    }
}
