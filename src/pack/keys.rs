//! Texts that name a key. The screen shows keys itself and may change them, and texts are also read
//! aloud and printed.

use super::file::File;
use super::said::Said;
use crate::lang::msg::Authoring as Say;

/// Names that mean nothing but a key, as they are printed on it.
const NAMES: &[&str] = &[
    "Esc",
    "Tab",
    "Ctrl",
    "Alt",
    "Backspace",
    "PgUp",
    "PgDn",
    "AltGr",
];

/// Words before a digit or a key that tell to press it.
const PRESSING: &[&str] = &[
    "press",
    "key",
    "keys",
    "type",
    "appuyer sur",
    "appuyez sur",
    "touche",
    "touches",
    "tapez",
    "taper",
    "pulse",
    "pulsar",
    "presione",
    "presionar",
    "tecla",
    "teclas",
    "teclee",
    "اضغط",
    "الضغط على",
    "المفتاح",
    "مفتاح",
    "الزر",
    "زر",
];

/// Keys that are ordinary words unless somebody is told to press them.
const PRESSED: &[&str] = &[
    "enter",
    "space",
    "entrée",
    "espace",
    "intro",
    "espacio",
    "الإدخال",
    "المسافة",
];

/// Says where a text names a key.
pub(super) fn check(file: &File<'_>, said: &Said<'_>) {
    if let Some(word) = named(said.text) {
        let problem = Say::KeyInText {
            place: format!("{}, {}", said.owner, said.key),
            language: said.locale.code().to_owned(),
            word,
        };
        file.fault(said.line, problem, Say::DropKeyName);
    }
}

/// The key that the text names, if it names one.
fn named(text: &str) -> Option<String> {
    let words: Vec<&str> = text
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let function = |word: &&&str| {
        let number = word
            .strip_prefix('F')
            .and_then(|number| number.parse::<u8>().ok());
        number.is_some_and(|number| (1..=12).contains(&number))
    };
    let mut all = words.iter();
    let name = all.find(|word| NAMES.contains(*word) || function(word));
    let name = name.map(|name| (*name).to_owned());
    name.or_else(|| pressed(text)).or_else(|| marked(text))
}

/// A digit or a key behind a word for pressing.
fn pressed(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    PRESSING.iter().find_map(|verb| {
        let mut places = lower.match_indices(verb);
        places.find_map(|(at, _)| {
            let before = lower.get(..at)?.chars().next_back();
            let rest = lower.get(at + verb.len()..)?;
            let whole = !before.is_some_and(char::is_alphanumeric)
                && !rest.starts_with(char::is_alphanumeric);
            let next = rest.trim_start_matches(|sign: char| !sign.is_alphanumeric());
            let next = next.split(|sign: char| !sign.is_alphanumeric()).next()?;
            let digit = next.chars().count() == 1 && next.chars().all(char::is_numeric);
            (whole && (digit || PRESSED.contains(&next))).then(|| format!("{verb} {next}"))
        })
    })
}

/// A digit in brackets, or one that begins the text as in a list of answers.
fn marked(text: &str) -> Option<String> {
    let signs: Vec<char> = text.chars().collect();
    let bracketed = signs
        .windows(3)
        .find(|three| matches!(three, ['(', digit, ')'] | ['[', digit, ']'] if digit.is_numeric()));
    let first = signs.get(..2).filter(|two| {
        matches!(two, [digit, '.' | ')' | ':'] if digit.is_numeric())
            && !signs.get(2).is_some_and(|next| next.is_numeric())
    });
    bracketed.or(first).map(|found| found.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_seen_and_ordinary_words_are_not() {
        for text in [
            "Press 1 for yes",
            "Appuyez sur 2",
            "Pulse la tecla 3",
            "اضغط 1",
            "(1) yes",
            "1. yes",
            "Esc leaves",
            "F2 hides it",
            "press Enter",
        ] {
            assert!(named(text).is_some(), "{text}");
        }
        for text in [
            "Did you enter the country?",
            "18 or more",
            "1.5 metres of water",
            "Is the key to the room with you?",
            "La touche finale",
            "someone keeps a tab",
        ] {
            assert_eq!(named(text), None, "{text}");
        }
    }
}
