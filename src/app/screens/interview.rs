//! The interview: one question at a time, in any order, stopped at any time.

use super::before::BeforeInterview;
use super::card::{self, held};
use super::facts::Facts;
use super::triage::{give, keep_note, questions};
use super::{Screen, Step, sealed};
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::domain::item::Never;
use crate::domain::question::{Question, QuestionId, Section, Stage};
use crate::domain::screening::Entry;
use crate::lang::locale::Locale;

/// Which languages the question is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Panes {
    /// The officer's beside the second.
    #[default]
    Both,
    /// The officer's.
    Mine,
    /// The second.
    Theirs,
}

/// The interview's cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    /// The question on the screen, from 0, among those that apply.
    pub row: usize,
    /// The note being written.
    pub note: Option<Field>,
    /// The languages shown.
    pub panes: Panes,
    /// Whether the why panel stands beside the question, on a wide window. Off until asked for: the
    /// person may see the screen.
    pub panel: bool,
}

/// Columns from which the why panel fits beside the question.
pub const WIDE: u16 = 110;

impl Interview {
    /// The interview at the first question without an answer.
    pub fn new(shared: &mut Shared) -> Self {
        shared.enter_screen();
        let mut interview = Self {
            row: 0,
            note: None,
            panes: Panes::default(),
            panel: false,
        };
        if let Some(open) = &shared.open {
            let answered = &open.screening.answers;
            let first = interview
                .questions(shared)
                .iter()
                .position(|question| !answered.contains_key(&question.id));
            interview.row = first.unwrap_or(0);
        }
        interview
    }

    /// The interview at a question; at the first open one where it does not apply any more.
    pub fn at_question(id: &QuestionId, shared: &mut Shared) -> Self {
        let mut interview = Self::new(shared);
        interview.go_to(id, shared);
        interview
    }

    /// Jumps to a question.
    pub fn go_to(&mut self, id: &QuestionId, shared: &Shared) {
        let place = self
            .questions(shared)
            .iter()
            .position(|question| question.id == *id);
        self.row = place.unwrap_or(self.row);
    }

    /// The questions that apply to this person: on the child path, none that are not for children.
    pub fn questions(&self, shared: &Shared) -> Vec<Question> {
        let child = shared
            .open
            .as_ref()
            .is_some_and(|open| open.screening.is_child());
        questions(shared, Stage::Interview)
            .into_iter()
            .filter(|question| !(child && question.never_with.contains(&Never::Child)))
            .collect()
    }

    /// The question on the screen.
    pub fn question(&self, shared: &Shared) -> Option<Question> {
        self.questions(shared).into_iter().nth(self.row)
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        if self.note.is_some() {
            return self.update_note(action, shared);
        }
        match action {
            Action::Digit(digit) => return self.answer(digit, shared),
            Action::Next => return self.go_on(shared),
            Action::Previous if self.row == 0 => {
                return Step::go(Screen::Before(BeforeInterview::new(shared)));
            }
            Action::Previous => self.row -= 1,
            Action::PageUp => self.section(shared, false),
            Action::PageDown => self.section(shared, true),
            Action::NextField => self.note = Some(Field::new()),
            Action::Flag => self.flag(shared),
            Action::Undo => shared.undo(),
            Action::ChildPath => {
                shared.record(Entry::ChildPath);
                self.row = self.row.min(self.questions(shared).len().saturating_sub(1));
            }
            Action::Panes => self.turn_panes(shared),
            Action::Sealed => {
                let from = self.question(shared).map(|question| question.id);
                return sealed::open(from, shared);
            }
            Action::Facts => return Step::go(Screen::Facts(Facts::new())),
            Action::Why if shared.size.width >= WIDE => self.panel = !self.panel,
            Action::Why => return Step::Open(Overlay::Why(0)),
            Action::Jump => return Step::Open(Overlay::Jump(self.row)),
            Action::Back => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    /// The next second language; after the last one mine alone, theirs alone, both again.
    fn turn_panes(&mut self, shared: &mut Shared) {
        let others: Vec<Locale> = Locale::ALL
            .into_iter()
            .filter(|locale| *locale != shared.locale)
            .collect();
        let here = others
            .iter()
            .position(|locale| *locale == shared.second)
            .unwrap_or(0);
        match (self.panes, others.get(here + 1)) {
            (Panes::Both, Some(next)) => shared.second = *next,
            (panes, _) => {
                self.panes = next_panes(panes);
                if let (Panes::Both, Some(first)) = (self.panes, others.first()) {
                    shared.second = *first;
                }
            }
        }
    }

    fn go_on(&mut self, shared: &Shared) -> Step {
        if self.row + 1 >= self.questions(shared).len() {
            return Step::go(Screen::Facts(Facts::new()));
        }
        self.row += 1;
        Step::Stay
    }

    fn update_note(&mut self, action: Action, shared: &mut Shared) -> Step {
        if matches!(action, Action::Next | Action::Back | Action::NextField) {
            let about = self.question(shared).map(|question| question.id);
            return keep_note(&mut self.note, about, shared);
        }
        Step::Stay
    }

    fn answer(&mut self, digit: u8, shared: &mut Shared) -> Step {
        let Some(question) = self.question(shared) else {
            return Step::Stay;
        };
        if held(&question, shared).is_empty() {
            // The interview never goes on by itself: the officer presses Enter.
            give(&question, digit, shared);
            return Step::Stay;
        }
        match card::digit(digit, &question, shared) {
            Some(Step::Stay) => self.go_on(shared),
            Some(step) => step,
            None => Step::Stay,
        }
    }

    fn flag(&mut self, shared: &mut Shared) {
        let Some(question) = self.question(shared) else {
            return;
        };
        let on = !shared
            .open
            .as_ref()
            .is_some_and(|open| open.screening.flags.contains(&question.id));
        shared.record(Entry::Flagged {
            question: question.id,
            on,
        });
    }

    fn section(&mut self, shared: &Shared, after: bool) {
        let questions = self.questions(shared);
        let Some(here) = questions.get(self.row).map(|question| question.section) else {
            return;
        };
        let starts = |section: Section| questions.iter().position(|ask| ask.section == section);
        let target = if after {
            questions
                .iter()
                .skip(self.row)
                .map(|ask| ask.section)
                .find(|section| *section != here)
        } else {
            questions
                .iter()
                .take(self.row)
                .map(|ask| ask.section)
                .rfind(|section| *section != here)
        };
        let row = target.and_then(starts);
        self.row = row.unwrap_or(if after { self.row } else { 0 });
    }
}

fn next_panes(panes: Panes) -> Panes {
    match panes {
        Panes::Both => Panes::Mine,
        Panes::Mine => Panes::Theirs,
        Panes::Theirs => Panes::Both,
    }
}
