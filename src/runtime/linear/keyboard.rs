//! Lines as they are typed, on a terminal or from a pipe; what is secret is not shown.

use std::io::{self, BufRead, IsTerminal, Read};
use std::sync::mpsc::Sender;
use std::thread;

use super::super::turn::Waiting;

/// The most bytes of one line; what is longer is more lines.
const LONGEST: u64 = 16 * 1024;

/// What the keyboard says.
pub(in crate::runtime) enum Typed {
    /// A line, without its end.
    Line(Line),
    /// There will be no more lines.
    End,
}

/// A typed line. It may be a passphrase: nothing of it stays in freed memory.
pub(in crate::runtime) struct Line(String);

impl Line {
    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        wipe(&mut std::mem::take(&mut self.0).into_bytes());
    }
}

fn wipe(bytes: &mut [u8]) {
    bytes.fill(0);
    std::hint::black_box(&*bytes);
}

/// Whether lines come from a terminal.
pub(super) fn on_terminal() -> bool {
    io::stdin().is_terminal()
}

/// Begins to read lines, each as soon as it is finished.
pub(super) fn take(send: &Sender<Waiting>) -> io::Result<()> {
    terminal::remember();
    let lines = send.clone();
    let thread = thread::Builder::new().name("lines".to_owned());
    thread.spawn(move || {
        while let Some(line) = next() {
            if lines.send(Waiting::Typed(Typed::Line(line))).is_err() {
                return;
            }
        }
        let _ended = lines.send(Waiting::Typed(Typed::End));
    })?;
    Ok(())
}

/// The next line; none at the end. What is no text of UTF-8 becomes signs that stand for it.
fn next() -> Option<Line> {
    let mut bytes = Vec::with_capacity(256);
    let read = io::stdin()
        .lock()
        .take(LONGEST)
        .read_until(b'\n', &mut bytes);
    if !matches!(read, Ok(length) if length > 0) {
        return None;
    }
    let ends = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let length = bytes
        .iter()
        .rposition(|byte| !ends(byte))
        .map_or(0, |last| last + 1);
    let text = String::from_utf8_lossy(bytes.get(..length).unwrap_or_default()).into_owned();
    wipe(&mut bytes);
    Some(Line(text))
}

/// Whether the terminal shows what is typed. Where somebody else turned that off before, as an
/// editor with a shell in it does, it stays off.
pub(super) fn show(shown: bool) {
    terminal::show(shown);
}

/// The terminal as it was: also from a panic, also twice.
pub(super) fn give_back() {
    terminal::show(true);
}

#[cfg(unix)]
mod terminal {
    use std::io;
    use std::sync::OnceLock;

    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

    /// Whether the terminal showed what is typed before the program took it.
    static SHOWED: OnceLock<bool> = OnceLock::new();

    pub(super) fn remember() {
        if let Ok(modes) = tcgetattr(io::stdin()) {
            let _known = SHOWED.set(modes.local_modes.contains(LocalModes::ECHO));
        }
    }

    pub(super) fn show(shown: bool) {
        if SHOWED.get() != Some(&true) {
            return;
        }
        let keyboard = io::stdin();
        if let Ok(mut modes) = tcgetattr(&keyboard) {
            modes.local_modes.set(LocalModes::ECHO, shown);
            let _refused = tcsetattr(&keyboard, OptionalActions::Now, &modes);
        }
    }
}

#[cfg(not(unix))]
mod terminal {
    pub(super) fn remember() {}

    pub(super) fn show(_shown: bool) {}
}
