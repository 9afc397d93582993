//! What must never stand in triage, where others may hear and nothing can be promised (`product.md`
//! 1.3): the words that give it away, in four languages.
//!
//! A list can only see words. It is a net below the reviewers, not in their place.

mod words;

use super::file::File;
use super::said::{Place, Said};
use crate::lang::locale::Locale;
use crate::lang::msg::Authoring as Say;
use words::{ROWS, Subject};

impl Subject {
    const fn words(self) -> Say {
        match self {
            Self::Sexual => Say::SubjectSexual,
            Self::Test => Say::SubjectTest,
            Self::Asylum => Say::SubjectAsylum,
            Self::Consulate => Say::SubjectConsulate,
            Self::Relatives => Say::SubjectRelatives,
            Self::Victim => Say::SubjectVictim,
            Self::Promise => Say::SubjectPromise,
        }
    }
}

/// Says what in a text of the triage has no place there. What to avoid may name it.
pub(super) fn check(file: &File<'_>, said: &Said<'_>) {
    let spoken = said.key != "avoid" && said.key != "why";
    if !spoken || !matches!(said.stage, "look" | "triage") || said.place == Place::Label {
        return;
    }
    if let Some((subject, word)) = found(said.text, said.locale) {
        let problem = Say::NotInTriage {
            question: said.owner.clone(),
            language: said.locale.code().to_owned(),
            word: word.trim_end().to_owned(),
            subject: Box::new(subject.words().into()),
        };
        file.fault(said.line, problem, Say::MoveToInterview);
    }
}

fn found(text: &str, locale: Locale) -> Option<(Subject, &'static str)> {
    // A word is followed by something, so that a row can ask for the end of one.
    let lower = text.to_lowercase().replace('’', "'") + " ";
    let mut rows = ROWS.iter().filter(|(own, _, _)| *own == locale);
    rows.find_map(|(_, subject, words)| {
        let word = words.iter().find(|word| begins_a_word(&lower, word))?;
        Some((*subject, *word))
    })
}

/// Whether the beginning stands in the text where a word begins. Arabic writes some words before
/// others without a blank, so there the place does not matter.
fn begins_a_word(text: &str, beginning: &str) -> bool {
    let arabic = beginning
        .chars()
        .any(|sign| ('\u{600}'..'\u{700}').contains(&sign));
    let mut places = text.match_indices(beginning);
    places.any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        arabic || !before.is_some_and(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::words::Row;
    use super::*;

    #[test]
    fn every_subject_has_words_in_every_language() {
        let subjects = [
            Subject::Sexual,
            Subject::Test,
            Subject::Asylum,
            Subject::Consulate,
            Subject::Relatives,
            Subject::Victim,
            Subject::Promise,
        ];
        for locale in Locale::ALL {
            for subject in subjects {
                let own = |row: &&Row| row.0 == locale && row.1 == subject;
                let words = ROWS.iter().find(own).map(|row| row.2);
                assert!(
                    words.is_some_and(|words| words.len() > 1),
                    "{locale:?} {subject:?}"
                );
                for word in words.unwrap() {
                    assert_eq!(*word, word.to_lowercase());
                }
            }
        }
    }

    #[test]
    fn words_are_seen_where_they_begin() {
        let subject = |text, locale| found(text, locale).map(|(subject, _)| subject);
        assert_eq!(
            subject("Are you a victim?", Locale::En),
            Some(Subject::Victim)
        );
        assert_eq!(
            subject("Êtes-vous enceinte ?", Locale::Fr),
            Some(Subject::Test)
        );
        assert_eq!(
            subject("¿Por qué pide asilo?", Locale::Es),
            Some(Subject::Asylum)
        );
        assert_eq!(subject("هل أنت ضحية؟", Locale::Ar), Some(Subject::Victim));
        assert_eq!(subject("Did you scrape your knee?", Locale::En), None);
        assert_eq!(subject("Violent", Locale::Fr), None);
        assert_eq!(subject("Are you with your family?", Locale::En), None);
    }
}
