//! The rules that one item or question must hold by itself.

use super::read::Table;
use super::terms;
use super::vocabulary::{
    MARKS, Mark, NEVER, element_of, is_published_list, marks_of, own_strengths,
};
use crate::domain::item::{AskLevel, Dimension, Element, Kinds, Never};
use crate::lang::msg::Pack;

/// The element is the one of the dimension.
pub(super) fn element(table: &Table<'_>, dimension: Dimension, element: Element) {
    let (word, right) = element_of(dimension);
    if element != right {
        let problem = Pack::ElementMismatch {
            item: table.place().to_owned(),
        };
        let allowed = word.to_owned();
        table.file.fault(
            table.line_of("element"),
            problem,
            Pack::UseOneOf { allowed },
        );
    }
}

/// Weights stand only where the dimension has them.
pub(super) fn weights(table: &Table<'_>, dimension: Dimension) {
    if table.has("weights") != is_published_list(dimension) {
        weight_fault(table, "weights", is_published_list(dimension));
    }
    let allowed = own_strengths(dimension);
    let own = table.raw("own_weight");
    let must = matches!(dimension, Dimension::Pre | Dimension::Pur);
    match own {
        None if must => weight_fault(table, "own_weight", true),
        Some(_) if allowed.is_empty() => weight_fault(table, "own_weight", false),
        Some(weight) if !allowed.contains(&weight) => {
            table.bad_value("own_weight", weight, &allowed.join(", "));
        }
        None | Some(_) => {}
    }
}

fn weight_fault(table: &Table<'_>, key: &str, wanted: bool) {
    let (item, key) = (table.place().to_owned(), key.to_owned());
    let line = table.line_of(&key);
    if wanted {
        let remedy = Pack::AddKey { key: key.clone() };
        let place = item;
        table
            .file
            .fault(line, Pack::MissingKey { key, place }, remedy);
    } else {
        let problem = Pack::WeightNotAllowed { item, key };
        table.file.fault(line, problem, Pack::DropWeight);
    }
}

/// Every published weight says how sure it is, and nothing else does.
pub(super) fn unmatched_confidence(table: &Table<'_>, list: &str) {
    let problem = Pack::NoConfidence {
        item: table.place().to_owned(),
        list: list.to_owned(),
    };
    let line = table.line_of("weights");
    table.file.fault(line, problem, Pack::MatchConfidence);
}

/// The marks are ones that the dimension has.
pub(super) fn marks(table: &Table<'_>, dimension: Dimension, kinds: Kinds) {
    let allowed = marks_of(dimension);
    for (word, mark) in MARKS {
        let set = match mark {
            Mark::Used => kinds.used,
            Mark::Condition => kinds.condition,
            Mark::AlsoSmuggling => kinds.also_smuggling,
            Mark::Compels => kinds.compels,
            Mark::Note => kinds.note,
        };
        if set && !allowed.contains(&word) {
            let problem = Pack::KindNotAllowed {
                item: table.place().to_owned(),
                kind: word.to_owned(),
            };
            table
                .file
                .fault(table.line_of("kinds"), problem, Pack::DropKind);
        }
    }
}

/// Only signs and aggravating facts have a group, and it is no group of persons.
pub(super) fn group(table: &Table<'_>, element: Option<Element>, group: Option<&str>) {
    let (Some(element), Some(group)) = (element, group) else {
        return;
    };
    person_words(table, table.line_of("group"), group);
    if !matches!(element, Element::Sign | Element::Aggravating) {
        not_here(table, "group");
    }
}

/// A key that has no meaning in this place.
pub(super) fn not_here(table: &Table<'_>, key: &str) {
    let problem = Pack::NotHere {
        key: key.to_owned(),
        place: table.place().to_owned(),
    };
    table.file.fault(table.line_of(key), problem, Pack::DropKey);
}

/// Refuses a name that speaks of nationality, ethnicity, sex or occupation; whether it did.
pub(super) fn person_words(table: &Table<'_>, line: u32, name: &str) -> bool {
    let speaks = terms::person_word(name).is_some();
    if speaks {
        terms::refuse_person_rule(table.file, line, name);
    }
    speaks
}

/// The id is of small letters, digits, underscores and dots; `shape` shows what it may be.
pub(super) fn small_id(table: &Table<'_>, id: &str, shape: &str) {
    let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit();
    if !id.chars().all(|sign| plain(sign) || "_.".contains(sign)) {
        let (id, shape) = (id.to_owned(), shape.to_owned());
        table.file.fault(
            table.line_of("id"),
            Pack::BadId { id },
            Pack::GiveId { shape },
        );
    }
}

/// A list that must name something.
pub(super) fn not_empty(table: &Table<'_>, key: &str) {
    if table.is_empty_list(key) {
        let line = table.line_of(key);
        let key = key.to_owned();
        table
            .file
            .fault(line, Pack::EmptyText { key }, Pack::WriteText);
    }
}

/// Something sensitive is offered in rapid mode.
pub(super) fn too_early(table: &Table<'_>) {
    let id = table.place().to_owned();
    let line = table.line_of("modes");
    table
        .file
        .fault(line, Pack::TooEarly { id }, Pack::FullModeOnly);
}

/// What is sensitive is never asked with others in hearing or without consent; what is for
/// specialists is never asked of a child either.
pub(super) fn preconditions(table: &Table<'_>, level: AskLevel, never_with: &[Never]) {
    for (word, never) in NEVER {
        let needed = match never {
            Never::CompanionHearing | Never::OtherPassengerInterprets | Never::NoConsent => {
                level >= AskLevel::Sensitive
            }
            Never::Child => level == AskLevel::Specialist,
        };
        if needed && !never_with.contains(&never) {
            let condition = word.to_owned();
            let problem = Pack::MissingPrecondition {
                id: table.place().to_owned(),
                condition: condition.clone(),
            };
            let remedy = Pack::AddPrecondition { condition };
            table
                .file
                .fault(table.line_of("never_with"), problem, remedy);
        }
    }
}
