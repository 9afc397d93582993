//! Frames as text for a snapshot, and as cells for a check.

use std::sync::OnceLock;

use fanal::app::event::Size;
use fanal::app::model::Model;
use fanal::lang::locale::Locale;
use fanal::text;
use fanal::text::direction::Direction;
use fanal::tui::paint::{Painting, Tongues, paint};
use fanal::tui::theme::Theme;
use ratatui::style::{Color, Modifier};

use super::begin::{COMPACT, SMALL, WIDE};
use super::examples::{self, Example};

/// Left-to-right override: an editor shows the row as the terminal does.
const AS_IT_STANDS: char = '\u{202D}';
const AS_BEFORE: char = '\u{202C}';

/// The windows that every example is shown in.
pub(crate) const SIZES: [Size; 3] = [COMPACT, SMALL, WIDE];

/// Puts the program into a language and a window. A window that is too small stays so.
pub(crate) fn turn(model: &mut Model, locale: Locale, size: Size) {
    model.shared.speak(locale);
    model.shared.second = match locale {
        Locale::Fr => Locale::En,
        Locale::En | Locale::Ar | Locale::Es => Locale::Fr,
    };
    if model.shared.size.holds(COMPACT) {
        model.shared.size = size;
    }
}

/// The frame in the program's language.
pub(crate) fn painted(model: &Model, tongues: &Tongues) -> Painting {
    paint(
        model,
        tongues.of(model.shared.locale).unwrap(),
        Theme::Plain,
    )
}

/// The rows as a terminal shows them, each with the columns it takes.
pub(super) fn rows(painting: &Painting) -> Vec<(String, u16)> {
    let area = painting.buffer.area;
    let row = |y| {
        let (mut said, mut x) = (String::new(), 0);
        while x < area.width {
            let symbol = painting.buffer[(x, y)].symbol();
            said.push_str(symbol);
            x += text::width(symbol).clamp(1, 2);
        }
        (said, x)
    };
    (0..area.height).map(row).collect()
}

/// One example in one language and window.
pub(super) struct Frame {
    pub(super) name: &'static str,
    pub(super) locale: Locale,
    /// The window that was asked for; one that is too small stays so.
    pub(super) size: Size,
    /// The program's own window, as the frame must be.
    pub(super) window: Size,
    pub(super) rows: Vec<(String, u16)>,
    pub(super) cursor: Option<(u16, u16)>,
    pub(super) covered: bool,
    /// As [`Example::dots`].
    pub(super) dots: Option<usize>,
}

/// Every example in every language and window, painted once.
pub(super) fn all() -> &'static [Frame] {
    static ALL: OnceLock<Vec<Frame>> = OnceLock::new();
    ALL.get_or_init(|| examples::with_all(paint_all))
}

fn paint_all(examples: &mut [Example]) -> Vec<Frame> {
    let tongues = Tongues::new();
    let mut frames = Vec::new();
    for size in SIZES {
        for locale in Locale::ALL {
            for example in examples.iter_mut() {
                turn(&mut example.model, locale, size);
                let painting = painted(&example.model, &tongues);
                frames.push(Frame {
                    name: example.name,
                    locale,
                    size,
                    window: example.model.shared.size,
                    rows: rows(&painting),
                    cursor: painting.cursor.map(|at| (at.x, at.y)),
                    covered: example.model.cover.is_some(),
                    dots: example.dots,
                });
            }
        }
    }
    frames
}

/// All frames of one language and window, under headers.
pub(super) fn gallery(locale: Locale, size: Size) -> String {
    let mut book = String::new();
    let wanted = |frame: &&Frame| frame.locale == locale && frame.size == size;
    for frame in all().iter().filter(wanted) {
        let cursor = frame.cursor.map_or(" (no cursor)\n".to_owned(), |(x, y)| {
            format!(" (cursor {x}, {y})\n")
        });
        book.push_str("## ");
        book.push_str(frame.name);
        book.push_str(&cursor);
        for (row, _) in &frame.rows {
            let row = row.trim_end();
            if locale.direction() == Direction::RightToLeft && !row.is_empty() {
                book.push(AS_IT_STANDS);
                book.push_str(row);
                book.push(AS_BEFORE);
            } else {
                book.push_str(row);
            }
            book.push('\n');
        }
        book.push('\n');
    }
    book
}

/// All examples in English as letters for how each cell looks, so that a change of colour or
/// weight is seen: `.` plain, `d` dim, `b` bold, `r` reversed, `y` bold and yellow, `R` red.
pub(super) fn looks(examples: &mut [Example], size: Size) -> String {
    let words = fanal::lang::words::Words::new(Locale::En);
    let mut book = String::new();
    for example in examples {
        turn(&mut example.model, Locale::En, size);
        let painting = paint(&example.model, &words, Theme::Terminal);
        book.push_str("## ");
        book.push_str(example.name);
        book.push('\n');
        for y in 0..painting.buffer.area.height {
            let row = (0..painting.buffer.area.width).map(|x| look(&painting, x, y));
            book.push_str(row.collect::<String>().trim_end_matches('.'));
            book.push('\n');
        }
        book.push('\n');
    }
    book
}

fn look(painting: &Painting, x: u16, y: u16) -> char {
    let cell = &painting.buffer[(x, y)];
    match (cell.fg, cell.modifier) {
        (Color::Red, _) => 'R',
        (Color::Yellow, _) => 'y',
        (_, Modifier::DIM) => 'd',
        (_, Modifier::BOLD) => 'b',
        (_, Modifier::REVERSED) => 'r',
        _ => '.',
    }
}
