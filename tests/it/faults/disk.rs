//! A disk with no room, a disk that cannot be written, a second program: said in every language, and
//! nothing is lost.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::Command;

use fanal::crypt::Cost;
use fanal::domain::station::Realm;
use fanal::lang::locale::Locale;
use fanal::lang::msg::{Msg, Vault};
use fanal::lang::words::Words;
use fanal::runtime::headless::Headless;
use fanal::runtime::worker::Worker;
use tempfile::TempDir;

use super::kills::answers;
use super::memory::{as_nobody, give_to_nobody};
use crate::commands::{PASSPHRASE, Place};
use crate::screens::begin::{BEGIN, SMALL, TO_INTERVIEW, drive, packs};
use crate::terminal::phrases::{HOME, LOCKED, QUESTIONS, opening};
use crate::terminal::{ENTER, TAB, Window};

/// A small disk of its own, gone when this is dropped.
struct Disk(TempDir);

impl Disk {
    /// A disk of so many bytes; nothing where this system does not allow that, which is said.
    fn of(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args([
            "-t",
            "tmpfs",
            "-o",
            &format!("size={size},mode=0755"),
            "tmpfs",
        ]);
        let made = mount.arg(folder.path()).output();
        if made.is_ok_and(|made| made.status.success()) {
            return Some(Self(folder));
        }
        eprintln!(
            "SKIPPED: no small disk can be made here, nothing filled up or read-only was tried"
        );
        None
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes until there is no room; the file that takes it.
    fn fill(&self) -> PathBuf {
        let path = self.path().join("filler");
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&path)
            .unwrap();
        for size in [65_536, 4096, 512, 1] {
            while file.write_all(&vec![0; size]).is_ok() {}
        }
        path
    }

