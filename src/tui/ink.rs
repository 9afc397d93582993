//! The only way to put text on a frame: everything passes through the text layer here.

mod field;
pub mod loss;
mod part;
pub mod sheet;

use loss::Loss;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use sheet::Hidden;

use super::encode::Sample;
use super::theme::{self, Role, Theme};
use crate::app::key::Key;
use crate::app::{keyboard, keys};
use crate::lang::locale::Locale;
use crate::lang::msg::Msg;
use crate::lang::words::Words;
use crate::settings::keyboard::Keyboard;
use crate::text::direction::Direction;
use crate::text::{self, Row, Span};

/// A frame being painted, in start→end coordinates.
pub struct Ink<'a> {
    buffer: Buffer,
    words: &'a Words,
    theme: Theme,
    frame: Direction,
    samples: Vec<Sample>,
    /// The keyboard, for hints that name a key.
    pub keyboard: Option<Keyboard>,
    /// Where the hardware cursor stands: always on what has the focus.
    pub cursor: Option<Position>,
    /// The row behind the last one that may hold text.
    bottom: u16,
    /// The cells in which a letter stands.
    inked: Vec<bool>,
    /// What is not on the frame.
    losses: Vec<Loss>,
    /// Rows of lists that are out of sight.
    beyond: Hidden,
    /// The row down to which a part belongs to the focus.
    kept: u16,
}

/// A place on the frame: start column, row, and how many columns there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The first column, counted from where reading starts.
    pub x: u16,
    /// The row.
    pub y: u16,
    /// The columns that may be used.
    pub width: u16,
}

impl Spot {
    /// A place.
    pub const fn new(x: u16, y: u16, width: u16) -> Self {
        Self { x, y, width }
    }
}

impl<'a> Ink<'a> {
    /// An empty frame.
    pub fn new(width: u16, height: u16, words: &'a Words, theme: Theme) -> Self {
        // Where nothing is written the theme's ground lies all the same.
        let mut ground = Cell::EMPTY;
        ground.set_style(theme::style(theme, Role::Text));
        Self {
            buffer: Buffer::filled(Rect::new(0, 0, width, height), ground),
            words,
            theme,
            frame: words.locale().direction(),
            samples: Vec::new(),
            keyboard: None,
            cursor: None,
            bottom: height,
            inked: vec![false; usize::from(width) * usize::from(height)],
            losses: Vec::new(),
            beyond: Hidden::default(),
            kept: 0,
        }
    }

    /// The frame's width.
    pub fn width(&self) -> u16 {
        self.buffer.area.width
    }

    /// The frame's height.
    pub fn height(&self) -> u16 {
        self.buffer.area.height
    }

    /// The language of the frame.
    pub fn locale(&self) -> Locale {
        self.words.locale()
    }

    /// A message in words.
    pub fn words(&self, message: impl Into<Msg>) -> String {
        self.words.say(message)
    }

    /// A time or a count in the digits that were chosen; never for codes or keys.
    pub fn read(&self, number: &str) -> String {
        self.words.read(number)
    }

    /// The cap of a key: its Latin sign, the same in all languages, and beside it the Arabic letter
    /// where the keyboard has both.
    pub fn cap(&self, key: Key) -> String {
        let cap = self.words.say(keys::cap(key));
        match keyboard::arabic_cap(key, self.keyboard) {
            Some(letter) => text::ltr_token(&format!("{cap}·{letter}")),
            None => cap,
        }
    }

    /// Paints a message on one row; gives the columns used.
    pub fn say(&mut self, spot: Spot, role: Role, message: impl Into<Msg>) -> u16 {
        let said = self.words.say(message);
        self.line(spot, &[(role, &said)])
    }

    /// Paints one row of text in the frame's direction; gives the columns used.
    pub fn line(&mut self, spot: Spot, parts: &[(Role, &str)]) -> u16 {
        let spans = spans(parts);
        let row = text::single(&spans, self.frame, self.frame, spot.width);
        self.note_cut(&row, parts);
        self.put(spot.x, spot.y, &row);
        row.width()
    }

