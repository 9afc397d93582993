//! What was found about this computer: how it stands with it, why, and what helps.

use crate::lang::Notice;
use crate::lang::msg::Msg;

/// How it stands with something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// As it should be.
    Good,
    /// Worth knowing.
    Note,
    /// To be done before it is in the way.
    Warning,
    /// In the way.
    Fault,
}

impl State {
    /// Each, what is in the way first.
    pub const PRESSING: [Self; 4] = [Self::Fault, Self::Warning, Self::Note, Self::Good];

    /// Its word in output for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Fault => "fault",
        }
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub what: Msg,
    /// How it stands with it.
    pub state: State,
    /// Why it is so.
    pub why: Option<Msg>,
    /// What helps.
    pub remedy: Option<Msg>,
}

impl Finding {
    /// What was found, and how it stands with it.
    pub fn new(state: State, what: impl Into<Msg>) -> Self {
        Self {
            what: what.into(),
            state,
            why: None,
            remedy: None,
        }
    }

    /// What somebody meets, with its remedy.
    pub fn told(state: State, notice: Notice) -> Self {
        Self::new(state, notice.problem).helped_by(notice.remedy)
    }

    /// The same with the reason.
    #[must_use]
    pub fn because(self, why: impl Into<Msg>) -> Self {
        Self {
            why: Some(why.into()),
            ..self
        }
    }

    /// The same with what helps.
    #[must_use]
    pub fn helped_by(self, remedy: impl Into<Msg>) -> Self {
        Self {
            remedy: Some(remedy.into()),
            ..self
        }
    }
}
