//! What is written for each kind of terminal keeps every cell in its column.

use fanal::text::direction::Direction::{LeftToRight, RightToLeft};
use fanal::text::encoding::{Encoding, Marks, Way};
use fanal::text::{Span, inverse, single};
use fanal::tui::encode::apply;
use proptest::prelude::*;
use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Rect;

/// A row as a screen may hold it: Arabic with marks, Latin, digits of both kinds, brackets, lines.
fn row() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[اأبتدرسعهويىلكمن]{1,5}",
        3 => "[a-zA-Zé]{1,4}",
        4 => " {1,3}",
        2 => "[0-9]{1,3}",
        1 => "[٠-٩]{1,3}",
        2 => "[()«».:؟،%│─█-]",
        1 => "[\u{64B}-\u{652}]",
        1 => "[日本]",
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

/// The cells of a text, from left to right, in a window with room at both sides.
fn cells(text: &str, from_right: bool) -> Buffer {
    let base = if from_right { RightToLeft } else { LeftToRight };
    let shown = single(&[Span { text, style: 0 }], base, LeftToRight, 60);
    let mut buffer = Buffer::empty(Rect::new(0, 0, 64, 1));
    let mut x = if from_right { 62 - shown.width() } else { 2 };
    for glyph in &shown.glyphs {
        buffer[(x, 0)].set_symbol(&glyph.symbol);
        x += glyph.width;
    }
    buffer
}

fn written(encoding: Encoding, buffer: &Buffer) -> Buffer {
    let way = Way {
        encoding,
        marks: Marks::Show,
    };
    apply(way, buffer.clone(), &[])
}

/// What a terminal shows of a cell: without marks of direction, joiners and the sequence around it.
fn bare(symbol: &str) -> String {
    let text = symbol.strip_prefix("\u{1b}]66;").map_or(symbol, |sized| {
        let (_, text) = sized.split_once(';').unwrap();
        text.strip_suffix("\u{1b}\\").unwrap()
    });
    text.replace(['\u{200e}', '\u{200d}'], "")
}

fn symbols(buffer: &Buffer) -> Vec<String> {
    let cells = buffer.content.iter();
    cells.map(|cell| cell.symbol().to_owned()).collect()
}

/// The words of a row, and the blanks, lines and wide letters between them one by one: those have a font
/// of their own, or none. Nothing stands for the place that a wide letter covers.
fn words(row: &[String]) -> Vec<Vec<String>> {
    let mut words: Vec<Vec<String>> = Vec::new();
    let mut within = false;
    let mut covered = false;
    for symbol in row {
        if std::mem::replace(&mut covered, symbol.cell_width() > 1) {
            continue;
        }
        let apart = symbol.starts_with([' ', '│', '─', '█']) || covered;
        match words.last_mut() {
            Some(word) if within && !apart => word.push(symbol.clone()),
            _ => words.push(vec![symbol.clone()]),
        }
        within = !apart;
    }
    words
}

/// A word from its end to its beginning, brackets turned round.
fn backwards(word: &[String]) -> Vec<String> {
    let turned = |symbol: &String| {
        let (sign, marks) = symbol.split_at(symbol.chars().next().map_or(0, char::len_utf8));
        let turned = match sign {
            "(" => ")",
            ")" => "(",
            "«" => "»",
            "»" => "«",
            other => other,
        };
        format!("{turned}{marks}")
    };
    word.iter().rev().map(turned).collect()
}

