//! What must hold between the items and the words about them, and between cards and questions.

use std::collections::{BTreeMap, BTreeSet};

use super::asking::AskingEntry;
use super::facts::ItemEntry;
use super::format::{PackKind, Parsed};
use super::glossary;
use super::problem::Problem;
use super::together::fault;
use crate::domain::case::State;
use crate::domain::item::AskLevel;
use crate::lang::msg::Pack;

/// Every fault between items, their words, cards and the glossary.
pub(super) fn check(files: &[Parsed], problems: &mut Vec<Problem>) {
    let entries = files.iter().flat_map(|file| &file.items);
    let items: BTreeMap<&str, &ItemEntry> = entries
        .map(|entry| (entry.item.id.as_str(), entry))
        .collect();
    let labels: BTreeSet<&str> = files
        .iter()
        .flat_map(|file| &file.labels)
        .map(|entry| entry.item.as_str())
        .collect();
    let worded: BTreeSet<&str> = files
        .iter()
        .flat_map(|file| &file.asking)
        .map(|entry| entry.item.as_str())
        .collect();
    let asked: BTreeSet<&str> = files
        .iter()
        .flat_map(|file| &file.questions)
        .map(|entry| entry.question.id.0.as_str())
        .collect();
    for file in files {
        for entry in &file.items {
            // An item without a label is told that first.
            let labelled = labels.contains(entry.item.id.as_str());
            if labelled && !worded.contains(entry.item.id.as_str()) {
                let item = entry.item.id.to_string();
                let remedy = Pack::AddWords { item: item.clone() };
                problems.push(fault(file, entry.line, Pack::NoWords { item }, remedy));
            }
        }
        for entry in &file.asking {
            if let Some(known) = items.get(entry.item.as_str()) {
                problems.extend(question(file, entry, known));
            }
        }
        problems.extend(served(file, &asked));
        problems.extend(terms_kept(file));
    }
}

/// A question stands exactly where one may be asked: the person can say it, and it is not left to
/// specialists. What is only seen or only on a paper is never asked.
fn question(file: &Parsed, entry: &AskingEntry, known: &ItemEntry) -> Option<Problem> {
    let said = known.fact.evidence.contains(&State::Said);
    let level = known.item.ask;
    let must = said && matches!(level, AskLevel::Neutral | AskLevel::Sensitive);
    let may = said && level != AskLevel::Specialist;
    let item = entry.item.to_string();
    if entry.asks && !may {
        let problem = Pack::NeverAsked { item };
        return Some(fault(file, entry.line, problem, Pack::DropQuestion));
    }
    let problem = Pack::NoQuestion { item };
    (must && !entry.asks).then(|| fault(file, entry.line, problem, Pack::AddQuestion))
}

fn served<'a>(file: &'a Parsed, asked: &'a BTreeSet<&str>) -> impl Iterator<Item = Problem> + 'a {
    file.concepts.iter().flat_map(move |entry| {
        let unknown = entry.questions.iter();
        let unknown = unknown.filter(|named| !asked.contains(named.name.as_str()));
        unknown.map(move |named| {
            let (question, place) = (named.name.clone(), entry.id.name.clone());
            let problem = Pack::UnknownQuestion { question, place };
            fault(file, named.line, problem, Pack::UseQuestion)
        })
    })
}

/// Terms and names of classes are those of the shipped glossary, word for word (design README 7).
fn terms_kept(file: &Parsed) -> Option<Problem> {
    let other = file.kind == Some(PackKind::Glossary) && file.text_is_not(glossary::SHIPPED);
    other.then(|| fault(file, file.header_line, Pack::TermOverride, Pack::KeepTerms))
}
