//! Everything that can be done here, by name.

use super::Answer;
use crate::app::action::Action;
use crate::app::commands::{self, Found};
use crate::app::field::{Field, Taken};
use crate::app::key::Key;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::text::direction::Direction;

/// The words that were typed, and the line that is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// What is searched for.
    pub field: Field,
    /// The line among those that are found.
    row: usize,
    contexts: Vec<Context>,
}

impl Palette {
    /// The commands of these contexts.
    pub fn new(contexts: &[Context]) -> Self {
        Self {
            field: Field::new(),
            row: 0,
            contexts: contexts.to_vec(),
        }
    }

    /// What is found for what was typed.
    pub fn found(&self, shared: &Shared) -> Found {
        commands::find(self.field.text(), &self.contexts, shared.is_drill())
    }

    /// The line that is chosen among these.
    pub fn chosen(&self, found: &Found) -> usize {
        self.row.min(found.len().saturating_sub(1))
    }

    pub(super) fn type_key(&mut self, key: Key, frame: Direction) -> Taken {
        let before = self.field.text().to_owned();
        let taken = self.field.take_key(key, frame);
        if self.field.text() != before {
            self.row = 0;
        }
        taken
    }

    pub(super) fn update(&mut self, action: Action, shared: &Shared) -> Answer {
        let found = self.found(shared);
        let last = found.len().saturating_sub(1);
        self.row = self.chosen(&found);
        match action {
            Action::Up => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(last),
            Action::PageUp => self.row = self.row.saturating_sub(10),
            Action::PageDown => self.row = (self.row + 10).min(last),
            // With nothing found, Enter must not do what was not asked for.
            Action::Next => {
                return found
                    .at(self.row)
                    .map_or(Answer::Stay, |row| Answer::Run(row.action));
            }
            _ => return Answer::Close,
        }
        Answer::Stay
    }
}
