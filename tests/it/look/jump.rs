//! The list of questions to go to: letters narrow it as people take words for the same, a number
//! chooses a line, and nothing that is typed there answers a question.

use fanal::app::event::Event;
use fanal::app::key::Key;
use fanal::app::overlay::Overlay;
use fanal::app::screens::Screen;
use fanal::domain::question::Question;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use fanal::settings::keyboard::Keyboard;
use fanal::text::fold;

use crate::screens::begin::{SMALL, TO_INTERVIEW, drill_in, drive};

/// A drill in a language with the list open.
fn listed(locale: Locale, keyboard: Option<Keyboard>) -> Headless {
    let mut program = drill_in(locale, SMALL);
    drive(&mut program, TO_INTERVIEW);
    program.model.shared.keyboard = keyboard;
    drive(&mut program, "/");
    program
}

fn english(keys: &str) -> Headless {
    let mut program = listed(Locale::En, None);
    drive(&mut program, keys);
    program
}

fn type_in(program: &mut Headless, typed: &str) {
    for letter in typed.chars() {
        program.press(Key::Char(letter));
    }
}

fn shown(program: &Headless) -> Vec<Question> {
    let (Some(Overlay::Jump(page)), Screen::Interview(interview)) =
        (program.model.overlays.last(), &program.model.screen)
    else {
        panic!("no list:\n{}", program.frame());
    };
    page.shown(interview, &program.model.shared)
}

/// The question on the screen, once the list is closed.
fn at(program: &Headless) -> Question {
    assert!(program.model.overlays.is_empty(), "{}", program.frame());
    let Screen::Interview(interview) = &program.model.screen else {
        panic!("no interview:\n{}", program.frame());
    };
    interview.question(&program.model.shared).unwrap()
}

fn answers(program: &Headless) -> usize {
    let open = program.model.shared.open.as_ref();
    open.unwrap().screening.answers.len()
}

#[test]
fn the_words_of_every_question_find_it_in_every_language() {
    for locale in Locale::ALL {
        let mut program = listed(locale, None);
        let all = shown(&program);
        assert!(all.len() > 20);
        for question in &all {
            let text = program
                .model
                .shared
                .packs
                .question_text(&question.id, locale);
            let text = fold(text);
            let words = text.split(|sign: char| !sign.is_alphabetic());
            let longest = words.max_by_key(|word| word.chars().count()).unwrap();
            program.press(Key::Char('/'));
            type_in(&mut program, longest);
            let found = shown(&program);
            assert!(found.contains(question), "{locale:?} {longest}");
            assert!(found.len() < all.len(), "{locale:?} {longest}");
        }
    }
}

#[test]
fn spellings_that_count_as_the_same_find_the_same() {
    let narrowed = |locale, typed: &str| {
        let mut program = listed(locale, None);
        type_in(&mut program, typed);
        let ids = shown(&program).into_iter().map(|question| question.id);
        ids.collect::<Vec<_>>()
    };
    for (locale, plain, others) in [
        (Locale::En, "papers", &["PAPERS", "Papers"][..]),
        (Locale::Fr, "passe", &["PASSÉ", "pàsse"]),
        (Locale::Es, "quien", &["quién", "QUIÉN"]),
        (
            Locale::Ar,
            "اصابة",
            &["إصابة", "أصابه", "إصـــابة", "إِصَابَة"],
        ),
    ] {
        let found = narrowed(locale, plain);
        assert!(!found.is_empty(), "{plain}");
        for other in others {
            assert_eq!(narrowed(locale, other), found, "{other}");
        }
    }
}

#[test]
fn backspace_widens_slash_shows_all_and_escape_closes() {
    let all = shown(&english("")).len();
    let some = shown(&english("\"who\"")).len();
    assert!((1..all).contains(&some), "{some} of {all}");
    assert!(shown(&english("\"whozz\"")).is_empty());
    assert_eq!(shown(&english("\"whozz\" Backspace Backspace")).len(), some);
    assert_eq!(shown(&english("\"who\" /")).len(), all);
    let first = at(&english("Esc"));
    let closed = english("\"who\" 2 Esc");
    assert_eq!(at(&closed), first);
    assert_eq!(answers(&closed), 0);
    // With nothing found, Enter stays.
    assert!(shown(&english("\"zz\" Enter")).is_empty());
}

