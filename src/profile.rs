//! An agency's profile as a file, `profile.toml`; its signature lies beside it.

use std::num::NonZeroU16;

use serde::Deserialize;

use crate::crypt::{Recipient, VerifyingKey};
use crate::domain::profile::{Pin, Profile};
use crate::domain::station::Realm;
use crate::lang::Notice;
use crate::lang::msg::Custody as Say;

/// What a profile's first line names.
pub const FORMAT: &str = "fanal-profile/1";

/// Why a file is no profile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// Not TOML, a field that is missing or not known, or of another form.
    #[error("not a profile: line {line}")]
    NotAProfile {
        /// The line, from 1.
        line: u32,
    },
    /// A key that is none.
    #[error("not a key: {key}")]
    BadKey {
        /// What stands there.
        key: String,
    },
    /// Nobody could open the cases.
    #[error("no supervisor")]
    NoSupervisor,
}

impl ProfileError {
    /// The failure as a person meets it.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NotAProfile { line } => {
                Notice::new(Say::NotAProfile { line: *line }, Say::NotAProfileRemedy)
            }
            Self::BadKey { key } => Notice::new(
                Say::ProfileBadKey { key: key.clone() },
                Say::NotAProfileRemedy,
            ),
            Self::NoSupervisor => Notice::new(Say::ProfileNoSupervisor, Say::NotAProfileRemedy),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    agency: String,
    version: u64,
    realm: String,
    supervisors: Vec<String>,
    #[serde(default)]
    recovery: Vec<String>,
    #[serde(default)]
    maker: Vec<MakerShape>,
    #[serde(default)]
    office: Vec<OfficeShape>,
    #[serde(default)]
    keep: KeepShape,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MakerShape {
    pack: String,
    key: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficeShape {
    country: String,
    key: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct KeepShape {
    drop_box: Option<bool>,
    days: Option<NonZeroU16>,
}

/// Reads a profile: every key is one, and there is a supervisor.
pub fn read(text: &str) -> Result<Profile, ProfileError> {
    let file: File = toml::from_str(text).map_err(|fault| {
        let before = fault.span().and_then(|span| text.get(..span.start));
        let line = before.map_or(1, |before| before.matches('\n').count() + 1);
        ProfileError::NotAProfile {
            line: u32::try_from(line).unwrap_or(u32::MAX),
        }
    })?;
    let realm = Realm::of_file(&file.realm).filter(|_| file.format == FORMAT);
    let realm = realm.ok_or(ProfileError::NotAProfile { line: 1 })?;
    if file.supervisors.is_empty() {
        return Err(ProfileError::NoSupervisor);
    }
    let offices = file.office.iter().map(|office| &office.key);
    let sealed_to = file.supervisors.iter().chain(&file.recovery).chain(offices);
    for key in sealed_to {
        key.parse::<Recipient>()
            .map_err(|_no_key| ProfileError::BadKey { key: key.clone() })?;
    }
    for maker in &file.maker {
        let key = &maker.key;
        key.parse::<VerifyingKey>()
            .map_err(|_no_key| ProfileError::BadKey { key: key.clone() })?;
    }
    Ok(Profile {
        version: file.version,
        agency: file.agency,
        realm,
        supervisors: file.supervisors,
        recovery: file.recovery,
        makers: file
            .maker
            .into_iter()
            .map(|maker| Pin {
                of: maker.pack,
                key: maker.key,
            })
            .collect(),
        offices: file
            .office
            .into_iter()
            .map(|office| Pin {
                of: office.country,
                key: office.key,
            })
            .collect(),
        drop_box: file.keep.drop_box,
        keep_days: file.keep.days.map(NonZeroU16::get),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypt::Identity;

    fn text(supervisor: &str, more: &str) -> String {
        format!(
            "format = \"fanal-profile/1\"\nagency = \"North\"\nversion = 3\nrealm = \"practice\"\n\
             supervisors = [{supervisor}]\n{more}"
        )
    }

    #[test]
    fn a_profile_is_read_whole() {
        let key = Identity::generate().recipient().to_string();
        let quoted = format!("\"{key}\"");
        let office = format!(
            "[[office]]\ncountry = \"XA\"\nkey = {quoted}\n[keep]\ndrop_box = true\ndays = 60\n"
        );
        let profile = read(&text(&quoted, &office)).unwrap();
        assert_eq!((profile.version, profile.realm), (3, Realm::Practice));
        assert_eq!(profile.supervisors, std::slice::from_ref(&key));
        assert!(profile.allows_office(&key) && !profile.allows_office("age1other"));
        assert_eq!(
            (profile.drop_box, profile.keep_days),
            (Some(true), Some(60))
        );
    }

    #[test]
    fn what_is_no_profile_is_refused_with_its_line() {
        let key = format!("\"{}\"", Identity::generate().recipient());
        for (text, fault) in [
            (
                text(&key, "more = 1\n"),
                ProfileError::NotAProfile { line: 6 },
            ),
            (text("", ""), ProfileError::NoSupervisor),
            (
                text("\"age1no\"", ""),
                ProfileError::BadKey {
                    key: "age1no".to_owned(),
                },
            ),
            (
                text(&key, "").replace("practice", "drill"),
                ProfileError::NotAProfile { line: 1 },
            ),
        ] {
            assert_eq!(read(&text), Err(fault), "{text}");
        }
    }
}
