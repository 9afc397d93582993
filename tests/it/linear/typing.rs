//! Whatever a key does on a screen, a line does here, in the words of every language.

use std::collections::BTreeMap;

use fanal::app::event::Event;
use fanal::app::key::Key;
use fanal::app::keys::{self, Context};
use fanal::app::model::Model;
use fanal::app::overlay::Overlay;
use fanal::app::screens::Screen;
use fanal::app::update::contexts;
use fanal::domain::question::QuestionId;
use fanal::lang::locale::Locale;
use fanal::line::names::{Meaning, Names, WORDS};
use fanal::line::{Taken, taken};
use fanal::runtime::headless::Headless;
use fanal::text::fold;
use fanal::tui::paint::Tongues;

use crate::screens::begin::{TO_INTERVIEW, drill};
use crate::screens::examples::with_all;

fn names() -> Names {
    Names::new(&Tongues::new())
}

/// The keys of a line.
fn keys_of(model: &Model, names: &Names, line: &str) -> Option<Vec<Key>> {
    let Taken::Events(events) = taken(model, names, line) else {
        return None;
    };
    let key = |event: &Event| {
        let Event::Key(key) = event else { return None };
        Some(*key)
    };
    events.iter().map(key).collect()
}

#[test]
fn every_action_of_a_page_can_be_typed_in_every_language() {
    let names = names();
    let mut typed = 0;
    with_all(|all| {
        for locale in Locale::ALL {
            for example in all.iter_mut() {
                example.model.shared.locale = locale;
                typed += check_page(&example.model, &names, example.name);
            }
        }
        for example in all {
            example.model.shared.locale = Locale::En;
        }
    });
    assert!(typed > 2000, "{typed}");
}

fn check_page(model: &Model, names: &Names, name: &str) -> usize {
    if model.cover.is_some() {
        return 0;
    }
    let here = contexts(model);
    let in_field = here[0] == Context::Field;
    let rows = here.iter().flat_map(|context| keys::rows(*context));
    let mut checked = 0;
    for row in rows {
        // A key that an inner context has for something else does nothing on the screen either.
        let lives = |key: &Key| keys::resolve(&here, *key) == Some(row.action);
        let text = |key: &Key| in_field && matches!(key, Key::Char(_));
        if !row.keys.iter().any(|key| lives(key) && !text(key)) {
            continue;
        }
        let locale = model.shared.locale;
        for word in names.words(locale, Meaning::Act(row.action)) {
            let line = if in_field {
                format!(":{word}")
            } else {
                word.clone()
            };
            let keys = keys_of(model, names, &line);
            let [key] = keys.as_deref().unwrap_or_default() else {
                panic!("{name}, {}: {line} is {keys:?}", locale.code());
            };
            let meant = keys::resolve(&here, *key);
            assert_eq!(meant, Some(row.action), "{name}: {line}");
            checked += 1;
        }
    }
    checked
}

#[test]
fn a_word_means_one_thing_in_a_language() {
    let names = names();
    for locale in Locale::ALL {
        let mut known: BTreeMap<String, Meaning> = BTreeMap::new();
        for (meaning, _) in WORDS {
            let words = names.words(locale, meaning);
            assert!(!words.is_empty(), "{meaning:?}");
            for word in words {
                let before = known.insert(fold(word), meaning);
                assert_eq!(before, None, "{}: {word}", locale.code());
                assert_eq!(names.meaning(locale, word), Some(meaning), "{word}");
            }
        }
    }
}

#[test]
fn every_action_of_the_key_table_has_words() {
    for binding in keys::BINDINGS {
        let has = WORDS
            .iter()
            .any(|(meaning, _)| *meaning == Meaning::Act(binding.action));
        assert!(has, "{binding:?}");
    }
}

