//! Logical text to cells in visual order. Knows no screen.
//!
//! Order of work: levels of the whole paragraph ([UAX #9](https://www.unicode.org/reports/tr9/)),
//! joining, widths, lines in logical order, visual order of each line. Nothing may reorder text
//! before it is broken, and nothing after this layer may order it again.

mod bracket;
pub mod caret;
mod cluster;
pub mod direction;
pub mod encoding;
mod form;
pub mod inverse;
mod level;
mod logical;
pub mod mirror;
mod order;
mod plain;
pub mod search;
mod shape;
mod wrap;

use std::ops::Range;

use cluster::{Apart, Cluster, Content};
use direction::Direction;
use order::CUT;
use wrap::Line;

pub use level::base_of;
pub use logical::logical_rows;
pub use mirror::twin;
pub use plain::{clean, fold, letters, ltr_token, typed};

/// A run of one style inside a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<'a> {
    /// Logical text; may hold line breaks.
    pub text: &'a str,
    /// Any number of the caller's; the letters keep it wherever they go.
    pub style: u16,
}

/// One cell group of a row: what to put into the terminal buffer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glyph {
    /// Shaped and mirrored; never a control character.
    pub symbol: String,
    /// Columns it takes, 1 or 2, as ratatui counts them.
    pub width: u16,
    /// The style of its first letter.
    pub style: u16,
    /// Bytes of the concatenated logical text. Empty for later parts of one grapheme.
    pub source: Range<usize>,
}

/// One visual row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// In the start order of the frame.
    pub glyphs: Vec<Glyph>,
    /// Bytes of the concatenated logical text: rows of one paragraph follow each other without a
    /// gap, blanks at a break belong to the row before it, hard line breaks to none.
    pub source: Range<usize>,
}

impl Row {
    /// Columns of all glyphs.
    pub fn width(&self) -> u16 {
        let sum: u32 = self.glyphs.iter().map(|glyph| u32::from(glyph.width)).sum();
        u16::try_from(sum).unwrap_or(u16::MAX)
    }
}

/// The rows of a text in `width` columns, at least one; none when `width` is 0.
///
/// Lines break by UAX #14 in logical order, hard at line breaks; what is wider than a row breaks
/// between graphemes. Blanks at a break are not shown. A picture wider than the row is shown as
/// an ellipsis.
pub fn wrap(spans: &[Span<'_>], base: Direction, frame: Direction, width: u16) -> Vec<Row> {
    if width == 0 {
        return Vec::new();
    }
    let content = Content::new(spans);
    let mut rows = Vec::new();
    for range in wrap::paragraphs(&content.text) {
        let clusters = cluster::clusters(&content, range.clone(), base);
        for line in wrap::lines(&content, range, &clusters, width) {
            let glyphs = order::left_to_right(&clusters, &line, base, width);
            rows.push(order::hand_over(glyphs, &line, frame));
        }
    }
    rows
}

/// A text on one row of at most `width` columns; line breaks count as spaces.
///
/// What does not fit is cut off in logical order, and an ellipsis stands at the end side of `base`.
/// Blanks at the end are cut without one.
pub fn single(spans: &[Span<'_>], base: Direction, frame: Direction, width: u16) -> Row {
    let content = Content::new(spans);
    let clusters = cluster::clusters(&content, 0..content.text.len(), base);
    let (line, cut) = first_line(&content, &clusters, width);
    let mut glyphs = order::left_to_right(&clusters, &line, base, width);
    if width == 0 {
        glyphs.clear();
    } else if cut {
        let last = line.ink.saturating_sub(1);
        let ellipsis = Glyph {
            symbol: CUT.to_owned(),
            width: 1,
            style: clusters.get(last).map_or(0, |cluster| cluster.style),
            source: line.source.end..content.text.len(),
        };
        match base {
            Direction::LeftToRight => glyphs.push(ellipsis),
            Direction::RightToLeft => glyphs.insert(0, ellipsis),
        }
    }
    order::hand_over(glyphs, &line, frame)
}

/// A text that is being typed, on one row as long as it needs. An alef that begins at a byte of
/// `carets` has a cell of its own, so that a caret can stand between it and its lam.
pub fn entry(spans: &[Span<'_>], base: Direction, frame: Direction, carets: &[usize]) -> Row {
    entry_row(spans, base, frame, Apart::At(carets))
}

fn entry_row(spans: &[Span<'_>], base: Direction, frame: Direction, apart: Apart<'_>) -> Row {
    let content = Content::new(spans);
    let length = content.text.len();
    let clusters = cluster::clusters_apart(&content, 0..length, base, apart);
    let line = Line {
        clusters: 0..clusters.len(),
        ink: clusters.len(),
        source: 0..length,
    };
    let glyphs = order::left_to_right(&clusters, &line, base, u16::MAX);
    order::hand_over(glyphs, &line, frame)
}

/// What of a text goes on one row, and whether something that shows is cut off.
fn first_line(content: &Content, clusters: &[Cluster], width: u16) -> (Line, bool) {
    let shows = |one: &Cluster| !one.blank && one.width > 0;
    let needed = clusters.iter().rposition(shows).map_or(0, |at| at + 1);
    let mut end = wrap::prefix(clusters, width, width);
    let mut ink = end;
    let cut = end < needed;
    if cut {
        let room = width.saturating_sub(1);
        end = wrap::grapheme_start(clusters, 0, wrap::prefix(clusters, room, width));
        let kept = clusters.get(..end).unwrap_or_default();
        ink = kept.iter().rposition(shows).map_or(0, |at| at + 1);
    }
    let byte = clusters
        .get(end)
        .map_or(content.text.len(), |one| one.source.start);
    let line = Line {
        clusters: 0..end,
        ink,
        source: 0..byte,
    };
    (line, cut)
}

/// The columns a text takes on one row, shaped: a lam with its alef takes one.
pub fn width(text: &str) -> u16 {
    let content = Content::new(&[Span { text, style: 0 }]);
    let clusters = cluster::clusters(&content, 0..text.len(), Direction::LeftToRight);
    let columns = wrap::columns_of(&clusters, u16::MAX);
    u16::try_from(columns).unwrap_or(u16::MAX)
}

/// The columns of what one cell of a frame holds, 1 or 2: as [`width`] counts them, but at once for
/// the signs of which frames consist.
pub fn cell_width(symbol: &str) -> u16 {
    let mut signs = symbol.chars();
    match (signs.next(), signs.next()) {
        (
            Some(
                ' '..='~'
                | '\u{2500}'..='\u{257F}'
                | '\u{FB50}'..='\u{FBB1}'
                | '\u{FE80}'..='\u{FEFC}',
            ),
            None,
        ) => 1,
        _ => width(symbol).clamp(1, 2),
    }
}

#[cfg(test)]
mod conformance;
