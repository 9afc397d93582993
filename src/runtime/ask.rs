//! Asking the terminal what it is, before anybody reads keys from it.

use std::io;

use super::input;
use super::late::Late;
use crate::app::key::Key;
use crate::app::terminal::answers::Answers;
use crate::app::terminal::guess::Environment;

/// What came back.
#[derive(Debug, Default)]
pub struct Heard {
    /// The answers.
    pub answers: Answers,
    /// What a person typed meanwhile.
    typed: Vec<u8>,
    asked: bool,
}

impl Heard {
    /// The keys that were pressed meanwhile.
    pub fn keys(&self) -> Vec<Key> {
        input::of_bytes(&self.typed)
    }

    /// What keeps answers that are still on their way from arriving as keys.
    pub fn late(&self) -> Late {
        Late::new(self.asked && !self.answers.ended)
    }
}

/// Asks the terminal: one write, and at most 800 milliseconds of waiting. The keys must be raw and the
/// screen ours. Where questions would be shown, or nobody answers, nothing is asked.
#[cfg(unix)]
pub fn ask(around: &Environment) -> io::Result<Heard> {
    use crate::app::terminal::answers::QUESTIONS;
    use std::io::Write;

    let is_mute = matches!(around.term.as_str(), "" | "dumb" | "linux");
    if is_mute || (around.windows_terminal && !around.multiplexed) {
        return Ok(Heard::default());
    }
    // What was typed before is nobody's answer.
    let mut typed = Vec::new();
    while let Some(bytes) = unix::read_within(std::time::Duration::ZERO)? {
        typed.extend_from_slice(&bytes);
    }
    let mut out = io::stdout();
    out.write_all(QUESTIONS.as_bytes())?;
    out.flush()?;
    let (answers, meanwhile) = unix::listen()?;
    typed.extend_from_slice(&meanwhile);
    // The probes leave nothing on the screen.
    out.write_all(b"\r\x1b[2K\x1b[2J")?;
    out.flush()?;
    Ok(Heard {
        answers,
        typed,
        asked: true,
    })
}

/// Nothing is asked here: the console host answers for the terminal, and not for its letters.
#[cfg(not(unix))]
pub fn ask(_around: &Environment) -> io::Result<Heard> {
    Ok(Heard::default())
}

#[cfg(unix)]
mod unix {
    //! Reading from the keyboard with a limit.

    use std::io;
    use std::time::{Duration, Instant};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    use crate::app::terminal::answers::{Answers, Listening};

    /// How long answers may take: a slow line to another continent.
    const PATIENCE: Duration = Duration::from_millis(800);

    /// Listens until the end mark or the limit.
    #[expect(
        clippy::disallowed_methods,
        reason = "the limit is for this terminal, not for the program"
    )]
    pub(super) fn listen() -> io::Result<(Answers, Vec<u8>)> {
        let begun = Instant::now();
        let mut listening = Listening::default();
        while !listening.answers().ended {
            let left = PATIENCE.saturating_sub(begun.elapsed());
            match read_within(left)? {
                Some(bytes) => listening.hear(&bytes),
                None => break,
            }
        }
        Ok(listening.end())
    }

    /// What can be read within a time; nothing when nothing comes.
    pub(super) fn read_within(limit: Duration) -> io::Result<Option<Vec<u8>>> {
        let keyboard = io::stdin();
        let limit = Timespec {
            tv_sec: i64::try_from(limit.as_secs()).unwrap_or(0),
            tv_nsec: i64::from(limit.subsec_nanos()),
        };
        let mut waiting = [PollFd::new(&keyboard, PollFlags::IN)];
        match poll(&mut waiting, Some(&limit)) {
            // A signal came between: the end of the program is decided elsewhere.
            Ok(0) | Err(rustix::io::Errno::INTR) => return Ok(None),
            Ok(_) => {}
            Err(fault) => return Err(fault.into()),
        }
        let mut bytes = [0; 1024];
        // Not through the standard library, which would keep what it read ahead from the reader of keys.
        let length = rustix::io::read(&keyboard, &mut bytes)?;
        Ok(bytes
            .get(..length)
            .filter(|_| length > 0)
            .map(<[u8]>::to_vec))
    }
}
