//! A cards file: texts that are read out or shown.

use super::read::{Named, Table};
use super::wording::CardWords;
use crate::lang::msg::Pack;

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
        if !is_card_id(id) {
            refuse(&table, id);
        }
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

fn is_card_id(id: &str) -> bool {
    id.chars()
        .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "_.".contains(sign))
}

fn refuse(table: &Table<'_>, id: &str) {
    let id = id.to_owned();
    let shape = "consent, help_card".to_owned();
    let line = table.line_of("id");
    table
        .file
        .fault(line, Pack::BadId { id }, Pack::GiveId { shape });
}
