//! Where a bundle is put, and what stays behind when it cannot be.

use std::path::{Path, PathBuf};
use std::process::Command;

use fanal::bundle::{self, Contents, WriteError, Written};
use fanal::crypt::Identity;

use super::sample::{contents, key, plain};

fn write(dir: &Path, contents: &Contents) -> Result<Written, WriteError> {
    let recipients = [Identity::generate().recipient()];
    bundle::write(dir, contents, &recipients, &key(1))
}

fn names(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn only_the_bundle_is_in_the_folder() {
    let dir = tempfile::tempdir().unwrap();
    let written = write(dir.path(), &contents()).unwrap();
    assert_eq!(names(dir.path()), [written.path]);
}

#[test]
fn writing_again_adds_a_file_and_touches_none() {
    let dir = tempfile::tempdir().unwrap();
    let first = write(dir.path(), &contents()).unwrap();
    let bytes = std::fs::read(&first.path).unwrap();
    let second = write(dir.path(), &contents()).unwrap();
    assert_ne!(first.path, second.path);
    assert_eq!(names(dir.path()).len(), 2);
    assert_eq!(std::fs::read(&first.path).unwrap(), bytes);
}

#[test]
fn a_folder_that_is_missing_or_none_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let missing = write(&dir.path().join("stick"), &contents());
    assert!(matches!(missing, Err(WriteError::NoFolder { .. })));
    let file = dir.path().join("file");
    std::fs::write(&file, "x").unwrap();
    for path in [file.clone(), file.join("inside")] {
        let refused = write(&path, &contents());
        assert!(
            matches!(refused, Err(WriteError::NoFolder { .. })),
            "{path:?}"
        );
    }
    assert_eq!(names(dir.path()), [file]);
}

#[test]
fn what_no_reader_would_take_is_not_written() {
    let dir = tempfile::tempdir().unwrap();
    let mut none = contents();
    none.lines.clear();
    assert!(matches!(write(dir.path(), &none), Err(WriteError::Empty)));
    for body in [
        "{}\n{}",
        "not json",
        &format!("\"{}\"", "x".repeat(256 * 1024)),
    ] {
        let mut bad = contents();
        bad.lines.push(plain(body));
        let refused = write(dir.path(), &bad);
        assert!(matches!(refused, Err(WriteError::BadRecord { seq: 44 })));
    }
    let mut long = contents();
    long.statements[0].statement = "x".repeat(256 * 1024);
    assert!(matches!(
        write(dir.path(), &long),
        Err(WriteError::TooMuch { entry }) if entry == "sessions.jsonl"
    ));
    let nobody = bundle::write(dir.path(), &contents(), &[], &key(1));
    assert!(matches!(nobody, Err(WriteError::NoRecipients)));
    assert_eq!(names(dir.path()), Vec::<PathBuf>::new());
}

/// A small file system in memory, taken away when dropped.
#[cfg(target_os = "linux")]
struct Stick(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Stick {
    /// Nothing where mounting is not allowed.
    fn plug(options: &str) -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let stick = Self(dir);
        stick
            .mount(&["-t", "tmpfs", "-o", options, "tmpfs"])
            .then_some(stick)
    }

    fn mount(&self, arguments: &[&str]) -> bool {
        let mut mount = Command::new("mount");
        let output = mount.args(arguments).arg(self.0.path()).output();
        output.is_ok_and(|output| output.status.success())
    }
}

#[cfg(target_os = "linux")]
impl Drop for Stick {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).output();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_stick_is_told_and_left_clean() {
    let Some(stick) = Stick::plug("size=256k") else {
        eprintln!("SKIPPED: mounting a small file system is not allowed here");
        return;
    };
    let mut many = contents();
    let body = format!("\"{}\"", "x".repeat(100_000));
    many.lines.extend((0..10).map(|_| plain(&body)));
    let refused = write(stick.0.path(), &many);
    assert!(matches!(refused, Err(WriteError::NoSpace { .. })));
    assert_eq!(names(stick.0.path()), Vec::<PathBuf>::new());
    assert!(write(stick.0.path(), &contents()).is_ok());
}

#[cfg(target_os = "linux")]
#[test]
fn a_write_protected_stick_is_told() {
    let Some(stick) = Stick::plug("size=256k,ro") else {
        eprintln!("SKIPPED: mounting a small file system is not allowed here");
        return;
    };
    let refused = write(stick.0.path(), &contents());
    assert!(matches!(refused, Err(WriteError::ReadOnly { .. })));
}

#[cfg(unix)]
#[test]
fn a_folder_of_others_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let mode = std::fs::Permissions::from_mode(0o555);
    std::fs::set_permissions(dir.path(), mode).unwrap();
    let written = write(dir.path(), &contents());
    if written.is_ok() {
        eprintln!("SKIPPED: this user may write everywhere");
        return;
    }
    assert!(matches!(written, Err(WriteError::NotAllowed { .. })));
    assert_eq!(names(dir.path()), Vec::<PathBuf>::new());
}
