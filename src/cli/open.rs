//! Opening the vault for a command.

use std::fs::File;
use std::io::Read;

use super::Desk;
use super::args::custody::Fresh;
use super::outcome::Stop;
use crate::app::event::Look;
use crate::crypt::{Cost, Passphrase, Plaintext, Strength, wordlist};
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::{Command, Vault};
use crate::runtime::place::now;
use crate::runtime::sticks::Sticks;
use crate::runtime::worker::Worker;

/// A passphrase that is set, with its words where they were made here.
pub(super) struct New {
    pub(super) passphrase: Passphrase,
    pub(super) words: Option<Plaintext>,
}

impl New {
    fn given(line: Plaintext) -> Result<Self, Stop> {
        let passphrase = first(vec![line])?;
        if passphrase.strength() == Strength::TooShort {
            return Err(Notice::new(Command::TooShort, Command::TooShortRemedy).into());
        }
        Ok(Self {
            passphrase,
            words: None,
        })
    }

    fn generate(locale: Locale) -> Result<Self, Stop> {
        let words = wordlist::of(locale)
            .phrase()
            .map_err(|fault| Stop::from(fault.notice()))?;
        Ok(Self {
            passphrase: Passphrase::new(words.expose().to_owned()),
            words: Some(words),
        })
    }
}

fn missing() -> Stop {
    Notice::new(Command::NoPassphrase, Command::NoPassphraseRemedy).into()
}

/// The lines of an open file descriptor, at least one; zeroed when dropped.
fn handed_over(number: u32) -> Result<Vec<Plaintext>, Stop> {
    let mut text = String::with_capacity(8192);
    let read = File::open(format!("/dev/fd/{number}"))
        .and_then(|file| file.take(4096).read_to_string(&mut text));
    let text = Plaintext::new(text);
    read.map_err(|_unreadable| missing())?;
    let lines = text
        .expose()
        .lines()
        .map(|line| Plaintext::new(line.to_owned()));
    let lines: Vec<Plaintext> = lines.collect();
    if lines.is_empty() {
        return Err(missing());
    }
    Ok(lines)
}

fn first(mut lines: Vec<Plaintext>) -> Result<Passphrase, Stop> {
    let line = lines.swap_remove(0);
    let passphrase = Passphrase::new(line.expose().to_owned());
    if passphrase.is_empty() {
        Err(missing())
    } else {
        Ok(passphrase)
    }
}

impl Desk<'_> {
    /// A worker for the folder and the realm of the command line. The live realm is not complete yet:
    /// no live vault can be made, and so none opened.
    pub(super) fn worker(&self, cost: Cost) -> Worker {
        Worker::new(self.place.clone(), self.args.realm.into(), cost)
            .with_sets(self.sets.clone())
            .finding(Sticks::of_this_system())
    }

    /// The passphrase that was handed over.
    pub(super) fn passphrase(&self) -> Result<Passphrase, Stop> {
        let number = self.args.passphrase_fd.ok_or_else(missing)?;
        first(handed_over(number)?)
    }

    /// The passphrase that was handed over, and a new one: from a descriptor of its own, from the second
    /// line of the same, or of random words, which are given back to be shown once.
    pub(super) fn passphrases(&self, fresh: &Fresh) -> Result<(Passphrase, New), Stop> {
        let number = self.args.passphrase_fd.ok_or_else(missing)?;
        let mut lines = handed_over(number)?;
        let second = (lines.len() > 1).then(|| lines.remove(1));
        let own = first(lines)?;
        let new = match fresh.new_passphrase_fd {
            None => New::generate(self.words.locale())?,
            Some(same) if same == number => New::given(second.ok_or_else(missing)?)?,
            Some(other) => New::given(handed_over(other)?.swap_remove(0))?,
        };
        Ok((own, new))
    }

    /// The passphrase of a vault's first officer: handed over, or of random words.
    pub(super) fn first_passphrase(&self, generate: bool) -> Result<New, Stop> {
        if generate {
            return New::generate(self.words.locale());
        }
        let number = self.args.passphrase_fd.ok_or_else(missing)?;
        New::given(handed_over(number)?.swap_remove(0))
    }

    /// A new passphrase, where no other is needed.
    pub(super) fn fresh(&self, fresh: &Fresh) -> Result<New, Stop> {
        match fresh.new_passphrase_fd {
            None => New::generate(self.words.locale()),
            Some(number) => New::given(handed_over(number)?.swap_remove(0)),
        }
    }

    /// Opens the vault for the officer named, or the only one there is.
    pub(super) fn unlocked(&self) -> Result<Worker, Stop> {
        let officer = self.officer()?;
        self.unlock(&officer, &self.passphrase()?)
    }

    /// Opens the vault with this passphrase.
    pub(super) fn unlocked_with(&self, passphrase: &Passphrase) -> Result<Worker, Stop> {
        let officer = self.officer()?;
        self.unlock(&officer, passphrase)
    }

    fn unlock(&self, officer: &str, passphrase: &Passphrase) -> Result<Worker, Stop> {
        let mut worker = self.worker(Cost::USUAL);
        worker.unlock(officer, passphrase, now())?;
        Ok(worker)
    }

    /// Who opens the vault that is there.
    fn officer(&self) -> Result<String, Stop> {
        match self.worker(Cost::USUAL).look() {
            Look::Absent => Err(self.absent()),
            Look::Unusable(notice) => Err(notice.into()),
            Look::Present { officers, .. } => self.officer_among(&officers),
        }
    }

    fn absent(&self) -> Stop {
        let path = self
            .place
            .vault(self.args.realm.into())
            .display()
            .to_string();
        Notice::new(Vault::Absent { path }, Vault::AbsentRemedy).into()
    }

    /// The officer named, or the only one there is.
    pub(super) fn officer_among(&self, officers: &[String]) -> Result<String, Stop> {
        if let Some(named) = &self.args.officer {
            return Ok(named.to_uppercase());
        }
        match officers {
            [only] => Ok(only.clone()),
            _ => Err(Notice::new(Command::WhichOfficer, Command::WhichOfficerRemedy).into()),
        }
    }
}
