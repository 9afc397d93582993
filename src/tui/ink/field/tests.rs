//! Fields as they are painted, in both frames.

use super::*;
use crate::app::key::{Key, Move};
use crate::lang::locale::Locale;
use crate::lang::words::Words;
use crate::tui::theme::{self, Theme};

/// The row as it is painted, from the side where the frame begins, and the cursor in it.
fn painted(locale: Locale, field: &Field, width: u16) -> (String, u16) {
    let words = Words::new(locale);
    let mut ink = Ink::new(width, 1, &words, Theme::Plain);
    ink.field(Spot::new(0, 0, width), field, true);
    let (buffer, cursor) = ink.finish();
    let row = buffer
        .content()
        .iter()
        .map(ratatui::buffer::Cell::symbol)
        .collect();
    (row, cursor.unwrap().x)
}

fn caret_at(locale: Locale, typed: &str) -> u16 {
    painted(locale, &Field::holding(typed), 20).1
}

fn moved(typed: &str, keys: &[Key], frame: Direction) -> Field {
    let mut field = Field::holding(typed);
    for key in keys {
        field.take_key(*key, frame);
    }
    field
}

#[test]
fn the_caret_stands_behind_what_was_typed() {
    assert_eq!(caret_at(Locale::En, "abc"), 3);
    assert_eq!(caret_at(Locale::Ar, "سلام"), 3, "lam-alef is one column");
    // The other direction begins at the far end; behind it is one column nearer.
    assert_eq!(caret_at(Locale::Ar, "abc"), 16);
    assert_eq!(caret_at(Locale::En, "سلام"), 16);
}

#[test]
fn a_lam_and_its_alef_part_while_the_caret_stands_between_them() {
    let frame = Direction::RightToLeft;
    let on_alef = moved("سلام", &[Key::Start, Key::Start], frame);
    let (row, at) = painted(Locale::Ar, &on_alef, 8);
    let apart = "\u{FEB3}\u{FEE0}\u{FE8E}\u{FEE1}____";
    assert_eq!((row.as_str(), at), (apart, 2));
    let on_lam = moved("سلام", &[Key::Start, Key::Start, Key::Start], frame);
    let (row, at) = painted(Locale::Ar, &on_lam, 8);
    let one = "\u{FEB3}\u{FEFC}\u{FEE1}_____";
    assert_eq!((row.as_str(), at), (one, 1));
}

#[test]
fn a_long_text_shows_the_caret_and_says_where_it_goes_on() {
    let letters = "abcdefghijklmnopqrstuvwxyz";
    let at_end = Field::holding(letters);
    let (row, at) = painted(Locale::En, &at_end, 10);
    assert_eq!((row.as_str(), at), ("…stuvwxyz_", 9));
    let frame = Direction::LeftToRight;
    let at_start = moved(letters, &[Key::Home], frame);
    let (row, at) = painted(Locale::En, &at_start, 10);
    assert_eq!((row.as_str(), at), ("abcdefghi…", 0));
    let inside = moved(letters, &[Key::Start; 13], frame);
    let (row, at) = painted(Locale::En, &inside, 10);
    assert_eq!(row.chars().nth(at.into()), Some('n'), "{row}");
    assert!(row.starts_with('…') && row.ends_with('…'), "{row}");
}

#[test]
fn the_cursor_of_a_wide_letter_is_on_its_left_cell() {
    let field = moved("日本", &[Key::Home], Direction::RightToLeft);
    let words = Words::new(Locale::Ar);
    let mut ink = Ink::new(10, 1, &words, Theme::Plain);
    ink.field(Spot::new(0, 0, 10), &field, true);
    let (buffer, cursor) = ink.finish();
    let turned = crate::tui::paint::mirrored(buffer.clone(), cursor);
    let at = turned.cursor.unwrap();
    assert_eq!(turned.buffer.cell(at).unwrap().symbol(), "日");
}

#[test]
fn a_selection_is_shown_in_pieces() {
    // One stretch of the text, two stretches of the row.
    let keys = [
        Key::Home,
        Key::End,
        Key::Select(Move::WordEnd),
        Key::Select(Move::Start),
    ];
    let field = moved("abc سلم", &keys, Direction::LeftToRight);
    assert_eq!(field.selection(), Some(1..6));
    let words = Words::new(Locale::En);
    let mut ink = Ink::new(9, 1, &words, Theme::Plain);
    ink.field(Spot::new(0, 0, 9), &field, true);
    let (buffer, _) = ink.finish();
    let focus = theme::style(Theme::Plain, Role::Focus).add_modifier;
    let cells = buffer.content().iter();
    let shown: String = cells
        .map(|cell| if cell.modifier == focus { '#' } else { '.' })
        .collect();
    // An Arabic text at the right edge would begin there; this one begins with Latin.
    assert_eq!(shown, ".###..#..");
}

#[test]
fn a_secret_looks_the_same_whatever_it_is() {
    let mut short = Field::secret();
    short.insert("a");
    let mut long = Field::secret();
    long.insert("كلمة سر طويلة جدا لا يعرفها أحد");
    for locale in Locale::ALL {
        assert_eq!(painted(locale, &short, 30), painted(locale, &long, 30));
    }
}
