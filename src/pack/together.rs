//! The rules that several pack files must hold together: names are given once and lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::country::read as country;
use super::format::Parsed;
use super::problem::Problem;
use super::{graph, worded};
use crate::domain::item::{AskLevel, Dimension};
use crate::lang::msg::{Guard, Msg, Pack};

/// Every fault between the files.
pub(super) fn check(files: &[Parsed]) -> Vec<Problem> {
    let mut problems = Vec::new();
    names_once(files, &mut problems);
    let items: BTreeSet<&str> = files
        .iter()
        .flat_map(|file| &file.item_names)
        .map(String::as_str)
        .collect();
    known_items(files, &items, &mut problems);
    known_questions(files, &mut problems);
    left_to_specialists(files, &mut problems);
    left_to_sealing(files, &mut problems);
    labelled(files, &mut problems);
    worded::check(files, &mut problems);
    graph::check(files, &mut problems);
    problems.extend(country::together(files, &items));
    problems
}

pub(super) fn fault(
    file: &Parsed,
    line: u32,
    problem: impl Into<Msg>,
    remedy: impl Into<Msg>,
) -> Problem {
    Problem {
        file: file.file.clone(),
        line,
        problem: problem.into(),
        remedy: remedy.into(),
    }
}

fn names_once(files: &[Parsed], problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<(u8, String), String> = BTreeMap::new();
    for file in files {
        for (group, name, line) in names(file) {
            let here = format!("{}:{line}", file.file);
            if let Some(place) = seen.get(&(group, name.clone())) {
                let place = place.clone();
                let problem = Pack::Duplicate { id: name, place };
                problems.push(fault(file, line, problem, Pack::GiveOwnId));
            } else {
                seen.insert((group, name), here);
            }
        }
    }
}

/// Every name that a file gives, those of each sort apart.
fn names(file: &Parsed) -> Vec<(u8, String, u32)> {
    let pack = file.id.iter();
    let pack = pack.map(|id| (0, id.clone(), file.header_line));
    let items = file.items.iter();
    let items = items.map(|entry| (1, entry.item.id.to_string(), entry.line));
    let labels = file.labels.iter();
    let labels = labels.map(|entry| (2, entry.item.to_string(), entry.line));
    let questions = file.questions.iter();
    let questions = questions.map(|entry| (3, entry.question.id.to_string(), entry.line));
    let cards = file.cards.iter();
    let cards = cards.map(|entry| (4, entry.id.name.clone(), entry.id.line));
    let asking = file.asking.iter();
    let asking = asking.map(|entry| (5, entry.item.to_string(), entry.line));
    let concepts = file.concepts.iter();
    let concepts = concepts.map(|entry| (6, entry.id.name.clone(), entry.id.line));
    let terms = file.glossary.terms.iter();
    let terms = terms.map(|(id, _)| (7, id.name.clone(), id.line));
    let named = pack.chain(items).chain(labels).chain(questions);
    let named = named.chain(cards).chain(asking);
    named.chain(concepts).chain(terms).collect()
}

fn known_items(files: &[Parsed], items: &BTreeSet<&str>, problems: &mut Vec<Problem>) {
    for file in files {
        let labels = file.labels.iter();
        let labels = labels.map(|entry| (entry.item.as_str(), entry.line, "labels"));
        let answers = file.questions.iter().flat_map(|entry| {
            let place = entry.question.id.0.as_str();
            let named = entry.items.iter();
            named.map(move |item| (item.name.as_str(), item.line, place))
        });
        let asking = file.asking.iter().flat_map(|entry| {
            let place = entry.item.as_str();
            let named = entry.follows.iter();
            let named = named.map(move |item| (item.name.as_str(), item.line, place));
            std::iter::once((place, entry.line, "item")).chain(named)
        });
        for (name, line, place) in labels.chain(answers).chain(asking) {
            if !items.contains(name) {
                let (item, place) = (name.to_owned(), place.to_owned());
                let nearest = nearest(name, items).to_owned();
                let problem = Pack::UnknownItem { item, place };
                problems.push(fault(file, line, problem, Pack::UseItem { nearest }));
            }
        }
    }
}

