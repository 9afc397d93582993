//! Pack files that are named on the command line, and what they make together with the shipped ones.

use std::path::{Path, PathBuf};

use super::super::outcome::Stop;
use crate::lang::Notice;
use crate::lang::msg::Authoring as Say;
use crate::pack::{self, Packs};

/// A file by its name, with its text.
pub(super) type Named = (String, String);

/// Reads the files, and of each folder the TOML files in it, by name.
pub(super) fn read(paths: &[PathBuf]) -> Result<Vec<Named>, Stop> {
    let mut texts = Vec::new();
    for path in paths {
        for file in files_of(path)? {
            let text = std::fs::read_to_string(&file);
            let text = text.map_err(|_unreadable| Stop::cannot_read(&file))?;
            texts.push((file.display().to_string(), text));
        }
    }
    Ok(texts)
}

fn files_of(path: &Path) -> Result<Vec<PathBuf>, Stop> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = std::fs::read_dir(path).map_err(|_unreadable| Stop::cannot_read(path))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| file.is_file() && file.extension().is_some_and(|end| end == "toml"))
        .collect();
    files.sort();
    Ok(files)
}

/// The shipped packs, with these files in the place of those that they replace.
pub(super) fn together(texts: &[Named]) -> Result<Packs, Stop> {
    pack::load_beside(&named(texts)).map_err(|problems| {
        let count = u32::try_from(problems.len()).unwrap_or(u32::MAX);
        Notice::new(Say::GivenFaults { count }, Say::GivenFaultsRemedy).into()
    })
}

/// The files as the packs take them.
pub(super) fn named(texts: &[Named]) -> Vec<(&str, &str)> {
    let named = texts.iter();
    named
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}
