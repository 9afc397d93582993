//! A question is asked although a precondition is not met: why.

use super::Answer;
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::sift;
use crate::domain::question::QuestionId;
use crate::domain::screening::{AskReason, Entry, Unmet};
use crate::lang::msg::Guard;

/// The list of reasons, and the field of the last one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anyway {
    /// The question.
    pub question: QuestionId,
    /// What is not met.
    pub unmet: Unmet,
    /// The officer's own words, while they are written.
    pub words: Option<Field>,
}

impl Anyway {
    /// The list for a question that is held back by this.
    pub fn new(question: QuestionId, unmet: Unmet) -> Self {
        Self {
            question,
            unmet,
            words: None,
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Answer {
        if self.words.is_some() {
            return self.update_words(action, shared);
        }
        let Action::Digit(digit) = action else {
            return Answer::Close;
        };
        match AskReason::of_digit(digit) {
            None => Answer::Stay,
            Some(AskReason::Other) => {
                self.words = Some(Field::holding(&std::mem::take(&mut shared.left_words)));
                Answer::Stay
            }
            Some(reason) => self.record(reason, None, shared),
        }
    }

    fn update_words(&mut self, action: Action, shared: &mut Shared) -> Answer {
        let typed = self
            .words
            .as_ref()
            .map_or("", Field::text)
            .trim()
            .to_owned();
        match action {
            Action::Back => {
                shared.left_words = typed;
                self.words = None;
                Answer::Stay
            }
            Action::Next if typed.is_empty() => {
                shared.toast = Some(Guard::ReasonEmpty.into());
                Answer::Stay
            }
            Action::Next => self.record(AskReason::Other, Some(typed), shared),
            _ => Answer::Stay,
        }
    }

    fn record(&self, reason: AskReason, words: Option<String>, shared: &mut Shared) -> Answer {
        let entry = Entry::AskedAnyway {
            question: self.question.clone(),
            unmet: self.unmet.never.clone(),
            not_before: self.unmet.first.clone(),
            reason,
            words,
        };
        sift::record(entry, shared).map_or(Answer::Recorded, Answer::Open)
    }
}
