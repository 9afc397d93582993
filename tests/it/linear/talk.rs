//! The real program in line mode: through pipes, and on a pseudo-terminal.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use fanal::lang::locale::Locale;
use fanal::lang::msg::Msg;
use fanal::lang::words::Words;
use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// How long nothing may happen while something is awaited.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the program says to these lines, from the start to the end of them.
#[track_caller]
pub(super) fn piped(data: &Path, arguments: &[&str], lines: &[&str]) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_fanal"))
        .env_clear()
        .env("TERM", "xterm-256color")
        .env("FANAL_MEDIA", "no-folder-of-a-test")
        .args(["--data-dir", data.to_str().unwrap(), "--linear"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut typed = child.stdin.take().unwrap();
    typed.write_all(lines.join("\n").as_bytes()).unwrap();
    typed.write_all(b"\n").unwrap();
    drop(typed);
    let ran = child.wait_with_output().unwrap();
    let said = String::from_utf8(ran.stdout).unwrap();
    let complaint = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.success(), "{said}\n{complaint}");
    assert_eq!(complaint, "");
    assert!(!said.contains('\u{1b}'), "{said}");
    said
}

/// A message in a language as a line has it, without the signs of the screen.
pub(super) fn words(locale: Locale, message: impl Into<Msg>) -> String {
    let said = Words::new(locale).say_plain(message);
    said.replace(['\u{2066}', '\u{2069}'], "")
        .replace('\u{a0}', " ")
}

/// The program on a pseudo-terminal, line by line.
pub(super) struct Line {
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    chunks: Receiver<Vec<u8>>,
    said: Vec<u8>,
    /// What was read and awaited before.
    heard: usize,
    _master: Box<dyn portable_pty::MasterPty + Send>,
}

impl Line {
    /// Starts the program on a terminal of this kind and these columns; 0 is a terminal without a size.
    pub(super) fn open(data: &Path, arguments: &[&str], (term, columns): (&str, u16)) -> Self {
        let size = PtySize {
            rows: if columns == 0 { 0 } else { 24 },
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_fanal"));
        command.env_clear();
        command.env("TERM", term);
        command.args(["--data-dir", data.to_str().unwrap()]);
        command.args(arguments);
        let child = pair.slave.spawn_command(command).unwrap();
        let mut output = pair.master.try_clone_reader().unwrap();
        let (send, chunks) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(length) = output.read(&mut buffer) {
                if length == 0 || send.send(buffer[..length].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            keys: pair.master.take_writer().unwrap(),
            child,
            chunks,
            said: Vec::new(),
            heard: 0,
            _master: pair.master,
        }
    }

    /// Everything that the program wrote.
    pub(super) fn said(&self) -> String {
        String::from_utf8_lossy(&self.said).into_owned()
    }

    /// Types a line.
    pub(super) fn type_line(&mut self, line: &str) {
        self.keys.write_all(format!("{line}\r").as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Waits until these words are said, after all that was waited for before.
    #[track_caller]
    pub(super) fn hear(&mut self, words: &str) {
        loop {
            let rest = String::from_utf8_lossy(&self.said[self.heard..]).into_owned();
            if let Some(place) = rest.find(words) {
                self.heard += place + words.len();
                return;
            }
            match self.chunks.recv_timeout(PATIENCE) {
                Ok(chunk) => self.said.extend(chunk),
                Err(RecvTimeoutError::Timeout) => panic!("no {words:?}:\n{}", self.said()),
                Err(RecvTimeoutError::Disconnected) => {
                    panic!("ended without {words:?}:\n{}", self.said())
                }
            }
        }
    }

    /// Types a line and waits for words.
    #[track_caller]
    pub(super) fn ask(&mut self, line: &str, words: &str) {
        self.type_line(line);
        self.hear(words);
    }

    pub(super) fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.child.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
    }

    /// Waits for the end; tells whether it was a good one.
    #[track_caller]
    pub(super) fn end(&mut self) -> bool {
        loop {
            match self.chunks.recv_timeout(PATIENCE) {
                Ok(chunk) => self.said.extend(chunk),
                Err(RecvTimeoutError::Timeout) => panic!("goes on:\n{}", self.said()),
                Err(RecvTimeoutError::Disconnected) => {
                    return self.child.wait().unwrap().success();
                }
            }
        }
    }
}
