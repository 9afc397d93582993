//! The lines of all cases, and whether they changed since somebody sorted them.

use std::ops::{Deref, DerefMut};

use crate::domain::summary::Summary;

/// The lines; each look at them that may change one counts as a change.
#[derive(Debug, Default)]
pub struct CaseList {
    lines: Vec<Summary>,
    version: u64,
}

impl CaseList {
    /// A number that is another one whenever a line may be another one.
    pub const fn version(&self) -> u64 {
        self.version
    }
}

impl Deref for CaseList {
    type Target = Vec<Summary>;

    fn deref(&self) -> &Self::Target {
        &self.lines
    }
}

impl DerefMut for CaseList {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.version = self.version.wrapping_add(1);
        &mut self.lines
    }
}
