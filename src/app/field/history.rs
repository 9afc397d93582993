//! What a field held before: steps back and forward, each a whole text.
//!
//! Every text here is zeroed when it is dropped. A secret field records none.

use zeroize::Zeroizing;

/// The most steps back that are kept.
const MOST: usize = 100;

/// A text with its caret.
#[derive(Clone)]
pub(super) struct Held {
    /// The text.
    pub(super) text: Zeroizing<String>,
    /// The caret in it.
    pub(super) caret: usize,
}

/// What kind of change it was: changes of one kind in a row are one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// A letter was typed that continues a word, or the blanks behind it.
    Typed,
    /// A letter was typed that begins a word.
    BeganWord,
    /// One letter was erased.
    Erased,
    /// Anything larger: pasted, a word erased, a selection replaced.
    Other,
}

impl Change {
    /// Whether a change belongs to the step of the one before it.
    fn continues(self, before: Self) -> bool {
        match self {
            Self::Typed => matches!(before, Self::Typed | Self::BeganWord),
            Self::Erased => before == Self::Erased,
            Self::BeganWord | Self::Other => false,
        }
    }
}

/// The steps of one field.
#[derive(Clone, Default)]
pub(super) struct History {
    past: Vec<Held>,
    future: Vec<Held>,
    last: Option<Change>,
}

impl History {
    /// Notes what was there before a change, if the change begins a step.
    pub(super) fn before(&mut self, change: Change, held: impl FnOnce() -> Held) {
        let continues = self.last.is_some_and(|last| change.continues(last));
        self.last = Some(change);
        self.future.clear();
        if continues {
            return;
        }
        if self.past.len() == MOST {
            self.past.remove(0);
        }
        self.past.push(held());
    }

    /// The caret moved: what comes next is a step of its own.
    pub(super) fn pause(&mut self) {
        self.last = None;
    }

    /// One step back from `now`, if there is one.
    pub(super) fn back(&mut self, now: &dyn Fn() -> Held) -> Option<Held> {
        self.last = None;
        let held = self.past.pop()?;
        self.future.push(now());
        Some(held)
    }

    /// One step forward from `now`, if one was taken back.
    pub(super) fn forward(&mut self, now: &dyn Fn() -> Held) -> Option<Held> {
        self.last = None;
        let held = self.future.pop()?;
        self.past.push(now());
        Some(held)
    }
}
