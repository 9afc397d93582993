//! Any keys in any order, in any window: the program goes on, can be painted, and forgets nothing.

use std::collections::BTreeMap;

use fanal::app::event::{Event, Size};
use fanal::app::key::{Key, Move};
use fanal::app::screens::outcome::assess_open;
use fanal::app::worth;
use fanal::domain::item::AskLevel;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use proptest::prelude::*;

use super::any_key;
use crate::screens::begin::{ONLY_SMUGGLING, TO_INTERVIEW, TO_OWN_VIEW, drive, first_start};

/// One thing that happens.
#[derive(Debug, Clone)]
enum Happening {
    Press(Key),
    Paste(String),
    Resize(Size),
    Wait(i64),
}

fn key() -> impl Strategy<Value = Key> {
    let typed = "1234567890 uivwakexjn./?l+ضص؟لاé\u{301}日";
    let more = [
        Key::Enter,
        Key::Function(1),
        Key::Function(2),
        Key::Function(9),
        Key::WordStart,
        Key::WordEnd,
        Key::EraseWord,
        Key::Select(Move::Start),
        Key::Select(Move::WordEnd),
        Key::Select(Move::Home),
        Key::Ctrl('a'),
        Key::Ctrl('y'),
        Key::Ctrl('z'),
        Key::Ctrl('l'),
        Key::Ctrl('c'),
    ];
    any_key(typed, &more)
}

fn happening() -> impl Strategy<Value = Happening> {
    let size = (
        prop::sample::select(vec![0, 1, 7, 79, 80, 81, 120, 200]),
        0_u16..50,
    );
    prop_oneof![
        40 => key().prop_map(Happening::Press),
        2 => "[a-zا-ي\u{202e}\u{7}\n ]{0,12}".prop_map(Happening::Paste),
        1 => size.prop_map(|(width, height)| Happening::Resize(Size { width, height })),
        1 => (-10_i64..400).prop_map(Happening::Wait),
    ]
}

/// Where the keys begin: nearer to every screen than chance would come.
fn starts() -> Vec<String> {
    vec![
        String::new(),
        "1 1".to_owned(),
        "1 3 Tab".to_owned(),
        "1 1 Enter 1 3".to_owned(),
        format!("1 1 {TO_INTERVIEW}"),
        format!("1 1 7 {TO_INTERVIEW} 2 Enter"),
        format!("1 1 {TO_INTERVIEW} {ONLY_SMUGGLING}"),
        format!("1 1 {TO_INTERVIEW} 2 Enter 1 {TO_OWN_VIEW}"),
        format!("1 1 {TO_INTERVIEW} 2 Enter 1 {TO_OWN_VIEW} 3"),
        format!("1 1 {TO_INTERVIEW} j 1 \"Aden\" Enter"),
        format!("1 1 {TO_INTERVIEW} j 6 7"),
        "1 1 i 1 1 1 1 1 2".to_owned(),
        "1 1 1 Esc".to_owned(),
        "1 1 1 Esc / \"0\"".to_owned(),
    ]
}

fn happen(program: &mut Headless, happening: &Happening) {
    match happening {
        Happening::Press(key) => program.press(*key),
        Happening::Paste(text) => program.take(Event::Paste(text.clone())),
        Happening::Resize(size) => program.resize(*size),
        Happening::Wait(seconds) => program.wait(*seconds),
    }
}

/// The history of an open case never gets shorter, whatever else happens to it.
fn check_history(program: &Headless, longest: &mut BTreeMap<String, usize>) {
    let Some(open) = &program.model.shared.open else {
        return;
    };
    let before = longest.entry(open.screening.code.clone()).or_default();
    assert!(open.history.len() >= *before, "{:?}", open.history);
    *before = open.history.len();
}

fn check_caret(program: &Headless) {
    if let Some(field) = program.model.screen.field() {
        let chosen = field.selection().unwrap_or(0..0);
        for byte in [field.caret(), chosen.start, chosen.end] {
            assert!(field.text().is_char_boundary(byte), "{field:?}");
        }
    }
}

/// The question that is offered has no answer yet, and may be asked now.
fn check_offer(program: &Headless) {
    let shared = &program.model.shared;
    let Some(open) = &shared.open else { return };
    let Some(offered) = worth::next(shared, &assess_open(shared)) else {
        return;
    };
    let question = shared.packs.question(&offered).unwrap();
    assert!(!open.screening.answers.contains_key(&offered), "{offered}");
    assert!(open.screening.held(question).is_empty(), "{offered}");
    assert_ne!(question.ask, AskLevel::Specialist, "{offered}");
}

fn check_painting(program: &Headless) {
    let size = program.model.shared.size;
    let painting = program.painting().unwrap();
    let area = painting.buffer.area;
    assert_eq!((area.width, area.height), (size.width, size.height));
    if size.width >= 80 && size.height >= 24 {
        let at = painting
            .cursor
            .unwrap_or_else(|| panic!("{}", program.frame()));
        assert!(
            at.x < area.width && at.y < area.height,
            "{}",
            program.frame()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn no_keys_break_the_program(
        start in prop::sample::select(starts()),
        locale in prop::sample::select(Locale::ALL.to_vec()),
        happenings in prop::collection::vec(happening(), 60),
    ) {
        let size = Size { width: 80, height: 24 };
        let mut program = first_start(locale, size);
        drive(&mut program, &start);
        let mut longest = BTreeMap::new();
        for (place, happening) in happenings.iter().enumerate() {
            happen(&mut program, happening);
            check_history(&program, &mut longest);
            check_caret(&program);
            // Painting is slow in a test build; every fourth frame finds what every frame would.
            if place % 4 == 0 {
                check_painting(&program);
            }
            if place % 20 == 0 {
                check_offer(&program);
            }
            if program.ended {
                break;
            }
        }
        check_painting(&program);
    }
}
