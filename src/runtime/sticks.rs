//! Which sticks are in: what the system has mounted where it puts media that come and go.

use std::path::{Path, PathBuf};

use super::disk;
use super::place::environment;
use crate::app::event::Stick;

/// Where sticks are looked for.
#[derive(Debug, Clone, Default)]
pub struct Sticks {
    roots: Vec<PathBuf>,
}

impl Sticks {
    /// Where `FANAL_MEDIA` says that this system mounts them, or where systems usually do.
    pub fn of_this_system() -> Self {
        let said = environment("FANAL_MEDIA").map(|folder| vec![PathBuf::from(folder)]);
        said.map_or_else(Self::usual, Self::below)
    }

    fn usual() -> Self {
        let roots = ["/media", "/run/media", "/Volumes"];
        Self::below(roots.into_iter().map(PathBuf::from).collect())
    }

    /// Below these folders only.
    pub fn below(roots: Vec<PathBuf>) -> Self {
        Self { roots }
    }

    /// Those that are in, in the order of their names.
    pub fn find(&self) -> Vec<Stick> {
        if self.roots.is_empty() {
            return Vec::new();
        }
        let mut places = mounted(&self.roots);
        places.sort();
        places.dedup();
        places.into_iter().map(stick).collect()
    }

    /// Whether a folder or file is where a stick would be, and none is in: what is written there stays
    /// on the computer's own disk.
    pub fn is_hollow(&self, path: &Path) -> bool {
        let path = real(path);
        let roots: Vec<PathBuf> = self.roots.iter().map(|root| real(root)).collect();
        let meant = roots.iter().any(|root| path.starts_with(root));
        let is_in = |place: &PathBuf| path.starts_with(place);
        meant && !mounted(&roots).iter().any(is_in)
    }
}

/// Where a path leads: from the root on, without links. What is not there yet is where the folder above
/// it is.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_nowhere| path.to_owned());
    let mut above = path.ancestors();
    above
        .find_map(|part| {
            let below = path.strip_prefix(part).ok()?;
            Some(part.canonicalize().ok()?.join(below))
        })
        .unwrap_or(path)
}

fn stick(path: PathBuf) -> Stick {
    let room = disk::room(&path);
    Stick {
        free: room.map(|room| room.free),
        writable: room.is_none_or(|room| room.writable),
        foreign: is_foreign(&path),
        path,
    }
}

/// Whether a folder holds more than bundles and returns. What the system keeps there does not count.
fn is_foreign(folder: &Path) -> bool {
    let Ok(listed) = std::fs::read_dir(folder) else {
        return false;
    };
    let names = listed.filter_map(Result::ok).map(|entry| entry.file_name());
    let mut names = names.map(|name| name.to_string_lossy().into_owned());
    names.any(|name| !is_ours(&name) && !is_of_the_system(&name))
}

fn is_ours(name: &str) -> bool {
    (name.starts_with("fb-") || name.starts_with("fr-"))
        && [".age", ".part"].iter().any(|end| name.ends_with(end))
}

fn is_of_the_system(name: &str) -> bool {
    name.starts_with('.') || matches!(name, "lost+found" | "System Volume Information")
}

/// The places below the roots at which something is mounted.
#[cfg(target_os = "linux")]
fn mounted(roots: &[PathBuf]) -> Vec<PathBuf> {
    let table = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    in_table(&table, roots)
}

/// The places below the roots at which something is mounted: folders on another medium than the root.
#[cfg(not(target_os = "linux"))]
fn mounted(roots: &[PathBuf]) -> Vec<PathBuf> {
    let listed = roots.iter().filter_map(|root| std::fs::read_dir(root).ok());
    let entries = listed.flatten().filter_map(Result::ok);
    entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect()
}

/// The mount places of a table of the system that lie below the roots, or are one of them.
#[cfg(target_os = "linux")]
fn in_table(table: &str, roots: &[PathBuf]) -> Vec<PathBuf> {
    let places = table.lines().filter_map(|line| line.split(' ').nth(1));
    places
        .map(|place| PathBuf::from(unescaped(place)))
        .filter(|place| roots.iter().any(|root| place.starts_with(root)))
        .collect()
}

/// A name as the table writes it: a space, tab, line end or backslash is `\` and three octal digits.
#[cfg(target_os = "linux")]
fn unescaped(name: &str) -> String {
    let mut rest = name;
    let mut read = String::with_capacity(name.len());
    while let Some((before, after)) = rest.split_once('\\') {
        read.push_str(before);
        let code = after
            .get(..3)
            .and_then(|digits| u8::from_str_radix(digits, 8).ok());
        if let Some(code) = code {
            read.push(char::from(code));
            rest = after.get(3..).unwrap_or_default();
        } else {
            read.push('\\');
            rest = after;
        }
    }
    read.push_str(rest);
    read
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn sticks_are_what_is_mounted_where_media_come_and_go() {
        let table = "proc /proc proc rw 0 0\n\
                     /dev/sda1 / ext4 rw 0 0\n\
                     /dev/sdb1 /media/officer/BLUE\\040STICK vfat rw 0 0\n\
                     /dev/sdc1 /run/media/officer/RED exfat ro 0 0\n\
                     /dev/sdd1 /mediathek vfat rw 0 0\n";
        let roots = Sticks::usual().roots;
        let found = in_table(table, &roots);
        assert_eq!(
            found,
            [
                PathBuf::from("/media/officer/BLUE STICK"),
                PathBuf::from("/run/media/officer/RED")
            ]
        );
        assert_eq!(unescaped("a\\134b\\"), "a\\b\\");
    }

    #[test]
    fn the_folder_of_a_stick_that_was_pulled_is_no_stick() {
        let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let sticks = Sticks::below(vec![dir.path().to_owned()]);
        assert!(sticks.is_hollow(&dir.path().join("BLUE")));
        assert!(!sticks.is_hollow(other.path()));
        assert!(!Sticks::default().is_hollow(&dir.path().join("BLUE")));
        // However the way there is written.
        std::fs::create_dir(dir.path().join("BLUE")).unwrap();
        std::os::unix::fs::symlink(dir.path().join("BLUE"), other.path().join("usb")).unwrap();
        assert!(sticks.is_hollow(&other.path().join("usb/recovery.key")));
        assert!(sticks.is_hollow(&other.path().join("usb/./new/file")));
        assert!(!sticks.is_hollow(&dir.path().join("../elsewhere")));
    }

    #[test]
    fn a_stick_with_photos_is_foreign_and_one_with_bundles_is_not() {
        let dir = tempfile::tempdir().unwrap();
        for name in [
            "fb-0123456789abcdef.age",
            "fr-0123456789abcdef.age",
            ".Trash-1000",
        ] {
            std::fs::write(dir.path().join(name), "x").unwrap();
        }
        assert!(!stick(dir.path().to_owned()).foreign);
        std::fs::write(dir.path().join("beach.jpg"), "x").unwrap();
        let stick = stick(dir.path().to_owned());
        assert!(stick.foreign && stick.writable);
    }
}
