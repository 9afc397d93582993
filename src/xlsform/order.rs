//! The order of a form. A form is filled from top to bottom, so a question that others open stands
//! behind at least one of them; one that no answer opens stands in a part of its own at the end.

use std::collections::BTreeSet;

use super::{Expression, answer_name, name_of};
use crate::domain::case::Age;
use crate::domain::item::{ItemId, Never};
use crate::domain::question::{Question, QuestionId, Section, Sets, Stage};

/// A part of the form, in the order of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What is seen.
    Look,
    /// What is asked in the open.
    Triage,
    /// A part of the interview.
    Interview(Section),
    /// What no earlier answer opens: asked only where something else points to it.
    Further,
}

/// A question, and when it is shown; always where nothing decides it.
pub type Placed<'a> = (&'a Question, Option<Expression>);

/// The questions by group, and when each is shown as far as earlier answers decide it.
pub fn ordered(questions: &[Question]) -> Vec<(Group, Vec<Placed<'_>>)> {
    let placed = placed(questions);
    let mut groups: Vec<(Group, Vec<Placed<'_>>)> = Vec::new();
    for (place, (group, question)) in placed.iter().enumerate() {
        let earlier = placed.get(..place).unwrap_or_default();
        let earlier: Vec<&Question> = earlier.iter().map(|(_, question)| *question).collect();
        let row = (*question, relevant(question, &earlier, *group));
        match groups.last_mut().filter(|(last, _)| last == group) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((*group, vec![row])),
        }
    }
    groups
}

/// Every question with its group, in the order of the form.
fn placed(questions: &[Question]) -> Vec<(Group, &Question)> {
    let (follow, core): (Vec<&Question>, Vec<&Question>) = questions
        .iter()
        .partition(|question| question.about.is_some() && !question.follows.is_empty());
    let mut placed: Vec<(Group, &Question)> =
        core.into_iter().map(|own| (home(own), own)).collect();
    let mut waiting = follow;
    loop {
        let opened: Vec<(Group, &Question)> = waiting
            .iter()
            .filter_map(|own| Some((behind(own, &placed)?, *own)))
            .collect();
        if opened.is_empty() {
            break;
        }
        let now: BTreeSet<&QuestionId> = opened.iter().map(|(_, own)| &own.id).collect();
        waiting.retain(|own| !now.contains(&own.id));
        placed.extend(opened);
    }
    placed.extend(waiting.into_iter().map(|own| (Group::Further, own)));
    // A stable sort: in a group the core questions, then what they open, then what those open.
    placed.sort_by_key(|(group, _)| *group);
    placed
}

const fn home(question: &Question) -> Group {
    match question.stage {
        Stage::Look => Group::Look,
        Stage::Triage => Group::Triage,
        Stage::Interview => Group::Interview(question.section),
    }
}

/// The group in which a question can stand behind those that open it: its own, or a later one. It
/// waits for every core question that opens it, and for the first of the others.
fn behind(question: &Question, placed: &[(Group, &Question)]) -> Option<Group> {
    let opening = |(_, own): &&(Group, &Question)| opens(own, &question.follows);
    let groups = |about: bool| {
        let openers = placed.iter().filter(opening);
        let openers = openers.filter(move |(_, own)| own.about.is_some() == about);
        openers.map(|(group, _)| *group)
    };
    let core = groups(false).max();
    let first = core.or_else(|| groups(true).min())?;
    Some(first.max(home(question)))
}

fn opens(question: &Question, items: &[ItemId]) -> bool {
    let mut answers = question.answers.iter();
    answers.any(|answer| answer.sets.present.iter().any(|item| items.contains(item)))
}

/// When a question is shown: something opened it, nothing closed it, and it is for this person.
fn relevant(question: &Question, earlier: &[&Question], group: Group) -> Option<Expression> {
    let mut parts = Vec::new();
    if question.about.is_some() && !question.follows.is_empty() && group != Group::Further {
        parts.push(any(earlier, |sets| meets(&sets.present, &question.follows)));
    }
    if !question.closed_by.is_empty() {
        let closed = any(earlier, |sets| meets(&sets.absent, &question.closed_by));
        parts.extend(something(closed).map(Expression::denied));
    }
    if question.never_with.contains(&Never::Child) {
        let child = any(earlier, |sets| sets.age.is_some_and(is_child));
        parts.extend(something(child).map(Expression::denied));
    }
    if group == Group::Triage && question.never_with.contains(&Never::CompanionHearing) {
        let heard = any(earlier, |sets| sets.alone == Some(false));
        parts.extend(something(heard).map(Expression::denied));
    }
    Expression::all(parts)
}

const fn is_child(age: Age) -> bool {
    matches!(age, Age::Child | Age::Doubtful)
}

fn something(expression: Expression) -> Option<Expression> {
    (expression != Expression::Any(Vec::new())).then_some(expression)
}

fn meets(items: &[ItemId], wanted: &[ItemId]) -> bool {
    items.iter().any(|item| wanted.contains(item))
}

/// That an answer to an earlier question sets what is looked for.
fn any(earlier: &[&Question], sets: impl Fn(&Sets) -> bool) -> Expression {
    let answers = earlier.iter().flat_map(|own| {
        let answers = own.answers.iter().filter(|answer| sets(&answer.sets));
        answers.map(|answer| Expression::selected(name_of(&own.id), answer_name(answer.digit)))
    });
    Expression::Any(answers.collect())
}
