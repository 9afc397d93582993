//! A facts file: sources and items, without the words of the items.

use super::read::Table;
use super::vocabulary::{
    ASK_LEVELS, CONFIDENCES, ELEMENTS, EVIDENCE, LIST_STRENGTHS, MARKS, MODES, Mark, NEVER,
    OWN_STRENGTHS,
};
use super::{Confidence, Fact, Source, WeightsConfidence, check};
use crate::domain::case::State;
use crate::domain::item::{
    AskLevel, Dimension, Item, ItemId, Kinds, Mode, Never, Strength, Weights,
};
use crate::lang::msg::Pack;

/// One item with its place.
#[derive(Debug, Clone)]
pub(super) struct ItemEntry {
    pub(super) item: Item,
    pub(super) fact: Fact,
    pub(super) line: u32,
}

const LISTS: [&str; 4] = [
    "adult_labour",
    "adult_sexual",
    "child_labour",
    "child_sexual",
];

/// Reads `[[source]]` and `[[item]]`: the names of all items, and the items without faults. `pack`
/// is the name of the pack.
pub(super) fn read(table: &mut Table<'_>, pack: &str) -> (Vec<String>, Vec<ItemEntry>) {
    for key in ["source", "item"] {
        if !table.has(key) {
            table.missing(key);
        }
    }
    let sources = sources(table);
    let items = table.children("item");
    let names = items.iter().filter_map(|child| child.raw("id"));
    let names = names.map(str::to_owned).collect();
    let read = |child| item(child, pack, &sources);
    (names, items.into_iter().filter_map(read).collect())
}

/// Reads `[[source]]`, each named once.
pub(super) fn sources(table: &mut Table<'_>) -> Vec<(String, Source)> {
    let children = table.children("source");
    let sources: Vec<(String, Source)> = children.into_iter().filter_map(source).collect();
    for (place, (id, _)) in sources.iter().enumerate() {
        if sources.iter().take(place).any(|(before, _)| before == id) {
            let (id, place) = (id.clone(), "[[source]]".to_owned());
            let problem = Pack::Duplicate { id, place };
            table
                .file
                .fault(table.line_of("source"), problem, Pack::GiveOwnId);
        }
    }
    sources
}

fn source(mut table: Table<'_>) -> Option<(String, Source)> {
    let id = table.text("id");
    let organisation = table.text("organisation");
    let title = table.text("title");
    let year = table.optional_number("year");
    table.finish();
    let source = Source {
        organisation: organisation?,
        title: title?,
        year,
    };
    Some((id?, source))
}

fn item(mut table: Table<'_>, pack: &str, sources: &[(String, Source)]) -> Option<ItemEntry> {
    let id = table.text("id");
    let dimension = id.as_deref().and_then(|id| name(&mut table, id));
    let element = table.word("element", &ELEMENTS);
    let (weights, weights_confidence) = weights(&mut table);
    let own_weight = table.optional_word("own_weight", &OWN_STRENGTHS);
    let kinds = kinds(&mut table);
    let group = table.optional_text("group");
    let source = cited(&mut table, sources);
    let confidence = table.word("confidence", &CONFIDENCES);
    let asking = Asking::read(&mut table);
    let reason = table.text("reason");
    let line = table.line();
    if let (Some(dimension), Some(element)) = (dimension, element) {
        check::element(&table, dimension, element);
    }
    if let Some(dimension) = dimension {
        check::weights(&table, dimension);
        check::marks(&table, dimension, kinds);
    }
    check::group(&table, element, group.as_deref());
    asking.check(&table);
    table.finish();
    let Cited { source, section } = source?;
    let item = Item {
        id: ItemId::new(id?),
        element: element?,
        dimension: dimension?,
        weights,
        own_weight,
        kinds,
        group,
        ask: asking.level?,
    };
    let fact = Fact {
        pack: pack.to_owned(),
        source,
        section,
        confidence: confidence?,
        weights_confidence,
        modes: asking.modes,
        never_with: asking.never_with,
        evidence: asking.evidence,
        reason: reason?,
    };
    Some(ItemEntry { item, fact, line })
}

