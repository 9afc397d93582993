//! Look, ask, mark: one page, three minutes.

use super::before::BeforeInterview;
use super::card::{self, held};
use super::facts::Facts;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::link;
use crate::app::sift;
use crate::domain::case::Age;
use crate::domain::item::{Dimension, Never};
use crate::domain::question::{AnswerKind, Question, QuestionId, Sets, Stage};
use crate::domain::screening::{Entry, Mark, Reading, Screening};
use crate::lang::msg::Triage as Say;

/// The part of the page that has the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What was seen.
    Look,
    /// The question at this place, from 0.
    Ask(usize),
    /// The officer's mark.
    Mark,
}

/// The triage page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Triage {
    /// The part with the focus.
    pub part: Part,
    /// The note being written.
    pub note: Option<Field>,
}

/// Why a mark is suggested; shown after the officer's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// A need for protection at once.
    Immediate,
    /// The child path.
    Child,
    /// Something was seen, or an answer points somewhere.
    Sign,
    /// Not alone, or not finished.
    Unfinished,
    /// None of these.
    Nothing,
}

impl Default for Triage {
    fn default() -> Self {
        Self::new()
    }
}

impl Triage {
    /// The page for a new person.
    pub fn new() -> Self {
        Self {
            part: Part::Look,
            note: None,
        }
    }

