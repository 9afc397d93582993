//! Sealed copies of the vault: written whole, checked, never over anything; and the way back.

use std::fs::{self, File};
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::change::Fault;
use super::founding::{Unfinished, publish};
use super::journal::Deed;
use super::refusal::Refusal;
use super::unlock::{open_claimed, seen};
use super::{Look, Realm, Vault, VaultError, connection};
use crate::crypt::digest::Digesting;
use crate::crypt::{Digest, Passphrase};
use crate::domain::duty::Power;
use crate::domain::journal::Act;
use crate::domain::moment::Timestamp;

/// Pages that are copied in one go.
const PAGES: i32 = 256;

impl Vault {
    /// Writes a sealed copy to `path`, which must not be there, and checks it before it gets its name and
    /// after. The same passphrases open it.
    pub fn back_up(&mut self, path: &Path, at: Timestamp) -> Result<(), VaultError> {
        self.must(Power::Backup)?;
        let path = free(path)?;
        let unfinished = Unfinished::new(&path)?;
        copy(&self.connection, &unfinished.0).map_err(|fault| fault.at(&path))?;
        let before = digest(&unfinished.0)?;
        self.is_whole(&unfinished.0, &path)?;
        publish(&unfinished.0, &path)?;
        if digest(&path)? != before {
            let _differs = fs::remove_file(&path);
            return Err(differs(&path));
        }
        self.note(&Deed::of(Act::BackedUp), at)
    }

    /// Checks a copy as this vault checks itself.
    fn is_whole(&mut self, copy: &Path, path: &Path) -> Result<(), VaultError> {
        let mut other = connection::open(copy)?;
        std::mem::swap(&mut self.connection, &mut other);
        let found = self.verify();
        std::mem::swap(&mut self.connection, &mut other);
        match found {
            Ok(found) if found.is_empty() => Ok(()),
            Ok(_) | Err(VaultError::Damaged { .. }) => Err(differs(path)),
            Err(fault) => Err(fault),
        }
    }
}

/// Brings a vault back from a sealed copy to `path`, where nothing may be, and opens it. The copy is
/// checked as a whole before it gets its name.
pub fn restore(
    (from, path): (&Path, &Path),
    realm: Realm,
    (officer, passphrase): (&str, &Passphrase),
    at: Timestamp,
) -> Result<Vault, VaultError> {
    let from = connection::settled(from)?;
    let source = connection::open(&from)?;
    let Look::Present { realm: found, .. } = seen(&source).map_err(|fault| fault.at(&from))? else {
        return Err(VaultError::Absent { path: from });
    };
    if found != realm {
        return Err(Refusal::OtherRealm.into());
    }
    let path = free(path)?;
    let unfinished = Unfinished::new(&path)?;
    copy(&source, &unfinished.0).map_err(|fault| fault.at(&path))?;
    drop(source);
    let opened = connection::open(&unfinished.0)?;
    let mut vault =
        open_claimed(opened, &path, officer, passphrase).map_err(|fault| fault.at(&from))?;
    if !vault.verify()?.is_empty() {
        return Err(differs(&path));
    }
    vault
        .move_to(&unfinished.0)
        .map_err(|fault| fault.at(&path))?;
    vault.note(&Deed::of(Act::Restored), at)?;
    Ok(vault)
}

fn free(path: &Path) -> Result<std::path::PathBuf, VaultError> {
    let path = connection::settled(path)?;
    if fs::symlink_metadata(&path).is_ok() {
        return Err(VaultError::Exists { path });
    }
    Ok(path)
}

/// Copies every page; when this returns, the copy is on the medium.
fn copy(from: &Connection, to: &Path) -> Result<(), Fault> {
    let mut target = Connection::open(to)?;
    connection::prepare(&target)?;
    Backup::new(from, &mut target)?.run_to_completion(PAGES, Duration::ZERO, None)?;
    target
        .close()
        .map_err(|(_still_open, fault)| Fault::Storage(fault))?;
    let synced = File::open(to).and_then(|file| file.sync_all());
    synced.map_err(|source| Fault::from(VaultError::of_system(to, source)))
}

fn digest(path: &Path) -> Result<Digest, VaultError> {
    let mut all = Digesting::new(std::io::sink());
    File::open(path)
        .and_then(|mut file| std::io::copy(&mut file, &mut all))
        .map_err(|source| VaultError::of_system(path, source))?;
    let (_sink, digest, _length) = all.finish();
    Ok(digest)
}

fn differs(path: &Path) -> VaultError {
    let path = path.display().to_string();
    Refusal::CopyDiffers { path }.into()
}
