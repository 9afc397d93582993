//! Every screen in every theme and with plain signs.

use std::collections::BTreeSet;

use fanal::lang::locale::Locale;
use fanal::settings::look::{Glyphs, Theme};
use fanal::tui::glyphs;
use fanal::tui::paint::{Painting, Tongues, paint};
use ratatui::style::{Color, Modifier};

use super::begin::SMALL;
use super::examples;
use super::frames::turn;

fn faulty(painting: &Painting, fault: impl Fn(&ratatui::buffer::Cell) -> bool) -> usize {
    let cells = painting.buffer.content.iter();
    cells.filter(|cell| fault(cell)).count()
}

/// Red is painted behind every cell of every screen, or nothing is; and taking the colours away
/// leaves letters, weight, lines and reversal as they were.
#[test]
fn every_cell_is_painted_whole_and_colour_adds_nothing_that_is_not_there_without_it() {
    let tongues = Tongues::new();
    let mut faults = BTreeSet::new();
    let weight = |painting: &Painting| -> Vec<(String, Modifier)> {
        let cells = painting.buffer.content.iter();
        let told = |cell: &ratatui::buffer::Cell| cell.modifier - Modifier::DIM;
        cells
            .map(|cell| (cell.symbol().to_owned(), told(cell)))
            .collect()
    };
    examples::with_all(|all| {
        for example in all {
            for locale in [Locale::En, Locale::Ar] {
                turn(&mut example.model, locale, SMALL);
                let words = tongues.of(locale).unwrap();
                let without = paint(&example.model, words, Theme::Plain);
                for theme in [Theme::Red, Theme::Terminal] {
                    let painting = paint(&example.model, words, theme);
                    // The terminal's own colours are allowed where the theme is the terminal's.
                    let own = theme == Theme::Terminal;
                    let holes = faulty(&painting, |cell| {
                        let (ink, ground) = (cell.fg == Color::Reset, cell.bg == Color::Reset);
                        if own { ink != ground } else { ink || ground }
                    });
                    if holes > 0 || weight(&painting) != weight(&without) {
                        faults.insert(format!("{} {theme:?} {holes}", example.name));
                    }
                }
            }
        }
    });
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The punctuation of the languages themselves: it is in every font that has their letters.
fn is_wording(sign: char) -> bool {
    sign.is_ascii() || sign.is_alphanumeric() || "«»¿¡°،؛؟".contains(sign) || is_mark(sign)
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[test]
fn with_plain_signs_nothing_is_drawn_outside_ascii_and_the_letters() {
    let tongues = Tongues::new();
    let mut faults = BTreeSet::new();
    examples::with_all(|all| {
        for example in all {
            for locale in Locale::ALL {
                turn(&mut example.model, locale, SMALL);
                let words = tongues.of(locale).unwrap();
                let full = paint(&example.model, words, Theme::Plain);
                example.model.shared.glyphs = Glyphs::Plain;
                let plain = paint(&example.model, words, Theme::Plain);
                example.model.shared.glyphs = Glyphs::Full;
                for (from, to) in full.buffer.content.iter().zip(&plain.buffer.content) {
                    let width = fanal::text::width;
                    let is_same =
                        glyphs::plain(from.symbol()).is_some() || from.symbol() == to.symbol();
                    if !to.symbol().chars().all(is_wording)
                        || width(from.symbol()) != width(to.symbol())
                        || !is_same
                    {
                        faults.insert(format!(
                            "{}: {} {}",
                            example.name,
                            from.symbol(),
                            to.symbol()
                        ));
                    }
                }
            }
        }
    });
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
