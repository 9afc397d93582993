//! The journey: its legs one under the other, what waits at the end, and which questions it points
//! to. It never sets an item and never asks by itself.

pub mod form;

use super::interview::Interview;
use super::triage::questions;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::app::sift;
use crate::domain::case::Area;
use crate::domain::item::Never;
use crate::domain::journey::{End, Journey as Legs, Leg, Pointer};
use crate::domain::question::{Question, QuestionId, Stage};
use crate::domain::screening::Entry;
use crate::lang::msg::Journey as Say;
use form::{LegForm, Line};

/// The conditions in which the journey is not spoken of: those of a neutral interview question.
const NEVER: [Never; 4] = [
    Never::Child,
    Never::NoConsent,
    Never::CompanionHearing,
    Never::OtherPassengerInterprets,
];

/// What has the focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// The list of legs.
    List,
    /// A leg being written.
    Form(Box<LegForm>),
    /// Whether to remove this leg.
    Removing(u8),
    /// What waits at the end.
    End,
}

/// The journey page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journey {
    /// The leg with the cursor, from 0, among those that stand.
    pub row: usize,
    /// What has the focus.
    pub focus: Focus,
    /// The first row shown.
    pub top: u16,
    /// The question to go back to.
    back: Option<QuestionId>,
}

impl Journey {
    /// The page, or why it is not opened now.
    pub fn open(back: Option<QuestionId>, shared: &mut Shared) -> Result<Self, Say> {
        if let Some(never) = unmet(shared) {
            return Err(not_now(never));
        }
        shared.enter_screen();
        Ok(Self {
            row: 0,
            focus: Focus::List,
            top: 0,
            back,
        })
    }

    /// Where its keys are looked up while no field has the focus.
    pub fn context(&self) -> Context {
        match self.focus {
            Focus::List => Context::Journey,
            Focus::Form(_) => Context::Leg,
            Focus::Removing(_) | Focus::End => Context::Choice,
        }
    }

    /// The text field that has the focus.
    pub fn field(&self) -> Option<&Field> {
        let Focus::Form(form) = &self.focus else {
            return None;
        };
        form.field()
    }

