//! Every case in one list, searchable. At a desk this is the inbox.

use std::ops::Range;
use std::sync::Arc;

use self::filter::Filter;
use self::index::{Index, Made};
use super::computer::Computer;
use super::home::load;
use super::import::Import;
use super::post::Post;
use super::{Screen, Step, compare};
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::domain::retention::Deleted;
use crate::domain::review::MOST_COMPARED;
use crate::domain::station::Role;
use crate::domain::summary::Summary;
use crate::lang::msg::{Compare as Say, Retention};
use crate::text::search::Wanted;

pub mod filter;
mod index;

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
    /// Which cases an inbox shows.
    pub filter: Filter,
    /// Whether a station's list shows what stays of deleted cases, and none that is here.
    pub gone: bool,
    index: Index,
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

    /// A desk's inbox as it was left for a case.
    pub fn inbox_again(shared: &mut Shared) -> Self {
        let Some((filter, wanted, row)) = shared.desk.left.take() else {
            return Self::inbox();
        };
        let mut list = Self {
            filter,
            wanted: Field::holding(&wanted),
            ..Self::inbox()
        };
        list.row = row.min(list.count(shared).saturating_sub(1));
        list
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
        let order = self.order(shared);
        order
            .iter()
            .filter_map(|place| shared.cases.get(*place))
            .collect()
    }

    /// What stays of the deleted cases that match, the latest first.
    pub fn deleted<'a>(&self, shared: &'a Shared) -> Vec<&'a Deleted> {
        let wanted = self.looked_for();
        let all = shared.answers.retention.deleted.iter().rev();
        all.filter(|one| wanted.is_in(&[&one.code, &one.outcome]))
            .collect()
    }

    /// How many lines there are to go through.
    pub fn lines(&self, shared: &Shared) -> usize {
        if self.gone {
            self.deleted(shared).len()
        } else {
            self.count(shared)
        }
    }

    /// How many cases match.
    pub fn count(&self, shared: &Shared) -> usize {
        self.order(shared).len()
    }

    /// The lines that match with these places, from 0; nothing is done for the others.
    pub fn part<'a>(&self, shared: &'a Shared, places: Range<usize>) -> Vec<&'a Summary> {
        let order = self.order(shared);
        let part = order.get(places).unwrap_or_default().iter();
        part.filter_map(|place| shared.cases.get(*place)).collect()
    }

    fn order(&self, shared: &Shared) -> Arc<Vec<usize>> {
        if self.gone {
            return Arc::default();
        }
        let made = Made {
            version: shared.cases.version(),
            wanted: self.wanted.text().to_owned(),
            filter: self.filter,
            inbox: self.inbox,
        };
        self.index.order(made, shared)
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        let count = self.lines(shared);
        match action {
            Action::Up | Action::PreviousField => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(count.saturating_sub(1)),
            Action::PageUp => self.row = self.row.saturating_sub(10),
            Action::PageDown => self.row = (self.row + 10).min(count.saturating_sub(1)),
            Action::Search | Action::NextField => self.searching = !self.searching,
            Action::Filter if self.inbox => {
                self.filter = self.filter.next();
                self.row = 0;
            }
            Action::Filter => self.turn(shared),
            Action::Mark if self.inbox => self.mark(shared),
            Action::Compare if self.inbox => {
                self.leave(self.row, shared);
                let code = self.focused(shared);
                return compare::begin(code.as_deref(), shared);
            }
            Action::Import if self.inbox => return Step::go(Screen::Import(Import::new())),
            Action::Export if self.inbox => return Step::go(Post::sending()),
            Action::Computer if self.inbox => return Step::go(Computer::open()),
            Action::Next if self.searching => {
                self.searching = false;
                self.row = 0;
            }
            Action::Next if self.gone => shared.toast = Some(Retention::GoneNoMore.into()),
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

    /// From the cases that are here to what stays of deleted ones, and back.
    fn turn(&mut self, shared: &mut Shared) {
        if shared.answers.retention.deleted.is_empty() {
            shared.toast = Some(Retention::GoneNone.into());
        } else {
            self.gone = !self.gone;
            self.row = 0;
        }
    }

    /// Remembers where the inbox stood.
    fn leave(&self, row: usize, shared: &mut Shared) {
        if self.inbox {
            let wanted = self.wanted.text().to_owned();
            shared.desk.left = Some((self.filter, wanted, row));
        }
    }

    /// Marks the case with the focus, to be put beside others, or takes the mark off.
    fn mark(&self, shared: &mut Shared) {
        let Some(code) = self.focused(shared) else {
            return;
        };
        let most = u32::try_from(MOST_COMPARED).unwrap_or(u32::MAX);
        shared.toast = Some(if !shared.desk.mark(&code) {
            Say::Most { most }.into()
        } else if shared.desk.chosen.is_empty() {
            Say::NoneMarked.into()
        } else {
            let codes = shared.desk.chosen.join(", ");
            Say::Marked { codes }.into()
        });
    }

    /// The code of the case with the focus.
    fn focused(&self, shared: &Shared) -> Option<String> {
        let line = self.part(shared, self.row..self.row.saturating_add(1));
        line.first().map(|line| line.code.clone())
    }

    fn open(&self, row: usize, shared: &mut Shared) -> Step {
        let line = self.part(shared, row..row.saturating_add(1));
        let code = line.first().map(|line| line.code.clone());
        self.leave(row, shared);
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
