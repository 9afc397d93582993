//! Whatever lies where the vault should be: it is not overwritten, not followed, not waited for, and
//! never does a new vault stand there instead.

use std::fs;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use fanal::app::overlay::Overlay;

use super::told;
use crate::commands::Place;
use crate::screens::begin::{drive, in_folder};

/// Everything in a folder and below, with its kind and content.
fn picture(folder: &Path) -> Vec<String> {
    let mut lines = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let kind = fs::symlink_metadata(&path).unwrap().file_type();
            let content = if kind.is_file() {
                fanal::crypt::Digest::of(&fs::read(&path).unwrap()).to_string()
            } else if kind.is_symlink() {
                fs::read_link(&path).unwrap().display().to_string()
            } else {
                format!("{} {}", kind.is_dir(), kind.is_fifo())
            };
            lines.push(format!("{} {content}", path.display()));
            if kind.is_dir() {
                folders.push(path);
            }
        }
    }
    lines.sort();
    lines
}

/// A computer where `lay` put something in place of the vault.
fn holding(lay: impl FnOnce(&Path)) -> Place {
    let place = Place::new();
    fs::create_dir(place.data()).unwrap();
    lay(&place.vault());
    place
}

/// Listing, adding, exporting and setting up are refused with a reason, also on the screen, and nothing
/// in the folder or beside it is different afterwards.
#[track_caller]
fn left_alone(place: &Place, what: &str) {
    let beside: PathBuf = place.data().parent().unwrap().to_owned();
    let before = picture(&beside);
    place.run(&["case", "list"]).error();
    let again = ["init", "--station", "JET-02", "--officer", "ID-07"];
    assert_eq!(place.run(&again).error().0, "vault-exists", "{what}");
    let stick = place.stick();
    place
        .run(&["export", "--to", stick.to_str().unwrap()])
        .error();
    assert_ne!(place.add(&["V01"]).code(), 0, "{what}");
    on_the_screen(place, what);
    let after = picture(&beside);
    let packs = place.data().join("packs").display().to_string();
    let of_vault = |lines: Vec<String>| -> Vec<String> {
        let mut lines = lines;
        lines.retain(|line| !line.starts_with(&packs));
        lines
    };
    assert_eq!(of_vault(after), of_vault(before), "{what}");
}

/// The screen says why, and a set-up at the same place is refused as well.
#[track_caller]
fn on_the_screen(place: &Place, what: &str) {
    let mut program = in_folder(place.data());
    let told = |program: &fanal::runtime::headless::Headless| {
        matches!(program.model.overlays.last(), Some(Overlay::Notice(_)))
    };
    assert!(told(&program), "{what}: {}", program.frame());
    drive(
        &mut program,
        "Enter 2 \"JET-02\" Tab \"ID-07\" Tab \"kelp lantern winter stone\" Tab \
         \"kelp lantern winter stone\" Tab Enter",
    );
    assert!(told(&program), "{what}: {}", program.frame());
    assert!(program.model.shared.session.is_none(), "{what}");
}

#[test]
fn files_of_every_kind_are_left_alone() {
    let station = Place::station_with(&["V01"], &[]);
    let whole = fs::read(station.vault()).unwrap();
    let half = whole.len() / 2;
    let mut hollow = whole.clone();
    hollow[8192..].fill(0);
    let mut headless = whole.clone();
    headless[..100].fill(0);
    let contents: [(&str, Vec<u8>); 9] = [
        ("empty", Vec::new()),
        ("one byte", vec![0]),
        ("zeros", vec![0; whole.len()]),
        ("ones", vec![0xff; 5000]),
        ("words", b"a letter that somebody saved here".to_vec()),
        ("half of a vault", whole[..half].to_vec()),
        (
            "a vault without its last byte",
            whole[..whole.len() - 1].to_vec(),
        ),
        ("a vault with one page", hollow),
        ("a vault without its first bytes", headless),
    ];
    for (what, content) in contents {
        left_alone(&holding(|path| fs::write(path, &content).unwrap()), what);
    }
}

#[test]
fn what_is_no_file_is_left_alone() {
    left_alone(
        &holding(|path| fs::create_dir(path).unwrap()),
        "an empty folder",
    );
    left_alone(
        &holding(|path| {
            fs::create_dir(path).unwrap();
            fs::write(path.join("a"), "letter").unwrap();
        }),
        "a folder with a letter",
    );
    left_alone(
        &holding(|path| {
            let made = Command::new("mkfifo").arg(path).status();
            assert!(made.unwrap().success());
        }),
        "a pipe",
    );
    left_alone(
        &holding(|path| drop(UnixListener::bind(path).unwrap())),
        "a socket",
    );
}

#[test]
fn links_are_left_alone_and_not_followed() {
    left_alone(
        &holding(|path| symlink("/dev/zero", path).unwrap()),
        "a link to a device",
    );
    // A link to nothing: setting up must not make what it points to.
    let place = Place::new();
    fs::create_dir(place.data()).unwrap();
    let elsewhere = place.stick().join("elsewhere.fanal");
    symlink(&elsewhere, place.vault()).unwrap();
    left_alone(&place, "a link to nothing");
    assert!(!elsewhere.exists());
    // A link to a vault that would open.
    let station = Place::station_with(&["V01"], &[]);
    let before = fs::read(station.vault()).unwrap();
    left_alone(
        &holding(|path| symlink(station.vault(), path).unwrap()),
        "a link to a vault",
    );
    assert!(fs::read(station.vault()).unwrap() == before);
    // A link to itself.
    left_alone(
        &holding(|path| symlink(path, path).unwrap()),
        "a link to itself",
    );
}

/// What somebody leaves beside the vault under names that the database knows changes no case.
#[test]
fn journals_of_others_change_nothing() {
    let place = super::with_three_cases();
    let expected = told(&place).unwrap();
    for name in ["practice.fanal-journal", "practice.fanal-wal"] {
        let planted = place.data().join(name);
        for content in [&b"words"[..], &[0; 4096], &[0xff; 9000]] {
            fs::write(&planted, content).unwrap();
            assert!(told(&place) == Ok(expected.clone()), "{name}");
            assert!(super::is_whole(&place), "{name}");
        }
        let _gone = fs::remove_file(&planted);
    }
}
