//! Who works here: taking in, changing a duty, taking off, one's own passphrase.

pub mod form;

use super::refusal;
use crate::app::action::Action;
use crate::app::effect::{Effect, Staffing};
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::app::screens::Step;
use crate::app::screens::unlock::moved;
use crate::domain::duty::{Duty, Power};
use crate::lang::Notice;
use crate::lang::msg::{Computer as Say, Custody, Msg};
use crate::vault::Officer;
use form::{Form, Purpose};

/// The people, and what is being done about them.
#[derive(Debug)]
pub struct People {
    /// Everybody who is or was here, those who are first; empty until the worker has said.
    pub officers: Vec<Officer>,
    /// What is shown.
    pub part: Part,
}

/// What is shown of the people.
#[derive(Debug)]
pub enum Part {
    /// Everybody, with the line that has the focus, from 0; the first line takes somebody in.
    List(usize),
    /// What somebody new will be here for.
    NewDuty,
    /// The form that ends with a passphrase.
    Form(Box<Form>),
    /// What can be done about somebody, by code.
    One(String),
    /// Whether somebody shall really be taken off.
    Sure(String),
}

impl People {
    /// Everybody; the worker is asked for them.
    pub(super) fn list() -> Self {
        Self {
            officers: Vec::new(),
            part: Part::List(0),
        }
    }

    /// The form that changes the passphrase of the officer at work.
    pub(super) fn own_passphrase() -> Self {
        Self {
            officers: Vec::new(),
            part: Part::Form(Box::new(Form::new(Purpose::Own))),
        }
    }

    /// Those who are here, then those who were, in the order in which they came.
    pub fn shown(&self) -> Vec<&Officer> {
        let here = self.officers.iter().filter(|one| one.left.is_none());
        let gone = self.officers.iter().filter(|one| one.left.is_some());
        here.chain(gone).collect()
    }

    /// The lines of the list: taking in, and everybody.
    pub fn lines(&self) -> usize {
        self.officers.len() + 1
    }

    /// Somebody who is here, by code.
    pub fn named(&self, code: &str) -> Option<&Officer> {
        let mut here = self.officers.iter().filter(|one| one.left.is_none());
        here.find(|one| one.officer == code)
    }

    /// Where its keys are looked up while nothing is typed.
    pub(super) fn context(&self) -> Context {
        match self.part {
            Part::List(_) => Context::Watch,
            Part::NewDuty | Part::Form(_) | Part::One(_) | Part::Sure(_) => Context::Choice,
        }
    }

    pub(super) fn field(&self) -> Option<&Field> {
        match &self.part {
            Part::Form(form) => Some(form.field()),
            Part::List(_) | Part::NewDuty | Part::One(_) | Part::Sure(_) => None,
        }
    }

    pub(super) fn field_mut(&mut self) -> Option<&mut Field> {
        match &mut self.part {
            Part::Form(form) => Some(form.field_mut()),
            Part::List(_) | Part::NewDuty | Part::One(_) | Part::Sure(_) => None,
        }
    }

    pub(super) fn label(&self) -> Option<Msg> {
        let Part::Form(form) = &self.part else {
            return None;
        };
        let mut fields = form.fields().into_iter();
        fields.nth(form.focus).map(|(label, _)| label)
    }

    pub(super) fn focused(&self) -> Option<(usize, usize)> {
        match self.part {
            Part::List(row) => Some((row, self.lines())),
            Part::NewDuty | Part::Form(_) | Part::One(_) | Part::Sure(_) => None,
        }
    }

