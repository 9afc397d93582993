//! What no pack may say: smuggling under a name of trafficking, rules about who a person is, signs
//! that cannot be seen.

use super::file::File;
use super::glossary::{self, Locked};
use crate::lang::locale::Locale;
use crate::lang::msg::Pack;

/// Words that would make a rule look at who a person is instead of what happened.
const PERSON_WORDS: [&str; 21] = [
    "nationality",
    "nationalities",
    "citizenship",
    "ethnicity",
    "ethnic",
    "race",
    "religion",
    "tribe",
    "skin",
    "gender",
    "male",
    "female",
    "man",
    "men",
    "woman",
    "women",
    "boy",
    "girl",
    "occupation",
    "profession",
    "origin",
];

/// The word in `name` that speaks of nationality, ethnicity, sex or occupation, if one does.
pub(super) fn person_word(name: &str) -> Option<&'static str> {
    let mut words = PERSON_WORDS.into_iter();
    words.find(|word| name == *word || name.split(['_', '.', '-', ' ']).any(|part| part == *word))
}

/// Refuses `name` as a rule about who a person is.
pub(super) fn refuse_person_rule(file: &File<'_>, line: u32, name: &str) {
    let word = name.to_owned();
    file.fault(line, Pack::PersonRule { word }, Pack::DropPersonRule);
}

/// Refuses locked terms used bare and signs that cannot be seen in one text.
pub(super) fn check(file: &File<'_>, line: u32, text: &str, locale: Locale) {
    if let Some(sign) = text.chars().find(|sign| is_hidden(*sign)) {
        let code = format!("U+{:04X}", u32::from(sign));
        file.fault(line, Pack::HiddenSign { code }, Pack::DropHiddenSign);
    }
    if let Some(locked) = misused(text, locale) {
        let (word, term) = (locked.word.clone(), locked.instead.clone());
        file.fault(line, Pack::LockedTerm { word }, Pack::UseTerm { term });
    }
}

/// Controls and direction marks; the text layer sets directions, a pack never does.
fn is_hidden(sign: char) -> bool {
    let marks = ['\u{200e}', '\u{200f}', '\u{061c}', '\u{feff}'];
    let directions = ('\u{202a}'..='\u{202e}').contains(&sign);
    let isolates = ('\u{2066}'..='\u{2069}').contains(&sign);
    (sign.is_control() && sign != '\n') || marks.contains(&sign) || directions || isolates
}

/// The first locked word that the text uses as it must not: in French and Spanish the words that
/// look like "trafficking" mean smuggling, and only the full term of the Protocol is safe.
fn misused(text: &str, locale: Locale) -> Option<&'static Locked> {
    let lower = text.to_lowercase();
    let mut rows = glossary::locked().iter();
    rows.find(|locked| locked.locale == locale && is_bare(&lower, locked))
}

fn is_bare(lower: &str, locked: &Locked) -> bool {
    let mut rest = lower.split(&locked.word);
    rest.next();
    rest.any(|after| {
        let ends_word = !after.starts_with(char::is_alphabetic);
        let after = after.trim_start();
        let mut safe = locked.followed_by.iter();
        ends_word && !safe.any(|allowed| after.starts_with(allowed.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn smuggling_is_named_in_full() {
        assert!(misused("le trafic de personnes", Locale::Fr).is_some());
        assert!(misused("un trafic illicite de migrants", Locale::Fr).is_none());
        assert!(misused("un trafiquant", Locale::Fr).is_none());
        assert!(misused("Tráfico de personas", Locale::Es).is_some());
        assert!(misused("tráfico ilícito de migrantes", Locale::Es).is_none());
        assert!(misused("la trata de blancas", Locale::Es).is_some());
        assert!(misused("trafficking of migrants", Locale::En).is_some());
        assert!(misused("trafficking in persons", Locale::En).is_none());
        assert!(misused("الاتجار بالمهاجرين", Locale::Ar).is_some());
    }

    #[test]
    fn rules_about_who_a_person_is_are_seen() {
        assert_eq!(person_word("gen.nationality"), Some("nationality"));
        assert_eq!(person_word("young_woman"), Some("woman"));
        assert_eq!(person_word("pur.forced_sex"), None);
        assert_eq!(person_word("gen.no_language"), None);
    }
}
