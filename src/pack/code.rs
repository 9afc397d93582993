//! The words of pack files for the values of the domain, as they are written there.

use super::Confidence;
use super::format::Status;
use super::vocabulary as words;
use crate::domain::case::{Accompanied, Age};
use crate::domain::item::{AskLevel, Element, Kinds, Mode, Never, Strength};
use crate::domain::question::{Section, Stage};

fn word<T: PartialEq>(table: &[(&'static str, T)], value: &T) -> &'static str {
    let found = table.iter().find(|(_, own)| own == value);
    found.map_or("", |(word, _)| word)
}

/// `confirmed`, `secondary`, …
pub fn confidence(value: Confidence) -> &'static str {
    word(&words::CONFIDENCES, &value)
}

/// `draft`, …
pub fn status(value: Status) -> &'static str {
    word(&words::STATUSES, &value)
}

/// `means`, …
pub fn element(value: Element) -> &'static str {
    word(&words::ELEMENTS, &value)
}

/// `S`, `severe`, …
pub fn strength(value: Strength) -> &'static str {
    word(&words::OWN_STRENGTHS, &value)
}

/// `use`, `cond`, …
pub fn kinds(value: Kinds) -> Vec<&'static str> {
    let set = [
        (value.used, words::Mark::Used),
        (value.condition, words::Mark::Condition),
        (value.also_smuggling, words::Mark::AlsoSmuggling),
        (value.compels, words::Mark::Compels),
        (value.note, words::Mark::Note),
    ];
    let set = set.iter().filter(|(set, _)| *set);
    set.map(|(_, mark)| word(&words::MARKS, mark)).collect()
}

/// `neutral`, …
pub fn ask(value: AskLevel) -> &'static str {
    word(&words::ASK_LEVELS, &value)
}

/// `rapid` or `full`.
pub fn mode(value: Mode) -> &'static str {
    word(&words::MODES, &value)
}

/// `companion`, …
pub fn never(value: Never) -> &'static str {
    word(&words::NEVER, &value)
}

/// `look`, …
pub fn stage(value: Stage) -> &'static str {
    word(&words::STAGES, &value)
}

/// `journey`, …
pub fn section(value: Section) -> &'static str {
    word(&words::SECTIONS, &value)
}

/// `adult`, …
pub fn age(value: Age) -> &'static str {
    word(&words::AGES, &value)
}

/// `family`, …
pub fn company(value: Accompanied) -> &'static str {
    word(&words::COMPANY, &value)
}
