//! One line of records: in clear, sealed, or purged.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::layout::VERSION;
use crate::crypt::Digest;

/// One revision as it travels. Its number is its place: the first line of a bundle has the
/// manifest's `first_seq`, each further one the next number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// In clear inside the bundle, because whoever exported could read it.
    Plain {
        /// The case it belongs to.
        case: String,
        /// The revision's own id.
        revision: String,
        /// The revision's bytes as the store keeps them: JSON on one line, without a newline.
        body: String,
    },
    /// Still sealed with the key of its case: whoever exported could not read it.
    Sealed {
        /// The case it belongs to, whose wrapped key travels in the same bundle.
        case: String,
        /// The revision's own id.
        revision: String,
        /// The digest of the body, as the station's ledger holds it.
        hash: Digest,
        /// The sealed body as the store keeps it.
        sealed: Vec<u8>,
    },
    /// Destroyed at the station; only its place in the chain remains.
    Purged {
        /// The digest of the body that was.
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
    /// The digest of the revision's body, which the chain runs over.
    pub fn hash(&self) -> Digest {
        match self {
            Self::Plain { body, .. } => Digest::of(body.as_bytes()),
            Self::Sealed { hash, .. } | Self::Purged { hash } => *hash,
        }
    }

    /// The line as it stands in a chunk, without its newline; nothing when an id or a body would
    /// not survive the way.
    pub(super) fn encode(&self, seq: u64) -> Option<String> {
        let line = match self {
            Self::Plain {
                case,
                revision,
                body,
            } => format!("{}{body}}}", plain_head(seq, case, revision)),
            Self::Sealed {
                case,
                revision,
                hash,
                sealed,
            } => format!(
                r#"{{"v":{VERSION},"kind":"sealed","seq":{seq},"case":"{case}","rev":"{revision}","h":"{hash}","box":"{}"}}"#,
                STANDARD.encode(sealed)
            ),
            Self::Purged { hash } => {
                format!(r#"{{"v":{VERSION},"kind":"purged","seq":{seq},"h":"{hash}"}}"#)
            }
        };
        let comes_back = !line.contains('\n') && Self::decode(&line, seq).as_ref() == Ok(self);
        comes_back.then_some(line)
    }

    /// The line with the number `seq`.
    pub(super) fn decode(text: &str, seq: u64) -> Result<Self, Unread> {
        let head: Head = serde_json::from_str(text).map_err(malformed)?;
        if head.v > VERSION {
            return Err(Unread::Newer(head.v));
        }
        if head.v != VERSION || head.seq != seq {
            return Err(Unread::Malformed);
        }
        match head.kind.as_str() {
            "plain" => decode_plain(text, seq),
            "sealed" => decode_sealed(text),
            "purged" => decode_purged(text),
            _ => Err(Unread::Malformed),
        }
    }
}

/// What every line has, whatever else it has.
#[derive(Deserialize)]
struct Head {
    v: u32,
    kind: String,
    seq: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlainForm {
    #[serde(rename = "v")]
    _v: u32,
    #[serde(rename = "kind")]
    _kind: String,
    #[serde(rename = "seq")]
    _seq: u64,
    case: String,
    rev: String,
    #[serde(rename = "data")]
    _data: serde_json::Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SealedForm {
    #[serde(rename = "v")]
    _v: u32,
    #[serde(rename = "kind")]
    _kind: String,
    #[serde(rename = "seq")]
    _seq: u64,
    case: String,
    rev: String,
    h: String,
    #[serde(rename = "box")]
    sealed: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PurgedForm {
    #[serde(rename = "v")]
    _v: u32,
    #[serde(rename = "kind")]
    _kind: String,
    #[serde(rename = "seq")]
    _seq: u64,
    h: String,
}

/// Everything of a plain line that stands before the body.
fn plain_head(seq: u64, case: &str, revision: &str) -> String {
    format!(
        r#"{{"v":{VERSION},"kind":"plain","seq":{seq},"case":"{case}","rev":"{revision}","data":"#
    )
}

fn decode_plain(text: &str, seq: u64) -> Result<Line, Unread> {
    let form: PlainForm = serde_json::from_str(text).map_err(malformed)?;
    let (case, revision) = (token(form.case)?, token(form.rev)?);
    // The body is cut out, not written anew: its digest is over the very bytes the station keeps.
    // No member may come twice and none may be unknown, so nothing but the body can stand between.
    let body = text
        .strip_prefix(&plain_head(seq, &case, &revision))
        .and_then(|rest| rest.strip_suffix('}'))
        .ok_or(Unread::Malformed)?
        .to_owned();
    Ok(Line::Plain {
        case,
        revision,
        body,
    })
}

fn decode_sealed(text: &str) -> Result<Line, Unread> {
    let form: SealedForm = serde_json::from_str(text).map_err(malformed)?;
    Ok(Line::Sealed {
        case: token(form.case)?,
        revision: token(form.rev)?,
        hash: digest(&form.h)?,
        sealed: STANDARD
            .decode(form.sealed)
            .map_err(|_not_base64: base64::DecodeError| Unread::Malformed)?,
    })
}

fn decode_purged(text: &str) -> Result<Line, Unread> {
    let form: PurgedForm = serde_json::from_str(text).map_err(malformed)?;
    Ok(Line::Purged {
        hash: digest(&form.h)?,
    })
}

/// An id that needs no escaping anywhere: 1 to 64 ASCII letters, digits, `-` and `_`.
pub(super) fn is_token(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=64).contains(&text.len()) && text.bytes().all(is_plain)
}

fn token(text: String) -> Result<String, Unread> {
    if is_token(&text) {
        Ok(text)
    } else {
        Err(Unread::Malformed)
    }
}

fn digest(text: &str) -> Result<Digest, Unread> {
    text.parse()
        .map_err(|_not_hex: crate::crypt::digest::NotADigest| Unread::Malformed)
}

// The error is dropped on purpose: it would quote what the line holds.
fn malformed(_quotes_content: serde_json::Error) -> Unread {
    Unread::Malformed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(body: &str) -> Line {
        Line::Plain {
            case: "JET-B-014".into(),
            revision: "r1".into(),
            body: body.into(),
        }
    }

    #[test]
    fn the_body_travels_byte_for_byte() {
        let body = r#"{ "b" : 1.50,"a":"x}","kind":"sealed","é":"\u00e9"}"#;
        let text = plain(body).encode(7).unwrap();
        assert!(text.starts_with(r#"{"v":1,"kind":"plain","seq":7,"case":"JET-B-014""#));
        assert_eq!(Line::decode(&text, 7), Ok(plain(body)));
        assert_eq!(plain(body).hash(), Digest::of(body.as_bytes()));
    }

    #[test]
    fn a_body_that_is_not_one_line_of_json_is_not_written() {
        for body in ["", "{", "{}\n", "{}{}", r#"{},"x":{}"#, r#"{},"data":{}"#] {
            assert_eq!(plain(body).encode(1), None, "{body:?}");
        }
        let spaced = Line::Plain {
            case: "a b".into(),
            revision: "r".into(),
            body: "{}".into(),
        };
        assert_eq!(spaced.encode(1), None);
    }

    #[test]
    fn sealed_and_purged_lines_come_back() {
        let hash = Digest::of(b"body");
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
        }
    }

    #[test]
    fn unknown_kinds_members_and_versions_are_refused() {
        let purged = format!(r#""seq":1,"h":"{}"}}"#, Digest::of(b""));
        let line = |head: &str| Line::decode(&format!("{head}{purged}"), 1);
        assert!(line(r#"{"v":1,"kind":"purged","#).is_ok());
        assert_eq!(line(r#"{"v":2,"kind":"new","#), Err(Unread::Newer(2)));
        assert_eq!(line(r#"{"v":1,"kind":"new","#), Err(Unread::Malformed));
        let extra = r#"{"v":1,"kind":"purged","x":1,"#;
        assert_eq!(line(extra), Err(Unread::Malformed));
    }
}
