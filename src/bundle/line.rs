//! One line of records: in clear, sealed, or purged.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::layout::VERSION;
use crate::crypt::Digest;

/// One revision as it travels. Its number is its place: the first line of a bundle has the
/// manifest's `first_seq`, each further one the next number.
#[derive(Clone, PartialEq, Eq)]
pub enum Line {
    /// In clear inside the bundle, because whoever exported could read it.
    Plain {
        /// The line as the store keeps it, byte for byte: a JSON object in UTF-8 without a newline,
        /// with a member `v`, and a member `kind` only where that is `journal`.
        line: Zeroizing<Vec<u8>>,
    },
    /// Still sealed with the key of its case: whoever exported could not read it.
    Sealed {
        /// The case it belongs to, whose wrapped key travels in the same bundle.
        case: String,
        /// The revision's own id.
        revision: String,
        /// The digest of the line inside, as the station's ledger holds it.
        hash: Digest,
        /// The sealed line as the store keeps it.
        sealed: Vec<u8>,
    },
    /// Destroyed at the station; only its place in the chain remains.
    Purged {
        /// The digest of the line that was.
        hash: Digest,
    },
}

/// What a line is that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// Not as the format says.
    Malformed,
    /// Of a newer version.
    Newer(u32),
}

impl Line {
    /// The digest of the revision's line, which the chain runs over.
    pub fn hash(&self) -> Digest {
        match self {
            Self::Plain { line } => Digest::of(line),
            Self::Sealed { hash, .. } | Self::Purged { hash } => *hash,
        }
    }

    /// The line as it stands in a chunk, without its newline; nothing when an id or a line would not
    /// survive the way.
    pub(super) fn encode(&self, seq: u64) -> Option<String> {
        let text = self.text(seq)?;
        let comes_back = !text.contains('\n') && Self::decode(&text, seq).as_ref() == Ok(self);
        comes_back.then_some(text)
    }

    /// The line with the number `seq`.
    pub(super) fn decode(text: &str, seq: u64) -> Result<Self, Unread> {
        let head: Head = serde_json::from_str(text).map_err(malformed)?;
        let line = match (head.v, head.kind.as_deref()) {
            (newer, _) if newer > VERSION => return Err(Unread::Newer(newer)),
            (VERSION, None | Some("journal")) => Some(Self::Plain {
                line: Zeroizing::new(text.as_bytes().to_vec()),
            }),
            (VERSION, Some("sealed")) => decode_sealed(text),
            (VERSION, Some("purged")) => decode_purged(text),
            _ => None,
        };
        // What is made here has one way to be written; any other was made by somebody else. A line in
        // clear was made by a store, and is the text itself.
        let is_as_made = |line: &Self| {
            matches!(line, Self::Plain { .. }) || line.text(seq).as_deref() == Some(text)
        };
        line.filter(is_as_made).ok_or(Unread::Malformed)
    }

    fn text(&self, seq: u64) -> Option<String> {
        match self {
            Self::Plain { line } => std::str::from_utf8(line).ok().map(str::to_owned),
            Self::Sealed {
                case,
                revision,
                hash,
                sealed,
            } => Some(format!(
                r#"{{"v":{VERSION},"kind":"sealed","seq":{seq},"case":"{case}","rev":"{revision}","h":"{hash}","box":"{}"}}"#,
                STANDARD.encode(sealed)
            )),
            Self::Purged { hash } => Some(format!(
                r#"{{"v":{VERSION},"kind":"purged","seq":{seq},"h":"{hash}"}}"#
            )),
        }
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Self::Plain { .. } => "Plain",
            Self::Sealed { .. } => "Sealed",
            Self::Purged { .. } => "Purged",
        };
        write!(f, "{kind}({}, …)", self.hash())
    }
}

/// What tells one kind of line from another.
#[derive(Deserialize)]
struct Head {
    v: u32,
    kind: Option<String>,
}

#[derive(Deserialize)]
struct SealedForm {
    case: String,
    rev: String,
    h: String,
    #[serde(rename = "box")]
    sealed: String,
}

#[derive(Deserialize)]
struct PurgedForm {
    h: String,
}

