//! Records made into a bundle: signed, sealed, and put into a folder whole or not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::archive;
use super::attached::{self, Statement, WrappedKey};
use super::chain::Walk;
use super::layout::{
    CHUNK_TARGET, CHUNKS_LIMIT, FIRST_CHUNK, LINE_LIMIT, MANIFEST_PLACE, NAMESPACE, SESSIONS_PLACE,
    limit_of, name_at,
};
use super::line::Line;
use super::manifest::Manifest;
use super::place::Part;
use super::rows;
use super::sums::Sums;
use super::write_error::WriteError;
use crate::crypt::digest::Digesting;
use crate::crypt::{CryptError, Digest, Recipient, SigningKey, seal};
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
    };
    let entries = entries(contents, &manifest, chunks, signer)?;
    let (path, sha256, bytes) = store(dir, &entries, recipients)?;
    Ok(Written {
        path,
        sha256,
        bytes,
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
            entry: name_at(FIRST_CHUNK + CHUNKS_LIMIT),
        });
    }
    Ok((chunks, walk))
}

/// The bodies of all entries, in archive order, each within its limit.
fn entries(
    contents: &Contents,
    manifest: &Manifest,
    chunks: Vec<String>,
    signer: &SigningKey,
) -> Result<Vec<String>, WriteError> {
    let mut listed = vec![
        manifest.text().map_err(unwritable)?,
        attached::statements_text(&contents.statements).map_err(unwritable)?,
        attached::wraps_text(&contents.wrapped_keys).map_err(unwritable)?,
    ];
    listed.extend(chunks);
    let table = Sums::of(listed.iter().map(String::as_bytes)).text();
    let signature = signer.sign(NAMESPACE, table.as_bytes()).map_err(unsealed)?;
    let mut all = vec![table, signature];
    all.append(&mut listed);
    for (body, place) in all.iter().zip(0..) {
        check_size(place, body)?;
    }
    Ok(all)
}

/// Refuses what no reader would take: a body, or a line of it, over its limit.
fn check_size(place: u32, body: &str) -> Result<(), WriteError> {
    let entry = name_at(place);
    let has_lines = place >= SESSIONS_PLACE;
    let is_readable = !has_lines || rows::split(&entry, body.as_bytes()).is_ok();
    if body.len() as u64 <= limit_of(&entry).unwrap_or(0) && is_readable {
        Ok(())
    } else {
        Err(WriteError::TooMuch { entry })
    }
}

/// Seals the entries into a file of the folder: its path, digest and length.
fn store(
    dir: &Path,
    entries: &[String],
    recipients: &[Recipient],
) -> Result<(PathBuf, Digest, u64), WriteError> {
    let table = entries.first().map_or(&[][..], |table| table.as_bytes());
    let (part, out) = Part::create(dir, &format!("fb-{}", short(&Digest::of(table))))?;
    let mut sealed =
        seal::seal_to(recipients, Digesting::new(out)).map_err(|fault| at(dir, fault))?;
    archive_into(&mut sealed, entries).map_err(|source| WriteError::from_disk(dir, source))?;
    let digesting = sealed.finish().map_err(|fault| at(dir, fault))?;
    let (out, digest, bytes) = digesting.finish();
    let path = part.keep(out, &format!("fb-{}.age", short(&digest)), &digest)?;
    Ok((path, digest, bytes))
}

fn archive_into(out: &mut impl Write, entries: &[String]) -> io::Result<()> {
    for (body, place) in entries.iter().zip(0..) {
        archive::write_entry(out, &name_at(place), body.as_bytes())?;
    }
    archive::write_end(out)
}

/// The first 16 digits of a digest.
fn short(digest: &Digest) -> String {
    digest.to_string().chars().take(16).collect()
}

fn at(dir: &Path, fault: CryptError) -> WriteError {
    if let CryptError::Io { source } = fault {
        WriteError::from_disk(dir, source)
    } else {
        unsealed(fault)
    }
}

fn unsealed(source: CryptError) -> WriteError {
    WriteError::NotSealed { source }
}

fn unwritable(_impossible: serde_json::Error) -> WriteError {
    WriteError::TooMuch {
        entry: name_at(MANIFEST_PLACE),
    }
}
