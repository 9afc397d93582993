//! A text field: logical text, a caret that moves as the eye does, a selection, steps back.

mod history;

use std::ops::Range;

use zeroize::Zeroizing;

use super::key::{Key, Move};
use crate::text::direction::Direction;
use crate::text::{self, base_of, caret};
use history::{Change, Held, History};

/// One line of text being typed.
///
/// The caret stands on a grapheme or at the end; typing inserts before it. A secret field is painted
/// without its text and its length, its `Debug` shows none either, its caret is always at the end,
/// and it remembers nothing that it no longer holds. Whatever a field held is zeroed when dropped.
#[derive(Clone, Default)]
pub struct Field {
    text: Zeroizing<String>,
    caret: usize,
    /// Where a selection began, if there is one.
    anchor: Option<usize>,
    secret: bool,
    history: History,
}

/// What a field did with a key or with text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Nothing: the key is not for text.
    No,
    /// What it says.
    Yes,
    /// Refused, because the field would hold more than [`LONGEST`]; nothing changed.
    Full,
}

/// Two fields are one if they hold and show the same, whatever they held before.
impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        let seen = |field: &Self| (field.caret, field.selection(), field.secret);
        self.text == other.text && seen(self) == seen(other)
    }
}

impl Eq for Field {}

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
            .finish_non_exhaustive()
    }
}

/// The most characters a field takes; more is refused, not cut.
pub const LONGEST: usize = 2000;

impl Field {
    /// An empty field.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty field whose text is never shown.
    pub fn secret() -> Self {
        Self {
            text: Zeroizing::new(room_for_secret()),
            secret: true,
            ..Self::default()
        }
    }

    /// A field that already holds `text`, the caret behind it.
    pub fn holding(text: &str) -> Self {
        let text = Zeroizing::new(text::typed(text));
        Self {
            caret: text.len(),
            text,
            ..Self::default()
        }
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

    /// The selected bytes; never empty, never of a secret.
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor?;
        let range = anchor.min(self.caret)..anchor.max(self.caret);
        (!range.is_empty()).then_some(range)
    }

    /// Empties the field, forgets what it held before, and hands over its text.
    pub fn take(&mut self) -> String {
        self.caret = 0;
        self.anchor = None;
        self.history = History::default();
        let empty = if self.secret {
            room_for_secret()
        } else {
            String::new()
        };
        std::mem::replace(&mut *self.text, empty)
    }

    /// Puts text from elsewhere at the caret or in place of the selection: on one line, in letters,
    /// without controls and without signs that steer.
    pub fn insert(&mut self, pasted: &str) -> Taken {
        let kept = Zeroizing::new(text::typed(pasted));
        if kept.is_empty() {
            return Taken::Yes;
        }
        self.replace(&kept, Change::Other)
    }

