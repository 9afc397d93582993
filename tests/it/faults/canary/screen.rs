//! The real program in a home of its own, killed, locked, refused and asked to end: every file that it
//! opened for writing, anywhere on the computer, is known and searched.

use std::fs;
use std::path::{Path, PathBuf};

use portable_pty::CommandBuilder;
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::search::Search;
use super::{CANARIES, must_be_clean};
use crate::faults::can_trace;
use crate::faults::trace::{self, Deed};
use crate::terminal::phrases::{DRAFT_KEPT, FORM, HOME, LOCKED, QUESTIONS, START, WRONG};
use crate::terminal::{ALTERNATE, ENTER, ESC, TAB, Window};

/// A home with everything that a program may take for its own.
struct Home {
    folder: TempDir,
    records: TempDir,
    runs: usize,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "home", "tmp", "data", "config", "cache", "state", "run", "stick",
        ] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self {
            folder,
            records: tempfile::tempdir().unwrap(),
            runs: 0,
        }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the program as a person would, without a word about where its data shall be.
    fn open(&mut self) -> Window {
        self.runs += 1;
        let record = self.records.path().join(self.runs.to_string());
        let mut command: CommandBuilder = trace::recording(&record, &[]);
        for (variable, name) in [
            ("HOME", "home"),
            ("TMPDIR", "tmp"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "run"),
        ] {
            command.env(variable, self.at(name));
        }
        command.cwd(self.at("home"));
        Window::run(command, (80, 24))
    }

    /// The vault that the program made.
    fn vault(&self) -> PathBuf {
        let mut folders = vec![self.at("data"), self.at("home")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.file_name().unwrap() == "practice.fanal" {
                    return path;
                }
            }
        }
        panic!("no vault below {}", self.folder.path().display());
    }

    /// Every path that any run opened for writing.
    fn written(&self) -> Vec<String> {
        let mut paths = Vec::new();
        for run in 1..=self.runs {
            for deed in trace::read(&self.records.path().join(run.to_string())) {
                match deed {
                    Deed::Opened {
                        path, writes: true, ..
                    }
                    | Deed::Opened {
                        path, makes: true, ..
                    } => paths.push(path),
                    Deed::Renamed(_, to) | Deed::MadeFolder(to) => paths.push(to),
                    Deed::Opened { .. }
                    | Deed::Closed(_)
                    | Deed::Wrote { .. }
                    | Deed::Went { .. }
                    | Deed::Cut { .. }
                    | Deed::Synced(_)
                    | Deed::Removed(_)
                    | Deed::Other(_) => {}
                }
            }
        }
        paths.sort();
        paths.dedup();
        paths
    }

    /// Every byte that any run wrote to a file, whether the file is still there or not.
    fn bytes_written(&self) -> Vec<u8> {
        let mut all = Vec::new();
        for run in 1..=self.runs {
            for deed in trace::read(&self.records.path().join(run.to_string())) {
                // What goes to the terminal is what the officer shall see.
                if let Deed::Wrote {
                    file: 3.., bytes, ..
                } = deed
                {
                    all.extend(bytes);
                    all.push(0);
                }
            }
        }
        all
    }
}

/// Ends the program itself, not the one that watches it.
fn end(window: &mut Window, signal: Signal) {
    let watcher = window.pid().as_raw_nonzero();
    let path = format!("/proc/{watcher}/task/{watcher}/children");
    let children = fs::read_to_string(path).unwrap();
    let child = children.split_whitespace().next().unwrap().parse().unwrap();
    kill_process(Pid::from_raw(child).unwrap(), signal).unwrap();
    window.end();
}

/// Sets a station up with a passphrase of canaries.
fn set_up(window: &mut Window, passphrase: &str) {
    window.wait_for_languages();
    window.go("1", &START);
    window.go("2", &FORM);
    window.press("jet-02\rid-07\r");
    window.press(&format!("{passphrase}{ENTER}{passphrase}{ENTER}{ENTER}"));
    window.wait_for(&HOME);
}

#[test]
fn no_file_that_the_program_ever_opened_holds_a_word_of_it() {
    if !can_trace() {
        return;
    }
    let canary = &CANARIES[0];
    let search = Search::of(canary.word);
    let mut home = Home::new();
    let all = home.folder.path().to_owned();
    let clean = |step: &str| must_be_clean(&search, &[Path::new(&all)], step);
    let passphrase = [20, 21, 22, 23].map(|word| canary.of(word)).join(" ");

    let mut window = home.open();
    set_up(&mut window, &passphrase);
    clean("setting up");
    window.begin_interview();
    window.answer('2');
    window.note(&canary.of(0));
    clean("a note");
    let half = canary.of(1);
    let before = fs::read(home.vault()).unwrap();
    window.go(TAB, "____");
    window.go(&half, &half);
    window.until_kept(&home.vault(), &before);
    clean("half a note");
    end(&mut window, Signal::KILL);
    clean("a kill");

    let mut window = home.open();
    window.unlock(&format!("{} {}", canary.of(2), canary.of(3)), &WRONG);
    window.press(ENTER);
    clean("a wrong passphrase");
    window.unlock(&passphrase, &QUESTIONS[0]);
    window.wait_for_all(&[&DRAFT_KEPT, &half]);
    window.press("\u{1b}[20~");
    window.until("the cover", Window::is_covered);
    window.until("a new start", |window| window.times_written(ALTERNATE) == 2);
    window.until("the cover again", Window::is_covered);
    clean("the lock");
    window.go("x", &LOCKED);
    window.unlock(&passphrase, &half);
    window.press(ENTER);
    window.until("the note, saved", |window| window.shows("√ saved"));
    // Home, the search, and an export to a folder that is not there.
    window.go(ESC, &HOME);
    window.press("/");
    window.go(&canary.of(4), &canary.of(4));
    clean("a search");
    end(&mut window, Signal::HUP);
    clean("hanging up");

    every_file_is_known_and_clean(&home, &search);
}

/// What the runs wrote, and where, on the whole computer.
#[track_caller]
fn every_file_is_known_and_clean(home: &Home, search: &Search) {
    let all = home.folder.path();
    let written = home.written();
    let elsewhere = |path: &&String| !path.starts_with(all.to_str().unwrap());
    let others: Vec<&String> = written.iter().filter(elsewhere).collect();
    let harmless = |path: &String| path == "/dev/tty" || path == "/dev/null";
    assert!(others.iter().all(|path| harmless(path)), "{others:?}");
    assert!(written.len() > others.len(), "{written:?}");
    let bytes = home.bytes_written();
    assert_eq!(search.within(&bytes), Vec::<&str>::new());
    eprintln!(
        "{} files opened for writing, {} bytes written in {} runs: nothing found",
        written.len() - others.len(),
        bytes.len(),
        home.runs
    );
    // Settings hold no case data: a language, and nothing else.
    let settings = home.vault().with_file_name("settings.toml");
    assert_eq!(fs::read_to_string(settings).unwrap(), "language = \"en\"\n");
}
