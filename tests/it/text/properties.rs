//! What holds for every text.

use std::ops::Range;

use fanal::text::direction::Direction::{self, LeftToRight, RightToLeft};
use fanal::text::search::Wanted;
use fanal::text::{Glyph, Row, Span, clean, fold, letters, single, twin, width, wrap};
use fanal::tui::paint;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use super::{line, plain, shown};

/// Mixed text: scripts, marks, signs that steer, pictures, breaks, and anything else at times.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[اأبتدرسعهويىلكمن]{1,4}",
        4 => "[a-zA-Zéß]{1,5}",
        4 => " {1,2}",
        2 => "[0-9٠-٩]{1,3}",
        2 => "[()\\[\\]«»<>.,:؟!%/+…→-]",
        2 => "[\u{64B}-\u{652}\u{670}\u{301}\u{34F}\u{FE0F}]",
        2 => "[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}\u{61C}\u{AD}]",
        1 => "[\n\r\t\u{0}\u{1b}\u{85}\u{2028}\u{1c}\u{A0}\u{3000}]",
        1 => "[日本語한ｶﾞกि]",
        1 => prop_oneof![Just("👩\u{200D}👧"), Just("🇫🇷"), Just("⚠\u{FE0F}"), Just("क्ष्म")]
            .prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(LeftToRight), Just(RightToLeft)]
}

/// The text cut into spans at any letters, each with its number as style.
fn spans(text: &str, length: usize) -> Vec<Span<'_>> {
    let starts: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .step_by(length)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let pieces = starts
        .iter()
        .zip(ends)
        .map(|(start, end)| part(text, *start..end));
    pieces
        .zip(0..)
        .map(|(text, style)| Span { text, style })
        .collect()
}

fn part(text: &str, range: Range<usize>) -> &str {
    text.get(range)
        .expect("rows and glyphs start and end at characters")
}

fn style_at(spans: &[Span<'_>], byte: usize) -> u16 {
    let mut end = 0;
    for span in spans {
        end += span.text.len();
        if byte < end {
            return span.style;
        }
    }
    spans.last().unwrap().style
}

/// Paints a row from the left, as a screen does.
fn painted(row: &Row, columns: u16) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, 1));
    let mut x = 0;
    for glyph in &row.glyphs {
        let (next, _) = buffer.set_stringn(x, 0, &glyph.symbol, 2, Style::new());
        assert_eq!(next, x + glyph.width, "{}", glyph.symbol.escape_unicode());
        x = next;
    }
    buffer
}

/// The pass over a finished frame: cell x to W-1-x, wide cells as one, twins swapped.
fn mirrored(buffer: &Buffer, row: &Row) -> Vec<String> {
    let columns = buffer.area.width;
    let mut turned = vec![" ".to_owned(); columns.into()];
    let mut x = 0;
    while x < columns {
        let symbol = buffer[(x, 0)].symbol();
        let wide = row
            .glyphs
            .iter()
            .any(|one| one.symbol == symbol && one.width == 2);
        let width = if wide { 2 } else { 1 };
        turned[usize::from(columns - x - width)] = twin(symbol).unwrap_or(symbol).to_owned();
        x += width;
    }
    turned
}

fn cells(buffer: &Buffer) -> Vec<String> {
    (0..buffer.area.width)
        .map(|x| buffer[(x, 0)].symbol().to_owned())
        .collect()
}

fn in_logical_order(row: &Row) -> Vec<Glyph> {
    let mut glyphs = row.glyphs.clone();
    glyphs.sort_by_key(|glyph| (glyph.source.start, glyph.source.end));
    glyphs
}

