//! What differs between two sets of pack files by meaning: not the order of tables, keys or lists,
//! not the layout, not the file that something stands in.
//!
//! It knows the shape of packs and no kind of pack, so a new kind is compared like the others.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use crate::lang::locale::Locale;

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The sort of thing, as files call it: `item`, `question`, `asking`, `pack`, …
    pub what: String,
    /// Its name.
    pub id: String,
    /// What happened to it.
    pub change: Change,
}

/// What happened to one thing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It was not there before.
    Added,
    /// It is not there any more.
    Removed,
    /// A key has another value; one side is empty where the key was not there.
    Value {
        /// The key, with those above it.
        key: String,
        /// Before.
        old: String,
        /// Now.
        new: String,
    },
    /// A text reads differently in one language.
    Text {
        /// The key of the text.
        key: String,
        /// The language.
        locale: Locale,
        /// Before.
        old: String,
        /// Now.
        new: String,
    },
    /// Who wrote or read the words of one language, when, or how far they were tried.
    Wording {
        /// Translator, reviewer, date or status.
        key: String,
        /// The language.
        locale: Locale,
        /// Before.
        old: String,
        /// Now.
        new: String,
    },
}

/// A file that is no TOML: its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

type Name = (String, String);
type Leaves = BTreeMap<Vec<String>, String>;
type Things = BTreeMap<Name, Leaves>;

/// The differences, in the order of sorts and names. Each file is its name and its text.
pub fn diff(old: &[(&str, &str)], new: &[(&str, &str)]) -> Result<Vec<Difference>, Unreadable> {
    let (old, new) = (things(old)?, things(new)?);
    let names: BTreeSet<&Name> = old.keys().chain(new.keys()).collect();
    let mut all = Vec::new();
    for name in names {
        let told = |change| Difference {
            what: name.0.clone(),
            id: name.1.clone(),
            change,
        };
        match (old.get(name), new.get(name)) {
            (None, Some(_)) => all.push(told(Change::Added)),
            (Some(_), None) => all.push(told(Change::Removed)),
            (Some(before), Some(after)) => all.extend(changes(before, after).into_iter().map(told)),
            (None, None) => {}
        }
    }
    Ok(all)
}

fn changes(before: &Leaves, after: &Leaves) -> Vec<Change> {
    let paths: BTreeSet<&Vec<String>> = before.keys().chain(after.keys()).collect();
    let value = |leaves: &Leaves, path| leaves.get(path).cloned().unwrap_or_default();
    let changed = paths.into_iter().filter_map(|path| {
        let (old, new) = (value(before, path), value(after, path));
        (old != new).then(|| change(path, old, new))
    });
    changed.collect()
}

fn change(path: &[String], old: String, new: String) -> Change {
    let language = path.iter().rposition(|part| is_language(part));
    let found = language.and_then(|at| Some((at, Locale::parse(path.get(at)?)?)));
    match found {
        Some((at, locale))
            if path
                .get(at.wrapping_sub(1))
                .is_some_and(|key| key == "wording") =>
        {
            let key = path.get(at + 1..).unwrap_or_default().join(".");
            Change::Wording {
                key,
                locale,
                old,
                new,
            }
        }
        Some((at, locale)) if at + 1 == path.len() => {
            let key = path.get(..at).unwrap_or_default();
            let key = if key.is_empty() {
                "text".to_owned()
            } else {
                key.join(".")
            };
            Change::Text {
                key,
                locale,
                old,
                new,
            }
        }
        Some(_) | None => {
            let key = path.join(".");
            Change::Value { key, old, new }
        }
    }
}

fn is_language(part: &str) -> bool {
    Locale::ALL.iter().any(|locale| locale.code() == part)
}

/// Everything that has a name of its own, over all files. Answers are things of their own, named
/// after question and digit.
fn things(files: &[(&str, &str)]) -> Result<Things, Unreadable> {
    let mut things = Things::new();
    for (name, text) in files {
        let table: Table = text
            .parse()
            .map_err(|_fault| Unreadable((*name).to_owned()))?;
        let pack = table.get("pack").and_then(|pack| pack.get("id"));
        let pack = pack.and_then(Value::as_str).unwrap_or(name).to_owned();
        for (key, value) in &table {
            section(&mut things, &pack, key, value);
        }
    }
    Ok(things)
}

fn section(things: &mut Things, pack: &str, key: &str, value: &Value) {
    match (key, value) {
        (_, Value::Array(rows)) => {
            for row in rows {
                // Sources are named within their own file only.
                let own = name_of(row).unwrap_or_else(|| canonical(row));
                let id = if key == "source" {
                    format!("{pack}/{own}")
                } else {
                    own
                };
                thing(things, (key, &id), row);
            }
        }
        ("labels" | "item", Value::Table(rows)) => {
            let what = if key == "item" { "asking" } else { "label" };
            for (id, row) in rows {
                thing(things, (what, id), row);
            }
        }
        _ => thing(things, (key, pack), value),
    }
}

fn thing(things: &mut Things, (what, id): (&str, &str), value: &Value) {
    let mut leaves = Leaves::new();
    let mut path = Vec::new();
    if let Some(table) = value.as_table() {
        for (key, value) in table {
            if let ("answer", Value::Array(answers)) = (key.as_str(), value) {
                for answer in answers {
                    let digit = name_of(answer).unwrap_or_default();
                    thing(things, ("answer", &format!("{id} {digit}")), answer);
                }
                continue;
            }
            path.push(key.clone());
            flatten(&mut leaves, &mut path, value);
            path.pop();
        }
    } else {
        leaves.insert(path, canonical(value));
    }
    things.insert((what.to_owned(), id.to_owned()), leaves);
}

fn flatten(leaves: &mut Leaves, path: &mut Vec<String>, value: &Value) {
    match value {
        Value::Table(table) => {
            for (key, value) in table {
                path.push(key.clone());
                flatten(leaves, path, value);
                path.pop();
            }
        }
        Value::Array(rows) if rows.iter().any(|row| name_of(row).is_some()) => {
            for row in rows {
                path.push(name_of(row).unwrap_or_else(|| canonical(row)));
                flatten(leaves, path, row);
                path.pop();
            }
        }
        // An empty list and a denial of nothing say what a missing key says.
        Value::Array(rows) if rows.is_empty() => {}
        Value::Boolean(false) if path.last().is_some_and(|key| key == "denies_area") => {}
        Value::String(_)
        | Value::Integer(_)
        | Value::Float(_)
        | Value::Boolean(_)
        | Value::Datetime(_)
        | Value::Array(_) => drop(leaves.insert(path.clone(), canonical(value))),
    }
}

/// The name of a row: its id or its digit.
fn name_of(row: &Value) -> Option<String> {
    let id = row.get("id").and_then(Value::as_str).map(str::to_owned);
    let digit = row.get("digit").and_then(Value::as_integer);
    id.or_else(|| digit.map(|digit| digit.to_string()))
}

/// A value as one line, lists and keys in the order of the letters.
fn canonical(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(rows) => {
            let mut rows: Vec<String> = rows.iter().map(canonical).collect();
            rows.sort();
            rows.join(", ")
        }
        Value::Table(table) => {
            let mut rows: Vec<String> = table
                .iter()
                .map(|(key, value)| format!("{key} = {}", canonical(value)))
                .collect();
            rows.sort();
            rows.join(", ")
        }
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {
            value.to_string()
        }
    }
}
