//! A text field: graphemes, a caret, and a variant that shows nothing.

use super::key::Key;
use crate::text::{self, caret};

/// One line of text being typed.
///
/// The caret stands before a grapheme or at the end; typing inserts there. A secret field is painted
/// without its text, and its `Debug` shows none either.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Field {
    text: String,
    caret: usize,
    secret: bool,
}

impl std::fmt::Debug for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let shown = if self.secret {
            "…"
        } else {
            self.text.as_str()
        };
        f.debug_struct("Field")
            .field("text", &shown)
            .field("caret", &self.caret)
            .finish()
    }
}

/// The most characters a field takes; more is refused, not cut.
const LONGEST: usize = 2000;

impl Field {
    /// An empty field.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty field whose text is never shown.
    pub fn secret() -> Self {
        Self {
            text: String::new(),
            caret: 0,
            secret: true,
        }
    }

    /// A field that already holds `text`, the caret behind it.
    pub fn holding(text: &str) -> Self {
        let mut field = Self::new();
        field.insert(text);
        field
    }

    /// The text in logical order.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether the text is never shown.
    pub fn is_secret(&self) -> bool {
        self.secret
    }

    /// The caret as a byte position in the text.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Empties the field and hands over what it held.
    pub fn take(&mut self) -> String {
        self.caret = 0;
        std::mem::take(&mut self.text)
    }

    /// Puts text at the caret, control characters made harmless, presentation forms turned into
    /// letters (an Arabic keyboard sends lam-alef as one sign).
    pub fn insert(&mut self, typed: &str) {
        let clean = text::letters(&text::clean(typed));
        if self.text.chars().count() + clean.chars().count() > LONGEST {
            return;
        }
        self.text.insert_str(self.caret, &clean);
        self.caret += clean.len();
    }

    /// Takes a key if it is text or moves within text; tells whether it did.
    pub fn take_key(&mut self, key: Key) -> bool {
        match key {
            Key::Char(typed) => self.insert(typed.encode_utf8(&mut [0; 4])),
            Key::Backspace => self.erase_before(),
            Key::Delete => self.erase_after(),
            Key::Start => self.caret = caret::stop_before(&self.text, self.caret),
            Key::End => self.caret = caret::stop_after(&self.text, self.caret),
            Key::Home => self.caret = 0,
            Key::Last => self.caret = self.text.len(),
            Key::Enter
            | Key::Esc
            | Key::Tab
            | Key::BackTab
            | Key::Up
            | Key::Down
            | Key::PageUp
            | Key::PageDown
            | Key::Function(_)
            | Key::Ctrl(_) => return false,
        }
        true
    }

    fn erase_before(&mut self) {
        // One code point, not one grapheme: a mark goes before its letter.
        let before = self.text.get(..self.caret).unwrap_or_default();
        if let Some(last) = before.chars().next_back() {
            let start = self.caret - last.len_utf8();
            self.text.replace_range(start..self.caret, "");
            self.caret = start;
        }
    }

    fn erase_after(&mut self) {
        let end = caret::stop_after(&self.text, self.caret);
        self.text.replace_range(self.caret..end, "");
    }
}

impl Drop for Field {
    fn drop(&mut self) {
        // A passphrase, or words that were sealed, must not stay in freed memory longer than they must.
        let mut bytes = std::mem::take(&mut self.text).into_bytes();
        bytes.fill(0);
        std::hint::black_box(&bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_and_erasing_leaves_nothing() {
        let mut field = Field::new();
        for typed in "سلام Salam".chars() {
            assert!(field.take_key(Key::Char(typed)));
        }
        assert_eq!(field.text(), "سلام Salam");
        for _ in 0..10 {
            field.take_key(Key::Backspace);
        }
        assert_eq!((field.text(), field.caret()), ("", 0));
    }

    #[test]
    fn a_lam_alef_key_types_two_letters() {
        let mut field = Field::new();
        field.take_key(Key::Char('\u{FEFB}'));
        assert_eq!(field.text(), "لا");
    }

    #[test]
    fn the_caret_moves_by_grapheme_and_text_goes_in_there() {
        let mut field = Field::holding("ab");
        field.take_key(Key::Start);
        field.take_key(Key::Char('x'));
        field.take_key(Key::Home);
        field.take_key(Key::Delete);
        assert_eq!((field.text(), field.caret()), ("xb", 0));
    }

    #[test]
    fn a_secret_is_not_in_its_debug_text() {
        let mut field = Field::secret();
        field.insert("kelp lantern");
        assert!(!format!("{field:?}").contains("kelp"));
    }
}
