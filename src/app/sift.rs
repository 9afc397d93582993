//! The one way of free text into the record: every finding is decided first.

use super::effect::Effect;
use super::model::Shared;
use super::overlay::sift::{Fate, Purpose, Sift};
use super::overlay::{Answer, Overlay};
use crate::crypt::Plaintext;
use crate::domain::guard::{Finding, findings};
use crate::domain::question::QuestionId;
use crate::domain::screening::{Entry, Sifted, Topic, Verdict};
use crate::lang::msg::Guard;

/// What stands for words that were removed.
pub const REMOVED: &str = "[…]";

/// What stands for words that were sealed.
pub const SEALED: &str = "[sealed]";

/// An entry that waits for its sealed words to be on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The case.
    pub code: String,
    /// The entry, without the words.
    pub entry: Entry,
    /// What was decided.
    pub decisions: Vec<Sifted>,
}

/// Records an entry with what a person typed, or asks first: then nothing is recorded, and what is
/// returned must be opened over the field, which keeps its text until `Answer::Recorded`.
pub fn record(entry: Entry, shared: &mut Shared) -> Option<Overlay> {
    let text = entry.free_text().unwrap_or_default();
    let found = findings(&text, &shared.packs.guard);
    if found.is_empty() {
        shared.record(entry);
        return None;
    }
    Some(Overlay::Sift(Box::new(Sift {
        purpose: Purpose::Record(Box::new(entry)),
        text,
        findings: found,
        fates: Vec::new(),
        keeping: false,
    })))
}

/// Everything is decided.
pub fn finish(sift: &Sift, shared: &mut Shared) -> Answer {
    let decided = decide(&sift.text, &sift.findings, &sift.fates);
    match &sift.purpose {
        Purpose::Record(entry) => {
            let mut entry = (**entry).clone();
            entry.set_free_text(&decided.text);
            finish_entry(entry, decided, shared)
        }
        Purpose::Export { code, place } => Answer::Cleared {
            code: code.clone(),
            place: *place,
            decisions: decided.decisions,
        },
    }
}

fn finish_entry(entry: Entry, decided: Decided, shared: &mut Shared) -> Answer {
    let Some(code) = shared.open.as_ref().map(|open| open.screening.code.clone()) else {
        return Answer::Close;
    };
    let pending = Pending {
        code: code.clone(),
        entry,
        decisions: decided.decisions,
    };
    if decided.sealed.is_empty() {
        keep(pending, shared);
        return Answer::Recorded;
    }
    let to = shared
        .session
        .as_ref()
        .map(|session| session.supervisors.clone());
    let about = about(&pending.entry);
    shared.effects.push(Effect::Seal {
        code,
        topic: Topic::Identity,
        about,
        to: to.unwrap_or_default(),
        plaintext: Plaintext::new(decided.sealed.join("\n")),
    });
    shared.pending = Some(Box::new(pending));
    Answer::Open(Overlay::Busy(Guard::Sealing.into()))
}

/// Records an entry with its decisions: a note holds them itself, another one is followed by them.
pub fn keep(pending: Pending, shared: &mut Shared) {
    let Pending {
        mut entry,
        decisions,
        ..
    } = pending;
    if let Entry::Note { decisions: own, .. } = &mut entry {
        *own = decisions;
        shared.record(entry);
        return;
    }
    let place = shared.open.as_ref().map_or(0, |open| open.history.len());
    shared.record(entry);
    shared.record(Entry::Cleared { place, decisions });
}

fn about(entry: &Entry) -> Option<QuestionId> {
    if let Entry::Note { about, .. } = entry {
        return about.clone();
    }
    if let Entry::AskedAnyway { question, .. } = entry {
        return Some(question.clone());
    }
    None
}

/// A text with its findings decided.
#[derive(Debug, Default)]
pub struct Decided {
    /// The text as it is recorded.
    pub text: String,
    /// The decisions, with places in that text.
    pub decisions: Vec<Sifted>,
    /// The words that were sealed.
    pub sealed: Vec<String>,
}

/// Applies decisions, one for each finding in order.
pub fn decide(text: &str, findings: &[Finding], fates: &[Fate]) -> Decided {
    let mut done = Decided::default();
    let mut from = 0;
    for (finding, fate) in findings.iter().zip(fates) {
        done.text
            .push_str(text.get(from..finding.range.start).unwrap_or_default());
        let words = text.get(finding.range.clone()).unwrap_or_default();
        let verdict = match fate {
            Fate::Remove => {
                done.text.push_str(REMOVED);
                Verdict::Removed
            }
            Fate::Seal => {
                done.text.push_str(SEALED);
                done.sealed.push(words.to_owned());
                Verdict::Sealed
            }
            Fate::Keep(reason) => {
                let start = done.text.len();
                done.text.push_str(words);
                Verdict::Kept {
                    reason: *reason,
                    from: start,
                    to: done.text.len(),
                }
            }
        };
        done.decisions.push(Sifted {
            kind: finding.kind,
            verdict,
        });
        from = finding.range.end;
    }
    done.text.push_str(text.get(from..).unwrap_or_default());
    done
}
