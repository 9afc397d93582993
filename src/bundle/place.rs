//! A file put into a folder whole or not at all, and read back.
//!
//! Some file systems of memory sticks cannot replace a file in one step, so nothing is ever
//! replaced: a part file is written, brought to the disk, then given a name that nobody has.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::leftover;
use super::medium::Medium;
use super::watch::{Asked, Followed, Point};
use super::write_error::WriteError;
use crate::crypt::Digest;
use crate::crypt::digest::Digesting;

/// A file that is being written. Dropped before [`Part::keep`] succeeded, it is removed.
pub(super) struct Part<'a> {
    dir: PathBuf,
    medium: Medium,
    asked: &'a Asked<'a>,
    path: PathBuf,
    is_kept: bool,
}

impl<'a> Part<'a> {
    /// Starts `<stem>.part` in `dir`, readable by its owner only.
    ///
    /// A part of the same stem can only be left from a run that was cut off, and is removed.
    pub(super) fn create(
        dir: &Path,
        stem: &str,
        asked: &'a Asked<'a>,
    ) -> Result<(Self, BufWriter<File>), WriteError> {
        let fault = |source| WriteError::from_disk(dir, source);
        if !fs::metadata(dir).map_err(fault)?.is_dir() {
            return Err(WriteError::NoFolder {
                path: dir.to_owned(),
            });
        }
        let path = dir.join(format!("{stem}.part"));
        match fs::remove_file(&path) {
            Err(left) if left.kind() != io::ErrorKind::NotFound => return Err(fault(left)),
            Ok(()) | Err(_) => {}
        }
        let file = create_private(&path).map_err(fault)?;
        leftover::hold(&file);
        let part = Self {
            dir: dir.to_owned(),
            medium: Medium::of(dir),
            asked,
            path,
            is_kept: false,
        };
        Ok((part, BufWriter::new(file)))
    }

    /// Brings the file to the disk, gives it the name `name`, reads it back and compares it with
    /// `digest`. A file of that name with the same bytes is as good; one with other bytes is left
    /// alone.
    pub(super) fn keep(
        mut self,
        written: BufWriter<File>,
        name: &str,
        digest: &Digest,
    ) -> Result<PathBuf, WriteError> {
        let target = self.dir.join(name);
        let syncing = self.asked.go_on(Point::Syncing);
        syncing.map_err(|given_up| self.fault(given_up))?;
        if self.settle(written, &target)? {
            return self.same_or_taken(&target, digest);
        }
        // What was meant to be a bundle and is none must not look like one: from here on, the drop
        // removes the new name.
        self.path.clone_from(&target);
        self.sync_dir()?;
        let found = self
            .digest_of(&target)
            .map_err(|source| self.fault(source))?;
        // A stick that was pulled may have left its folder behind, on the computer's own disk.
        if !self.medium.is_in(&self.dir) {
            let path = self.dir.clone();
            return Err(WriteError::Gone { path });
        }
        if found == *digest {
            self.is_kept = true;
            return Ok(target);
        }
        Err(WriteError::NotStored {
            path: self.dir.clone(),
        })
    }

    /// What went wrong while the file was written: the folder was there when it began.
    pub(super) fn fault(&self, source: io::Error) -> WriteError {
        if self.asked.gave_up() {
            return WriteError::GivenUp;
        }
        if self.medium.is_lost(&self.dir, &source) {
            let path = self.dir.clone();
            return WriteError::Gone { path };
        }
        WriteError::from_disk(&self.dir, source)
    }

    /// Whether the target was there already; if not, the part has become it.
    fn settle(&self, written: BufWriter<File>, target: &Path) -> Result<bool, WriteError> {
        let fault = |source| self.fault(source);
        let file = written
            .into_inner()
            .map_err(|held| fault(held.into_error()))?;
        file.sync_all().map_err(fault)?;
        drop(file);
        match fs::symlink_metadata(target) {
            Ok(_) => Ok(true),
            Err(none) if none.kind() == io::ErrorKind::NotFound => {
                fs::rename(&self.path, target).map_err(fault)?;
                Ok(false)
            }
            Err(source) => Err(fault(source)),
        }
    }