#[test]
fn a_number_goes_to_its_line_and_enter_opens_it() {
    let all = shown(&english(""));
    assert_eq!(at(&english("3 Enter")), all[2]);
    assert_eq!(at(&english("1 2 Enter")), all[11]);
    assert_eq!(at(&english("1 0 Enter")), all[9]);
    // No line has the number 99: the last digit begins anew.
    assert_eq!(at(&english("9 9 4 Enter")), all[3]);
    let some = shown(&english("\"who\""));
    let gone = english("\"who\" 2 Enter");
    assert_eq!(at(&gone), some[1]);
    assert_eq!(answers(&gone), 0);
    assert_eq!(at(&english("\"who\" Down Enter")), some[1]);
    // Nothing typed: 0 closes.
    assert_eq!(at(&english("0")), all[0]);
}

#[test]
fn every_keyboard_types_letters_and_chooses_by_number() {
    let all = shown(&english(""));
    for (keyboard, typed) in [
        (Keyboard::Azerty, "&é"),
        (Keyboard::Azerty, "12"),
        (Keyboard::Arabic, "١٢"),
        (Keyboard::Arabic, "۱۲"),
        (Keyboard::Qwerty, "12"),
        (Keyboard::Spanish, "12"),
    ] {
        let mut program = listed(Locale::En, Some(keyboard));
        type_in(&mut program, typed);
        program.press(Key::Enter);
        assert_eq!(at(&program), all[11], "{keyboard:?} {typed}");
    }
    // Behind letters the signs of the top row are letters.
    let mut program = listed(Locale::Fr, Some(Keyboard::Azerty));
    type_in(&mut program, "numéro");
    let Some(Overlay::Jump(page)) = program.model.overlays.last() else {
        panic!("{}", program.frame());
    };
    assert_eq!(page.field.text(), "numéro");
    // A Spanish ç is a letter from the first.
    let mut program = listed(Locale::Es, Some(Keyboard::Spanish));
    type_in(&mut program, "ç");
    let Some(Overlay::Jump(page)) = program.model.overlays.last() else {
        panic!("{}", program.frame());
    };
    assert_eq!(page.field.text(), "ç");
}

#[test]
fn what_must_not_be_asked_now_is_found_by_no_word_of_it() {
    let mut program = drill_in(Locale::En, SMALL);
    drive(&mut program, "i 1 1 2 1 1 1 2 Enter /");
    let shared = &program.model.shared;
    let hidden: Vec<Question> = shown(&program)
        .into_iter()
        .filter(|one| !fanal::app::screens::card::held(one, shared).is_empty())
        .collect();
    assert!(!hidden.is_empty());
    for question in hidden {
        let text = program
            .model
            .shared
            .packs
            .question_text(&question.id, Locale::En);
        let word = text.split(' ').max_by_key(|word| word.len()).unwrap();
        drive(&mut program, "/");
        type_in(
            &mut program,
            word.trim_matches(|sign: char| !sign.is_alphabetic()),
        );
        assert!(!shown(&program).contains(&question), "{word}");
    }
}

#[test]
fn help_and_cover_are_where_they_always_are() {
    let helped = english("\"who\" ? expect \"narrow the list to the questions\"");
    assert!(helped.frame().contains("all questions"));
    assert!(english("\"who\" Space").model.cover.is_some());
    let mut program = listed(Locale::Ar, Some(Keyboard::Arabic));
    type_in(&mut program, "من؟");
    assert!(matches!(
        program.model.overlays[..],
        [Overlay::Jump(_), Overlay::Help(_)]
    ));
}

#[test]
fn what_is_pasted_narrows_too() {
    let mut program = english("Down Down");
    program.take(Event::Paste("papers".to_owned()));
    let some = shown(&program);
    program.press(Key::Enter);
    assert_eq!(at(&program), some[0]);
}
