//! Typing, moving, choosing and taking back in one field.

use super::Direction::{LeftToRight, RightToLeft};
use super::*;

fn press(field: &mut Field, keys: &[Key]) {
    for key in keys {
        assert_ne!(field.take_key(*key, LeftToRight), Taken::No, "{key:?}");
    }
}

fn typed(text: &str) -> Field {
    let mut field = Field::new();
    let keys: Vec<Key> = text.chars().map(Key::Char).collect();
    press(&mut field, &keys);
    field
}

#[test]
fn typing_and_erasing_leaves_nothing() {
    let mut field = typed("سلام Salam");
    assert_eq!(field.text(), "سلام Salam");
    press(&mut field, &[Key::Backspace; 10]);
    assert_eq!((field.text(), field.caret()), ("", 0));
}

#[test]
fn a_lam_alef_key_types_two_letters_and_backspace_takes_them_one_by_one() {
    let mut field = typed("\u{FEFB}\u{FEF7}");
    assert_eq!(field.text(), "لالأ");
    press(&mut field, &[Key::Backspace]);
    assert_eq!(field.text(), "لال");
}

#[test]
fn what_arrives_in_pieces_becomes_one_letter() {
    let mut field = typed("e\u{301}👩\u{200D}👧");
    assert_eq!(field.text(), "e\u{301}👩\u{200D}👧");
    press(&mut field, &[Key::Start]);
    assert_eq!(field.caret(), 3, "the picture is one");
    press(&mut field, &[Key::Delete, Key::Backspace]);
    assert_eq!(field.text(), "e", "the mark goes before its letter");
}

#[test]
fn a_joiner_between_two_pictures_moves_the_caret_behind_the_one_they_become() {
    let mut field = typed("👩👧");
    press(&mut field, &[Key::Start, Key::Char('\u{200D}')]);
    assert_eq!(field.caret(), field.text().len());
}

#[test]
fn arrows_go_to_what_is_next_to_the_eye() {
    // Seen from the left: a b blank م ا ل س; the caret begins behind the text, at the right.
    let mut field = typed("ab سلام");
    let mut seen = Vec::new();
    for _ in 0..8 {
        press(&mut field, &[Key::Start]);
        let letter = field.text().get(field.caret()..).unwrap().chars().next();
        seen.extend(letter);
    }
    assert_eq!(seen, ['س', 'ل', 'ا', 'م', ' ', 'b', 'a', 'a']);
    press(&mut field, &[Key::Last]);
    assert_eq!(field.caret(), field.text().len());
    press(&mut field, &[Key::Home]);
    assert_eq!(field.caret(), 0);
}

#[test]
fn words_go_by_the_order_of_the_text() {
    let mut field = Field::holding("عمر Salam سالم");
    field.take_key(Key::WordEnd, LeftToRight);
    assert_eq!(field.caret(), 13, "towards the right is back in Arabic");
    field.take_key(Key::WordStart, RightToLeft);
    assert_eq!(field.caret(), 7);
    field.take_key(Key::EraseWord, RightToLeft);
    assert_eq!(field.text(), "Salam سالم");
}

#[test]
fn a_selection_is_replaced_by_what_is_typed() {
    let mut field = typed("one two");
    press(&mut field, &[Key::Select(Move::WordStart)]);
    assert_eq!(field.selection(), Some(4..7));
    press(&mut field, &[Key::Char('x')]);
    assert_eq!((field.text(), field.selection()), ("one x", None));
    press(&mut field, &[Key::Ctrl('a'), Key::Backspace]);
    assert_eq!(field.text(), "");
    press(&mut field, &[Key::Ctrl('z'), Key::Ctrl('z')]);
    assert_eq!(field.text(), "one two");
    press(&mut field, &[Key::Select(Move::Home), Key::Start]);
    assert_eq!(field.selection(), None, "an arrow alone lets go");
}

#[test]
fn steps_back_are_words_and_forward_they_return() {
    let mut field = typed("one two");
    press(&mut field, &[Key::Ctrl('z')]);
    assert_eq!(field.text(), "one ");
    press(&mut field, &[Key::Ctrl('z')]);
    assert_eq!(field.text(), "");
    press(
        &mut field,
        &[
            Key::Ctrl('z'),
            Key::Ctrl('y'),
            Key::Ctrl('y'),
            Key::Ctrl('y'),
        ],
    );
    assert_eq!(field.text(), "one two");
    press(
        &mut field,
        &[Key::Backspace, Key::Backspace, Key::Ctrl('z')],
    );
    assert_eq!(field.text(), "one two");
}

#[test]
fn more_than_fits_is_refused_and_changes_nothing() {
    let mut field = Field::holding(&"x".repeat(LONGEST - 1));
    assert_eq!(field.insert("ab"), Taken::Full);
    assert_eq!(field.take_key(Key::Char('a'), LeftToRight), Taken::Yes);
    assert_eq!(field.take_key(Key::Char('b'), LeftToRight), Taken::Full);
    assert_eq!(field.text().len(), LONGEST);
    press(&mut field, &[Key::Ctrl('a')]);
    assert_eq!(
        field.insert("ab"),
        Taken::Yes,
        "in place of the selection it fits"
    );
    assert_eq!(field.text(), "ab");
}

#[test]
fn a_secret_shows_nothing_remembers_nothing_and_is_edited_at_its_end() {
    let mut field = Field::secret();
    field.insert("kelp lantern");
    assert!(!format!("{field:?}").contains("kelp"));
    press(
        &mut field,
        &[
            Key::Start,
            Key::Home,
            Key::Ctrl('a'),
            Key::Select(Move::Home),
        ],
    );
    assert_eq!((field.caret(), field.selection()), (12, None));
    press(&mut field, &[Key::Delete, Key::Char('s')]);
    assert_eq!(field.text(), "kelp lanterns");
    press(&mut field, &[Key::EraseWord, Key::Ctrl('z')]);
    assert_eq!(field.text(), "");
}

#[test]
fn what_was_handed_over_cannot_be_brought_back() {
    let mut field = typed("sealed words");
    assert_eq!(field.take(), "sealed words");
    press(&mut field, &[Key::Ctrl('z'), Key::Ctrl('y')]);
    assert_eq!(field.text(), "");
}
