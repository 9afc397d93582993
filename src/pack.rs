//! Indicator packs: TOML files into items, questions and their words. Which answer sets which item
//! is data in a pack, never code.

mod answers;
mod apart;
mod asking;
mod assemble;
mod cards;
mod check;
pub mod code;
pub mod concepts;
pub mod country;
pub mod diff;
mod facts;
pub mod fault;
mod file;
mod fit;
pub mod folder;
mod forbidden;
pub mod format;
pub mod glossary;
mod graph;
mod guard;
mod keys;
mod labels;
mod lint;
mod lookup;
pub mod problem;
mod questions;
mod reach;
mod read;
pub mod review;
mod said;
pub mod set;
pub mod shipped;
mod stages;
mod terms;
mod together;
mod vocabulary;
pub mod withdrawal;
mod worded;
pub mod wording;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::domain::case::State;
use crate::domain::catalogue::Catalogue;
use crate::domain::guard::GuardWords;
use crate::domain::item::{Item, ItemId, Mode, Never};
use crate::domain::question::{Question, QuestionId};
use crate::domain::screening::PackStamp;
use crate::lang::locale::Locale;
use concepts::Concept;
use country::CountryPack;
use format::{Header, Parsed};
use glossary::{ClassName, Term};
pub use lint::{ids, lint};
pub use problem::{Problem, lint_report};
use review::Review;
use wording::{Text, Wording};

/// How sure a fact or a weight is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Read in the source itself, or a treaty text that was read in several copies.
    Confirmed,
    /// Read in another source that reports it.
    Secondary,
    /// Not checked yet, or sources differ.
    Unconfirmed,
    /// Ours; no organisation published it.
    Project,
}

/// How sure each published weight is; `None` where the list lacks the item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WeightsConfidence {
    /// Adults, labour exploitation.
    pub adult_labour: Option<Confidence>,
    /// Adults, sexual exploitation.
    pub adult_sexual: Option<Confidence>,
    /// Children, labour exploitation.
    pub child_labour: Option<Confidence>,
    /// Children, sexual exploitation.
    pub child_sexual: Option<Confidence>,
}

/// Where something was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Who published it.
    pub organisation: String,
    /// Its title.
    pub title: String,
    /// The year; missing where the document bears none.
    pub year: Option<u16>,
}

/// What a pack knows of an item beside the [`Item`] itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The id of the pack it stands in.
    pub pack: String,
    /// Where it comes from.
    pub source: Source,
    /// The part of the source.
    pub section: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// How sure its published weights are.
    pub weights_confidence: WeightsConfidence,
    /// The modes in which it may be learnt.
    pub modes: Vec<Mode>,
    /// The conditions in which it must not be asked.
    pub never_with: Vec<Never>,
    /// How it can become present: said, seen or document.
    pub evidence: Vec<State>,
    /// Why level and conditions are what they are; English, for authors and reviewers.
    pub reason: String,
}

/// A set of packs that hold together: every item has its fact and its label, every answer names
/// items that exist.
#[derive(Debug, Clone)]
pub struct Packs {
    /// Every item, by dimension, within one as the pack has them.
    pub catalogue: Catalogue,
    /// Every question and observation, in the order of the packs: the questions of the files, then
    /// the question about each item that may be asked about.
    pub questions: Vec<Question>,
    /// The cards on law and notions, in the order of the packs.
    pub concepts: Vec<Concept>,
    /// The locked terms.
    pub terms: Vec<Term>,
    /// The names of the classes.
    pub classes: Vec<ClassName>,
    /// The words by which notes are looked through.
    pub guard: GuardWords,
    headers: Vec<Header>,
    facts: BTreeMap<ItemId, Fact>,
    wording: Wording,
    country: Option<CountryPack>,
    stamp: PackStamp,
}

impl Packs {
    /// The officer's phrase for an item; the bare id for an item that no pack has.
    pub fn label<'a>(&'a self, item: &'a ItemId, locale: Locale) -> &'a str {
        let label = self.wording.labels.get(item);
        label.map_or(item.as_str(), |text| text.say(locale))
    }

    /// The sentence that an outcome prints for an item; its label where no pack has one.
    pub fn reason<'a>(&'a self, item: &'a ItemId, locale: Locale) -> &'a str {
        let words = self.wording.items.get(item);
        words.map_or_else(
            || self.label(item, locale),
            |words| words.reason.say(locale),
        )
    }

    /// What an item means, and where it ends.
    pub fn help(&self, item: &ItemId, locale: Locale) -> Option<&str> {
        Some(self.wording.items.get(item)?.help.say(locale))
    }

    /// Why an item matters, and what to avoid about it.
    pub fn guidance(&self, item: &ItemId, locale: Locale) -> Option<(&str, &str)> {
        let words = self.wording.items.get(item)?;
        Some((words.why.say(locale), words.avoid.say(locale)))
    }

    /// Who wrote and who read the words about an item in one language.
    pub fn item_review(&self, item: &ItemId, locale: Locale) -> Option<&Review> {
        let own = self.wording.items.get(item)?.reviews.as_ref();
        let file = || Some(&self.header(self.wording.asked_in.get(item)?)?.reviews);
        own.or_else(file).map(|reviews| reviews.of(locale))
    }

    /// Who wrote and who read the words of a question in one language.
    pub fn question_review(&self, id: &QuestionId, locale: Locale) -> Option<&Review> {
        if let Some(item) = self
            .question(id)
            .and_then(|question| question.about.as_ref())
        {
            return self.item_review(item, locale);
        }
        let own = self.wording.questions.get(id)?.reviews.as_ref();
        let file = || Some(&self.header(self.wording.question_in.get(id)?)?.reviews);
        own.or_else(file).map(|reviews| reviews.of(locale))
    }

