//! This computer: who works here, what was done here, how it stands.

pub mod check;
pub mod journal;
pub mod people;
pub mod recovery;

use super::care::ask;
use super::export::Export;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::{Deed, Effect, Staffing, Upkeep};
use crate::app::event::{JournalLine, Proved};
use crate::app::field::Field;
use crate::app::finding::Finding;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::domain::duty::{Duty, Power};
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::{Care as Words, Computer as Say, Custody, Msg};
use crate::vault::Officer;
use check::Check;
use journal::Journal;
use people::People;
use recovery::Recovery;

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
    /// Who did what and when.
    Journal(Journal),
    /// What was found about it.
    Check(Check),
    /// The recovery key.
    Recovery(Recovery),
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
    choices.push((5, Say::Journal.into()));
    choices.push((6, Say::Check.into()));
    choices.push((7, Say::Recovery.into()));
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
            Part::Recovery(page) => page.context(),
            Part::Choices | Part::Code(_) => Context::Choice,
            Part::People(people) => people.context(),
            Part::Journal(_) | Part::Check(_) => Context::Page,
        }
    }

    /// The field with the focus.
    pub fn field(&self) -> Option<&Field> {
        match &self.part {
            Part::Choices | Part::Journal(_) | Part::Check(_) => None,
            Part::People(people) => people.field(),
            Part::Code(field) => Some(field),
            Part::Recovery(page) => page.field(),
        }
    }

    /// The field with the focus, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match &mut self.part {
            Part::Choices | Part::Journal(_) | Part::Check(_) => None,
            Part::People(people) => people.field_mut(),
            Part::Code(field) => Some(field),
            Part::Recovery(page) => page.field_mut(),
        }
    }

    /// What the field with the focus is called.
    pub fn label(&self) -> Option<Msg> {
        match &self.part {
            Part::Choices | Part::Journal(_) | Part::Check(_) => None,
            Part::People(people) => people.label(),
            Part::Code(_) => Some(Words::FieldCode.into()),
            Part::Recovery(_) => Some(Say::FieldFile.into()),
        }
    }

    /// The line with the focus and how many there are, where the page is a list.
    pub fn list(&self) -> Option<(usize, usize)> {
        match &self.part {
            Part::Choices
            | Part::Code(_)
            | Part::Journal(_)
            | Part::Check(_)
            | Part::Recovery(_) => None,
            Part::People(people) => people.focused(),
        }
    }

    /// The journal, as the worker read it.
    pub fn read(&mut self, lines: Vec<JournalLine>) {
        self.part = Part::Journal(Journal::of(lines));
    }

    /// What the worker found.
    pub fn examined(&mut self, findings: Vec<Finding>, shared: &Shared) {
        self.part = Part::Check(Check::of(findings, shared));
    }

    /// What a recovery key opened.
    pub fn proved(&mut self, proof: Proved) {
        if let Part::Recovery(page) = &mut self.part {
            page.proved(proof);
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
            Part::Journal(page) => page.update(action),
            Part::Check(page) => page.update(action),
            Part::Recovery(page) => page.update(action, shared),
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
            5 => return read_journal(shared),
            6 => {
                shared.effects.push(Effect::Upkeep(Upkeep::Examine));
                return Step::Open(Overlay::Busy(Say::Checking.into()));
            }
            7 => match refusal(Power::Recovery, shared) {
                Some(told) => return Step::Open(Overlay::Notice(told)),
                None => self.part = Part::Recovery(Recovery::Choices),
            },
            _ => {}
        }
        Step::Stay
    }
}

fn read_journal(shared: &mut Shared) -> Step {
    if let Some(told) = refusal(Power::Journal, shared) {
        return Step::Open(Overlay::Notice(told));
    }
    shared.effects.push(Effect::Upkeep(Upkeep::ReadJournal));
    Step::Open(Overlay::Busy(Say::ReadingJournal.into()))
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
