//! From a folder, at a desk: what arrived, file by file.

use std::path::PathBuf;

use super::Step;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::event::Arrival;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::lang::msg::Exchange;

/// The import page.
#[derive(Debug, Default)]
pub struct Import {
    /// The file or folder.
    pub path: Field,
    /// What arrived.
    pub arrivals: Option<Vec<Arrival>>,
}

impl Import {
    /// The page, asking for the folder.
    pub fn new() -> Self {
        Self {
            path: Field::new(),
            arrivals: None,
        }
    }

    /// The field, until something was read.
    pub fn field(&self) -> Option<&Field> {
        self.arrivals.is_none().then_some(&self.path)
    }

    /// The field, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        if self.arrivals.is_none() {
            Some(&mut self.path)
        } else {
            None
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Next if self.arrivals.is_some() => Step::Home,
            Action::Next if !self.path.text().trim().is_empty() => {
                let path = PathBuf::from(self.path.text().trim());
                shared.effects.push(Effect::Import { path });
                Step::Open(Overlay::Busy(Exchange::Reading.into()))
            }
            Action::Back | Action::Previous => Step::Home,
            _ => Step::Stay,
        }
    }
}
