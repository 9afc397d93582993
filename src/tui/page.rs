//! A page that is read: paragraphs, wrapped, scrolled.

use super::ink::{Ink, Spot};
use super::theme::Role;
use crate::lang::msg::{General, Msg};
use crate::text::Row;

/// Columns from which two parts of a page stand side by side.
const SIDE_BY_SIDE: u16 = 110;

/// The fewest rows in which a page can be read while it scrolls.
const LEAST: u16 = 4;

/// One row of a page: pieces, each with the column it begins in; none for an empty row.
type Pieces = Vec<(u16, Row)>;

/// Paragraphs collected from top to bottom.
pub struct Page {
    width: u16,
    rows: Vec<Pieces>,
    said: Vec<(u16, String)>,
}

impl Page {
    /// An empty page of this width.
    pub fn new(width: u16) -> Self {
        Self {
            width,
            rows: Vec::new(),
            said: Vec::new(),
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
        self.take(indent, said, ink.wrapped(room, role, said))
    }

    /// A paragraph that a person wrote.
    pub fn own(&mut self, ink: &Ink<'_>, indent: u16, written: &str) -> &mut Self {
        let room = self.width.saturating_sub(indent);
        let rows = ink.wrapped_own(room, Role::Text, written);
        self.take(indent, written, rows)
    }

    fn take(&mut self, indent: u16, said: &str, rows: Vec<Row>) -> &mut Self {
        self.said.push((indent, said.to_owned()));
        let rows = rows.into_iter().map(|row| vec![(indent, row)]);
        self.rows.extend(rows);
        self
    }

    /// A label and, from a column on, what it means; below the label where that is too long.
    pub fn labelled(
        &mut self,
        ink: &Ink<'_>,
        (indent, column): (u16, u16),
        (label, said): (&str, &str),
    ) -> &mut Self {
        self.said.push((indent, format!("{label}  {said}")));
        let room = self.width.saturating_sub(column);
        let labels = ink.wrapped(self.width.saturating_sub(indent), Role::Text, label);
        let fits = labels.len() == 1 && labels.iter().all(|row| indent + row.width() < column);
        let mut meant = ink.wrapped(room, Role::Text, said).into_iter();
        let beside = if fits { meant.next() } else { None };
        let last = labels.len().saturating_sub(1);
        for (place, row) in labels.into_iter().enumerate() {
            let mut pieces = vec![(indent, row)];
            if place == last {
                pieces.extend(beside.clone().map(|row| (column, row)));
            }
            self.rows.push(pieces);
        }
        self.rows.extend(meant.map(|row| vec![(column, row)]));
        self
    }

    /// An empty row.
    pub fn gap(&mut self) -> &mut Self {
        self.said.push((0, String::new()));
        self.rows.push(Vec::new());
        self
    }

    /// Two parts: side by side where the page is wide enough, otherwise one after the other.
    pub fn pair(
        &mut self,
        ink: &Ink<'_>,
        first: impl FnOnce(&mut Self),
        second: impl FnOnce(&mut Self),
    ) -> &mut Self {
        if self.width < SIDE_BY_SIDE {
            first(self);
            second(self);
            return self;
        }
        let half = self.width.saturating_sub(3) / 2;
        let (mut left, mut right) = (Self::new(half), Self::new(half));
        first(&mut left);
        second(&mut right);
        self.beside(ink, left, right);
        self
    }

    fn beside(&mut self, ink: &Ink<'_>, left: Self, right: Self) {
        let (bar, start) = (left.width + 1, left.width + 3);
        let count = left.rows.len().max(right.rows.len());
        let mut lefts = left.rows.into_iter();
        let mut rights = right.rows.into_iter();
        for _ in 0..count {
            let mut pieces = lefts.next().unwrap_or_default();
            let line = ink.wrapped(1, Role::Muted, "│");
            pieces.extend(line.into_iter().map(|row| (bar, row)));
            let other = rights.next().unwrap_or_default();
            pieces.extend(other.into_iter().map(|(indent, row)| (start + indent, row)));
            self.rows.push(pieces);
        }
        self.said.extend(left.said);
        self.said.extend(right.said);
    }

    /// Cells beside one another, each as wide as the others.
    pub fn columns(&mut self, ink: &Ink<'_>, said: &[String]) -> &mut Self {
        self.columns_in(ink, Role::Text, said)
    }

    /// The same in a role.
    pub fn columns_in(&mut self, ink: &Ink<'_>, role: Role, said: &[String]) -> &mut Self {
        let count = u16::try_from(said.len()).unwrap_or(u16::MAX).max(1);
        let column = self.width / count;
        let mut rows: Vec<Pieces> = Vec::new();
        for (place, cell) in (0..count).zip(said) {
            // Two columns of air keep a cell from its neighbour.
            let cell = ink.wrapped(column.saturating_sub(2), role, cell);
            for (y, row) in cell.into_iter().enumerate() {
                if rows.len() <= y {
                    rows.push(Vec::new());
                }
                if let Some(pieces) = rows.get_mut(y) {
                    pieces.push((place * column, row));
                }
            }
        }
        self.said.extend(said.iter().map(|cell| (2, cell.clone())));
        self.rows.extend(rows);
        self
    }

    /// What another page holds, below this one's.
    pub fn append(&mut self, other: Self) -> &mut Self {
        self.rows.extend(other.rows);
        self.said.extend(other.said);
        self
    }

    /// The paragraphs for which `wanted` holds, alone.
    #[must_use]
    pub fn found(&self, ink: &Ink<'_>, wanted: impl Fn(&str) -> bool) -> Self {
        let mut page = Self::new(self.width);
        for (indent, said) in self.said.iter().filter(|(_, said)| wanted(said)) {
            page.text(ink, *indent, Role::Text, said);
        }
        page
    }

    /// How many rows there are.
    pub fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }

