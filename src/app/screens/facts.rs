//! The list of facts: what was said, seen or found on a paper, item by item.

use super::interview::Interview;
use super::triage::Triage;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::model::Shared;
use crate::app::overlay::{Overlay, link};
use crate::domain::case::State;
use crate::domain::item::{AskLevel, Dimension, Item};
use crate::domain::screening::Entry;

/// The groups in the order of the pages. What concerns officials has a page of its own and no place
/// here: it is sealed as it is told (design README 21).
pub const GROUPS: [Dimension; 19] = [
    Dimension::Imm,
    Dimension::Som,
    Dimension::Agg,
    Dimension::Act,
    Dimension::Oth,
    Dimension::Gen,
    Dimension::Chi,
    Dimension::Dec,
    Dimension::Coe,
    Dimension::Vul,
    Dimension::Exp,
    Dimension::Cod,
    Dimension::Vud,
    Dimension::Pre,
    Dimension::Pur,
    Dimension::Dom,
    Dimension::Sex,
    Dimension::Lab,
    Dimension::Beg,
];

/// The list's cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// The group on the screen, from 0.
    pub group: usize,
    /// The item with the focus, from 0.
    pub row: usize,
}

impl Facts {
    /// The first page.
    pub fn new() -> Self {
        Self::default()
    }

    /// The group on the screen.
    pub fn dimension(self) -> Dimension {
        GROUPS.get(self.group).copied().unwrap_or(Dimension::Som)
    }

    /// The items of the group on the screen.
    pub fn items(self, shared: &Shared) -> Vec<Item> {
        let dimension = self.dimension();
        let items = shared.packs.catalogue.items().iter();
        items
            .filter(|item| item.dimension == dimension)
            .cloned()
            .collect()
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        let items = self.items(shared);
        match action {
            Action::Up => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(items.len().saturating_sub(1)),
            Action::PageUp => self.turn(self.group.saturating_sub(1)),
            Action::Digit(digit) => self.record(digit, &items, shared),
            Action::Undo => shared.undo(),
            Action::Link => return link::open(shared),
            Action::Why => return Step::Open(Overlay::Why(0)),
            Action::Worth => return super::outcome::ask_on(shared),
            Action::Next if is_interviewing(shared) => return own_view(shared),
            Action::Next | Action::Previous => return before(shared),
            Action::PageDown => self.turn(self.group + 1),
            Action::Back => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    fn turn(&mut self, group: usize) {
        if group < GROUPS.len() && group != self.group {
            *self = Self { group, row: 0 };
        }
    }

    fn record(&mut self, digit: u8, items: &[Item], shared: &mut Shared) {
        let (Some(item), Some(state)) = (items.get(self.row), state(digit)) else {
            return;
        };
        if state == State::Said && item.ask == AskLevel::Specialist {
            // Never a question of an officer; what the person says unasked is still written down.
            shared.toast = Some(crate::lang::msg::Interview::SpecialistOnly.into());
        }
        let conditions = shared
            .open
            .as_ref()
            .map(|open| open.screening.conditions)
            .unwrap_or_default();
        shared.record(Entry::Fact {
            item: item.id.clone(),
            state,
            conditions,
        });
    }
}

fn is_interviewing(shared: &Shared) -> bool {
    let open = shared.open.as_ref();
    open.is_some_and(|open| open.screening.interviewing)
}

/// The page that the list was opened from: the interview, or the triage where none has begun.
fn before(shared: &mut Shared) -> Step {
    if is_interviewing(shared) {
        Step::go(Screen::Interview(Interview::new(shared)))
    } else {
        Step::go(Screen::Triage(Triage::resume(shared)))
    }
}

/// The state that a digit records; `4` and `5` mean here what they mean everywhere.
pub const fn state(digit: u8) -> Option<State> {
    match digit {
        1 => Some(State::Said),
        2 => Some(State::Absent),
        3 => Some(State::Unable),
        4 => Some(State::Unknown),
        5 => Some(State::Refused),
        6 => Some(State::Seen),
        7 => Some(State::Document),
        8 => Some(State::Disputed),
        _ => None,
    }
}

/// The officer's own view, unless it was recorded already: then the outcome.
pub fn own_view(shared: &mut Shared) -> Step {
    let known = shared
        .open
        .as_ref()
        .is_some_and(|open| open.screening.view_before.is_some());
    if known {
        Step::go(super::outcome::Outcome::show(shared))
    } else {
        Step::go(Screen::OwnView)
    }
}
