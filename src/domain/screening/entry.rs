//! What can be recorded: one entry at a time, with when and by whom.

use super::super::assess::{Headline, Protection};
use super::super::case::{Age, Case, Conditions, State};
use super::super::item::{ItemId, Never};
use super::super::journey::{End, Leg};
use super::super::moment::Timestamp;
use super::super::question::{QuestionId, Sets};
use super::guarded::AskReason;
use super::prepared::Before;
use super::sifted::{Sifted, Topic};

/// How an answer was given, beside the question's own answers (design README 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// One of the question's own answers.
    Own,
    /// `4`: unsure, or the answers do not fit together.
    Unknown,
    /// `5`: does not want to answer.
    Refused,
    /// `3` in yes/no questions, `9` in others: did not understand.
    Unable,
}

/// The officer's class for a person: the digits 1–9 of the own view (design README 11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct View(pub Headline);

impl View {
    /// The class that a digit names: 1 T3, 2 T2, 3 T1, 4 ?, 6 S2, 7 S1, 8 P, 9 0.
    pub const fn of_digit(digit: u8) -> Option<Self> {
        match digit {
            1 => Some(Self(Headline::TipStrong)),
            2 => Some(Self(Headline::TipSome)),
            3 => Some(Self(Headline::TipRisk)),
            4 => Some(Self(Headline::Insufficient)),
            6 => Some(Self(Headline::SomAggravated)),
            7 => Some(Self(Headline::SomOnly)),
            8 => Some(Self(Headline::OtherProtection)),
            9 => Some(Self(Headline::NoneSeen)),
            _ => None,
        }
    }
}

/// What the officer does with a person after the triage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Somebody must be told now.
    Urgent,
    /// A full interview.
    Interview,
    /// Nothing more than for everybody.
    Routine,
    /// Look again later; not a failure.
    Later,
}

impl Mark {
    /// Every mark; its digit is its place plus one.
    pub const ALL: [Self; 4] = [Self::Urgent, Self::Interview, Self::Routine, Self::Later];

    /// The mark with this digit.
    pub fn of_digit(digit: u8) -> Option<Self> {
        Self::ALL.get(usize::from(digit).checked_sub(1)?).copied()
    }
}

/// What the person answered when asked whether questions may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Consent {
    /// Agrees.
    Agreed,
    /// Says no: a normal ending.
    Refused,
    /// Did not understand.
    NotUnderstood,
}

/// With whom the answers may be shared, asked one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShareWith {
    /// The body that cares for victims.
    ReferralBody,
    /// The police.
    Police,
}

/// Why the officer's class after the suggestion is another than before, or than the suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The reasons on the screen convinced.
    Convinced,
    /// Something seen or heard that no question covers.
    SeenMore,
    /// The answers are not reliable: interpreter, fear, somebody near.
    Unreliable,
    /// Better to be careful for the person.
    Careful,
    /// Another reason, in a note.
    Other,
}

impl Reason {
    /// Every reason; its digit is its place plus one, `5` included.
    pub const ALL: [Self; 5] = [
        Self::Convinced,
        Self::SeenMore,
        Self::Unreliable,
        Self::Careful,
        Self::Other,
    ];

    /// The reason with this digit.
    pub fn of_digit(digit: u8) -> Option<Self> {
        Self::ALL.get(usize::from(digit).checked_sub(1)?).copied()
    }
}

/// What a supervisor decides on a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// Refer on to the competent authority.
    Refer,
    /// Another interview.
    SecondInterview,
    /// Close: no indicators.
    Close,
    /// Ask the station; the reason is the question.
    Ask,
    /// A file on smuggling only, with a plan of care for the person.
    SmugglingFile,
}

impl Decision {
    /// Every decision; its digit is its place plus one.
    pub const ALL: [Self; 5] = [
        Self::Refer,
        Self::SecondInterview,
        Self::Close,
        Self::Ask,
        Self::SmugglingFile,
    ];

    /// The decision with this digit.
    pub fn of_digit(digit: u8) -> Option<Self> {
        Self::ALL.get(usize::from(digit).checked_sub(1)?).copied()
    }
}

/// The set of pack files with which a case was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackStamp {
    /// Id and version of the country file; none where the set has no country.
    pub country: Option<(String, u16)>,
    /// The SHA-256 digest of the whole set, 64 hexadecimal digits.
    pub hash: String,
}

