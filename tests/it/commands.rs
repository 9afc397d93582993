//! The program's commands, run as their users run them: arguments and a passphrase in, output and an
//! exit code out.

mod assessing;
pub(crate) mod canary;
mod cases;
mod custody;
mod desk;
mod doctor;
mod exchange;
mod faults;
mod hardening;
mod homeward;
mod lesson;
mod media;
mod profiles;
mod retention;
mod returns;
mod setting_up;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// What every vault of these tests opens with.
pub(crate) const PASSPHRASE: &str = "kelp lantern quiet harbour";

/// The cheapest key derivation that a practice vault may have.
const CHEAP: &[&str] = &["--work-factor", "10"];

/// What a run of the program left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    /// The run, which must have been a success.
    #[track_caller]
    pub(crate) fn well(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }

    /// The exit code.
    pub(crate) fn code(&self) -> i32 {
        self.code
    }

    /// Standard output.
    pub(crate) fn said(&self) -> &str {
        &self.out
    }

    /// Standard error.
    pub(crate) fn complained(&self) -> &str {
        &self.err
    }

    /// The lines of standard output, each a JSON object.
    #[track_caller]
    pub(crate) fn lines(&self) -> Vec<Value> {
        let objects = self.out.lines().map(serde_json::from_str);
        objects.collect::<Result<_, _>>().expect(&self.out)
    }

    /// The only line of standard output.
    #[track_caller]
    pub(crate) fn line(&self) -> Value {
        let [only] = <[Value; 1]>::try_from(self.lines()).expect("one line");
        only
    }

    /// The code of the error on standard error, which must tell the exit code, a problem and a remedy.
    #[track_caller]
    pub(crate) fn error(&self) -> (String, i32) {
        let told: Value = serde_json::from_str(&self.err).expect(&self.err);
        let error = &told["error"];
        assert_eq!(error["exit"], self.code, "{self:?}");
        assert_ne!(text(&error["message"]), "");
        assert_ne!(text(&error["remedy"]), "");
        assert_eq!(self.out, "", "an error comes alone");
        (text(&error["code"]), self.code)
    }
}

/// The code under which a file was refused, and the exit code; it was the only one.
#[track_caller]
fn refused(ran: &Ran) -> (String, i32) {
    let line = ran.line();
    assert_eq!(line["accepted"], false, "{ran:?}");
    assert_ne!(text(&line["message"]), "");
    assert_ne!(text(&line["remedy"]), "");
    (text(&line["code"]), ran.code)
}

/// The text of a JSON string.
#[track_caller]
pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// A computer: a data folder, and a folder that stands for its stick.
pub(crate) struct Place {
    folder: TempDir,
    data: PathBuf,
}

impl Place {
    /// A computer on which nothing was set up.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("stick")).unwrap();
        let data = folder.path().join("data");
        Self { folder, data }
    }

    /// A station; `recipients` are public keys of desks.
    pub(crate) fn station(code: &str, recipients: &[&str]) -> Self {
        let place = Self::new();
        let mut order = vec!["init", "--station", code, "--officer", "ID-07"];
        order.extend(CHEAP);
        for recipient in recipients {
            order.extend(["--recipient", recipient]);
        }
        place.run(&order).well();
        place
    }

    /// A station whose data folder is on this disk.
    pub(crate) fn on(disk: &Path) -> Self {
        let mut place = Self::new();
        place.data = disk.join("data");
        let mut order = vec!["init", "--station", "JET-02", "--officer", "ID-07"];
        order.extend(CHEAP);
        place.run(&order).well();
        place
    }

    /// A desk, with its public key.
    pub(crate) fn desk(code: &str) -> (Self, String) {
        let place = Self::new();
        let mut order = vec!["init", "--role", "desk", "--station", code];
        order.extend(["--officer", "SU-01"]);
        order.extend(CHEAP);
        let made = place.run(&order).well().line();
        (place, text(&made["recipient"]))
    }

    /// A station with cases from these case files.
    pub(crate) fn station_with(files: &[&str], recipients: &[&str]) -> Self {
        let place = Self::station("JET-02", recipients);
        place.add(files).well();
        place
    }

    /// The data folder.
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    /// The vault's file.
    pub(crate) fn vault(&self) -> PathBuf {
        self.data.join("practice.fanal")
    }

    /// The stick.
    pub(crate) fn stick(&self) -> PathBuf {
        self.folder.path().join("stick")
    }

    /// Runs a command with the right passphrase; its output is JSON.
    pub(crate) fn run(&self, order: &[&str]) -> Ran {
        self.run_with(PASSPHRASE, order)
    }

    /// Runs a command with a passphrase; its output is JSON.
    pub(crate) fn run_with(&self, passphrase: &str, order: &[&str]) -> Ran {
        let mut command = program();
        command.arg("--data-dir").arg(&self.data);
        command.args(["--json", "--passphrase-fd", "0"]).args(order);
        run(&mut command, &format!("{passphrase}\n"))
    }

    /// Runs a command for a person who reads it in this language.
    pub(crate) fn run_plain(&self, language: &str, order: &[&str]) -> Ran {
        let mut command = program();
        command.arg("--data-dir").arg(&self.data);
        command.args(["--lang", language, "--passphrase-fd", "0"]);
        run(command.args(order), &format!("{PASSPHRASE}\n"))
    }

    /// Adds the case files of these names.
    pub(crate) fn add(&self, files: &[&str]) -> Ran {
        let files: Vec<String> = files.iter().map(|name| case_file(name)).collect();
        let mut order = vec!["case", "add"];
        order.extend(files.iter().map(String::as_str));
        self.run(&order)
    }

    /// What the list of cases shows.
    #[track_caller]
    pub(crate) fn list(&self) -> Vec<Value> {
        self.run(&["case", "list"]).well().lines()
    }

    /// Exports to the stick; the path of the bundle.
    #[track_caller]
    pub(crate) fn export(&self) -> PathBuf {
        let stick = self.stick();
        let done = self.run(&["export", "--to", stick.to_str().unwrap()]);
        PathBuf::from(text(&done.well().line()["path"]))
    }

    /// Exports to the stick as this officer, where there are several; the path of the bundle.
    #[track_caller]
    pub(crate) fn export_as(&self, officer: &str) -> PathBuf {
        let stick = self.stick();
        let order = [
            "--officer",
            officer,
            "export",
            "--to",
            stick.to_str().unwrap(),
        ];
        PathBuf::from(text(&self.run(&order).well().line()["path"]))
    }

    /// Imports a file or a folder.
    pub(crate) fn import(&self, path: &Path) -> Ran {
        self.run(&["import", path.to_str().unwrap()])
    }
}

/// The program, in English, whatever the environment says.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fanal"));
    command.env_clear();
    // Whatever stick is in this computer, a test sees none.
    command.env("FANAL_MEDIA", "no-folder-of-a-test");
    command
}

/// Runs a command to its end with this on its standard input.
pub(crate) fn run(command: &mut Command, input: &str) -> Ran {
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    // A program that stops before it reads closes the pipe: that is its right.
    let _closed = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The path of a case file of the tests, as in `V01`.
pub(crate) fn case_file(name: &str) -> String {
    format!("{}/tests/cases/{name}.toml", env!("CARGO_MANIFEST_DIR"))
}

/// The names of all case files, in order.
pub(crate) fn every_case_file() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}
