//! The rules of answers: their digits, their words, and what they may set (design README 9).

use super::check;
use super::questions::{Frame, ReadAnswer};
use super::read::Table;
use crate::domain::item::ItemId;
use crate::domain::question::{AnswerKind, Sets};
use crate::lang::msg::Pack;

const fn digits(kind: AnswerKind) -> &'static [u8] {
    match kind {
        AnswerKind::YesNo => &[1, 2],
        AnswerKind::Choice => &[1, 2, 3, 6, 7, 8],
        AnswerKind::Toggle => &[1, 2, 3, 4, 5, 6, 7, 8, 9],
    }
}

/// The words of yes and no are the interface's; every other answer brings its own. A single
/// observation may go by the words of its question.
pub(super) fn check_text(table: &Table<'_>, kind: Option<AnswerKind>) {
    match kind {
        Some(AnswerKind::YesNo) if table.has("text") => check::not_here(table, "text"),
        Some(AnswerKind::Choice) if !table.has("text") => table.missing("text"),
        Some(AnswerKind::YesNo | AnswerKind::Choice | AnswerKind::Toggle) | None => {}
    }
}

/// The answers of one question together.
pub(super) fn check(table: &Table<'_>, frame: &Frame, read: &[ReadAnswer]) {
    let Some(kind) = frame.kind else { return };
    let allowed = digits(kind);
    let mut seen: Vec<u8> = Vec::new();
    for answer in read {
        let digit = answer.answer.digit;
        if !allowed.contains(&digit) || seen.contains(&digit) {
            bad_digit(table, answer, allowed);
        }
        seen.push(digit);
    }
    let needed: &[u8] = match kind {
        AnswerKind::YesNo => &[1, 2],
        AnswerKind::Choice | AnswerKind::Toggle => &[1],
    };
    let none = read.is_empty() && !table.has("answer");
    for digit in needed {
        let misses = kind == AnswerKind::YesNo && !seen.contains(digit);
        if none || misses {
            missing_answer(table, *digit);
        }
    }
}

fn bad_digit(table: &Table<'_>, answer: &ReadAnswer, allowed: &[u8]) {
    let digit = answer.answer.digit;
    let problem = Pack::BadDigit {
        question: table.place().to_owned(),
        digit,
    };
    let allowed: Vec<String> = allowed.iter().map(u8::to_string).collect();
    let allowed = allowed.join(", ");
    table
        .file
        .fault(answer.line, problem, Pack::UseDigits { allowed });
}

fn missing_answer(table: &Table<'_>, digit: u8) {
    let problem = Pack::MissingAnswer {
        question: table.place().to_owned(),
        digit,
    };
    table
        .file
        .fault(table.line(), problem, Pack::AddAnswer { digit });
}

/// What one answer sets.
pub(super) fn check_sets(table: &Table<'_>, digit: u8, frame: &Frame, sets: &Sets) {
    let question = table.place().to_owned();
    for item in sets
        .present
        .iter()
        .filter(|item| sets.absent.contains(item))
    {
        let problem = Pack::Contradiction {
            question: question.clone(),
            digit,
            item: item.to_string(),
        };
        let line = table.line_of("present");
        table.file.fault(line, problem, Pack::SayOne);
    }
    for (first, second) in same_dimension(&sets.present) {
        let problem = Pack::SameDimension {
            question: question.clone(),
            digit,
            first: first.to_string(),
            second: second.to_string(),
        };
        let line = table.line_of("present");
        table.file.fault(line, problem, Pack::KeepWeakest);
    }
    if sets.denies_area && frame.area.is_none() {
        let line = table.line_of("denies_area");
        let problem = Pack::DeniesNothing { question, digit };
        table.file.fault(line, problem, Pack::NameArea);
    }
}

fn same_dimension(present: &[ItemId]) -> Vec<(&ItemId, &ItemId)> {
    let dimension = |item: &ItemId| item.as_str().split('.').next().map(str::to_owned);
    let mut pairs = Vec::new();
    for (place, second) in present.iter().enumerate() {
        let mut before = present.iter().take(place);
        if let Some(first) = before.find(|first| dimension(first) == dimension(second)) {
            pairs.push((first, second));
        }
    }
    pairs
}