    /// Makes the disk one that can only be read, or one that can be written again.
    fn allow_writing(&self, allow: bool) {
        let how = if allow { "remount,rw" } else { "remount,ro" };
        let mut mount = Command::new("mount");
        let done = mount.args(["-o", how]).arg(self.path()).status();
        assert!(done.unwrap().success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _gone = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

/// The program in a language, with its vault in a folder.
fn program_in(folder: &Path, locale: Locale) -> Headless {
    let place = fanal::runtime::place::Place {
        folder: folder.to_owned(),
    };
    let worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR).without_settings();
    Headless::start(packs(), worker, locale, SMALL, BEGIN)
}

const SET_UP: &str = "\"JET-02\" Tab \"ID-07\" Tab \"kelp lantern winter stone\" Tab \
     \"kelp lantern winter stone\" Tab Enter";

/// Sets a station up and begins an interview in a language.
fn interviewing(folder: &Path, locale: Locale) -> Headless {
    let mut program = program_in(folder, locale);
    drive(&mut program, &format!("{} 2 {SET_UP}", locale.place() + 1));
    drive(&mut program, &format!("1 {TO_INTERVIEW}"));
    program
}

/// The frame says this, problem and remedy, in the program's language.
#[track_caller]
fn says(program: &mut Headless, messages: [Msg; 2]) {
    let words = Words::new(program.model.shared.locale);
    for message in messages {
        let said = opening(&words.say_plain(message));
        drive(program, &format!("expect \"{said}\""));
    }
}

/// Notes, one after the other, until one finds no room: the file has some of its own left.
#[track_caller]
fn write_until_full(program: &mut Headless) {
    for number in 0..60 {
        if !is_saved(program) {
            return;
        }
        drive(program, &format!("Tab \"a grey van, seen {number}\" Enter"));
    }
    panic!("there is always room:\n{}", program.frame());
}

fn is_saved(program: &Headless) -> bool {
    matches!(program.model.shared.saved, fanal::app::model::Saved::At(_))
}

#[test]
fn a_full_disk_is_said_in_every_language_and_loses_nothing() {
    for locale in Locale::ALL {
        let Some(disk) = Disk::of("1m") else { return };
        let mut program = interviewing(disk.path(), locale);
        drive(&mut program, "2 Enter");
        let filler = disk.fill();
        write_until_full(&mut program);
        says(
            &mut program,
            [Vault::DiskFull.into(), Vault::DiskFullRemedy.into()],
        );
        // The work goes on meanwhile, and the screen does not claim that it is saved.
        drive(&mut program, "Enter 5 Enter 4 Enter");
        assert!(!is_saved(&program), "{}", program.frame());
        // The cover does not lock away what is nowhere else.
        drive(&mut program, "Space");
        program.wait(5);
        assert!(program.model.shared.session.is_some(), "{locale:?}");
        let written = program.model.shared.open.as_ref().unwrap().history.len();
        fs::remove_file(filler).unwrap();
        program.wait(5);
        program.wait(5);
        let locked = program.model.shared.session.is_none();
        assert!(locked, "{locale:?}: locked, now that it is safe");
        drop(program);
        let mut program = program_in(disk.path(), locale);
        drive(&mut program, "\"kelp lantern winter stone\" Enter");
        let open = program.model.shared.open.as_ref().expect("the same case");
        assert_eq!(open.history.len(), written, "{locale:?}");
    }
}

#[test]
fn a_full_disk_on_the_real_screen() {
    let Some(disk) = Disk::of("1m") else { return };
    let place = Place::on(disk.path());
    let mut window = Window::open(place.data());
    window.unlock(PASSPHRASE, &HOME);
    window.begin_interview();
    window.answer('2');
    window.go(ENTER, &QUESTIONS[1]);
    let filler = disk.fill();
    let full = opening(&Words::new(Locale::En).say_plain(Vault::DiskFull));
    // The file has some room of its own left.
    for number in 0.. {
        assert!(number < 60, "there is always room:\n{}", window.shown());
        window.press(&format!("{TAB}van {number}{ENTER}"));
        window.until("saved, or not", |window| {
            window.shows(&full)
                || (window.shows(&format!("van {number}")) && window.shows("√ saved"))
        });
        if window.shows(&full) {
            break;
        }
    }
    window.press(ENTER);
    window.until("the message closed", |window| !window.shows(&full));
    window.press(&format!("4{ENTER}5{ENTER}"));
    window.wait_for(&QUESTIONS[3]);
    assert!(!window.shows("√ saved"), "{}", window.shown());
    fs::remove_file(filler).unwrap();
    window.wait_for("√ saved");
    drop(window.kill());
    let kept = answers(&place, 0);
    assert!(
        kept.ends_with(&["2", "4", "5"].map(str::to_owned)),
        "{kept:?}"
    );
}

/// A set-up for which there is no room leaves nothing half, and works once there is.
#[test]
fn a_set_up_on_a_full_disk_leaves_nothing() {
    for locale in Locale::ALL {
        let Some(disk) = Disk::of("1m") else { return };
        let filler = disk.fill();
        let mut program = program_in(disk.path(), locale);
        drive(&mut program, &format!("{} 2 {SET_UP}", locale.place() + 1));
        says(
            &mut program,
            [Vault::DiskFull.into(), Vault::DiskFullRemedy.into()],
        );
        let names = fs::read_dir(disk.path()).unwrap();
        let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["filler"], "{locale:?}");
        fs::remove_file(filler).unwrap();
        // The passphrase was not kept meanwhile.
        drive(
            &mut program,
            "Enter BackTab BackTab \"kelp lantern winter stone\" Tab \
             \"kelp lantern winter stone\" Tab Enter",
        );
        assert!(
            program.model.shared.session.is_some(),
            "{}",
            program.frame()
        );
    }
}

#[test]
fn a_medium_that_cannot_be_written_is_read_and_said_in_every_language() {
    for locale in Locale::ALL {
        let Some(disk) = Disk::of("1m") else { return };
        let program = interviewing(disk.path(), locale);
        drop(program);
        let path = disk.path().join("practice.fanal");
        let before = fs::read(&path).unwrap();
        disk.allow_writing(false);
        let mut program = program_in(disk.path(), locale);
        drive(&mut program, "\"kelp lantern winter stone\" Enter");
        assert!(program.model.shared.open.is_some(), "{}", program.frame());
        drive(&mut program, "2");
        let path = path.display().to_string();
        says(
            &mut program,
            [
                Vault::ReadOnly { path: path.clone() }.into(),
                Vault::ReadOnlyRemedy.into(),
            ],
        );
        assert!(!is_saved(&program));
        assert!(fs::read(&path).unwrap() == before);
        drop(program);
        disk.allow_writing(true);
        let mut program = program_in(disk.path(), locale);
        drive(&mut program, "\"kelp lantern winter stone\" Enter 2");
        assert!(is_saved(&program), "{}", program.frame());
    }
}

/// The file alone is read-only, for a user who is not everybody's master.
#[test]
fn a_file_that_cannot_be_written_is_read_and_said() {
    let place = Place::station_with(&["V01"], &[]);
    if !give_to_nobody(&place) {
        return;
    }
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o400);
    fs::set_permissions(place.vault(), mode).unwrap();
    let before = fs::read(place.vault()).unwrap();
    // A file that this user may open: the pipes of a test are its own.
    let passphrase = place.stick().join("passphrase");
    fs::write(&passphrase, PASSPHRASE).unwrap();
    chown(&passphrase, Some(65_534), Some(65_534)).unwrap();
    let ask = |order: &[&str]| {
        let mut command = as_nobody(env!("CARGO_BIN_EXE_fanal"));
        command.arg("--data-dir").arg(place.data()).arg("--json");
        command.args(["--passphrase-fd", "0"]).args(order);
        command.stdin(fs::File::open(&passphrase).unwrap());
        command.output().unwrap()
    };
    let list = ask(&["case", "list"]);
    let said = String::from_utf8_lossy(&list.stdout);
    assert!(said.contains("JET-02-A-001"), "{list:?}");
    let case = crate::commands::case_file("V02");
    let refused = ask(&["case", "add", &case]);
    let told = String::from_utf8_lossy(&refused.stderr);
    assert!(told.contains("vault-read-only"), "{refused:?}");
    assert_eq!(refused.status.code(), Some(5));
    assert!(fs::read(place.vault()).unwrap() == before);
}

#[test]
fn a_second_window_says_so_in_every_language_and_opens_once_the_first_is_closed() {
    for locale in Locale::ALL {
        let folder = tempfile::tempdir().unwrap();
        let first = interviewing(folder.path(), locale);
        let mut second = program_in(folder.path(), locale);
        second.model.shared.speak(locale);
        says(&mut second, [Vault::Busy.into(), Vault::BusyRemedy.into()]);
        let before = fs::read(folder.path().join("practice.fanal")).unwrap();
        drive(&mut second, "Enter");
        assert!(second.model.shared.session.is_none());
        assert!(fs::read(folder.path().join("practice.fanal")).unwrap() == before);
        drop(first);
        drive(&mut second, "Enter \"kelp lantern winter stone\" Enter");
        assert!(second.model.shared.open.is_some(), "{}", second.frame());
    }
}

#[test]
fn a_second_window_on_the_real_screen() {
    let place = Place::station("JET-02", &[]);
    let mut first = Window::open(place.data());
    first.unlock(PASSPHRASE, &HOME);
    let mut second = Window::open(place.data());
    second.wait_for(&opening(&Words::new(Locale::En).say_plain(Vault::Busy)));
    drop(first.kill());
    second.go(ENTER, &LOCKED);
    second.unlock(PASSPHRASE, &HOME);
}
