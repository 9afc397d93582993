//! The pages that have lines: which one has the focus, and which one words are looking for.

use crate::app::event::Event;
use crate::app::field::Field;
use crate::app::key::Key;
use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::app::screens::Screen;
use crate::app::screens::journey::{Focus, standing};
use crate::app::screens::unlock::Asking;
use crate::app::screens::{before, home, sealed, shift};

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
        Some(Overlay::Jump(page)) => {
            let Screen::Interview(interview) = &model.screen else {
                return None;
            };
            let total = page.shown(interview, shared).len();
            (page.chosen(total), total, true)
        }
        Some(Overlay::Link(page)) if page.said.is_none() => (page.row, page.people().len(), true),
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
            Screen::Cases(list) => (list.row, list.lines(shared), true),
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

/// In the list of questions: what was typed narrows it, in place of what narrowed it before.
pub(super) fn narrowing(model: &Model, typed: &str) -> Option<Vec<Event>> {
    let Some(Overlay::Jump(page)) = model.overlays.last() else {
        return None;
    };
    let mut events = emptied(&page.field);
    events.push(Event::Paste(typed.to_owned()));
    Some(events)
}

/// The keys that empty a field.
pub(super) fn emptied(field: &Field) -> Vec<Event> {
    let held = field.text().chars().count();
    let keys = std::iter::once(Key::Last).chain(std::iter::repeat_n(Key::Backspace, held));
    keys.map(Event::Key).collect()
}
