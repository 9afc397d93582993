//! The whole program on a real terminal: a pseudo-terminal on one side, a terminal emulator that keeps
//! what a person would see on the other. Tests wait for what the screen shows, never for time.

mod asking;
mod cover;
mod journey;
mod leaving;
mod looks;
pub(crate) mod memory;
mod packs;
pub(crate) mod phrases;

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use phrases::{BEFORE, BUSY, HOME, LOCKED, MARKED, QUESTIONS, SHARING, TRIAGE, TRIAGE_ASKS};
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// How long nothing may happen while something is awaited. Far more than any step takes, so that a
/// busy machine fails no test.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Keys that are no letters, as a terminal sends them.
pub(crate) const ENTER: &str = "\r";
pub(crate) const ESC: &str = "\u{1b}";
pub(crate) const TAB: &str = "\t";

/// What begins a program on the other screen of the terminal, and what ends it.
pub(crate) const ALTERNATE: &str = "\u{1b}[?1049h";
pub(crate) const IMPLICIT: &str = "\u{1b}[8h";

/// The program in a window.
pub(crate) struct Window {
    pub(crate) master: Box<dyn MasterPty + Send>,
    pub(crate) keys: Box<dyn Write + Send>,
    pub(crate) child: Box<dyn Child + Send + Sync>,
    pub(crate) chunks: Receiver<Vec<u8>>,
    pub(crate) emulator: vt100::Parser,
    pub(crate) written: Vec<u8>,
    /// What no screen may show, however briefly.
    pub(crate) never: Vec<&'static str>,
}

/// What comes from the other end of a pseudo-terminal, in pieces, until that end is closed.
pub(crate) fn chunks_of(mut output: Box<dyn Read + Send>) -> Receiver<Vec<u8>> {
    let (send, chunks) = channel();
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        // The other end is closed when the program has ended: that reads as an error on Linux.
        while let Ok(length) = output.read(&mut buffer) {
            if length == 0 || send.send(buffer[..length].to_vec()).is_err() {
                return;
            }
        }
    });
    chunks
}

impl Window {
    /// Starts the program in a window of 80 by 24.
    pub(crate) fn open(data: &Path) -> Self {
        Self::of_size(data, (80, 24))
    }

    /// Starts the program in a window of so many columns and rows.
    pub(crate) fn of_size(data: &Path, size: (u16, u16)) -> Self {
        Self::with(data, &[], size)
    }

    /// Starts a command of the program in a window.
    pub(crate) fn with(data: &Path, order: &[&str], size: (u16, u16)) -> Self {
        Self::among(data, order, size, &[])
    }

    /// Starts a command of the program in a window, among variables of the environment. The emulator
    /// answers no questions: nothing is asked.
    fn among(data: &Path, order: &[&str], size: (u16, u16), variables: &[(&str, &str)]) -> Self {
        let told = ["--bidi", "explicit", "--marks", "show"];
        let order = [&told, order].concat();
        Self::started(data, ("xterm-256color", variables), &order, size)
    }

    /// Starts the program in a window whose terminal is asked what it is.
    fn asking(data: &Path) -> Self {
        Self::in_terminal(data, "xterm-256color")
    }

    /// Starts the program in a window that the environment calls so.
    fn in_terminal(data: &Path, term: &str) -> Self {
        Self::started(data, (term, &[]), &[], (80, 24))
    }

