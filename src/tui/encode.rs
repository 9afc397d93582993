//! The last pass over a finished frame: what is written so that the terminal shows these cells.
//!
//! Every encoding but one is local to a cell or its neighbour, and no cell changes its width, so what
//! differs between two frames, the caret and the columns stay true.

use std::num::NonZeroU16;

use ratatui::buffer::{Buffer, Cell, CellDiffOption};
use ratatui::layout::Position;
use ratatui::style::Modifier;

use crate::text::encoding::{
    Encoding, JOINER, LEFT_TO_RIGHT_MARK, Marks, Way, joins, reads_right, without_marks,
};
use crate::text::mirror::mirrored;
use crate::text::{cell_width, inverse};

/// A blank that counts as a letter which is read from the left: at the left edge it gives a row that
/// direction. Braille without a dot is the only blank of one column that does.
const LATIN_BLANK: char = '\u{2800}';

/// A row that is encoded otherwise than the frame: the calibration shows samples side by side.
pub type Sample = (u16, Encoding);

/// The frame as the terminal shall get it.
pub fn apply(way: Way, mut buffer: Buffer, samples: &[Sample]) -> Buffer {
    if way == Way::PLAIN && samples.is_empty() {
        return buffer;
    }
    let columns = usize::from(buffer.area.width).max(1);
    for (y, row) in (0u16..).zip(buffer.content.chunks_mut(columns)) {
        if way.marks == Marks::Hide {
            hide_marks(row);
        }
        let own = samples.iter().find(|(at, _)| *at == y);
        encode(own.map_or(way.encoding, |(_, own)| *own), row);
    }
    buffer
}

fn hide_marks(row: &mut [Cell]) {
    for cell in row {
        if let Some(bare) = without_marks(cell.symbol()) {
            cell.set_symbol(&bare);
        }
    }
}

fn encode(encoding: Encoding, row: &mut [Cell]) {
    if !row.iter().any(|cell| reads_right(cell.symbol())) {
        return;
    }
    match encoding {
        Encoding::Visual | Encoding::Explicit | Encoding::Mlterm => {}
        Encoding::Lrm => each(row, |_, symbol| pinned(symbol)),
        Encoding::Konsole => joined(row),
        Encoding::Kitty => each(row, sized),
        Encoding::KittyWords => words_turned(row),
        Encoding::Putty => row_inverted(row),
    }
}

/// Changes what every right-to-left cell writes, by its column.
fn each(row: &mut [Cell], written: impl Fn(usize, &str) -> String) {
    for (x, cell) in row.iter_mut().enumerate() {
        if reads_right(cell.symbol()) {
            let symbol = written(x, cell.symbol());
            write(cell, &symbol, 1);
        }
    }
}

/// Lets a cell write something else in as many columns as before.
fn write(cell: &mut Cell, symbol: &str, columns: u16) {
    cell.set_symbol(symbol);
    if let Some(columns) = NonZeroU16::new(columns) {
        cell.set_diff_option(CellDiffOption::ForcedWidth(columns));
    }
}

fn pinned(symbol: &str) -> String {
    format!("{symbol}{LEFT_TO_RIGHT_MARK}")
}

/// A sized text of one column. Neighbours differ in a value that does nothing here, so that the
/// terminal never takes two of them for one text.
///
/// Source: kitty's text sizing protocol, `w` and `h`.
fn sized(x: usize, symbol: &str) -> String {
    format!("\u{1b}]66;w=1:h={};{symbol}\u{1b}\\", x % 2)
}

/// Pins every letter, with joiners on the sides on which it is joined. The one before a letter in
/// reading order is written by the cell on its left, which the terminal keeps before it.
fn joined(row: &mut [Cell]) {
    let forms: Vec<_> = row.iter().map(|cell| joins(cell.symbol())).collect();
    let wide: Vec<bool> = row
        .iter()
        .map(|cell| cell_width(cell.symbol()) > 1)
        .collect();
    for (x, cell) in row.iter_mut().enumerate() {
        let mut symbol = cell.symbol().to_owned();
        if reads_right(&symbol) {
            if forms.get(x).is_some_and(|form| form.after) {
                symbol.push(JOINER);
            }
            symbol.push(LEFT_TO_RIGHT_MARK);
        }
        let columns = if wide.get(x) == Some(&true) { 2 } else { 1 };
        let next = forms.get(x + columns);
        if next.is_some_and(|form| form.before) {
            symbol.push(JOINER);
        }
        if symbol != cell.symbol() {
            write(cell, &symbol, u16::try_from(columns).unwrap_or(1));
        }
    }
}

/// Turns every word with its punctuation round, where the terminal turns it back: it takes the whole
/// of what stands between two blanks or lines in one font for one text, in the direction of its first
/// letter, and shows mirror images of brackets.
fn words_turned(row: &mut [Cell]) {
    for run in
        row.chunk_by_mut(|one, next| is_word(one) && is_word(next) && font(one) == font(next))
    {
        let last = run.iter().rfind(|cell| is_letter(cell.symbol()));
        if last.is_some_and(|cell| reads_right(cell.symbol())) {
            turned(run);
        }
    }
}

