//! What goes into a cell.

use super::*;

fn symbols(text: &str) -> Vec<(String, u16)> {
    let content = Content::new(&[Span { text, style: 0 }]);
    let all = clusters(&content, 0..text.len(), Direction::LeftToRight);
    let shown = all.into_iter().filter(|one| one.width > 0);
    shown.map(|one| (one.symbol, one.width)).collect()
}

fn check(text: &str, expected: &[(&str, u16)]) {
    let expected: Vec<(String, u16)> = expected
        .iter()
        .map(|(symbol, width)| ((*symbol).to_owned(), *width))
        .collect();
    assert_eq!(symbols(text), expected, "{}", text.escape_unicode());
}

#[test]
fn marks_stay_with_their_letter() {
    check("e\u{301}", &[("e\u{301}", 1)]);
    check("بَ", &[("\u{FE8F}\u{64E}", 1)]);
    check("لَاً", &[("\u{FEFB}\u{64E}\u{64B}", 1)]);
}

#[test]
fn a_mark_without_letter_gets_a_circle() {
    check("\u{64E}", &[("\u{25CC}\u{64E}", 1)]);
    check("\u{200F}\u{64E}a", &[("\u{25CC}\u{64E}", 1), ("a", 1)]);
}

#[test]
fn signs_that_only_steer_are_not_drawn() {
    check(
        "a\u{2068}b\u{2069}\u{200E}\u{AD}\u{FEFF}\u{7}\u{FE0F}",
        &[("a", 1), ("b", 1)],
    );
    check(
        "می\u{200C}خ",
        &[("\u{FEE3}", 1), ("\u{FBFD}", 1), ("\u{FEA5}", 1)],
    );
}

#[test]
fn pictures_and_ideographs_take_two_columns() {
    check("日😀", &[("日", 2), ("😀", 2)]);
    let family = "👩\u{200D}👧";
    check(family, &[(family, 2)]);
    check("⚠\u{FE0F}", &[("⚠\u{FE0F}", 2)]);
}

#[test]
fn every_blank_is_a_space() {
    check(
        "a\t\u{A0}\u{2009}\r\nb",
        &[("a", 1), (" ", 1), (" ", 1), (" ", 1), (" ", 1), ("b", 1)],
    );
    check("\u{3000}", &[("\u{3000}", 2)]);
}

#[test]
fn a_grapheme_wider_than_two_columns_is_shown_in_parts() {
    let parts = symbols("क्ष्म");
    let total: u16 = parts.iter().map(|(_, width)| width).sum();
    assert!(
        parts
            .iter()
            .all(|(symbol, width)| *width <= 2 && !symbol.is_empty())
    );
    assert_eq!(total, columns("क्ष्म"));
}
