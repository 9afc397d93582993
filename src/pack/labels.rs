//! A labels file: the officer's short phrase for each item, which also stands alone as a reason.

use super::read::{Named, Table};
use super::wording::Text;
use crate::domain::item::ItemId;

/// One label with its place; the text is missing where it has faults.
#[derive(Debug, Clone)]
pub(super) struct LabelEntry {
    pub(super) item: ItemId,
    pub(super) text: Option<Text>,
    pub(super) line: u32,
}

/// Reads `[labels."…"]`.
pub(super) fn read(table: &mut Table<'_>) -> Vec<LabelEntry> {
    let Some(labels) = table.child("labels") else {
        return Vec::new();
    };
    let entry = |named: Named| LabelEntry {
        text: labels.four_by_id(&named.name),
        item: ItemId::new(named.name),
        line: named.line,
    };
    labels.keys().into_iter().map(entry).collect()
}
