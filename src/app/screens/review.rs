//! One case at the desk: what was said, what the officer thought before and after, what the rules
//! say, the desk's decisions with their reasons, and a line to the station.

use super::outcome::assess_open;
use super::{Step, compare};
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::app::sift;
use crate::domain::assess::Assessment;
use crate::domain::review::{Refused, may_decide};
use crate::domain::screening::{Decision, Entry};
use crate::lang::Notice;
use crate::lang::msg::{Exchange, Msg, Review as Say};

/// The review page.
#[derive(Debug)]
pub struct Review {
    /// What the rules say about the case as it arrived.
    pub assessment: Assessment,
    /// The first row shown.
    pub top: u16,
    /// The decision that waits for its reason.
    pub deciding: Option<(Decision, Field)>,
    /// A line to the station that is being written.
    pub advising: Option<Field>,
    /// A reason that was left half typed: Esc never loses it.
    pub left: Option<Field>,
    /// The same of a line to the station.
    pub left_line: Option<Field>,
}

impl Review {
    /// The page for the open case.
    pub fn new(shared: &mut Shared) -> Self {
        shared.enter_screen();
        Self {
            assessment: assess_open(shared),
            top: 0,
            deciding: None,
            advising: None,
            left: None,
            left_line: None,
        }
    }

    /// The reason or the line, while it is written.
    pub fn field(&self) -> Option<&Field> {
        let reason = self.deciding.as_ref().map(|(_, reason)| reason);
        reason.or(self.advising.as_ref())
    }

    /// The reason or the line, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        let reason = self.deciding.as_mut().map(|(_, reason)| reason);
        reason.or(self.advising.as_mut())
    }

    /// What was written is in the record: the field goes. Gives what to say.
    pub fn recorded(&mut self) -> Msg {
        self.deciding = None;
        if self.advising.take().is_some() {
            Say::Advised.into()
        } else {
            Exchange::Decided.into()
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        if self.field().is_some() {
            return self.update_field(action, shared);
        }
        match action {
            Action::Digit(digit) => return self.begin(Decision::of_digit(digit), shared),
            Action::Advise => self.advising = Some(self.left_line.take().unwrap_or_default()),
            Action::Compare => return compare::begin(None, shared),
            Action::Up => self.top = self.top.saturating_sub(1),
            Action::Down => self.top = self.top.saturating_add(1),
            Action::PageUp => self.top = self.top.saturating_sub(8),
            Action::PageDown => self.top = self.top.saturating_add(8),
            Action::Next | Action::Previous | Action::Back => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    /// Asks for the reason, unless the officer may not decide this.
    fn begin(&mut self, decision: Option<Decision>, shared: &Shared) -> Step {
        let (Some(decision), Some(open), Some(session)) = (decision, &shared.open, &shared.session)
        else {
            return Step::Stay;
        };
        if let Err(why) = may_decide(&open.screening, &session.officer, decision) {
            return Step::Open(Overlay::Notice(refusal(why)));
        }
        self.deciding = Some((decision, self.left.take().unwrap_or_default()));
        Step::Stay
    }

    fn update_field(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Back => {
                if let Some((_, reason)) = self.deciding.take() {
                    self.left = Some(reason);
                } else {
                    self.left_line = self.advising.take();
                }
            }
            Action::Next => return self.finish(shared),
            _ => {}
        }
        Step::Stay
    }

    fn finish(&mut self, shared: &mut Shared) -> Step {
        let text = self.field().map(|field| field.text().trim().to_owned());
        let text = text.unwrap_or_default();
        let decision = self.deciding.as_ref().map(|(decision, _)| *decision);
        if text.is_empty() {
            shared.toast = Some(match decision {
                Some(_) => Exchange::ReasonFirst.into(),
                None => Say::NoWordsRemedy.into(),
            });
            return Step::Stay;
        }
        let entry = match decision {
            Some(decision) => Entry::Decided {
                decision,
                reason: text,
            },
            None => Entry::Advised { text },
        };
        if let Some(overlay) = sift::record(entry, shared) {
            return Step::Open(overlay);
        }
        shared.toast = Some(self.recorded());
        Step::Stay
    }
}

/// Why somebody may not decide, and what to do.
pub fn refusal(why: Refused) -> Notice {
    match why {
        Refused::OwnCase => Notice::new(Say::OwnCase, Say::OwnCaseRemedy),
        Refused::OwnDecision => Notice::new(Say::OwnDecision, Say::OwnDecisionRemedy),
    }
}
