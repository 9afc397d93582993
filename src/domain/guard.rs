//! The free-text guard: what in a note looks like a number, a paper, a name or something explicit.
//!
//! It only says what words look like. All four languages are looked for at once, because notes are
//! mixed. Patterns are code, words are data of a pack.

mod documents;
mod fold;
mod names;
mod numbers;
mod tokens;

use std::ops::Range;

use fold::Phrase;
use tokens::{Token, tokens};

/// What words look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A phone number.
    Phone,
    /// The number of a paper.
    Document,
    /// A name.
    Name,
    /// Explicit detail.
    Explicit,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Phone, Self::Document, Self::Name, Self::Explicit];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Document => "document",
            Self::Name => "name",
            Self::Explicit => "explicit",
        }
    }
}

/// Words that look like something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What they look like.
    pub kind: Kind,
    /// Their bytes, on character boundaries.
    pub range: Range<usize>,
}

/// The words of one language, as a pack lists them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GuardList {
    /// What stands before a name: "called", "my name is".
    pub name_leads: Vec<String>,
    /// Titles that stand before a name.
    pub titles: Vec<String>,
    /// What stands before the number of a paper.
    pub document_leads: Vec<String>,
    /// What stands before a phone number.
    pub phone_leads: Vec<String>,
    /// Beginnings of words for explicit detail.
    pub explicit: Vec<String>,
}

/// The words of every language, made ready to compare.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GuardWords {
    names: Vec<Phrase>,
    documents: Vec<Phrase>,
    phones: Vec<Phrase>,
    explicit: Vec<Phrase>,
}

impl GuardWords {
    /// The words of these lists.
    pub fn of(lists: &[GuardList]) -> Self {
        let all = |pick: fn(&GuardList) -> &Vec<String>| {
            let words = lists.iter().flat_map(pick);
            let phrases = words.map(|words| Phrase::of(words));
            phrases.filter(|phrase| !phrase.is_empty()).collect()
        };
        let mut names: Vec<Phrase> = all(|list| &list.name_leads);
        names.extend(all(|list| &list.titles));
        Self {
            names,
            documents: all(|list| &list.document_leads),
            phones: all(|list| &list.phone_leads),
            explicit: all(|list| &list.explicit),
        }
    }
}

/// Everything in the text that looks like something, by place; findings do not overlap.
pub fn findings(text: &str, words: &GuardWords) -> Vec<Finding> {
    let tokens = tokens(text);
    let numbers = numbers::Numbers::of(text, &tokens);
    let mut found = numbers.phones(text, &tokens, &words.phones);
    found.extend(documents::find(text, &tokens, &numbers, &words.documents));
    found.extend(names::find(&tokens, &words.names));
    found.extend(explicit(&tokens, &words.explicit));
    apart(found)
}

fn explicit(tokens: &[Token], stems: &[Phrase]) -> Vec<Finding> {
    let starts = 0..tokens.len();
    let found = starts.filter_map(|at| {
        let rest = tokens.get(at..)?;
        let count = stems.iter().find_map(|stem| stem.begins(rest))?;
        finding(Kind::Explicit, rest.get(..count)?)
    });
    found.collect()
}

fn finding(kind: Kind, tokens: &[Token]) -> Option<Finding> {
    let (first, last) = (tokens.first()?, tokens.last()?);
    Some(Finding {
        kind,
        range: first.range.start..last.range.end,
    })
}

/// Overlapping findings become one, of the kind that begins first.
fn apart(mut found: Vec<Finding>) -> Vec<Finding> {
    found.sort_by_key(|finding| (finding.range.start, finding.kind));
    let mut kept: Vec<Finding> = Vec::new();
    for next in found {
        match kept.last_mut() {
            Some(last) if next.range.start < last.range.end => {
                last.range.end = last.range.end.max(next.range.end);
            }
            _ => kept.push(next),
        }
    }
    kept
}

#[cfg(test)]
mod tests;
