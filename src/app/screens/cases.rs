//! Every case in one list, searchable. At a desk this is the inbox.

use super::computer::Computer;
use super::home::load;
use super::import::Import;
use super::post::Post;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::domain::station::Role;
use crate::domain::summary::Summary;
use crate::text::search::{Wanted, sort_key};

/// The list's cursor and search.
#[derive(Debug, Default)]
pub struct Cases {
    /// The line with the focus among those shown, from 0.
    pub row: usize,
    /// The words that lines must hold; kept after the field was left.
    pub wanted: Field,
    /// Whether the search has the focus.
    pub searching: bool,
    /// Whether this is a desk's inbox.
    pub inbox: bool,
}

impl Cases {
    /// The whole list.
    pub fn new() -> Self {
        Self::default()
    }

    /// The list with the cursor in the search.
    pub fn searching() -> Self {
        Self {
            searching: true,
            ..Self::default()
        }
    }

    /// A desk's inbox.
    pub fn inbox() -> Self {
        Self {
            inbox: true,
            ..Self::default()
        }
    }

    /// The search, while it has the focus.
    pub fn field(&self) -> Option<&Field> {
        self.searching.then_some(&self.wanted)
    }

    /// The search, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        if self.searching {
            Some(&mut self.wanted)
        } else {
            None
        }
    }

    /// Where its keys are looked up.
    pub fn context(&self) -> Context {
        if self.inbox {
            Context::Inbox
        } else {
            Context::Cases
        }
    }

    /// The words in the search.
    pub fn looked_for(&self) -> Wanted {
        Wanted::new(self.wanted.text())
    }

    /// The lines that match, most pressing first: urgent, child, undecided, longest waiting.
    pub fn shown<'a>(&self, shared: &'a Shared) -> Vec<&'a Summary> {
        let wanted = self.looked_for();
        let mut shown: Vec<&Summary> = shared
            .cases
            .iter()
            .filter(|line| is_wanted(line, &wanted))
            .collect();
        shown.sort_by_key(|line| {
            let done = if self.inbox {
                line.decision.is_some()
            } else {
                line.closed
            };
            let pressing = (!line.is_urgent(), !line.child);
            (done, pressing, line.opened, sort_key(&line.code))
        });
        shown
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        let count = self.shown(shared).len();
        match action {
            Action::Up | Action::PreviousField => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(count.saturating_sub(1)),
            Action::PageUp => self.row = self.row.saturating_sub(10),
            Action::PageDown => self.row = (self.row + 10).min(count.saturating_sub(1)),
            Action::Search | Action::NextField => self.searching = !self.searching,
            Action::Import if self.inbox => return Step::go(Screen::Import(Import::new())),
            Action::Export if self.inbox => return Step::go(Post::sending()),
            Action::Computer if self.inbox => return Step::go(Computer::open()),
            Action::Next if self.searching => {
                self.searching = false;
                self.row = 0;
            }
            Action::Next => return self.open(self.row, shared),
            Action::Digit(digit) if self.inbox => {
                return self.open(usize::from(digit).saturating_sub(1), shared);
            }
            Action::Back if self.searching => self.searching = false,
            Action::Previous | Action::Back => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    fn open(&self, row: usize, shared: &mut Shared) -> Step {
        let code = self.shown(shared).get(row).map(|line| line.code.clone());
        code.map_or(Step::Stay, |code| load(&code, shared))
    }
}

/// Whether this is a desk.
pub fn is_desk(shared: &Shared) -> bool {
    shared
        .session
        .as_ref()
        .is_some_and(|session| session.role == Role::Desk)
}

fn is_wanted(line: &Summary, wanted: &Wanted) -> bool {
    let outcome = line.outcome.as_ref().map_or("", |(_, code)| code.as_str());
    wanted.is_in(&[&line.code, &line.station, outcome])
}
