//! The text layer from outside: tables, properties, and `fribidi`'s opinion.

#![cfg(test)]

mod corpus;
mod encoding;
mod facts;
mod fribidi;
mod hostile;
mod properties;

use fanal::text::direction::Direction::{self, LeftToRight, RightToLeft};
use fanal::text::{Glyph, Row, Span, cell_width, ltr_token, single, twin, width, wrap};

/// A text of one style.
fn plain(text: &str) -> [Span<'_>; 1] {
    [Span { text, style: 0 }]
}

/// What a frame shows from left to right after its mirror pass.
fn shown(row: &Row, frame: Direction) -> Vec<Glyph> {
    let mut glyphs = row.glyphs.clone();
    if frame == RightToLeft {
        glyphs.reverse();
        for glyph in &mut glyphs {
            if let Some(image) = twin(&glyph.symbol) {
                glyph.symbol = image.to_owned();
            }
        }
    }
    glyphs
}

fn symbols(glyphs: &[Glyph]) -> String {
    glyphs.iter().map(|glyph| glyph.symbol.as_str()).collect()
}

fn line(text: &str, base: Direction, columns: u16) -> String {
    symbols(&single(&plain(text), base, LeftToRight, columns).glyphs)
}

fn rows(text: &str, base: Direction, columns: u16) -> Vec<String> {
    let rows = wrap(&plain(text), base, LeftToRight, columns);
    rows.iter().map(|row| symbols(&row.glyphs)).collect()
}

#[test]
fn an_arabic_sentence_is_shaped_ordered_and_mirrored() {
    let text = "العمر 17 (Salam 1.2).";
    let expected = ".(Salam 1.2) 17 \u{FEAE}\u{FEE4}\u{FECC}\u{FEDF}\u{FE8D}";
    assert_eq!(line(text, RightToLeft, 80), expected);
}

#[test]
fn brackets_after_an_isolated_name_point_the_right_way() {
    let text = "a غ \u{2067}م\u{2069} (ن)";
    assert_eq!(
        line(text, LeftToRight, 80),
        "a (\u{FEE5}) \u{FEE1} \u{FECD}"
    );
}

#[test]
fn a_frame_from_the_right_gets_the_row_from_the_right_with_twins() {
    let row = single(&plain("(ن) A→"), RightToLeft, RightToLeft, 80);
    // The pass turns the row and each sign once more.
    assert_eq!(symbols(&row.glyphs), "(\u{FEE5}) A←");
    assert_eq!(symbols(&shown(&row, RightToLeft)), "→A (\u{FEE5})");
}

#[test]
fn lam_alef_counts_one_column() {
    assert_eq!(width("لا لا لا"), 5);
    assert_eq!(width("السلام"), 5);
    assert_eq!(width("日本 abc"), 8);
    assert_eq!(width("\u{2068}\u{2069}"), 0);
}

#[test]
fn lines_break_in_logical_order() {
    let lines = rows("واحد اثنان ثلاثة", RightToLeft, 8);
    let first = line("واحد", RightToLeft, 80);
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], first);
    assert_eq!(rows("one two  three", LeftToRight, 8), ["one two", "three"]);
}

#[test]
fn hard_breaks_hold_and_empty_lines_stay() {
    assert_eq!(
        rows("a\n\nb\r\nc\n", LeftToRight, 9),
        ["a", "", "b", "c", ""]
    );
    assert_eq!(rows("", LeftToRight, 9), [""]);
    assert_eq!(rows("a", LeftToRight, 0), Vec::<String>::new());
}

#[test]
fn long_words_break_between_graphemes() {
    assert_eq!(
        rows("abcdefgh ij", LeftToRight, 3),
        ["abc", "def", "gh", "ij"]
    );
    assert_eq!(
        rows("e\u{301}e\u{301}e\u{301}", LeftToRight, 2),
        ["e\u{301}e\u{301}", "e\u{301}"]
    );
    assert_eq!(rows("日本", LeftToRight, 3), ["日", "本"]);
    assert_eq!(rows("日a", LeftToRight, 1), ["…", "a"]);
}

