//! Files that a command writes: whole or not at all, and never over another without being told.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::super::outcome::Stop;
use crate::lang::Notice;
use crate::lang::msg::Authoring as Say;

/// Writes a file. One that is there already is replaced only where `replace` says so, and stays as it
/// was until the new one is on the disk.
pub(super) fn write(path: &Path, bytes: &[u8], replace: bool) -> Result<(), Stop> {
    if replace {
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = Path::new(&part);
        // What an interrupted run left is no one's.
        let _leftover = fs::remove_file(part);
        let renamed = create(part, bytes).and_then(|()| fs::rename(part, path));
        if renamed.is_err() {
            let _leftover = fs::remove_file(part);
        }
        return renamed.map_err(|fault| stop(path, &fault));
    }
    create(path, bytes).map_err(|fault| stop(path, &fault))
}

fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a file must not look like a whole one; if even this fails there is nothing to add.
        let _left = fs::remove_file(path);
    }
    written
}

fn stop(path: &Path, fault: &io::Error) -> Stop {
    if fault.kind() == io::ErrorKind::AlreadyExists {
        let path = path.display().to_string();
        return Notice::new(Say::FileThere { path }, Say::FileThereRemedy).into();
    }
    Stop::cannot_write(path)
}
