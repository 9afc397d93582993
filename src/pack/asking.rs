//! An asking file: for each item what it means, why it matters, what to avoid, the sentence that
//! an outcome prints, and, where an officer may ask about it, the question and the person's yes.

use super::read::{Named, Table};
use super::review::{self, Reviews};
use super::wording::Text;
use crate::domain::item::ItemId;

/// The words about one item beside its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ItemWords {
    /// One sentence that an outcome prints as a reason.
    pub(super) reason: Text,
    /// What counts and what does not.
    pub(super) help: Text,
    pub(super) why: Text,
    pub(super) avoid: Text,
    /// Missing for what is only seen, only on a paper, or left to specialists.
    pub(super) spoken: Option<Spoken>,
    /// The state of these words where it differs from the file's.
    pub(super) reviews: Option<Reviews>,
}

/// What is said aloud about one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spoken {
    pub(super) question: Text,
    /// What the person says when it is so; begins with yes.
    pub(super) said: Text,
    pub(super) other_words: Text,
}

/// The words about one item with their place.
#[derive(Debug, Clone)]
pub(super) struct AskingEntry {
    pub(super) item: ItemId,
    pub(super) line: u32,
    /// Whether the table has a question, with faults or without.
    pub(super) asks: bool,
    /// The items whose presence opens the question.
    pub(super) follows: Vec<Named>,
    /// Missing where a text has faults.
    pub(super) words: Option<ItemWords>,
}

/// Reads `[item."…"]`.
pub(super) fn read(table: &mut Table<'_>) -> Vec<AskingEntry> {
    let Some(items) = table.child("item") else {
        return Vec::new();
    };
    let entries = items.keys().into_iter();
    entries.filter_map(|named| entry(&items, named)).collect()
}

fn entry(items: &Table<'_>, named: Named) -> Option<AskingEntry> {
    let mut table = items.child_by_id(&named.name)?;
    let [reason, help, why, avoid] = ["reason", "help", "why", "avoid"].map(|key| table.four(key));
    let asks = table.has("question");
    let spoken = asks.then(|| spoken(&mut table));
    let follows = table.names("follows");
    if asks && !table.has("follows") {
        table.missing("follows");
    } else if table.has("follows") && !asks {
        super::check::not_here(&table, "follows");
    }
    let reviews = table.optional_child("wording").map(review::read);
    table.finish();
    let words = || {
        Some(ItemWords {
            reason: reason?,
            help: help?,
            why: why?,
            avoid: avoid?,
            spoken: spoken.map_or(Some(None), |spoken| spoken.map(Some))?,
            reviews: reviews.flatten(),
        })
    };
    Some(AskingEntry {
        item: ItemId::new(named.name),
        line: named.line,
        asks,
        follows,
        words: words(),
    })
}

fn spoken(table: &mut Table<'_>) -> Option<Spoken> {
    let question = table.four("question");
    let said = table.four("said");
    let other_words = table.four("other_words");
    Some(Spoken {
        question: question?,
        said: said?,
        other_words: other_words?,
    })
}
