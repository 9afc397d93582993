//! The order of a long list, kept until the list, the search or the filter changes: a frame of a
//! hundred thousand cases sorts nothing.

use std::cell::RefCell;
use std::sync::Arc;

use super::filter::Filter;
use super::is_wanted;
use crate::app::model::Shared;
use crate::domain::review::Standing;
use crate::domain::summary::Summary;
use crate::text::search::{Wanted, sort_key};

/// What an order was made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) version: u64,
    pub(super) wanted: String,
    pub(super) filter: Filter,
    pub(super) inbox: bool,
}

impl Made {
    /// Whether the other one shows the same lines where nothing is looked for.
    fn sorts_as(&self, other: &Self) -> bool {
        (self.version, self.filter, self.inbox) == (other.version, other.filter, other.inbox)
    }
}

/// The order that was made last, and what of it is shown.
#[derive(Debug)]
struct Kept {
    made: Made,
    sorted: Arc<Vec<usize>>,
    shown: Arc<Vec<usize>>,
}

/// The order that was made last.
#[derive(Debug, Default)]
pub(super) struct Index(RefCell<Option<Kept>>);

impl Index {
    /// The places of the lines to show, the most pressing first. A search goes through what is sorted.
    pub(super) fn order(&self, made: Made, shared: &Shared) -> Arc<Vec<usize>> {
        let mut kept = self.0.borrow_mut();
        if let Some(before) = kept.as_ref().filter(|before| before.made == made) {
            return Arc::clone(&before.shown);
        }
        let before = kept.as_ref().filter(|before| before.made.sorts_as(&made));
        let sorted = before.map_or_else(
            || Arc::new(sorted(&made, shared)),
            |before| Arc::clone(&before.sorted),
        );
        let shown = found(&made.wanted, &sorted, shared);
        *kept = Some(Kept {
            made,
            sorted,
            shown: Arc::clone(&shown),
        });
        shown
    }
}

/// The lines among the sorted ones that are looked for.
fn found(wanted: &str, sorted: &Arc<Vec<usize>>, shared: &Shared) -> Arc<Vec<usize>> {
    let wanted = Wanted::new(wanted);
    if wanted.is_empty() {
        return Arc::clone(sorted);
    }
    let line = |place: &usize| shared.cases.get(*place);
    let places = sorted.iter().copied();
    let found = places.filter(|place| line(place).is_some_and(|line| is_wanted(line, &wanted)));
    Arc::new(found.collect())
}

/// The lines that the filter shows.
fn sorted(made: &Made, shared: &Shared) -> Vec<usize> {
    let vault = shared
        .session
        .as_ref()
        .map_or("", |session| session.vault.as_str());
    let mut order: Vec<usize> = shared
        .cases
        .iter()
        .enumerate()
        .filter(|(_, line)| made.filter.shows(line, vault))
        .map(|(place, _)| place)
        .collect();
    order.sort_by_cached_key(|place| {
        shared
            .cases
            .get(*place)
            .map(|line| pressing(line, made.inbox))
    });
    order
}

/// Urgent, child, undecided, longest waiting.
fn pressing(line: &Summary, inbox: bool) -> impl Ord + use<> {
    let done = if inbox {
        matches!(line.standing(), Standing::Settled | Standing::Asked)
    } else {
        line.closed
    };
    (
        (done, !line.is_urgent(), !line.child),
        line.opened,
        sort_key(&line.code),
    )
}