/// One thing that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// The case exists.
    Opened {
        /// Station, computer letter and number, as in `JET-02-A-017`.
        code: String,
        /// The fictional person of a drill.
        scene: Option<u8>,
        /// The pack files in use; none in cases of before there were countries.
        packs: Option<PackStamp>,
    },
    /// An answer, with what it set on that day.
    Answered {
        /// The question.
        question: QuestionId,
        /// The key that gave it.
        digit: u8,
        /// How it was given.
        reading: Reading,
        /// What it set.
        sets: Sets,
        /// The conditions it was given in.
        conditions: Conditions,
    },
    /// A single item, recorded from the list of facts.
    Fact {
        /// The item.
        item: ItemId,
        /// Its state.
        state: State,
        /// The conditions it was learnt in.
        conditions: Conditions,
    },
    /// A line of the page before the interview.
    Prepared(Before),
    /// The answer to "may I ask".
    Consented(Consent),
    /// Whether the answers may be shared.
    Sharing {
        /// With whom.
        with: ShareWith,
        /// Whether they may.
        allowed: bool,
    },
    /// The interview began.
    InterviewStarted,
    /// A note.
    Note {
        /// The question it is about; none for the case.
        about: Option<QuestionId>,
        /// The officer's words.
        text: String,
        /// What was decided about words in it that should not leave; empty where nothing was found.
        decisions: Vec<Sifted>,
    },
    /// What was decided later about words of an earlier entry.
    Cleared {
        /// The place of that entry in the history, from 0.
        place: usize,
        /// The decisions.
        decisions: Vec<Sifted>,
    },
    /// Something that nobody at the station can read.
    Sealed {
        /// What it is, and so for whom.
        topic: Topic,
        /// The question or the item it is about.
        about: Option<QuestionId>,
        /// The age ciphertext in Base64.
        sealed: String,
    },
    /// "Come back to this".
    Flagged {
        /// The question.
        question: QuestionId,
        /// Set or cleared.
        on: bool,
    },
    /// A leg of the journey, or that there is none in this place any more.
    Leg {
        /// Which leg, from 0.
        place: u8,
        /// The leg; `None` removes it.
        leg: Option<Leg>,
    },
    /// What waits at the end of the journey.
    JourneyEnd(End),
    /// The person says that they travel with somebody else of the same station: a claim, and theirs.
    Linked {
        /// The code of the other person's case.
        with: String,
        /// Who that is said to be, in the officer's words; empty where nothing was said.
        said: String,
    },
    /// A question is asked although preconditions are not met.
    AskedAnyway {
        /// The question.
        question: QuestionId,
        /// The conditions that hold and must not.
        unmet: Vec<Never>,
        /// The questions that should have had an answer first.
        not_before: Vec<QuestionId>,
        /// Why.
        reason: AskReason,
        /// Why, in the officer's words; always there with [`AskReason::Other`].
        words: Option<String>,
    },
    /// The child path was turned on by hand.
    ChildPath,
    /// The officer's mark.
    Marked(Mark),
    /// The officer's view before the suggestion.
    ViewBefore(View),
    /// The suggestion as it was shown.
    Suggested {
        /// Its class.
        headline: Headline,
        /// Its full code.
        code: String,
        /// Its protection need.
        protection: Protection,
    },
    /// The officer's view after the suggestion.
    ViewAfter {
        /// The view.
        view: View,
        /// Why it is another one than before.
        reason: Option<Reason>,
    },
    /// The officer is done with the person.
    Closed,
    /// The entry at this place of the history (from 0) was taken back.
    Undone(usize),
    /// A supervisor's decision.
    Decided {
        /// What.
        decision: Decision,
        /// Why, in the supervisor's words.
        reason: String,
    },
    /// What a supervisor tells the station for the next time.
    Advised {
        /// In the supervisor's words.
        text: String,
    },
    /// A whole case as `fanal case add` read it from a file: its states are taken as given.
    Imported(Box<Case>),
}

impl Entry {
    /// Whether it puts the person on the child path.
    pub fn starts_child_path(&self) -> bool {
        if let Self::Answered { sets, .. } = self {
            return matches!(sets.age, Some(Age::Child | Age::Doubtful));
        }
        *self == Self::ChildPath
    }

    /// Whether it is part of what was asked, seen or thought about the person, rather than of what a desk
    /// does with it, or of what happens to words of it on the way. Taking back is; a stand-in is not.
    pub fn is_of_the_screening(&self) -> bool {
        !matches!(
            self,
            Self::Decided { .. }
                | Self::Advised { .. }
                | Self::Cleared { .. }
                | Self::Sealed { .. }
                | Self::Undone(usize::MAX)
        )
    }

    /// The place of the entry that this one takes back.
    pub fn takes_back(&self) -> Option<usize> {
        if let Self::Undone(place) = self {
            Some(*place)
        } else {
            None
        }
    }
}

/// An entry with when and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// When, by the station's clock.
    pub at: Timestamp,
    /// The officer's code.
    pub officer: String,
    /// What.
    pub entry: Entry,
}
