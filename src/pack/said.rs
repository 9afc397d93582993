//! Every text of a pack file with its place, so that rules about texts see all of them alike.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::file::File;
use crate::lang::locale::Locale;

/// Where a text is shown or said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The officer's phrase for an item: one row of the list of facts.
    Label,
    /// A thing to see in triage: half a row.
    Look,
    /// A question of the triage: one row.
    Triage,
    /// A question of the interview: half the width, beside the other language.
    Question,
    /// An answer: one row.
    Answer,
    /// Why, what to avoid, other words: a few rows below the answers.
    Advice,
    /// What the person says when it is so: an answer.
    Said,
    /// A sentence of an outcome.
    Reason,
    /// What counts and what does not: below the list of facts.
    Help,
}

/// One text in one language.
#[derive(Debug, Clone)]
pub(super) struct Said<'a> {
    pub(super) place: Place,
    /// The item or question that it belongs to.
    pub(super) owner: String,
    /// The key that it stands under.
    pub(super) key: &'static str,
    /// The digit of its answer.
    pub(super) digit: Option<u8>,
    /// The stage of its question; empty elsewhere.
    pub(super) stage: &'a str,
    pub(super) locale: Locale,
    pub(super) line: u32,
    pub(super) text: &'a str,
}

type Value<'a> = DeValue<'a>;

/// The texts of labels, questions and asking files; those of other kinds have no place of their own.
pub(super) fn texts<'a>(file: &File<'_>, document: &'a DeTable<'a>) -> Vec<Said<'a>> {
    let mut reader = Reader {
        file,
        said: Vec::new(),
    };
    for (item, label) in tables_by_id(document, "labels") {
        reader.four(&Owner::item(item), ("label", Place::Label), Some(label));
    }
    for (item, words) in tables_by_id(document, "item") {
        reader.item(item, words);
    }
    for question in array(document, "question") {
        reader.question(question);
    }
    reader.said
}

struct Owner<'a> {
    id: &'a str,
    stage: &'a str,
    digit: Option<u8>,
}

impl<'a> Owner<'a> {
    const fn item(id: &'a str) -> Self {
        let (stage, digit) = ("", None);
        Self { id, stage, digit }
    }
}

struct Reader<'f, 'a> {
    file: &'f File<'f>,
    said: Vec<Said<'a>>,
}

impl<'a> Reader<'_, 'a> {
    fn item(&mut self, id: &'a str, words: &'a Value<'a>) {
        let owner = Owner::item(id);
        for key in [
            ("reason", Place::Reason),
            ("help", Place::Help),
            ("why", Place::Advice),
            ("avoid", Place::Advice),
            ("question", Place::Question),
            ("said", Place::Said),
            ("other_words", Place::Advice),
        ] {
            self.four(&owner, key, words.get(key.0).map(Spanned::get_ref));
        }
    }

    fn question(&mut self, question: &'a Value<'a>) {
        let Some(table) = question.as_table() else {
            return;
        };
        let (id, stage) = (word(table, "id"), word(table, "stage"));
        let digit = None;
        let owner = Owner { id, stage, digit };
        let (text, answer) = match stage {
            "look" => (Place::Look, Place::Look),
            "triage" => (Place::Triage, Place::Answer),
            _ => (Place::Question, Place::Answer),
        };
        for key in [
            ("text", text),
            ("why", Place::Advice),
            ("avoid", Place::Advice),
            ("other_words", Place::Advice),
        ] {
            self.four(&owner, key, table.get(key.0).map(Spanned::get_ref));
        }
        for own in array(table, "answer") {
            let digit = own.get("digit").and_then(|digit| {
                let number = digit.get_ref().as_integer()?;
                number.as_str().parse().ok()
            });
            let owner = Owner { id, stage, digit };
            let said = own.get("text").map(Spanned::get_ref);
            self.four(&owner, ("answer", answer), said);
        }
    }

    fn four(
        &mut self,
        owner: &Owner<'a>,
        (key, place): (&'static str, Place),
        texts: Option<&'a Value<'a>>,
    ) {
        for locale in Locale::ALL {
            let Some(text) = texts.and_then(|texts| texts.get(locale.code())) else {
                continue;
            };
            let Some(said) = text.get_ref().as_str() else {
                continue;
            };
            self.said.push(Said {
                place,
                owner: owner.id.to_owned(),
                key,
                digit: owner.digit,
                stage: owner.stage,
                locale,
                line: self.file.line(text.span().start),
                text: said,
            });
        }
    }
}

fn word<'a>(table: &'a DeTable<'a>, key: &str) -> &'a str {
    let value = table.get(key);
    value
        .and_then(|value| value.get_ref().as_str())
        .unwrap_or_default()
}

fn array<'a>(table: &'a DeTable<'a>, key: &str) -> impl Iterator<Item = &'a Value<'a>> {
    let array = table.get(key).and_then(|array| array.get_ref().as_array());
    array
        .into_iter()
        .flat_map(|array| array.iter().map(Spanned::get_ref))
}

fn tables_by_id<'a>(
    table: &'a DeTable<'a>,
    key: &str,
) -> impl Iterator<Item = (&'a str, &'a Value<'a>)> {
    let tables = table
        .get(key)
        .and_then(|tables| tables.get_ref().as_table());
    tables.into_iter().flat_map(|tables| {
        let entries = tables.iter();
        entries.map(|(id, value)| (id.get_ref().as_ref(), value.get_ref()))
    })
}
