//! One person's screening: entries that are only ever appended, and what they add up to.
//!
//! Nothing is overwritten: a changed answer is a second entry, taking something back is an entry
//! too. [`Screening::of`] reads the whole history, in order, every time.

use std::collections::{BTreeMap, BTreeSet};

use super::assess::{Headline, Protection};
use super::case::{Accompanied, Age, Conditions, Interpreter, State};
use super::item::{ItemId, Mode};
use super::moment::Timestamp;
use super::question::{QuestionId, Sets};

pub mod reduce;

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
    /// Close.
    Close,
    /// Ask the station.
    Ask,
}

impl Decision {
    /// Every decision; its digit is its place plus one.
    pub const ALL: [Self; 3] = [Self::Refer, Self::Close, Self::Ask];

    /// The decision with this digit.
    pub fn of_digit(digit: u8) -> Option<Self> {
        Self::ALL.get(usize::from(digit).checked_sub(1)?).copied()
    }
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
    },
    /// "Come back to this".
    Flagged {
        /// The question.
        question: QuestionId,
        /// Set or cleared.
        on: bool,
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
    /// A whole case as `fanal case add` read it from a file: its states are taken as given.
    Imported(Box<super::case::Case>),
}

impl Entry {
    /// Whether it puts the person on the child path.
    pub fn starts_child_path(&self) -> bool {
        if let Self::Answered {
            reading: Reading::Own,
            sets,
            ..
        } = self
        {
            return matches!(sets.age, Some(Age::Child | Age::Doubtful));
        }
        *self == Self::ChildPath
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

/// An answer as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Its place in the history.
    pub place: usize,
    /// The key that gave it.
    pub digit: u8,
    /// How it was given.
    pub reading: Reading,
    /// What it set.
    pub sets: Sets,
    /// The conditions it was given in.
    pub conditions: Conditions,
}

/// A note as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The question it is about, if any.
    pub about: Option<QuestionId>,
    /// When.
    pub at: Timestamp,
    /// The officer's words.
    pub text: String,
}

/// What a history adds up to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screening {
    /// The case code.
    pub code: String,
    /// The fictional person of a drill.
    pub scene: Option<u8>,
    /// The answers that stand, by question.
    pub answers: BTreeMap<QuestionId, Given>,
    /// The facts that stand, from the list.
    pub facts: BTreeMap<ItemId, (State, Conditions)>,
    /// The conditions as they are now.
    pub conditions: Conditions,
    /// The lines of the page before the interview.
    pub before: Preparation,
    /// Consent to be asked.
    pub consent: Option<Consent>,
    /// Sharing, by recipient.
    pub sharing: BTreeMap<ShareWith, bool>,
    /// Whether the interview began.
    pub interviewing: bool,
    /// The notes, oldest first.
    pub notes: Vec<Note>,
    /// The questions to come back to.
    pub flags: BTreeSet<QuestionId>,
    /// Whether the child path was turned on by hand.
    pub child_path: bool,
    /// The age the answers show, the most protective one.
    pub age: Age,
    /// Who the person is with, the latest answer.
    pub accompanied: Accompanied,
    /// The officer's mark.
    pub mark: Option<Mark>,
    /// The officer's view before the suggestion.
    pub view_before: Option<View>,
    /// The suggestion that was shown last: class and full code.
    pub suggested: Option<(Headline, String)>,
    /// The protection need of that suggestion.
    pub protection: Option<Protection>,
    /// The officer's view after the suggestion.
    pub view_after: Option<(View, Option<Reason>)>,
    /// Whether the officer is done.
    pub closed: bool,
    /// The supervisor's decisions, oldest first, with their reasons.
    pub decisions: Vec<(Decision, String)>,
    /// A case read from a file.
    pub imported: Option<super::case::Case>,
    /// When the case was opened.
    pub opened: Option<Timestamp>,
    /// When anything was last recorded.
    pub touched: Option<Timestamp>,
}

/// The page before the interview, line by line; `None` is not answered yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Preparation {
    /// Basic needs.
    pub needs: Option<bool>,
    /// Fit to talk.
    pub fit: Option<bool>,
    /// Nobody sees or hears.
    pub alone: Option<bool>,
    /// Who interprets.
    pub language: Option<Language>,
    /// The officer said who they are.
    pub introduced: Option<bool>,
}

impl Preparation {
    /// Whether every line has an answer.
    pub fn complete(&self) -> bool {
        self.needs.is_some()
            && self.fit.is_some()
            && self.alone.is_some()
            && self.language.is_some()
            && self.introduced.is_some()
    }
}

impl Screening {
    /// Reads a history, oldest first.
    pub fn of(history: &[Recorded]) -> Self {
        let undone: BTreeSet<usize> = history
            .iter()
            .filter_map(|recorded| recorded.entry.takes_back())
            .collect();
        let mut screening = Self::default();
        for (place, recorded) in history.iter().enumerate() {
            screening.touched = Some(recorded.at);
            if !undone.contains(&place) {
                screening.take(place, recorded);
            }
        }
        screening
    }

