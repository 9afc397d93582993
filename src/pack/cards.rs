//! A cards file: texts that are read out or shown.

use super::check;
use super::read::{Named, Table};
use super::wording::CardWords;

/// One card with its place.
#[derive(Debug, Clone)]
pub(super) struct CardEntry {
    pub(super) id: Named,
    pub(super) words: CardWords,
}

/// Reads `[[card]]`.
pub(super) fn read(table: &mut Table<'_>) -> Vec<CardEntry> {
    if !table.has("card") {
        table.missing("card");
    }
    let cards = table.children("card");
    cards.into_iter().filter_map(card).collect()
}

fn card(mut table: Table<'_>) -> Option<CardEntry> {
    let id = table.text("id");
    if let Some(id) = &id {
        table.rename(id);
        check::small_id(&table, id, "consent, help_card");
    }
    let title = table.four("title");
    let text = table.four("text");
    let line = table.line();
    table.finish();
    let id = Named { name: id?, line };
    let words = CardWords {
        title: title?,
        text: text?,
    };
    Some(CardEntry { id, words })
}
