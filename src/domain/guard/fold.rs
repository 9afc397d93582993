//! Letters made alike before they are compared: case, accents, Arabic alef and hamza, tatweel, marks.

use super::tokens::{Token, tokens};

/// The letter as it is compared; `None` for signs that do not count.
pub(super) fn fold(sign: char) -> Option<char> {
    let folded = match sign {
        '\u{0300}'..='\u{036F}'
        | '\u{0640}'
        | '\u{0610}'..='\u{061A}'
        | '\u{064B}'..='\u{065F}'
        | '\u{0670}'
        | '\u{06D6}'..='\u{06ED}'
        | '\u{200B}'..='\u{200F}'
        | '\u{061C}'
        | '\u{2066}'..='\u{2069}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        _ => plain(sign.to_lowercase().next().unwrap_or(sign)),
    };
    Some(folded)
}

/// A Latin letter without its accent.
const fn plain(sign: char) -> char {
    match sign {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ō' => 'o',
        'š' => 's',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' => 'z',
        _ => sign,
    }
}

/// The digit that a sign is: ASCII, Arabic-Indic, Persian or full width.
pub(super) fn digit(sign: char) -> Option<char> {
    let zero = match sign {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    char::from_digit(u32::from(sign) - u32::from(zero), 10)
}

/// Words in a row, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase(Vec<String>);

/// What Arabic writes together with the next word: and, so, by, as, to, the.
const JOINED: [&str; 11] = [
    "وبال", "وال", "فال", "بال", "كال", "لل", "ال", "و", "ف", "ب", "ل",
];

impl Phrase {
    pub(super) fn of(words: &str) -> Self {
        let folded = tokens(words).into_iter().map(|token| token.folded);
        Self(folded.filter(|word| !word.is_empty()).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many tokens it takes, where these begin with it.
    pub(super) fn leads(&self, tokens: &[Token]) -> Option<usize> {
        let there = tokens.get(..self.0.len())?;
        let mut pairs = self.0.iter().zip(there);
        pairs
            .all(|(word, token)| bare_forms(&token.folded).any(|form| form == word))
            .then_some(self.0.len())
    }

    /// As [`Phrase::leads`], where the last token need only begin with the last word.
    pub(super) fn begins(&self, tokens: &[Token]) -> Option<usize> {
        let (stem, whole) = self.0.split_last()?;
        let token = tokens.get(whole.len())?;
        let held = whole.is_empty() || Self(whole.to_vec()).leads(tokens).is_some();
        let begun = held && bare_forms(&token.folded).any(|form| form.starts_with(stem));
        begun.then_some(self.0.len())
    }
}

/// The word as it stands, and without what Arabic joins to it.
fn bare_forms(word: &str) -> impl Iterator<Item = &str> {
    let bare = JOINED.iter().filter_map(|joined| {
        let rest = word.strip_prefix(joined)?;
        (rest.chars().count() > 2).then_some(rest)
    });
    std::iter::once(word).chain(bare)
}
