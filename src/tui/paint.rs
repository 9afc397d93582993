//! The whole painting: screen, overlays, header, footer, and the mirror pass.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;

use super::beside;
use super::chrome;
use super::encode::{self, Sample};
use super::glyphs;
use super::ink::Ink;
use super::ink::loss::Loss;
use super::screens;
use super::theme::Theme;
use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::lang::number::Digits;
use crate::lang::words::Words;
use crate::settings::look::Glyphs;
use crate::text::cell_width;
use crate::text::direction::Direction;
use crate::text::encoding::Way;
use crate::text::mirror;

/// A finished frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Painting {
    /// The cells as the terminal shall show them, left to right.
    pub buffer: Buffer,
    /// The hardware cursor.
    pub cursor: Option<Position>,
    /// Rows that show an encoding of their own.
    pub samples: Vec<Sample>,
}

impl Painting {
    /// The same frame as the terminal at hand must get it: the last pass, after mirroring.
    #[must_use]
    pub fn encoded(self, way: Way) -> Self {
        let caret = |at| encode::caret(way.encoding, &self.buffer, at);
        Self {
            cursor: self.cursor.map(caret),
            buffer: encode::apply(way, self.buffer, &self.samples),
            ..self
        }
    }
}

/// The words of all languages, loaded once.
pub struct Tongues {
    all: Vec<Words>,
}

impl Tongues {
    /// Every language's words.
    pub fn new() -> Self {
        Self::with_digits(Digits::default())
    }

    /// Every language's words, with these digits in the numbers to be read.
    pub fn with_digits(digits: Digits) -> Self {
        let locales = crate::lang::locale::Locale::ALL.into_iter();
        Self {
            all: locales
                .map(|locale| Words::with_digits(locale, digits))
                .collect(),
        }
    }

    /// The words of one language.
    pub fn of(&self, locale: crate::lang::locale::Locale) -> Option<&Words> {
        self.all.get(locale.place())
    }
}

impl Default for Tongues {
    fn default() -> Self {
        Self::new()
    }
}

/// Paints the model.
pub fn paint(model: &Model, words: &Words, theme: Theme) -> Painting {
    let mut ink = frame(model, words, theme);
    let samples = ink.samples();
    let (mut buffer, cursor) = ink.finish();
    if model.shared.glyphs == Glyphs::Plain {
        glyphs::to_ascii(&mut buffer);
    }
    let painting = match words.locale().direction() {
        Direction::LeftToRight => Painting {
            buffer,
            cursor,
            samples: Vec::new(),
        },
        Direction::RightToLeft => mirrored(buffer, cursor),
    };
    Painting {
        samples,
        ..painting
    }
}

/// What of the model's texts is not on its frame. Nothing, unless a layout is wrong.
pub fn losses(model: &Model, words: &Words) -> Vec<Loss> {
    frame(model, words, Theme::Plain).losses().to_vec()
}

/// Body, then header and footer, then what lies over them.
fn frame<'a>(model: &Model, words: &'a Words, theme: Theme) -> Ink<'a> {
    let size = model.shared.size;
    let mut ink = Ink::new(size.width, size.height, words, theme);
    ink.keyboard = model.shared.keyboard;
    if model.cover.is_some() {
        screens::cover::paint(&mut ink, model);
        return ink;
    }
    if model.shared.is_too_small() {
        screens::small::paint(&mut ink, model);
        return ink;
    }
    // A page over the screen takes its whole place: what lies below is not painted.
    let page = model.overlays.iter().rposition(Overlay::is_page);
    let rows = chrome::body_rows(&ink, model);
    let scrolled = model.shared.scrolled;
    let top = page.and_then(|at| model.overlays.get(at));
    let hidden = if top.is_some_and(|top| beside::is_docked(&ink, model, top)) {
        beside::docked(&mut ink, model, rows)
    } else {
        ink.body(rows, scrolled, |ink| match top {
            Some(overlay) => screens::overlay::paint(ink, model, overlay),
            None => screens::paint(ink, model),
        })
    };
    chrome::paint(&mut ink, model, hidden);
    let above = page.map_or(0, |at| at + 1);
    for overlay in model.overlays.iter().skip(above) {
        screens::overlay::paint(&mut ink, model, overlay);
    }
    ink
}

/// The one mirror pass: column *x* becomes column *W−1−x*, a wide cell as one, and every sign that
/// has a twin is swapped. Mirroring twice is the identity.
pub fn mirrored(mut buffer: Buffer, cursor: Option<Position>) -> Painting {
    let width = buffer.area.width;
    for row in buffer.content.chunks_mut(usize::from(width).max(1)) {
        row.reverse();
        for cell in row.iter_mut() {
            if let Some(symbol) = mirror::twin(cell.symbol()) {
                cell.set_symbol(symbol);
            }
        }
        put_wide_before_their_halves(row);
    }
    let cursor = cursor.map(|at| Position::new(width.saturating_sub(1 + at.x), at.y));
    Painting {
        buffer,
        cursor,
        samples: Vec::new(),
    }
}

/// In a row turned round, the second half of a wide cell stands before it; there it holds nothing.
fn put_wide_before_their_halves(row: &mut [Cell]) {
    for x in 1..row.len() {
        let wide = |cell: &Cell| cell_width(cell.symbol()) == 2;
        let pair = row.get_mut(x - 1..=x);
        let Some([half, cell]) = pair.filter(|pair| pair.last().is_some_and(wide)) else {
            continue;
        };
        let style = cell.style();
        half.clone_from(cell);
        cell.reset();
        cell.set_style(style);
    }
}

/// The frame as text, a row a line, without trailing blanks.
pub fn as_text(painting: &Painting) -> String {
    let area = painting.buffer.area;
    let mut lines = String::new();
    for y in 0..area.height {
        let mut line = String::new();
        let mut x = 0;
        while x < area.width {
            let Some(cell) = painting.buffer.cell((x, y)) else {
                break;
            };
            line.push_str(cell.symbol());
            x += cell_width(cell.symbol());
        }
        lines.push_str(line.trim_end());
        lines.push('\n');
    }
    lines
}
