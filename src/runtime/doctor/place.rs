//! What the doctor says of the data folder, its disk and the clock.

use std::path::Path;

use crate::app::finding::{Finding, State};
use crate::domain::day::Day;
use crate::domain::moment::Timestamp;
use crate::lang::msg::Doctor as Say;
use crate::runtime::disk::{self, Room};

/// Below this many MiB the doctor warns: a case takes some kilobytes, a bundle is written whole.
const LITTLE_ROOM: u64 = 100;

/// A day that was past when this program was made; moved on with each release.
const MADE: &str = "2026-11-26";

/// How far a disk's own time may be ahead: some write it in steps of two seconds.
const SLACK: i64 = 60;

/// What is not the user's own among the rights of a file.
const OF_OTHERS: u32 = 0o077;

/// Folder, disk, clock.
pub fn findings(folder: &Path, vault: &Path, at: Timestamp) -> Vec<Finding> {
    let written = disk::written(vault);
    vec![rights(folder), room(folder), clock(at, written)]
}

/// Who can reach the file of a vault that has these rights.
pub fn file(file: &Path, found: Option<u32>) -> Finding {
    let path = file.display().to_string();
    match found {
        None => Finding::new(State::Note, Say::RightsUnknown),
        Some(found) if is_open(found) => {
            let (mode, command) = (format!("{found:04o}"), closing("600", file));
            Finding::new(State::Fault, Say::VaultOpen { path, mode })
                .because(Say::VaultOpenWhy)
                .helped_by(Say::RightsRemedy { command })
        }
        Some(_) => Finding::new(State::Good, Say::VaultPrivate { path }),
    }
}

/// Whether others than the user have any right.
pub fn is_open(mode: u32) -> bool {
    mode & OF_OTHERS != 0
}

/// The command that takes every right from the others.
fn closing(rights: &str, path: &Path) -> String {
    format!("chmod {rights} '{}'", path.display())
}

fn rights(folder: &Path) -> Finding {
    let path = folder.display().to_string();
    if !folder.exists() {
        return Finding::new(State::Note, Say::FolderNone { path })
            .helped_by(Say::FolderNoneRemedy);
    }
    let Some(found) = disk::rights(folder) else {
        return Finding::new(State::Note, Say::RightsUnknown);
    };
    let command = closing("700", folder);
    let mode = format!("{found:04o}");
    // Whoever writes a folder can delete what is in it, whatever the rights of the files.
    if found & 0o022 != 0 {
        Finding::new(State::Fault, Say::FolderWritable { path, mode })
            .helped_by(Say::RightsRemedy { command })
    } else if is_open(found) {
        Finding::new(State::Warning, Say::FolderSeen { path, mode })
            .helped_by(Say::RightsRemedy { command })
    } else {
        Finding::new(State::Good, Say::FolderPrivate { path })
    }
}

fn room(folder: &Path) -> Finding {
    let there = folder.ancestors().find(|path| path.exists());
    said(disk::room(there.unwrap_or_else(|| Path::new("."))))
}

fn said(room: Option<Room>) -> Finding {
    match room {
        None => Finding::new(State::Note, Say::RoomUnknown),
        Some(Room {
            writable: false, ..
        }) => {
            let command = "fanal --data-dir FOLDER".to_owned();
            Finding::new(State::Fault, Say::DiskReadOnly)
                .helped_by(Say::DiskReadOnlyRemedy { command })
        }
        Some(Room { free, .. }) if free < LITTLE_ROOM => {
            Finding::new(State::Warning, Say::RoomLow { free }).helped_by(Say::RoomLowRemedy)
        }
        Some(Room { free, .. }) => Finding::new(State::Good, Say::Room { free }),
    }
}

/// Whether the clock stands after what is known to be past without a passphrase.
fn clock(at: Timestamp, written: Option<Timestamp>) -> Finding {
    if Day::parse(MADE).is_some_and(|made| Day::of(at) < made) {
        return behind(at, MADE.to_owned(), Say::ClockOfProgram);
    }
    match written.filter(|written| written.seconds() > at.seconds() + SLACK) {
        Some(written) => behind(at, written.iso(), Say::ClockOfFile),
        None => Finding::new(State::Good, Say::Clock { time: at.iso() }),
    }
}

/// The clock stands before `known`, which is past for the reason `why`.
pub(super) fn behind(at: Timestamp, known: String, why: Say) -> Finding {
    let time = at.iso();
    Finding::new(State::Warning, Say::ClockBehind { time, known })
        .because(why)
        .helped_by(Say::ClockBehindRemedy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(finding: &Finding) -> (&'static str, State) {
        (finding.what.id(), finding.state)
    }

    #[test]
    fn little_room_and_a_disk_that_takes_nothing_are_told() {
        let room = |free, writable| said(Some(Room { free, writable }));
        assert_eq!(id(&room(100, true)), ("doctor-room", State::Good));
        let low = room(99, true);
        assert_eq!(id(&low), ("doctor-room-low", State::Warning));
        assert!(low.remedy.is_some());
        let shut = room(5000, false);
        assert_eq!(id(&shut), ("doctor-disk-read-only", State::Fault));
        assert!(shut.remedy.is_some());
        assert_eq!(id(&said(None)), ("doctor-room-unknown", State::Note));
    }

    #[test]
    fn a_clock_before_the_program_or_the_vault_is_doubtful() {
        let early = clock(Timestamp::from_seconds(1_000_000_000), None);
        assert_eq!(id(&early), ("doctor-clock-behind", State::Warning));
        assert_eq!(early.why, Some(Say::ClockOfProgram.into()));
        let at = Timestamp::from_seconds(2_000_000_000);
        let ahead = |seconds| Some(Timestamp::from_seconds(at.seconds() + seconds));
        let late = clock(at, ahead(SLACK + 1));
        assert_eq!(late.why, Some(Say::ClockOfFile.into()));
        assert_eq!(id(&clock(at, ahead(SLACK))), ("doctor-clock", State::Good));
    }
}
