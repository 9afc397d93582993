//! With whom the person says that they travel: one of the station's other cases, and who that is said
//! to be. What is written down is a claim of the person of the open case.

use super::{Answer, Overlay};
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::screens::Step;
use crate::app::sift;
use crate::domain::screening::{Entry, MOST_LINKS, case_number};
use crate::domain::summary::Summary;
use crate::lang::msg::Links as Say;

/// The most characters of a label.
pub const LONGEST: usize = 60;

/// The list of people, then the field for who the chosen one is said to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The codes of the other cases, the one opened last first.
    people: Vec<String>,
    /// The line with the focus, from 0.
    pub row: usize,
    /// The number as far as it was typed.
    number: usize,
    /// Who the one with the focus is said to be, while it is written.
    pub said: Option<Field>,
    /// What was written before the list was shown again: Esc does not lose it.
    left: Option<Field>,
}

/// Opens the list over a page of a case; where there is nobody to choose, says so.
pub fn open(shared: &mut Shared) -> Step {
    let people = others(shared);
    if shared.open.is_none() {
        return Step::Stay;
    }
    if people.is_empty() {
        shared.toast = Some(Say::Nobody.into());
        return Step::Stay;
    }
    Step::Open(Overlay::Link(Box::new(Link {
        people,
        row: 0,
        number: 0,
        said: None,
        left: None,
    })))
}

/// The codes of those whom the person of the open case may name.
fn others(shared: &Shared) -> Vec<String> {
    let Some(open) = &shared.open else {
        return Vec::new();
    };
    let lines = shared.cases.iter();
    let mut lines: Vec<&Summary> = lines
        .filter(|line| open.screening.may_name(&line.code))
        .collect();
    lines.sort_by(|one, other| (other.opened, &other.code).cmp(&(one.opened, &one.code)));
    lines.into_iter().map(|line| line.code.clone()).collect()
}

impl Link {
    /// The codes of those who can be chosen, in the order of the list.
    pub fn people(&self) -> &[String] {
        &self.people
    }

    /// The code of the one with the focus.
    pub fn chosen(&self) -> &str {
        self.people.get(self.row).map_or("", String::as_str)
    }

    /// The line of the case with this number at the end of its code.
    pub fn place_of(&self, number: usize) -> Option<usize> {
        let mut people = self.people.iter();
        people.position(|code| case_number(code) == Some(number))
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Answer {
        if self.said.is_some() {
            return self.update_said(action, shared);
        }
        let last = self.people.len().saturating_sub(1);
        let number = std::mem::take(&mut self.number);
        match action {
            Action::Up => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(last),
            Action::PageUp => self.row = self.row.saturating_sub(10),
            Action::PageDown => self.row = (self.row + 10).min(last),
            Action::Digit(digit) => self.type_digit(number, digit),
            Action::Previous if number > 0 => self.type_digit(number, 0),
            Action::Next => return self.choose(shared),
            _ => return Answer::Close,
        }
        Answer::Stay
    }

    /// One more digit of a number; where no code has such a one, the digit begins a new number.
    fn type_digit(&mut self, number: usize, digit: u8) {
        let digit = usize::from(digit);
        let longer = number * 10 + digit;
        let begun = longer.to_string();
        let mut numbers = self.people.iter().filter_map(|code| case_number(code));
        self.number = if numbers.any(|other| other.to_string().starts_with(&begun)) {
            longer
        } else {
            digit
        };
        self.row = self.place_of(self.number).unwrap_or(self.row);
    }

    /// Asks who the one with the focus is said to be; of somebody who is linked, takes that back.
    fn choose(&mut self, shared: &mut Shared) -> Answer {
        let Some(open) = &shared.open else {
            return Answer::Close;
        };
        let code = self.chosen().to_owned();
        if let Some(link) = open.screening.link_to(&code) {
            shared.record(Entry::Undone(link.place));
            shared.toast = Some(Say::TakenBack { code }.into());
            return Answer::Close;
        }
        if open.screening.links.len() >= MOST_LINKS {
            let most = u32::try_from(MOST_LINKS).unwrap_or(u32::MAX);
            shared.toast = Some(Say::Most { most }.into());
            return Answer::Stay;
        }
        self.said = Some(self.left.take().unwrap_or_default());
        Answer::Stay
    }

    fn update_said(&mut self, action: Action, shared: &mut Shared) -> Answer {
        match action {
            Action::Back => self.left = self.said.take(),
            Action::Next => return self.record(shared),
            _ => {}
        }
        Answer::Stay
    }

    fn record(&self, shared: &mut Shared) -> Answer {
        let said = self.said.as_ref().map_or("", Field::text).trim().to_owned();
        if said.chars().count() > LONGEST {
            let most = u32::try_from(LONGEST).unwrap_or(u32::MAX);
            shared.toast = Some(Say::LabelLong { most }.into());
            return Answer::Stay;
        }
        let code = self.chosen().to_owned();
        let with = code.clone();
        if let Some(asked) = sift::record(Entry::Linked { with, said }, shared) {
            return Answer::Open(asked);
        }
        shared.toast = Some(Say::Recorded { code }.into());
        Answer::Close
    }
}
