//! Parts made into a file: a table of hashes, signed; an archive; sealed; put into a folder whole or
//! not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::archive;
use super::layout::{EPOCHS_PLACE, FIRST_CHUNK, Layout, MANIFEST_PLACE, SESSIONS_PLACE};
use super::leftover;
use super::place::Part;
use super::rows;
use super::sums::Sums;
use super::watch::{Asked, Followed, Watch};
use super::write_error::WriteError;
use crate::crypt::digest::Digesting;
use crate::crypt::{CryptError, Digest, Recipient, SigningKey, VerifyingKey, seal};

/// A file that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// The file: the prefix of its kind, the first 16 digits of its digest and `.age`.
    pub path: PathBuf,
    /// The digest of the file.
    pub sha256: Digest,
    /// The file's length.
    pub bytes: u64,
}

/// Signs the parts `listed`, which stand from the manifest on, and writes the file into `dir`, sealed
/// to every one of `recipients`. When it fails, nothing is left in the folder.
pub(super) fn pack(
    dir: &Path,
    layout: Layout,
    listed: Vec<Vec<u8>>,
    (recipients, signer): (&[Recipient], &SigningKey),
    watch: &mut dyn Watch,
) -> Result<Packed, WriteError> {
    if recipients.is_empty() {
        return Err(WriteError::NoRecipients);
    }
    let table = Sums::of(layout, listed.iter().map(Vec::as_slice)).text();
    let signature = signer
        .sign(layout.namespace(), table.as_bytes())
        .map_err(unsealed)?;
    let mut all = vec![table.into_bytes(), signature.into_bytes()];
    all.extend(listed);
    for (body, place) in all.iter().zip(0..) {
        check_size(layout, place, body)?;
    }
    store(
        (dir, layout),
        &all,
        (recipients, &signer.verifying_key()),
        watch,
    )
}

/// Refuses what no reader would take: a body, or a line of it, over its limit.
fn check_size(layout: Layout, place: u32, body: &[u8]) -> Result<(), WriteError> {
    let entry = layout.name_at(place);
    let has_lines = match layout {
        Layout::Bundle => place >= SESSIONS_PLACE,
        Layout::Return => (SESSIONS_PLACE..=EPOCHS_PLACE).contains(&place),
    };
    let is_numbered = place >= FIRST_CHUNK;
    let fits = !is_numbered || layout.has_room_for(place - FIRST_CHUNK + 1);
    let is_readable = !has_lines || rows::split(&entry, body).is_ok();
    if fits && body.len() as u64 <= layout.limit_of(&entry).unwrap_or(0) && is_readable {
        Ok(())
    } else {
        Err(WriteError::TooMuch { entry })
    }
}

fn store(
    (dir, layout): (&Path, Layout),
    entries: &[Vec<u8>],
    (recipients, key): (&[Recipient], &VerifyingKey),
    watch: &mut dyn Watch,
) -> Result<Packed, WriteError> {
    leftover::tidy(dir, key);
    let prefix = layout.prefix();
    let table = entries.first().map_or(&[][..], Vec::as_slice);
    let stem = leftover::stem(layout, table, key);
    let asked = Asked::new(watch);
    let (part, out) = Part::create(dir, &stem, &asked)?;
    let fault = |fault: CryptError| {
        if let CryptError::Io { source } = fault {
            part.fault(source)
        } else {
            unsealed(fault)
        }
    };
    let total = entries.iter().map(|body| body.len() as u64).sum();
    let followed = Followed::writing(out, total, &asked);
    let mut sealed = seal::seal_to(recipients, Digesting::new(followed)).map_err(fault)?;
    archive_into(&mut sealed, layout, entries).map_err(|source| part.fault(source))?;
    let digesting = sealed.finish().map_err(fault)?;
    let (followed, sha256, bytes) = digesting.finish();
    let name = format!("{prefix}-{}.age", short(&sha256));
    let out = followed.into_inner();
    let path = part.keep(out, &name, &sha256)?;
    Ok(Packed {
        path,
        sha256,
        bytes,
    })
}

fn archive_into(out: &mut impl Write, layout: Layout, entries: &[Vec<u8>]) -> io::Result<()> {
    for (body, place) in entries.iter().zip(0..) {
        archive::write_entry(out, &layout.name_at(place), body)?;
    }
    archive::write_end(out)
}

/// The first 16 digits of a digest.
fn short(digest: &Digest) -> String {
    digest.to_string().chars().take(16).collect()
}

fn unsealed(source: CryptError) -> WriteError {
    WriteError::NotSealed { source }
}

/// What a value says that cannot be written as JSON: only one that is too large for it.
pub(super) fn unwritable(layout: Layout) -> impl Fn(serde_json::Error) -> WriteError {
    move |_impossible| WriteError::TooMuch {
        entry: layout.name_at(MANIFEST_PLACE),
    }
}
