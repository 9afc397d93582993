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

/// The order that was made last.
#[derive(Debug, Default)]
pub(super) struct Index(RefCell<Option<(Made, Arc<Vec<usize>>)>>);

impl Index {
    /// The places of the lines to show, the most pressing first.
    pub(super) fn order(&self, made: Made, shared: &Shared) -> Arc<Vec<usize>> {
        let mut kept = self.0.borrow_mut();
        if let Some((before, order)) = kept.as_ref()
            && *before == made
        {
            return Arc::clone(order);
        }
        let order = Arc::new(order(&made, shared));
        *kept = Some((made, Arc::clone(&order)));
        order
    }
}

fn order(made: &Made, shared: &Shared) -> Vec<usize> {
    let wanted = Wanted::new(&made.wanted);
    let vault = shared
        .session
        .as_ref()
        .map_or("", |session| session.vault.as_str());
    let mut order: Vec<usize> = shared
        .cases
        .iter()
        .enumerate()
        .filter(|(_, line)| made.filter.shows(line, vault) && is_wanted(line, &wanted))
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
