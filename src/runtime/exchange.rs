//! Between vault and bundle, which do not know each other: export and import.

mod ahead;
mod export;
mod import;
mod progress;
pub mod retention;
mod returns;
mod statements;
mod waiting;

use std::path::{Path, PathBuf};

use super::worker::{Fault, told};
use crate::bundle;
use crate::crypt::{Digest, Recipient};
use crate::domain::duty::Power;
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::vault::{self, Shipment, Vault};

pub use export::{Extent, export};
pub use import::{at_the_desk, history, import, in_order};
pub use progress::Progress;
pub use returns::{Applied, Attached, Letters, answers, apply, build, letters, received, see};
pub use waiting::{bundles, cases_waiting, unconfirmed, waiting};

/// Every store that wrote to this desk, and what is here of it.
pub fn progress(desk: &Vault) -> Result<Vec<(String, Progress)>, Fault> {
    Progress::all(desk)
}

/// Refuses what the officer at work may not do.
fn must(vault: &Vault, power: Power) -> Result<(), Fault> {
    if vault.may(power) {
        return Ok(());
    }
    let officer = vault.about().officer.clone();
    Err(told(vault::Refusal::NotAllowed { officer }.notice()))
}

fn only_desk(vault: &Vault) -> Result<(), Fault> {
    if vault.about().role == Role::Desk {
        return Ok(());
    }
    Err(told(Notice::new(
        Command::NotADesk,
        Command::NotADeskRemedy,
    )))
}

/// The file itself, or every `<prefix>….age` of a folder in the order of their names.
fn files_in(path: &Path, prefix: &str) -> Result<Vec<PathBuf>, Fault> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let listed = std::fs::read_dir(path).map_err(|_no_folder| {
        let path = path.display().to_string();
        told(Notice::new(
            Command::NoFolder { path },
            Command::NoFolderRemedy,
        ))
    })?;
    let entries = listed.filter_map(Result::ok).map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|file| is_ours(file, prefix)).collect();
    files.sort();
    Ok(files)
}

fn is_ours(path: &Path, prefix: &str) -> bool {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    path.is_file() && name.starts_with(prefix) && path.extension().is_some_and(|end| end == "age")
}

/// The public keys in what was typed: keys, or the path of a file with one on each line. Empty is
/// none; what is neither is refused.
pub fn recipients_in(typed: &str) -> Result<Vec<Recipient>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let bad = || {
        let key = typed.to_owned();
        told(Notice::new(Command::BadKey { key }, Command::BadKeyRemedy))
    };
    let text = if typed.starts_with("age1") {
        typed.to_owned()
    } else {
        std::fs::read_to_string(typed).map_err(|_unreadable| bad())?
    };
    let keys: Result<Vec<Recipient>, _> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::parse)
        .collect();
    keys.ok().filter(|keys| !keys.is_empty()).ok_or_else(bad)
}

fn next_shipment(vault: &Vault, since: u64) -> Result<Option<Shipment>, Fault> {
    vault
        .shipment(since, bundle::PORTION_RECORDS, bundle::PORTION_BYTES)
        .map_err(|fault| told(fault.notice()))
}

const LAST_BUNDLE: &str = "bundle/last";

/// The number and the digest of the bundle that was written last; 0 before the first.
fn last_bundle(vault: &Vault) -> Result<(u64, Option<Digest>), Fault> {
    let text = returns::text(vault, LAST_BUNDLE)?;
    let (number, digest) = text.split_once(' ').unwrap_or_default();
    Ok((number.parse().unwrap_or(0), digest.parse().ok()))
}

fn remember(vault: &mut Vault, number: u64, digest: &Digest) -> Result<(), Fault> {
    let text = format!("{number} {digest}");
    vault
        .remember(LAST_BUNDLE, text.as_bytes())
        .map_err(|fault| told(fault.notice()))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
