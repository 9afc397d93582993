//! Opening the vault for a command.

use std::fs::File;
use std::io::Read;

use super::Desk;
use super::outcome::Stop;
use crate::app::event::Look;
use crate::crypt::{Cost, Passphrase};
use crate::lang::Notice;
use crate::lang::msg::{Command, Vault};
use crate::runtime::worker::Worker;

impl Desk<'_> {
    /// A worker for the folder and the realm of the command line. The live realm is not complete yet:
    /// no live vault can be made, and so none opened.
    pub(super) fn worker(&self, cost: Cost) -> Worker {
        Worker::new(self.place.clone(), self.args.realm.into(), cost).with_sets(self.sets.clone())
    }

    /// The passphrase that was handed over.
    pub(super) fn passphrase(&self) -> Result<Passphrase, Stop> {
        let missing = || {
            Stop::from(Notice::new(
                Command::NoPassphrase,
                Command::NoPassphraseRemedy,
            ))
        };
        let number = self.args.passphrase_fd.ok_or_else(missing)?;
        let mut text = String::new();
        let read = File::open(format!("/dev/fd/{number}"))
            .and_then(|file| file.take(4096).read_to_string(&mut text));
        read.map_err(|_unreadable| missing())?;
        let line = text.lines().next().unwrap_or_default().to_owned();
        let passphrase = Passphrase::new(line);
        if passphrase.is_empty() {
            Err(missing())
        } else {
            Ok(passphrase)
        }
    }

    /// Opens the vault for the officer named, or the only one there is.
    pub(super) fn unlocked(&self) -> Result<Worker, Stop> {
        let mut worker = self.worker(Cost::LIVE_FLOOR);
        let officer = match worker.look() {
            Look::Absent => return Err(self.absent()),
            Look::Unusable(notice) => return Err(notice.into()),
            Look::Present { officers, .. } => self.officer_among(&officers)?,
        };
        worker.unlock(&officer, &self.passphrase()?)?;
        Ok(worker)
    }

    fn absent(&self) -> Stop {
        let path = self
            .place
            .vault(self.args.realm.into())
            .display()
            .to_string();
        Notice::new(Vault::Absent { path }, Vault::AbsentRemedy).into()
    }

    fn officer_among(&self, officers: &[String]) -> Result<String, Stop> {
        if let Some(named) = &self.args.officer {
            return Ok(named.to_uppercase());
        }
        match officers {
            [only] => Ok(only.clone()),
            _ => Err(Notice::new(Command::WhichOfficer, Command::WhichOfficerRemedy).into()),
        }
    }
}
