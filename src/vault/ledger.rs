//! What is sealed with the station key: the head, the ledger's entries, the marks of cases, the roster.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::crypt::sealed_box::{self, Bucket};
use crate::crypt::{CryptError, Digest, SecretKey};
use crate::domain::duty::Duty;
use crate::domain::moment::Timestamp;

use super::cases::Standing;
use super::keys::Tally;
use super::line::{CHAIN_START, LineKind};

/// Seals a value as JSON in steps of 128 bytes.
pub(super) fn seal_value(
    key: &SecretKey,
    aad: &[u8],
    value: &impl Serialize,
) -> Result<Vec<u8>, CryptError> {
    // Room for the usual value, so that no half of a secret stays behind when the text grows.
    let mut text = Zeroizing::new(Vec::with_capacity(2048));
    serde_json::to_writer(&mut *text, value).map_err(|_fault| CryptError::Damaged)?;
    sealed_box::seal(key, aad, Bucket::Summary, &text)
}

/// Opens what [`seal_value`] made. Fields this build does not know are left alone.
pub(super) fn open_value<T: DeserializeOwned>(
    key: &SecretKey,
    aad: &[u8],
    sealed: &[u8],
) -> Result<T, CryptError> {
    let text = sealed_box::open(key, aad, sealed)?;
    serde_json::from_slice(&text).map_err(|_fault| CryptError::Damaged)
}

/// Where the ledger stands, and what the tallied rows sum up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) last_seq: u64,
    pub(super) chain: Digest,
    pub(super) last_at: Timestamp,
    pub(super) last_number: u32,
    pub(super) station: Tally,
    pub(super) cases: Tally,
}

#[derive(Serialize, Deserialize)]
pub(super) struct HeadText {
    last_seq: u64,
    chain: String,
    last_at: i64,
    last_number: u32,
    station: String,
    cases: String,
}

impl Head {
    /// The head of a vault in which nothing happened yet.
    pub(super) fn start(at: Timestamp) -> Self {
        Self {
            last_seq: 0,
            chain: CHAIN_START,
            last_at: at,
            last_number: 0,
            station: Tally::default(),
            cases: Tally::default(),
        }
    }

    pub(super) fn to_text(self) -> HeadText {
        HeadText {
            last_seq: self.last_seq,
            chain: self.chain.to_string(),
            last_at: self.last_at.seconds(),
            last_number: self.last_number,
            station: self.station.to_text(),
            cases: self.cases.to_text(),
        }
    }

    pub(super) fn from_text(text: &HeadText) -> Option<Self> {
        Some(Self {
            last_seq: text.last_seq,
            chain: text.chain.parse().ok()?,
            last_at: Timestamp::from_seconds(text.last_at),
            last_number: text.last_number,
            station: Tally::from_text(&text.station)?,
            cases: Tally::from_text(&text.cases)?,
        })
    }
}

/// One entry of the ledger. Texts of digests and ids are hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Which case.
    pub(super) case: String,
    /// Which revision.
    pub(super) id: String,
    /// The revision of the same case before it.
    pub(super) prev: Option<String>,
    /// The slot of the officer who put it here.
    pub(super) by: i64,
    /// The author, by handle.
    pub(super) officer: String,
    /// When it was written, by the clock of the device that wrote it.
    pub(super) at: i64,
    /// That clock stood before the revision written before.
    pub(super) clock_suspect: bool,
    /// Digest of the line.
    pub(super) line: String,
    /// Digest of the sealed line.
    pub(super) body: String,
    /// Digest of the case's sealed head after it.
    pub(super) head: String,
    /// The chain after it.
    pub(super) chain: String,
    /// Where it came from, when it was not written here.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) origin: Option<OriginText>,
}

/// The station an imported revision came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OriginText {
    /// The station's signing key, in OpenSSH form.
    pub(super) key: String,
    /// Its place in that station's ledger.
    pub(super) seq: u64,
}

