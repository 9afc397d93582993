//! The pages that have lines: which one has the focus, and which one words are looking for.

use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::app::screens::Screen;
use crate::app::screens::card::held;
use crate::app::screens::journey::{Focus, standing};
use crate::app::screens::unlock::Asking;
use crate::app::screens::{before, home, sealed, shift};
use crate::text::fold;

/// The lines of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lines {
    /// The one with the focus, from 0.
    pub(super) row: usize,
    /// How many there are.
    pub(super) total: usize,
    /// Whether a number opens a line, rather than answering or recording.
    pub(super) opens: bool,
}

/// The lines of the page that is on, if it has any.
pub(super) fn lines(model: &Model) -> Option<Lines> {
    let shared = &model.shared;
    let (row, total, opens) = match model.overlays.last() {
        Some(Overlay::Jump(row)) => {
            let Screen::Interview(page) = &model.screen else {
                return None;
            };
            (*row, page.to_jump_to(shared).len(), true)
        }
        Some(_) => return None,
        None => match &model.screen {
            Screen::Home(home) => (home.row, home::lines(shared).len(), false),
            Screen::Unlock(page) => match page.asking {
                Asking::Who(row) => (row, page.lines(), true),
                Asking::Officer | Asking::Passphrase => return None,
            },
            Screen::Shift(page) => match page.part {
                shift::Part::Open(row) => (row, shift::open_cases(shared).len(), false),
                shift::Part::Next(row) => (row, shift::colleagues(shared).len(), true),
                shift::Part::AboutUs(_) | shift::Part::Sure(_) => return None,
            },
            Screen::Computer(page) => {
                let (row, total) = page.list()?;
                (row, total, true)
            }
            Screen::Cases(list) => (list.row, list.shown(shared).len(), true),
            Screen::Reference(page) if page.reading.is_none() => {
                (page.row, page.shown(shared).len(), true)
            }
            Screen::Facts(page) => (page.row, page.items(shared).len(), false),
            Screen::Sealed(page) => (page.row, sealed::items(shared).len(), false),
            Screen::Before(page) => (page.row, before::Line::ALL.len(), false),
            Screen::Journey(page) if page.focus == Focus::List => {
                (page.row, standing(shared).len(), false)
            }
            _ => return None,
        },
    };
    Some(Lines { row, total, opens })
}

/// In the list of questions: the next one that holds every word. What must not be asked now is not
/// found by its words.
pub(super) fn question_like(model: &Model, typed: &str) -> Option<usize> {
    let (Some(Overlay::Jump(row)), Screen::Interview(page)) =
        (model.overlays.last(), &model.screen)
    else {
        return None;
    };
    let shared = &model.shared;
    let wanted = fold(typed);
    let questions = page.to_jump_to(shared);
    let holds = |place: &usize| {
        questions.get(*place).is_some_and(|question| {
            let text = fold(shared.packs.question_text(&question.id, shared.locale));
            held(question, shared).is_empty()
                && wanted.split_whitespace().all(|word| text.contains(word))
        })
    };
    let after = (row + 1)..questions.len();
    after.chain(0..=*row).find(holds)
}