    fn started(
        data: &Path,
        (term, variables): (&str, &[(&str, &str)]),
        order: &[&str],
        size: (u16, u16),
    ) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_fanal"));
        command.env_clear();
        command.env("TERM", term);
        for (name, value) in variables {
            command.env(name, value);
        }
        command.args(["--data-dir", data.to_str().unwrap()]);
        command.args(order);
        Self::running(command, size)
    }

    /// Starts any command in a window whose terminal calls itself xterm.
    pub(crate) fn run(mut command: CommandBuilder, size: (u16, u16)) -> Self {
        command.env("TERM", "xterm-256color");
        Self::running(command, size)
    }

    /// Starts any command in a window.
    fn running(command: CommandBuilder, (cols, rows): (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(size(cols, rows)).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        let chunks = chunks_of(pair.master.try_clone_reader().unwrap());
        Self {
            keys: pair.master.take_writer().unwrap(),
            master: pair.master,
            child,
            chunks,
            emulator: vt100::Parser::new(rows, cols, 0),
            written: Vec::new(),
            never: Vec::new(),
        }
    }

    /// What the window shows, a row a line.
    pub(crate) fn shown(&self) -> String {
        self.emulator.screen().contents()
    }

    pub(crate) fn shows(&self, words: &str) -> bool {
        self.shown().contains(words)
    }

    /// Presses keys, one after the other, without waiting.
    pub(crate) fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Presses keys and waits until the window shows these words.
    #[track_caller]
    pub(crate) fn go(&mut self, keys: &str, words: &str) {
        self.press(keys);
        self.wait_for(words);
    }

    /// Waits until the window shows these words.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, words: &str) {
        self.until(words, |window| window.shows(words));
    }

    /// Waits until the window shows all of these words at once.
    #[track_caller]
    pub(crate) fn wait_for_all(&mut self, words: &[&str]) {
        let all = |window: &Self| words.iter().all(|words| window.shows(words));
        self.until(&words.join(", "), all);
    }

    /// Waits until it is so.
    #[track_caller]
    pub(crate) fn until(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) {
        while !is_so(self) {
            match self.chunks.recv_timeout(PATIENCE) {
                Ok(chunk) => self.take(&chunk),
                Err(RecvTimeoutError::Timeout) => panic!("no {what:?}:\n{}", self.shown()),
                Err(RecvTimeoutError::Disconnected) => {
                    panic!("ended without {what:?}:\n{}", self.shown())
                }
            }
        }
    }

    /// Waits until the vault has taken something in that the screen does not tell: it is not as before,
    /// and no change is under way.
    #[track_caller]
    pub(crate) fn until_kept(&mut self, vault: &Path, before: &[u8]) {
        for _ in 0..3000 {
            match self.chunks.recv_timeout(Duration::from_millis(10)) {
                Ok(chunk) => self.take(&chunk),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => panic!("ended:\n{}", self.shown()),
            }
            if std::fs::read(vault).unwrap() != before && is_settled(vault) {
                return;
            }
        }
        panic!("{} stays as it was", vault.display());
    }

    #[track_caller]
    pub(crate) fn take(&mut self, chunk: &[u8]) {
        self.written.extend_from_slice(chunk);
        self.emulator.process(chunk);
        for words in &self.never {
            assert!(!self.shows(words), "{words:?} is shown:\n{}", self.shown());
        }
    }

    /// How often the program has written this.
    pub(crate) fn times_written(&self, sequence: &str) -> usize {
        let wanted = sequence.as_bytes();
        let parts = self.written.windows(wanted.len());
        parts.filter(|part| *part == wanted).count()
    }

    /// Makes the window larger or smaller.
    pub(crate) fn resize(&mut self, cols: u16, rows: u16) {
        self.emulator.screen_mut().set_size(rows, cols);
        self.master.resize(size(cols, rows)).unwrap();
    }

    pub(crate) fn pid(&self) -> Pid {
        let pid = self.child.process_id().unwrap();
        Pid::from_raw(i32::try_from(pid).unwrap()).unwrap()
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// Waits for the end of the program; everything that it wrote is on the window then.
    #[track_caller]
    pub(crate) fn end(&mut self) -> ExitStatus {
        loop {
            match self.chunks.recv_timeout(PATIENCE) {
                Ok(chunk) => self.take(&chunk),
                Err(RecvTimeoutError::Timeout) => panic!("goes on:\n{}", self.shown()),
                Err(RecvTimeoutError::Disconnected) => return self.child.wait().unwrap(),
            }
        }
    }

    /// Ends the program without a warning, as a battery does.
    pub(crate) fn kill(mut self) -> Self {
        self.signal(Signal::KILL);
        self.end();
        self
    }

    /// Waits for the page that asks for the language, once it has looked for a vault: before, a digit
    /// would not count.
    #[track_caller]
    pub(crate) fn wait_for_languages(&mut self) {
        self.until("the languages", |window| {
            window.shows("Français") && !window.shows(&BUSY)
        });
    }

    /// The passphrase on the page that asks for it.
    #[track_caller]
    pub(crate) fn unlock(&mut self, passphrase: &str, words: &str) {
        self.wait_for(&LOCKED);
        self.press(passphrase);
        self.go(ENTER, words);
    }

    /// From the home screen to the first question, with everything said before it.
    #[track_caller]
    pub(crate) fn begin_interview(&mut self) {
        self.wait_for(&HOME);
        self.go(ENTER, &TRIAGE);
        // Nothing seen; alone, of age, and the other questions answered.
        self.go(ENTER, &TRIAGE_ASKS);
        self.press("131122");
        self.go("2", &MARKED);
        self.go("i", &BEFORE);
        self.go("1111113", &SHARING);
        self.go(ENTER, &QUESTIONS[0]);
    }

    /// Answers the question on the screen with a digit, and waits until that is on the disk.
    #[track_caller]
    pub(crate) fn answer(&mut self, digit: char) {
        self.press(&digit.to_string());
        let mark = format!("► {digit}");
        self.until(&mark, |window| {
            window.shows(&mark) && window.shows("√ saved")
        });
    }

    /// Writes a note about the question on the screen, and waits until that is on the disk.
    #[track_caller]
    pub(crate) fn note(&mut self, text: &str) {
        self.go(TAB, "____");
        self.go(text, text);
        self.press(ENTER);
        self.until("the note, saved", |window| {
            !window.shows("____") && window.shows(text) && window.shows("√ saved")
        });
    }

    /// Whether the window shows the cover: the blocks of a clock and nothing else.
    pub(crate) fn is_covered(&self) -> bool {
        let shown = self.shown();
        let mut signs = shown
            .chars()
            .filter(|sign| !sign.is_whitespace())
            .peekable();
        signs.peek().is_some() && signs.all(|sign| sign == '█')
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.signal(Signal::KILL);
            let _ended = self.child.wait();
        }
    }
}

/// Whether no change of the vault could be rolled back any more.
///
/// Source: the rollback journal of SQLite's file format: hot while it begins with these eight bytes.
pub(crate) fn is_settled(vault: &Path) -> bool {
    const HOT: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    let journal = vault.with_extension("fanal-journal");
    !std::fs::read(journal).is_ok_and(|journal| journal.starts_with(&HOT))
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}
