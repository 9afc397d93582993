//! The help is searched by typing, closes as it opened, and never keeps the cover away.

use fanal::runtime::headless::Headless;

use crate::screens::begin::{TO_INTERVIEW, drill};

fn helped(keys: &str) -> Headless {
    drill(&format!("{TO_INTERVIEW} ? {keys}"))
}

#[test]
fn typing_leaves_what_is_called_so_in_any_language() {
    for word in ["journey", "viaje", "الرحلة"] {
        let frame = helped(&format!("\"{word}\"")).frame();
        assert!(frame.contains("the journey"), "{word}");
        assert!(!frame.contains("sealed answers"), "{word}");
    }
}

#[test]
fn a_key_finds_what_it_does_and_a_digit_is_text() {
    let frame = helped("\"PgUp\"").frame();
    assert!(frame.contains("section before"));
    let program = helped("\"2\"");
    let open = program.model.shared.open.as_ref().unwrap();
    assert!(open.screening.answers.is_empty());
    assert!(program.frame().contains(": 2"));
}

#[test]
fn the_texts_are_searched_too_and_nothing_found_is_said() {
    assert!(
        helped("\"early\" expect \"normal ending\"")
            .frame()
            .contains("Stopping")
    );
    helped("\"zzzz\" expect \"Nothing in this help\"");
}

#[test]
fn it_closes_with_its_own_key_and_space_covers() {
    for key in ["?", "Esc", "Enter", "F1", "؟"] {
        assert!(helped(key).model.overlays.is_empty(), "{key}");
    }
    assert!(helped("\"jour\" Space").model.cover.is_some());
}
