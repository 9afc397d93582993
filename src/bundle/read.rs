//! A bundle taken apart: all of it is verified before any of it is handed out.
//!
//! Two passes over the file. The first checks everything and keeps no records; the second hands out
//! chunk after chunk, each against the digest the first pass believed. Memory holds one chunk.

use std::collections::BTreeMap;
use std::io::{self, Sink};
use std::path::{Path, PathBuf};

use super::archive::Archive;
use super::attached::{self, Statement, WrappedKey};
use super::chain::{self, Walk};
use super::envelope::{self, Digested};
use super::layout::{
    EPOCHS_PLACE, FIRST_CHUNK, Layout, MANIFEST_PLACE, SESSIONS_PLACE, SIGNATURE, SUMS, VERSION,
};
use super::line::{Line, Unread};
use super::manifest::Manifest;
use super::read_error::ReadError;
use super::sums::Sums;
use super::{rows, signature};
use crate::crypt::digest::Digesting;
use crate::crypt::seal::OpenReader;
use crate::crypt::{Digest, Identity, Recipient, VerifyingKey};

/// A bundle in which everything holds. Whether its signer is one to believe is for the caller to
/// say, who knows the pinned keys.
#[derive(Debug)]
pub struct Opened {
    /// What the bundle says of itself.
    pub manifest: Manifest,
    /// The key that signed, the same as the manifest's.
    pub signer: VerifyingKey,
    /// The digest of the whole file, which names it in progress tables and in the next bundle.
    pub sha256: Digest,
    /// The officers' statements, not yet checked against anybody's key.
    pub statements: Vec<Statement>,
    /// The keys of cases, still sealed.
    pub wrapped_keys: Vec<WrappedKey>,
    /// The chain after each revision.
    pub chain: BTreeMap<u64, Digest>,
    path: PathBuf,
    table: Digest,
    sums: Sums,
}

/// Some of a bundle's records, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    /// Its place in the bundle, from 1.
    pub number: u32,
    /// The number of its first revision; each further line has the next.
    pub first_seq: u64,
    /// The records.
    pub lines: Vec<Line>,
    /// The chain after each of them.
    pub chain: Vec<Digest>,
}

/// Opens and verifies the bundle at `path`: signature, table of hashes, manifest, every part, the
/// chain, and that nothing follows. Any fault refuses all of it.
///
/// `own` must stand in the signed list of recipients, or somebody passed the bundle on; `realm` is
/// `practice` or `live` and must be the bundle's.
pub fn read(
    path: &Path,
    identities: &[Identity],
    own: &Recipient,
    realm: &str,
) -> Result<Opened, ReadError> {
    let mut digest = Digesting::new(io::sink());
    let mut parts = Parts::open(path, identities, &mut digest)?;
    let table = parts.archive.entry(SUMS)?;
    let signer = signature::signer(Layout::Bundle, &table, &parts.archive.entry(SIGNATURE)?)?;
    let sums = Sums::parse(Layout::Bundle, &table)?;
    let manifest = Manifest::parse(&parts.listed(MANIFEST_PLACE, &sums)?)?;
    check_manifest(&manifest, &signer, own, realm)?;
    let statements = attached::parse_statements(&parts.listed(SESSIONS_PLACE, &sums)?)?;
    let wrapped_keys = attached::parse_wraps(&parts.listed(EPOCHS_PLACE, &sums)?)?;
    let chain = verify_chain(&mut parts, &sums, &manifest)?;
    parts.archive.end()?;
    let (_sink, sha256, _length) = digest.finish();
    Ok(Opened {
        manifest,
        signer,
        sha256,
        statements,
        wrapped_keys,
        chain,
        path: path.to_owned(),
        table: Digest::of(&table),
        sums,
    })
}

impl Opened {
    /// How many chunks there are, at least 1.
    pub fn chunks(&self) -> u32 {
        self.sums.chunks()
    }

    /// Hands each chunk to `visit`, in order, and stops at the first fault of either side.
    ///
    /// The file is read anew. If it is no longer the one that was verified, the first chunk that
    /// differs is refused; those before it were the verified ones.
    pub fn each_chunk<E: From<ReadError>>(
        &self,
        identities: &[Identity],
        mut visit: impl FnMut(Chunk) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut digest = Digesting::new(io::sink());
        let mut parts = Parts::open(&self.path, identities, &mut digest)?;
        self.skip_to_chunks(&mut parts)?;
        let mut walk = Walk::from(self.manifest.first_seq, self.manifest.chain_before);
        for number in 1..=self.chunks() {
            visit(parts.chunk(number, &self.sums, &mut walk)?)?;
        }
        Ok(())
    }

