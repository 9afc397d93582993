//! The recovery key: made and proved, or tried again.

use std::path::PathBuf;

use crate::app::action::Action;
use crate::app::effect::{Effect, Upkeep};
use crate::app::event::Proved;
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::app::screens::Step;
use crate::lang::msg::Computer as Say;

/// What is done with the recovery key.
#[derive(Debug)]
pub enum Recovery {
    /// Make one, or try the one there is.
    Choices,
    /// Where it shall be written, or where it is.
    Asking {
        /// Whether it is made.
        making: bool,
        /// The file or folder.
        path: Field,
    },
    /// It was tried, and opened what it must.
    Proved {
        /// Whether it was made for this.
        made: bool,
        /// What it opened.
        proof: Proved,
    },
}

/// What can be chosen, by digit.
pub const CHOICES: [(u8, Say); 2] = [(1, Say::RecoveryMake), (2, Say::RecoveryTry)];

impl Recovery {
    pub(super) const fn context(&self) -> Context {
        match self {
            Self::Choices | Self::Asking { .. } => Context::Choice,
            Self::Proved { .. } => Context::Page,
        }
    }

    pub(super) fn field(&self) -> Option<&Field> {
        match self {
            Self::Asking { path, .. } => Some(path),
            Self::Choices | Self::Proved { .. } => None,
        }
    }

    pub(super) fn field_mut(&mut self) -> Option<&mut Field> {
        match self {
            Self::Asking { path, .. } => Some(path),
            Self::Choices | Self::Proved { .. } => None,
        }
    }

    /// What the worker proved.
    pub(super) fn proved(&mut self, proof: Proved) {
        let made = matches!(self, Self::Asking { making: true, .. });
        *self = Self::Proved { made, proof };
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Option<Step> {
        match (&*self, action) {
            (Self::Choices, Action::Digit(digit @ 1..=2)) => {
                let (making, path) = (digit == 1, Field::new());
                *self = Self::Asking { making, path };
            }
            (Self::Asking { .. }, Action::Back) => *self = Self::Choices,
            (Self::Asking { making, path }, Action::Next) if !path.text().trim().is_empty() => {
                let path = PathBuf::from(path.text().trim());
                let making = *making;
                let order = Upkeep::Recovery { making, path };
                shared.effects.push(Effect::Upkeep(order));
                return Some(Step::Open(Overlay::Busy(Say::Proving.into())));
            }
            (Self::Choices, Action::Previous | Action::Back)
            | (Self::Proved { .. }, Action::Next | Action::Previous | Action::Back) => return None,
            _ => {}
        }
        Some(Step::Stay)
    }
}
