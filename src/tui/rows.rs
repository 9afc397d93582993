//! Rows of forms and lists: a sign, a text that may go on below, and what is known at the end.

use super::ink::sheet::Hidden;
use super::ink::{Ink, Spot};
use super::theme::Role;
use crate::text;

/// Columns below which a text beside its value would be torn into a column of words.
const NARROW: u16 = 24;

/// For paragraphs that may be as high as they are.
pub const ANY: u16 = u16::MAX;

/// One row of a form or of a list; more than one where its text is long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What stands before the text: pointer, digit, sign.
    pub lead: Vec<(Role, String)>,
    /// The text.
    pub text: (Role, String),
    /// What is known, at the end of the row; empty where nothing is.
    pub end: (Role, String),
}

impl Entry {
    /// A text behind a lead.
    pub fn new(lead: Vec<(Role, String)>, role: Role, said: impl Into<String>) -> Self {
        Self {
            lead,
            text: (role, said.into()),
            end: (Role::Text, String::new()),
        }
    }

    /// The same with what is known at the end.
    #[must_use]
    pub fn known(self, role: Role, said: impl Into<String>) -> Self {
        Self {
            end: (role, said.into()),
            ..self
        }
    }

    fn indent(&self) -> u16 {
        let widths = self.lead.iter().map(|(_, said)| text::width(said));
        widths.fold(0, u16::saturating_add)
    }

    /// The columns of the text, and whether what is known stands beside it.
    fn room(&self, width: u16) -> (u16, bool) {
        let whole = width.saturating_sub(self.indent());
        let end = text::width(&self.end.1);
        if end == 0 {
            return (whole, true);
        }
        let left = whole.saturating_sub(end + 1);
        let fits = text::width(&self.text.1) <= left;
        if fits || left >= NARROW.max(whole / 2) {
            (left, true)
        } else {
            (whole, false)
        }
    }
}

impl Ink<'_> {
    /// Paints an entry; gives the rows it takes.
    pub fn entry(&mut self, spot: Spot, entry: &Entry) -> u16 {
        let lead: Vec<(Role, &str)> = entry
            .lead
            .iter()
            .map(|(role, said)| (*role, said.as_str()))
            .collect();
        let indent = entry.indent();
        self.line(Spot::new(spot.x, spot.y, indent), &lead);
        let (room, beside) = entry.room(spot.width);
        let (role, said) = &entry.text;
        let x = spot.x + indent;
        let used = self.paragraph(Spot::new(x, spot.y, room), ANY, *role, said);
        let (role, known) = &entry.end;
        if beside {
            if !known.is_empty() {
                let end = Spot::new(x, spot.y, spot.width.saturating_sub(indent));
                self.at_end(end, &[(*role, known)]);
            }
            return used;
        }
        let below = Spot::new(x, spot.y + used, spot.width.saturating_sub(indent));
        let rows = self.wrapped(below.width, *role, known);
        let mut y = below.y;
        for row in &rows {
            let side = below.width.saturating_sub(row.width());
            let place = Spot::new(below.x + side, y, below.width);
            y += self.rows(place, 1, std::slice::from_ref(row));
        }
        y - spot.y
    }

    /// The rows an entry takes.
    pub fn entry_height(&self, width: u16, entry: &Entry) -> u16 {
        let (room, beside) = entry.room(width);
        let rows = self.wrapped(room, entry.text.0, &entry.text.1).len();
        let below = if beside {
            0
        } else {
            let room = width.saturating_sub(entry.indent());
            self.wrapped(room, entry.end.0, &entry.end.1).len()
        };
        u16::try_from(rows + below).unwrap_or(u16::MAX).max(1)
    }

    /// Paints as many entries as `room` rows hold, the one with the focus among them, and tells the
    /// page how many rows are out of sight; gives the row of the focus.
    pub fn list(&mut self, spot: Spot, room: u16, here: usize, entries: &[Entry]) -> u16 {
        let heights: Vec<u16> = entries
            .iter()
            .map(|entry| self.entry_height(spot.width, entry))
            .collect();
        let sum = |heights: &[u16]| {
            heights
                .iter()
                .fold(0, |sum: u16, one| sum.saturating_add(*one))
        };
        let through = |first: usize| sum(heights.get(first..=here).unwrap_or_default());
        let first = (0..=here).find(|first| through(*first) <= room);
        let first = first.unwrap_or(here);
        self.need(through(here), room);
        let (mut y, mut shown, mut focus) = (spot.y, first, spot.y);
        for (place, entry) in entries.iter().enumerate().skip(first) {
            let height = heights.get(place).copied().unwrap_or(1);
            if y + height > spot.y.saturating_add(room) {
                break;
            }
            if place == here {
                focus = y;
            }
            y += self.entry(Spot::new(spot.x, y, spot.width), entry);
            shown = place + 1;
        }
        self.out_of_sight(Hidden {
            above: sum(heights.get(..first).unwrap_or_default()),
            below: sum(heights.get(shown..).unwrap_or_default()),
        });
        focus
    }
}
