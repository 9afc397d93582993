//! What a return says of itself, under the signature.

use serde::{Deserialize, Serialize};

use super::super::layout::{MANIFEST, VERSION};
use super::super::line::is_token;
use super::super::read_error::ReadError;
use super::Contents;
use crate::crypt::{Recipient, VerifyingKey};
use crate::domain::moment::Timestamp;

/// The kind that returns are.
const KIND: &str = "return";

/// What a return says of itself. True only as far as its signer is believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// `practice` or `live`.
    pub realm: String,
    /// The desk's code.
    pub desk: String,
    /// The key of the desk that signed.
    pub desk_key: VerifyingKey,
    /// The code of the station it is for.
    pub station: String,
    /// The number of this return among those for this station, from 1.
    pub number: u64,
    /// The age recipients it was sealed to, as `age1…`.
    pub recipients: Vec<String>,
    /// When it was written, by the desk's clock.
    pub created: Timestamp,
    /// What a reader must understand beyond version 1.
    pub requires: Vec<String>,
    /// Kind and name of each attached file, in order.
    pub files: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

/// The manifest as it is written. Members it does not name are ignored.
#[derive(Serialize, Deserialize)]
struct Form {
    v: u32,
    kind: String,
    realm: String,
    desk: String,
    desk_key: String,
    station: String,
    number: u64,
    recipients: Vec<String>,
    created: i64,
    requires: Vec<String>,
    files: Vec<FileForm>,
}

#[derive(Serialize, Deserialize)]
struct FileForm {
    kind: String,
    name: String,
}

impl Manifest {
    pub(super) fn of(
        contents: &Contents,
        recipients: &[Recipient],
        desk_key: VerifyingKey,
    ) -> Self {
        let named = |file: &super::Attached| (file.kind.clone(), file.name.clone());
        Self {
            realm: contents.realm.clone(),
            desk: contents.desk.clone(),
            desk_key,
            station: contents.station.clone(),
            number: contents.number,
            recipients: recipients.iter().map(ToString::to_string).collect(),
            created: contents.created,
            requires: contents.requires.clone(),
            files: contents.files.iter().map(named).collect(),
        }
    }

    /// The manifest as it stands in the archive: JSON, one member a line.
    pub(super) fn text(&self) -> Result<String, serde_json::Error> {
        let file = |(kind, name): &(String, String)| FileForm {
            kind: kind.clone(),
            name: name.clone(),
        };
        let form = Form {
            v: VERSION,
            kind: KIND.to_owned(),
            realm: self.realm.clone(),
            desk: self.desk.clone(),
            desk_key: self.desk_key.to_string(),
            station: self.station.clone(),
            number: self.number,
            recipients: self.recipients.clone(),
            created: self.created.seconds(),
            requires: self.requires.clone(),
            files: self.files.iter().map(file).collect(),
        };
        serde_json::to_string_pretty(&form).map(|text| text + "\n")
    }

    /// Reads a manifest; the version and what it requires come first.
    pub(super) fn parse(text: &[u8]) -> Result<Self, ReadError> {
        let version: Version = serde_json::from_slice(text).map_err(|_content| unlike())?;
        if version.v > VERSION {
            return Err(ReadError::Newer {
                found: version.v,
                newest: VERSION,
            });
        }
        let form: Form = serde_json::from_slice(text).map_err(|_content| unlike())?;
        if form.kind != KIND {
            return Err(ReadError::Requires { name: form.kind });
        }
        if let Some(name) = form.requires.first() {
            return Err(ReadError::Requires { name: name.clone() });
        }
        Self::from_form(form).ok_or_else(unlike)
    }

    fn from_form(form: Form) -> Option<Self> {
        let is_sound = form.v == VERSION
            && form.number > 0
            && form
                .files
                .iter()
                .all(|file| is_token(&file.kind) && is_name(&file.name));
        is_sound.then_some(())?;
        Some(Self {
            realm: form.realm,
            desk: form.desk,
            desk_key: form.desk_key.parse().ok()?,
            station: form.station,
            number: form.number,
            recipients: form.recipients,
            created: Timestamp::from_seconds(form.created),
            requires: form.requires,
            files: form
                .files
                .into_iter()
                .map(|file| (file.kind, file.name))
                .collect(),
        })
    }
}

/// A name for people that can be no path: 1 to 80 ASCII letters, digits, `.`, `-` and `_`, none of
/// them a dot at the start.
fn is_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    (1..=80).contains(&name.len()) && !name.starts_with('.') && name.bytes().all(is_plain)
}

pub(super) fn unlike() -> ReadError {
    ReadError::Malformed {
        entry: MANIFEST.to_owned(),
        line: 1,
    }
}
