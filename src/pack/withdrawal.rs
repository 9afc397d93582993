//! Withdrawal lists: which versions of a pack its maker takes back, and why. A list names everything
//! that was ever withdrawn; a later one only adds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fault::PackFault;
use super::folder::signer;
use crate::crypt::{SigningKey, VerifyingKey};
use crate::domain::day::Day;

/// What signatures of withdrawal lists are made for, and for nothing else.
pub const NAMESPACE: &str = "pack-withdrawal-v1@fanal";

/// Why a version was withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The maker's words.
    pub text: String,
    /// The day.
    pub date: Day,
}

/// A withdrawal list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawals {
    /// The pack.
    pub pack: String,
    /// The versions withdrawn.
    pub versions: BTreeMap<u16, Reason>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListShape {
    pack: String,
    withdrawn: Vec<RowShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RowShape {
    version: u16,
    date: String,
    reason: String,
}

/// Whether a text may be shown as a reason: one line that says something, of at most 300 signs and
/// none that a terminal would obey.
pub fn is_reason(text: &str) -> bool {
    let hidden = |sign: char| {
        sign.is_control()
            || matches!(sign, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    !text.trim().is_empty() && text.chars().count() <= 300 && !text.chars().any(hidden)
}

impl Withdrawals {
    /// A list of this pack that withdraws nothing.
    pub fn new(pack: &str) -> Self {
        Self {
            pack: pack.to_owned(),
            versions: BTreeMap::new(),
        }
    }

    /// Reads a list whose signature fits; `shown` is its name in messages. The key that signed is
    /// compared with `wanted` where one is given, and not trusted otherwise.
    pub fn read(
        text: &[u8],
        signature: &[u8],
        wanted: Option<&VerifyingKey>,
        shown: &str,
    ) -> Result<(Self, VerifyingKey), PackFault> {
        let key = signer(NAMESPACE, text, signature, wanted, shown)?;
        Ok((Self::parse(text, shown)?, key))
    }

    /// Reads a list without asking who made it.
    pub fn parse(text: &[u8], shown: &str) -> Result<Self, PackFault> {
        let not_a_list = || PackFault::NotAList {
            path: shown.to_owned(),
        };
        let text = std::str::from_utf8(text).map_err(|_not_text| not_a_list())?;
        let shape: ListShape = toml::from_str(text).map_err(|_other| not_a_list())?;
        let mut list = Self::new(&shape.pack);
        for row in shape.withdrawn {
            let date = Day::parse(&row.date).ok_or_else(not_a_list)?;
            if !is_reason(&row.reason) {
                return Err(not_a_list());
            }
            let reason = Reason {
                text: row.reason,
                date,
            };
            list.versions.insert(row.version, reason);
        }
        Ok(list)
    }

    /// Withdraws one more version; what is said of one that is withdrawn already stays.
    pub fn add(&mut self, version: u16, reason: Reason) {
        self.versions.entry(version).or_insert(reason);
    }

    /// The list as its file and the signature beside it.
    pub fn sign(&self, key: &SigningKey, shown: &str) -> Result<(String, String), PackFault> {
        let rows = self.versions.iter().map(|(version, reason)| RowShape {
            version: *version,
            date: reason.date.to_string(),
            reason: reason.text.clone(),
        });
        let shape = ListShape {
            pack: self.pack.clone(),
            withdrawn: rows.collect(),
        };
        let text = toml::to_string(&shape).map_err(|_unwritable| PackFault::NotAList {
            path: shown.to_owned(),
        })?;
        let signature = key.sign(NAMESPACE, text.as_bytes())?;
        Ok((text, signature))
    }

    /// Whether this list keeps everything that `earlier` withdrew.
    pub fn follows(&self, earlier: &Self) -> Result<(), PackFault> {
        let mut kept = earlier.versions.keys();
        kept.find(|version| !self.versions.contains_key(*version))
            .map_or(Ok(()), |version| {
                Err(PackFault::OlderList {
                    id: self.pack.clone(),
                    version: *version,
                })
            })
    }
}
