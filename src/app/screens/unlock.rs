//! Who is on watch, and the passphrase.

use super::Step;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::event::Look;
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::crypt::secret::Passphrase;
use crate::lang::msg::Start;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// Who it is, with the line that has the focus, from 0; the last line is for somebody else.
    Who(usize),
    /// The code of somebody who is not in the list.
    Officer,
    /// The officer's own passphrase.
    Passphrase,
}

/// The page that opens a vault.
#[derive(Debug)]
pub struct Unlock {
    /// Who can come in, by code.
    pub officers: Vec<String>,
    /// The officer's code; filled in where there is only one, or once somebody was chosen.
    pub officer: Field,
    /// The passphrase.
    pub passphrase: Field,
    /// What is asked for.
    pub asking: Asking,
}

impl Unlock {
    /// The page for the vault that was seen.
    pub fn new(look: &Look) -> Self {
        let officers = match look {
            Look::Present { officers, .. } => officers.clone(),
            Look::Absent | Look::Unusable(_) => Vec::new(),
        };
        let (officer, asking) = match officers.as_slice() {
            [only] => (Field::holding(only), Asking::Passphrase),
            [] => (Field::new(), Asking::Officer),
            [_, _, ..] => (Field::new(), Asking::Who(0)),
        };
        Self {
            officers,
            officer,
            passphrase: Field::secret(),
            asking,
        }
    }

    /// The page for an officer who is about to come in.
    pub fn expecting(look: &Look, officer: &str) -> Self {
        let mut page = Self::new(look);
        page.choose(officer);
        page
    }

    /// Where its keys are looked up while nothing is typed.
    pub fn context(&self) -> Context {
        Context::Watch
    }

    /// The lines to choose from: everybody, and somebody else.
    pub fn lines(&self) -> usize {
        self.officers.len() + 1
    }

    /// The field with the focus.
    pub fn field(&self) -> Option<&Field> {
        match self.asking {
            Asking::Who(_) => None,
            Asking::Officer => Some(&self.officer),
            Asking::Passphrase => Some(&self.passphrase),
        }
    }

    /// The field with the focus, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match self.asking {
            Asking::Who(_) => None,
            Asking::Officer => Some(&mut self.officer),
            Asking::Passphrase => Some(&mut self.passphrase),
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match self.asking {
            Asking::Who(row) => self.choosing(row, action),
            Asking::Officer => self.naming(action),
            Asking::Passphrase => self.unlocking(action, shared),
        }
    }

    fn choosing(&mut self, row: usize, action: Action) -> Step {
        match action {
            Action::Next => self.take(row),
            Action::Digit(digit) => self.take(usize::from(digit).saturating_sub(1)),
            Action::Previous | Action::Back => return Step::Open(Overlay::Quit),
            _ => self.asking = Asking::Who(moved(row, self.lines(), action)),
        }
        Step::Stay
    }

    fn take(&mut self, row: usize) {
        match self.officers.get(row).cloned() {
            Some(officer) => self.choose(&officer),
            None if row + 1 == self.lines() => {
                self.officer = Field::new();
                self.asking = Asking::Officer;
            }
            None => {}
        }
    }

    fn choose(&mut self, officer: &str) {
        self.officer = Field::holding(officer);
        self.passphrase = Field::secret();
        self.asking = Asking::Passphrase;
    }

    fn naming(&mut self, action: Action) -> Step {
        match action {
            Action::Next | Action::NextField => self.asking = Asking::Passphrase,
            Action::PreviousField | Action::Back => return self.back(),
            _ => {}
        }
        Step::Stay
    }

    fn unlocking(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::NextField | Action::PreviousField => self.asking = self.before(),
            Action::Next => {
                let officer = self.officer.text().trim().to_uppercase();
                let passphrase = Passphrase::new(self.passphrase.take());
                shared.effects.push(Effect::Unlock {
                    officer,
                    passphrase,
                });
                return Step::Open(Overlay::Busy(Start::Unlocking.into()));
            }
            Action::Back => return self.back(),
            _ => {}
        }
        Step::Stay
    }

    /// Where several can come in, back to who it is; what was typed for another is dropped.
    fn back(&mut self) -> Step {
        if self.officers.len() < 2 {
            return Step::Open(Overlay::Quit);
        }
        self.passphrase = Field::secret();
        self.asking = self.before();
        Step::Stay
    }

    fn before(&self) -> Asking {
        if self.officers.len() < 2 {
            return Asking::Officer;
        }
        let code = self.officer.text();
        let row = self.officers.iter().position(|one| one == code);
        Asking::Who(row.unwrap_or(0))
    }
}

/// The line with the focus after a key, in a list of so many.
pub fn moved(row: usize, lines: usize, action: Action) -> usize {
    let last = lines.saturating_sub(1);
    match action {
        Action::Up => row.saturating_sub(1),
        Action::Down => (row + 1).min(last),
        Action::PageUp => row.saturating_sub(10),
        Action::PageDown => (row + 10).min(last),
        _ => row,
    }
}
