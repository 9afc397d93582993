//! What the crates beneath count and draw, as far as the text layer relies on it. An upgrade that
//! changes one of these facts has to be looked at before it is taken.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use unicode_joining_type::{JoiningType, get_joining_type};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The columns that ratatui gives a text when it writes it.
fn written(text: &str) -> u16 {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 1));
    buffer.set_stringn(0, 0, text, 40, Style::new()).0
}

/// A text, its columns by `unicode-width`, and the columns ratatui writes it in.
const COLUMNS: [(&str, usize, u16); 40] = [
    // A lam with its alef: one column when measured, two when written. Hence the forms.
    ("لا", 1, 2),
    ("لا لا لا", 5, 8),
    ("السلام", 5, 6),
    ("لَا", 1, 2),
    ("\u{FEFB}", 1, 1),
    ("\u{FEF5}\u{FEF7}\u{FEF9}\u{FEFC}", 4, 4),
    ("\u{FEB3}\u{FEFC}\u{FEE1}", 3, 3),
    // Letters, digits, tatweel.
    ("ب", 1, 1),
    ("\u{FE91}\u{FE92}\u{FE90}", 3, 3),
    ("٣٤٥۶", 4, 4),
    ("ـ", 1, 1),
    ("،؛؟٪٫٬", 6, 6),
    // Marks and signs without a width.
    ("ب\u{64E}", 1, 1),
    ("\u{FE8F}\u{651}\u{64E}", 1, 1),
    ("\u{25CC}\u{64E}", 1, 1),
    ("\u{64E}", 0, 0),
    ("e\u{301}", 1, 1),
    ("\u{200C}", 0, 0),
    ("\u{200D}", 0, 0),
    ("\u{200E}\u{200F}\u{61C}", 0, 0),
    ("\u{2066}\u{2067}\u{2068}\u{2069}", 0, 0),
    ("\u{202A}\u{202E}\u{202C}", 0, 0),
    ("\u{AD}", 0, 0),
    ("\u{2060}\u{FEFF}", 0, 0),
    // Blanks.
    ("\u{A0}", 1, 1),
    ("\u{202F}", 1, 1),
    ("\u{2009}", 1, 1),
    ("\u{3000}", 2, 2),
    // What screens draw with.
    ("─│┌┐└┘├┤", 8, 8),
    ("▸◂▶◀●○█░", 8, 8),
    ("→←↑↓", 4, 4),
    ("✓✗…·•", 5, 5),
    ("«»“”‘’‹›", 8, 8),
    ("¿¡ñçéœ€", 7, 7),
    // Pictures and ideographs.
    ("日", 2, 2),
    ("😀", 2, 2),
    ("👩\u{200D}👧", 2, 2),
    ("🇫🇷", 2, 2),
    ("⚠\u{FE0F}", 2, 2),
    ("\u{FDFD}", 1, 1),
];

#[test]
fn the_columns_are_those_the_layer_was_built_on() {
    let found: Vec<_> = COLUMNS
        .iter()
        .map(|(text, _, _)| (*text, text.width(), written(text)))
        .collect();
    assert_eq!(found, COLUMNS);
}

#[test]
fn a_line_of_ratatui_still_measures_lam_alef_short_of_what_it_writes() {
    // The reason why nothing may hand ratatui letters that are not shaped yet.
    let line = Line::from("لا لا لا");
    assert_eq!((line.width(), written("لا لا لا")), (5, 8));
}

#[test]
fn marks_and_joiners_belong_to_the_letter_before() {
    for (text, graphemes) in [
        ("بَب", 2),
        ("لا", 2),
        ("ب\u{200D}", 1),
        ("ب\u{200C}ب", 2),
        ("\u{2068}a\u{2069}", 3),
        ("👩\u{200D}👧", 1),
        ("क्ष", 1),
    ] {
        assert_eq!(text.graphemes(true).count(), graphemes, "{text}");
    }
}

#[test]
fn letters_join_as_unicode_says() {
    use JoiningType::{DualJoining, JoinCausing, NonJoining, RightJoining, Transparent};
    for (letters, joining) in [
        ("بتثجحخسشصضطظعغفقكلمنهيئىپچگکی", DualJoining),
        ("اأإآٱدذرزوؤةژ", RightJoining),
        ("ـ\u{200D}", JoinCausing),
        ("ءa \u{200C}(،٣", NonJoining),
        ("\u{64E}\u{651}\u{200E}\u{AD}", Transparent),
    ] {
        for letter in letters.chars() {
            assert_eq!(
                get_joining_type(letter),
                joining,
                "{}",
                letter.escape_unicode()
            );
        }
    }
}
