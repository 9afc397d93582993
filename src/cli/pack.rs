//! `fanal pack …`: each command in a file of its own.

mod book;
mod card;
mod diff;
mod explain;
mod folder;
mod given;
mod installed;
mod lint;
mod names;
mod new;
mod speech;
mod target;
mod to_xlsform;

use std::path::Path;

use super::Desk;
use super::args::Pack;
use super::outcome::Stop;
use crate::crypt::{SigningKey, VerifyingKey};
use crate::pack::folder::{PackFolder, read_file};

pub(super) fn run(mut desk: Desk<'_>, order: &Pack) -> Result<u8, Stop> {
    match order {
        Pack::Lint { files } => lint::run(&mut desk, files),
        Pack::New { country, to, .. } => new::run(&mut desk, country, to),
        Pack::Explain { ids } => explain::run(&mut desk, ids),
        Pack::Diff { old, new } => diff::run(&mut desk, old, new),
        Pack::Book { files, to, replace } => book::run(&mut desk, files, (to, *replace)),
        Pack::ToXlsform { files, to, replace } => to_xlsform::run(&mut desk, files, (to, *replace)),
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

/// A public key in a file.
pub(super) fn public_key(file: Option<&Path>) -> Result<Option<VerifyingKey>, Stop> {
    let Some(file) = file else { return Ok(None) };
    let text = String::from_utf8_lossy(&read_file(file)?).into_owned();
    let key = text.parse::<VerifyingKey>();
    Ok(Some(key.map_err(|fault| Stop::from(fault.notice()))?))
}

/// A secret key in a file; a locked one is opened with the passphrase that was handed over.
pub(super) fn secret_key(desk: &Desk<'_>, file: &Path) -> Result<SigningKey, Stop> {
    let passphrase = match desk.args.passphrase_fd {
        Some(_) => Some(desk.passphrase()?),
        None => None,
    };
    SigningKey::from_openssh(read_file(file)?, passphrase.as_ref())
        .map_err(|fault| fault.notice().into())
}
