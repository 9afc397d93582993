//! One revision as the line that is sealed, hashed, chained and carried in bundles.
//!
//! `{"v":1,"id":…,"rev":…,"prev":…,"salt":…,"device":…,"seq":…,"officer":…,"created":…,
//! "clock_suspect":…,"data":BODY}`: `id` is the case, `created` counts seconds since 1970 in UTC,
//! `device` is the station's signing key by the first 16 digits of its digest, `salt` is random so that
//! the hash of a short body cannot be guessed. The body stands last, byte for byte. A line of the
//! journal has `"kind":"journal"` after `v`.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::crypt::Digest;
use crate::domain::moment::Timestamp;

use super::{CaseId, RevisionId, VaultError};

/// The longest body, in bytes. A line of a bundle may have 256 KiB, also when this line travels
/// sealed and in base64, which makes it a third longer.
pub const LONGEST_BODY: usize = 190 * 1024;

/// The version of the line.
const VERSION: u32 = 1;

/// Where the body begins. The sign `"` is escaped inside JSON strings, so this stands once before it.
const BODY_MARK: &[u8] = b",\"data\":";

/// What a line is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// A person's case.
    Case,
    /// The journal: who did what and when.
    Journal,
}

/// The word for a line of the journal.
const JOURNAL: &str = "journal";

/// What stands before the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineHead {
    /// What it is of.
    pub kind: LineKind,
    /// Which case.
    pub case: CaseId,
    /// Which revision.
    pub id: RevisionId,
    /// The revision of the same case before this one.
    pub prev: Option<RevisionId>,
    /// 16 random bytes, as hexadecimal digits.
    pub salt: String,
    /// The device that wrote it: the first 16 digits of its signing key's digest.
    pub device: String,
    /// Its place in that device's ledger, from 1.
    pub seq: u64,
    /// Who wrote it.
    pub officer: String,
    /// When, by that device's clock.
    pub at: Timestamp,
    /// That device's clock stood before the revision written before this one.
    pub clock_suspect: bool,
}

#[derive(Serialize, Deserialize)]
struct Written {
    v: u32,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    kind: Option<String>,
    id: String,
    rev: String,
    prev: Option<String>,
    salt: String,
    device: String,
    seq: u64,
    officer: String,
    created: i64,
    clock_suspect: bool,
}

/// A revision as a line, without the newline.
pub struct Line {
    text: Zeroizing<Vec<u8>>,
    body_at: usize,
    head: LineHead,
}

impl Line {
    /// The line of a revision; `body` is one JSON value on one line.
    pub fn write(head: LineHead, body: &[u8]) -> Result<Self, VaultError> {
        must_be_one_json_line(body)?;
        let written = Written {
            v: VERSION,
            kind: (head.kind == LineKind::Journal).then(|| JOURNAL.to_owned()),
            id: head.case.to_string(),
            rev: head.id.to_string(),
            prev: head.prev.map(|id| id.to_string()),
            salt: head.salt.clone(),
            device: head.device.clone(),
            seq: head.seq,
            officer: head.officer.clone(),
            created: head.at.seconds(),
            clock_suspect: head.clock_suspect,
        };
        let mut start = serde_json::to_vec(&written).map_err(|_fault| not_a_line())?;
        start.pop();
        let body_at = start.len() + BODY_MARK.len();
        let mut text = Zeroizing::new(Vec::with_capacity(body_at + body.len() + 1));
        text.extend_from_slice(&start);
        text.extend_from_slice(BODY_MARK);
        text.extend_from_slice(body);
        text.push(b'}');
        Ok(Self {
            text,
            body_at,
            head,
        })
    }

    /// The parts of a line; a line of another form or version is refused.
    pub fn read(text: &[u8]) -> Result<Self, VaultError> {
        std::str::from_utf8(text).map_err(|_not_text| not_a_line())?;
        let body_at = text
            .windows(BODY_MARK.len())
            .position(|window| window == BODY_MARK)
            .map(|at| at + BODY_MARK.len())
            .ok_or_else(not_a_line)?;
        // Unknown fields are left alone; the body is read as one of them, for its form only.
        let written: Written = serde_json::from_slice(text).map_err(|_fault| not_a_line())?;
        let line = Self {
            text: Zeroizing::new(text.to_vec()),
            body_at,
            head: written.head().ok_or_else(not_a_line)?,
        };
        must_be_one_json_line(line.body())?;
        Ok(line)
    }