/// Calls the table by the item's name and finds the dimension that the name begins with.
fn name(table: &mut Table<'_>, id: &str) -> Option<Dimension> {
    table.rename(id);
    let line = table.line_of("id");
    let (dimension, word) = id.split_once('.').unwrap_or((id, ""));
    let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
    let found = Dimension::parse(dimension);
    if found.is_none() || word.is_empty() || !word.chars().all(plain) {
        let id = id.to_owned();
        let codes: Vec<&str> = Dimension::ALL.iter().map(|code| code.code()).collect();
        let shape = format!("{}: cod.docs", codes.join(" "));
        table
            .file
            .fault(line, Pack::BadId { id }, Pack::GiveId { shape });
        return None;
    }
    found.filter(|_| !check::person_words(table, line, id))
}

fn weights(table: &mut Table<'_>) -> (Weights, WeightsConfidence) {
    let own = table.place().to_owned();
    let strengths = read_lists(table.optional_child("weights"), &own, &LIST_STRENGTHS);
    let marks = table.optional_child("weights_confidence");
    let confidences = read_lists(marks, &own, &CONFIDENCES);
    for ((list, strength), confidence) in LISTS.iter().zip(&strengths).zip(&confidences) {
        if strength.is_some() != confidence.is_some() {
            check::unmatched_confidence(table, list);
        }
    }
    let [adult_labour, adult_sexual, child_labour, child_sexual]: [Option<Strength>; 4] = strengths;
    let weights = Weights {
        adult_labour,
        adult_sexual,
        child_labour,
        child_sexual,
    };
    let [adult_labour, adult_sexual, child_labour, child_sexual]: [Option<Confidence>; 4] =
        confidences;
    let confidence = WeightsConfidence {
        adult_labour,
        adult_sexual,
        child_labour,
        child_sexual,
    };
    (weights, confidence)
}

fn read_lists<T: Copy>(
    table: Option<Table<'_>>,
    item: &str,
    allowed: &[(&str, T)],
) -> [Option<T>; 4] {
    let Some(mut table) = table else {
        return [None; 4];
    };
    table.rename(item);
    let values = LISTS.map(|list| table.optional_word(list, allowed));
    table.finish();
    values
}

fn kinds(table: &mut Table<'_>) -> Kinds {
    let mut kinds = Kinds::default();
    for mark in table.optional_words("kinds", &MARKS) {
        match mark {
            Mark::Used => kinds.used = true,
            Mark::Condition => kinds.condition = true,
            Mark::AlsoSmuggling => kinds.also_smuggling = true,
            Mark::Compels => kinds.compels = true,
            Mark::Note => kinds.note = true,
        }
    }
    kinds
}

fn cited(table: &mut Table<'_>, sources: &[(String, Source)]) -> Option<Cited> {
    let item = table.place().to_owned();
    let mut cited = table.child("source")?;
    cited.rename(&item);
    let found = cited_in(&mut cited, sources);
    cited.finish();
    found
}

/// A part of a source.
pub(super) struct Cited {
    pub(super) source: Source,
    pub(super) section: String,
}

/// Reads `id` and `section`: a part of a source that the file lists.
pub(super) fn cited_in(table: &mut Table<'_>, sources: &[(String, Source)]) -> Option<Cited> {
    let id = table.text("id");
    let section = table.text("section");
    let id = id?;
    let found = sources.iter().find(|(name, _)| *name == id);
    if found.is_none() {
        let problem = Pack::UnknownSource {
            source: id.clone(),
            item: table.place().to_owned(),
        };
        table
            .file
            .fault(table.line(), problem, Pack::AddSource { source: id });
    }
    Some(Cited {
        source: found?.1.clone(),
        section: section?,
    })
}

/// How an item may be learnt.
struct Asking {
    level: Option<AskLevel>,
    modes: Vec<Mode>,
    never_with: Vec<Never>,
    evidence: Vec<State>,
}

impl Asking {
    fn read(table: &mut Table<'_>) -> Self {
        let level = table.word("ask", &ASK_LEVELS);
        let modes = table.words("modes", &MODES);
        let never_with = table.words("never_with", &NEVER);
        let evidence = table.words("evidence", &EVIDENCE);
        Self {
            level,
            modes,
            never_with,
            evidence,
        }
    }

    fn check(&self, table: &Table<'_>) {
        check::not_empty(table, "modes");
        check::not_empty(table, "evidence");
        let Some(level) = self.level else { return };
        if level >= AskLevel::Sensitive && self.modes.contains(&Mode::Rapid) {
            check::too_early(table);
        }
        check::preconditions(table, level, &self.never_with);
    }
}