    /// The columns a paragraph may take.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// The paragraphs as lines of plain text in logical order, indented, for output that is not
    /// painted: no isolates, which the text layer would need and a pipe would not.
    pub fn plain(&self) -> Vec<String> {
        let plain = |(indent, said): &(u16, String)| {
            let isolates = |sign: char| ('\u{2066}'..='\u{2069}').contains(&sign);
            let said: String = said.chars().filter(|sign| !isolates(*sign)).collect();
            let said = said.replace('\u{a0}', " ");
            format!("{}{said}", " ".repeat(usize::from(*indent)))
        };
        self.said.iter().map(plain).collect()
    }

    /// The paragraphs in logical order as they were said, without indentation; empty rows are none.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        let said = self.said.iter().map(|(_, said)| said.as_str());
        said.filter(|said| !said.trim().is_empty())
    }

    /// Paints the first rows, as many as there is room for, without a mark.
    pub fn begin(&self, ink: &mut Ink<'_>, spot: Spot, room: u16) {
        self.rows_from(ink, spot, room, 0);
    }

    fn rows_from(&self, ink: &mut Ink<'_>, spot: Spot, room: u16, top: u16) {
        let shown = self
            .rows
            .iter()
            .skip(usize::from(top))
            .take(usize::from(room));
        for (place, pieces) in shown.enumerate() {
            let y = spot.y + u16::try_from(place).unwrap_or(0);
            for (indent, row) in pieces {
                ink.rows(
                    Spot::new(spot.x + indent, y, self.width),
                    1,
                    std::slice::from_ref(row),
                );
            }
        }
    }

    /// Paints every row; on a body with too few rows the sheet below it grows.
    pub fn whole(&self, ink: &mut Ink<'_>, spot: Spot) {
        self.rows_from(ink, spot, u16::MAX, 0);
    }

    /// Paints the rows from `top` on; a last line says when there is more.
    pub fn paint(&self, ink: &mut Ink<'_>, spot: Spot, height: u16, top: u16) {
        let all = self.height();
        let fits = all <= height;
        // In a narrow column the line that says so is more than one.
        let more = ink.words(General::MoreBelow { rows: all });
        let end = ink.words(General::EndOfPage);
        let foot = [more, end].map(|said| ink.wrapped(spot.width, Role::Muted, &said).len());
        let foot = u16::try_from(foot.into_iter().max().unwrap_or(1)).unwrap_or(1);
        let room = height.saturating_sub(if fits { 0 } else { foot });
        let top = top.min(all.saturating_sub(room));
        ink.need(all.min(LEAST), room);
        self.rows_from(ink, spot, room, top);
        if !fits {
            let left = all.saturating_sub(top + room);
            let message = if left > 0 {
                General::MoreBelow { rows: left }
            } else {
                General::EndOfPage
            };
            let y = spot.y + height.saturating_sub(foot);
            let said = ink.words(message);
            ink.paragraph(Spot::new(spot.x, y, spot.width), foot, Role::Muted, &said);
        }
    }
}
