//! Rows of forms and lists: a sign, a text that may go on below, and what is known at the end.

use super::found;
use super::ink::sheet::Hidden;
use super::ink::{Ink, Spot};
use super::theme::Role;
use crate::text;
use crate::text::search::Wanted;

/// Columns below which a text beside its value would be torn into a column of words.
const NARROW: u16 = 24;

/// For paragraphs that may be as high as they are.
pub const ANY: u16 = u16::MAX;

/// One row of a form or of a list; more than one where its text is long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What stands before the text: pointer, digit, sign.
    pub lead: Vec<(Role, String)>,
    /// The text, with what was looked for in a role of its own.
    pub text: Vec<(Role, String)>,
    /// What is known, at the end of the row; empty where nothing is.
    pub end: (Role, String),
}

impl Entry {
    /// A text behind a lead.
    pub fn new(lead: Vec<(Role, String)>, role: Role, said: impl Into<String>) -> Self {
        Self {
            lead,
            text: vec![(role, said.into())],
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

    /// The same with the words that were looked for made visible.
    #[must_use]
    pub fn found(mut self, wanted: &Wanted) -> Self {
        let whole = std::mem::take(&mut self.text);
        for (role, said) in &whole {
            let parts = found::parts(*role, said, wanted);
            self.text
                .extend(parts.iter().map(|(role, part)| (*role, (*part).to_owned())));
        }
        self
    }

    /// The whole text.
    fn said(&self) -> String {
        self.text.iter().map(|(_, part)| part.as_str()).collect()
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
        let fits = text::width(&self.said()) <= left;
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
        let x = spot.x + indent;
        let said = self.wrapped_parts(room, &entry.text);
        let used = self.rows(Spot::new(x, spot.y, room), ANY, &said);
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
        let rows = self.wrapped_parts(room, &entry.text).len();
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
        self.list_of(spot, room, here, (entries, (0, 0)))
    }

    /// The same with a part of a long list: so many entries stand before it and behind it.
    pub fn list_of(
        &mut self,
        spot: Spot,
        room: u16,
        here: usize,
        (entries, beyond): (&[Entry], (usize, usize)),
    ) -> u16 {
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
            above: sum(heights.get(..first).unwrap_or_default()).saturating_add(rows_of(beyond.0)),
            below: sum(heights.get(shown..).unwrap_or_default()).saturating_add(rows_of(beyond.1)),
        });
        focus
    }
}

/// The rows of entries that nobody measured: one each, at least.
fn rows_of(entries: usize) -> u16 {
    u16::try_from(entries).unwrap_or(u16::MAX)
}
