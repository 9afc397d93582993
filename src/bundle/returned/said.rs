//! The lines of a return: what the desk has, and what it says.

use serde::{Deserialize, Serialize};

use super::super::layout::{LETTERS, RECEIPTS};
use super::super::line::is_token;
use super::super::read_error::ReadError;
use super::super::rows;
use crate::crypt::Digest;
use crate::domain::moment::Timestamp;

/// What a desk says of what a station sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Receipt {
    /// Everything up to a place arrived.
    Received(Received),
    /// A bundle was refused.
    Refused(Refused),
}

/// Everything that one store wrote up to `upto` is at the desk. The station compares the chain with its
/// own before it believes this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The id of the station's store.
    pub vault: String,
    /// The number of the last revision, from 1.
    pub upto: u64,
    /// The chain after it.
    pub chain: Digest,
}

/// A bundle that the desk could not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The name of the bundle's file.
    pub bundle: String,
    /// The id of the message that told the desk why.
    pub reason: String,
}

/// What the desk says about one case: a case code, never a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The case code.
    pub case: String,
    /// What it is: `decision`, `question` or `advice`.
    pub kind: String,
    /// The decision, by its code; only where `kind` is `decision`.
    pub decision: Option<String>,
    /// What the desk wrote.
    pub text: String,
    /// When.
    pub at: Timestamp,
    /// Who, by handle.
    pub by: String,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum ReceiptForm {
    Received {
        vault: String,
        upto: u64,
        chain: String,
    },
    Refused {
        bundle: String,
        reason: String,
    },
}

#[derive(Serialize, Deserialize)]
struct LetterForm {
    case: String,
    kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<String>,
    text: String,
    at: i64,
    by: String,
}

/// A letter where it arrived, with the desk it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// The desk's code.
    pub desk: String,
    /// What it wrote.
    pub letter: Letter,
}

#[derive(Serialize, Deserialize)]
struct FiledForm {
    #[serde(default)]
    desk: String,
    #[serde(flatten)]
    letter: LetterForm,
}

/// Letters as lines of text, to be kept where they arrived.
pub fn filed_text(letters: &[Filed]) -> String {
    let lines = letters.iter().filter_map(|filed| {
        serde_json::to_string(&FiledForm {
            desk: filed.desk.clone(),
            letter: filed.letter.form(),
        })
        .ok()
    });
    let lines: Vec<String> = lines.collect();
    lines.join("\n")
}

/// The letters that [`filed_text`] wrote. A line that is none is left out: it keeps nobody from the
/// others.
pub fn parse_filed(text: &str) -> Vec<Filed> {
    let lines = text.lines().filter_map(|line| {
        let form: FiledForm = serde_json::from_str(line).ok()?;
        Some(Filed {
            desk: form.desk,
            letter: form.letter.letter(),
        })
    });
    lines.collect()
}

/// What has a line of its own.
pub(super) trait Row {
    fn row(&self) -> Result<String, serde_json::Error>;
}

impl Row for Receipt {
    fn row(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(&match self {
            Self::Received(received) => ReceiptForm::Received {
                vault: received.vault.clone(),
                upto: received.upto,
                chain: received.chain.to_string(),
            },
            Self::Refused(refused) => ReceiptForm::Refused {
                bundle: refused.bundle.clone(),
                reason: refused.reason.clone(),
            },
        })
    }
}

impl Row for Letter {
    fn row(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(&self.form())
    }
}

impl LetterForm {
    fn letter(self) -> Letter {
        Letter {
            case: self.case,
            kind: self.kind,
            decision: self.decision,
            text: self.text,
            at: Timestamp::from_seconds(self.at),
            by: self.by,
        }
    }
}

impl Letter {
    fn form(&self) -> LetterForm {
        LetterForm {
            case: self.case.clone(),
            kind: self.kind.clone(),
            decision: self.decision.clone(),
            text: self.text.clone(),
            at: self.at.seconds(),
            by: self.by.clone(),
        }
    }

    /// What tells this letter from every other: the digest of its line. The same letter in a later
    /// return is the same letter.
    pub fn id(&self) -> Option<Digest> {
        self.row().ok().map(|row| Digest::of(row.as_bytes()))
    }
}

/// A file of lines.
pub(super) fn text(lines: &[impl Row]) -> Result<String, serde_json::Error> {
    lines
        .iter()
        .map(|line| line.row().map(|row| row + "\n"))
        .collect()
}

/// Reads `receipts.jsonl`. A line of a kind this build does not know is refused: what it promises
/// could not be kept.
pub(super) fn receipts(body: &[u8]) -> Result<Vec<Receipt>, ReadError> {
    each(RECEIPTS, body, |text| {
        Some(match serde_json::from_str(text).ok()? {
            ReceiptForm::Received { vault, upto, chain } => {
                let is_sound = upto > 0 && is_token(&vault);
                is_sound.then_some(())?;
                Receipt::Received(Received {
                    vault,
                    upto,
                    chain: chain.parse().ok()?,
                })
            }
            ReceiptForm::Refused { bundle, reason } => {
                let stem = bundle.strip_suffix(".age")?;
                let is_sound = is_token(stem) && is_token(&reason);
                is_sound.then_some(())?;
                Receipt::Refused(Refused { bundle, reason })
            }
        })
    })
}

/// Reads `letters.jsonl`.
pub(super) fn letters(body: &[u8]) -> Result<Vec<Letter>, ReadError> {
    each(LETTERS, body, |text| {
        let form: LetterForm = serde_json::from_str(text).ok()?;
        let is_sound = is_token(&form.case) && is_token(&form.kind);
        is_sound.then(|| form.letter())
    })
}

fn each<T>(entry: &str, body: &[u8], one: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, ReadError> {
    let lines = rows::split(entry, body)?;
    lines
        .into_iter()
        .zip(1_u64..)
        .map(|(text, line)| one(text).ok_or_else(|| rows::malformed(entry, line)))
        .collect()
}
