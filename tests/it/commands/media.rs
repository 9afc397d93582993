//! Media that refuse: read-only and full. A small file system in memory stands for the disk; where the
//! machine does not let one be made, that is said and nothing is claimed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::{PASSPHRASE, Place, Ran, program, run, text};

/// A small file system in memory, taken away when dropped.
struct Disk {
    folder: TempDir,
}

impl Disk {
    /// A disk of this size, as in `300k`; none where the machine refuses.
    fn of_size(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let made = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
            .arg(folder.path())
            .output();
        if made.is_ok_and(|made| made.status.success()) {
            return Some(Self { folder });
        }
        eprintln!("SKIPPED: no file system can be mounted here, so none was full or read-only");
        None
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// From now on nothing can be written.
    fn protect(&self) {
        let done = Command::new("mount")
            .args(["-o", "remount,ro"])
            .arg(self.path())
            .status();
        assert!(done.unwrap().success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _gone = Command::new("umount").arg(self.path()).status();
    }
}

/// The same computer with its vault on the disk.
fn moved_to(disk: &Disk, mut place: Place) -> Place {
    fs::copy(place.vault(), disk.path().join("practice.fanal")).unwrap();
    place.data = PathBuf::from(disk.path());
    place
}

fn export(place: &Place, folder: &Path) -> Ran {
    place.run(&["export", "--to", folder.to_str().unwrap()])
}

#[test]
fn a_read_only_disk_is_read_and_not_written() {
    let Some(disk) = Disk::of_size("2m") else {
        return;
    };
    let (_desk, recipient) = Place::desk("DSK-01");
    let place = moved_to(&disk, Place::station_with(&["V01", "V02"], &[&recipient]));
    disk.protect();
    let before = fs::read(place.vault()).unwrap();
    assert_eq!(place.list().len(), 2);
    place.run(&["case", "show", "JET-02-A-001"]).well();
    let read_only = ("vault-read-only".to_owned(), 5);
    assert_eq!(place.add(&["V03"]).error(), read_only);
    assert_eq!(place.list().len(), 2);
    let station = Place::station_with(&["V01"], &[&recipient]);
    let onto = export(&station, disk.path());
    assert_eq!(onto.error(), ("bundle-read-only".to_owned(), 5));
    let mut fresh = Place::new();
    fresh.data = disk.path().join("new");
    let order = ["init", "--station", "JET-02", "--officer", "ID-07"];
    assert_eq!(
        fresh.run(&order).error(),
        ("command-no-folder".to_owned(), 5)
    );
    assert_eq!(fs::read(place.vault()).unwrap(), before);
}

/// What was printed as recorded is there, whole, after the disk is full; what was not is not claimed.
#[test]
fn a_full_disk_loses_nothing_that_was_printed() {
    let Some(disk) = Disk::of_size("400k") else {
        return;
    };
    let place = moved_to(&disk, Place::station("JET-02", &[]));
    let mut printed = Vec::new();
    let full = loop {
        let ran = place.add(&["V01", "V06"]);
        printed.extend(
            ran.lines()
                .into_iter()
                .map(|line| (text(&line["code"]), line)),
        );
        if ran.code != 0 {
            break ran;
        }
        assert!(printed.len() < 400, "the disk is never full");
    };
    assert_eq!(full.code, 5, "{full:?}");
    assert!(full.err.contains("\"vault-disk-full\""), "{full:?}");
    assert!(!printed.is_empty());
    let listed = place.list();
    for (code, line) in &printed {
        let here = listed
            .iter()
            .find(|one| text(&one["code"]) == *code)
            .unwrap();
        assert_eq!(here["outcome"], line["outcome"], "{code}");
    }
    // A case whose writing was cut off may have begun; it has no outcome then.
    let more: Vec<_> = listed.iter().skip(printed.len()).collect();
    assert!(
        more.len() <= 1 && more.iter().all(|line| line["outcome"].is_null()),
        "{more:?}"
    );
}

#[test]
fn a_full_stick_gets_no_half_bundle() {
    let Some(small) = Disk::of_size("8k") else {
        return;
    };
    let (desk, recipient) = Place::desk("DSK-01");
    let place = Place::station_with(&["V01", "V02", "V03", "V04"], &[&recipient]);
    let full = export(&place, small.path());
    assert_eq!(full.error(), ("bundle-no-space".to_owned(), 5));
    assert_eq!(
        desk.import(small.path()).code,
        10,
        "no bundle is to be seen"
    );
    // Another stick, and everything arrives.
    desk.import(&place.export()).well();
    assert_eq!(desk.list(), place.list());
}

/// Runs a command where sticks are looked for below this folder, which the command stands in.
fn below(media: &Path, place: &Place, order: &[&str]) -> Ran {
    let mut command = program();
    command.env("FANAL_MEDIA", media).current_dir(media);
    command.arg("--data-dir").arg(place.data());
    command.args(["--json", "--passphrase-fd", "0"]).args(order);
    run(&mut command, &format!("{PASSPHRASE}\n"))
}

/// The folder of a stick that was pulled is still there, on the computer's own disk: nothing that is
/// meant to leave the computer is written into it.
#[test]
fn nothing_is_written_where_a_stick_was_pulled() {
    let media = tempfile::tempdir().unwrap();
    let folder = media.path().join("BLUE");
    fs::create_dir(&folder).unwrap();
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01"], &[&recipient]);
    desk.import(&station.export()).well();
    let hollow = ("stick-hollow".to_owned(), 5);
    let path = folder.to_str().unwrap();
    let orders: [(&Place, &[&str]); 6] = [
        (&station, &["export", "--to", path]),
        (&station, &["export", "--to", "BLUE"]),
        (&station, &["recovery", "make", "--to", path]),
        (&station, &["recovery", "make", "--to", "BLUE/our.key"]),
        (&station, &["backup", "BLUE/copy.fanal"]),
        (&desk, &["return", "build", "--to", path]),
    ];
    for (place, order) in orders {
        assert_eq!(
            below(media.path(), place, order).error(),
            hollow,
            "{order:?}"
        );
    }
    let fresh = Place::new();
    let order = "init --station JET-03 --officer ID-07 --recovery-to BLUE/our.key";
    let order: Vec<&str> = order.split(' ').collect();
    assert_eq!(below(media.path(), &fresh, &order).error(), hollow);
    assert!(!fresh.vault().exists(), "it is refused before it is made");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    // A folder that is no place of sticks is written to as ever.
    let stick = station.stick();
    let order = ["export", "--all", "--to", stick.to_str().unwrap()];
    below(media.path(), &station, &order).well();
}

#[test]
fn a_stick_that_is_in_is_written_to() {
    let Some(disk) = Disk::of_size("2m") else {
        return;
    };
    let media = disk.path().parent().unwrap();
    let (_desk, recipient) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01"], &[&recipient]);
    let order = ["export", "--to", disk.path().to_str().unwrap()];
    below(media, &station, &order).well();
}
