//! The glossary: the terms of the two Protocols and the names of the classes in four languages, and
//! the words that no pack may use because readers take them for the other crime. It is data, it is
//! shipped, and no pack can replace it (design README 7).

use std::sync::OnceLock;

use toml::de::{DeTable, DeValue};

use super::check;
use super::read::{Named, Table};
use super::vocabulary::{LANGUAGES, headlines};
use super::wording::Text;
use crate::domain::assess::Headline;
use crate::lang::locale::Locale;

/// The text of the shipped glossary.
pub(super) const SHIPPED: &str = include_str!("../../indicators/glossary.toml");

/// One locked term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its stable name.
    pub id: String,
    /// Whether it was read in the Protocols' own versions; otherwise it is to be checked.
    pub confirmed: bool,
    text: Text,
}

impl Term {
    /// The term in one language.
    pub fn say(&self, locale: Locale) -> &str {
        self.text.say(locale)
    }
}

/// The name of one class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassName {
    /// The class.
    pub headline: Headline,
    /// Whether it is the name for smuggling indicated beside it.
    pub with_smuggling: bool,
    text: Text,
}

impl ClassName {
    /// The name in one language.
    pub fn say(&self, locale: Locale) -> &str {
        self.text.say(locale)
    }
}

/// What a glossary file holds.
#[derive(Debug, Clone, Default)]
pub(super) struct GlossaryEntry {
    pub(super) terms: Vec<(Named, Term)>,
    pub(super) classes: Vec<ClassName>,
}

/// Reads `[[term]]`, `[[class]]` and `[[locked]]`.
pub(super) fn read(table: &mut Table<'_>) -> GlossaryEntry {
    for key in ["term", "class", "locked"] {
        if !table.has(key) {
            table.missing(key);
        }
    }
    let terms = table.children("term").into_iter().filter_map(term);
    let terms = terms.collect();
    let classes = table.children("class").into_iter().filter_map(class);
    let classes = classes.collect();
    for mut locked in table.children("locked") {
        locked.word("language", &LANGUAGES);
        locked.text("word");
        locked.names("followed_by");
        locked.text("use");
        locked.finish();
    }
    GlossaryEntry { terms, classes }
}

fn term(mut table: Table<'_>) -> Option<(Named, Term)> {
    let id = table.text("id");
    if let Some(id) = &id {
        table.rename(id);
        check::small_id(&table, id, "smuggling_of_migrants");
    }
    let confirmed = table.flag("confirmed").unwrap_or(false);
    let text = table.four("text");
    let line = table.line();
    table.finish();
    let id = id?;
    let term = Term {
        id: id.clone(),
        confirmed,
        text: text?,
    };
    Some((Named { name: id, line }, term))
}

fn class(mut table: Table<'_>) -> Option<ClassName> {
    let headline = table.word("class", &headlines());
    let with_smuggling = table.flag("with_smuggling").unwrap_or(false);
    let text = table.four("text");
    table.finish();
    Some(ClassName {
        headline: headline?,
        with_smuggling,
        text: text?,
    })
}

/// A word or phrase that is not to be used, but for what may follow it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Locked {
    pub(super) locale: Locale,
    pub(super) word: String,
    /// What makes it safe when it comes next; nothing does where this is empty.
    pub(super) followed_by: Vec<String>,
    pub(super) instead: String,
}

/// The locked words of the shipped glossary.
pub(super) fn locked() -> &'static [Locked] {
    static LOCKED: OnceLock<Vec<Locked>> = OnceLock::new();
    LOCKED.get_or_init(|| read_locked().unwrap_or_default())
}

fn read_locked() -> Option<Vec<Locked>> {
    let (document, _faults) = DeTable::parse_recoverable(SHIPPED);
    let rows = document.get_ref().get("locked")?.get_ref().as_array()?;
    let one = |row: &DeValue<'_>| {
        let row = row.as_table()?;
        let text = |key: &str| row.get(key)?.get_ref().as_str().map(str::to_owned);
        let next = row.get("followed_by").and_then(|list| {
            let list = list.get_ref().as_array()?;
            let words = list.iter().filter_map(|word| word.get_ref().as_str());
            Some(words.map(str::to_owned).collect())
        });
        Some(Locked {
            locale: Locale::parse(&text("language")?)?,
            word: text("word")?,
            followed_by: next.unwrap_or_default(),
            instead: text("use")?,
        })
    };
    Some(rows.iter().filter_map(|row| one(row.get_ref())).collect())
}