/// Whether the terminal joins a cell to its neighbours: it does so with no blank, and draws lines and
/// blocks itself.
fn is_word(cell: &Cell) -> bool {
    let first = cell.symbol().chars().next().unwrap_or(' ');
    first != ' ' && !('\u{2500}'..='\u{259F}').contains(&first)
}

fn font(cell: &Cell) -> Modifier {
    cell.modifier & (Modifier::BOLD | Modifier::ITALIC)
}

/// Whether a direction follows from a cell: neither digits nor punctuation have one of their own.
fn is_letter(symbol: &str) -> bool {
    symbol.chars().next().is_some_and(char::is_alphabetic)
}

fn turned(run: &mut [Cell]) {
    let moved: Vec<Cell> = whole_cells(run)
        .into_iter()
        .rev()
        .flat_map(|own| {
            let mut cells = own.to_vec();
            if let Some(cell) = cells.first_mut()
                && let Some(first) = cell.symbol().chars().next()
            {
                relettered(cell, mirrored(first));
            }
            cells
        })
        .collect();
    run.clone_from_slice(&moved);
}

/// Orders the row so that the terminal orders it back. Where no order does that, the row stays.
fn row_inverted(row: &mut [Cell]) {
    let cells = whole_cells(row);
    let Some(order) = written_order(&cells) else {
        return;
    };
    let moved = order.into_iter().flat_map(|(place, letter)| {
        let mut cells = cells.get(place).map(|own| own.to_vec()).unwrap_or_default();
        if let Some(cell) = cells.first_mut() {
            relettered(cell, letter);
        }
        cells
    });
    let moved: Vec<Cell> = moved.collect();
    for (to, from) in row.iter_mut().zip(moved) {
        *to = from;
    }
}

/// The cells of a row, a wide one with the place that it covers.
fn whole_cells(row: &[Cell]) -> Vec<&[Cell]> {
    let mut cells = Vec::with_capacity(row.len());
    let mut rest = row;
    while let Some(cell) = rest.first() {
        let columns = usize::from(cell_width(cell.symbol())).min(rest.len());
        let (own, behind) = rest.split_at(columns);
        cells.push(own);
        rest = behind;
    }
    cells
}

fn written_order(cells: &[&[Cell]]) -> Option<Vec<inverse::Moved>> {
    let first = |own: &&[Cell]| own.first().and_then(|cell| cell.symbol().chars().next());
    let mut letters: Vec<char> = cells.iter().map(|own| first(own).unwrap_or(' ')).collect();
    inverse::to_write(&letters).or_else(|| {
        let edge = letters.first_mut().filter(|edge| **edge == ' ')?;
        *edge = LATIN_BLANK;
        inverse::to_write(&letters)
    })
}

/// Where the caret must be put so that it is shown here: a terminal that orders rows moves it too.
pub fn caret(encoding: Encoding, buffer: &Buffer, at: Position) -> Position {
    if encoding != Encoding::Putty {
        return at;
    }
    let columns = usize::from(buffer.area.width).max(1);
    let row = buffer.content.chunks(columns).nth(usize::from(at.y));
    let row = row.filter(|row| row.iter().any(|cell| reads_right(cell.symbol())));
    let found = row.and_then(|row| {
        let cells = whole_cells(row);
        let order = written_order(&cells)?;
        let ends = cells.iter().scan(0, |end, own| {
            *end += own.len();
            Some(*end)
        });
        let on = ends.into_iter().position(|end| end > usize::from(at.x))?;
        let before = order.iter().take_while(|(place, _)| *place != on);
        let columns = before.map(|(place, _)| cells.get(*place).map_or(1, |own| own.len()));
        u16::try_from(columns.sum::<usize>()).ok()
    });
    Position::new(found.unwrap_or(at.x), at.y)
}

