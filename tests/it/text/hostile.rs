//! Text that tries to break a row: it is slow for nobody, and nothing of it reaches a cell.

use std::time::{Duration, Instant};

use fanal::text::direction::Direction::{self, LeftToRight, RightToLeft};
use fanal::text::{clean, fold, ltr_token, single, width, wrap};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{line, plain};

/// Far more than any of these takes, far less than a person waits before giving up.
const PATIENCE: Duration = Duration::from_secs(120);

/// Texts of ten thousand signs and more, each by what it tries.
fn hostile() -> Vec<(&'static str, String)> {
    let many = 10_000;
    vec![
        (
            "marks on one letter",
            format!("ب{}", "\u{64E}".repeat(many)),
        ),
        ("marks on none", "\u{64B}\u{301}".repeat(many / 2)),
        (
            "marks between lam and alef",
            format!("ل{}ا", "\u{651}".repeat(many)),
        ),
        ("overrides", "\u{202E}a\u{202D}ب".repeat(many / 4)),
        ("overrides never closed", "\u{202E}".repeat(many) + "abc"),
        (
            "isolates never closed",
            "\u{2067}ب\u{2066}a".repeat(many / 4),
        ),
        (
            "closings never opened",
            "\u{2069}\u{202C}".repeat(many / 2) + "ب",
        ),
        ("brackets never closed", "([{«ب".repeat(many / 5)),
        (
            "brackets that close",
            "(".repeat(many / 2) + "ب" + &")".repeat(many / 2),
        ),
        ("nothing", "\0".repeat(many)),
        (
            "escapes",
            "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m".repeat(many / 15),
        ),
        ("returns", "\r\u{8}\u{7f}".repeat(many / 3)),
        ("blanks", " \t\u{3000}\u{A0}".repeat(many / 4)),
        ("joiners", "\u{200D}\u{200C}\u{200B}".repeat(many / 3)),
        ("joined pictures", "👩\u{200D}".repeat(many / 2)),
        ("flags", "🇫".repeat(many)),
        ("selectors", "a\u{FE0F}\u{E0100}".repeat(many / 3)),
        ("tags", format!("🏴{}", "\u{E0061}".repeat(many))),
        ("syllables", "क\u{94D}".repeat(many / 2)),
        ("jamo", "\u{1100}\u{1161}\u{11A8}".repeat(many / 3)),
        ("ideographs", "日".repeat(many)),
        ("one word", "سلام".repeat(many / 4)),
        ("one number", "12,34.".repeat(many / 6)),
        (
            "noncharacters",
            "\u{FFFE}\u{FFFF}\u{10FFFF}\u{E000}".repeat(many / 4),
        ),
    ]
}

/// Puts rows of the text into cells, as a screen does, and says what is wrong with them.
fn faults(text: &str, base: Direction, frame: Direction, columns: u16) -> Vec<String> {
    let mut rows = wrap(&plain(text), base, frame, columns);
    rows.push(single(&plain(text), base, frame, columns));
    let mut faults = Vec::new();
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, 1));
    for row in &rows {
        let mut x = 0;
        for glyph in &row.glyphs {
            let (next, _) = buffer.set_stringn(x, 0, &glyph.symbol, columns.into(), Style::new());
            if next != x + glyph.width {
                faults.push(format!("a glyph takes {} columns", next - x));
            }
            if glyph.symbol.chars().any(steers) {
                faults.push(format!("in a cell: {}", glyph.symbol.escape_unicode()));
            }
            x = next;
        }
        if x > columns {
            faults.push(format!("{x} columns of {columns}"));
        }
    }
    faults.truncate(3);
    faults
}

/// What a terminal might obey or leave out of its count.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{200B}' | '\u{200C}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{FEFF}'
        )
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{2028}'..='\u{2029}')
}

#[test]
fn no_text_breaks_a_row_or_keeps_the_officer_waiting() {
    for (name, text) in hostile() {
        let start = started();
        for base in [LeftToRight, RightToLeft] {
            for frame in [LeftToRight, RightToLeft] {
                for columns in [1, 2, 40] {
                    let faults = faults(&text, base, frame, columns);
                    assert!(faults.is_empty(), "{name}: {}", faults.join("; "));
                }
            }
        }
        let (_, _, _) = (width(&text), fold(&text), ltr_token(&text));
        assert!(start.elapsed() < PATIENCE, "{name}: {:?}", start.elapsed());
        assert!(!clean(&text).chars().any(char::is_control), "{name}");
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the time itself is what is tested"
)]
fn started() -> Instant {
    Instant::now()
}

#[test]
fn an_override_in_a_name_turns_nothing_round_once_it_is_cleaned() {
    // Shown as it is stored: what looks like a picture would be a program.
    let name = "photo_\u{202E}gpj.exe";
    assert_eq!(line(&clean(name), LeftToRight, 80), "photo_gpj.exe");
    let sentence = format!("الملف {} جاهز", ltr_token(name));
    assert!(line(&sentence, RightToLeft, 80).contains("photo_gpj.exe"));
}

#[test]
fn an_escape_is_neither_sent_nor_counted() {
    assert_eq!(line("a\u{1b}[31mb\0c\u{7f}", LeftToRight, 80), "a[31mbc");
    assert_eq!(width("\u{1b}\0\u{7f}\u{9b}"), 0);
}