    /// The whole line; it is UTF-8.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// The whole line, for whoever passes it on.
    pub fn into_text(self) -> Zeroizing<Vec<u8>> {
        self.text
    }

    /// What stands before the body.
    pub fn head(&self) -> &LineHead {
        &self.head
    }

    /// The body, byte for byte as it was given.
    pub fn body(&self) -> &[u8] {
        let end = self.text.len().saturating_sub(1);
        self.text.get(self.body_at..end).unwrap_or_default()
    }

    /// The digest of the whole line.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.text)
    }
}

impl Written {
    fn head(self) -> Option<LineHead> {
        let prev = match self.prev {
            Some(text) => Some(text.parse().ok()?),
            None => None,
        };
        (self.v == VERSION).then_some(())?;
        let kind = match self.kind.as_deref() {
            None => LineKind::Case,
            Some(JOURNAL) => LineKind::Journal,
            Some(_) => return None,
        };
        Some(LineHead {
            kind,
            case: self.id.parse().ok()?,
            id: self.rev.parse().ok()?,
            prev,
            salt: self.salt,
            device: self.device,
            seq: self.seq,
            officer: self.officer,
            at: Timestamp::from_seconds(self.created),
            clock_suspect: self.clock_suspect,
        })
    }
}

/// The chain after one more revision: each value covers everything before it.
pub fn chain_after(before: Digest, seq: u64, line: Digest) -> Digest {
    Digest::of(format!("{before}:{seq}:{line}\n").as_bytes())
}

/// The chain before the first revision.
pub const CHAIN_START: Digest = Digest::from_bytes([0; 32]);

fn must_be_one_json_line(body: &[u8]) -> Result<(), VaultError> {
    let is_text = std::str::from_utf8(body).is_ok();
    let is_line = is_text && body.len() <= LONGEST_BODY && !body.contains(&b'\n');
    if is_line && serde_json::from_slice::<serde::de::IgnoredAny>(body).is_ok() {
        Ok(())
    } else {
        Err(not_a_line())
    }
}

fn not_a_line() -> VaultError {
    VaultError::BodyNotALine {
        limit: LONGEST_BODY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> LineHead {
        LineHead {
            kind: LineKind::Case,
            case: CaseId::from_bytes([1; 16]),
            id: RevisionId::from_bytes([2; 16]),
            prev: None,
            salt: "00".repeat(16),
            device: "ab".repeat(8),
            seq: 7,
            officer: "ID-07 \",\"data\":\"".to_owned(),
            at: Timestamp::from_seconds(5),
            clock_suspect: false,
        }
    }

    #[test]
    fn a_line_comes_back_byte_for_byte() {
        let body = r#"{"kind": "note","text":"a,\"data\":b"}"#.as_bytes();
        let line = Line::write(head(), body).unwrap();
        let again = Line::read(line.text()).unwrap();
        assert_eq!(again.body(), body);
        assert_eq!(again.head(), &head());
        assert_eq!(again.digest(), line.digest());
    }

    #[test]
    fn a_body_is_one_json_value_on_one_line() {
        for body in ["", "{", "{}\n", "{}{}", "words"] {
            assert!(Line::write(head(), body.as_bytes()).is_err(), "{body:?}");
        }
        let long = format!("\"{}\"", "a".repeat(LONGEST_BODY));
        assert!(Line::write(head(), long.as_bytes()).is_err());
    }

    /// 256 KiB is what a line of a bundle may have; some 250 bytes of it are its own.
    #[test]
    fn the_longest_line_fits_a_bundle_also_when_it_is_sealed() {
        use crate::crypt::SecretKey;
        use crate::crypt::sealed_box::{Bucket, seal};
        let body = format!("\"{}\"", "a".repeat(LONGEST_BODY - 2));
        let line = Line::write(head(), body.as_bytes()).unwrap();
        let key = SecretKey::from_bytes([1; 32]);
        let sealed = seal(&key, b"", Bucket::Body, line.text()).unwrap();
        assert!(sealed.len().div_ceil(3) * 4 + 300 < 256 * 1024);
    }

    #[test]
    fn a_line_of_another_version_is_refused() {
        let line = Line::write(head(), b"{}").unwrap();
        let text = String::from_utf8(line.text().to_vec()).unwrap();
        assert!(Line::read(text.replace("\"v\":1", "\"v\":2").as_bytes()).is_err());
        assert!(Line::read(b"{}").is_err());
    }
}
