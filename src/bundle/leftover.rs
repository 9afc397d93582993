//! Part files that a power cut or a pulled stick left in a folder: taken away by the store that wrote
//! them, and by no other.

use std::fs::{self, File, OpenOptions};
use std::path::Path;

use super::layout::Layout;
use crate::crypt::{Digest, VerifyingKey};

/// How many hexadecimal digits each half of the name has.
const HALF: usize = 8;

/// The name of the part, without its end, of what has this table, written by whoever has this key: half
/// of it tells one part from another, half of it says whose it is to nobody who does not know the key.
pub(super) fn stem(layout: Layout, table: &[u8], key: &VerifyingKey) -> String {
    let which = half(&Digest::of(table));
    let whose = mark(&which, key);
    format!("{}-{which}{whose}", layout.prefix())
}

/// From here on this process writes the file: as long as it is open, nobody takes it for a leftover.
/// Where the file system knows no locks, none is ever taken away.
pub(super) fn hold(file: &File) {
    let _no_locks_there = file.try_lock();
}

/// Takes away the parts in `dir` that whoever has this key left there, and that nobody writes any more.
/// What cannot be taken away stays: it is sealed, and counts for nothing.
pub(super) fn tidy(dir: &Path, key: &VerifyingKey) {
    let Ok(listed) = fs::read_dir(dir) else {
        return;
    };
    for entry in listed.filter_map(Result::ok) {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let name = entry.file_name();
        if is_file && is_of(&name.to_string_lossy(), key) && is_left(&entry.path()) {
            let _stays = fs::remove_file(entry.path());
        }
    }
}

/// Whether the name is one that [`stem`] gives whoever has this key.
fn is_of(name: &str, key: &VerifyingKey) -> bool {
    let kinds = [Layout::Bundle, Layout::Return];
    kinds.into_iter().any(|layout| {
        name.strip_prefix(layout.prefix())
            .and_then(|rest| rest.strip_prefix('-'))
            .and_then(|rest| rest.strip_suffix(".part"))
            .and_then(|digits| digits.split_at_checked(HALF))
            .is_some_and(|(which, whose)| mark(which, key) == whose)
    })
}

/// Whether nobody writes the file: whoever does holds it.
fn is_left(path: &Path) -> bool {
    let opened = OpenOptions::new().write(true).open(path);
    opened.is_ok_and(|file| file.try_lock().is_ok())
}

fn mark(which: &str, key: &VerifyingKey) -> String {
    half(&Digest::of(format!("part {which} of {key}").as_bytes()))
}

fn half(digest: &Digest) -> String {
    digest.to_string().chars().take(HALF).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypt::{SecretKey, SigningKey};

    fn key(seed: u8) -> VerifyingKey {
        SigningKey::from_seed(&SecretKey::from_bytes([seed; 32])).verifying_key()
    }

    #[test]
    fn whoever_wrote_a_part_takes_it_away_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let (own, other) = (key(1), key(2));
        let left = stem(Layout::Bundle, b"a", &own);
        let stays = [
            format!("{}.part", stem(Layout::Bundle, b"a", &other)),
            format!("{left}.age"),
            format!("{left}0.part"),
            format!("x{left}.part"),
            "fb-0123456789abcdef.part".to_owned(),
            "fb-old.part".to_owned(),
            "fb-äöüäöüäöü.part".to_owned(),
        ];
        let goes = [
            format!("{left}.part"),
            format!("{}.part", stem(Layout::Bundle, b"b", &own)),
            format!("{}.part", stem(Layout::Return, b"a", &own)),
        ];
        for name in stays.iter().chain(&goes) {
            fs::write(dir.path().join(name), "sealed").unwrap();
        }
        let folder = format!("{}.part", stem(Layout::Bundle, b"folder", &own));
        fs::create_dir(dir.path().join(&folder)).unwrap();
        tidy(dir.path(), &own);
        for name in stays.iter().chain([&folder]) {
            assert!(dir.path().join(name).exists(), "{name}");
        }
        for name in &goes {
            assert!(!dir.path().join(name).exists(), "{name}");
        }
    }

    #[test]
    fn a_part_that_is_being_written_stays() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir
            .path()
            .join(format!("{}.part", stem(Layout::Bundle, b"a", &key(1))));
        let written = File::create(&path).unwrap();
        hold(&written);
        tidy(dir.path(), &key(1));
        assert!(path.exists());
        drop(written);
        tidy(dir.path(), &key(1));
        assert!(!path.exists());
    }

    #[test]
    fn a_name_that_belongs_to_nobody_is_left_alone() {
        let stem = stem(Layout::Return, b"a", &key(3));
        assert!(is_of(&format!("{stem}.part"), &key(3)));
        assert!(!is_of(&format!("{stem}.part"), &key(4)));
        for name in ["", "fb-.part", "fr-", "fr-12345678.part", ".part"] {
            assert!(!is_of(name, &key(3)), "{name}");
        }
    }
}
