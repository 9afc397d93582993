//! One pack file, from text to its parts, with every fault the file has by itself.

use toml::de::DeTable;

use super::asking::{self, AskingEntry};
use super::cards::{self, CardEntry};
use super::concepts::{self, ConceptEntry};
use super::country::read::{self as country, CountryEntry};
use super::facts::{self, ItemEntry};
use super::file::File;
use super::glossary::{self, GlossaryEntry};
use super::guard;
use super::labels::{self, LabelEntry};
use super::problem::Problem;
use super::questions::{self, QuestionEntry};
use super::read::Table;
use super::review::{self, Reviews};
use super::vocabulary::{PACK_KINDS, STATUSES};
use super::wording::Text;
use super::{apart, fit, forbidden, keys, said};
use crate::domain::guard::GuardList;
use crate::lang::msg::Pack;

/// What a pack file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackKind {
    /// Items with weights and sources, without words.
    Facts,
    /// The officer's phrases for the items of one facts file.
    Labels,
    /// Questions and observations, with their words.
    Questions,
    /// Texts that are read out or shown.
    Cards,
    /// What each item means, how to ask about it, and its sentence in an outcome.
    Asking,
    /// Cards on law and notions.
    Concepts,
    /// Locked terms and names of classes.
    Glossary,
    /// Words by which notes are looked through.
    Guard,
    /// Switches, authorities and contacts of one country.
    Country,
}

/// How far a pack has been tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Written, not tried.
    Draft,
    /// Tried with officers in the field.
    FieldTested,
    /// Its results were measured against a reference.
    Validated,
}

/// What a pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its stable name.
    pub id: String,
    /// What it holds.
    pub kind: PackKind,
    /// Its version, from 1.
    pub version: u16,
    /// The SPDX name of its licence.
    pub licence: String,
    /// How far it has been tried.
    pub status: Status,
    /// What it is called.
    pub title: Text,
    /// What is published, what is ours, and that nothing was validated at a border.
    pub note: Text,
    /// Who wrote and who read its words.
    pub reviews: Reviews,
}

/// A file that was read; parts with faults are left out of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Parsed {
    pub(super) file: String,
    /// The pack's name, also where the header has faults.
    pub(super) id: Option<String>,
    pub(super) header: Option<Header>,
    pub(super) header_line: u32,
    pub(super) kind: Option<PackKind>,
    /// The file's own text.
    text: String,
    /// The names of all items of the file, those with faults included.
    pub(super) item_names: Vec<String>,
    pub(super) items: Vec<ItemEntry>,
    pub(super) labels: Vec<LabelEntry>,
    pub(super) questions: Vec<QuestionEntry>,
    pub(super) cards: Vec<CardEntry>,
    pub(super) asking: Vec<AskingEntry>,
    pub(super) concepts: Vec<ConceptEntry>,
    pub(super) glossary: GlossaryEntry,
    pub(super) guard: Vec<GuardList>,
    pub(super) country: Option<CountryEntry>,
}

impl Parsed {
    /// Whether the file says anything else than this text.
    pub(super) fn text_is_not(&self, text: &str) -> bool {
        self.text != text
    }
}

/// Reads one file.
pub(super) fn parse(name: &str, text: &str) -> (Parsed, Vec<Problem>) {
    let file = File::new(name, text);
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let line = error.span().map_or(1, |span| file.line(span.start));
        let detail = error.message().to_owned();
        file.fault(line, Pack::Syntax { detail }, Pack::FixSyntax);
    }
    let mut parsed = Parsed {
        file: name.to_owned(),
        text: text.to_owned(),
        ..Parsed::default()
    };
    // After a syntax error keys are lost, and what is said of the rest would mislead.
    if errors.is_empty() {
        let table = Table::new(&file, document.get_ref(), name);
        body(table, &mut parsed);
    }
    (parsed, file.into_problems())
}

/// The faults of one file by the rules that every text holds, whatever it belongs to. They measure
/// and search, so they are for authors and not for every start of the program.
pub(super) fn check_texts(name: &str, text: &str) -> Vec<Problem> {
    let file = File::new(name, text);
    let (document, _told_already) = DeTable::parse_recoverable(text);
    let texts = said::texts(&file, document.get_ref());
    for text in &texts {
        fit::check(&file, text);
        forbidden::check(&file, text);
        keys::check(&file, text);
    }
    apart::check(&file, &texts);
    file.into_problems()
}

fn body(mut table: Table<'_>, parsed: &mut Parsed) {
    let Some(pack) = table.child("pack") else {
        return;
    };
    parsed.header_line = pack.line();
    parsed.id = pack.raw("id").map(str::to_owned);
    let (kind, header) = header(pack);
    parsed.header = header;
    parsed.kind = kind;
    let pack_id = parsed.id.as_deref().unwrap_or_default();
    match kind {
        Some(PackKind::Facts) => {
            (parsed.item_names, parsed.items) = facts::read(&mut table, pack_id);
        }
        Some(PackKind::Labels) => parsed.labels = labels::read(&mut table),
        Some(PackKind::Questions) => parsed.questions = questions::read(&mut table),
        Some(PackKind::Cards) => parsed.cards = cards::read(&mut table),
        Some(PackKind::Asking) => parsed.asking = asking::read(&mut table),
        Some(PackKind::Concepts) => parsed.concepts = concepts::read(&mut table),
        Some(PackKind::Glossary) => parsed.glossary = glossary::read(&mut table),
        Some(PackKind::Guard) => parsed.guard = guard::read(&mut table),
        Some(PackKind::Country) => {
            parsed.country = country::read(&mut table, parsed.header.as_ref());
        }
        None => return,
    }
    table.finish();
}

fn header(mut table: Table<'_>) -> (Option<PackKind>, Option<Header>) {
    let id = table.text("id");
    let kind = table.word("kind", &PACK_KINDS);
    let version = table.number("version");
    if version == Some(0) {
        table.bad_value("version", "0", "1, 2, 3");
    }
    let licence = table.text("licence");
    let status = table.word("status", &STATUSES);
    let title = table.four("title");
    let note = table.four("note");
    let reviews = table.child("wording").and_then(review::read);
    table.finish();
    let whole = || {
        Some(Header {
            id: id?,
            kind: kind?,
            version: version?,
            licence: licence?,
            status: status?,
            title: title?,
            note: note?,
            reviews: reviews?,
        })
    };
    (kind, whole())
}
