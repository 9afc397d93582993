//! A text as words and numbers, each with its place.

use std::ops::Range;

use super::fold::{digit, fold};

/// A run of letters and digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
    /// As it is compared.
    pub(super) folded: String,
    /// As it stands.
    pub(super) plain: String,
    /// Whether a sentence begins with it.
    pub(super) first: bool,
    /// What stands between the token before and this one.
    pub(super) gap: String,
}

impl Token {
    /// Letters only.
    pub(super) fn is_word(&self) -> bool {
        !self.plain.chars().any(|sign| digit(sign).is_some())
    }

    /// Whether nothing but white space, or a hyphen or an apostrophe, stands before it.
    pub(super) fn is_close(&self) -> bool {
        let joins = |sign: char| matches!(sign, ' ' | '\u{a0}' | '\t' | '-' | '\'' | '’');
        self.gap.chars().all(joins)
    }

    /// A Latin capital, then a small letter.
    pub(super) fn is_title(&self) -> bool {
        let mut letters = self.plain.chars();
        let capital = letters.next().is_some_and(is_latin_capital);
        capital && letters.next().is_some_and(char::is_lowercase)
    }

    /// Two Latin capitals or more, and nothing else.
    pub(super) fn is_capitals(&self) -> bool {
        let mut count = 0_usize;
        let all = self.plain.chars().all(|sign| {
            count += 1;
            is_latin_capital(sign)
        });
        all && count > 1
    }

    /// Written in Arabic letters.
    pub(super) fn is_arabic(&self) -> bool {
        let arabic = |sign: char| matches!(sign, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}');
        self.plain.chars().any(arabic)
    }
}

fn is_latin_capital(sign: char) -> bool {
    sign.is_uppercase() && sign < '\u{0250}'
}

/// The tokens of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut start = None;
    let mut before = 0;
    for (at, sign) in text.char_indices().chain([(text.len(), '\0')]) {
        match (belongs(sign), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let gap = text.get(before..from).unwrap_or_default();
                let first = tokens.is_empty() || ends_sentence(gap);
                tokens.push(token(text, from..at, gap, first));
                (start, before) = (None, at);
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    tokens
}

fn token(text: &str, range: Range<usize>, gap: &str, first: bool) -> Token {
    let plain = text.get(range.clone()).unwrap_or_default().to_owned();
    Token {
        folded: plain.chars().filter_map(fold).collect(),
        range,
        plain,
        first,
        gap: gap.to_owned(),
    }
}

/// Letters, digits, and the marks on letters.
fn belongs(sign: char) -> bool {
    sign.is_alphanumeric() || fold(sign).is_none()
}

fn ends_sentence(gap: &str) -> bool {
    gap.contains([
        '.', '!', '?', '؟', '…', '\n', '¿', '¡', ':', '•', '"', '«', '“',
    ])
}
