//! The whole painting: screen, overlays, header, footer, and the mirror pass.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;

use super::chrome;
use super::ink::Ink;
use super::ink::loss::Loss;
use super::screens;
use super::theme::Theme;
use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::lang::words::Words;
use crate::text::direction::Direction;
use crate::text::mirror;

/// A finished frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Painting {
    /// The cells as the terminal shall show them, left to right.
    pub buffer: Buffer,
    /// The hardware cursor.
    pub cursor: Option<Position>,
}

/// The words of all languages, loaded once.
pub struct Tongues {
    all: Vec<Words>,
}

impl Tongues {
    /// Every language's words.
    pub fn new() -> Self {
        Self {
            all: crate::lang::locale::Locale::ALL
                .into_iter()
                .map(Words::new)
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
    let (buffer, cursor) = frame(model, words, theme).finish();
    match words.locale().direction() {
        Direction::LeftToRight => Painting { buffer, cursor },
        Direction::RightToLeft => mirrored(&buffer, cursor),
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
    let hidden = ink.body(rows, scrolled, |ink| {
        match page.and_then(|at| model.overlays.get(at)) {
            Some(overlay) => screens::overlay::paint(ink, model, overlay),
            None => screens::paint(ink, model),
        }
    });
    chrome::paint(&mut ink, model, hidden);
    let above = page.map_or(0, |at| at + 1);
    for overlay in model.overlays.iter().skip(above) {
        screens::overlay::paint(&mut ink, model, overlay);
    }
    ink
}

/// The one mirror pass: column *x* becomes column *W−1−x*, a wide cell as one, and every sign that
/// has a twin is swapped. Mirroring twice is the identity.
pub fn mirrored(buffer: &Buffer, cursor: Option<Position>) -> Painting {
    let area = buffer.area;
    let mut turned = Buffer::empty(area);
    for y in 0..area.height {
        let mut x = 0;
        while x < area.width {
            let Some(cell) = buffer.cell((x, y)) else {
                break;
            };
            let wide = crate::text::width(cell.symbol()).clamp(1, 2);
            let target = area.width.saturating_sub(x + wide);
            if let Some(place) = turned.cell_mut((target, y)) {
                *place = twin(cell);
            }
            x += wide;
        }
    }
    let cursor = cursor.map(|at| Position::new(area.width.saturating_sub(1 + at.x), at.y));
    Painting {
        buffer: turned,
        cursor,
    }
}

fn twin(cell: &Cell) -> Cell {
    let mut turned = cell.clone();
    if let Some(symbol) = mirror::twin(cell.symbol()) {
        turned.set_symbol(symbol);
    }
    turned
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
            x += crate::text::width(cell.symbol()).clamp(1, 2);
        }
        lines.push_str(line.trim_end());
        lines.push('\n');
    }
    lines
}
