//! Colours as a terminal gets them: what a person chose counts more than what the surroundings ask.

use vt100::Color;

use super::{TRIAGE, Window};
use crate::commands::Place;

/// The ground behind the first cell of a drill's first page.
fn ground(place: &Place, order: &[&str], surroundings: &[(&str, &str)], keys: &str) -> Color {
    let mut window = Window::among(place.data(), order, (80, 24), surroundings);
    window.wait_for_languages();
    window.press("1");
    window.go("1", &TRIAGE);
    for key in keys.chars() {
        window.press(&key.to_string());
        window.wait_for("Colours:");
    }
    let cell = window.emulator.screen().cell(0, 0);
    cell.unwrap().bgcolor()
}

const NO_COLOR: [(&str, &str); 1] = [("NO_COLOR", "1")];

const BLACK: Color = Color::Idx(16);

const WHITE: Color = Color::Idx(231);

#[test]
fn a_chosen_theme_is_painted_and_no_colour_is_where_none_was_chosen() {
    let place = Place::new();
    for (order, surroundings, expected) in [
        (&[][..], &[][..], Color::Default),
        (&["--theme", "night"], &[], BLACK),
        (&["--theme", "projector"], &NO_COLOR, WHITE),
        (
            &["--theme", "night", "--color", "never"],
            &[],
            Color::Default,
        ),
    ] {
        let seen = ground(&place, order, surroundings, "");
        assert_eq!(seen, expected, "{order:?} {surroundings:?}");
    }
}

#[test]
fn the_key_chooses_and_the_choice_is_remembered() {
    let place = Place::new();
    assert_eq!(ground(&place, &[], &[], "z"), WHITE);
    assert_eq!(ground(&place, &[], &NO_COLOR, ""), WHITE);
    let kept = std::fs::read_to_string(place.data().join("settings.toml")).unwrap();
    assert!(kept.contains("theme = \"day\""), "{kept}");
    assert!(kept.contains("language"), "{kept}");
}
