//! The age file around a bundle: looked at before it is opened.

use std::fs::{self, File};
use std::io::{self, Chain, Cursor, Read, Sink, Write as _};
use std::path::Path;

use super::layout::HEADER_LIMIT;
use super::read_error::ReadError;
use crate::crypt::digest::Digesting;
use crate::crypt::{CryptError, Identity, seal};

/// How every age file of version 1 begins, in binary form.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// What the header's last line begins with.
const LAST_LINE: &[u8] = b"\n--- ";

/// The file's bytes, digested as they are read.
pub(super) struct Digested<'a> {
    below: Chain<Cursor<Vec<u8>>, File>,
    digest: &'a mut Digesting<Sink>,
}

impl Read for Digested<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let taken = self.below.read(into)?;
        self.digest
            .write_all(into.get(..taken).unwrap_or_default())?;
        Ok(taken)
    }
}

/// Opens the file at `path` with one of `identities`; `digest` sees every byte of the file.
///
/// The header is bounded, and one that asks for a passphrase is refused, before any work is done.
pub(super) fn open<'a>(
    path: &Path,
    identities: &[Identity],
    digest: &'a mut Digesting<Sink>,
) -> Result<seal::OpenReader<Digested<'a>>, ReadError> {
    let unreadable = |source| ReadError::Unreadable {
        path: path.to_owned(),
        source,
    };
    // Anything but a regular file could block for ever or be a device.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(ReadError::NotABundle {
            path: path.to_owned(),
        });
    }
    let mut file = File::open(path).map_err(unreadable)?;
    let mut head = Vec::new();
    (&mut file)
        .take(HEADER_LIMIT)
        .read_to_end(&mut head)
        .map_err(unreadable)?;
    check_head(&head, path)?;
    let below = Cursor::new(head).chain(file);
    seal::open_from(identities, Digested { below, digest }).map_err(|fault| refusal(fault, path))
}

fn check_head(head: &[u8], path: &Path) -> Result<(), ReadError> {
    if MAGIC.starts_with(head) {
        return Err(ReadError::Damaged);
    }
    let not_a_bundle = || ReadError::NotABundle {
        path: path.to_owned(),
    };
    if !head.starts_with(MAGIC) {
        return Err(not_a_bundle());
    }
    let is_cut = (head.len() as u64) < HEADER_LIMIT;
    let mut windows = head.windows(LAST_LINE.len());
    let Some(end) = windows.position(|window| window == LAST_LINE) else {
        return Err(if is_cut {
            ReadError::Damaged
        } else {
            not_a_bundle()
        });
    };
    let lines = head.get(..end).unwrap_or_default();
    let mut stanzas = lines.split(|byte| *byte == b'\n');
    if stanzas.any(|line| line.starts_with(b"-> scrypt")) {
        return Err(ReadError::Passphrase);
    }
    Ok(())
}

fn refusal(fault: CryptError, path: &Path) -> ReadError {
    match fault {
        CryptError::NotForUs | CryptError::NoRecipients => ReadError::NotForUs,
        CryptError::ForPassphrase | CryptError::WrongPassphrase | CryptError::TooCostly { .. } => {
            ReadError::Passphrase
        }
        CryptError::Io { source } => ReadError::from_stream(path, source),
        CryptError::Damaged
        | CryptError::ForRecipients
        | CryptError::NotARecipient { .. }
        | CryptError::NotAnIdentity
        | CryptError::NotAVerifyingKey { .. }
        | CryptError::NotASigningKey
        | CryptError::CostOutOfRange { .. }
        | CryptError::OtherSigner
        | CryptError::BadSignature
        | CryptError::NoRandomness { .. } => ReadError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(head: &[u8]) -> Result<(), ReadError> {
        check_head(head, Path::new("sample"))
    }

    #[test]
    fn only_a_bounded_age_header_to_recipients_passes() {
        let header = |stanza: &str| format!("age-encryption.org/v1\n{stanza}\nAAAA\n--- mac\n");
        assert!(checked(header("-> X25519 abc").as_bytes()).is_ok());
        assert!(matches!(
            checked(header("-> scrypt abc 10").as_bytes()),
            Err(ReadError::Passphrase)
        ));
        assert!(matches!(checked(b""), Err(ReadError::Damaged)));
        assert!(matches!(checked(b"age-enc"), Err(ReadError::Damaged)));
        assert!(matches!(
            checked(b"SQLite format 3\0"),
            Err(ReadError::NotABundle { .. })
        ));
        assert!(matches!(
            checked(b"age-encryption.org/v1\n-> X25519 abc\n"),
            Err(ReadError::Damaged)
        ));
    }

    #[test]
    fn a_header_without_end_is_not_read_on() {
        let mut endless = MAGIC.to_vec();
        endless.resize(usize::try_from(HEADER_LIMIT).unwrap(), b'A');
        assert!(matches!(
            checked(&endless),
            Err(ReadError::NotABundle { .. })
        ));
    }
}
