//! What is known of one person: the engine's input.

use std::collections::BTreeMap;

use super::item::{ItemId, Mode};

/// The state of an item. **Only `Absent` is a no**; `Said`, `Seen` and `Document` are *present*,
/// every other state is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The person said so.
    Said,
    /// An officer saw it.
    Seen,
    /// A paper shows it.
    Document,
    /// A clear no.
    Absent,
    /// Sources conflict.
    Disputed,
    /// Nobody asked.
    NotAsked,
    /// Nobody looked.
    NotObserved,
    /// The person did not want to answer.
    Refused,
    /// The person could not answer.
    Unable,
    /// Asked, and still not known.
    Unknown,
}

impl State {
    /// Every state, in the order of `assessment.md` 2.
    pub const ALL: [Self; 10] = [
        Self::Said,
        Self::Seen,
        Self::Document,
        Self::Absent,
        Self::Disputed,
        Self::NotAsked,
        Self::NotObserved,
        Self::Refused,
        Self::Unable,
        Self::Unknown,
    ];

    /// The word for it in case files: `said`, `not_asked`, …
    pub const fn code(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Seen => "seen",
            Self::Document => "document",
            Self::Absent => "absent",
            Self::Disputed => "disputed",
            Self::NotAsked => "not_asked",
            Self::NotObserved => "not_observed",
            Self::Refused => "refused",
            Self::Unable => "unable",
            Self::Unknown => "unknown",
        }
    }

    /// The state with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the item is there: said, seen or on a paper.
    pub const fn is_present(self) -> bool {
        matches!(self, Self::Said | Self::Seen | Self::Document)
    }

    /// Whether nothing is settled: neither present nor absent.
    pub const fn is_open(self) -> bool {
        !self.is_present() && !matches!(self, Self::Absent)
    }
}

/// What a core question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Somebody decides for the person or frightens them.
    Control,
    /// Who holds papers and phone.
    Docs,
    /// What is owed.
    Debt,
    /// Being able to leave, rest, go out, call.
    Freedom,
    /// Violence or threats.
    Harm,
    /// Made to work or do things.
    Forced,
    /// Work and pay.
    Work,
    /// What was promised.
    Promise,
    /// What waits on arrival.
    Plan,
    /// The person's age; has no items.
    Age,
    /// All `act` items at once; not needed for coverage.
    Act,
}

impl Area {
    /// Every area; the first ten are the ones a negative needs.
    pub const ALL: [Self; 11] = [
        Self::Control,
        Self::Docs,
        Self::Debt,
        Self::Freedom,
        Self::Harm,
        Self::Forced,
        Self::Work,
        Self::Promise,
        Self::Plan,
        Self::Age,
        Self::Act,
    ];

    /// The word for it in case files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Control => "control",
            Self::Docs => "docs",
            Self::Debt => "debt",
            Self::Freedom => "freedom",
            Self::Harm => "harm",
            Self::Forced => "forced",
            Self::Work => "work",
            Self::Promise => "promise",
            Self::Plan => "plan",
            Self::Age => "age",
            Self::Act => "act",
        }
    }

    /// The area with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.code() == code)
    }
}

/// How old the person is, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Age {
    /// Of age.
    Adult,
    /// Under the age of the country's child rule.
    Child,
    /// Looks under age, or unsure: the child path.
    Doubtful,
    /// Nobody asked: the adult path with the area open.
    #[default]
    NotAsked,
}

/// Who the person is with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Accompanied {
    /// Family.
    Family,
    /// Another adult.
    OtherAdult,
    /// Separated from family on the way.
    Separated,
    /// Nobody.
    Unaccompanied,
    /// Not known.
    #[default]
    Unknown,
}

/// The person, as far as the rules look: never nationality, sex, ethnicity or occupation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Person {
    /// Age.
    pub age: Age,
    /// Company.
    pub accompanied: Accompanied,
}

