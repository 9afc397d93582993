//! A page that is read: paragraphs, wrapped, scrolled.

use super::ink::{Ink, Spot};
use super::theme::Role;
use crate::lang::msg::{General, Msg};
use crate::text::Row;

/// Paragraphs collected from top to bottom.
pub struct Page {
    width: u16,
    rows: Vec<Option<(u16, Row)>>,
}

impl Page {
    /// An empty page of this width.
    pub fn new(width: u16) -> Self {
        Self {
            width,
            rows: Vec::new(),
        }
    }

    /// A heading.
    pub fn title(&mut self, ink: &Ink<'_>, message: impl Into<Msg>) -> &mut Self {
        let said = ink.words(message);
        self.text(ink, 0, Role::Title, &said)
    }

    /// A message as a paragraph.
    pub fn say(&mut self, ink: &Ink<'_>, indent: u16, message: impl Into<Msg>) -> &mut Self {
        let said = ink.words(message);
        self.text(ink, indent, Role::Text, &said)
    }

    /// A paragraph of the interface.
    pub fn text(&mut self, ink: &Ink<'_>, indent: u16, role: Role, said: &str) -> &mut Self {
        let room = self.width.saturating_sub(indent);
        self.rows.extend(
            ink.wrapped(room, role, said)
                .into_iter()
                .map(|row| Some((indent, row))),
        );
        self
    }

    /// A paragraph that a person wrote.
    pub fn own(&mut self, ink: &Ink<'_>, indent: u16, written: &str) -> &mut Self {
        let room = self.width.saturating_sub(indent);
        let rows = ink.wrapped_own(room, Role::Text, written);
        self.rows
            .extend(rows.into_iter().map(|row| Some((indent, row))));
        self
    }

    /// An empty row.
    pub fn gap(&mut self) -> &mut Self {
        self.rows.push(None);
        self
    }

    /// How many rows there are.
    pub fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }

    /// Paints the rows from `top` on; a last line says when there is more.
    pub fn paint(&self, ink: &mut Ink<'_>, spot: Spot, height: u16, top: u16) {
        let all = self.height();
        let fits = all <= height;
        let room = if fits {
            height
        } else {
            height.saturating_sub(1)
        };
        let top = top.min(all.saturating_sub(room));
        let shown = self
            .rows
            .iter()
            .skip(usize::from(top))
            .take(usize::from(room));
        for (place, row) in shown.enumerate() {
            let Some((indent, row)) = row else { continue };
            let y = spot.y + u16::try_from(place).unwrap_or(0);
            ink.rows(
                Spot::new(spot.x + indent, y, self.width),
                1,
                std::slice::from_ref(row),
            );
        }
        if !fits {
            let left = all.saturating_sub(top + room);
            let message = if left > 0 {
                General::MoreBelow { rows: left }
            } else {
                General::EndOfPage
            };
            let y = spot.y + height.saturating_sub(1);
            ink.say(Spot::new(spot.x, y, spot.width), Role::Muted, message);
        }
    }
}
