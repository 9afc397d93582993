//! Rows for a terminal that orders every row itself and cannot be told to leave it: the order of
//! cells that it turns into ours.
//!
//! Source: PuTTY's `do_bidi`: the base direction of a row is that of its first strong letter, marks of
//! direction are ignored, brackets are mirrored.

use super::direction::Direction;
use super::level::{base_of, levels};
use super::mirror::mirrored;
use super::order::visual_order;

/// One cell of a row: its place in the row that was given, and the letter it holds now.
pub type Moved = (usize, char);

/// What such a terminal shows for a row of cells, given by their first letters, from left to right.
pub fn shown(row: &[char]) -> Vec<Moved> {
    let text: String = row.iter().collect();
    ordered(row, base_of(&text, Direction::LeftToRight))
}

/// The row to write so that this one is shown; nothing when there is none, as for a row that begins
/// with Arabic on the left and ends with Latin on the right.
pub fn to_write(row: &[char]) -> Option<Vec<Moved>> {
    [Direction::LeftToRight, Direction::RightToLeft]
        .into_iter()
        .map(|base| ordered(row, base))
        .chain(std::iter::once_with(|| read_back(row)))
        .find(|candidate| is_shown_as(candidate, row))
}

/// The row read from its right end, with what reads from the left turned back: digits behind Arabic
/// on the row are then in front of it, where they are joined by their own separators.
fn read_back(row: &[char]) -> Vec<Moved> {
    let back: Vec<char> = row.iter().rev().map(|c| mirrored(*c)).collect();
    let levels = line_levels(&back, Direction::RightToLeft);
    let letter = |place: usize| {
        let c = back.get(place).copied()?;
        let odd = levels.get(place).is_some_and(|level| level % 2 == 1);
        Some((row.len() - 1 - place, if odd { c } else { mirrored(c) }))
    };
    let shown = visual_order(&levels).into_iter().rev();
    shown.filter_map(letter).collect()
}

fn ordered(row: &[char], base: Direction) -> Vec<Moved> {
    let levels = line_levels(row, base);
    let letter = |place: usize| {
        let c = row.get(place).copied()?;
        let odd = levels.get(place).is_some_and(|level| level % 2 == 1);
        Some((place, if odd { mirrored(c) } else { c }))
    };
    visual_order(&levels)
        .into_iter()
        .filter_map(letter)
        .collect()
}

/// Rule L1 of UAX #9: blanks at the end of a line stand at the level of the paragraph.
fn line_levels(row: &[char], base: Direction) -> Vec<u8> {
    let mut levels = levels(row, base);
    let end = row.iter().rposition(|c| *c != ' ').map_or(0, |at| at + 1);
    for level in levels.iter_mut().skip(end) {
        *level = u8::from(base == Direction::RightToLeft);
    }
    levels
}

/// Whether the terminal makes `row` of what is written: the check by its own rules.
fn is_shown_as(written: &[Moved], row: &[char]) -> bool {
    let letters: Vec<char> = written.iter().map(|(_, c)| *c).collect();
    let seen = shown(&letters);
    seen.len() == row.len()
        && seen.iter().enumerate().all(|(at, (place, c))| {
            row.get(at) == Some(c) && written.get(*place).map(|(from, _)| *from) == Some(at)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(row: &str) -> Option<String> {
        let row: Vec<char> = row.chars().collect();
        to_write(&row).map(|moved| moved.into_iter().map(|(_, c)| c).collect())
    }

    #[test]
    fn words_are_written_from_their_end() {
        assert_eq!(written("abc").as_deref(), Some("abc"));
        assert_eq!(written("a גבא b").as_deref(), Some("a אבג b"));
        assert_eq!(written("   גבא ").as_deref(), Some(" אבג   "));
        assert_eq!(written(" 12 גבא").as_deref(), Some("אבג 12 "));
    }

    #[test]
    fn brackets_are_written_so_that_mirroring_leaves_them_right() {
        assert_eq!(written("x (גבא)").as_deref(), Some("x (אבג)"));
        assert_eq!(written(" (גבא) ד").as_deref(), Some("ד (אבג) "));
    }

    #[test]
    fn digits_with_a_separator_stay_whole_at_the_right_end() {
        let word: String = "إجابة".chars().rev().collect();
        let row = format!(" {word} ?  {word} 1-9 ");
        assert_eq!(written(&row).as_deref(), Some(" 1-9 إجابة  ? إجابة "));
    }

    #[test]
    fn a_row_from_arabic_to_latin_cannot_be_written() {
        assert_eq!(written("גבא abc"), None);
    }
}
