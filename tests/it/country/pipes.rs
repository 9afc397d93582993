//! What is no file in the pack folder is neither waited for nor read: cases open all the same.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;

use fanal::pack::folder::read_file;
use fanal::runtime::store::{Store, check_name};

fn pipe(path: &Path) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let made = Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

#[test]
fn a_pipe_in_the_folder_of_packs_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let packs = folder.path().join("packs");
    pipe(&packs.join("in-use"));
    pipe(&packs.join("birch/maker.pub"));
    let store = Store::new(folder.path());
    assert_eq!(store.in_use(), None);
    assert!(store.pinned("birch").is_err());
    assert!(read_file(&packs.join("in-use")).is_err());
    assert!(read_file(Path::new("/dev/zero")).is_err());
}

#[test]
fn names_that_a_store_cannot_hold_are_refused_before_they_are_signed() {
    for good in ["birch", "country-xb"] {
        assert!(check_name(good).is_ok(), "{good}");
    }
    for bad in ["in-use", "kept", "alder", "../evil", "..", "A B", "a", ""] {
        assert!(check_name(bad).is_err(), "{bad}");
    }
}
