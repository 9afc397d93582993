//! A concepts file: cards on law and on the notions that are easily confused, each with what is
//! settled, what is disputed, and where that stands.

use super::facts::{self, Cited};
use super::read::{Named, Table};
use super::vocabulary::{CONFIDENCES, dimensions};
use super::wording::Text;
use super::{Confidence, Source, check};
use crate::domain::item::Dimension;
use crate::domain::question::QuestionId;
use crate::lang::locale::Locale;

/// One card on a notion of the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Its stable name.
    pub id: String,
    /// The questions that it serves.
    pub questions: Vec<QuestionId>,
    /// The lists whose follow-up questions it serves.
    pub dimensions: Vec<Dimension>,
    /// Where it stands.
    pub citations: Vec<Citation>,
    pub(super) words: ConceptWords,
}

/// A place in a source, and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub source: Source,
    /// The article or part.
    pub section: String,
    /// How it was read.
    pub confidence: Confidence,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ConceptWords {
    title: Text,
    text: Text,
    settled: Text,
    disputed: Text,
    search: Text,
}

impl Concept {
    /// What it is called.
    pub fn title(&self, locale: Locale) -> &str {
        self.words.title.say(locale)
    }

    /// The explanation.
    pub fn text(&self, locale: Locale) -> &str {
        self.words.text.say(locale)
    }

    /// What is settled.
    pub fn settled(&self, locale: Locale) -> &str {
        self.words.settled.say(locale)
    }

    /// What is disputed.
    pub fn disputed(&self, locale: Locale) -> &str {
        self.words.disputed.say(locale)
    }

    /// Words under which it is looked for, beside those of its texts.
    pub fn search(&self, locale: Locale) -> &str {
        self.words.search.say(locale)
    }
}

/// One concept with its places.
#[derive(Debug, Clone)]
pub(super) struct ConceptEntry {
    pub(super) concept: Concept,
    pub(super) id: Named,
    pub(super) questions: Vec<Named>,
}

/// Reads `[[source]]` and `[[concept]]`.
pub(super) fn read(table: &mut Table<'_>) -> Vec<ConceptEntry> {
    for key in ["source", "concept"] {
        if !table.has(key) {
            table.missing(key);
        }
    }
    let sources = facts::sources(table);
    let read = |child| concept(child, &sources);
    let children = table.children("concept");
    children.into_iter().filter_map(read).collect()
}

fn concept(mut table: Table<'_>, sources: &[(String, Source)]) -> Option<ConceptEntry> {
    let id = table.text("id");
    if let Some(id) = &id {
        table.rename(id);
        check::small_id(&table, id, "consent, child_rule");
    }
    let questions = table.names("questions");
    let dimensions = table.optional_words("dimensions", &dimensions());
    if !table.has("cite") {
        table.missing("cite");
    }
    let cited = table.children("cite");
    let citations = cited.into_iter().filter_map(|cite| citation(cite, sources));
    let citations = citations.collect();
    let title = table.four("title");
    let [text, settled, disputed, search] =
        ["text", "settled", "disputed", "search"].map(|key| table.four(key));
    let line = table.line();
    table.finish();
    let id = Named { name: id?, line };
    let concept = Concept {
        id: id.name.clone(),
        questions: questions
            .iter()
            .map(|named| QuestionId(named.name.clone()))
            .collect(),
        dimensions,
        citations,
        words: ConceptWords {
            title: title?,
            text: text?,
            settled: settled?,
            disputed: disputed?,
            search: search?,
        },
    };
    Some(ConceptEntry {
        concept,
        id,
        questions,
    })
}

fn citation(mut table: Table<'_>, sources: &[(String, Source)]) -> Option<Citation> {
    let cited = facts::cited_in(&mut table, sources);
    let confidence = table.word("confidence", &CONFIDENCES);
    table.finish();
    let Cited { source, section } = cited?;
    Some(Citation {
        source,
        section,
        confidence: confidence?,
    })
}
