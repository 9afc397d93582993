//! The plain tier: every sign that is drawn, as an ASCII sign of the same width.
//!
//! For fonts, consoles and screen readers that carry no lines and shapes. One pass over the finished
//! frame, before it is turned round for Arabic, so that no screen has to know.

use ratatui::buffer::Buffer;

/// What stands for each sign. Signs that stand side by side in a list, a strip or a key keep signs
/// of their own; only lines, their corners, and kinds of quotation marks and dashes fall together.
const PLAIN: &[(char, &str)] = &[
    ('─', "-"),
    ('═', "-"),
    ('│', "|"),
    ('┌', "+"),
    ('┐', "+"),
    ('└', "+"),
    ('┘', "+"),
    ('├', "+"),
    ('┤', "+"),
    ('·', "."),
    ('░', ":"),
    ('▒', "="),
    ('▓', "%"),
    ('█', "#"),
    ('▲', "!"),
    ('♦', "*"),
    ('□', "o"),
    ('■', "x"),
    ('►', ">"),
    ('◄', "<"),
    ('√', "v"),
    ('↑', "^"),
    ('↓', ","),
    ('→', ">"),
    ('←', "<"),
    ('…', "~"),
    ('–', "-"),
    ('—', "-"),
    ('‐', "-"),
    ('‑', "-"),
    ('−', "-"),
    ('‘', "'"),
    ('’', "'"),
    ('“', "\""),
    ('”', "\""),
    ('‹', "<"),
    ('›', ">"),
    ('×', "x"),
    ('≥', ">"),
    ('≤', "<"),
    ('\u{a0}', " "),
    ('\u{202f}', " "),
];

/// Draws every sign of the frame in ASCII. Letters, marks and digits of every language stay, and so
/// does the punctuation of Latin-1 and of Arabic.
pub fn to_ascii(frame: &mut Buffer) {
    for cell in &mut frame.content {
        if let Some(plain) = plain(cell.symbol()) {
            cell.set_symbol(plain);
        }
    }
}

/// The ASCII sign for a symbol; none where it stays.
pub fn plain(symbol: &str) -> Option<&'static str> {
    let mut signs = symbol.chars();
    let sign = signs.next().filter(|sign| !sign.is_ascii())?;
    if signs.next().is_some() {
        return None;
    }
    let known = PLAIN.iter().find(|(drawn, _)| *drawn == sign);
    known.map(|(_, plain)| *plain)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn signs_that_mean_different_things_stay_different() {
        // What a list, the strip of a journey with its key, a mark or a page's end may show.
        let told = [
            "·", "░", "▒", "▓", "█", "▲", "♦", "□", "■", "►", "√", "↑", "↓", "…", "─",
        ];
        let plain: BTreeSet<_> = told.iter().map(|sign| plain(sign).unwrap()).collect();
        assert_eq!(plain.len(), told.len());
    }

    #[test]
    fn letters_of_every_language_stay() {
        for letter in ["a", "é", "ﻼ", "ب", "٣", "؟", "«", "¿"] {
            assert_eq!(plain(letter), None, "{letter}");
        }
    }
}