fn decode_sealed(text: &str) -> Option<Line> {
    let form: SealedForm = serde_json::from_str(text).ok()?;
    let are_ids = is_token(&form.case) && is_token(&form.rev);
    are_ids.then_some(())?;
    Some(Line::Sealed {
        case: form.case,
        revision: form.rev,
        hash: form.h.parse().ok()?,
        sealed: STANDARD.decode(form.sealed).ok()?,
    })
}

fn decode_purged(text: &str) -> Option<Line> {
    let form: PurgedForm = serde_json::from_str(text).ok()?;
    Some(Line::Purged {
        hash: form.h.parse().ok()?,
    })
}

/// An id that needs no escaping anywhere: 1 to 64 ASCII letters, digits, `-` and `_`.
pub(super) fn is_token(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=64).contains(&text.len()) && text.bytes().all(is_plain)
}

// The error is dropped on purpose: it would quote what the line holds.
fn malformed(_quotes_content: serde_json::Error) -> Unread {
    Unread::Malformed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(line: &str) -> Line {
        Line::Plain {
            line: Zeroizing::new(line.as_bytes().to_vec()),
        }
    }

    #[test]
    fn a_stations_line_travels_byte_for_byte() {
        let line = r#"{ "v" : 1,"id":"a","data":{"b":1.50,"kind":"sealed","é":"\u00e9"} }"#;
        assert_eq!(plain(line).encode(7).as_deref(), Some(line));
        assert_eq!(Line::decode(line, 7), Ok(plain(line)));
        assert_eq!(plain(line).hash(), Digest::of(line.as_bytes()));
    }

    #[test]
    fn what_is_not_one_line_of_json_is_not_written() {
        let lines = [
            "",
            "{",
            "{}",
            "{\"v\":1}\n",
            "{\"v\":1,\n\"a\":2}",
            "{\"v\":1}{}",
            r#"{"v":1,"kind":"purged"}"#,
            r#"{"v":1,"v":1}"#,
            r#"{"v":2}"#,
            "[1]",
        ];
        for line in lines {
            assert_eq!(plain(line).encode(1), None, "{line:?}");
        }
        let not_text = Line::Plain {
            line: Zeroizing::new(b"{\"v\":1,\"a\":\"\xff\"}".to_vec()),
        };
        assert_eq!(not_text.encode(1), None);
    }

    #[test]
    fn sealed_and_purged_lines_come_back() {
        let hash = Digest::of(b"line");
        let sealed = Line::Sealed {
            case: "c".into(),
            revision: "r".into(),
            hash,
            sealed: vec![0, 1, 255],
        };
        for line in [sealed, Line::Purged { hash }] {
            let text = line.encode(3).unwrap();
            assert_eq!(Line::decode(&text, 3), Ok(line));
            assert_eq!(Line::decode(&text, 4), Err(Unread::Malformed));
            let spaced = text.replace(",\"h\"", ", \"h\"");
            assert_eq!(Line::decode(&spaced, 3), Err(Unread::Malformed));
        }
        let spaced_id = Line::Sealed {
            case: "a b".into(),
            revision: "r".into(),
            hash,
            sealed: Vec::new(),
        };
        assert_eq!(spaced_id.encode(1), None);
    }

    #[test]
    fn unknown_kinds_members_and_versions_are_refused() {
        let purged = format!(r#""seq":1,"h":"{}"}}"#, Digest::of(b""));
        let line = |head: &str| Line::decode(&format!("{head}{purged}"), 1);
        assert!(line(r#"{"v":1,"kind":"purged","#).is_ok());
        assert_eq!(line(r#"{"v":2,"kind":"new","#), Err(Unread::Newer(2)));
        assert_eq!(line(r#"{"v":0,"kind":"purged","#), Err(Unread::Malformed));
        assert_eq!(line(r#"{"v":1,"kind":"new","#), Err(Unread::Malformed));
        let extra = r#"{"v":1,"kind":"purged","x":1,"#;
        assert_eq!(line(extra), Err(Unread::Malformed));
    }

    #[test]
    fn nothing_of_a_record_is_shown_by_accident() {
        let shown = format!("{:?}", plain(r#"{"v":1,"data":"a secret"}"#));
        assert!(!shown.contains("secret"), "{shown}");
    }
}
