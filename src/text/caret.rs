//! Where a caret can stand, and where it goes from there.
//!
//! A caret stands **on** a grapheme, and what is typed goes before it; behind the last letter there is
//! one more stop, at the end side of the text's own direction. So no place is ambiguous where text
//! of two directions meets. Stops are bytes of the logical text.

use unicode_segmentation::UnicodeSegmentation;

use super::cluster::Apart;
use super::direction::Direction;
use super::{Span, base_of, entry_row};

/// Every stop of a text, from the start side of the frame to its end side: the order in which the
/// arrow keys visit them. What is not drawn has no stop of its own.
pub fn stops(text: &str, frame: Direction) -> Vec<usize> {
    let base = base_of(text, frame);
    let row = entry_row(&[Span { text, style: 0 }], base, frame, Apart::Everywhere);
    let drawn = row.glyphs.iter().filter(|glyph| !glyph.source.is_empty());
    let mut stops: Vec<usize> = drawn.map(|glyph| glyph.source.start).collect();
    if base == frame {
        stops.push(text.len());
    } else {
        stops.insert(0, text.len());
    }
    stops
}

/// The next stop towards the start side of the frame; the same one at the edge.
pub fn towards_start(text: &str, frame: Direction, caret: usize) -> usize {
    let stops = stops(text, frame);
    let place = stops.iter().position(|stop| *stop == caret);
    let next = place.and_then(|place| stops.get(place.checked_sub(1)?));
    next.copied().unwrap_or_else(|| snap(text, caret))
}

/// The next stop towards the end side of the frame; the same one at the edge.
pub fn towards_end(text: &str, frame: Direction, caret: usize) -> usize {
    let stops = stops(text, frame);
    let place = stops.iter().position(|stop| *stop == caret);
    let next = place.and_then(|place| stops.get(place + 1));
    next.copied().unwrap_or_else(|| snap(text, caret))
}

/// The first stop at a byte or behind it.
pub fn snap(text: &str, byte: usize) -> usize {
    first(text, |stop| stop >= byte)
}

/// The stop behind the grapheme on which a caret stands, in the order of the text.
pub fn behind(text: &str, caret: usize) -> usize {
    first(text, |stop| stop > caret)
}

fn first(text: &str, wanted: impl Fn(usize) -> bool) -> usize {
    // Which stops there are does not depend on a direction, only their order does.
    let stops = stops(text, Direction::LeftToRight).into_iter();
    stops
        .filter(|stop| wanted(*stop))
        .min()
        .unwrap_or(text.len())
}

/// The beginning of the word before a caret, or of the one it stands in; the first stop where there
/// is none.
pub fn word_before(text: &str, caret: usize) -> usize {
    let words = text.unicode_word_indices().map(|(start, _)| start);
    let before = words.take_while(|start| *start < caret).last();
    snap(text, before.unwrap_or(0))
}

/// The beginning of the next word behind a caret; the end where there is none.
pub fn word_behind(text: &str, caret: usize) -> usize {
    let mut words = text.unicode_word_indices().map(|(start, _)| start);
    snap(
        text,
        words.find(|start| *start > caret).unwrap_or(text.len()),
    )
}

#[cfg(test)]
mod tests {
    use super::Direction::{LeftToRight, RightToLeft};
    use super::*;

    fn letters(text: &str, frame: Direction) -> String {
        let stops = stops(text, frame).into_iter();
        let shown = stops.map(|stop| text.get(stop..).unwrap().chars().next());
        shown.map(|letter| letter.unwrap_or('|')).collect()
    }

    #[test]
    fn stops_follow_what_is_seen() {
        assert_eq!(letters("abc", LeftToRight), "abc|");
        assert_eq!(letters("سلام", RightToLeft), "سلام|");
        // The other direction in a frame: the end stop is at the far side of its own text.
        assert_eq!(letters("abc", RightToLeft), "|cba");
        assert_eq!(letters("سلام", LeftToRight), "|مالس");
        assert_eq!(letters("ab سلام", LeftToRight), "ab مالس|");
        assert_eq!(letters("سلام ab", RightToLeft), "سلام ba|");
    }

    #[test]
    fn a_mark_shares_the_stop_of_its_letter_and_a_picture_has_one() {
        assert_eq!(stops("بَت", RightToLeft), [0, 4, 6]);
        assert_eq!(stops("👩\u{200D}👧日", LeftToRight), [0, 11, 14]);
    }

    #[test]
    fn what_is_not_drawn_is_passed_over() {
        assert_eq!(stops("\u{200C}a", LeftToRight), [3, 4]);
        assert_eq!(snap("\u{200C}a", 0), 3);
    }

    #[test]
    fn words_are_found_in_the_order_of_the_text() {
        let text = "one اثنان, three";
        assert_eq!(word_behind(text, 0), 4);
        assert_eq!(word_behind(text, 4), 16);
        assert_eq!(word_behind(text, 16), text.len());
        assert_eq!(word_before(text, text.len()), 16);
        assert_eq!(word_before(text, 6), 4);
        assert_eq!(word_before(text, 0), 0);
    }
}