    /// Paints one row that ends at the end of the place.
    pub fn at_end(&mut self, spot: Spot, parts: &[(Role, &str)]) -> u16 {
        let spans = spans(parts);
        let row = text::single(&spans, self.frame, self.frame, spot.width);
        let used = row.width();
        self.note_cut(&row, parts);
        self.put(spot.x + spot.width.saturating_sub(used), spot.y, &row);
        used
    }

    /// The rows of a paragraph of several roles in the frame's direction.
    pub fn wrapped_parts(&self, width: u16, parts: &[(Role, String)]) -> Vec<Row> {
        let spans: Vec<Span<'_>> = parts
            .iter()
            .map(|(role, said)| Span {
                text: said,
                style: role.number(),
            })
            .collect();
        text::wrap(&spans, self.frame, self.frame, width)
    }

    /// The rows of a paragraph in the frame's direction.
    pub fn wrapped(&self, width: u16, role: Role, said: &str) -> Vec<Row> {
        let span = [Span {
            text: said,
            style: role.number(),
        }];
        text::wrap(&span, self.frame, self.frame, width)
    }

    /// The rows of what a person wrote: its own direction decides.
    pub fn wrapped_own(&self, width: u16, role: Role, written: &str) -> Vec<Row> {
        let base = text::base_of(written, self.frame);
        let span = [Span {
            text: written,
            style: role.number(),
        }];
        text::wrap(&span, base, self.frame, width)
    }

    /// Paints a wrapped message; gives the rows used, at most `height`.
    pub fn paragraph(&mut self, spot: Spot, height: u16, role: Role, said: &str) -> u16 {
        let rows = self.wrapped(spot.width, role, said);
        self.rows(spot, height, &rows)
    }

    /// Paints text of another language in its own direction, at its own side of the place.
    pub fn foreign(&mut self, spot: Spot, height: u16, role: Role, said: (&str, Locale)) -> u16 {
        let base = said.1.direction();
        let span = [Span {
            text: said.0,
            style: role.number(),
        }];
        let rows = text::wrap(&span, base, self.frame, spot.width);
        self.note_dropped(&rows, height);
        let mut used = 0;
        for row in rows.iter().take(usize::from(height)) {
            let gap = if base == self.frame {
                0
            } else {
                spot.width.saturating_sub(row.width())
            };
            self.put(spot.x + gap, spot.y + used, row);
            used += 1;
        }
        used
    }

    /// Paints rows one under the other; gives how many.
    pub fn rows(&mut self, spot: Spot, height: u16, rows: &[Row]) -> u16 {
        self.note_dropped(rows, height);
        let mut used = 0;
        for row in rows.iter().take(usize::from(height)) {
            self.put(spot.x, spot.y + used, row);
            used += 1;
        }
        used
    }

    /// A line across the frame.
    pub fn rule(&mut self, y: u16) {
        for x in 0..self.width() {
            self.draw(x, y, "─", Role::Muted);
        }
    }

    /// A line down a part of the frame.
    pub fn bar(&mut self, x: u16, y: u16, height: u16) {
        for row in 0..height {
            self.draw(x, y + row, "│", Role::Muted);
        }
    }

    /// A sign repeated along a row.
    pub fn repeat(&mut self, spot: Spot, role: Role, sign: &str) {
        for x in 0..spot.width {
            self.draw(spot.x + x, spot.y, sign, role);
        }
    }

    /// Paints one sign at a column counted from the left in every language: part of a picture that
    /// is never turned round, like the digits of a clock.
    pub fn from_left(&mut self, column: u16, y: u16, role: Role, sign: &str) {
        let x = match self.frame {
            Direction::LeftToRight => column,
            Direction::RightToLeft => self.width().saturating_sub(1 + column),
        };
        self.cell(x, y, sign, role);
    }

