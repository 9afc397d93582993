//! Acceptance measure A34: over random keys no question with an unmet precondition is shown or
//! answered without a recorded override.

use std::collections::BTreeSet;

use fanal::app::key::Key;
use fanal::app::screens::Screen;
use fanal::domain::question::{Question, Stage};
use fanal::domain::screening::Entry;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use proptest::prelude::*;

use crate::screens::begin::{TO_INTERVIEW, drill};
use crate::screens::guarded::OVERHEARD;

/// How much of a question's beginning is looked for on the screen.
const BEGINNING: usize = 22;

fn key() -> impl Strategy<Value = Key> {
    let plain = prop::sample::select("1234567890127.uiwva/?l".chars().collect::<Vec<_>>());
    let named = prop::sample::select(vec![
        Key::Enter,
        Key::Enter,
        Key::Backspace,
        Key::Esc,
        Key::Tab,
        Key::Up,
        Key::Down,
        Key::Start,
        Key::PageUp,
        Key::PageDown,
        Key::Function(2),
    ]);
    prop_oneof![3 => plain.prop_map(Key::Char), 2 => named]
}

fn starts() -> Vec<String> {
    vec![
        String::new(),
        "Enter".to_owned(),
        "Enter 2 0".to_owned(),
        "7 Enter 1".to_owned(),
        OVERHEARD.to_owned(),
        format!("7 {OVERHEARD}"),
        TO_INTERVIEW.to_owned(),
    ]
}

fn beginning(text: &str) -> String {
    text.chars().take(BEGINNING).collect()
}

/// The questions that must be neither shown nor answered now.
fn held(program: &Headless) -> Vec<Question> {
    let shared = &program.model.shared;
    let Some(open) = &shared.open else {
        return Vec::new();
    };
    let questions = shared.packs.questions.iter();
    questions
        .filter(|question| question.stage != Stage::Look)
        .filter(|question| !open.screening.held(question).is_empty())
        .cloned()
        .collect()
}

/// The beginnings of held questions that are on the screen, in the languages written from left to
/// right; a beginning that a question has which may be shown, or
/// other words for it, tells nothing.
fn shown(program: &Headless, held: &[Question]) -> Vec<String> {
    let packs = program.model.shared.packs;
    let frame = program.frame();
    let mut found = Vec::new();
    for locale in [Locale::En, Locale::Fr, Locale::Es] {
        let of = |question: &Question| beginning(packs.question_text(&question.id, locale));
        let free = || {
            let all = packs.questions.iter();
            all.filter(|question| !held.contains(question))
        };
        let words = free().filter_map(|question| packs.other_words(&question.id, locale));
        let safe: BTreeSet<String> = free().map(of).chain(words.map(beginning)).collect();
        let unsafe_ones = held.iter().map(of).filter(|text| !safe.contains(text));
        found.extend(unsafe_ones.filter(|text| frame.contains(text.as_str())));
    }
    found
}

fn answered(program: &Headless) -> Vec<Entry> {
    let open = program.model.shared.open.as_ref();
    let entries = open.map(|open| open.history.iter().map(|one| one.entry.clone()));
    let answered = |entry: &Entry| matches!(entry, Entry::Answered { .. });
    entries.into_iter().flatten().filter(answered).collect()
}

#[test]
fn a_held_question_would_be_seen() {
    let program = drill(TO_INTERVIEW);
    let all = program.model.shared.packs.questions.clone();
    let seen = shown(&program, &all);
    assert_eq!(seen.len(), 2, "{seen:?}\n{}", program.frame());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn no_unsafe_question_is_shown_or_answered_without_an_override(
        start in prop::sample::select(starts()),
        keys in prop::collection::vec(key(), 50),
    ) {
        let mut program = drill(&start);
        for (place, key) in keys.into_iter().enumerate() {
            let before = held(&program);
            let had = answered(&program).len();
            let page = std::mem::discriminant(&program.model.screen);
            program.press(key);
            for entry in answered(&program).into_iter().skip(had) {
                let Entry::Answered { question, .. } = &entry else { continue };
                // Another case was opened: its answers were judged when they were given.
                if page != std::mem::discriminant(&program.model.screen) && had == 0 {
                    continue;
                }
                let refused = before.iter().any(|held| held.id == *question);
                prop_assert!(!refused, "{entry:?}\n{}", program.frame());
            }
            let asks = matches!(program.model.screen, Screen::Triage(_) | Screen::Interview(_));
            if asks && place % 3 == 0 {
                let unsafe_ones = shown(&program, &held(&program));
                prop_assert!(unsafe_ones.is_empty(), "{unsafe_ones:?}\n{}", program.frame());
            }
        }
    }
}
