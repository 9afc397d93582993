//! The interview: one question at a time, in any order, stopped at any time.

use super::before::BeforeInterview;
use super::card::{self, held};
use super::facts::Facts;
use super::journey::Journey;
use super::outcome::assess_open;
use super::triage::{give, keep_note};
use super::{Screen, Step, sealed};
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::app::overlay::jump::Jump;
use crate::app::overlay::link;
use crate::app::worth;
use crate::domain::question::{Question, QuestionId};
use crate::domain::relevance;
use crate::domain::screening::Entry;
use crate::lang::locale::Locale;
use crate::lang::msg::Outcome;

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
    /// The question on the screen. Others may open or close before it: it stays.
    at: Option<QuestionId>,
    /// Where it stood last, from 0; the place to stay at when it closes.
    row: usize,
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
            at: None,
            row: 0,
            note: None,
            panes: Panes::default(),
            panel: false,
        };
        let questions = interview.questions(shared);
        let first = first_open(&questions, shared).unwrap_or(0);
        interview.stand_at(first, &questions);
        interview
    }

    /// The interview at a question; at the first open one where it does not apply any more.
    pub fn at_question(id: &QuestionId, shared: &mut Shared) -> Self {
        let mut interview = Self::new(shared);
        interview.go_to(id, shared);
        interview
    }

    /// Jumps to a question, whether it is offered or not, if it applies to this person.
    pub fn go_to(&mut self, id: &QuestionId, shared: &Shared) {
        if all(shared).any(|question| question.id == *id) {
            self.at = Some(id.clone());
            self.row = self.place(&self.questions(shared));
        }
    }

    /// The questions of this interview in their order: the offered ones, and the one on the screen
    /// wherever it came from.
    pub fn questions(&self, shared: &Shared) -> Vec<Question> {
        let Some(open) = &shared.open else {
            return Vec::new();
        };
        let mut offered = relevance::offered(&shared.packs.questions, &open.screening);
        let missing = self.at.as_ref().filter(|id| {
            let mut offered = offered.iter();
            !offered.any(|question| question.id == **id)
        });
        let asked = missing.and_then(|id| all(shared).find(|question| question.id == *id));
        if let Some(question) = asked {
            let behind = offered
                .iter()
                .rposition(|own| own.section <= question.section);
            let place = behind.map_or(0, |place| place + 1);
            offered.insert(place, question.clone());
        }
        offered
    }

    /// The questions to jump to: the offered ones, then every other one that applies to this
    /// person, in the order of the packs.
    pub fn to_jump_to(&self, shared: &Shared) -> Vec<Question> {
        let mut questions = self.questions(shared);
        let is_offered = |id: &QuestionId| questions.iter().any(|question| question.id == *id);
        let others: Vec<Question> = all(shared)
            .filter(|question| !is_offered(&question.id))
            .cloned()
            .collect();
        questions.extend(others);
        questions
    }

    /// The place of the question on the screen among these.
    pub fn place(&self, questions: &[Question]) -> usize {
        let at = self.at.as_ref();
        let found = at.and_then(|id| questions.iter().position(|question| question.id == *id));
        found.unwrap_or_else(|| self.row.min(questions.len().saturating_sub(1)))
    }

    fn stand_at(&mut self, place: usize, questions: &[Question]) {
        self.at = questions.get(place).map(|question| question.id.clone());
        self.row = place;
    }

    /// The question on the screen.
    pub fn question(&self, shared: &Shared) -> Option<Question> {
        let questions = self.questions(shared);
        let place = self.place(&questions);
        questions.into_iter().nth(place)
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        if self.note.is_some() {
            return self.update_note(action, shared);
        }
        match action {
            Action::Digit(digit) => return self.answer(digit, shared),
            Action::Next => return self.go_on(shared),
            Action::Previous => return self.previous(shared),
            Action::PageUp => self.section(shared, false),
            Action::PageDown => self.section(shared, true),
            Action::NextField => self.note = Some(Field::new()),
            Action::Flag => self.flag(shared),
            Action::Undo => shared.undo(),
            Action::ChildPath => shared.record(Entry::ChildPath),
            Action::Journey => return self.journey(shared),
            Action::Worth => self.worth(shared),
            Action::Panes => self.turn_panes(shared),
            Action::Sealed => {
                let from = self.question(shared).map(|question| question.id);
                return sealed::open(from, shared);
            }
            Action::Link => return link::open(shared),
            Action::Facts => return Step::go(Screen::Facts(Facts::new())),
            Action::Why if shared.size.width >= WIDE => self.panel = !self.panel,
            Action::Why => return Step::Open(Overlay::Why(0)),
            Action::Jump => {
                let here = self.place(&self.questions(shared));
                let jump = Jump::new(here, shared.keyboard);
                return Step::Open(Overlay::Jump(Box::new(jump)));
            }
            Action::Back => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    fn go_on(&mut self, shared: &Shared) -> Step {
        let questions = self.questions(shared);
        let place = self.place(&questions);
        if place + 1 >= questions.len() {
            return Step::go(Screen::Facts(Facts::new()));
        }
        self.stand_at(place + 1, &questions);
        Step::Stay
    }

    fn previous(&mut self, shared: &mut Shared) -> Step {
        let questions = self.questions(shared);
        let Some(before) = self.place(&questions).checked_sub(1) else {
            return Step::go(Screen::Before(BeforeInterview::new(shared)));
        };
        self.stand_at(before, &questions);
        Step::Stay
    }

    fn journey(&self, shared: &mut Shared) -> Step {
        let here = self.question(shared).map(|question| question.id);
        match Journey::open(here, shared) {
            Ok(page) => Step::go(Screen::Journey(Box::new(page))),
            Err(not_now) => {
                shared.toast = Some(not_now.into());
                Step::Stay
            }
        }
    }

    /// To the question that is still worth asking, if there is one.
    fn worth(&mut self, shared: &mut Shared) {
        match worth::next(shared, &assess_open(shared)) {
            Some(question) => self.go_to(&question, shared),
            None => shared.toast = Some(Outcome::NothingToAsk.into()),
        }
    }

    /// The languages shown: the small layout has room for one pane.
    pub fn shown(&self, shared: &Shared) -> Panes {
        match self.panes {
            Panes::Both if shared.is_compact() => Panes::Mine,
            panes => panes,
        }
    }

    /// The next second language; after the last one mine alone, theirs alone, both again. With one
    /// pane: mine, then each of theirs.
    fn turn_panes(&mut self, shared: &mut Shared) {
        let others: Vec<Locale> = Locale::ALL
            .into_iter()
            .filter(|locale| *locale != shared.locale)
            .collect();
        let here = others
            .iter()
            .position(|locale| *locale == shared.second)
            .unwrap_or(0);
        if shared.is_compact() {
            let next = match self.shown(shared) {
                Panes::Theirs => others.get(here + 1),
                Panes::Both | Panes::Mine => others.first(),
            };
            self.panes = next.map_or(Panes::Both, |_| Panes::Theirs);
            shared.second = next.or(others.first()).copied().unwrap_or(shared.second);
            return;
        }
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
        let row = self.place(&questions);
        let Some(here) = questions.get(row).map(|question| question.section) else {
            return;
        };
        let other = |ask: &Question| ask.section != here;
        let target = if after {
            questions
                .iter()
                .skip(row)
                .position(other)
                .map(|steps| row + steps)
        } else {
            let before = questions.iter().take(row).rposition(other);
            let start = before.and_then(|place| {
                let section = questions.get(place)?.section;
                questions.iter().position(|ask| ask.section == section)
            });
            start.or(Some(0))
        };
        if let Some(place) = target {
            self.stand_at(place, &questions);
        }
    }
}

/// Every question that applies to this person.
fn all(shared: &Shared) -> impl Iterator<Item = &Question> {
    let open = shared.open.as_ref();
    let all = open.map(|open| relevance::applicable(&shared.packs.questions, &open.screening));
    all.into_iter().flatten()
}

fn first_open(questions: &[Question], shared: &Shared) -> Option<usize> {
    let answered = &shared.open.as_ref()?.screening.answers;
    let mut asked = questions.iter();
    asked.position(|question| !answered.contains_key(&question.id))
}

fn next_panes(panes: Panes) -> Panes {
    match panes {
        Panes::Both => Panes::Mine,
        Panes::Mine => Panes::Theirs,
        Panes::Theirs => Panes::Both,
    }
}
