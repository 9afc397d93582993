//! Questions and observations without their words: what an answer sets. All of it is pack data;
//! the wording is joined by id in `pack::wording`.

use super::case::{Accompanied, Age, Area};
use super::item::{AskLevel, Dimension, Item, ItemId, Mode, Never};

/// The stable name of a question or observation, as in `q.docs`, `t.with` or `look.1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub String);

impl QuestionId {
    /// The name of the question about one item: `i.cod.docs`.
    pub fn about(item: &ItemId) -> Self {
        Self(format!("i.{item}"))
    }
}

impl std::fmt::Display for QuestionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Seen, never asked: the LOOK part of the triage.
    Look,
    /// The ASK part of the triage, in the open, within seconds.
    Triage,
    /// The interview, alone and with consent.
    Interview,
}

/// The part of the interview a question belongs to, in the order of the strip on top of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Safety and age.
    Start,
    /// The journey: control, papers, debt, freedom, harm.
    Journey,
    /// Work and promises.
    Work,
    /// What waits at the end of the journey.
    Plan,
    /// Needs now: fear of return, family.
    Now,
}

/// What kind of answers a question takes (design README 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerKind {
    /// `1` yes, `2` no, `3` did not understand, `4` unsure, `5` does not want to answer.
    YesNo,
    /// The answers' own digits out of 1–3 and 6–8; `4` unsure, `5` does not want to answer,
    /// `9` did not understand.
    Choice,
    /// Observations: a toggle, no `4`, `5` or `9`.
    Toggle,
}

impl Section {
    /// Where the question about an item of this list stands.
    pub const fn of(dimension: Dimension) -> Self {
        match dimension {
            Dimension::Imm => Self::Start,
            Dimension::Coe
            | Dimension::Vul
            | Dimension::Act
            | Dimension::Som
            | Dimension::Agg
            | Dimension::Gen
            | Dimension::Chi
            | Dimension::Corr => Self::Journey,
            Dimension::Dec
            | Dimension::Exp
            | Dimension::Cod
            | Dimension::Vud
            | Dimension::Dom
            | Dimension::Sex
            | Dimension::Lab
            | Dimension::Beg
            | Dimension::Pur => Self::Work,
            Dimension::Pre => Self::Plan,
            Dimension::Oth => Self::Now,
        }
    }
}

impl Question {
    /// The question about one item: yes is the item, no is its denial, and neither closes an area,
    /// because a no to one thing is no no to the area.
    pub fn about(
        item: &Item,
        modes: Vec<Mode>,
        never_with: Vec<Never>,
        follows: Vec<ItemId>,
    ) -> Self {
        let id = item.id.clone();
        let sets = |present: &[ItemId], absent: &[ItemId]| Sets {
            present: present.to_vec(),
            absent: absent.to_vec(),
            ..Sets::default()
        };
        let own = [id.clone()];
        Self {
            id: QuestionId::about(&id),
            stage: Stage::Interview,
            section: Section::of(item.dimension),
            area: None,
            kind: AnswerKind::YesNo,
            ask: item.ask,
            modes,
            never_with,
            about: Some(id),
            follows,
            closed_by: Vec::new(),
            not_before: Vec::new(),
            answers: vec![
                Answer {
                    digit: 1,
                    sets: sets(&own, &[]),
                },
                Answer {
                    digit: 2,
                    sets: sets(&[], &own),
                },
            ],
        }
    }
}

/// What an answer sets. Everything it leaves out stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sets {
    /// Items that become present; at most one of each dimension, the weakest that the words state.
    pub present: Vec<ItemId>,
    /// Items that the words deny.
    pub absent: Vec<ItemId>,
    /// Whether the words are a clear no to the question's area.
    pub denies_area: bool,
    /// The person's age.
    pub age: Option<Age>,
    /// Who the person is with.
    pub accompanied: Option<Accompanied>,
    /// Whether nobody can see or hear the person.
    pub alone: Option<bool>,
}

/// One of a question's own answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The key that gives it: 1–3 or 6–8.
    pub digit: u8,
    /// What it sets.
    pub sets: Sets,
}

/// A question or an observation, without words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its stable name.
    pub id: QuestionId,
    /// Where it is asked.
    pub stage: Stage,
    /// Its part of the interview; meaningless elsewhere.
    pub section: Section,
    /// The area it answers, if any: a clear no closes it.
    pub area: Option<Area>,
    /// Which answers it takes.
    pub kind: AnswerKind,
    /// How intrusive it is.
    pub ask: AskLevel,
    /// Rapid, full or both.
    pub modes: Vec<Mode>,
    /// Conditions in which it must not be asked.
    pub never_with: Vec<Never>,
    /// The one item that it asks about; missing for the core questions, which open such ones.
    pub about: Option<ItemId>,
    /// The items that open it when one of them is present; a question without any is always open.
    pub follows: Vec<ItemId>,
    /// The items that close it when one of them is denied.
    pub closed_by: Vec<ItemId>,
    /// Questions that must have an answer first, any answer.
    pub not_before: Vec<QuestionId>,
    /// Its own answers, by digit.
    pub answers: Vec<Answer>,
}
