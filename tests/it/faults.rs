//! What can happen to a computer on a jetty: it is switched off, its disk fills up or rots, somebody
//! writes into the file, somebody looks over a shoulder or takes the machine away.
//!
//! The long suites run reduced rounds; `FANAL_ROUNDS=full` runs all of them.

mod cuts;
mod kills;
mod shadow;
mod trace;

use std::process::Command;

/// How many rounds a long suite runs: few, or with `FANAL_ROUNDS=full` all.
fn rounds(few: u32, all: u32) -> u32 {
    let full = std::env::var_os("FANAL_ROUNDS").is_some_and(|asked| asked == "full");
    if full { all } else { few }
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

/// Whether this system lets a program be traced; where it does not, that is said and nothing is claimed.
fn can_trace() -> bool {
    let mut tried = Command::new("strace");
    tried.args(["-o", "/dev/null", "true"]);
    let can = tried.output().is_ok_and(|tried| tried.status.success());
    if !can {
        eprintln!("SKIPPED: strace is missing or refused, no system call was recorded");
    }
    can
}