/// What kitty shows of a word that is written: the whole in the direction of its first letter, which
/// is the first sign that belongs to a script.
fn kitty_shows(word: &[String]) -> Vec<String> {
    let first = word.iter().find_map(|symbol| {
        let sign = symbol.chars().next()?;
        let inherits = ('\u{64B}'..='\u{652}').contains(&sign);
        (sign.is_alphabetic() && !inherits).then_some(sign)
    });
    let arabic = |sign: char| matches!(sign, '\u{600}'..='\u{6FF}' | '\u{FB50}'..='\u{FEFE}');
    if first.is_some_and(arabic) {
        backwards(word)
    } else {
        word.to_vec()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_cell_changes_its_columns(text in row(), right: bool) {
        let before = cells(&text, right);
        let widths = |buffer: &Buffer| -> Vec<u16> {
            buffer.content.iter().map(CellWidth::cell_width).collect()
        };
        for encoding in Encoding::ALL {
            let after = written(encoding, &before);
            prop_assert_eq!(after.area, before.area);
            if encoding != Encoding::Putty {
                prop_assert_eq!(widths(&after), widths(&before), "{:?}", encoding);
            }
            let sum = |buffer| widths(buffer).iter().sum::<u16>();
            prop_assert_eq!(sum(&after), sum(&before));
        }
    }

    #[test]
    fn what_is_added_shows_nothing(text in row(), right: bool) {
        let before = cells(&text, right);
        for encoding in [Encoding::Visual, Encoding::Explicit, Encoding::Mlterm, Encoding::Lrm,
            Encoding::Konsole, Encoding::Kitty] {
            let after = written(encoding, &before);
            let shown: Vec<String> = after.content.iter().map(|cell| bare(cell.symbol())).collect();
            prop_assert_eq!(shown, symbols(&before), "{:?}", encoding);
        }
    }

    /// kitty turns words: what it shows of what is written are the words as they were painted, each in
    /// its place, wherever there is an order of its letters that it shows so.
    #[test]
    fn kitty_shows_the_words_as_they_were_painted(text in row(), right: bool) {
        let painted = words(&symbols(&cells(&text, right)));
        let written = words(&symbols(&written(Encoding::KittyWords, &cells(&text, right))));
        prop_assert_eq!(written.len(), painted.len());
        for (word, painted) in written.iter().zip(&painted) {
            let orders = [painted.clone(), backwards(painted)];
            if orders.iter().any(|order| kitty_shows(order) == *painted) {
                prop_assert_eq!(&kitty_shows(word), painted);
            } else {
                // It begins with Arabic and ends in Latin: nothing is changed.
                prop_assert_eq!(word, painted);
            }
        }
    }

    #[test]
    fn a_change_of_one_cell_is_written_there_and_beside_it(text in row(), right: bool, at in 0_u16..64) {
        let before = cells(&text, right);
        let mut changed = before.clone();
        changed[(at, 0)] = Cell::new("\u{FE92}");
        for encoding in [Encoding::Lrm, Encoding::Konsole, Encoding::Kitty] {
            let (one, other) = (written(encoding, &before), written(encoding, &changed));
            let differ = one.diff(&other);
            for (x, _, _) in differ {
                // A wide letter before it takes two columns.
                prop_assert!(x <= at && at - x <= 2, "{:?}: {} for {}", encoding, x, at);
            }
        }
    }

    /// Konsole orders a row from the left: what is written word by word is shown as it was painted.
    #[test]
    fn words_that_are_held_are_shown_as_they_were_painted(text in row(), right: bool) {
        let before = cells(&text, right);
        let row: String = symbols(&written(Encoding::KonsoleWords, &before)).concat();
        let bidi = unicode_bidi::BidiInfo::new(&row, Some(unicode_bidi::Level::ltr()));
        let seen = match bidi.paragraphs.first() {
            Some(whole) => bidi.reorder_line(whole, whole.range.clone()).into_owned(),
            None => String::new(),
        };
        let letters = |text: &str| -> Vec<char> {
            let marks = |sign: &char| !('\u{64B}'..='\u{652}').contains(sign) && *sign != '\u{200e}';
            text.chars().filter(marks).collect()
        };
        prop_assert_eq!(letters(&seen), letters(&symbols(&before).concat()));
    }

    /// By the terminal's own rules, what is written is shown as it was painted; where no order does
    /// that, nothing is changed.
    #[test]
    fn an_inverted_row_is_shown_as_it_was_painted(text in row(), right: bool) {
        let letters: Vec<char> = symbols(&cells(&text, right))
            .iter()
            .filter_map(|symbol| symbol.chars().next())
            .collect();
        if let Some(order) = inverse::to_write(&letters) {
            let row: Vec<char> = order.iter().map(|(_, letter)| *letter).collect();
            let seen: Vec<char> = inverse::shown(&row).into_iter().map(|(_, c)| c).collect();
            prop_assert_eq!(seen, letters);
        }
    }
}

/// A page of Arabic can be written for PuTTY but for few rows: those that begin with Arabic on the
/// left and end with Latin on the right.
#[test]
fn most_rows_can_be_inverted() {
    let rows = [
        "لا أسئلة بعد؛ رقم ما يظهر يسجله، وتكراره يحذفه",
        "1 □ شخص آخر يجيب نيابة عن الشخص",
        "يبدو العمر دون 18 سنة، أو ربما",
        "وصلت القافلة (17 شخصا) مع الضابط ID-07 إلى الرصيف 3.",
    ];
    for row in rows {
        let letters: Vec<char> = symbols(&cells(row, true))
            .iter()
            .filter_map(|symbol| symbol.chars().next())
            .collect();
        assert!(inverse::to_write(&letters).is_some(), "{row}");
    }
}
