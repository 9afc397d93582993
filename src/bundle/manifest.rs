//! What a bundle says of itself, under the signature.

use serde::{Deserialize, Serialize};

use super::layout::{MANIFEST, VERSION};
use super::read_error::ReadError;
use crate::crypt::{Digest, Recipient, VerifyingKey};
use crate::domain::moment::Timestamp;

/// The kind of bundle that holds records; the only one of version 1.
const KIND: &str = "records";

/// What this build understands of a manifest's `requires`: nothing beyond version 1 itself.
const UNDERSTOOD: &[&str] = &[];

/// What a bundle says of itself. True only as far as its signer is believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// `practice` or `live`.
    pub realm: String,
    /// Who wrote it: `station` or `desk`.
    pub role: String,
    /// The station's code.
    pub station: String,
    /// The computer's letter or code at its station.
    pub device: String,
    /// The id of the store it was exported from.
    pub vault: String,
    /// The key of the computer that signed.
    pub device_key: VerifyingKey,
    /// The number of this bundle among those of its store, from 1.
    pub bundle_seq: u64,
    /// The digest of the bundle file before it; nothing for the first.
    pub prev_bundle: Option<Digest>,
    /// The number of the first revision, from 1.
    pub first_seq: u64,
    /// The number of the last revision.
    pub last_seq: u64,
    /// The chain before the first revision.
    pub chain_before: Digest,
    /// The chain after the last revision.
    pub chain_after: Digest,
    /// The age recipients it was sealed to, as `age1…`.
    pub recipients: Vec<String>,
    /// When it was written, by the station's clock.
    pub created: Timestamp,
    /// How many revisions it holds.
    pub records: u64,
    /// What a reader must understand beyond version 1.
    pub requires: Vec<String>,
    /// What the desk seals its return to: this computer's own recipient. Nothing in bundles of before
    /// there were returns.
    pub reply_to: Option<Recipient>,
    /// The number of the last return that was taken in here, 0 before the first.
    pub last_return: u64,
}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

/// The manifest as it is written. Members it does not name are ignored, so that later versions may
/// add what an older reader can do without.
#[derive(Serialize, Deserialize)]
struct Form {
    v: u32,
    kind: String,
    realm: String,
    role: String,
    station: String,
    device: String,
    vault: String,
    device_key: String,
    bundle_seq: u64,
    prev_bundle: Option<String>,
    first_seq: u64,
    last_seq: u64,
    chain_before: String,
    chain_after: String,
    recipients: Vec<String>,
    created: i64,
    records: u64,
    requires: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reply_to: Option<String>,
    #[serde(default)]
    last_return: u64,
}

impl Manifest {
    /// The manifest as it stands in the archive: JSON, one member a line.
    pub(super) fn text(&self) -> Result<String, serde_json::Error> {
        let form = Form {
            v: VERSION,
            kind: KIND.to_owned(),
            realm: self.realm.clone(),
            role: self.role.clone(),
            station: self.station.clone(),
            device: self.device.clone(),
            vault: self.vault.clone(),
            device_key: self.device_key.to_string(),
            bundle_seq: self.bundle_seq,
            prev_bundle: self.prev_bundle.map(|digest| digest.to_string()),
            first_seq: self.first_seq,
            last_seq: self.last_seq,
            chain_before: self.chain_before.to_string(),
            chain_after: self.chain_after.to_string(),
            recipients: self.recipients.clone(),
            created: self.created.seconds(),
            records: self.records,
            requires: self.requires.clone(),
            reply_to: self.reply_to.as_ref().map(ToString::to_string),
            last_return: self.last_return,
        };
        serde_json::to_string_pretty(&form).map(|text| text + "\n")
    }

    /// Reads a manifest; the version and what it requires come first.
    pub(super) fn parse(text: &[u8]) -> Result<Self, ReadError> {
        let version: Version = serde_json::from_slice(text).map_err(malformed)?;
        if version.v > VERSION {
            return Err(ReadError::Newer {
                found: version.v,
                newest: VERSION,
            });
        }
        let form: Form = serde_json::from_slice(text).map_err(malformed)?;
        let unknown = form
            .requires
            .iter()
            .find(|name| !UNDERSTOOD.contains(&name.as_str()));
        match unknown {
            Some(name) => Err(ReadError::Requires { name: name.clone() }),
            None if form.kind != KIND => Err(ReadError::Requires { name: form.kind }),
            None => Self::from_form(form).ok_or_else(unlike),
        }
    }

    fn from_form(form: Form) -> Option<Self> {
        let counted = form.last_seq.checked_sub(form.first_seq)?.checked_add(1)?;
        let is_sound = form.v == VERSION && form.first_seq > 0 && form.records == counted;
        is_sound.then_some(())?;
        let prev_bundle = match form.prev_bundle {
            Some(text) => Some(text.parse().ok()?),
            None => None,
        };
        let reply_to = match form.reply_to {
            Some(text) => Some(text.parse().ok()?),
            None => None,
        };
        Some(Self {
            realm: form.realm,
            role: form.role,
            station: form.station,
            device: form.device,
            vault: form.vault,
            device_key: form.device_key.parse().ok()?,
            bundle_seq: form.bundle_seq,
            prev_bundle,
            first_seq: form.first_seq,
            last_seq: form.last_seq,
            chain_before: form.chain_before.parse().ok()?,
            chain_after: form.chain_after.parse().ok()?,
            recipients: form.recipients,
            created: Timestamp::from_seconds(form.created),
            records: form.records,
            requires: form.requires,
            reply_to,
            last_return: form.last_return,
        })
    }
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "only the line is told: the rest would quote the content"
)]
fn malformed(fault: serde_json::Error) -> ReadError {
    ReadError::Malformed {
        entry: MANIFEST.to_owned(),
        line: fault.line() as u64,
    }
}

fn unlike() -> ReadError {
    ReadError::Malformed {
        entry: MANIFEST.to_owned(),
        line: 1,
    }
}

#[cfg(test)]
mod tests;
