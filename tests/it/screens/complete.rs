//! Nothing of what an officer must read or say aloud is left out, in any language, at 80×24: not
//! by a mark that something was cut, and not by rows for which there was no room.

use std::collections::BTreeSet;

use fanal::domain::item::{Dimension, ItemId};
use fanal::domain::question::{AnswerKind, Question, Stage};
use fanal::lang::locale::Locale;
use fanal::lang::msg::{Interview, Msg};
use fanal::lang::words::Words;
use fanal::runtime::headless::Headless;
use fanal::text::direction::Direction;
use fanal::text::{self, Span};
use fanal::tui::paint::Tongues;

use super::begin::{SMALL, TO_INTERVIEW, Vaulted, drill, drive, packs};
use super::examples::{self, at_question};
use super::frames::{painted, rows, turn};
use super::guarded::OVERHEARD;

/// The signs of a frame without blanks and lines, to find words wherever they wrapped.
fn signs(program: &Headless, tongues: &Tongues) -> BTreeSet<String> {
    let painting = painted(&program.model, tongues);
    rows(&painting)
        .iter()
        .flat_map(|(row, _)| row.split_whitespace())
        .map(str::to_owned)
        .collect()
}

/// The words of a text as a frame shows them: an Arabic word joined and from right to left.
pub(super) fn drawn(said: &str, locale: Locale) -> Vec<String> {
    let clean = said.replace(['\u{2068}', '\u{2069}'], "");
    let base = locale.direction();
    let word = |word: &str| {
        let span = [Span {
            text: word,
            style: 0,
        }];
        let row = text::single(&span, base, Direction::LeftToRight, u16::MAX);
        row.glyphs
            .iter()
            .map(|glyph| glyph.symbol.as_str())
            .collect()
    };
    clean.split_whitespace().map(word).collect()
}

/// The words of a text that are not in the frame.
fn missing(program: &Headless, tongues: &Tongues, said: &str) -> Vec<String> {
    let locale = program.model.shared.locale;
    lost(&signs(program, tongues), said, locale)
}

/// The words of a text that are not among the signs of a frame.
fn lost(there: &BTreeSet<String>, said: &str, locale: Locale) -> Vec<String> {
    let mut lost = drawn(said, locale);
    // A row may end behind a hyphen, within a word.
    let is_there = |part: &str| there.iter().any(|shown| shown.contains(part));
    lost.retain(|word| !is_there(word) && !word.split_inclusive('-').all(is_there));
    lost
}

