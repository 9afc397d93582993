//! A text field on one row: what is near the caret, and never a secret.

use ratatui::layout::Position;

use super::{Ink, Spot};
use crate::app::field::Field;
use crate::text::direction::Direction;
use crate::text::{self, Glyph, Span};
use crate::tui::theme::Role;

/// What stands at an edge where the text goes on.
const MORE: &str = "…";

/// What a secret shows, whatever its length, as soon as something was typed.
const DOTS: &str = "········";

/// The part of a text's columns that is in sight, counted from the side where the text begins.
struct Window {
    /// The first column in sight.
    first: u16,
    /// How many are in sight.
    room: u16,
    /// How many there are, the one behind the last letter too.
    all: u16,
}

impl Window {
    /// The window in which the caret's columns are seen. It moves on by half its width, so that there
    /// is something to read on both sides; where it stands depends on the caret alone.
    fn around(caret: u16, all: u16, room: u16) -> Self {
        // Room for a wide letter and the sign that more follows.
        let last = room.saturating_sub(3);
        let step = (room / 2).saturating_sub(1).max(1);
        let first = if all <= room || caret <= last {
            0
        } else {
            let steps = (caret - last).div_ceil(step);
            steps.saturating_mul(step).min(all - room)
        };
        Self { first, room, all }
    }

    /// Where columns of the text are in sight; none where a sign of more stands, or outside.
    fn place(&self, column: u16, width: u16) -> Option<u16> {
        let place = column.checked_sub(self.first)?;
        let start = u16::from(self.before());
        let end = self.room.saturating_sub(u16::from(self.behind()));
        (place >= start && place.saturating_add(width) <= end).then_some(place)
    }

    fn before(&self) -> bool {
        self.first > 0
    }

    fn behind(&self) -> bool {
        self.first.saturating_add(self.room) < self.all
    }
}

impl Ink<'_> {
    /// Paints a text field on one row: what fits around the caret, never a secret.
    pub fn field(&mut self, spot: Spot, field: &Field, focused: bool) {
        self.repeat(spot, Role::Muted, "_");
        if field.is_secret() {
            self.secret(spot, field, focused);
            return;
        }
        let base = text::base_of(field.text(), self.frame);
        let along = base == self.frame;
        let glyphs = self.glyphs_from_base(field, base, focused);
        let all = width(&glyphs).saturating_add(1);
        let (caret, wide) = caret_columns(&glyphs, field.caret(), focused);
        let window = Window::around(caret, all, spot.width);
        let column = |place: u16, width: u16| {
            let across = spot.width.saturating_sub(place.saturating_add(width));
            spot.x.saturating_add(if along { place } else { across })
        };
        let mut at = 0;
        for glyph in &glyphs {
            if let Some(place) = window.place(at, glyph.width) {
                let role = Role::of_number(glyph.style);
                self.cell(column(place, glyph.width), spot.y, &glyph.symbol, role);
            }
            at = at.saturating_add(glyph.width);
        }
        if window.before() {
            self.cell(column(0, 1), spot.y, MORE, Role::Muted);
        }
        if window.behind() {
            let last = spot.width.saturating_sub(1);
            self.cell(column(last, 1), spot.y, MORE, Role::Muted);
        }
        if focused {
            let place = caret.saturating_sub(window.first);
            self.stand(column(place, wide), wide, spot);
        }
    }

    /// The glyphs in the order of the text's own direction: the first is where the text begins.
    fn glyphs_from_base(&self, field: &Field, base: Direction, focused: bool) -> Vec<Glyph> {
        let text = field.text();
        let selected = field.selection().filter(|_| focused);
        let chosen = selected.clone().unwrap_or(0..0);
        let part = |range: std::ops::Range<usize>, role: Role| Span {
            text: text.get(range).unwrap_or_default(),
            style: role.number(),
        };
        let spans = [
            part(0..chosen.start, Role::Text),
            part(chosen.clone(), Role::Focus),
            part(chosen.end..text.len(), Role::Text),
        ];
        let carets = [field.caret(), chosen.start, chosen.end];
        let carets = if focused { carets.as_slice() } else { &[] };
        let mut glyphs = text::entry(&spans, base, self.frame, carets).glyphs;
        if base != self.frame {
            glyphs.reverse();
        }
        glyphs
    }

    fn secret(&mut self, spot: Spot, field: &Field, focused: bool) {
        let dots = if field.is_empty() { "" } else { DOTS };
        let row = text::single(
            &[Span {
                text: dots,
                style: Role::Text.number(),
            }],
            self.frame,
            self.frame,
            spot.width.saturating_sub(1),
        );
        self.put(spot.x, spot.y, &row);
        if focused {
            self.stand(spot.x.saturating_add(row.width()), 1, spot);
        }
    }

    /// Puts the hardware cursor on the left cell of a glyph, as terminals count, inside the field.
    fn stand(&mut self, x: u16, wide: u16, spot: Spot) {
        let left = match self.frame {
            Direction::LeftToRight => x,
            // The frame is turned round at the end.
            Direction::RightToLeft => x.saturating_add(wide).saturating_sub(1),
        };
        let last = spot.x.saturating_add(spot.width.saturating_sub(1));
        self.cursor = Some(Position::new(left.clamp(spot.x, last), spot.y));
    }
}

fn width(glyphs: &[Glyph]) -> u16 {
    let columns = glyphs.iter().map(|glyph| glyph.width);
    columns.fold(0, u16::saturating_add)
}

/// The column of the glyph on which the caret stands, and how many it takes; behind the last glyph
/// it is one. A field without the focus is shown from its beginning.
fn caret_columns(glyphs: &[Glyph], caret: usize, focused: bool) -> (u16, u16) {
    if !focused {
        return (0, 1);
    }
    let mut column: u16 = 0;
    for glyph in glyphs {
        if glyph.source.contains(&caret) {
            return (column, glyph.width);
        }
        column = column.saturating_add(glyph.width);
    }
    (column, 1)
}

#[cfg(test)]
mod tests;
