//! One case at the desk: what was said, what the officer thought before and after, what the rules
//! say, and the supervisor's decision with a reason.

use super::Step;
use super::outcome::assess_open;
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::sift;
use crate::domain::assess::Assessment;
use crate::domain::screening::{Decision, Entry};
use crate::lang::msg::Exchange;

/// The review page.
#[derive(Debug)]
pub struct Review {
    /// What the rules say about the case as it arrived.
    pub assessment: Assessment,
    /// The first row shown.
    pub top: u16,
    /// The decision that waits for its reason.
    pub deciding: Option<(Decision, Field)>,
    /// A reason that was left half typed: Esc never loses it.
    pub left: Option<Field>,
}

impl Review {
    /// The page for the open case.
    pub fn new(shared: &mut Shared) -> Self {
        shared.enter_screen();
        Self {
            assessment: assess_open(shared),
            top: 0,
            deciding: None,
            left: None,
        }
    }

    /// The reason, while it is written.
    pub fn field(&self) -> Option<&Field> {
        self.deciding.as_ref().map(|(_, reason)| reason)
    }

    /// The reason, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        self.deciding.as_mut().map(|(_, reason)| reason)
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        if self.deciding.is_some() {
            return self.update_reason(action, shared);
        }
        match action {
            Action::Digit(digit) => {
                self.deciding = Decision::of_digit(digit)
                    .map(|decision| (decision, self.left.take().unwrap_or_default()));
            }
            Action::Up => self.top = self.top.saturating_sub(1),
            Action::Down => self.top = self.top.saturating_add(1),
            Action::PageUp => self.top = self.top.saturating_sub(8),
            Action::PageDown => self.top = self.top.saturating_add(8),
            Action::Next | Action::Previous | Action::Back => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    fn update_reason(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Back => self.left = self.deciding.take().map(|(_, reason)| reason),
            Action::Next => {
                let Some((decision, reason)) = &self.deciding else {
                    return Step::Stay;
                };
                if reason.text().trim().is_empty() {
                    shared.toast = Some(Exchange::ReasonFirst.into());
                    return Step::Stay;
                }
                let entry = Entry::Decided {
                    decision: *decision,
                    reason: reason.text().trim().to_owned(),
                };
                if let Some(overlay) = sift::record(entry, shared) {
                    return Step::Open(overlay);
                }
                self.deciding = None;
                shared.toast = Some(Exchange::Decided.into());
            }
            _ => {}
        }
        Step::Stay
    }
}
