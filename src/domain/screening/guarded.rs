//! The do-not-ask guard: which preconditions of a question are not met now, and which of them were
//! overridden with a reason (product 1.3).

use super::super::case::Interpreter;
use super::super::item::Never;
use super::super::moment::Timestamp;
use super::super::question::{Question, QuestionId};
use super::{Consent, Entry, Recorded, Screening};

/// Preconditions of a question that are not met.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unmet {
    /// Conditions that hold and must not.
    pub never: Vec<Never>,
    /// Questions that must have an answer first.
    pub first: Vec<QuestionId>,
}

impl Unmet {
    /// Whether everything is met.
    pub fn is_empty(&self) -> bool {
        self.never.is_empty() && self.first.is_empty()
    }

    /// What of this the other one does not name.
    fn without(mut self, other: &Self) -> Self {
        self.never.retain(|never| !other.never.contains(never));
        self.first.retain(|first| !other.first.contains(first));
        self
    }
}

/// Why a question is asked although a precondition is not met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AskReason {
    /// The person began to speak of it.
    Began,
    /// A danger cannot wait.
    Danger,
    /// A guardian or child-protection officer is with the child.
    Guardian,
    /// No better conditions will come.
    NoBetter,
    /// Another one, in words.
    Other,
}

impl AskReason {
    /// Every reason, in the order of the list.
    pub const ALL: [Self; 5] = [
        Self::Began,
        Self::Danger,
        Self::Guardian,
        Self::NoBetter,
        Self::Other,
    ];

    /// The key of the reason.
    pub const fn digit(self) -> u8 {
        match self {
            Self::Began => 1,
            Self::Danger => 2,
            Self::Guardian => 3,
            Self::NoBetter => 4,
            Self::Other => 7,
        }
    }

    /// The reason with this digit.
    pub fn of_digit(digit: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.digit() == digit)
    }
}

/// A question that was asked although preconditions were not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The question.
    pub question: QuestionId,
    /// What was not met then; the override counts for nothing else.
    pub unmet: Unmet,
    /// Why.
    pub reason: AskReason,
    /// Why, in the officer's words.
    pub words: Option<String>,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub officer: String,
}

impl Override {
    /// The override that an entry records, if it does.
    pub(super) fn of(recorded: &Recorded) -> Option<Self> {
        let Entry::AskedAnyway {
            question,
            unmet,
            not_before,
            reason,
            words,
        } = recorded.entry.clone()
        else {
            return None;
        };
        Some(Self {
            question,
            unmet: Unmet {
                never: unmet,
                first: not_before,
            },
            reason,
            words,
            at: recorded.at,
            officer: recorded.officer.clone(),
        })
    }
}

impl Screening {
    /// The preconditions of a question that are not met now.
    pub fn unmet(&self, question: &Question) -> Unmet {
        let first = question.not_before.iter();
        Unmet {
            never: self.holding(&question.never_with),
            first: first
                .filter(|first| !self.answers.contains_key(first))
                .cloned()
                .collect(),
        }
    }

    /// Those of these conditions that hold now.
    pub fn holding(&self, never: &[Never]) -> Vec<Never> {
        let never = never.iter().copied();
        never.filter(|never| self.holds(*never)).collect()
    }

    /// The preconditions that are not met now and that no override counts for. While there is one,
    /// the question is neither shown nor answered.
    pub fn held(&self, question: &Question) -> Unmet {
        let own = self.overrides_of(&question.id);
        own.fold(self.unmet(question), |unmet, one| unmet.without(&one.unmet))
    }

    /// The overrides of a question, oldest first.
    pub fn overrides_of<'a>(&'a self, id: &'a QuestionId) -> impl Iterator<Item = &'a Override> {
        self.overrides.iter().filter(move |one| one.question == *id)
    }

    fn holds(&self, never: Never) -> bool {
        let conditions = &self.conditions;
        match never {
            Never::CompanionHearing => conditions.companion_hearing,
            Never::OtherPassengerInterprets => {
                conditions.interpreter == Some(Interpreter::OtherPassenger)
            }
            Never::NoConsent => self.consent != Some(Consent::Agreed),
            Never::Child => self.is_child(),
        }
    }
}