/// Who carries the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interpreter {
    /// Officer and person share a language.
    NoneNeeded,
    /// A professional, by phone or in person.
    Professional,
    /// A cultural mediator.
    Mediator,
    /// Somebody of the group: never adequate.
    OtherPassenger,
}

/// The conditions of the talk. The default is the worst: nothing is met until somebody says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "six independent conditions of assessment.md 2"
)]
pub struct Conditions {
    /// Rapid or full.
    pub mode: Mode,
    /// Nobody can see or hear.
    pub private: bool,
    /// Somebody of the group hears.
    pub companion_hearing: bool,
    /// Both understand each other.
    pub language_understood: bool,
    /// Who interprets.
    pub interpreter: Option<Interpreter>,
    /// The person is fit to talk.
    pub able_to_talk: bool,
}

impl Default for Conditions {
    fn default() -> Self {
        Self {
            mode: Mode::Rapid,
            private: false,
            companion_hearing: true,
            language_understood: false,
            interpreter: None,
            able_to_talk: false,
        }
    }
}

/// One of the six conditions, where it is named as unmet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// Full mode.
    FullMode,
    /// Private.
    Private,
    /// No companion in hearing.
    NoCompanionHearing,
    /// Language understood.
    LanguageUnderstood,
    /// Interpreter adequate.
    Interpreter,
    /// Able to talk.
    AbleToTalk,
}

impl Condition {
    /// Every condition.
    pub const ALL: [Self; 6] = [
        Self::FullMode,
        Self::Private,
        Self::NoCompanionHearing,
        Self::LanguageUnderstood,
        Self::Interpreter,
        Self::AbleToTalk,
    ];

    /// The word for it in `fanal assess`: the key of the case file that sets it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FullMode => "mode",
            Self::Private => "private",
            Self::NoCompanionHearing => "companion_hearing",
            Self::LanguageUnderstood => "language_understood",
            Self::Interpreter => "interpreter",
            Self::AbleToTalk => "able_to_talk",
        }
    }
}

impl Conditions {
    /// The conditions that are not met; empty means adequate.
    pub fn unmet(&self) -> Vec<Condition> {
        Condition::ALL
            .into_iter()
            .filter(|condition| !self.meets(*condition))
            .collect()
    }

    /// Whether a no may count as a no.
    pub fn adequate(&self) -> bool {
        Condition::ALL
            .into_iter()
            .all(|condition| self.meets(condition))
    }

    fn meets(self, condition: Condition) -> bool {
        match condition {
            Condition::FullMode => self.mode == Mode::Full,
            Condition::Private => self.private,
            Condition::NoCompanionHearing => !self.companion_hearing,
            Condition::LanguageUnderstood => self.language_understood,
            Condition::Interpreter => self
                .interpreter
                .is_some_and(|who| who != Interpreter::OtherPassenger),
            Condition::AbleToTalk => self.able_to_talk,
        }
    }
}

/// A form of exploitation that the published lists distinguish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Labour exploitation.
    Labour,
    /// Sexual exploitation.
    Sexual,
}

impl Form {
    /// Both forms, in the order that settles a tie.
    pub const ALL: [Self; 2] = [Self::Labour, Self::Sexual];

    /// The word for it in case files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Labour => "labour",
            Self::Sexual => "sexual",
        }
    }
}

/// Everything the engine looks at. Items and areas that are missing are not asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The forms to compute; both by default.
    pub forms: Vec<Form>,
    /// The person.
    pub person: Person,
    /// The conditions of the talk.
    pub conditions: Conditions,
    /// Answers to core questions; never `Age`, never a present state.
    pub areas: BTreeMap<Area, State>,
    /// The state of each item.
    pub items: BTreeMap<ItemId, State>,
}

impl Default for Case {
    fn default() -> Self {
        Self {
            forms: Form::ALL.to_vec(),
            person: Person::default(),
            conditions: Conditions::default(),
            areas: BTreeMap::new(),
            items: BTreeMap::new(),
        }
    }
}
