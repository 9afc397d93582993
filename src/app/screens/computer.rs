//! This computer: who works here, and each one's own passphrase.

pub mod people;

use super::export::Export;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::{Effect, Staffing};
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::domain::duty::{Duty, Power};
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::{Computer as Say, Custody, Msg};
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
}

/// What can be chosen, by digit. A desk is a supervisor itself.
pub fn choices(shared: &Shared) -> Vec<(u8, Say)> {
    let mut choices = vec![(1, Say::People), (2, Say::OwnPassphrase)];
    let station = |role| role == Role::Station;
    let role = shared.session.as_ref().map(|session| session.role);
    if role.is_some_and(station) {
        choices.push((3, Say::SupervisorKey));
    }
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
            Part::Choices => Context::Choice,
            Part::People(people) => people.context(),
        }
    }

    /// The field with the focus.
    pub fn field(&self) -> Option<&Field> {
        match &self.part {
            Part::Choices => None,
            Part::People(people) => people.field(),
        }
    }

    /// The field with the focus, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match &mut self.part {
            Part::Choices => None,
            Part::People(people) => people.field_mut(),
        }
    }

    /// What the field with the focus is called.
    pub fn label(&self) -> Option<Msg> {
        match &self.part {
            Part::Choices => None,
            Part::People(people) => people.label(),
        }
    }

    /// The line with the focus and how many there are, where the page is a list.
    pub fn list(&self) -> Option<(usize, usize)> {
        match &self.part {
            Part::Choices => None,
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
        let offered = choices(shared).into_iter().find(|(own, _)| *own == digit);
        match offered.map(|(_, choice)| choice) {
            Some(Say::People) => {
                let list = Staffing::List;
                shared.effects.push(Effect::Staff(Box::new(list)));
                self.part = Part::People(People::list());
            }
            Some(Say::OwnPassphrase) => self.part = Part::People(People::own_passphrase()),
            Some(Say::SupervisorKey) => return Step::go(Screen::Export(Export::adding_key())),
            _ => {}
        }
        Step::Stay
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
