//! A questions file: questions of the triage and the interview and the observations of LOOK, with
//! their words and with what each answer sets.

use std::collections::BTreeMap;

use super::read::{Named, Table};
use super::vocabulary::{
    AGES, ANSWER_KINDS, ASK_LEVELS, COMPANY, MODES, NEVER, SECTIONS, STAGES, areas,
};
use super::wording::{QuestionWords, Text};
use super::{answers, check, review, stages};
use crate::domain::case::Area;
use crate::domain::item::{AskLevel, ItemId, Mode, Never};
use crate::domain::question::{Answer, AnswerKind, Question, QuestionId, Section, Sets, Stage};
use crate::lang::msg::Pack;

/// One question with its place and the places of the items that it names.
#[derive(Debug, Clone)]
pub(super) struct QuestionEntry {
    pub(super) question: Question,
    pub(super) words: QuestionWords,
    pub(super) line: u32,
    pub(super) items: Vec<Named>,
    /// The questions that must be answered first.
    pub(super) first: Vec<Named>,
}

/// What a question is, without its words.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    pub(super) stage: Option<Stage>,
    pub(super) section: Option<Section>,
    pub(super) area: Option<Area>,
    pub(super) kind: Option<AnswerKind>,
    pub(super) ask: Option<AskLevel>,
    pub(super) modes: Vec<Mode>,
    pub(super) never_with: Vec<Never>,
}

/// One answer as it was read.
#[derive(Debug, Clone)]
pub(super) struct ReadAnswer {
    pub(super) answer: Answer,
    pub(super) text: Option<Text>,
    pub(super) items: Vec<Named>,
    /// Where its digit stands.
    pub(super) line: u32,
}

/// Reads `[[question]]`.
pub(super) fn read(table: &mut Table<'_>) -> Vec<QuestionEntry> {
    if !table.has("question") {
        table.missing("question");
    }
    let questions = table.children("question");
    questions.into_iter().filter_map(question).collect()
}

fn question(mut table: Table<'_>) -> Option<QuestionEntry> {
    let id = table.text("id");
    if let Some(id) = &id {
        name(&mut table, id);
    }
    let frame = frame(&mut table);
    let first = table.names("not_before");
    let source = table.optional_text("source");
    let text = table.four("text");
    let closed_by = table.names("closed_by");
    let reviews = table.optional_child("wording").map(review::read);
    let [why, avoid, other_words] = guidance(&mut table, frame.stage);
    let tables = table.children("answer");
    let read: Vec<ReadAnswer> = tables
        .into_iter()
        .filter_map(|child| answer(child, table.place(), &frame))
        .collect();
    check_frame(&table, &frame);
    answers::check(&table, &frame, &read);
    let line = table.line();
    table.finish();
    let words = QuestionWords {
        text: text?,
        why,
        avoid,
        other_words,
        answers: texts(&read),
        source,
        reviews: reviews.flatten(),
    };
    let mut items: Vec<Named> = closed_by.clone();
    items.extend(read.iter().flat_map(|read| read.items.clone()));
    let question = Question {
        id: QuestionId(id?),
        stage: frame.stage?,
        section: frame.section.unwrap_or(Section::Start),
        area: frame.area,
        kind: frame.kind?,
        ask: frame.ask?,
        modes: frame.modes,
        never_with: frame.never_with,
        about: None,
        follows: Vec::new(),
        closed_by: ids(&closed_by),
        not_before: first
            .iter()
            .map(|named| QuestionId(named.name.clone()))
            .collect(),
        answers: read.into_iter().map(|read| read.answer).collect(),
    };
    Some(QuestionEntry {
        question,
        words,
        line,
        items,
        first,
    })
}

fn name(table: &mut Table<'_>, id: &str) {
    table.rename(id);
    let line = table.line_of("id");
    let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
    let whole = id.split_once('.').is_some_and(|(head, tail)| {
        !tail.is_empty() && (head.to_owned() + tail).chars().all(plain)
    });
    if !whole {
        let (id, shape) = (id.to_owned(), "q.docs, t.with, look.1".to_owned());
        table
            .file
            .fault(line, Pack::BadId { id }, Pack::GiveId { shape });
    }
    check::person_words(table, line, id);
}

fn frame(table: &mut Table<'_>) -> Frame {
    Frame {
        stage: table.word("stage", &STAGES),
        section: table.optional_word("section", &SECTIONS),
        area: table.optional_word("area", &areas()),
        kind: table.word("kind", &ANSWER_KINDS),
        ask: table.word("ask", &ASK_LEVELS),
        modes: table.words("modes", &MODES),
        never_with: table.words("never_with", &NEVER),
    }
}

/// Why it is asked, what to avoid, other words: an interview question must have all three.
fn guidance(table: &mut Table<'_>, stage: Option<Stage>) -> [Option<Text>; 3] {
    ["why", "avoid", "other_words"].map(|key| {
        if stage == Some(Stage::Interview) {
            table.four(key)
        } else {
            table.optional_four(key)
        }
    })
}

fn check_frame(table: &Table<'_>, frame: &Frame) {
    stages::check(table, frame);
    check::not_empty(table, "modes");
    match frame.stage {
        Some(Stage::Interview) if !table.has("section") => table.missing("section"),
        Some(Stage::Look | Stage::Triage) if table.has("section") => {
            check::not_here(table, "section");
        }
        Some(Stage::Interview | Stage::Look | Stage::Triage) | None => {}
    }
    let Some(level) = frame.ask else { return };
    check::preconditions(table, level, &frame.never_with);
    if level == AskLevel::Specialist {
        let question = table.place().to_owned();
        let problem = Pack::SpecialistQuestion { question };
        table
            .file
            .fault(table.line_of("ask"), problem, Pack::LeaveToSpecialist);
    } else if level == AskLevel::Sensitive && frame.modes.contains(&Mode::Rapid) {
        // A yes or no to harm and to force is the limit of what rapid mode may ask; finer answers are
        // keys for what the person adds unasked.
        if !matches!(frame.area, Some(Area::Harm | Area::Forced)) {
            check::too_early(table);
        }
    }
}

fn answer(mut table: Table<'_>, question: &str, frame: &Frame) -> Option<ReadAnswer> {
    table.rename(question);
    // A number beyond a key is left to the check of digits, which names the ones allowed.
    let digit = table.number("digit");
    let digit = digit.map(|digit| u8::try_from(digit).unwrap_or(u8::MAX));
    let line = table.line_of("digit");
    let text = table.optional_four("text");
    answers::check_text(&table, frame.kind);
    let present = table.names("present");
    let absent = table.names("absent");
    let sets = Sets {
        present: ids(&present),
        absent: ids(&absent),
        denies_area: table.flag("denies_area").unwrap_or(false),
        age: table.optional_word("age", &AGES),
        accompanied: table.optional_word("accompanied", &COMPANY),
        alone: table.flag("alone"),
    };
    if let Some(digit) = digit {
        answers::check_sets(&table, digit, frame, &sets);
    }
    table.finish();
    let answer = Answer {
        digit: digit?,
        sets,
    };
    let items = [present, absent].concat();
    Some(ReadAnswer {
        answer,
        text,
        items,
        line,
    })
}

fn ids(named: &[Named]) -> Vec<ItemId> {
    let id = |named: &Named| ItemId::new(named.name.clone());
    named.iter().map(id).collect()
}

fn texts(read: &[ReadAnswer]) -> BTreeMap<u8, Text> {
    let texts = read
        .iter()
        .filter_map(|read| Some((read.answer.digit, read.text.clone()?)));
    texts.collect()
}
