//! Finding what a person meant in the packs.

use std::collections::BTreeSet;

use super::{Confidence, Packs, together};
use crate::domain::item::ItemId;
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

    /// The pack in which a question of a questions file stands.
    pub fn pack_of_question(&self, id: &QuestionId) -> Option<&str> {
        self.wording.question_in.get(id).map(String::as_str)
    }

    /// The pack in which the words about an item stand.
    pub fn pack_of_words(&self, id: &ItemId) -> Option<&str> {
        self.wording.asked_in.get(id).map(String::as_str)
    }

    /// Where a question comes from, as its file says; none for a question about one item, which
    /// comes from where the item does.
    pub fn question_source(&self, id: &QuestionId) -> Option<&str> {
        self.wording.questions.get(id)?.source.as_deref()
    }

    /// How many published weights of the set are unconfirmed.
    pub fn unconfirmed(&self) -> u32 {
        let facts = self.catalogue.items().iter();
        let lists = facts.filter_map(|item| {
            let confidence = self.fact(&item.id)?.weights_confidence;
            Some([
                confidence.adult_labour,
                confidence.adult_sexual,
                confidence.child_labour,
                confidence.child_sexual,
            ])
        });
        let doubted = lists
            .flatten()
            .filter(|confidence| *confidence == Some(Confidence::Unconfirmed));
        u32::try_from(doubted.count()).unwrap_or(u32::MAX)
    }
}