#[test]
fn a_grapheme_of_many_columns_stays_on_one_row() {
    let wide = "क्ष्म";
    let columns = width(wide);
    let shown = rows(&format!("日{wide}日"), LeftToRight, columns + 1);
    assert_eq!(shown, ["日", wide, "日"]);
}

#[test]
fn very_long_lines_are_cut_and_broken() {
    let blanks = " ".repeat(60_000);
    assert_eq!(line(&blanks, RightToLeft, 3), "   ");
    let words = "كلمة (word) ".repeat(6_000);
    assert_eq!(line(&words, RightToLeft, 3).chars().count(), 3);
    assert!(rows(&words, RightToLeft, 40).len() > 1_000);
}

#[test]
fn tokens_stay_whole_when_they_fit() {
    let text = format!("call {} now", ltr_token("+33 1 23-a"));
    assert_eq!(rows(&text, LeftToRight, 12), ["call", "+33 1 23-a", "now"]);
    assert_eq!(
        rows(&text, LeftToRight, 6),
        ["call", "+33 1", "23-a", "now"]
    );
}

#[test]
fn a_token_keeps_its_order_inside_arabic() {
    let text = format!("رمز {} هنا", ltr_token("QB-A-17/3"));
    let expected = "\u{FE8E}\u{FEE8}\u{FEEB} QB-A-17/3 \u{FEB0}\u{FEE3}\u{FEAD}";
    assert_eq!(line(&text, RightToLeft, 80), expected);
}

#[test]
fn what_is_cut_off_ends_in_an_ellipsis_at_the_end_side() {
    assert_eq!(line("abcdef", LeftToRight, 4), "abc…");
    assert_eq!(line("abc def", LeftToRight, 5), "abc…");
    assert_eq!(line("abc   ", LeftToRight, 3), "abc");
    assert_eq!(line("a\nb", LeftToRight, 3), "a b");
    assert_eq!(line("سلام", RightToLeft, 2), "…\u{FEB3}");
    assert_eq!(line("日本", LeftToRight, 2), "…");
    assert_eq!(line("ab", LeftToRight, 0), "");
    let row = single(&plain("سلام"), RightToLeft, RightToLeft, 2);
    assert_eq!(symbols(&row.glyphs), "\u{FEB3}…");
}

#[test]
fn letters_join_across_a_change_of_style() {
    let spans = [
        Span {
            text: "بب",
            style: 1,
        },
        Span {
            text: "بلا",
            style: 2,
        },
    ];
    let row = single(&spans, RightToLeft, RightToLeft, 80);
    let found: Vec<(&str, u16)> = row
        .glyphs
        .iter()
        .map(|glyph| (glyph.symbol.as_str(), glyph.style))
        .collect();
    let expected = [
        ("\u{FE91}", 1),
        ("\u{FE92}", 1),
        ("\u{FE92}", 2),
        ("\u{FEFC}", 2),
    ];
    assert_eq!(found, expected);
}

#[test]
fn base_and_frame_may_differ() {
    let english = single(&plain("Hi (17)!"), LeftToRight, RightToLeft, 80);
    assert_eq!(symbols(&shown(&english, RightToLeft)), "Hi (17)!");
    let arabic = single(&plain("ن (17)!"), RightToLeft, LeftToRight, 80);
    assert_eq!(symbols(&arabic.glyphs), "!(17) \u{FEE5}");
}

#[test]
fn trailing_blanks_stand_at_the_end_of_the_base() {
    assert_eq!(line("ن  ", LeftToRight, 80), "\u{FEE5}  ");
    assert_eq!(line("a  ", RightToLeft, 80), "  a");
}

#[test]
fn a_cell_has_the_columns_of_its_sign() {
    for sign in ('\0'..='\u{FFFF}').map(String::from) {
        let columns = width(&sign).clamp(1, 2);
        assert_eq!(cell_width(&sign), columns, "{}", sign.escape_unicode());
    }
    for sign in ["", "ﺏ\u{64E}", "e\u{301}", "ab", "👩\u{200D}👧"] {
        assert_eq!(cell_width(sign), width(sign).clamp(1, 2), "{sign}");
    }
}
