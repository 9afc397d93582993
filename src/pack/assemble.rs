//! From files that were read to packs.

use std::collections::BTreeMap;

use super::Packs;
use super::asking::AskingEntry;
use super::format::Parsed;
use super::wording::{QuestionWords, Wording};
use crate::domain::catalogue::{Catalogue, CatalogueFault};
use crate::domain::guard::{GuardList, GuardWords};
use crate::domain::item::{Item, ItemId};
use crate::domain::question::Question;
use crate::domain::screening::PackStamp;

/// The packs in files that hold together.
pub(super) fn assemble(files: Vec<Parsed>) -> Result<Packs, CatalogueFault> {
    let mut items: Vec<Item> = files
        .iter()
        .flat_map(|file| &file.items)
        .map(|entry| entry.item.clone())
        .collect();
    items.sort_by_key(|item| item.dimension);
    let guard: Vec<GuardList> = files.iter().flat_map(|file| file.guard.clone()).collect();
    let mut packs = Packs {
        catalogue: Catalogue::new(items)?,
        questions: Vec::new(),
        guard: GuardWords::of(&guard),
        concepts: Vec::new(),
        terms: Vec::new(),
        classes: Vec::new(),
        headers: Vec::new(),
        facts: BTreeMap::new(),
        wording: Wording::default(),
        country: None,
        stamp: PackStamp::default(),
    };
    // The words about items come after all items, whichever file is first.
    let mut asking = Vec::new();
    for mut file in files {
        let pack = file.id.take().unwrap_or_default();
        let about = std::mem::take(&mut file.asking).into_iter();
        asking.extend(about.map(|entry| (pack.clone(), entry)));
        packs.take(&pack, file);
    }
    let mut about: Vec<Question> = Vec::new();
    for (pack, entry) in asking {
        about.extend(packs.take_asking(&pack, entry));
    }
    let place = |question: &Question| {
        let item = question.about.as_ref();
        item.and_then(|item| {
            packs
                .catalogue
                .items()
                .iter()
                .position(|own| own.id == *item)
        })
    };
    about.sort_by_key(place);
    packs.questions.extend(about);
    Ok(packs)
}

impl Packs {
    fn take(&mut self, pack: &str, file: Parsed) {
        self.headers.extend(file.header);
        let country = file.country.and_then(|entry| entry.country);
        if self.country.is_none() {
            self.country = country;
        }
        for entry in file.items {
            self.facts.insert(entry.item.id, entry.fact);
        }
        for entry in file.labels {
            if let Some(text) = entry.text {
                self.wording.labels.insert(entry.item, text);
            }
        }
        for entry in file.questions {
            let id = entry.question.id.clone();
            self.wording.question_in.insert(id.clone(), pack.to_owned());
            self.wording.questions.insert(id, entry.words);
            self.questions.push(entry.question);
        }
        for entry in file.cards {
            self.wording.cards.insert(entry.id.name, entry.words);
        }
        let concepts = file.concepts.into_iter();
        self.concepts.extend(concepts.map(|entry| entry.concept));
        let terms = file.glossary.terms.into_iter();
        self.terms.extend(terms.map(|(_, term)| term));
        self.classes.extend(file.glossary.classes);
    }

    /// Keeps the words about one item; the question about it, if there is one.
    fn take_asking(&mut self, pack: &str, entry: AskingEntry) -> Option<Question> {
        let words = entry.words?;
        let (id, spoken) = (entry.item, words.spoken.clone());
        self.wording.asked_in.insert(id.clone(), pack.to_owned());
        let (why, avoid) = (words.why.clone(), words.avoid.clone());
        self.wording.items.insert(id.clone(), words);
        let (item, fact) = (self.catalogue.item(&id)?, self.facts.get(&id)?);
        let spoken = spoken?;
        let follows = entry.follows.into_iter();
        let follows = follows.map(|named| ItemId::new(named.name)).collect();
        let (modes, never_with) = (fact.modes.clone(), fact.never_with.clone());
        let question = Question::about(item, modes, never_with, follows);
        let words = QuestionWords {
            text: spoken.question,
            why: Some(why),
            avoid: Some(avoid),
            other_words: Some(spoken.other_words),
            answers: BTreeMap::from([(1, spoken.said)]),
            reviews: None,
            source: None,
        };
        self.wording.questions.insert(question.id.clone(), words);
        Some(question)
    }
}