    /// Takes a key if it is text or moves within text. The frame is the direction of the interface:
    /// arrow keys arrive as *towards its start* and *towards its end*.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "a key that is not for text is left to the table of keys"
    )]
    pub fn take_key(&mut self, key: Key, frame: Direction) -> Taken {
        match key {
            Key::Char(typed) => return self.type_letter(typed),
            Key::Backspace | Key::Ctrl('h') => self.erase_before(),
            Key::Delete => self.erase_on(),
            Key::EraseWord | Key::Ctrl('w') => self.erase_word(),
            Key::Ctrl('a') => self.select_all(),
            Key::Ctrl('z') => self.step(History::back),
            Key::Ctrl('y') => self.step(History::forward),
            Key::Select(way) => self.go(way, frame, true),
            key => match key.way() {
                Some(way) => self.go(way, frame, false),
                None => return Taken::No,
            },
        }
        Taken::Yes
    }

    fn type_letter(&mut self, typed: char) -> Taken {
        // A keyboard that sends lam-alef as one sign types two letters here.
        let kept = Zeroizing::new(text::typed(typed.encode_utf8(&mut [0; 4])));
        if kept.is_empty() {
            return Taken::Yes;
        }
        let before = self.text.get(..self.caret).unwrap_or_default();
        let begins = !typed.is_whitespace() && before.ends_with(char::is_whitespace);
        let change = match self.selection() {
            Some(_) => Change::Other,
            None if begins => Change::BeganWord,
            None => Change::Typed,
        };
        self.replace(&kept, change)
    }

    /// The way of an arrow or a like key. In a secret the caret stays behind the last letter: what
    /// nobody sees, nobody can edit in the middle.
    fn go(&mut self, way: Move, frame: Direction, selecting: bool) {
        if self.secret {
            return;
        }
        self.history.pause();
        self.anchor = selecting.then(|| self.anchor.unwrap_or(self.caret));
        let text = self.text.as_str();
        // Words go by the order of the text, so what an arrow means hangs on the text's direction.
        let along = base_of(text, frame) == frame;
        self.caret = match way {
            Move::Start => caret::towards_start(text, frame, self.caret),
            Move::End => caret::towards_end(text, frame, self.caret),
            Move::Home => caret::snap(text, 0),
            Move::Last => text.len(),
            Move::WordStart if along => caret::word_before(text, self.caret),
            Move::WordEnd if !along => caret::word_before(text, self.caret),
            Move::WordStart | Move::WordEnd => caret::word_behind(text, self.caret),
        };
    }

    fn select_all(&mut self) {
        if !self.secret {
            self.history.pause();
            self.anchor = Some(0);
            self.caret = self.text.len();
        }
    }

    /// One code point, not one grapheme: a mark goes before its letter.
    fn erase_before(&mut self) {
        let before = self.text.get(..self.caret).unwrap_or_default();
        let length = before.chars().next_back().map_or(0, char::len_utf8);
        self.erase(self.caret - length..self.caret, Change::Erased);
    }

    fn erase_on(&mut self) {
        if !self.secret {
            let end = caret::behind(&self.text, self.caret);
            self.erase(self.caret..end, Change::Erased);
        }
    }

    /// In a secret everything: where its words begin is nobody's business.
    fn erase_word(&mut self) {
        let start = if self.secret {
            0
        } else {
            caret::word_before(&self.text, self.caret).min(self.caret)
        };
        self.erase(start..self.caret, Change::Other);
    }

    /// Erases the selection, or else a range.
    fn erase(&mut self, range: Range<usize>, change: Change) {
        let (range, change) = match self.selection() {
            Some(selected) => (selected, Change::Other),
            None => (range, change),
        };
        if range.is_empty() {
            self.anchor = None;
        } else {
            self.change(range, "", change);
        }
    }

    fn replace(&mut self, kept: &str, change: Change) -> Taken {
        let range = self.selection().unwrap_or(self.caret..self.caret);
        let gone = self.text.get(range.clone()).unwrap_or_default();
        let length = self.text.chars().count() - gone.chars().count() + kept.chars().count();
        if length > LONGEST {
            return Taken::Full;
        }
        self.change(range, kept, change);
        Taken::Yes
    }

    fn change(&mut self, range: Range<usize>, kept: &str, change: Change) {
        if !self.secret {
            let Self {
                history,
                text,
                caret,
                ..
            } = self;
            history.before(change, || held(text, *caret));
        }
        let caret = range.start + kept.len();
        self.text.replace_range(range, kept);
        self.anchor = None;
        // What was typed may have become one with what follows: a joiner between two pictures.
        self.caret = if self.secret {
            self.text.len()
        } else {
            caret::snap(&self.text, caret)
        };
    }

    /// A step back or forward.
    fn step(&mut self, way: impl FnOnce(&mut History, &dyn Fn() -> Held) -> Option<Held>) {
        let Self {
            history,
            text,
            caret,
            ..
        } = self;
        let there = way(history, &|| held(text, *caret));
        if let Some(there) = there {
            self.text = there.text;
            self.caret = there.caret;
            self.anchor = None;
        }
    }
}

fn held(text: &Zeroizing<String>, caret: usize) -> Held {
    Held {
        text: text.clone(),
        caret,
    }
}

/// Room for the longest secret: a text that never has to grow leaves no copies behind.
fn room_for_secret() -> String {
    String::with_capacity(LONGEST * char::MAX.len_utf8())
}

#[cfg(test)]
mod tests;
