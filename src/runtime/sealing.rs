//! Sealed answers: what is written inside, for whom, and how the one it is for opens it.

use super::worker::{Fault, told};
use crate::app::event::Reply;
use crate::crypt::{Identity, Plaintext, Recipient, open_text, seal_text};
use crate::domain::moment::Timestamp;
use crate::domain::question::QuestionId;
use crate::domain::screening::{Entry, Recorded, Topic};
use crate::lang::Notice;
use crate::lang::msg::Guard;

/// First line of what is sealed.
const HEAD: &str = "fanal sealed 1";

/// What is sealed: case, topic, subject and moment stand inside too, so that a sealed answer that
/// was put into another case is noticed.
pub fn text(
    code: &str,
    (topic, about): (Topic, Option<&QuestionId>),
    plaintext: &Plaintext,
    at: Timestamp,
) -> Plaintext {
    let about = about.map_or("-", |about| about.0.as_str());
    let (topic, at, said) = (topic.code(), at.seconds(), plaintext.expose());
    Plaintext::new(format!(
        "{HEAD}\ncase {code}\ntopic {topic}\nabout {about}\nat {at}\n\n{said}"
    ))
}

/// Seals a text to these public keys.
pub fn seal(to: &[String], text: &Plaintext) -> Result<String, Fault> {
    let keys: Result<Vec<Recipient>, _> = to.iter().map(|key| key.parse()).collect();
    let bad = || {
        told(Notice::new(
            Guard::BadSealRecipient,
            Guard::BadSealRecipientRemedy,
        ))
    };
    let keys = keys.ok().filter(|keys| !keys.is_empty()).ok_or_else(bad)?;
    seal_text(&keys, text).map_err(|fault| told(fault.notice()))
}

/// The entry that goes back to be recorded.
pub fn reply(code: String, (topic, about): (Topic, Option<QuestionId>), sealed: String) -> Reply {
    let entry = Entry::Sealed {
        topic,
        about,
        sealed,
    };
    Reply::Sealed {
        code,
        entry: Box::new(entry),
    }
}

/// A sealed answer that was opened.
#[derive(Debug)]
pub struct Opened {
    /// What it is.
    pub topic: Topic,
    /// What it is about.
    pub about: Option<QuestionId>,
    /// When it was recorded, and by whom.
    pub at: Timestamp,
    /// The officer.
    pub officer: String,
    /// What was said.
    pub said: Plaintext,
    /// Whether what stands inside is about another case or another thing than the entry says.
    pub moved: bool,
}

/// Opens the sealed answers of a case that these keys can open, and counts the others.
pub fn open(history: &[Recorded], code: &str, identities: &[Identity]) -> (Vec<Opened>, usize) {
    let mut opened = Vec::new();
    let mut closed = 0;
    for recorded in history {
        let Entry::Sealed {
            topic,
            about,
            sealed,
        } = &recorded.entry
        else {
            continue;
        };
        let Ok(text) = open_text(identities, sealed) else {
            closed += 1;
            continue;
        };
        let (head, said) = text.expose().split_once("\n\n").unwrap_or_default();
        let subject = about.as_ref().map_or("-", |about| about.0.as_str());
        let wanted = format!(
            "{HEAD}\ncase {code}\ntopic {}\nabout {subject}\n",
            topic.code()
        );
        opened.push(Opened {
            topic: *topic,
            about: about.clone(),
            at: recorded.at,
            officer: recorded.officer.clone(),
            said: Plaintext::new(said.to_owned()),
            moved: !head.starts_with(&wanted),
        });
    }
    (opened, closed)
}
