//! Who is on watch, and the passphrase.

use super::Step;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::event::Look;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::crypt::secret::Passphrase;
use crate::lang::msg::Start;

/// The page that opens a vault.
#[derive(Debug)]
pub struct Unlock {
    /// The officer's code; filled in where there is only one.
    pub officer: Field,
    /// The passphrase.
    pub passphrase: Field,
    /// Whether the passphrase has the focus.
    pub at_passphrase: bool,
}

impl Unlock {
    /// The page for the vault that was seen.
    pub fn new(look: &Look) -> Self {
        let only = match look {
            Look::Present { officers, .. } if officers.len() == 1 => officers.first(),
            Look::Present { .. } | Look::Absent | Look::Unusable(_) => None,
        };
        Self {
            officer: only.map_or_else(Field::new, |code| Field::holding(code)),
            passphrase: Field::secret(),
            at_passphrase: only.is_some(),
        }
    }

    /// The field with the focus.
    pub fn field(&self) -> &Field {
        if self.at_passphrase {
            &self.passphrase
        } else {
            &self.officer
        }
    }

    /// The field with the focus, to type in.
    pub fn field_mut(&mut self) -> &mut Field {
        if self.at_passphrase {
            &mut self.passphrase
        } else {
            &mut self.officer
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::NextField | Action::PreviousField => self.at_passphrase = !self.at_passphrase,
            Action::Next if !self.at_passphrase => self.at_passphrase = true,
            Action::Next => {
                let officer = self.officer.text().trim().to_uppercase();
                let passphrase = Passphrase::new(self.passphrase.take());
                shared.effects.push(Effect::Unlock {
                    officer,
                    passphrase,
                });
                return Step::Open(Overlay::Busy(Start::Unlocking.into()));
            }
            Action::Back => return Step::Open(Overlay::Quit),
            _ => {}
        }
        Step::Stay
    }
}