    fn take(&mut self, place: usize, recorded: &Recorded) {
        match &recorded.entry {
            Entry::Opened { code, scene } => {
                self.code.clone_from(code);
                self.scene = *scene;
                self.opened = Some(recorded.at);
            }
            Entry::Answered {
                question,
                digit,
                reading,
                sets,
                conditions,
            } => {
                let given = Given {
                    place,
                    digit: *digit,
                    reading: *reading,
                    sets: sets.clone(),
                    conditions: *conditions,
                };
                self.take_answer(question, given);
            }
            Entry::Fact {
                item,
                state,
                conditions,
            } => {
                self.facts.insert(item.clone(), (*state, *conditions));
            }
            Entry::Note { about, text } => {
                let note = Note {
                    about: about.clone(),
                    at: recorded.at,
                    text: text.clone(),
                };
                self.notes.push(note);
            }
            Entry::Flagged { question, on } => self.flag(question, *on),
            Entry::Imported(case) => self.take_case(case),
            Entry::Prepared(_)
            | Entry::Consented(_)
            | Entry::Sharing { .. }
            | Entry::InterviewStarted
            | Entry::ChildPath
            | Entry::Marked(_)
            | Entry::ViewBefore(_)
            | Entry::Suggested { .. }
            | Entry::ViewAfter { .. }
            | Entry::Closed
            | Entry::Undone(_)
            | Entry::Decided { .. } => self.take_step(&recorded.entry),
        }
    }

    fn flag(&mut self, question: &QuestionId, on: bool) {
        if on {
            self.flags.insert(question.clone());
        } else {
            self.flags.remove(question);
        }
    }

    fn take_step(&mut self, entry: &Entry) {
        match entry {
            Entry::Prepared(line) => self.prepare(*line),
            Entry::Consented(consent) => self.consent = Some(*consent),
            Entry::Sharing { with, allowed } => drop(self.sharing.insert(*with, *allowed)),
            Entry::InterviewStarted => {
                self.interviewing = true;
                self.conditions.mode = Mode::Full;
            }
            Entry::ChildPath => {
                self.child_path = true;
                self.age = more_protective(self.age, Age::Doubtful);
            }
            Entry::Marked(mark) => self.mark = Some(*mark),
            Entry::ViewBefore(view) => self.view_before = Some(*view),
            Entry::Suggested {
                headline,
                code,
                protection,
            } => {
                self.suggested = Some((*headline, code.clone()));
                self.protection = Some(*protection);
            }
            Entry::ViewAfter { view, reason } => self.view_after = Some((*view, *reason)),
            Entry::Closed => self.closed = true,
            Entry::Decided { decision, reason } => self.decisions.push((*decision, reason.clone())),
            Entry::Opened { .. }
            | Entry::Answered { .. }
            | Entry::Fact { .. }
            | Entry::Note { .. }
            | Entry::Flagged { .. }
            | Entry::Undone(_)
            | Entry::Imported(_) => {}
        }
    }

    fn take_case(&mut self, case: &super::case::Case) {
        self.age = more_protective(self.age, case.person.age);
        self.accompanied = case.person.accompanied;
        self.conditions = case.conditions;
        self.imported = Some(case.clone());
    }

    fn take_answer(&mut self, question: &QuestionId, given: Given) {
        if given.reading == Reading::Own {
            if let Some(age) = given.sets.age {
                self.age = more_protective(self.age, age);
            }
            if let Some(accompanied) = given.sets.accompanied {
                self.accompanied = accompanied;
            }
            if let Some(alone) = given.sets.alone {
                self.set_alone(alone);
            }
        }
        self.answers.insert(question.clone(), given);
    }

    fn prepare(&mut self, line: Before) {
        match line {
            Before::Needs(done) => self.before.needs = Some(done),
            Before::FitToTalk(fit) => {
                self.before.fit = Some(fit);
                self.conditions.able_to_talk = fit;
            }
            Before::Alone(alone) => {
                self.before.alone = Some(alone);
                self.set_alone(alone);
            }
            Before::Language(language) => {
                self.before.language = Some(language);
                self.conditions.interpreter = language.interpreter();
                self.conditions.language_understood = language != Language::NeededNone;
            }
            Before::Introduced(done) => self.before.introduced = Some(done),
        }
    }

    fn set_alone(&mut self, alone: bool) {
        self.conditions.private = alone;
        self.conditions.companion_hearing = !alone;
    }

    /// Whether the person is on the child path: a child, maybe a child, or turned on by hand.
    pub fn is_child(&self) -> bool {
        self.child_path || matches!(self.age, Age::Child | Age::Doubtful)
    }

    /// The notes about a question, or those about the case.
    pub fn notes_about<'a>(
        &'a self,
        about: Option<&'a QuestionId>,
    ) -> impl Iterator<Item = &'a Note> {
        self.notes
            .iter()
            .filter(move |note| note.about.as_ref() == about)
    }
}

/// The more protective of two ages: child before doubtful before adult before not asked. An adult's
/// age said later never takes somebody off the child path (design README 12).
fn more_protective(one: Age, other: Age) -> Age {
    let rank = |age: Age| match age {
        Age::NotAsked => 0,
        Age::Adult => 1,
        Age::Doubtful => 2,
        Age::Child => 3,
    };
    if rank(other) > rank(one) { other } else { one }
}
