//! Who did what and when.

use crate::app::action::Action;
use crate::app::event::JournalLine;
use crate::app::screens::Step;
use crate::app::screens::unlock::moved;

/// The journal, the newest line first.
#[derive(Debug, Default)]
pub struct Journal {
    /// Its lines.
    pub lines: Vec<JournalLine>,
    /// The first line that is shown, from 0.
    pub row: usize,
}

impl Journal {
    /// The lines as they were noted, oldest first.
    pub(super) fn of(mut lines: Vec<JournalLine>) -> Self {
        lines.reverse();
        Self { lines, row: 0 }
    }

    pub(super) fn update(&mut self, action: Action) -> Option<Step> {
        match action {
            Action::Next | Action::Previous | Action::Back | Action::Why => None,
            _ => {
                self.row = moved(self.row, self.lines.len(), action);
                Some(Step::Stay)
            }
        }
    }
}