    /// Brings the new name to the disk, where the system has a way to.
    fn sync_dir(&self) -> Result<(), WriteError> {
        if !cfg!(unix) {
            return Ok(());
        }
        let synced = File::open(&self.dir).and_then(|folder| folder.sync_all());
        match synced {
            // Some file systems of sticks and shares know no such thing.
            Err(source)
                if !matches!(
                    source.kind(),
                    io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
                ) =>
            {
                Err(self.fault(source))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn same_or_taken(&self, target: &Path, digest: &Digest) -> Result<PathBuf, WriteError> {
        let is_file = fs::symlink_metadata(target).is_ok_and(|found| found.is_file());
        if is_file && matches!(self.digest_of(target), Ok(found) if found == *digest) {
            Ok(target.to_owned())
        } else {
            Err(WriteError::Taken {
                path: target.to_owned(),
            })
        }
    }

    fn digest_of(&self, path: &Path) -> io::Result<Digest> {
        let mut file = File::open(path)?;
        let total = file.metadata()?.len();
        let followed = Followed::reading(io::sink(), total, self.asked);
        let mut digest = Digesting::new(followed);
        io::copy(&mut file, &mut digest)?;
        digest.flush()?;
        Ok(digest.finish().1)
    }
}

impl Drop for Part<'_> {
    fn drop(&mut self) {
        if !self.is_kept {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::super::watch::Unwatched;
    use super::*;

    fn put(dir: &Path, name: &str, body: &[u8], digest: &Digest) -> Result<PathBuf, WriteError> {
        let mut nobody = Unwatched;
        let asked = Asked::new(&mut nobody);
        let (part, mut out) = Part::create(dir, "fb-part", &asked)?;
        out.write_all(body).unwrap();
        part.keep(out, name, digest)
    }

    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_there_whole_and_the_part_is_gone() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("fb-part.part"), "left by a power cut").unwrap();
        let path = put(dir.path(), "a.age", b"bytes", &Digest::of(b"bytes")).unwrap();
        assert_eq!(fs::read(path).unwrap(), b"bytes");
        assert_eq!(names(dir.path()), ["a.age"]);
    }

    #[test]
    fn the_same_file_is_fine_and_another_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let digest = Digest::of(b"bytes");
        put(dir.path(), "a.age", b"bytes", &digest).unwrap();
        assert!(put(dir.path(), "a.age", b"bytes", &digest).is_ok());
        let other = put(dir.path(), "a.age", b"other", &Digest::of(b"other"));
        assert!(matches!(other, Err(WriteError::Taken { .. })));
        assert_eq!(fs::read(dir.path().join("a.age")).unwrap(), b"bytes");
        assert_eq!(names(dir.path()), ["a.age"]);
    }

    #[test]
    fn a_stick_that_gives_back_other_bytes_is_found_out() {
        let dir = tempfile::tempdir().unwrap();
        let refused = put(dir.path(), "a.age", b"bytes", &Digest::of(b"meant"));
        assert!(matches!(refused, Err(WriteError::NotStored { .. })));
        assert_eq!(names(dir.path()), Vec::<String>::new());
    }

    #[test]
    fn a_part_that_is_given_up_is_removed() {
        let dir = tempfile::tempdir().unwrap();
        let mut nobody = Unwatched;
        let asked = Asked::new(&mut nobody);
        let (part, out) = Part::create(dir.path(), "fb-part", &asked).unwrap();
        assert_eq!(names(dir.path()), ["fb-part.part"]);
        drop((part, out));
        assert_eq!(names(dir.path()), Vec::<String>::new());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let path = put(dir.path(), "a.age", b"bytes", &Digest::of(b"bytes")).unwrap();
        let mode = fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
