//! Secret keys in files: read, and written once.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

use super::worker::{Fault, told};
use crate::crypt::{Identity, Plaintext};
use crate::lang::Notice;
use crate::lang::msg::{Authoring, Command, Guard};

/// The secret keys of a file, at least one.
pub fn in_file(file: &Path) -> Result<Vec<Identity>, Fault> {
    let text = std::fs::read_to_string(file).map_err(|_unreadable| {
        let path = file.display().to_string();
        told(Notice::new(
            Command::CannotRead { path },
            Command::CheckPath,
        ))
    })?;
    // Zeroed when this is over.
    let text = Plaintext::new(text);
    parse(text.expose())
}

/// The secret keys of a text, at least one; lines with `#` are remarks.
pub fn parse(text: &str) -> Result<Vec<Identity>, Fault> {
    let lines = text.lines().map(str::trim);
    let keys: Result<Vec<Identity>, _> = lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::parse)
        .collect();
    keys.ok()
        .filter(|keys| !keys.is_empty())
        .ok_or_else(|| told(Notice::new(Guard::BadIdentity, Guard::BadIdentityRemedy)))
}

/// The last secret key of a file.
pub fn only(file: &Path) -> Result<Identity, Fault> {
    let mut identities = in_file(file)?;
    let none = || told(Notice::new(Guard::BadIdentity, Guard::BadIdentityRemedy));
    identities.pop().ok_or_else(none)
}

/// Writes a secret key into a new file that others cannot read; nothing is overwritten.
pub fn write(to: &Path, identity: &Identity) -> Result<(), Fault> {
    let text = Plaintext::new(format!(
        "# public key: {}\n{}\n",
        identity.recipient(),
        identity.expose().as_str()
    ));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(to).and_then(|mut file| {
        file.write_all(text.expose().as_bytes())?;
        file.sync_all()
    });
    written.map_err(|fault| {
        let path = to.display().to_string();
        told(if fault.kind() == ErrorKind::AlreadyExists {
            Notice::new(Authoring::FileThere { path }, Authoring::FileThereRemedy)
        } else {
            Notice::new(Command::CannotWrite { path }, Command::CheckPath)
        })
    })
}
