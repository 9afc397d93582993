//! Which questions an interview offers: the core questions, and behind each the few that its answer
//! opened. Everything else can still be asked; it is only not put in the way.

use std::collections::BTreeMap;

use super::case::State;
use super::catalogue::area_of;
use super::item::{Dimension, ItemId, Never};
use super::question::{Question, QuestionId, Stage};
use super::screening::Screening;

/// How many opened questions stand behind one core question at most.
pub const BEHIND_ONE: usize = 2;

/// How many questions are offered in all, as long as no more were answered: a map, not a quota.
pub const IN_ALL: usize = 24;

/// Through how many other questions an opened one is followed back to its core question.
const CHAIN: usize = 4;

/// The questions that are offered now, in the order in which they are asked. An answered question
/// always stays. One that an answer opened stands behind the core question that was answered so, in
/// its section.
pub fn offered(questions: &[Question], screening: &Screening) -> Vec<Question> {
    let looked = Looked::new(questions, screening);
    let core: Vec<&Question> = looked.core().collect();
    let mut behind = looked.opened(&core);
    let answered = behind.values().flatten();
    let answered = answered.filter(|question| looked.is_answered(question));
    let mut room = IN_ALL.saturating_sub(core.len() + answered.count());
    let mut all = Vec::new();
    for own in core {
        all.push(own.clone());
        let opened = behind.remove(&own.id).unwrap_or_default();
        let (answered, open): (Vec<&Question>, Vec<&Question>) = opened
            .into_iter()
            .partition(|question| looked.is_answered(question));
        let left = BEHIND_ONE.saturating_sub(answered.len()).min(room);
        room -= left.min(open.len());
        let chosen = answered.into_iter().chain(open.into_iter().take(left));
        all.extend(chosen.map(|question| Question {
            section: own.section,
            ..question.clone()
        }));
    }
    all
}

/// Every question that may come up with this person at all, in the order of the packs: on the child
/// path none that is not for children. What concerns officials has a page of its own.
pub fn applicable<'a>(
    questions: &'a [Question],
    screening: &Screening,
) -> impl Iterator<Item = &'a Question> {
    let child = screening.is_child();
    questions.iter().filter(move |question| {
        let about = question.about.as_ref().and_then(ItemId::dimension);
        question.stage == Stage::Interview
            && about != Some(Dimension::Corr)
            && !(child && question.never_with.contains(&Never::Child))
    })
}

/// A screening as the choice of questions looks at it.
struct Looked<'a> {
    questions: &'a [Question],
    screening: &'a Screening,
    states: BTreeMap<ItemId, State>,
}

impl<'a> Looked<'a> {
    fn new(questions: &'a [Question], screening: &'a Screening) -> Self {
        Self {
            questions,
            screening,
            states: screening.case(questions).items,
        }
    }

    fn state(&self, item: &ItemId) -> State {
        self.states.get(item).copied().unwrap_or(State::NotAsked)
    }

    fn is_answered(&self, question: &Question) -> bool {
        self.screening.answers.contains_key(&question.id)
    }

    /// The core questions that no answer has closed.
    fn core(&self) -> impl Iterator<Item = &'a Question> {
        applicable(self.questions, self.screening).filter(|question| {
            let mut closing = question.closed_by.iter();
            let closed = closing.any(|item| self.state(item) == State::Absent);
            question.about.is_none() && (!closed || self.is_answered(question))
        })
    }

    /// The opened and the answered questions about single items, by the core question they follow.
    fn opened(&self, core: &[&'a Question]) -> BTreeMap<QuestionId, Vec<&'a Question>> {
        let mut behind: BTreeMap<QuestionId, Vec<&Question>> = BTreeMap::new();
        for question in applicable(self.questions, self.screening) {
            let answered = question.about.is_some() && self.is_answered(question);
            let stands = answered || self.is_open(question);
            if stands && let Some(before) = self.before(question, core) {
                behind.entry(before).or_default().push(question);
            }
        }
        for questions in behind.values_mut() {
            questions.sort_by_key(|question| (question.ask, weight(question)));
        }
        behind
    }

    /// Whether something opened the question and its own item is not settled by another way.
    fn is_open(&self, question: &Question) -> bool {
        let Some(about) = &question.about else {
            return false;
        };
        let settled = self.state(about);
        let mut opening = question.follows.iter();
        settled.is_open() && opening.any(|item| self.state(item).is_present())
    }

    /// The core question that a question stands behind: the first whose answer opened it, itself or
    /// through another question behind it; else the one of its item's area, else the last of its
    /// section.
    fn before(&self, question: &Question, core: &[&'a Question]) -> Option<QuestionId> {
        let area = question.about.as_ref().and_then(area_of);
        let same_area = |own: &&&Question| own.area.is_some() && own.area == area;
        let same_section = |own: &&&Question| own.section == question.section;
        self.opener(question, core, CHAIN).or_else(|| {
            let near = core.iter().find(same_area);
            let near = near.or_else(|| core.iter().rfind(same_section));
            near.or(core.last()).map(|own| own.id.clone())
        })
    }

    fn opener(
        &self,
        question: &Question,
        core: &[&'a Question],
        steps: usize,
    ) -> Option<QuestionId> {
        let opens = |own: &Question| {
            let given = self.screening.answers.get(&own.id);
            given.is_some_and(|given| {
                let mut present = given.sets.present.iter();
                present.any(|item| question.follows.contains(item))
            })
        };
        if let Some(own) = core.iter().find(|own| opens(own)) {
            return Some(own.id.clone());
        }
        let steps = steps.checked_sub(1)?;
        let mut others = self.questions.iter();
        let through = others.find(|other| other.about.is_some() && opens(other))?;
        self.opener(through, core, steps)
    }
}

/// Among questions that are equally intrusive: what speaks to coercion and exploitation first, how a
/// crossing was paid last. Ours.
fn weight(question: &Question) -> usize {
    const ORDER: [Dimension; 19] = [
        Dimension::Imm,
        Dimension::Pur,
        Dimension::Cod,
        Dimension::Coe,
        Dimension::Exp,
        Dimension::Pre,
        Dimension::Dec,
        Dimension::Agg,
        Dimension::Vul,
        Dimension::Vud,
        Dimension::Oth,
        Dimension::Gen,
        Dimension::Chi,
        Dimension::Dom,
        Dimension::Sex,
        Dimension::Lab,
        Dimension::Beg,
        Dimension::Act,
        Dimension::Som,
    ];
    let own = question.about.as_ref().and_then(ItemId::dimension);
    let place = ORDER.iter().position(|dimension| Some(*dimension) == own);
    place.unwrap_or(ORDER.len())
}
