//! The form that ends with a new passphrase: of somebody who is taken in, or of the officer at work.

use crate::app::action::Action;
use crate::app::effect::{Effect, Staffing};
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::app::screens::Step;
use crate::crypt::secret::{Passphrase, Strength};
use crate::domain::duty::Duty;
use crate::domain::station::is_code;
use crate::lang::msg::{Computer as Say, Custody, Msg, Start};
use crate::vault::Officer;

/// A form with three fields, of which two are the same new passphrase.
#[derive(Debug)]
pub struct Form {
    /// Whose passphrase it is.
    pub purpose: Purpose,
    /// The code of somebody new, or the own passphrase of today.
    pub first: Field,
    /// The new passphrase.
    pub passphrase: Field,
    /// The same again.
    pub again: Field,
    /// The field with the focus, from 0.
    pub focus: usize,
    /// What is wrong with the form.
    pub fault: Option<Msg>,
}

/// Whose passphrase a form asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Somebody who is taken in for this.
    Enrol(Duty),
    /// The officer at work.
    Own,
}

/// Fields of a form.
const FIELDS: usize = 3;

impl Form {
    pub(super) fn new(purpose: Purpose) -> Self {
        let first = match purpose {
            Purpose::Enrol(_) => Field::new(),
            Purpose::Own => Field::secret(),
        };
        Self {
            purpose,
            first,
            passphrase: Field::secret(),
            again: Field::secret(),
            focus: 0,
            fault: None,
        }
    }

    /// The fields with what they are called, from the top.
    pub fn fields(&self) -> [(Msg, &Field); FIELDS] {
        let labels: [Msg; FIELDS] = match self.purpose {
            Purpose::Enrol(_) => [
                Start::FieldOfficer.into(),
                Start::FieldPassphrase.into(),
                Start::FieldAgain.into(),
            ],
            Purpose::Own => [
                Say::FieldPresent.into(),
                Say::FieldNew.into(),
                Say::FieldNewAgain.into(),
            ],
        };
        let [first, second, third] = labels;
        [
            (first, &self.first),
            (second, &self.passphrase),
            (third, &self.again),
        ]
    }

    pub(super) fn field(&self) -> &Field {
        match self.focus {
            0 => &self.first,
            1 => &self.passphrase,
            _ => &self.again,
        }
    }

    pub(super) fn field_mut(&mut self) -> &mut Field {
        match self.focus {
            0 => &mut self.first,
            1 => &mut self.passphrase,
            _ => &mut self.again,
        }
    }

    /// `None`: the form is left, with nothing changed.
    pub(super) fn update(
        &mut self,
        action: Action,
        officers: &[Officer],
        shared: &mut Shared,
    ) -> Option<Step> {
        match action {
            Action::NextField => self.focus = (self.focus + 1) % FIELDS,
            Action::PreviousField => self.focus = (self.focus + FIELDS - 1) % FIELDS,
            Action::Next if self.focus + 1 < FIELDS => self.focus += 1,
            Action::Next => return Some(self.submit(officers, shared)),
            Action::Back => return None,
            _ => {}
        }
        Some(Step::Stay)
    }

    fn submit(&mut self, officers: &[Officer], shared: &mut Shared) -> Step {
        self.fault = None;
        if let Some((focus, fault)) = self.first_fault(officers) {
            self.focus = focus;
            self.fault = Some(fault);
            return Step::Stay;
        }
        self.again.take();
        let new = Passphrase::new(self.passphrase.take());
        let (order, busy) = match self.purpose {
            Purpose::Enrol(duty) => {
                let (officer, passphrase) = (self.code(), new);
                let order = Staffing::Enrol {
                    officer,
                    duty,
                    passphrase,
                };
                (order, Say::TakingIn)
            }
            Purpose::Own => {
                let present = Passphrase::new(self.first.take());
                (Staffing::Passphrase { present, new }, Say::Changing)
            }
        };
        // What is refused is typed anew from the first field on.
        self.focus = 0;
        shared.effects.push(Effect::Staff(Box::new(order)));
        Step::Open(Overlay::Busy(busy.into()))
    }

    fn code(&self) -> String {
        self.first.text().trim().to_uppercase()
    }

    fn first_fault(&self, officers: &[Officer]) -> Option<(usize, Msg)> {
        if matches!(self.purpose, Purpose::Enrol(_)) {
            let officer = self.code();
            if !is_code(&officer) {
                return Some((0, Start::BadOfficerCode.into()));
            }
            if officers.iter().any(|one| one.officer == officer) {
                return Some((0, Custody::OfficerThere { officer }.into()));
            }
        }
        let passphrase = Passphrase::new(self.passphrase.text().to_owned());
        if passphrase.strength() == Strength::TooShort {
            return Some((1, Start::PassphraseTooShort.into()));
        }
        if self.passphrase.text() != self.again.text() {
            return Some((2, Start::PassphrasesDiffer.into()));
        }
        None
    }
}
