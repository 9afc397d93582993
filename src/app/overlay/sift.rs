//! Words that look like a number or a name: what shall become of each, before anything is recorded.

use super::Answer;
use crate::app::action::Action;
use crate::app::model::Shared;
use crate::app::sift;
use crate::domain::guard::Finding;
use crate::domain::screening::Entry;
use crate::domain::screening::sifted::KeepReason;

/// What shall become of one finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It goes, and a mark stays.
    Remove,
    /// It goes into a sealed entry.
    Seal,
    /// It stays.
    Keep(KeepReason),
}

/// Why something is decided: what is typed is on its way into the record, or a recorded text on its
/// way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// This entry is to be recorded.
    Record(Box<Entry>),
    /// A case is to be exported; its code and the place of the entry in its history.
    Export {
        /// The case.
        code: String,
        /// The entry.
        place: usize,
    },
}

/// One text, its findings, and what was decided so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sift {
    /// What for.
    pub purpose: Purpose,
    /// The text.
    pub text: String,
    /// What was found in it, by place.
    pub findings: Vec<Finding>,
    /// What was decided, in the order of the findings.
    pub fates: Vec<Fate>,
    /// Whether a reason to keep is being chosen.
    pub keeping: bool,
}

impl Sift {
    /// The finding that is being decided.
    pub fn here(&self) -> Option<&Finding> {
        self.findings.get(self.fates.len())
    }

    /// Whether words may be sealed: there must be somebody who can open them.
    pub fn can_seal(shared: &Shared) -> bool {
        let session = shared.session.as_ref();
        session.is_some_and(|session| !session.supervisors.is_empty())
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Answer {
        let Action::Digit(digit) = action else {
            return self.step_back(action);
        };
        let fate = if self.keeping {
            KeepReason::of_digit(digit).map(Fate::Keep)
        } else {
            match (&self.purpose, digit) {
                (Purpose::Record(_), 1) => Some(Fate::Remove),
                (Purpose::Record(_), 2) if Self::can_seal(shared) => Some(Fate::Seal),
                (Purpose::Record(_), 3) | (Purpose::Export { .. }, 1) => {
                    self.keeping = true;
                    None
                }
                (Purpose::Export { .. }, 2) => return Answer::Close,
                (Purpose::Record(_) | Purpose::Export { .. }, _) => None,
            }
        };
        let Some(fate) = fate else {
            return Answer::Stay;
        };
        self.keeping = false;
        self.fates.push(fate);
        if self.here().is_some() {
            return Answer::Stay;
        }
        sift::finish(self, shared)
    }

    /// One decision back; before the first the text goes back to where it was written.
    fn step_back(&mut self, action: Action) -> Answer {
        match action {
            Action::Back | Action::Previous if self.keeping => {
                self.keeping = false;
                Answer::Stay
            }
            Action::Previous if self.fates.pop().is_some() => Answer::Stay,
            Action::Back | Action::Previous => Answer::Close,
            _ => Answer::Stay,
        }
    }
}
