//! What travels beside the records: officers' statements, and the keys of cases.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::layout::{EPOCHS, SESSIONS};
use super::read_error::ReadError;
use super::{line, rows};

/// What an officer signed with a key of their own, so that nobody else at the station can rewrite
/// it: the text as the store made it, and the signature over its bytes.
///
/// The reader of a bundle passes it on as it stands: whoever knows the officers' keys checks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Who signed, by the id the station's roster gives.
    pub officer: String,
    /// The signed text.
    pub statement: String,
    /// The signature, SSHSIG in PEM form.
    pub signature: String,
}

/// The key of one case, sealed with age to supervisors and recovery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrappedKey {
    /// The case.
    pub case: String,
    /// The age file that holds the key.
    pub wrap: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct WrapForm {
    case: String,
    wrap: String,
}

/// `sessions.jsonl`.
pub(super) fn statements_text(statements: &[Statement]) -> Result<String, serde_json::Error> {
    statements.iter().map(row).collect()
}

/// `epochs.jsonl`.
pub(super) fn wraps_text(wraps: &[WrappedKey]) -> Result<String, serde_json::Error> {
    let form = |key: &WrappedKey| WrapForm {
        case: key.case.clone(),
        wrap: STANDARD.encode(&key.wrap),
    };
    wraps.iter().map(|key| row(&form(key))).collect()
}

/// Reads `sessions.jsonl`.
pub(super) fn parse_statements(body: &[u8]) -> Result<Vec<Statement>, ReadError> {
    parse(SESSIONS, body, |text| serde_json::from_str(text).ok())
}

/// Reads `epochs.jsonl`; a case comes once.
pub(super) fn parse_wraps(body: &[u8]) -> Result<Vec<WrappedKey>, ReadError> {
    let mut seen = std::collections::HashSet::new();
    parse(EPOCHS, body, |text| {
        let form: WrapForm = serde_json::from_str(text).ok()?;
        let wrap = STANDARD.decode(form.wrap).ok()?;
        let is_sound = line::is_token(&form.case) && seen.insert(form.case.clone());
        is_sound.then_some(WrappedKey {
            case: form.case,
            wrap,
        })
    })
}

fn row(value: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string(value).map(|text| text + "\n")
}

fn parse<T>(
    entry: &str,
    body: &[u8],
    mut one: impl FnMut(&str) -> Option<T>,
) -> Result<Vec<T>, ReadError> {
    let lines = rows::split(entry, body)?;
    let numbered = lines.into_iter().zip(1_u64..);
    numbered
        .map(|(text, line)| one(text).ok_or_else(|| rows::malformed(entry, line)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_and_keys_come_back() {
        let statements = vec![Statement {
            officer: "o1".into(),
            statement: "line one\nline \"two\"".into(),
            signature: "-----BEGIN SSH SIGNATURE-----\n".into(),
        }];
        let text = statements_text(&statements).unwrap();
        assert_eq!(text.matches('\n').count(), 1);
        assert_eq!(parse_statements(text.as_bytes()).unwrap(), statements);
        let keys = vec![WrappedKey {
            case: "JET-B-014".into(),
            wrap: vec![0, 255],
        }];
        let text = wraps_text(&keys).unwrap();
        assert_eq!(parse_wraps(text.as_bytes()).unwrap(), keys);
    }

    #[test]
    fn one_case_with_two_keys_is_refused() {
        let row = "{\"case\":\"a\",\"wrap\":\"AA==\"}\n";
        assert!(parse_wraps(row.as_bytes()).is_ok());
        assert!(matches!(
            parse_wraps(row.repeat(2).as_bytes()),
            Err(ReadError::Malformed { line: 2, .. })
        ));
    }
}