    /// The text field that has the focus, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        let Focus::Form(form) = &mut self.focus else {
            return None;
        };
        form.field_mut()
    }

    /// What would be lost if the program ended now.
    pub fn draft(&self) -> Option<String> {
        let Focus::Form(form) = &self.focus else {
            return None;
        };
        Some(form.draft())
    }

    /// Puts a half-written leg back.
    pub fn put_back(&mut self, draft: &str) {
        if let Some(form) = LegForm::of_draft(draft) {
            self.focus = Focus::Form(Box::new(form));
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match &mut self.focus {
            Focus::List => return self.update_list(action, shared),
            Focus::Form(_) => return self.update_form(action, shared),
            Focus::Removing(place) => {
                let place = *place;
                // As everywhere: 1 is the one that changes nothing.
                if action == Action::Digit(2) {
                    shared.record(Entry::Leg { place, leg: None });
                }
                if matches!(
                    action,
                    Action::Digit(1 | 2) | Action::Previous | Action::Back
                ) {
                    self.focus = Focus::List;
                    self.row = self.row.min(standing(shared).len().saturating_sub(1));
                }
            }
            Focus::End => {
                if let Action::Digit(digit) = action
                    && let Some(end) = End::of_digit(digit)
                {
                    shared.record(Entry::JourneyEnd(end));
                    self.focus = Focus::List;
                } else if matches!(action, Action::Previous | Action::Back | Action::Next) {
                    self.focus = Focus::List;
                }
            }
        }
        Step::Stay
    }

    fn update_list(&mut self, action: Action, shared: &mut Shared) -> Step {
        let last = standing(shared).len().saturating_sub(1);
        match action {
            Action::Up => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(last),
            Action::PageUp => self.top = self.top.saturating_sub(5),
            Action::PageDown => self.top = self.top.saturating_add(5),
            Action::Digit(digit) => return self.choose(digit, shared),
            Action::Undo => {
                shared.undo();
                self.row = self.row.min(standing(shared).len().saturating_sub(1));
                // What was taken back may be the consent itself.
                if unmet(shared).is_some() {
                    return self.leave(shared);
                }
            }
            Action::Next | Action::Previous | Action::Back => return self.leave(shared),
            _ => {}
        }
        Step::Stay
    }

    fn choose(&mut self, digit: u8, shared: &mut Shared) -> Step {
        let legs = standing(shared);
        let here = legs.get(self.row);
        match digit {
            1 => self.add(&legs, shared),
            2 => {
                if let Some((place, leg)) = here {
                    self.focus = Focus::Form(Box::new(LegForm::new(*place, leg)));
                }
            }
            3 => {
                if let Some((place, _)) = here {
                    self.focus = Focus::Removing(*place);
                }
            }
            6 => self.focus = Focus::End,
            7..=9 => {
                let asked = pointed(shared).into_iter().nth(usize::from(digit - 7));
                if let Some(question) = asked {
                    let interview = Interview::at_question(&question.id, shared);
                    return Step::go(Screen::Interview(interview));
                }
            }
            _ => {}
        }
        Step::Stay
    }

    /// A new leg begins where the last one ended.
    fn add(&mut self, legs: &[(u8, Leg)], shared: &mut Shared) {
        let next = legs_of(shared).and_then(Legs::next_place);
        let Some(place) = next.or_else(|| legs_of(shared).is_none().then_some(0)) else {
            shared.toast = Some(Say::Full.into());
            return;
        };
        let from = legs.last().map(|(_, leg)| leg.to.clone());
        let leg = Leg {
            from: from.unwrap_or_default(),
            ..Leg::default()
        };
        let mut form = LegForm::new(place, &leg);
        if !leg.from.is_empty() {
            form.line = Line::To;
        }
        self.focus = Focus::Form(Box::new(form));
    }

    fn update_form(&mut self, action: Action, shared: &mut Shared) -> Step {
        let Focus::Form(form) = &mut self.focus else {
            return Step::Stay;
        };
        let leaves_days = form.line == Line::Stay && form.stay().is_none();
        match action {
            Action::Digit(digit) => form.choose(digit),
            _ if leaves_days => shared.toast = Some(Say::NotDays.into()),
            Action::PreviousField | Action::Up | Action::Previous => {
                form.line = form.line.above().unwrap_or(form.line);
            }
            Action::NextField | Action::Down => {
                form.line = form.line.below().unwrap_or(form.line);
            }
            Action::Next => match form.line.below() {
                Some(below) => form.line = below,
                None => return self.record(shared),
            },
            // As everywhere: leaving keeps what was typed.
            Action::Back => return self.record(shared),
            _ => {}
        }
        Step::Stay
    }

    /// Records the leg if it says something new, and goes back to the list; names and numbers in its
    /// places are decided first, and until then the form stays.
    fn record(&mut self, shared: &mut Shared) -> Step {
        let Focus::Form(form) = &self.focus else {
            return Step::Stay;
        };
        let leg = form.leg();
        let legs = standing(shared);
        let held = legs.iter().find(|(place, _)| *place == form.place);
        let before = legs.last().map(|(_, leg)| leg.to.clone());
        let untouched = Leg {
            from: before.unwrap_or_default(),
            ..Leg::default()
        };
        let said_nothing = held.is_none() && (leg == untouched || leg == Leg::default());
        let unchanged = held.is_some_and(|(_, held)| *held == leg);
        if !unchanged && !said_nothing {
            let place = form.place;
            let leg = Some(leg);
            if let Some(overlay) = sift::record(Entry::Leg { place, leg }, shared) {
                return Step::Open(overlay);
            }
        }
        self.recorded(shared);
        Step::Stay
    }

    /// The form's leg is in the record: back to the list, on its line.
    pub fn recorded(&mut self, shared: &Shared) {
        if let Focus::Form(form) = &self.focus {
            let legs = standing(shared);
            let here = legs.iter().position(|(place, _)| *place == form.place);
            self.row = here.unwrap_or(self.row);
            self.focus = Focus::List;
        }
    }

    fn leave(&mut self, shared: &mut Shared) -> Step {
        let interview = match self.back.take() {
            Some(question) => Interview::at_question(&question, shared),
            None => Interview::new(shared),
        };
        Step::go(Screen::Interview(interview))
    }
}

/// The first condition that forbids to speak of the journey now.
fn unmet(shared: &Shared) -> Option<Never> {
    let open = shared.open.as_ref()?;
    NEVER
        .into_iter()
        .find(|never| !open.screening.holding(&[*never]).is_empty())
}

const fn not_now(never: Never) -> Say {
    match never {
        Never::CompanionHearing => Say::NotNowCompanion,
        Never::OtherPassengerInterprets => Say::NotNowInterpreter,
        Never::NoConsent => Say::NotNowConsent,
        Never::Child => Say::NotNowChild,
    }
}

fn legs_of(shared: &Shared) -> Option<&Legs> {
    shared.open.as_ref().map(|open| &open.screening.journey)
}

/// The legs that stand, with their places.
pub fn standing(shared: &Shared) -> Vec<(u8, Leg)> {
    let legs = legs_of(shared).into_iter().flat_map(Legs::legs);
    legs.map(|(place, leg)| (place, leg.clone())).collect()
}

/// The most questions that are offered.
const OFFERED: usize = 3;

/// The questions that the journey points to and that have no answer yet: an offer, never forced.
pub fn pointed(shared: &Shared) -> Vec<Question> {
    let (Some(journey), Some(open)) = (legs_of(shared), &shared.open) else {
        return Vec::new();
    };
    let asked = questions(shared, Stage::Interview);
    journey
        .pointers()
        .into_iter()
        .filter_map(|pointer| {
            let area = Some(area_of(pointer));
            asked.iter().find(|question| question.area == area).cloned()
        })
        .filter(|question| !open.screening.answers.contains_key(&question.id))
        .take(OFFERED)
        .collect()
}

const fn area_of(pointer: Pointer) -> Area {
    match pointer {
        Pointer::Freedom => Area::Freedom,
        Pointer::Debt => Area::Debt,
        Pointer::Forced => Area::Forced,
        Pointer::Plan => Area::Plan,
    }
}
