//! Everything that keys do, by name: found in the four languages whatever the language on screen.
//!
//! There is no second list: the commands are the rows of the key table.

use std::sync::OnceLock;

use super::action::Action;
use super::keys::{BINDINGS, Binding, Context, rows};
use crate::lang::locale::Locale;
use crate::lang::msg::Keys;
use crate::lang::words::Words;
use crate::text::fold;

/// How much alike a name must be to what was typed, so that it is offered instead.
const ALIKE: f64 = 0.5;

/// What is found for the words that were typed.
#[derive(Debug, Clone)]
pub enum Found {
    /// The rows that can be done here, the best first.
    Here(Vec<&'static Binding>),
    /// Nothing here is called so; something is on another screen.
    Elsewhere(&'static Binding),
    /// Nothing is called so; this comes nearest.
    Nearest(&'static Binding),
    /// Nothing is called so, or nearly so.
    Nothing,
}

impl Found {
    /// The row at this place, of those that can be done here.
    pub fn at(&self, place: usize) -> Option<&'static Binding> {
        match self {
            Self::Here(rows) => rows.get(place).copied(),
            Self::Elsewhere(_) | Self::Nearest(_) | Self::Nothing => None,
        }
    }

    /// How many rows can be done here.
    pub fn len(&self) -> usize {
        match self {
            Self::Here(rows) => rows.len(),
            Self::Elsewhere(_) | Self::Nearest(_) | Self::Nothing => 0,
        }
    }

    /// Whether nothing that is called so can be done here.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What can be done in these contexts, each once. A drill has nothing to export.
pub fn possible(contexts: &[Context], drill: bool) -> Vec<&'static Binding> {
    let mut found: Vec<&'static Binding> = Vec::new();
    for row in contexts.iter().flat_map(|context| rows(*context)) {
        let known = found.iter().any(|one| one.action == row.action);
        if !known && row.action != Action::Commands && is_possible(row, drill) {
            found.push(row);
        }
    }
    found
}

/// Whether the row means something now.
pub fn is_possible(row: &Binding, drill: bool) -> bool {
    let at_stations = [
        Action::Export,
        Action::Import,
        Action::Keys,
        Action::HandOver,
        Action::Computer,
    ];
    !(drill && at_stations.contains(&row.action))
}

/// Searches what can be done in these contexts.
pub fn find(typed: &str, contexts: &[Context], drill: bool) -> Found {
    let wanted = fold(typed);
    let wanted = wanted.trim();
    let all = possible(contexts, drill);
    let mut here: Vec<&'static Binding> = all
        .iter()
        .copied()
        .filter(|row| is_called(&row.label, wanted))
        .collect();
    if !here.is_empty() {
        here.sort_by_key(|row| !begins(&row.label, wanted));
        return Found::Here(here);
    }
    let elsewhere = BINDINGS
        .iter()
        .find(|row| row.action != Action::Commands && is_called(&row.label, wanted));
    if let Some(row) = elsewhere {
        return Found::Elsewhere(row);
    }
    let nearest = all
        .into_iter()
        .map(|row| (row, likeness(&row.label, wanted)))
        .max_by(|one, other| one.1.total_cmp(&other.1));
    match nearest {
        Some((row, likeness)) if likeness >= ALIKE => Found::Nearest(row),
        Some(_) | None => Found::Nothing,
    }
}

/// Whether every word of `wanted`, folded, is in the name of one language.
pub fn is_called(label: &Keys, wanted: &str) -> bool {
    let holds = |name: &String| wanted.split_whitespace().all(|word| name.contains(word));
    names(label).iter().any(holds)
}

fn begins(label: &Keys, wanted: &str) -> bool {
    names(label).iter().any(|name| name.starts_with(wanted))
}

/// How much alike a name or a word of it is to what was typed, from 0 to 1.
fn likeness(label: &Keys, wanted: &str) -> f64 {
    let whole = names(label).iter().map(String::as_str);
    let words = names(label).iter().flat_map(|name| name.split_whitespace());
    whole
        .chain(words)
        .map(|name| strsim::normalized_damerau_levenshtein(name, wanted))
        .fold(0.0, f64::max)
}

/// The names of a label in the four languages, folded; made once.
fn names(label: &Keys) -> &'static [String] {
    static NAMES: OnceLock<Vec<(&str, Vec<String>)>> = OnceLock::new();
    let all = NAMES.get_or_init(|| {
        let tongues: Vec<Words> = Locale::ALL.into_iter().map(Words::new).collect();
        let named = |label: Keys| {
            let said = |words: &Words| fold(&words.say_plain(label.clone()));
            (label.id(), tongues.iter().map(said).collect())
        };
        Keys::samples().into_iter().map(named).collect()
    });
    all.iter()
        .find(|(id, _)| *id == label.id())
        .map_or(&[], |(_, names)| names.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    const INTERVIEW: [Context; 2] = [Context::Interview, Context::Everywhere];

    #[test]
    fn every_command_is_found_by_its_name_in_every_language() {
        for context in BINDINGS.iter().map(|row| row.context) {
            for row in possible(&[context], false) {
                for name in names(&row.label) {
                    let found = find(name, &[context], false);
                    let is_there = (0..found.len())
                        .any(|place| found.at(place).is_some_and(|one| one.action == row.action));
                    assert!(is_there, "{name} in {context:?}");
                }
            }
        }
    }

    #[test]
    fn what_a_drill_cannot_do_is_not_offered() {
        let home = [Context::Home];
        let offered = |drill| {
            let rows = possible(&home, drill);
            rows.iter().any(|row| row.action == Action::Export)
        };
        assert!(offered(false));
        assert!(!offered(true));
    }

    #[test]
    fn the_same_command_comes_whatever_the_language_of_the_word() {
        for typed in ["journey", "trajet", "viaje", "رحلة", "JOURNEY", " trajét "] {
            let first = find(typed, &INTERVIEW, false).at(0);
            assert_eq!(
                first.map(|row| row.action),
                Some(Action::Journey),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_not_there_is_told_from_what_is_elsewhere_and_what_is_misspelt() {
        let elsewhere = find("exportar", &INTERVIEW, false);
        assert!(matches!(elsewhere, Found::Elsewhere(row) if row.action == Action::Export));
        let near = find("jurney", &INTERVIEW, false);
        assert!(
            matches!(near, Found::Nearest(row) if row.action == Action::Journey),
            "{near:?}"
        );
        let nothing = find("zzzzzzzz", &INTERVIEW, false);
        assert!(matches!(nothing, Found::Nothing), "{nothing:?}");
    }
}
