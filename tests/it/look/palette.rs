//! The commands by name: reached everywhere, run with Enter, closed without a trace.

use fanal::app::overlay::Overlay;
use fanal::app::screens::Screen;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use fanal::settings::look::Theme;

use crate::screens::begin::{SMALL, TO_INTERVIEW, drill, drill_in, drive};

fn is_open(program: &Headless) -> bool {
    matches!(program.model.overlays.last(), Some(Overlay::Palette(_)))
}

fn interview(keys: &str) -> Headless {
    drill(&format!("{TO_INTERVIEW} {keys}"))
}

#[test]
fn every_way_opens_it_also_from_a_text() {
    for way in [":", "Ctrl-P", "F4"] {
        assert!(is_open(&interview(way)), "{way}");
    }
    let noted = interview("Tab \"he owes\" F4");
    assert!(is_open(&noted));
    let colon = interview("Tab \"a:b\"");
    assert!(!is_open(&colon));
    assert!(colon.frame().contains("a:b"));
}

#[test]
fn a_name_in_any_language_runs_the_same_command() {
    for locale in Locale::ALL {
        for name in ["journey", "trajet", "viaje", "الرحلة"] {
            let mut program = drill_in(locale, SMALL);
            drive(&mut program, TO_INTERVIEW);
            drive(&mut program, &format!(": \"{name}\" Enter"));
            assert!(program.model.overlays.is_empty(), "{name}");
            assert!(matches!(program.model.screen, Screen::Journey(_)), "{name}");
        }
    }
}

#[test]
fn leaving_it_changes_nothing() {
    let before = interview("2");
    let mut after = interview("2");
    drive(&mut after, ": \"cov\" Down Esc");
    assert_eq!(before.frame(), after.frame());
    let history = |program: &Headless| program.model.shared.open.clone().unwrap().history;
    assert_eq!(history(&before), history(&after));
}

#[test]
fn with_nothing_found_enter_does_nothing() {
    let program = interview(": \"jurney\" Enter expect \"Did you mean\"");
    assert!(is_open(&program));
    let elsewhere = interview(": \"importer\" expect \"Not possible on this screen\"");
    assert!(is_open(&elsewhere));
}

#[test]
fn it_covers_no_question_that_waits() {
    let program = drill("Ctrl-C F4");
    assert!(!is_open(&program));
}

#[test]
fn the_screen_can_be_covered_from_it() {
    let program = interview(": \"a b\" F9");
    assert!(program.model.cover.is_some());
}

#[test]
fn one_key_changes_the_colours_and_says_which() {
    let mut program = drill("z expect \"day\"");
    assert_eq!(program.model.shared.theme, Theme::Day);
    drive(&mut program, "z z expect \"brightness\"");
    assert_eq!(program.model.shared.theme, Theme::Red);
    let typed = drill("9 \"zz\"");
    assert_eq!(typed.model.shared.theme, Theme::Terminal);
    let arabic = drill("ئ");
    assert_eq!(
        arabic.model.shared.theme,
        Theme::Day,
        "the key that carries z"
    );
}