/// Whether a text may vanish: blanks at a break, line breaks, and signs that are not drawn.
fn may_vanish(text: &str) -> bool {
    let mut shown = text.graphemes(true).map(|one| line(one, LeftToRight, 9));
    shown.all(|shown| shown.trim().is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn wrapping_loses_nothing_and_splits_no_grapheme(
        text in text(), base in direction(), frame in direction(), columns in 1_u16..30,
    ) {
        let rows = wrap(&plain(&text), base, frame, columns);
        let mut end = 0;
        for row in &rows {
            prop_assert!(row.width() <= columns);
            let between = part(&text, end..row.source.start);
            prop_assert!(between.trim().is_empty(), "lost {between:?}");
            let mut inside = row.source.start;
            for glyph in in_logical_order(row) {
                prop_assert!(glyph.source.start >= inside);
                prop_assert!(may_vanish(part(&text, inside..glyph.source.start)));
                let whole = part(&text, glyph.source.clone());
                prop_assert!(whole.graphemes(true).count() <= 2);
                inside = glyph.source.end;
            }
            prop_assert!(may_vanish(part(&text, inside..row.source.end)));
            end = row.source.end;
        }
        prop_assert!(part(&text, end..text.len()).trim().is_empty());
        let starts: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
        for row in rows.iter().filter(|row| columns > 3 && row.source.start < text.len()) {
            prop_assert!(starts.contains(&row.source.start));
        }
    }

    #[test]
    fn a_row_shows_every_grapheme_once_in_some_order(
        text in text(), base in direction(), frame in direction(),
    ) {
        let row = single(&plain(&text), base, frame, u16::MAX);
        let mut shown: Vec<Range<usize>> = row.glyphs.iter().map(|one| one.source.clone()).collect();
        // Further parts of a grapheme of many columns have no letters of their own.
        shown.retain(|source| !source.is_empty());
        shown.sort_by_key(|source| source.start);
        let mut expected: Vec<Range<usize>> = Vec::new();
        for (start, grapheme) in text.grapheme_indices(true) {
            let range = start..start + grapheme.len();
            let taken_in = shown.iter().any(|source| source.start < start && start < source.end);
            match expected.last_mut().filter(|_| taken_in) {
                // A lam and its alef share one glyph.
                Some(lam) => lam.end = range.end,
                None if may_vanish(grapheme) && !shown.contains(&range) => {}
                None => expected.push(range),
            }
        }
        prop_assert_eq!(shown, expected);
        prop_assert_eq!(row.width(), width(&text));
    }

    #[test]
    fn turning_a_frame_round_twice_gives_it_back(
        text in text(), base in direction(), columns in 1_u16..30,
    ) {
        for row in wrap(&plain(&text), base, RightToLeft, columns) {
            let frame = painted(&row, columns);
            let cursor = Some(Position::new(columns - 1, 0));
            let once = paint::mirrored(frame.clone(), cursor);
            prop_assert_eq!(cells(&once.buffer), mirrored(&frame, &row));
            let twice = paint::mirrored(once.buffer.clone(), once.cursor);
            prop_assert_eq!(twice.buffer, frame);
            prop_assert_eq!(twice.cursor, cursor);
        }
    }

    #[test]
    fn symbols_hold_no_controls_and_are_as_wide_as_ratatui_counts(
        text in text(), base in direction(), frame in direction(), columns in 1_u16..30,
    ) {
        let mut rows = wrap(&plain(&text), base, frame, columns);
        rows.push(single(&plain(&text), base, frame, columns));
        for row in &rows {
            painted(row, columns);
            for glyph in &row.glyphs {
                prop_assert!((1..=2).contains(&glyph.width));
                let steers = |c| matches!(c, '\u{200B}' | '\u{200C}' | '\u{200E}' | '\u{200F}'
                    | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
                prop_assert!(!glyph.symbol.chars().any(|c: char| c.is_control() || steers(c)));
            }
        }
    }

    #[test]
    fn a_frame_from_the_right_shows_what_a_frame_from_the_left_shows(
        text in text(), base in direction(), columns in 1_u16..30,
    ) {
        let from_left = wrap(&plain(&text), base, LeftToRight, columns);
        let from_right = wrap(&plain(&text), base, RightToLeft, columns);
        prop_assert_eq!(from_left.len(), from_right.len());
        for (left, right) in from_left.iter().zip(&from_right) {
            prop_assert_eq!(shown(right, RightToLeft), left.glyphs.clone());
            let expected = painted(left, left.width());
            let turned = mirrored(&painted(right, right.width()), right);
            prop_assert_eq!(turned, cells(&expected));
        }
    }

    #[test]
    fn styles_follow_their_letters(
        text in text(), length in 1_usize..6, base in direction(), columns in 1_u16..30,
    ) {
        let spans = spans(&text, length);
        for row in wrap(&spans, base, RightToLeft, columns) {
            for glyph in row.glyphs.iter().filter(|glyph| !glyph.source.is_empty()) {
                prop_assert_eq!(glyph.style, style_at(&spans, glyph.source.start));
            }
        }
    }

    #[test]
    fn styles_do_not_change_what_is_shown(
        text in text(), length in 1_usize..6, base in direction(), columns in 1_u16..30,
    ) {
        let one = wrap(&plain(&text), base, LeftToRight, columns);
        let many = wrap(&spans(&text, length), base, LeftToRight, columns);
        let symbols = |rows: &[Row]| -> Vec<String> {
            rows.iter().map(|row| super::symbols(&row.glyphs)).collect()
        };
        prop_assert_eq!(symbols(&one), symbols(&many));
    }

    #[test]
    fn one_row_shows_all_or_ends_in_an_ellipsis(
        text in text(), base in direction(), columns in 1_u16..60,
    ) {
        let row = single(&plain(&text), base, LeftToRight, columns);
        prop_assert!(row.width() <= columns);
        let end = if base == LeftToRight { row.glyphs.last() } else { row.glyphs.first() };
        let cut = !may_vanish(part(&text, row.source.end..text.len()));
        prop_assert!(!cut || end.is_some_and(|glyph| glyph.symbol == "…"));
        if width(&text) <= columns {
            prop_assert!(!cut);
            prop_assert_eq!(row.width(), width(&text));
        }
    }

    #[test]
    fn cleaning_folding_and_spelling_out_are_final(text in text()) {
        prop_assert_eq!(clean(&clean(&text)), clean(&text));
        prop_assert_eq!(letters(&letters(&text)), letters(&text));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
        prop_assert!(!clean(&text).chars().any(char::is_control));
    }

    #[test]
    fn whatever_is_written_is_found_whole_where_it_stands(
        before in text(), word in "[a-zéñاأبةلمىي٣-٥0-9-]{1,6}", after in text(),
    ) {
        let text = format!("{before} {word} {after}");
        let wanted = Wanted::new(&word);
        prop_assert!(wanted.is_in(&[&text]));
        let places = wanted.places(&text);
        let starts: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
        for place in &places {
            prop_assert!(starts.contains(&place.start));
            prop_assert!(starts.contains(&place.end) || place.end == text.len());
            prop_assert!(!fold(part(&text, place.clone())).is_empty());
        }
        let here = before.len() + 1;
        let holds = |place: &Range<usize>| place.start <= here && here < place.end;
        prop_assert!(wanted.is_empty() || places.iter().any(holds));
    }

    #[test]
    fn a_twin_of_a_twin_is_the_sign_itself(c in any::<char>()) {
        let symbol = c.to_string();
        if let Some(image) = twin(&symbol) {
            prop_assert_eq!(twin(image), Some(symbol.as_str()));
        }
    }
}
