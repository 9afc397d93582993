//! Sticks that go while something is written to them, writers who change their mind, and names that
//! every file system of a stick takes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fanal::bundle::{self, Point, Unwatched, Watch, WriteError, Written};
use fanal::crypt::Identity;

use super::sample::{contents, key};

/// Does something when the writing comes to a stage, once.
struct At<F> {
    stage: Stage,
    act: Option<F>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Writing,
    Syncing,
    ReadingBack,
}

const STAGES: [Stage; 3] = [Stage::Writing, Stage::Syncing, Stage::ReadingBack];

impl<F: FnOnce() -> bool> Watch for At<F> {
    fn goes_on(&mut self, at: Point) -> bool {
        let stage = match at {
            Point::Writing { .. } => Stage::Writing,
            Point::Syncing => Stage::Syncing,
            Point::ReadingBack { .. } => Stage::ReadingBack,
        };
        if stage != self.stage {
            return true;
        }
        self.act.take().is_none_or(|act| act())
    }
}

fn write(dir: &Path, watch: &mut dyn Watch) -> Result<Written, WriteError> {
    let recipients = [Identity::generate().recipient()];
    bundle::write_watched(dir, &contents(), &recipients, &key(1), watch)
}

fn write_until(
    dir: &Path,
    stage: Stage,
    act: impl FnOnce() -> bool,
) -> Result<Written, WriteError> {
    let act = Some(act);
    write(dir, &mut At { stage, act })
}

