//! What can happen to a computer on a jetty: it is switched off, its disk fills up or rots, somebody
//! writes into the file, somebody looks over a shoulder or takes the machine away.
//!
//! The long suites run reduced rounds; `FANAL_ROUNDS=full` runs all of them.

mod canary;
mod cover;
mod cuts;
mod disk;
mod flips;
mod foreign;
mod kills;
mod memory;
mod moved;
mod rows;
mod shadow;
mod trace;

use std::process::Command;

use fanal::app::event::Look;
use fanal::crypt::{Cost, Passphrase};
use fanal::domain::moment::Timestamp;
use fanal::runtime::worker::{Fault, Worker, missing};
use fanal::vault::{self, Realm};

use crate::commands::{PASSPHRASE, Place};

/// How many rounds a long suite runs: few, or with `FANAL_ROUNDS=full` all.
fn rounds(few: u32, all: u32) -> u32 {
    if is_full() { all } else { few }
}

/// Whether all rounds were asked for.
pub(crate) fn is_full() -> bool {
    std::env::var_os("FANAL_ROUNDS").is_some_and(|asked| asked == "full")
}

/// A sequence of numbers that only its start decides (xorshift of 64 bits).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    /// True once in `times` on average.
    fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// A place in something so long.
    fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap()
    }
}

/// What the program's worker, which serves the screen and the commands alike, shows of a computer's
/// cases: the list, and every entry of every case; or the message that says why it does not.
fn told(place: &Place) -> Result<Vec<String>, &'static str> {
    let folder = place.data().to_owned();
    let folder = fanal::runtime::place::Place { folder };
    let mut worker = Worker::new(folder, Realm::Practice, Cost::PRACTICE_FLOOR);
    let Look::Present { officers, .. } = looked(&worker)? else {
        return Err("absent");
    };
    let why = |notice: Fault| notice.problem.id();
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    let officer = officers.first().ok_or("no officer")?;
    let at = Timestamp::from_seconds(1_800_000_000);
    worker.unlock(officer, &passphrase, at).map_err(why)?;
    let mut all: Vec<String> = Vec::new();
    let lines = worker.summaries().map_err(why)?;
    if let Some(notice) = missing(worker.completeness()) {
        return Err(notice.problem.id());
    }
    for line in lines {
        all.push(format!("{line:?}"));
        let history = worker.history(&line.code).map_err(why)?;
        all.extend(history.iter().map(|entry| format!("{entry:?}")));
    }
    Ok(all)
}

fn looked(worker: &Worker) -> Result<Look, &'static str> {
    match worker.look() {
        Look::Unusable(notice) => Err(notice.problem.id()),
        look @ (Look::Absent | Look::Present { .. }) => Ok(look),
    }
}

/// Whether unlocking or a check of everything finds nothing wrong with the vault.
fn is_whole(place: &Place) -> bool {
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    let opened = vault::unlock(&place.vault(), "ID-07", &passphrase);
    let found = opened.and_then(|vault| vault.verify());
    found.is_ok_and(|findings| findings.is_empty())
}

/// A computer with these cases, of which a supervisor holds a key as well.
fn with_cases(names: &[&str]) -> Place {
    let (_desk, recipient) = Place::desk("DSK-01");
    let station = Place::station("JET-02", &[&recipient]);
    station.add(names).well();
    station
}

fn with_three_cases() -> Place {
    with_cases(&["V01", "V02", "V03"])
}

/// Whether this system lets a program be traced; where it does not, that is said and nothing is claimed.
pub(crate) fn can_trace() -> bool {
    let mut tried = Command::new("strace");
    tried.args(["-o", "/dev/null", "true"]);
    let can = tried.output().is_ok_and(|tried| tried.status.success());
    if !can {
        eprintln!("SKIPPED: strace is missing or refused, no system call was recorded");
    }
    can
}
