//! To a folder, for the supervisor; and the supervisor's key where it is missing.

use std::path::PathBuf;

use super::Step;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::event::{Exported, Held};
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::lang::msg::Exchange;

/// The export page.
#[derive(Debug, Default)]
pub struct Export {
    /// The folder, or the supervisor's key while that is asked for.
    pub entry: Field,
    /// Whether the key is asked for.
    pub key: bool,
    /// The bundle that was written.
    pub done: Option<Exported>,
    /// The texts that must be decided first.
    pub held: Vec<Held>,
}

impl Export {
    /// The page, asking for the folder.
    pub fn new() -> Self {
        Self {
            entry: Field::new(),
            key: false,
            done: None,
            held: Vec::new(),
        }
    }

    /// The page, asking for the supervisor's key.
    pub fn adding_key() -> Self {
        Self {
            entry: Field::new(),
            key: true,
            done: None,
            held: Vec::new(),
        }
    }

    /// The field, while something is asked for.
    pub fn field(&self) -> Option<&Field> {
        self.done.is_none().then_some(&self.entry)
    }

    /// The field, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        if self.done.is_none() {
            Some(&mut self.entry)
        } else {
            None
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Next if self.done.is_some() => Step::Home,
            Action::Next => self.submit(shared),
            Action::Back | Action::Previous => Step::Home,
            _ => Step::Stay,
        }
    }

    fn submit(&mut self, shared: &mut Shared) -> Step {
        let text = self.entry.text().trim().to_owned();
        if text.is_empty() {
            return Step::Stay;
        }
        let needs_key = shared
            .session
            .as_ref()
            .is_none_or(|session| session.supervisors.is_empty());
        if self.key || (needs_key && text.starts_with("age1")) {
            shared.effects.push(Effect::AddSupervisor { key: text });
            return Step::Open(Overlay::Busy(Exchange::AddingKey.into()));
        }
        self.write(shared)
    }

    /// Asks for the bundle.
    pub fn write(&self, shared: &mut Shared) -> Step {
        shared.effects.push(Effect::Export {
            folder: PathBuf::from(self.entry.text().trim()),
            guard: &shared.packs.guard,
        });
        Step::Open(Overlay::Busy(Exchange::Writing.into()))
    }
}
