//! The lines of the page before the interview.

use super::super::case::Interpreter;

/// Who carries the words, as the officer says it before the interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Officer and person share a language.
    NotNeeded,
    /// A professional on the phone.
    ByPhone,
    /// A professional in the room.
    InPerson,
    /// A cultural mediator.
    Mediator,
    /// Somebody of the group.
    CameWithGroup,
    /// Needed, and none there: the language is not understood.
    NeededNone,
}

impl Language {
    /// Every choice, in the order of its digits 1–3 and 6–8.
    pub const ALL: [Self; 6] = [
        Self::NotNeeded,
        Self::ByPhone,
        Self::InPerson,
        Self::Mediator,
        Self::CameWithGroup,
        Self::NeededNone,
    ];

    /// The engine's word for it; `None` where nobody interprets and somebody should.
    pub const fn interpreter(self) -> Option<Interpreter> {
        match self {
            Self::NotNeeded => Some(Interpreter::NoneNeeded),
            Self::ByPhone | Self::InPerson => Some(Interpreter::Professional),
            Self::Mediator => Some(Interpreter::Mediator),
            Self::CameWithGroup => Some(Interpreter::OtherPassenger),
            Self::NeededNone => None,
        }
    }
}

/// A line of the page before the interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Before {
    /// Water, warmth, toilet, a doctor: done, or not possible.
    Needs(bool),
    /// The person is fit to talk.
    FitToTalk(bool),
    /// Nobody from the group can see or hear.
    Alone(bool),
    /// Who interprets.
    Language(Language),
    /// The officer has said who they are.
    Introduced(bool),
}