    /// Paints one row of another language whose left end stands at a column counted from the left in
    /// every language.
    pub fn foreign_from_left(&mut self, column: u16, y: u16, role: Role, said: &str) {
        let columns = text::width(said);
        let x = match self.frame {
            Direction::LeftToRight => column,
            Direction::RightToLeft => self.width().saturating_sub(column + columns),
        };
        let row = self.wrapped_own(columns, role, said);
        self.rows(Spot::new(x, y, columns), 1, &row);
    }

    /// Clears a box and frames it, for what lies over the screen.
    pub fn clear_box(&mut self, x: u16, y: u16, width: u16, height: u16) {
        for row in y..y.saturating_add(height) {
            for column in x..x.saturating_add(width) {
                self.draw(column, row, " ", Role::Text);
            }
        }
        let (last_x, last_y) = (x + width.saturating_sub(1), y + height.saturating_sub(1));
        for column in x..=last_x {
            self.cell(column, y, "─", Role::Text);
            self.cell(column, last_y, "─", Role::Text);
        }
        for row in y..=last_y {
            self.cell(x, row, "│", Role::Text);
            self.cell(last_x, row, "│", Role::Text);
        }
        for (column, row, sign) in [
            (x, y, "┌"),
            (last_x, y, "┐"),
            (x, last_y, "└"),
            (last_x, last_y, "┘"),
        ] {
            self.cell(column, row, sign, Role::Text);
        }
    }

    /// Lets one row show an encoding of its own, whatever the frame's is.
    pub fn encode_row(&mut self, sample: Sample) {
        self.samples.push(sample);
    }

    /// The rows that show an encoding of their own.
    pub fn samples(&mut self) -> Vec<Sample> {
        std::mem::take(&mut self.samples)
    }

    /// Puts the hardware cursor somewhere.
    pub fn focus(&mut self, x: u16, y: u16) {
        self.cursor = Some(Position::new(x, y));
    }

    fn put(&mut self, x: u16, y: u16, row: &Row) {
        self.note_place(Spot::new(x, y, 0), row);
        let mut column = x;
        for glyph in &row.glyphs {
            let role = Role::of_number(glyph.style);
            self.cell(column, y, pointing(&glyph.symbol), role);
            self.set_text(column, y, !glyph.symbol.trim().is_empty());
            column = column.saturating_add(glyph.width);
        }
    }

    fn draw(&mut self, x: u16, y: u16, sign: &str, role: Role) {
        self.note_drawn(x, y, sign);
        self.cell(x, y, sign, role);
    }

    fn cell(&mut self, x: u16, y: u16, symbol: &str, role: Role) {
        let style = theme::style(self.theme, role);
        if let Some(cell) = self.buffer.cell_mut((x, y)) {
            // What lay there before leaves nothing: a style adds to the one below it.
            cell.reset();
            cell.set_symbol(symbol).set_style(style);
        }
    }

    /// The frame and the cursor, still in start→end coordinates.
    pub fn finish(self) -> (Buffer, Option<Position>) {
        // In the smallest windows what has the focus may have no cell of its own.
        let last = |size: u16| size.saturating_sub(1);
        let (width, height) = (self.width(), self.height());
        let inside = |at: Position| Position::new(at.x.min(last(width)), at.y.min(last(height)));
        (self.buffer, self.cursor.map(inside))
    }
}

/// The pointer before a line points at the line. In a right-to-left row the text layer has turned it
/// already, so that the mirror pass would turn it away from the text.
fn pointing(symbol: &str) -> &str {
    match symbol {
        "◄" => "►",
        _ => symbol,
    }
}

/// A digit and what it does, kept together when the row is broken: half an answer on the next row
/// reads as another one.
pub fn numbered(digit: u8, said: &str) -> String {
    let whole = said.replace(' ', "\u{a0}");
    format!("{}\u{a0}{whole}", text::ltr_token(&digit.to_string()))
}

fn spans<'t>(parts: &[(Role, &'t str)]) -> Vec<Span<'t>> {
    parts
        .iter()
        .map(|(role, text)| Span {
            text,
            style: role.number(),
        })
        .collect()
}
