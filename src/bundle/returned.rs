//! What a desk hands back to a station: receipts, letters about cases, and files for the station, in
//! one signed, sealed file that is written once.
//!
//! `docs/bundle-format.md` describes it beside the bundle, whose frame it shares.

mod manifest;
pub mod parcel;
mod said;

use std::io;
use std::path::Path;

use super::archive::Archive;
use super::envelope;
use super::layout::{
    EPOCHS_PLACE, FIRST_CHUNK, Layout, MANIFEST_PLACE, SESSIONS_PLACE, SIGNATURE, SUMS,
};
use super::packed;
use super::read_error::ReadError;
use super::signature;
use super::sums::Sums;
use super::write_error::WriteError;
use crate::crypt::digest::Digesting;
use crate::crypt::{Digest, Identity, Recipient, SigningKey, VerifyingKey};
use crate::domain::moment::Timestamp;

pub use super::layout::{FILE_LIMIT, FILES_LIMIT};
pub use super::packed::Packed as Written;
pub use manifest::Manifest;
pub use said::{Filed, Letter, Receipt, Received, Refused, filed_text, parse_filed};

/// What one return shall hold. A return without receipts, letters and files says nothing and is not
/// written.
#[derive(Debug, Clone)]
pub struct Contents {
    /// `practice` or `live`.
    pub realm: String,
    /// The desk's code.
    pub desk: String,
    /// The code of the station it is for.
    pub station: String,
    /// The number of this return among those for this station, from 1.
    pub number: u64,
    /// The moment it was written, by the desk's clock.
    pub created: Timestamp,
    /// What a reader must understand beyond version 1.
    pub requires: Vec<String>,
    /// What arrived and what was refused.
    pub receipts: Vec<Receipt>,
    /// What the desk says about cases.
    pub letters: Vec<Letter>,
    /// Files for the station.
    pub files: Vec<Attached>,
}

/// A file for the station: a pack, a profile, a list of what is withdrawn, each a [`parcel`] of its
/// files. What it is worth is for its own signature to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// What it is: letters, digits and `-`.
    pub kind: String,
    /// What it is called, for people: no path.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A return in which everything holds. Whether its signer is the station's desk is for the caller to
/// say, who knows the pinned key.
#[derive(Debug, Clone)]
pub struct Opened {
    /// What the return says of itself.
    pub manifest: Manifest,
    /// The key that signed, the same as the manifest's.
    pub signer: VerifyingKey,
    /// The digest of the whole file.
    pub sha256: Digest,
    /// What arrived and what was refused.
    pub receipts: Vec<Receipt>,
    /// What the desk says about cases.
    pub letters: Vec<Letter>,
    /// Files for the station.
    pub files: Vec<Attached>,
}

/// Writes one return into the folder `dir`, sealed to every one of `recipients` (the station's
/// computers) and signed by the desk. When it fails, nothing is left in the folder.
pub fn write(
    dir: &Path,
    contents: &Contents,
    recipients: &[Recipient],
    signer: &SigningKey,
) -> Result<Written, WriteError> {
    let says = contents.receipts.len() + contents.letters.len() + contents.files.len();
    if says == 0 {
        return Err(WriteError::Empty);
    }
    let manifest = Manifest::of(contents, recipients, signer.verifying_key());
    let listed = entries(contents, &manifest)
        .map_err(packed::unwritable(Layout::Return))?
        .ok_or(WriteError::TooMuch {
            entry: Layout::Return.name_at(EPOCHS_PLACE),
        })?;
    packed::pack(
        dir,
        Layout::Return,
        listed,
        (recipients, signer),
        &mut super::Unwatched,
    )
}

/// The bodies from the manifest on; `None` when something would not survive the way.
fn entries(
    contents: &Contents,
    manifest: &Manifest,
) -> Result<Option<Vec<Vec<u8>>>, serde_json::Error> {
    let head = [
        manifest.text()?,
        said::text(&contents.receipts)?,
        said::text(&contents.letters)?,
    ];
    let [own, receipts, letters] = &head;
    let comes_back = Manifest::parse(own.as_bytes()).as_ref().ok() == Some(manifest)
        && said::receipts(receipts.as_bytes()).as_ref().ok() == Some(&contents.receipts)
        && said::letters(letters.as_bytes()).as_ref().ok() == Some(&contents.letters);
    let mut listed: Vec<Vec<u8>> = head.into_iter().map(String::into_bytes).collect();
    listed.extend(contents.files.iter().map(|file| file.bytes.clone()));
    Ok(comes_back.then_some(listed))
}

/// Opens and verifies the return at `path`: signature, table of hashes, manifest, every part, and that
/// nothing follows. Any fault refuses all of it.
///
/// `own` must stand in the signed list of recipients, or somebody passed the return on; `realm` and
/// `station` must be the return's.
pub fn read(
    path: &Path,
    identities: &[Identity],
    own: &Recipient,
    (realm, station): (&str, &str),
) -> Result<Opened, ReadError> {
    let mut digest = Digesting::new(io::sink());
    let below = envelope::open(path, identities, &mut digest)?;
    let mut archive = Archive::new(below, path.to_owned(), Layout::Return);
    let table = archive.entry(SUMS)?;
    let signer = signature::signer(Layout::Return, &table, &archive.entry(SIGNATURE)?)?;
    let sums = Sums::parse(Layout::Return, &table)?;
    let mut listed = |place| listed(&mut archive, place, &sums);
    let manifest = Manifest::parse(&listed(MANIFEST_PLACE)?)?;
    check(&manifest, &signer, own, (realm, station))?;
    let receipts = said::receipts(&listed(SESSIONS_PLACE)?)?;
    let letters = said::letters(&listed(EPOCHS_PLACE)?)?;
    if manifest.files.len() != sums.chunks() as usize {
        return Err(manifest::unlike());
    }
    let mut files = Vec::new();
    for ((kind, name), place) in manifest.files.iter().zip(FIRST_CHUNK..) {
        files.push(Attached {
            kind: kind.clone(),
            name: name.clone(),
            bytes: listed(place)?,
        });
    }
    archive.end()?;
    let (_sink, sha256, _length) = digest.finish();
    Ok(Opened {
        manifest,
        signer,
        sha256,
        receipts,
        letters,
        files,
    })
}

/// The body of the entry at `place`, which must have the digest that was signed.
fn listed<R: io::Read>(
    archive: &mut Archive<R>,
    place: u32,
    sums: &Sums,
) -> Result<Vec<u8>, ReadError> {
    let entry = Layout::Return.name_at(place);
    let body = archive.entry(&entry)?;
    if sums.at(place) == Some(&Digest::of(&body)) {
        Ok(body)
    } else {
        Err(ReadError::WrongHash { entry })
    }
}

fn check(
    manifest: &Manifest,
    signer: &VerifyingKey,
    own: &Recipient,
    (realm, station): (&str, &str),
) -> Result<(), ReadError> {
    if manifest.desk_key != *signer {
        return Err(ReadError::OtherSigner);
    }
    if manifest.realm != realm {
        return Err(ReadError::OtherRealm {
            found: manifest.realm.chars().take(40).collect(),
        });
    }
    let is_ours = manifest.station == station && manifest.recipients.contains(&own.to_string());
    if is_ours {
        Ok(())
    } else {
        Err(ReadError::NotListed)
    }
}

#[cfg(test)]
mod tests;