/// What must be asked first is a question of the packs, and another one.
fn known_questions(files: &[Parsed], problems: &mut Vec<Problem>) {
    let entries = || files.iter().flat_map(|file| &file.questions);
    let known: BTreeSet<&str> = entries()
        .map(|entry| entry.question.id.0.as_str())
        .collect();
    for file in files {
        for entry in &file.questions {
            for first in &entry.first {
                let (place, question) = (entry.question.id.to_string(), first.name.clone());
                if place == question {
                    let problem = Guard::OwnQuestionFirst { place };
                    problems.push(fault(file, first.line, problem, Guard::DropFirst));
                } else if !known.contains(question.as_str()) {
                    let nearest = nearest(&question, &known).to_owned();
                    let problem = Guard::UnknownQuestionFirst { question, place };
                    let remedy = Pack::UseItem { nearest };
                    problems.push(fault(file, first.line, problem, remedy));
                }
            }
        }
    }
}

fn left_to_specialists(files: &[Parsed], problems: &mut Vec<Problem>) {
    let entries = files.iter().flat_map(|file| &file.items);
    let left: BTreeSet<&str> = entries
        .filter(|entry| entry.item.ask == AskLevel::Specialist)
        .map(|entry| entry.item.id.as_str())
        .collect();
    for file in files {
        for entry in &file.questions {
            let asked = entry.items.iter();
            for named in asked.filter(|named| left.contains(named.name.as_str())) {
                let (question, item) = (entry.question.id.to_string(), named.name.clone());
                let problem = Pack::SpecialistItem { question, item };
                problems.push(fault(file, named.line, problem, Pack::LeaveToSpecialist));
            }
        }
    }
}

/// What goes into a sealed answer is no answer of a question.
fn left_to_sealing(files: &[Parsed], problems: &mut Vec<Problem>) {
    let prefix = format!("{}.", Dimension::Corr.code());
    for file in files {
        for entry in &file.questions {
            let named = entry.items.iter();
            for item in named.filter(|item| item.name.starts_with(&prefix)) {
                let (question, name) = (entry.question.id.to_string(), item.name.clone());
                let problem = Guard::SealedItemAsked {
                    question,
                    item: name,
                };
                problems.push(fault(file, item.line, problem, Guard::DropSealedItem));
            }
        }
    }
}

fn labelled(files: &[Parsed], problems: &mut Vec<Problem>) {
    let labels: BTreeSet<&str> = files
        .iter()
        .flat_map(|file| &file.labels)
        .map(|entry| entry.item.as_str())
        .collect();
    for file in files {
        for entry in &file.items {
            if !labels.contains(entry.item.id.as_str()) {
                let item = entry.item.id.to_string();
                let remedy = Pack::AddLabel { item: item.clone() };
                problems.push(fault(file, entry.line, Pack::NoLabel { item }, remedy));
            }
        }
    }
}

/// The known name that takes the fewest changed signs to reach.
pub(super) fn nearest<'a>(name: &str, known: &BTreeSet<&'a str>) -> &'a str {
    let closest = known.iter().min_by_key(|other| distance(name, other));
    closest.copied().unwrap_or("cod.docs")
}

/// How many signs must be put in, taken out or changed (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (place, sign) in one.chars().enumerate() {
        let mut left = place + 1;
        let mut next = vec![left];
        for (pair, wanted) in row.windows(2).zip(other.chars()) {
            let [corner, above] = pair else { continue };
            let change = corner + usize::from(sign != wanted);
            left = change.min(above + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

/// The files without those that a given file replaces.
pub(super) fn replaced(shipped: &[Parsed], given: &[Parsed]) -> Vec<Parsed> {
    let stays = shipped.iter().filter(|file| !is_replaced(file, given));
    stays.cloned().collect()
}

/// Whether a given file takes the place of a shipped one: it has its `id` and its kind. A file of
/// another kind under a shipped id replaces nothing, and is a duplicate.
pub(super) fn is_replaced(shipped: &Parsed, given: &[Parsed]) -> bool {
    let mut given = given.iter();
    shipped.id.is_some() && given.any(|own| own.id == shipped.id && own.kind == shipped.kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_the_one_meant() {
        let known = BTreeSet::from(["cod.docs", "coe.docs", "pur.steer"]);
        assert_eq!(nearest("pur.ster", &known), "pur.steer");
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