    /// Back from what was done: to the list, or out of the people.
    pub(super) fn settle(&mut self) -> bool {
        let out = matches!(&self.part, Part::Form(form) if form.purpose == Purpose::Own);
        self.part = match &self.part {
            Part::One(code) => Part::One(code.clone()),
            Part::List(_) | Part::NewDuty | Part::Form(_) | Part::Sure(_) => Part::List(0),
        };
        out
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Option<Step> {
        match &mut self.part {
            Part::List(row) => {
                let row = *row;
                self.choose(row, action, shared)
            }
            Part::NewDuty => Some(self.new_duty(action, shared)),
            Part::Form(form) => form
                .update(action, &self.officers, shared)
                .or_else(|| self.leave_form()),
            Part::One(code) => {
                let code = code.clone();
                Some(self.one(&code, action, shared))
            }
            Part::Sure(code) => {
                let code = code.clone();
                Some(self.confirm(code, action, shared))
            }
        }
    }

    fn leave_form(&mut self) -> Option<Step> {
        let own = matches!(&self.part, Part::Form(form) if form.purpose == Purpose::Own);
        self.part = Part::List(0);
        (!own).then_some(Step::Stay)
    }

    fn choose(&mut self, row: usize, action: Action, shared: &mut Shared) -> Option<Step> {
        let chosen = match action {
            Action::Next => row,
            Action::Digit(digit) => usize::from(digit).saturating_sub(1),
            Action::Previous | Action::Back => return None,
            _ => {
                self.part = Part::List(moved(row, self.lines(), action));
                return Some(Step::Stay);
            }
        };
        let Some(place) = chosen.checked_sub(1) else {
            return Some(self.take_in(shared));
        };
        let officer = self.shown().get(place).map(|one| (*one).clone());
        match officer {
            Some(one) if one.left.is_some() => {
                let officer = one.officer;
                shared.toast = Some(Say::GoneStays { officer }.into());
            }
            Some(one) => self.part = Part::One(one.officer),
            None => {}
        }
        Some(Step::Stay)
    }

    fn take_in(&mut self, shared: &Shared) -> Step {
        if let Some(told) = refusal(Power::Enrol, shared) {
            return Step::Open(Overlay::Notice(told));
        }
        self.part = Part::NewDuty;
        Step::Stay
    }

    fn new_duty(&mut self, action: Action, shared: &Shared) -> Step {
        let duty = match action {
            Action::Digit(digit) => duty_of(digit),
            Action::Previous | Action::Back => {
                self.part = Part::List(0);
                None
            }
            _ => None,
        };
        let Some(duty) = duty else {
            return Step::Stay;
        };
        if duty == Duty::Lead
            && let Some(told) = refusal(Power::Duties, shared)
        {
            return Step::Open(Overlay::Notice(told));
        }
        self.part = Part::Form(Box::new(Form::new(Purpose::Enrol(duty))));
        Step::Stay
    }

    fn one(&mut self, code: &str, action: Action, shared: &mut Shared) -> Step {
        let digit = match action {
            Action::Digit(digit) => digit,
            Action::Previous | Action::Back => {
                self.part = Part::List(self.row_of(code));
                return Step::Stay;
            }
            _ => return Step::Stay,
        };
        match duty_of(digit) {
            Some(duty) => self.set_duty(code, duty, shared),
            None if digit == TAKE_OFF => self.take_off(code, shared),
            None => Step::Stay,
        }
    }

    fn row_of(&self, code: &str) -> usize {
        let row = self.shown().iter().position(|one| one.officer == code);
        row.map_or(0, |row| row + 1)
    }

    fn set_duty(&self, code: &str, duty: Duty, shared: &mut Shared) -> Step {
        if self.named(code).is_none_or(|one| one.duty == duty) {
            return Step::Stay;
        }
        if let Some(told) = refusal(Power::Duties, shared) {
            return Step::Open(Overlay::Notice(told));
        }
        let officer = code.to_owned();
        let order = Staffing::SetDuty { officer, duty };
        shared.effects.push(Effect::Staff(Box::new(order)));
        Step::Stay
    }

    fn take_off(&mut self, code: &str, shared: &Shared) -> Step {
        if let Some(told) = refusal(Power::Remove, shared) {
            return Step::Open(Overlay::Notice(told));
        }
        let own = shared.session.as_ref().map(|own| own.officer.as_str());
        if own == Some(code) {
            let told = Notice::new(Custody::Yourself, Custody::YourselfRemedy);
            return Step::Open(Overlay::Notice(told));
        }
        self.part = Part::Sure(code.to_owned());
        Step::Stay
    }

    /// The first answer, which changes nothing, has the focus.
    fn confirm(&mut self, officer: String, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Digit(2) => {}
            Action::Digit(1) | Action::Next | Action::Previous | Action::Back => {
                self.part = Part::One(officer);
                return Step::Stay;
            }
            _ => return Step::Stay,
        }
        let order = Staffing::Remove { officer };
        shared.effects.push(Effect::Staff(Box::new(order)));
        Step::Open(Overlay::Busy(Say::TakingOff.into()))
    }
}

/// The digit that takes somebody off: behind those of the duties.
pub const TAKE_OFF: u8 = 4;

/// The duty with this digit.
fn duty_of(digit: u8) -> Option<Duty> {
    let place = usize::from(digit).checked_sub(1)?;
    Duty::ALL.get(place).copied()
}