    fn header(&self, pack: &str) -> Option<&Header> {
        self.headers.iter().find(|header| header.id == pack)
    }

    /// What the packs know of an item.
    pub fn fact(&self, item: &ItemId) -> Option<&Fact> {
        self.facts.get(item)
    }

    /// The item with this name.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.catalogue.item(id)
    }

    /// The question with this name.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// A question's words; the bare id for a question that no pack has.
    pub fn question_text<'a>(&'a self, id: &'a QuestionId, locale: Locale) -> &'a str {
        let words = self.wording.questions.get(id);
        words.map_or(&id.0, |words| words.text.say(locale))
    }

    /// Why a question is asked.
    pub fn why(&self, id: &QuestionId, locale: Locale) -> Option<&str> {
        said(self.wording.questions.get(id)?.why.as_ref(), locale)
    }

    /// What to avoid when asking.
    pub fn avoid(&self, id: &QuestionId, locale: Locale) -> Option<&str> {
        said(self.wording.questions.get(id)?.avoid.as_ref(), locale)
    }

    /// Other words for a question that was not understood.
    pub fn other_words(&self, id: &QuestionId, locale: Locale) -> Option<&str> {
        said(self.wording.questions.get(id)?.other_words.as_ref(), locale)
    }

    /// The words of a question's own answer; none where the interface has them (yes and no). The
    /// yes of a question about one item is what the person says when it is so.
    pub fn answer_text(&self, id: &QuestionId, digit: u8, locale: Locale) -> Option<&str> {
        let answers = &self.wording.questions.get(id)?.answers;
        said(answers.get(&digit), locale)
    }

    /// Title and text of a card.
    pub fn card(&self, id: &str, locale: Locale) -> Option<(&str, &str)> {
        let card = self.wording.cards.get(id)?;
        Some((card.title.say(locale), card.text.say(locale)))
    }

    /// The name that a case keeps of this set.
    pub fn stamp(&self) -> &PackStamp {
        &self.stamp
    }

    /// What the packs say of themselves, in the order of the files.
    pub fn headers(&self) -> &[Header] {
        &self.headers
    }

    /// Title and note of each pack: what is published, what is ours, what was not validated.
    pub fn notes(&self, locale: Locale) -> Vec<(&str, &str)> {
        let headers = self.headers.iter();
        headers
            .map(|header| (header.title.say(locale), header.note.say(locale)))
            .collect()
    }
}

fn said(text: Option<&Text>, locale: Locale) -> Option<&str> {
    text.map(|text| text.say(locale))
}

/// The packs in these files, given as name and text, or every fault of every file.
pub fn load(files: &[(&str, &str)]) -> Result<Packs, Vec<Problem>> {
    let (parsed, mut problems) = parse_all(files);
    problems.extend(together::check(&parsed));
    if !problems.is_empty() {
        return Err(sorted(problems));
    }
    stamped(files, parsed)
}

/// The packs of a set that a case keeps. It was in order when it was kept, and rules that came
/// later do not close the case: what they refuse is no reason here, only what makes no catalogue.
pub fn load_kept(files: &[(&str, &str)]) -> Result<Packs, Vec<Problem>> {
    stamped(files, parse_all(files).0)
}

fn stamped(files: &[(&str, &str)], parsed: Vec<Parsed>) -> Result<Packs, Vec<Problem>> {
    let packs = assemble::assemble(parsed);
    let mut packs = packs.map_err(|fault| vec![problem::of_catalogue(&fault)])?;
    packs.stamp = set::stamp(files, packs.country.as_ref());
    Ok(packs)
}

/// The shipped packs with these files beside them, and without the fictional country. A file with the
/// `id` of a shipped pack takes its place; one that only has its file name does not, so that no
/// shipped card or question is lost by chance.
pub fn load_beside(given: &[(&str, &str)]) -> Result<Packs, Vec<Problem>> {
    load(&beside(given))
}

/// The files that [`load_beside`] loads, in their order.
pub fn beside<'a>(given: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let (own, _) = parse_all(given);
    let shipped = shipped::FILES.iter().zip(shipped_files());
    let stays = shipped.filter(|(_, file)| !together::is_replaced(file, &own));
    let mut files: Vec<(&str, &str)> = stays.map(|(file, _)| *file).collect();
    files.extend(given);
    files
}

/// The packs that come with the program, read once. A build whose tests passed has no faults here.
pub fn shipped() -> Result<&'static Packs, &'static [Problem]> {
    static SHIPPED: OnceLock<Result<Packs, Vec<Problem>>> = OnceLock::new();
    let packs = SHIPPED.get_or_init(|| load(&shipped::with_alder()));
    packs.as_ref().map_err(Vec::as_slice)
}

/// The shipped files as they were read, once.
fn shipped_files() -> &'static [Parsed] {
    static PARSED: OnceLock<Vec<Parsed>> = OnceLock::new();
    PARSED.get_or_init(|| parse_all(shipped::FILES).0)
}

fn parse_all(files: &[(&str, &str)]) -> (Vec<Parsed>, Vec<Problem>) {
    let mut parsed = Vec::new();
    let mut problems = Vec::new();
    for (name, text) in files {
        let (file, faults) = format::parse(name, text);
        parsed.push(file);
        problems.extend(faults);
    }
    (parsed, problems)
}

fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    problems
}
