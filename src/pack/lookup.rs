//! Finding what a person meant in the packs.

use std::collections::BTreeSet;

use super::{Packs, together};
use crate::domain::question::QuestionId;

impl Packs {
    /// The item or question whose name is closest to this one.
    pub fn nearest(&self, name: &str) -> &str {
        let items = self.catalogue.items().iter();
        let items = items.map(|item| item.id.as_str());
        let questions = self.questions.iter().map(|question| question.id.0.as_str());
        let known: BTreeSet<&str> = items.chain(questions).collect();
        let closest = together::nearest(name, &known);
        known.get(closest).copied().unwrap_or_default()
    }

    /// Where a question comes from, as its file says; none for a question about one item, which
    /// comes from where the item does.
    pub fn question_source(&self, id: &QuestionId) -> Option<&str> {
        self.wording.questions.get(id)?.source.as_deref()
    }
}
