//! A guard file: the words by which notes are looked through, in four languages.

use super::read::Table;
use super::{check, terms};
use crate::domain::guard::GuardList;
use crate::lang::locale::Locale;

/// Reads `[guard.en]` and the other three.
pub(super) fn read(table: &mut Table<'_>) -> Vec<GuardList> {
    let Some(mut guard) = table.child("guard") else {
        return Vec::new();
    };
    let lists = Locale::ALL.map(|locale| {
        let child = guard.child(locale.code());
        child.map(|child| list(child, locale)).unwrap_or_default()
    });
    guard.finish();
    lists.into()
}

fn list(mut table: Table<'_>, locale: Locale) -> GuardList {
    let mut words = |key: &'static str| -> Vec<String> {
        if !table.has(key) {
            table.missing(key);
        }
        check::not_empty(&table, key);
        let named = table.names(key);
        for word in &named {
            terms::check(table.file, word.line, &word.name, locale);
        }
        named.into_iter().map(|word| word.name).collect()
    };
    let list = GuardList {
        name_leads: words("name_leads"),
        titles: words("titles"),
        document_leads: words("document_leads"),
        phone_leads: words("phone_leads"),
        explicit: words("explicit"),
    };
    table.finish();
    list
}