/// Gives a cell another first letter: the mirror image of a bracket.
fn relettered(cell: &mut Cell, letter: char) {
    let mut chars = cell.symbol().chars();
    if chars.next().is_some_and(|first| first != letter) {
        let symbol = format!("{letter}{}", chars.as_str());
        cell.set_symbol(&symbol);
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    fn frame(rows: &[&str]) -> Buffer {
        let width = rows.iter().map(|row| row.chars().count()).max().unwrap();
        let area = Rect::new(
            0,
            0,
            u16::try_from(width).unwrap(),
            u16::try_from(rows.len()).unwrap(),
        );
        let mut buffer = Buffer::empty(area);
        for (y, row) in rows.iter().enumerate() {
            for (x, letter) in row.chars().enumerate() {
                let at = y * width + x;
                buffer.content[at].set_char(letter);
            }
        }
        buffer
    }

    fn written(encoding: Encoding, row: &str) -> Vec<String> {
        let way = Way {
            encoding,
            marks: Marks::Show,
        };
        let done = apply(way, frame(&[row]), &[]);
        assert_eq!(done.area, frame(&[row]).area);
        done.content
            .iter()
            .map(|cell| cell.symbol().to_owned())
            .collect()
    }

    #[test]
    fn what_reads_from_the_left_is_never_touched() {
        for encoding in Encoding::ALL {
            assert_eq!(written(encoding, "a1(│"), ["a", "1", "(", "│"]);
        }
    }

    #[test]
    fn a_mark_pins_every_right_to_left_cell() {
        assert_eq!(
            written(Encoding::Lrm, "a \u{FE8E}٣"),
            ["a", " ", "\u{FE8E}\u{200E}", "٣\u{200E}"]
        );
    }

    #[test]
    fn joiners_stand_on_the_joined_sides() {
        // Final, medial, initial, from left to right, after a blank.
        assert_eq!(
            written(Encoding::Konsole, " \u{FE90}\u{FE92}\u{FE91}"),
            [
                " \u{200D}",
                "\u{FE90}\u{200E}\u{200D}",
                "\u{FE92}\u{200D}\u{200E}",
                "\u{FE91}\u{200D}\u{200E}"
            ]
        );
    }

    #[test]
    fn sized_cells_differ_from_their_neighbours() {
        assert_eq!(
            written(Encoding::Kitty, "\u{FE90}\u{FE91}a"),
            [
                "\u{1b}]66;w=1:h=0;\u{FE90}\u{1b}\\",
                "\u{1b}]66;w=1:h=1;\u{FE91}\u{1b}\\",
                "a"
            ]
        );
    }

    #[test]
    fn words_are_turned_where_they_stand() {
        assert_eq!(
            written(Encoding::KittyWords, "a \u{FE90}\u{FE91} ٥٤"),
            ["a", " ", "\u{FE91}", "\u{FE90}", " ", "٥", "٤"]
        );
    }

    #[test]
    fn punctuation_and_brackets_are_turned_with_their_word_and_lines_stay() {
        let turned = |row| written(Encoding::KittyWords, row).concat();
        assert_eq!(turned("،אב 7) │(גד_ "), "בא، 7) │_דג) ");
        // The terminal begins with a Latin letter and turns nothing.
        assert_eq!(turned("אab"), "אab");
        assert_eq!(turned("abא"), "אba");
    }

    #[test]
    fn another_font_begins_another_word() {
        let mut buffer = frame(&["אבגד"]);
        for cell in &mut buffer.content[2..] {
            cell.modifier = Modifier::BOLD;
        }
        let way = Way {
            encoding: Encoding::KittyWords,
            marks: Marks::Show,
        };
        let done = apply(way, buffer, &[]);
        let symbols: Vec<&str> = done.content.iter().map(Cell::symbol).collect();
        assert_eq!(symbols.concat(), "באדג");
    }

    #[test]
    fn a_row_that_begins_with_arabic_on_the_left_gets_a_blank_that_sets_its_direction() {
        let row = " אב T3 ";
        let written = written(Encoding::Putty, row).concat();
        assert_eq!(written, "\u{2800}בא T3 ");
        let letters: Vec<char> = written.chars().collect();
        let seen: String = inverse::shown(&letters).iter().map(|(_, c)| *c).collect();
        assert_eq!(seen.replace(LATIN_BLANK, " "), row);
        let at = |x| caret(Encoding::Putty, &frame(&[row]), Position::new(x, 0)).x;
        assert_eq!([0, 1, 2, 3, 4].map(at), [0, 2, 1, 3, 4]);
    }

    #[test]
    fn the_caret_goes_where_the_row_goes() {
        let at = |encoding, x| caret(encoding, &frame(&[" גבא "]), Position::new(x, 0)).x;
        // Written as " אבג ": the letter on the right comes first.
        assert_eq!(
            [0, 1, 2, 3, 4].map(|x| at(Encoding::Putty, x)),
            [4, 3, 2, 1, 0]
        );
        assert_eq!(at(Encoding::Lrm, 3), 3);
        let latin = frame(&["a b"]);
        assert_eq!(caret(Encoding::Putty, &latin, Position::new(2, 0)).x, 2);
    }

    #[test]
    fn a_sample_row_has_its_own_encoding_and_marks_are_hidden_everywhere() {
        let way = Way {
            encoding: Encoding::Lrm,
            marks: Marks::Hide,
        };
        let mut buffer = frame(&["ب", "ب"]);
        for cell in &mut buffer.content {
            cell.set_symbol("ب\u{64E}");
        }
        let done = apply(way, buffer, &[(1, Encoding::Visual)]);
        let symbols: Vec<&str> = done.content.iter().map(Cell::symbol).collect();
        assert_eq!(symbols, ["ب\u{200E}", "ب"]);
    }
}
