//! `fanal pack …`.

mod card;
mod folder;
mod installed;

use std::path::{Path, PathBuf};

use super::Desk;
use super::args::Pack;
use super::outcome::Stop;
use crate::crypt::{SigningKey, VerifyingKey};
use crate::pack;
use crate::pack::folder::{PackFolder, read_file};

pub(super) fn run(mut desk: Desk<'_>, order: &Pack) -> Result<u8, Stop> {
    match order {
        Pack::Lint { files } => lint(&mut desk, files),
        Pack::Sign { folder, key } => folder::sign(&mut desk, folder, key),
        Pack::Verify { folder, key } => folder::verify(&mut desk, folder, key.as_deref()),
        Pack::Install { path, key } => installed::install(&mut desk, path, key.as_deref()),
        Pack::Withdraw {
            id,
            version,
            key,
            reason,
            to,
        } => installed::withdraw(&mut desk, (id, *version, reason), key, to),
        Pack::List => installed::list(&mut desk),
        Pack::Card { id } => card::run(&mut desk, id.as_deref()),
        Pack::Cases { folder } => folder::cases(&mut desk, &PackFolder::read(folder)?),
        Pack::Try { folder } => folder::try_out(desk, folder),
    }
}

fn lint(desk: &mut Desk<'_>, files: &[PathBuf]) -> Result<u8, Stop> {
    let mut texts = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).map_err(|_unreadable| Stop::cannot_read(file))?;
        texts.push((file.display().to_string(), text));
    }
    let given: Vec<(&str, &str)> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let problems = pack::lint(&given);
    let report = pack::lint_report(&problems, &desk.words);
    desk.line(report.trim_end())?;
    Ok(u8::from(!problems.is_empty()))
}

/// A public key in a file.
fn public_key(file: Option<&Path>) -> Result<Option<VerifyingKey>, Stop> {
    let Some(file) = file else { return Ok(None) };
    let text = String::from_utf8_lossy(&read_file(file)?).into_owned();
    let key = text.parse::<VerifyingKey>();
    Ok(Some(key.map_err(|fault| Stop::from(fault.notice()))?))
}

/// A secret key in a file; a locked one is opened with the passphrase that was handed over.
fn secret_key(desk: &Desk<'_>, file: &Path) -> Result<SigningKey, Stop> {
    let passphrase = match desk.args.passphrase_fd {
        Some(_) => Some(desk.passphrase()?),
        None => None,
    };
    SigningKey::from_openssh(read_file(file)?, passphrase.as_ref())
        .map_err(|fault| fault.notice().into())
}