    /// The page for a person whose triage was left: at the first question without an answer.
    pub fn resume(shared: &mut Shared) -> Self {
        shared.enter_screen();
        let Some(open) = &shared.open else {
            return Self::new();
        };
        let screening = &open.screening;
        let asked = asked(shared);
        let begun = asked
            .iter()
            .any(|question| screening.answers.contains_key(&question.id));
        let part = if screening.mark.is_some() {
            Part::Mark
        } else if begun {
            let open = asked
                .iter()
                .position(|ask| !screening.answers.contains_key(&ask.id));
            open.map_or(Part::Mark, Part::Ask)
        } else {
            Part::Look
        };
        Self { part, note: None }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        if self.note.is_some() {
            if matches!(action, Action::Next | Action::Back | Action::NextField) {
                return keep_note(&mut self.note, None, shared);
            }
            return Step::Stay;
        }
        match action {
            Action::Digit(digit) => return self.digit(digit, shared),
            Action::Undo => self.keep_question(shared, Shared::undo),
            Action::NextField => self.note = Some(Field::new()),
            Action::ChildPath => {
                self.keep_question(shared, |shared| shared.record(Entry::ChildPath));
            }
            Action::Interview => {
                return Step::go(Screen::Before(BeforeInterview::new(shared)));
            }
            Action::Link => return link::open(shared),
            Action::Facts => return Step::go(Screen::Facts(Facts::new())),
            Action::Previous => self.previous(shared),
            Action::Next => return self.next(shared),
            Action::Back => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    /// Does something that may change which questions there are, and stays at the same question; at
    /// the last one where it is gone.
    fn keep_question(&mut self, shared: &mut Shared, act: impl FnOnce(&mut Shared)) {
        let Part::Ask(place) = self.part else {
            return act(shared);
        };
        let here = asked(shared).get(place).map(|question| question.id.clone());
        act(shared);
        let questions = asked(shared);
        let still = questions
            .iter()
            .position(|question| Some(&question.id) == here.as_ref());
        self.part = Part::Ask(still.unwrap_or(place.min(questions.len().saturating_sub(1))));
    }

    fn digit(&mut self, digit: u8, shared: &mut Shared) -> Step {
        match self.part {
            Part::Look => {
                toggle(digit, shared);
                if digit == 9 && is_seen(digit, shared) {
                    self.note = Some(Field::new());
                }
            }
            Part::Ask(place) => return self.answer(place, digit, shared),
            Part::Mark => {
                if let Some(mark) = Mark::of_digit(digit) {
                    shared.record(Entry::Marked(mark));
                }
            }
        }
        Step::Stay
    }

    fn answer(&mut self, place: usize, digit: u8, shared: &mut Shared) -> Step {
        let asked = asked(shared);
        let count = asked.len();
        let Some(question) = asked.get(place).cloned() else {
            return Step::Stay;
        };
        if !held(&question, shared).is_empty() {
            return match card::digit(digit, &question, shared) {
                Some(Step::Stay) => self.next(shared),
                Some(step) => step,
                None => Step::Stay,
            };
        }
        if !give(&question, digit, shared) {
            return Step::Stay;
        }
        // Somebody can hear: the other questions are skipped, not failed.
        let alone = shared
            .open
            .as_ref()
            .is_some_and(|open| open.screening.conditions.private);
        self.part = if (place == 0 && !alone) || place + 1 >= count {
            Part::Mark
        } else {
            Part::Ask(place + 1)
        };
        Step::Stay
    }

    fn next(&mut self, shared: &mut Shared) -> Step {
        let count = asked(shared).len();
        self.part = match self.part {
            Part::Look => Part::Ask(0),
            Part::Ask(place) if place + 1 < count => Part::Ask(place + 1),
            Part::Ask(_) => Part::Mark,
            Part::Mark => {
                let marked = shared
                    .open
                    .as_ref()
                    .is_some_and(|open| open.screening.mark.is_some());
                if marked {
                    return Step::Home;
                }
                shared.toast = Some(Say::MarkFirst.into());
                Part::Mark
            }
        };
        Step::Stay
    }

    fn previous(&mut self, shared: &Shared) {
        let count = asked(shared).len();
        self.part = match self.part {
            Part::Look | Part::Ask(0) => Part::Look,
            Part::Ask(place) => Part::Ask(place - 1),
            Part::Mark => Part::Ask(count.saturating_sub(1)),
        };
    }
}

/// The questions of a stage, in the order of the packs.
pub fn questions(shared: &Shared, stage: Stage) -> Vec<Question> {
    shared
        .packs
        .questions
        .iter()
        .filter(|question| question.stage == stage)
        .cloned()
        .collect()
}

/// The questions of the triage that apply to this person: on the child path, none that are not for
/// children.
pub fn asked(shared: &Shared) -> Vec<Question> {
    let open = shared.open.as_ref();
    let child = open.is_some_and(|open| open.screening.is_child());
    let mut asked = questions(shared, Stage::Triage);
    asked.retain(|question| !(child && question.never_with.contains(&Never::Child)));
    asked
}

/// Records an answer if the question has one for this digit; tells whether it did.
pub fn give(question: &Question, digit: u8, shared: &mut Shared) -> bool {
    // What was seen is never held back: it takes no word.
    if question.stage != Stage::Look && !held(question, shared).is_empty() {
        return false;
    }
    let Some((reading, sets)) = read(question, digit) else {
        return false;
    };
    let Some(open) = &shared.open else {
        return false;
    };
    let conditions = open.screening.conditions;
    let before = open
        .screening
        .answers
        .get(&question.id)
        .map(|given| given.place);
    // A changed mind on the same page takes the first answer back; later it is a second answer.
    if let Some(place) = before.filter(|place| shared.may_replace(*place)) {
        shared.record(Entry::Undone(place));
    }
    shared.record(Entry::Answered {
        question: question.id.clone(),
        digit,
        reading,
        sets,
        conditions,
    });
    true
}

/// What a digit says in answer to a question (design README 9).
pub fn read(question: &Question, digit: u8) -> Option<(Reading, Sets)> {
    let fixed = match (question.kind, digit) {
        (AnswerKind::Toggle, _) => None,
        (_, 4) => Some(Reading::Unknown),
        (_, 5) => Some(Reading::Refused),
        (AnswerKind::YesNo, 3) | (AnswerKind::Choice, 9) => Some(Reading::Unable),
        (AnswerKind::YesNo | AnswerKind::Choice, _) => None,
    };
    if let Some(reading) = fixed {
        // Unsure about the age is doubtful: the child path (design README 12).
        let asks_age = question
            .answers
            .iter()
            .any(|answer| answer.sets.age.is_some());
        let doubtful = asks_age && reading == Reading::Unknown;
        let age = doubtful.then_some(Age::Doubtful);
        return Some((
            reading,
            Sets {
                age,
                ..Sets::default()
            },
        ));
    }
    let own = question.answers.iter().find(|answer| answer.digit == digit);
    match own {
        Some(answer) => Some((Reading::Own, answer.sets.clone())),
        None if question.kind == AnswerKind::YesNo && matches!(digit, 1 | 2) => {
            Some((Reading::Own, Sets::default()))
        }
        None => None,
    }
}

fn toggle(digit: u8, shared: &mut Shared) {
    let looks = questions(shared, Stage::Look);
    let Some(look) = looks
        .iter()
        .find(|look| look.answers.iter().any(|own| own.digit == digit))
    else {
        return;
    };
    let held = shared
        .open
        .as_ref()
        .and_then(|open| open.screening.answers.get(&look.id))
        .map(|given| given.place);
    match held {
        Some(place) if shared.may_replace(place) => shared.record(Entry::Undone(place)),
        Some(_) => shared.toast = Some(Say::SeenStays.into()),
        None => drop(give(look, digit, shared)),
    }
}

fn is_seen(digit: u8, shared: &Shared) -> bool {
    let looks = questions(shared, Stage::Look);
    let look = looks
        .iter()
        .find(|look| look.answers.iter().any(|own| own.digit == digit));
    let answers = shared.open.as_ref().map(|open| &open.screening.answers);
    look.zip(answers)
        .is_some_and(|(look, answers)| answers.contains_key(&look.id))
}

/// Keeps a note about a question, or about the case, and closes its field; an empty one is nothing.
/// Where words of it must be decided first, the field stays open below that.
pub fn keep_note(note: &mut Option<Field>, about: Option<QuestionId>, shared: &mut Shared) -> Step {
    let text = note.as_ref().map_or("", Field::text).trim().to_owned();
    let asked = (!text.is_empty()).then(|| {
        let decisions = Vec::new();
        let entry = Entry::Note {
            about,
            text,
            decisions,
        };
        sift::record(entry, shared)
    });
    if let Some(overlay) = asked.flatten() {
        return Step::Open(overlay);
    }
    *note = None;
    Step::Stay
}

/// The mark that the answers suggest, and why (design README 11).
pub fn suggestion(screening: &Screening, shared: &Shared) -> (Mark, Ground) {
    let present = |dimension: Dimension| {
        let prefix = format!("{}.", dimension.code());
        let sets = screening
            .answers
            .values()
            .filter(|given| given.reading == Reading::Own);
        sets.flat_map(|given| &given.sets.present)
            .any(|item| item.as_str().starts_with(&prefix))
            || screening
                .facts
                .iter()
                .any(|(item, (state, _))| state.is_present() && item.as_str().starts_with(&prefix))
    };
    if present(Dimension::Imm) {
        return (Mark::Urgent, Ground::Immediate);
    }
    if screening.is_child() {
        return (Mark::Interview, Ground::Child);
    }
    let asked = asked(shared);
    let looked = questions(shared, Stage::Look)
        .iter()
        .any(|look| screening.answers.contains_key(&look.id));
    let points = asked
        .iter()
        .filter_map(|ask| screening.answers.get(&ask.id))
        .any(|given| given.reading == Reading::Own && !given.sets.present.is_empty());
    if looked || points {
        return (Mark::Interview, Ground::Sign);
    }
    let unfinished = asked
        .iter()
        .any(|ask| !screening.answers.contains_key(&ask.id));
    if unfinished || !screening.conditions.private {
        return (Mark::Later, Ground::Unfinished);
    }
    (Mark::Routine, Ground::Nothing)
}