    fn skip_to_chunks(&self, parts: &mut Parts<'_>) -> Result<(), ReadError> {
        if Digest::of(&parts.archive.entry(SUMS)?) != self.table {
            return Err(wrong_hash(SUMS));
        }
        parts.archive.entry(SIGNATURE)?;
        for place in MANIFEST_PLACE..FIRST_CHUNK {
            parts.listed(place, &self.sums)?;
        }
        Ok(())
    }
}

/// The archive inside a bundle that is being read.
struct Parts<'a> {
    archive: Archive<OpenReader<Digested<'a>>>,
}

impl<'a> Parts<'a> {
    fn open(
        path: &Path,
        identities: &[Identity],
        digest: &'a mut Digesting<Sink>,
    ) -> Result<Self, ReadError> {
        let below = envelope::open(path, identities, digest)?;
        Ok(Self {
            archive: Archive::new(below, path.to_owned(), Layout::Bundle),
        })
    }

    /// The body of the entry at `place`, which must have the digest that was signed.
    fn listed(&mut self, place: u32, sums: &Sums) -> Result<Vec<u8>, ReadError> {
        let name = Layout::Bundle.name_at(place);
        let body = self.archive.entry(&name)?;
        if sums.at(place) == Some(&Digest::of(&body)) {
            Ok(body)
        } else {
            Err(wrong_hash(&name))
        }
    }

    /// The chunk `number`, from 1, with `walk` led over its records.
    fn chunk(&mut self, number: u32, sums: &Sums, walk: &mut Walk) -> Result<Chunk, ReadError> {
        let place = number + FIRST_CHUNK - 1;
        let body = self.listed(place, sums)?;
        let entry = Layout::Bundle.name_at(place);
        let texts = rows::split(&entry, &body)?;
        let first_seq = walk.next().ok_or(ReadError::BrokenChain)?;
        let mut lines = Vec::with_capacity(texts.len());
        let mut chain = Vec::with_capacity(texts.len());
        for (text, line) in texts.into_iter().zip(1_u64..) {
            let seq = walk.next().ok_or(ReadError::BrokenChain)?;
            let read = Line::decode(text, seq).map_err(|fault| unread(fault, &entry, line))?;
            walk.step(&read.hash());
            chain.push(walk.head());
            lines.push(read);
        }
        if lines.is_empty() {
            return Err(rows::malformed(&entry, 1));
        }
        Ok(Chunk {
            number,
            first_seq,
            lines,
            chain,
        })
    }
}

fn check_manifest(
    manifest: &Manifest,
    signer: &VerifyingKey,
    own: &Recipient,
    realm: &str,
) -> Result<(), ReadError> {
    if manifest.device_key != *signer {
        return Err(ReadError::OtherSigner);
    }
    if manifest.realm != realm {
        return Err(ReadError::OtherRealm {
            found: manifest.realm.chars().take(40).collect(),
        });
    }
    if manifest.recipients.contains(&own.to_string()) {
        Ok(())
    } else {
        Err(ReadError::NotListed)
    }
}

/// Checks every record and gives the chain after each.
fn verify_chain(
    parts: &mut Parts<'_>,
    sums: &Sums,
    manifest: &Manifest,
) -> Result<BTreeMap<u64, Digest>, ReadError> {
    if manifest.first_seq == 1 && manifest.chain_before != chain::START {
        return Err(ReadError::BrokenChain);
    }
    let mut walk = Walk::from(manifest.first_seq, manifest.chain_before);
    let mut after = BTreeMap::new();
    for number in 1..=sums.chunks() {
        let chunk = parts.chunk(number, sums, &mut walk)?;
        after.extend((chunk.first_seq..).zip(chunk.chain));
    }
    if walk.head() == manifest.chain_after && after.len() as u64 == manifest.records {
        Ok(after)
    } else {
        Err(ReadError::BrokenChain)
    }
}

fn unread(fault: Unread, entry: &str, line: u64) -> ReadError {
    match fault {
        Unread::Malformed => rows::malformed(entry, line),
        Unread::Newer(found) => ReadError::Newer {
            found,
            newest: VERSION,
        },
    }
}

fn wrong_hash(entry: &str) -> ReadError {
    ReadError::WrongHash {
        entry: entry.to_owned(),
    }
}