fn say(message: impl Into<Msg>, locale: Locale) -> String {
    Words::new(locale).say_plain(message)
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// What concerns officials has a page of its own.
fn is_sealed(ask: &Question) -> bool {
    let about = ask.about.as_ref().and_then(ItemId::dimension);
    about == Some(Dimension::Corr)
}

/// The texts of a question: itself, its answers with their fixed ones.
fn texts(stage: Stage, locale: Locale) -> Vec<(usize, String, Vec<String>)> {
    let packs = packs();
    let asked = packs.questions.iter().filter(|ask| ask.stage == stage);
    let asked = asked.filter(|ask| !is_sealed(ask));
    asked
        .enumerate()
        .map(|(place, ask)| {
            let mut said = vec![packs.question_text(&ask.id, locale).to_owned()];
            for answer in &ask.answers {
                said.extend(
                    packs
                        .answer_text(&ask.id, answer.digit, locale)
                        .map(str::to_owned),
                );
            }
            said.push(say(Interview::AnswerUnsure, locale));
            said.push(say(Interview::AnswerRefused, locale));
            if ask.kind != AnswerKind::Toggle {
                said.push(say(Interview::AnswerNotUnderstood, locale));
            }
            (place, ask.id.0.clone(), said)
        })
        .collect()
}

#[test]
fn triage_questions_are_there_with_all_their_answers() {
    let tongues = Tongues::new();
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        // Alone, or the questions wait; then back to the first one.
        let mut program = drill("Enter 1 0");
        turn(&mut program.model, locale, SMALL);
        for (place, id, said) in texts(Stage::Triage, locale) {
            if place > 0 {
                drive(&mut program, "Enter");
            }
            for lost in said
                .iter()
                .flat_map(|said| missing(&program, &tongues, said))
            {
                faults.push(format!("{id}, {}: {lost}", locale.code()));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn interview_questions_are_there_with_all_their_answers() {
    let tongues = Tongues::new();
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        let mut program = drill(TO_INTERVIEW);
        turn(&mut program.model, locale, SMALL);
        for (_, id, said) in texts(Stage::Interview, locale) {
            at_question(&mut program, &id);
            let there = signs(&program, &tongues);
            for lost in said.iter().flat_map(|said| lost(&there, said, locale)) {
                faults.push(format!("{id}, {}: {lost}", locale.code()));
            }
        }
    }
    assert_none(&faults);
}

/// Also where a line says that the question is asked anyway.
#[test]
fn what_not_to_ask_stays_where_a_question_is_asked_anyway() {
    let tongues = Tongues::new();
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        let mut program = drill(OVERHEARD);
        turn(&mut program.model, locale, SMALL);
        for question in &packs().questions {
            let avoid = packs().avoid(&question.id, locale);
            let (Stage::Interview, None, Some(avoid)) = (question.stage, &question.about, avoid)
            else {
                continue;
            };
            at_question(&mut program, &question.id.0);
            if !question.never_with.is_empty() {
                drive(&mut program, "2 2");
            }
            let lost = missing(&program, &tongues, avoid);
            if !lost.is_empty() {
                let (id, code) = (&question.id, locale.code());
                faults.push(format!("{id}, {code}: {}", lost.join(" ")));
            }
        }
    }
    assert_none(&faults);
}

/// What not to ask protects the person: it may never be the part for which there is no room.
#[test]
fn questions_say_what_not_to_ask() {
    let tongues = Tongues::new();
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        let mut program = drill(TO_INTERVIEW);
        turn(&mut program.model, locale, SMALL);
        for question in &packs().questions {
            let avoid = packs().avoid(&question.id, locale);
            let (Stage::Interview, Some(avoid), false) =
                (question.stage, avoid, is_sealed(question))
            else {
                continue;
            };
            at_question(&mut program, &question.id.0);
            let lost = missing(&program, &tongues, avoid);
            if !lost.is_empty() {
                let (id, code) = (&question.id, locale.code());
                faults.push(format!("{id}, {code}: {}", lost.join(" ")));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn spoken_cards_are_there_from_the_first_word_to_the_last() {
    let tongues = Tongues::new();
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        for (card, keys) in [
            ("consent", "i 1 1 1"),
            ("consent", "i 1 1 1 1 1"),
            ("consent", "i 1 1 1 1 1 1"),
            ("thanks", "i 1 1 1 1 1 2"),
        ] {
            let mut program = drill(keys);
            turn(&mut program.model, locale, SMALL);
            let (_, said) = packs().card(card, locale).unwrap();
            for lost in missing(&program, &tongues, said) {
                faults.push(format!("{card} after {keys}, {}: {lost}", locale.code()));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn the_footer_names_keys_that_work_where_text_is_typed() {
    let tongues = Tongues::new();
    let mut faults = Vec::new();
    examples::with_all(|all| {
        for example in all {
            turn(&mut example.model, Locale::En, SMALL);
            let model = &example.model;
            if model.cover.is_some() || !model.overlays.is_empty() || model.screen.field().is_none()
            {
                continue;
            }
            let painting = painted(model, &tongues);
            let (footer, _) = rows(&painting).pop().unwrap();
            for key in ["F9", "F2", "F1"] {
                if !footer.contains(key) {
                    faults.push(format!("{}: no {key} in {footer}", example.name));
                }
            }
        }
    });
    assert_none(&faults);
}

/// "When the desk is made, its public key is shown: stations need it."
#[test]
fn a_new_desk_shows_the_key_that_stations_need() {
    let desk = Vaulted::desk();
    let session = desk.program.model.shared.session.as_ref().unwrap();
    let shown: String = desk.program.frame().split_whitespace().collect();
    assert!(
        shown.contains(&session.recipient),
        "{}",
        desk.program.frame()
    );
}
