//! What is known of the cases once they were opened, so that a list opens little twice.

use std::collections::HashMap;

use super::{CaseId, Standing};
use crate::crypt::SecretKey;

/// What the station vouches for about a case, as far as the list shows it, and its key.
pub(super) struct Known {
    /// The running number; 0 when what is vouched for cannot be read.
    pub(super) number: u32,
    /// It is no person's case.
    pub(super) journal: bool,
    pub(super) standing: Standing,
    pub(super) held: bool,
    /// The case's key, where this officer holds one.
    pub(super) key: Option<SecretKey>,
}

/// The cases that were opened since unlocking, each key zeroed when it is dropped.
///
/// It never grows beyond the room it was made with: what moves in memory leaves copies behind.
#[derive(Default)]
pub(super) struct Index {
    cases: HashMap<CaseId, Known>,
}

impl Index {
    /// An empty one with room for so many cases.
    pub(super) fn with_room(cases: usize) -> Self {
        Self {
            cases: HashMap::with_capacity(cases),
        }
    }

    /// Whether there is room for so many cases.
    pub(super) fn has_room(&self, cases: usize) -> bool {
        self.cases.capacity() >= cases
    }

    pub(super) fn get(&self, case: CaseId) -> Option<&Known> {
        self.cases.get(&case)
    }

    /// Keeps what is known of a case, where there is room.
    pub(super) fn keep(&mut self, case: CaseId, known: Known) {
        if self.cases.len() < self.cases.capacity() || self.cases.contains_key(&case) {
            self.cases.insert(case, known);
        }
    }

    /// Forgets a case that changes.
    pub(super) fn forget(&mut self, case: CaseId) {
        self.cases.remove(&case);
    }
}