#[test]
fn letters_digits_and_empty_lines_are_keys() {
    let names = names();
    let program = drill(TO_INTERVIEW);
    let keys = |line: &str| keys_of(&program.model, &names, line);
    assert_eq!(keys(""), Some(vec![Key::Enter]));
    assert_eq!(keys("2"), Some(vec![Key::Char('2'), Key::Enter]));
    assert_eq!(keys(" ٢ "), Some(vec![Key::Char('2'), Key::Enter]));
    // The top row of an AZERTY keyboard without Shift.
    assert_eq!(keys("é"), Some(vec![Key::Char('2'), Key::Enter]));
    assert_eq!(keys("2 n"), Some(vec![Key::Char('2'), Key::Tab]));
    assert_eq!(keys("n"), Some(vec![Key::Tab]));
    assert_eq!(keys("w"), Some(vec![Key::Char('w')]));
    assert_eq!(keys("0"), Some(vec![Key::Char('0')]));
    assert_eq!(keys("c"), Some(vec![Key::Char(' ')]));
    assert_eq!(keys("   "), Some(vec![Key::Char(' ')]));
    assert_eq!(keys("h"), Some(vec![Key::Char('?')]));
    assert_eq!(keys("؟"), Some(vec![Key::Char('?')]));
    assert_eq!(keys("j"), Some(vec![Key::Char('/')]));
    assert_eq!(keys("WHY"), Some(vec![Key::Char('w')]));
    assert_eq!(keys("لماذا"), Some(vec![Key::Char('w')]));
    for unknown in ["12", "xyzzy", "2 x", "#3", "7x", "*"] {
        assert_eq!(keys(unknown), None, "{unknown}");
    }
    assert!(matches!(
        taken(&program.model, &names, "encore"),
        Taken::Again
    ));
}

#[test]
fn a_line_is_text_in_a_field_and_takes_the_place_of_what_it_holds() {
    let names = names();
    let program = drill(&format!("{TO_INTERVIEW} Tab \"ab\""));
    let Taken::Events(events) = taken(&program.model, &names, "why : 3") else {
        panic!("no text");
    };
    let shown = format!("{events:?}");
    let wanted = r#"[Key(Last), Key(Backspace), Key(Backspace), Paste("why : 3"), Key(Enter)]"#;
    assert_eq!(shown, wanted);
    let keys = |line: &str| keys_of(&program.model, &names, line);
    assert_eq!(keys(""), Some(vec![Key::Enter]));
    assert_eq!(keys(":cover"), Some(vec![Key::Function(9)]));
    assert_eq!(keys(":0"), None, "no name: text");
}

fn type_line(program: &mut Headless, names: &Names, line: &str) {
    let Taken::Events(events) = taken(&program.model, names, line) else {
        panic!("{line} means nothing");
    };
    for event in events {
        program.take(event);
    }
}

/// The questions in the list that is open.
fn shown(model: &Model) -> Vec<QuestionId> {
    let (Some(Overlay::Jump(page)), Screen::Interview(interview)) =
        (model.overlays.last(), &model.screen)
    else {
        panic!("no list");
    };
    let shown = page.shown(interview, &model.shared).into_iter();
    shown.map(|question| question.id).collect()
}

#[test]
fn a_number_goes_to_its_line_and_words_narrow_the_questions() {
    let names = names();
    let mut program = drill(&format!("{TO_INTERVIEW} /"));
    let keys = |model: &Model, line: &str| keys_of(model, &names, line);
    let mut wanted = vec![Key::Down; 11];
    wanted.push(Key::Enter);
    assert_eq!(keys(&program.model, "12"), Some(wanted));
    assert_eq!(keys(&program.model, "9999"), None);
    assert_eq!(keys(&program.model, "#3"), Some(vec![Key::Down; 2]));
    let said = |program: &Headless| shown(&program.model);
    let all = said(&program);
    type_line(&mut program, &names, "Quién papeles");
    assert_eq!(
        said(&program),
        [],
        "searched in the language of the interface"
    );
    // Other words take the place of those, and the slash reads all again.
    type_line(&mut program, &names, "papers");
    let some = said(&program);
    assert!((1..all.len()).contains(&some.len()), "{some:?}");
    assert_eq!(keys(&program.model, "99"), None, "no such line any more");
    type_line(&mut program, &names, "/");
    assert_eq!(said(&program), all);
    let docs = QuestionId("q.docs".to_owned());
    let packs = program.model.shared.packs;
    let question = packs.question_text(&docs, Locale::En);
    type_line(&mut program, &names, question);
    type_line(&mut program, &names, "");
    let Screen::Interview(page) = &program.model.screen else {
        panic!("{}", program.frame());
    };
    let here = page.question(&program.model.shared).unwrap();
    assert_eq!(here.id, docs);
}

#[test]
fn behind_the_cover_no_line_is_an_answer() {
    let names = names();
    let program = drill(&format!("{TO_INTERVIEW} Space"));
    for line in ["2", "", "why", "secret words"] {
        let keys = keys_of(&program.model, &names, line);
        assert_eq!(keys, Some(vec![Key::Char(' ')]), "{line}");
    }
}