fn names(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_writer_who_changes_their_mind_leaves_nothing() {
    for stage in STAGES {
        let dir = tempfile::tempdir().unwrap();
        let stopped = write_until(dir.path(), stage, || false);
        assert!(matches!(stopped, Err(WriteError::GivenUp)), "{stage:?}");
        assert_eq!(names(dir.path()), Vec::<PathBuf>::new(), "{stage:?}");
    }
}

#[test]
fn a_folder_that_vanishes_is_told_as_a_stick_that_was_pulled() {
    for stage in STAGES {
        let dir = tempfile::tempdir().unwrap();
        let stick = dir.path().join("stick");
        fs::create_dir(&stick).unwrap();
        let gone = write_until(&stick, stage, || fs::remove_dir_all(&stick).is_ok());
        assert!(
            matches!(gone, Err(WriteError::Gone { .. })),
            "{stage:?}: {gone:?}"
        );
        assert_eq!(names(dir.path()), Vec::<PathBuf>::new(), "{stage:?}");
    }
}

/// The system lets go of a stick that was pulled and leaves its folder, now on the computer's own
/// disk: nothing may count as written there.
#[cfg(target_os = "linux")]
#[test]
fn a_stick_that_is_pulled_leaves_nothing_in_its_folder() {
    for stage in STAGES {
        let dir = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"])
            .arg(dir.path());
        if !mount.output().is_ok_and(|done| done.status.success()) {
            eprintln!("SKIPPED: mounting a small file system is not allowed here");
            return;
        }
        let pull = || {
            let done = Command::new("umount").arg("-l").arg(dir.path()).status();
            done.unwrap().success()
        };
        let gone = write_until(dir.path(), stage, pull);
        assert!(
            matches!(gone, Err(WriteError::Gone { .. })),
            "{stage:?}: {gone:?}"
        );
        assert_eq!(names(dir.path()), Vec::<PathBuf>::new(), "{stage:?}");
    }
}

#[test]
fn foreign_files_stay_as_they_are() {
    let dir = tempfile::tempdir().unwrap();
    let foreign = [
        "beach.jpg",
        "fb-0123456789abcdef.age",
        "FB-LETTER.TXT",
        "fb-old.part",
    ];
    for name in foreign {
        fs::write(dir.path().join(name), name).unwrap();
    }
    fs::create_dir(dir.path().join("fb-ffffffffffffffff.age")).unwrap();
    let written = write(dir.path(), &mut Unwatched).unwrap();
    for name in foreign {
        assert_eq!(fs::read_to_string(dir.path().join(name)).unwrap(), name);
    }
    assert_eq!(names(dir.path()).len(), foreign.len() + 2);
    assert!(written.path.is_file());
}

/// What FAT and exFAT refuse, or take for the same.
///
/// Source: the exFAT file system specification 7.7.3 and the long names of FAT: none of these signs, no
/// control sign, no space or full stop at the end, no name of a device, at most 255 units of UTF-16,
/// and no two names that differ in case only.
fn fits_a_stick(name: &str) -> bool {
    let devices = ["con", "prn", "aux", "nul", "com1", "lpt1"];
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let forbidden = |sign: char| sign.is_control() || "\"*/:<>?\\|".contains(sign);
    !name.is_empty()
        && !name.contains(forbidden)
        && !name.ends_with([' ', '.'])
        && !devices.contains(&stem.as_str())
        && name.encode_utf16().count() <= 255
        && name == name.to_lowercase()
}

#[test]
fn every_name_that_is_written_fits_every_stick() {
    let dir = tempfile::tempdir().unwrap();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..50 {
        let mut part = String::new();
        let act = || {
            part = one_name(dir.path(), ".part");
            true
        };
        let written = write_until(dir.path(), Stage::Syncing, act).unwrap();
        let name = written
            .path
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        assert!(fits_a_stick(&name) && fits_a_stick(&part), "{name} {part}");
        assert!(name.starts_with("fb-") && name.len() == 23, "{name}");
        assert!(seen.insert(name));
    }
    for bad in ["JET-02:1.age", "Fb-0.age", "con.age", "a.", "a?b", ""] {
        assert!(!fits_a_stick(bad), "{bad}");
    }
}

fn one_name(dir: &Path, end: &str) -> String {
    let names = names(dir).into_iter();
    let mut names = names.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    names.find(|name| name.ends_with(end)).unwrap()
}

/// A stick with a real FAT file system in it, taken away when dropped.
#[cfg(target_os = "linux")]
struct Fat {
    dir: tempfile::TempDir,
    image: tempfile::NamedTempFile,
}

#[cfg(target_os = "linux")]
impl Fat {
    /// None where a program for it is missing, or the machine lets nobody mount one.
    fn plug() -> Option<Self> {
        let (dir, image) = (
            tempfile::tempdir().unwrap(),
            tempfile::NamedTempFile::new().unwrap(),
        );
        image.as_file().set_len(8 << 20).unwrap();
        let runs = |command: &mut Command| {
            let done = command.output();
            done.is_ok_and(|done| done.status.success())
        };
        let fat = Self { dir, image };
        let made = runs(Command::new("mkfs.vfat").arg(fat.image.path()));
        let mut mount = Command::new("fusefat");
        mount
            .args(["-o", "rw+"])
            .arg(fat.image.path())
            .arg(fat.dir.path());
        (made && runs(&mut mount)).then_some(fat)
    }

    fn pull(&self) {
        let _gone = Command::new("umount").arg(self.dir.path()).output();
    }
}

#[cfg(target_os = "linux")]
impl Drop for Fat {
    fn drop(&mut self) {
        self.pull();
    }
}

/// A bundle on a FAT stick is there under its whole name, byte for byte, after the stick was pulled.
#[cfg(target_os = "linux")]
#[test]
fn a_fat_stick_takes_a_bundle_and_gives_it_back() {
    let Some(fat) = Fat::plug() else {
        eprintln!("SKIPPED: no FAT file system can be made and mounted here");
        return;
    };
    let written = write(fat.dir.path(), &mut Unwatched).unwrap();
    let name = written
        .path
        .file_name()
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned();
    fat.pull();
    let listed = Command::new("mdir")
        .arg("-b")
        .arg("-i")
        .arg(fat.image.path())
        .output();
    let Ok(listed) = listed else {
        eprintln!("SKIPPED: mtools are not here, so nobody else read the stick");
        return;
    };
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert_eq!(listed.trim(), format!("::/{name}"));
    let out = tempfile::tempdir().unwrap();
    let copied = Command::new("mcopy")
        .arg("-i")
        .arg(fat.image.path())
        .arg(format!("::/{name}"))
        .arg(out.path())
        .status();
    assert!(copied.unwrap().success());
    let bytes = fs::read(out.path().join(&name)).unwrap();
    assert_eq!(fanal::crypt::Digest::of(&bytes), written.sha256);
}
