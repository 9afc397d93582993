//! Whether the answers of one question can be told apart in every language.

use std::sync::OnceLock;

use super::file::File;
use super::said::Said;
use crate::lang::locale::Locale;
use crate::lang::msg::{Authoring as Say, Interview};
use crate::lang::words::Words;

/// Says which answers of a question have the same words as another or as a fixed answer.
pub(super) fn check(file: &File<'_>, texts: &[Said<'_>]) {
    let answers: Vec<&Said<'_>> = texts.iter().filter(|said| said.key == "answer").collect();
    for (place, said) in answers.iter().enumerate() {
        let Some(second) = said.digit else { continue };
        let question = said.owner.clone();
        let language = said.locale.code().to_owned();
        let folded = fold(said.text);
        let mut before = answers.iter().take(place);
        let same = before.find(|other| {
            other.owner == said.owner && other.locale == said.locale && fold(other.text) == folded
        });
        let problem = if let Some(first) = same.and_then(|other| other.digit) {
            Say::SameAnswer {
                question,
                first,
                second,
                language,
            }
        } else if said.stage != "look" && is_fixed(said.locale, &folded) {
            let digit = second;
            Say::FixedAnswer {
                question,
                digit,
                language,
            }
        } else {
            continue;
        };
        file.fault(said.line, problem, Say::TellApart);
    }
}

/// The letters and digits alone, small: what is left when it is read aloud.
fn fold(text: &str) -> String {
    let signs = text.chars().filter(|sign| sign.is_alphanumeric());
    signs.flat_map(char::to_lowercase).collect()
}

/// Whether the interface has an answer of these words for every question.
fn is_fixed(locale: Locale, folded: &str) -> bool {
    static FIXED: OnceLock<[[String; 3]; 4]> = OnceLock::new();
    let fixed = FIXED.get_or_init(|| {
        Locale::ALL.map(|locale| {
            let words = Words::new(locale);
            let all = [
                Interview::AnswerUnsure,
                Interview::AnswerRefused,
                Interview::AnswerNotUnderstood,
            ];
            all.map(|said| fold(&words.say_plain(said)))
        })
    });
    let own = fixed.get(locale.place());
    own.is_some_and(|own| own.iter().any(|said| said == folded))
}
