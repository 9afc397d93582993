//! A window of any size at any moment: the program is painted, its cursor is in the window, and it
//! goes on as the same program would whose window never changed.

use fanal::app::event::Size;
use fanal::app::key::Key;
use fanal::app::overlay::Overlay;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use proptest::prelude::*;

use super::any_key;
use crate::screens::begin::{SMALL, TO_INTERVIEW, TO_OWN_VIEW, drive, first_start};

#[derive(Debug, Clone)]
enum Happening {
    Press(Key),
    Resize(Size),
}

/// Every kind of key but three. Two do something else in a window of another size: `w` opens the
/// panel beside the question or over it, `v` turns one pane or two. What `s` leads to is encrypted
/// with fresh randomness, so that no two programs record the same.
fn key() -> impl Strategy<Value = Key> {
    let typed = "1234567890 uiakejn./?lr+ضلاé\u{301}日";
    let more = [Key::Tab, Key::Function(1), Key::Function(9)];
    any_key(typed, &more)
}

fn happening() -> impl Strategy<Value = Happening> {
    let any = (1_u16..=300, 1_u16..=100);
    let near = (38_u16..=82, 10_u16..=26);
    let size = prop_oneof![any, near];
    prop_oneof![
        3 => key().prop_map(Happening::Press),
        1 => size.prop_map(|(width, height)| Happening::Resize(Size { width, height })),
    ]
}

/// The key for the program whose window never changes. Where the window is too small, only cover and
/// language are reached, even from a text field.
fn key_beside(program: &Headless, key: Key) -> Option<Key> {
    let model = &program.model;
    let asks = matches!(model.overlays.last(), Some(Overlay::Quit));
    if model.cover.is_some() || asks || !model.shared.is_too_small() {
        return Some(key);
    }
    if matches!(key, Key::Char(' ') | Key::Function(9)) {
        return Some(Key::Function(9));
    }
    (key == Key::Char('l')).then_some(Key::Function(2))
}

/// What must be the same: screen with its focus and half-typed text, what lies over it, cover,
/// language, everything recorded.
fn state(program: &Headless) -> String {
    let model = &program.model;
    let shared = &model.shared;
    let open = shared.open.as_ref().map(|open| &open.history);
    let language = (shared.locale, shared.second);
    let (screen, over, covered) = (&model.screen, &model.overlays, model.cover.is_some());
    format!("{screen:?}\n{over:?}\n{covered} {language:?}\n{open:?}")
}

fn check_painting(program: &Headless) {
    let size = program.model.shared.size;
    let painting = program.painting().unwrap();
    let area = painting.buffer.area;
    assert_eq!((area.width, area.height), (size.width, size.height));
    let inside = painting
        .cursor
        .is_some_and(|at| at.x < area.width && at.y < area.height);
    assert!(inside, "{size:?}\n{}", program.frame());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn no_size_loses_focus_or_text(
        start in prop::sample::select(vec![
            "1 1 9 \"a tag\"".to_owned(),
            "1 1 i 1 1".to_owned(),
            "1 2 \"jet\"".to_owned(),
            format!("1 1 {TO_INTERVIEW} Tab \"half\""),
            format!("1 1 {TO_INTERVIEW} j 1 \"Aden\""),
            format!("1 1 {TO_INTERVIEW} 2 Enter"),
            format!("1 1 {TO_INTERVIEW} a Down Down"),
            format!("1 1 {TO_INTERVIEW} 2 Enter 1 {TO_OWN_VIEW} 3"),
        ]),
        locale in prop::sample::select(Locale::ALL.to_vec()),
        happenings in prop::collection::vec(happening(), 24),
    ) {
        let mut program = first_start(locale, SMALL);
        let mut still = first_start(locale, SMALL);
        drive(&mut program, &start);
        drive(&mut still, &start);
        for happening in &happenings {
            match happening {
                Happening::Resize(size) => {
                    program.resize(*size);
                    check_painting(&program);
                }
                Happening::Press(key) => {
                    let beside = key_beside(&program, *key);
                    program.press(*key);
                    if let Some(key) = beside {
                        still.press(key);
                    }
                }
            }
            prop_assert_eq!(state(&program), state(&still));
            if program.ended {
                break;
            }
        }
        check_painting(&program);
    }
}
