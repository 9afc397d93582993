//! Words that the terminal turns round and joins, each held in its place.
//!
//! Konsole orders a row from the left and joins letters by their neighbours, whatever form they have.
//! A word that is written from its end is turned and joined; a mark of direction behind it keeps the
//! next word from becoming one run with it. tmux keeps such a mark with the letter before it.

use ratatui::buffer::Cell;

use super::{pinned, reads_right, write};
use crate::text::encoding::is_arabic_digit;

/// Writes every run of right-to-left letters from its end, its numbers from their beginning.
pub(super) fn words(row: &mut [Cell]) {
    let of_word = |one: &Cell, next: &Cell| is_moved(one) && is_moved(next);
    for word in row.chunk_by_mut(of_word) {
        if !word.iter().any(is_moved) {
            continue;
        }
        word.reverse();
        let of_number = |one: &Cell, next: &Cell| is_digit(one) && is_digit(next);
        for number in word.chunk_by_mut(of_number) {
            if number.iter().any(is_digit) {
                number.reverse();
            }
        }
        if let Some(last) = word.last_mut() {
            let symbol = pinned(last.symbol());
            write(last, &symbol, 1);
        }
    }
}

fn is_moved(cell: &Cell) -> bool {
    reads_right(cell.symbol())
}

/// Arabic-Indic digits: they read from the left within a word too.
fn is_digit(cell: &Cell) -> bool {
    is_arabic_digit(cell.symbol())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(row: &str) -> String {
        let cell = |sign: char| {
            let mut cell = Cell::EMPTY;
            cell.set_char(sign);
            cell
        };
        let mut cells: Vec<Cell> = row.chars().map(cell).collect();
        words(&mut cells);
        cells.iter().map(Cell::symbol).collect()
    }

    #[test]
    fn each_word_is_turned_and_held() {
        assert_eq!(written("a (בא) דג 17"), "a (אב\u{200E}) גד\u{200E} 17");
        assert_eq!(written("؟אב"), "בא؟\u{200E}");
        assert_eq!(written("plain"), "plain");
    }

    #[test]
    fn numbers_are_not_turned() {
        assert_eq!(written("١٢ אב"), "١٢\u{200E} בא\u{200E}");
        assert_eq!(written("١٢אב"), "בא١٢\u{200E}");
    }
}