/// What the station vouches for about one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Auth {
    /// The running number in this vault, from 1.
    pub(super) number: u32,
    /// The commitment of the case's key: officer and supervisors hold the same key.
    pub(super) commit: String,
    /// Digest of the key as sealed to supervisors and recovery.
    pub(super) wrap_sup: Option<String>,
    /// The slot of the officer who began or received it.
    pub(super) by: i64,
    /// It is the journal and no person's case.
    #[serde(skip_serializing_if = "is_no", default)]
    pub(super) journal: bool,
    /// Digest of the list of those whom `wrap_sup` was made for.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) overseers: Option<String>,
    /// When every copy of its key at this computer was deleted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) released: Option<i64>,
    /// When its keys and texts were destroyed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) erased: Option<i64>,
    /// Since when it must not be erased.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) held: Option<i64>,
}

impl Auth {
    /// What its lines are of.
    pub(super) fn kind(&self) -> LineKind {
        if self.journal {
            LineKind::Journal
        } else {
            LineKind::Case
        }
    }

    /// What became of the case at this computer.
    pub(super) fn standing(&self) -> Standing {
        standing(self.erased, self.released)
    }
}

/// What became of a case that was erased or released at these moments.
pub(super) fn standing(erased: Option<i64>, released: Option<i64>) -> Standing {
    if let Some(at) = erased {
        let at = Timestamp::from_seconds(at);
        return Standing::Erased { at };
    }
    released.map_or(Standing::Kept, |at| {
        let at = Timestamp::from_seconds(at);
        Standing::Released { at }
    })
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over references"
)]
fn is_no(flag: &bool) -> bool {
    !flag
}

/// Whom the station knows. Recipients are read from here only, never from an open column.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Roster {
    pub(super) officers: Vec<OfficerText>,
    pub(super) supervisors: Vec<String>,
    pub(super) recovery: Vec<String>,
}

/// An officer's public keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OfficerText {
    pub(super) slot: i64,
    pub(super) officer: String,
    pub(super) recipient: String,
    pub(super) key: String,
    /// The word of what they are here for. Rosters of version 1 have none: their one officer answers
    /// for everything.
    #[serde(default = "lead")]
    pub(super) duty: String,
    /// When they were taken in.
    #[serde(default)]
    pub(super) since: i64,
    /// When they were taken off; what they signed can still be checked.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) left: Option<i64>,
}

fn lead() -> String {
    Duty::Lead.code().to_owned()
}

impl OfficerText {
    /// What they may do; nothing beyond an officer's when the word is not known here.
    pub(super) fn duty(&self) -> Duty {
        Duty::from_code(&self.duty).unwrap_or(Duty::Officer)
    }
}

impl Roster {
    /// Those who have a slot.
    pub(super) fn present(&self) -> impl Iterator<Item = &OfficerText> {
        self.officers.iter().filter(|one| one.left.is_none())
    }

    /// The one with this handle who has a slot.
    pub(super) fn named(&self, officer: &str) -> Option<&OfficerText> {
        self.present().find(|one| one.officer == officer)
    }

    /// A slot that nobody ever had.
    pub(super) fn next_slot(&self) -> i64 {
        let slots = self.officers.iter().map(|one| one.slot);
        slots.max().unwrap_or(0) + 1
    }

    /// The digest of everybody who can open every case, in no particular order.
    pub(super) fn overseers(&self) -> String {
        let mut all: Vec<&str> = self.supervisors.iter().map(String::as_str).collect();
        all.extend(self.recovery.iter().map(String::as_str));
        all.sort_unstable();
        Digest::of(all.join("\n").as_bytes()).to_string()
    }
}

/// The vault's own keys: what stations seal to, and what signs for this computer.
#[derive(Serialize, Deserialize)]
pub(super) struct DeviceText {
    pub(super) identity: String,
    pub(super) signing: String,
}

impl Drop for DeviceText {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        self.identity.zeroize();
        self.signing.zeroize();
    }
}

/// What an officer signed for a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct StatementText {
    pub(super) last_seq: u64,
    pub(super) chain: String,
    pub(super) signature: String,
}
