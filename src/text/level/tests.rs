//! Levels where the crate beneath has a fault. What Unicode expects is in `conformance.rs`.

use super::*;

/// The line that shows servo/unicode-bidi#141: the brackets belong to the Arabic.
const AFTER_ISOLATE: &str = "a غ \u{2067}م\u{2069} (ن)";

fn resolved(text: &str, base: Direction) -> Vec<u8> {
    let chars: Vec<char> = text.chars().collect();
    levels(&chars, base)
}

#[test]
fn brackets_after_an_isolate_belong_to_the_letters_around() {
    let expected = [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    assert_eq!(resolved(AFTER_ISOLATE, Direction::LeftToRight), expected);
}

#[test]
fn the_crate_beneath_still_has_its_fault_with_brackets_after_isolates() {
    let info = ParagraphBidiInfo::new(AFTER_ISOLATE, Some(Level::ltr()));
    let closing = AFTER_ISOLATE.len() - 1;
    let level = info.levels.get(closing).map(Level::number);
    assert_eq!(
        level,
        Some(0),
        "unicode-bidi is mended: isolates need no detour any more"
    );
}

#[test]
fn first_strong_letters_outside_isolates_give_the_base() {
    use Direction::{LeftToRight, RightToLeft};
    for (text, expected) in [
        ("سلام hello", RightToLeft),
        ("12 hello سلام", LeftToRight),
        ("\u{2068}hello\u{2069} سلام", RightToLeft),
        ("\u{2067}سلام\u{2069} hello", LeftToRight),
        ("\u{2067}سلام", RightToLeft),
    ] {
        assert_eq!(base_of(text, RightToLeft), expected, "{text}");
    }
    for otherwise in [LeftToRight, RightToLeft] {
        assert_eq!(base_of("12 + 3", otherwise), otherwise);
    }
}

#[test]
fn isolates_nested_beyond_the_limit_are_resolved_without_depth() {
    let text = "\u{2067}\u{2066}".repeat(5_000) + "ب";
    let found = resolved(&text, Direction::LeftToRight);
    assert_eq!(found.len(), 10_001);
    assert!(found.iter().all(|level| *level <= MAX_DEPTH + 1));
}

#[test]
fn the_classes_told_at_once_are_those_of_the_table() {
    for c in '\0'..=char::MAX {
        assert_eq!(class(c), bidi_class(c), "{}", c.escape_unicode());
    }
}
