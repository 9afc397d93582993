//! This computer: who works here, and each one's own passphrase.

pub mod people;

use super::care::ask;
use super::export::Export;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::{Deed, Effect, Staffing};
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::domain::duty::{Duty, Power};
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::{Care as Words, Computer as Say, Custody, Msg};
use crate::vault::Officer;
use people::People;

/// The page of this computer.
#[derive(Debug)]
pub struct Computer {
    /// What it shows.
    pub part: Part,
}

/// What the page shows.
#[derive(Debug)]
pub enum Part {
    /// What there is to look at and to change.
    Choices,
    /// The people.
    People(People),
    /// The code of a case that shall be held or erased.
    Code(Field),
}

/// What can be chosen, by digit. A desk is a supervisor itself.
pub fn choices(shared: &Shared) -> Vec<(u8, Msg)> {
    let mut choices: Vec<(u8, Msg)> = vec![(1, Say::People.into()), (2, Say::OwnPassphrase.into())];
    let station = |role| role == Role::Station;
    let role = shared.session.as_ref().map(|session| session.role);
    if role.is_some_and(station) {
        choices.push((3, Say::SupervisorKey.into()));
    }
    choices.push((4, Words::ByCode.into()));
    choices
}

impl Computer {
    /// The page, with its choices.
    pub fn open() -> Screen {
        let part = Part::Choices;
        Screen::Computer(Box::new(Self { part }))
    }

    /// Where its keys are looked up.
    pub fn context(&self) -> Context {
        match &self.part {
            Part::Choices | Part::Code(_) => Context::Choice,
            Part::People(people) => people.context(),
        }
    }

    /// The field with the focus.
    pub fn field(&self) -> Option<&Field> {
        match &self.part {
            Part::Choices => None,
            Part::People(people) => people.field(),
            Part::Code(field) => Some(field),
        }
    }

    /// The field with the focus, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match &mut self.part {
            Part::Choices => None,
            Part::People(people) => people.field_mut(),
            Part::Code(field) => Some(field),
        }
    }

    /// What the field with the focus is called.
    pub fn label(&self) -> Option<Msg> {
        match &self.part {
            Part::Choices => None,
            Part::People(people) => people.label(),
            Part::Code(_) => Some(Words::FieldCode.into()),
        }
    }

    /// The line with the focus and how many there are, where the page is a list.
    pub fn list(&self) -> Option<(usize, usize)> {
        match &self.part {
            Part::Choices | Part::Code(_) => None,
            Part::People(people) => people.focused(),
        }
    }

    /// Takes what the worker says of the people, after a change or a look.
    pub fn staffed(&mut self, officers: Vec<Officer>, changed: bool) {
        let Part::People(people) = &mut self.part else {
            return;
        };
        people.officers = officers;
        if changed && people.settle() {
            self.part = Part::Choices;
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        let step = match &mut self.part {
            Part::Choices => return self.choose(action, shared),
            Part::People(people) => people.update(action, shared),
            Part::Code(field) => by_code(field, action, shared),
        };
        // A page behind the choices that is left leads back to them.
        step.unwrap_or_else(|| {
            self.part = Part::Choices;
            Step::Stay
        })
    }

    fn choose(&mut self, action: Action, shared: &mut Shared) -> Step {
        let digit = match action {
            Action::Digit(digit) => digit,
            Action::Back | Action::Previous => return Step::Home,
            _ => return Step::Stay,
        };
        let offered = choices(shared);
        if !offered.iter().any(|(own, _)| *own == digit) {
            return Step::Stay;
        }
        match digit {
            1 => {
                let list = Staffing::List;
                shared.effects.push(Effect::Staff(Box::new(list)));
                self.part = Part::People(People::list());
            }
            2 => self.part = Part::People(People::own_passphrase()),
            3 => return Step::go(Screen::Export(Export::adding_key())),
            4 => match refusal(Power::Erase, shared) {
                Some(told) => return Step::Open(Overlay::Notice(told)),
                None => self.part = Part::Code(Field::new()),
            },
            _ => {}
        }
        Step::Stay
    }
}

/// A code that was typed: the worker is asked whether it knows the case.
fn by_code(field: &Field, action: Action, shared: &mut Shared) -> Option<Step> {
    match action {
        Action::Back => None,
        Action::Next if !field.text().trim().is_empty() => {
            let code = field.text().trim().to_uppercase();
            ask(&code, Deed::Look, shared);
            Some(Step::Open(Overlay::Busy(Words::Working.into())))
        }
        _ => Some(Step::Stay),
    }
}

/// What the officer at work is here for.
pub fn own_duty(shared: &Shared) -> Duty {
    let own = shared.session.as_ref().map(|session| &session.officer);
    let listed = shared.officers.iter().find(|(code, _)| Some(code) == own);
    listed.map_or(Duty::Officer, |(_, duty)| *duty)
}

/// What to tell an officer whose duty does not allow it: who can.
pub fn refusal(power: Power, shared: &Shared) -> Option<Notice> {
    let own = own_duty(shared);
    if own.may(power) {
        return None;
    }
    let able = shared.officers.iter().filter(|(_, duty)| duty.may(power));
    let able: Vec<&str> = able.map(|(code, _)| code.as_str()).collect();
    let duty = Box::new(duty_word(own));
    let who = able.join(", ");
    Some(Notice::new(Say::NotYours { duty }, Say::WhoCan { who }))
}

/// A duty in words.
pub fn duty_word(duty: Duty) -> Msg {
    match duty {
        Duty::Officer => Custody::DutyOfficer,
        Duty::Lead => Custody::DutyLead,
        Duty::It => Custody::DutyIt,
    }
    .into()
}
