//! Signs of the screen in words: nothing that is drawn reaches a line.

use crate::lang::msg::Line as Say;
use crate::lang::words::Words;

/// A text without drawn signs: what is urgent says so in a word, the others only decorate words.
pub(super) fn spoken(text: &str, words: &Words) -> String {
    let mut said = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '▲' => said.push_str(&words.say(Say::Attention)),
            '\n' => said.push(' '),
            sign if is_drawn(sign) => {}
            // Two blanks are a gap of the screen.
            ' ' if said.is_empty() || said.ends_with(' ') => {}
            sign => said.push(sign),
        }
    }
    said.trim_end().to_owned()
}

/// Box drawing, blocks and shapes; the one check mark of the screen.
pub(super) fn is_drawn(sign: char) -> bool {
    matches!(sign, '\u{2500}'..='\u{25ff}' | '♦' | '√')
}

/// Whether a text is a drawing: the strip of a journey stands in words under it.
pub(super) fn is_drawing(text: &str) -> bool {
    text.contains('═')
}
