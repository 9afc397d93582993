//! Rows in logical order, for what is read letter by letter: screen readers, braille, plain output.

use unicode_width::UnicodeWidthChar;

use super::direction::Direction;
use super::plain::steers;
use super::{Span, wrap};

/// The rows of a text in `width` columns, in logical order: neither shaped nor ordered, without
/// control characters and isolates. Without a width there is one row for each paragraph.
///
/// Every letter counts for itself: what reads a row aloud or in braille joins none.
pub fn logical_rows(text: &str, base: Direction, width: Option<u16>) -> Vec<String> {
    let Some(width) = width.map(|width| width.max(1)) else {
        return text.lines().map(bare).collect();
    };
    // A lam and its alef share one cell of the screen and take two here: a narrower screen leaves
    // room for both.
    let mut narrow = width;
    loop {
        let rows = cut(text, base, narrow);
        if narrow == 1 || rows.iter().all(|row| columns(row) <= usize::from(width)) {
            return rows;
        }
        narrow -= 1;
    }
}

fn cut(text: &str, base: Direction, width: u16) -> Vec<String> {
    let span = [Span { text, style: 0 }];
    wrap(&span, base, base, width)
        .into_iter()
        .map(|row| bare(text.get(row.source).unwrap_or_default()))
        .collect()
}

/// A piece of text without what steers or controls; blanks that do not break are blanks.
fn bare(piece: &str) -> String {
    let piece: String = piece
        .chars()
        .filter(|sign| !sign.is_control() && !steers(*sign))
        .map(|sign| match sign {
            '\u{a0}' | '\u{202f}' => ' ',
            sign => sign,
        })
        .collect();
    piece.trim_end().to_owned()
}

/// A mark counts too: on a braille line it has a cell of its own.
fn columns(row: &str) -> usize {
    row.chars()
        .map(|sign| sign.width().unwrap_or(0).max(1))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_keep_the_order_of_the_letters_and_the_width() {
        let text = "السلام عليكم \u{2066}JET-02-A-001\u{2069} الآن";
        let rows = logical_rows(text, Direction::RightToLeft, Some(14));
        assert_eq!(rows, ["السلام عليكم", "JET-02-A-001", "الآن"]);
        let whole = logical_rows(text, Direction::RightToLeft, None);
        assert_eq!(whole, ["السلام عليكم JET-02-A-001 الآن"]);
    }

    #[test]
    fn every_lam_and_every_alef_counts() {
        for row in logical_rows("لا لا لا لا لا لا", Direction::RightToLeft, Some(8)) {
            assert!(row.chars().count() <= 8, "{row}");
        }
    }
}
