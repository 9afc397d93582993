//! Records made into a bundle: signed, sealed, and put into a folder whole or not at all.

use std::path::{Path, PathBuf};

use super::attached::{self, Statement, WrappedKey};
use super::chain::Walk;
use super::layout::{CHUNK_TARGET, CHUNKS_LIMIT, FIRST_CHUNK, LINE_LIMIT, Layout};
use super::line::Line;
use super::manifest::Manifest;
use super::packed;
use super::watch::{Unwatched, Watch};
use super::write_error::WriteError;
use crate::crypt::{Digest, Recipient, SigningKey};
use crate::domain::moment::Timestamp;

/// What one bundle shall hold.
#[derive(Debug, Clone)]
pub struct Contents {
    /// `practice` or `live`.
    pub realm: String,
    /// Who writes: `station` or `desk`.
    pub role: String,
    /// The station's code.
    pub station: String,
    /// The computer's letter or code at its station.
    pub device: String,
    /// The id of the store.
    pub vault: String,
    /// The number of this bundle among those of its store, from 1.
    pub bundle_seq: u64,
    /// The digest of the bundle file before it; nothing for the first.
    pub prev_bundle: Option<Digest>,
    /// The number of the first line's revision, from 1; each further line has the next.
    pub first_seq: u64,
    /// The chain before that revision; [`super::chain::START`] before the first of all.
    pub chain_before: Digest,
    /// The moment of the export.
    pub created: Timestamp,
    /// What a reader must understand beyond version 1; older readers refuse the bundle.
    pub requires: Vec<String>,
    /// What the desk seals its return to: this computer's own recipient.
    pub reply_to: Option<Recipient>,
    /// The number of the last return that was taken in here, 0 before the first.
    pub last_return: u64,
    /// The officers' statements.
    pub statements: Vec<Statement>,
    /// The keys of the cases that `lines` names as sealed.
    pub wrapped_keys: Vec<WrappedKey>,
    /// The records, at least one; [`super::PORTION_RECORDS`] and [`super::PORTION_BYTES`] are the
    /// usual most.
    pub lines: Vec<Line>,
}

/// A bundle that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file, `fb-` and the first 16 digits of its digest and `.age`.
    pub path: PathBuf,
    /// The digest of the file; the next bundle of this store names it.
    pub sha256: Digest,
    /// The file's length.
    pub bytes: u64,
    /// How many records it holds.
    pub records: u64,
    /// The number of the last record.
    pub last_seq: u64,
    /// The chain after the last record; the next bundle starts from it.
    pub chain_after: Digest,
}

/// Writes one bundle into the folder `dir`, sealed to every one of `recipients` and signed by
/// `signer`. When it fails, nothing is left in the folder.
///
/// age seals with fresh randomness, so the same contents make another file each time.
pub fn write(
    dir: &Path,
    contents: &Contents,
    recipients: &[Recipient],
    signer: &SigningKey,
) -> Result<Written, WriteError> {
    write_watched(dir, contents, recipients, signer, &mut Unwatched)
}

/// The same, followed by somebody who may give it up.
pub fn write_watched(
    dir: &Path,
    contents: &Contents,
    recipients: &[Recipient],
    signer: &SigningKey,
    watch: &mut dyn Watch,
) -> Result<Written, WriteError> {
    if contents.lines.is_empty() {
        return Err(WriteError::Empty);
    }
    if recipients.is_empty() {
        return Err(WriteError::NoRecipients);
    }
    let (chunks, walk) = chunks(contents)?;
    let records = contents.lines.len() as u64;
    let manifest = Manifest {
        realm: contents.realm.clone(),
        role: contents.role.clone(),
        station: contents.station.clone(),
        device: contents.device.clone(),
        vault: contents.vault.clone(),
        device_key: signer.verifying_key(),
        bundle_seq: contents.bundle_seq,
        prev_bundle: contents.prev_bundle,
        first_seq: contents.first_seq,
        last_seq: contents.first_seq.saturating_add(records - 1),
        chain_before: contents.chain_before,
        chain_after: walk.head(),
        recipients: recipients.iter().map(ToString::to_string).collect(),
        created: contents.created,
        records,
        requires: contents.requires.clone(),
        reply_to: contents.reply_to.clone(),
        last_return: contents.last_return,
    };
    let entries =
        entries(contents, &manifest, chunks).map_err(packed::unwritable(Layout::Bundle))?;
    let packed = packed::pack(dir, Layout::Bundle, entries, (recipients, signer), watch)?;
    Ok(Written {
        path: packed.path,
        sha256: packed.sha256,
        bytes: packed.bytes,
        records,
        last_seq: manifest.last_seq,
        chain_after: manifest.chain_after,
    })
}

/// The lines in chunks, and the chain led over all of them.
fn chunks(contents: &Contents) -> Result<(Vec<String>, Walk), WriteError> {
    let mut walk = Walk::from(contents.first_seq, contents.chain_before);
    let mut chunks = Vec::new();
    let mut open = String::new();
    for line in &contents.lines {
        let seq = walk.next().ok_or(WriteError::BadRecord { seq: u64::MAX })?;
        let text = line
            .encode(seq)
            .filter(|text| text.len() <= LINE_LIMIT)
            .ok_or(WriteError::BadRecord { seq })?;
        if !open.is_empty() && open.len() + text.len() >= CHUNK_TARGET {
            chunks.push(std::mem::take(&mut open));
        }
        open.push_str(&text);
        open.push('\n');
        walk.step(&line.hash());
    }
    chunks.push(open);
    if chunks.len() > CHUNKS_LIMIT as usize {
        return Err(WriteError::TooMuch {
            entry: Layout::Bundle.name_at(FIRST_CHUNK + CHUNKS_LIMIT),
        });
    }
    Ok((chunks, walk))
}

/// The bodies of all entries from the manifest on, in archive order.
fn entries(
    contents: &Contents,
    manifest: &Manifest,
    chunks: Vec<String>,
) -> Result<Vec<Vec<u8>>, serde_json::Error> {
    let mut listed = vec![
        manifest.text()?,
        attached::statements_text(&contents.statements)?,
        attached::wraps_text(&contents.wrapped_keys)?,
    ];
    listed.extend(chunks);
    Ok(listed.into_iter().map(String::into_bytes).collect())
}
