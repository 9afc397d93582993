//! Files of the store: read by name, written whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::pack::fault::PackFault;

/// The signature's name beside a file's.
pub fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".sig");
    PathBuf::from(name)
}

/// The names in a folder; none where there is no such folder.
pub(super) fn names_in(folder: &Path) -> Result<Vec<String>, PackFault> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(_refused) => return Err(unreadable(folder)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|_refused| unreadable(folder))?;
        names.extend(entry.file_name().into_string().ok());
    }
    names.sort();
    Ok(names)
}

pub(super) fn unreadable(path: &Path) -> PackFault {
    let path = path.display().to_string();
    PackFault::Unreadable { path }
}

pub(super) fn unwritable(path: &Path) -> PackFault {
    let path = path.display().to_string();
    PackFault::Unwritable { path }
}

/// Writes a file whole or not at all, in place of the one before.
pub fn write_whole(path: &Path, body: &[u8]) -> Result<(), PackFault> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let _leftover = fs::remove_file(&part);
    let written = write_new(&part, body)
        .and_then(|()| fs::rename(&part, path).map_err(|_refused| unwritable(path)));
    if written.is_err() {
        let _half = fs::remove_file(&part);
    }
    path.parent().map(sync_folder);
    written
}

/// Writes a file that is not there yet, to the medium.
pub(super) fn write_new(path: &Path, body: &[u8]) -> Result<(), PackFault> {
    let written = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .and_then(|mut file| {
            file.write_all(body)?;
            file.sync_all()
        });
    written.map_err(|_refused| unwritable(path))
}

/// Brings new names to the medium, where the system has a way to.
pub(super) fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let _no_such_thing_on_some_sticks =
            fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
}
