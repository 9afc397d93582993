//! What was handed to the ink and is not on the frame. The layout tries again with more rows where
//! rows are missing; the tests want an empty list.

use super::{Ink, Spot};
use crate::text::Row;
use crate::tui::theme::Role;

/// A text that is not on the frame as it was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// The row was too short: an ellipsis stands for the rest.
    Cut(String),
    /// There was no row for it, or something else was painted over it.
    Hidden(String),
}

impl Ink<'_> {
    /// What is not on the frame, in the order in which it was painted.
    pub fn losses(&self) -> &[Loss] {
        &self.losses
    }

    /// How many rows of text found no place.
    pub(super) fn rows_lost(&self) -> u16 {
        let hidden = |loss: &&Loss| matches!(loss, Loss::Hidden(_));
        let count = self.losses.iter().filter(hidden).count();
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    /// Notes that a scrolling part has less than `least` rows to scroll in.
    pub fn need(&mut self, least: u16, room: u16) {
        for _ in room..least {
            self.losses.push(Loss::Hidden(String::new()));
        }
    }

    /// Notes a text that `row` does not show to its end.
    pub(super) fn note_cut(&mut self, row: &Row, parts: &[(Role, &str)]) {
        let all: usize = parts.iter().map(|(_, said)| said.len()).sum();
        if row.source.end >= all {
            return;
        }
        let said: String = parts.iter().map(|(_, said)| *said).collect();
        let shows =
            |sign: char| !sign.is_whitespace() && !('\u{2066}'..='\u{2069}').contains(&sign);
        let rest = said.get(row.source.end..).unwrap_or_default();
        if rest.chars().any(shows) {
            self.losses.push(Loss::Cut(said));
        }
    }

    /// Notes the rows of a paragraph behind the first `height`.
    pub(super) fn note_dropped(&mut self, rows: &[Row], height: u16) {
        for row in rows.iter().skip(usize::from(height)) {
            self.losses.push(Loss::Hidden(plain(row)));
        }
    }

    /// Notes a row that is painted where there is no row, or over another text.
    pub(super) fn note_place(&mut self, spot: Spot, row: &Row) {
        let blank = row
            .glyphs
            .iter()
            .all(|glyph| glyph.symbol.trim().is_empty());
        if blank {
            return;
        }
        let over = (spot.x..spot.x.saturating_add(row.width())).any(|x| self.is_text(x, spot.y));
        if spot.y >= self.bottom || over {
            self.losses.push(Loss::Hidden(plain(row)));
        } else if spot.x.saturating_add(row.width()) > self.width() {
            self.losses.push(Loss::Cut(plain(row)));
        }
    }

    /// Notes a line that is drawn over text; a blank clears the place instead.
    pub(super) fn note_drawn(&mut self, x: u16, y: u16, sign: &str) {
        if self.is_text(x, y) && sign != " " {
            self.losses.push(Loss::Hidden(sign.to_owned()));
        }
        self.set_text(x, y, false);
    }

    /// Whether a letter stands in a cell.
    pub(super) fn is_text(&self, x: u16, y: u16) -> bool {
        let place = self.place(x, y);
        place.is_some_and(|place| self.inked.get(place).copied().unwrap_or(false))
    }

    /// Remembers whether a letter stands in a cell.
    pub(super) fn set_text(&mut self, x: u16, y: u16, is: bool) {
        let place = self.place(x, y);
        if let Some(cell) = place.and_then(|place| self.inked.get_mut(place)) {
            *cell = is;
        }
    }

    fn place(&self, x: u16, y: u16) -> Option<usize> {
        let width = self.width();
        (x < width).then(|| usize::from(y) * usize::from(width) + usize::from(x))
    }
}

fn plain(row: &Row) -> String {
    let signs = row.glyphs.iter().map(|glyph| glyph.symbol.as_str());
    signs.collect()
}
