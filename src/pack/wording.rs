//! The words of the packs, four languages side by side, joined to facts and questions by id.

use std::collections::BTreeMap;

use super::asking::ItemWords;
use super::review::Reviews;
use crate::domain::item::ItemId;
use crate::domain::question::QuestionId;
use crate::lang::locale::Locale;

/// A text in the four languages; none is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text([String; 4]);

impl Text {
    /// The texts in the order of [`Locale::ALL`].
    pub(super) fn new(texts: [String; 4]) -> Self {
        Self(texts)
    }

    /// The text in one language.
    pub fn say(&self, locale: Locale) -> &str {
        let [en, ar, fr, es] = &self.0;
        match locale {
            Locale::En => en,
            Locale::Ar => ar,
            Locale::Fr => fr,
            Locale::Es => es,
        }
    }
}

/// The words of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct QuestionWords {
    pub(super) text: Text,
    pub(super) why: Option<Text>,
    pub(super) avoid: Option<Text>,
    pub(super) other_words: Option<Text>,
    pub(super) answers: BTreeMap<u8, Text>,
    /// Where the question comes from: one English line.
    pub(super) source: Option<String>,
    /// The state of these words where it differs from the file's.
    pub(super) reviews: Option<Reviews>,
}

/// Title and text of one card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CardWords {
    pub(super) title: Text,
    pub(super) text: Text,
}

/// All words of a set of packs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Wording {
    pub(super) labels: BTreeMap<ItemId, Text>,
    pub(super) questions: BTreeMap<QuestionId, QuestionWords>,
    pub(super) items: BTreeMap<ItemId, ItemWords>,
    /// The pack in which the words about an item stand.
    pub(super) asked_in: BTreeMap<ItemId, String>,
    /// The pack in which a question stands.
    pub(super) question_in: BTreeMap<QuestionId, String>,
    pub(super) cards: BTreeMap<String, CardWords>,
}
