//! The entries of the book: packs, core questions, and facts with the questions about them.

use super::super::explain;
use super::super::names as said;
use super::super::speech::Speech;
use crate::book::{Entry, Worded};
use crate::domain::item::ItemId;
use crate::domain::question::{Question, QuestionId};
use crate::lang::locale::Locale;
use crate::lang::msg::{Authoring as Say, Interview, Msg};
use crate::pack::format::Header;
use crate::pack::review::Review;

/// The packs: what each says of itself.
pub(super) fn packs(speech: Speech<'_>, languages: &[Locale], shown: &[String]) -> Vec<Entry> {
    let headers = speech.packs.headers().iter();
    let headers = headers.filter(|header| is_shown(shown, &[&header.id]));
    let entry = |header: &Header| {
        let rows = Rows { speech, languages };
        let text = rows.row(Say::BookText, |locale| Some(header.note.say(locale)));
        let version = speech.say(Say::BookVersion {
            version: u32::from(header.version),
            status: Box::new(said::status(header.status)),
            licence: header.licence.clone(),
        });
        Entry {
            id: header.id.clone(),
            title: header.title.say(speech.locale()).to_owned(),
            words: text.into_iter().collect(),
            lines: vec![crate::book::Line {
                depth: 0,
                text: version,
            }],
            states: rows.states(|locale| Some(header.reviews.of(locale))),
        }
    };
    headers.map(entry).collect()
}

/// The questions that are not about one fact.
pub(super) fn questions(speech: Speech<'_>, languages: &[Locale], shown: &[String]) -> Vec<Entry> {
    let packs = speech.packs;
    let asked = packs.questions.iter().filter(|question| {
        let pack = packs.pack_of_question(&question.id).unwrap_or_default();
        question.about.is_none() && is_shown(shown, &[pack])
    });
    let entry = |question: &Question| {
        let rows = Rows { speech, languages };
        let mut words = spoken(&rows, &question.id);
        words.extend(question.answers.iter().filter_map(|answer| {
            let digit = answer.digit;
            rows.row(Say::LabelAnswer { digit }, |locale| {
                packs.answer_text(&question.id, digit, locale)
            })
        }));
        Entry {
            id: question.id.to_string(),
            title: packs
                .question_text(&question.id, speech.locale())
                .to_owned(),
            words,
            lines: explain::question_lines(speech, &question.id),
            states: rows.states(|locale| packs.question_review(&question.id, locale)),
        }
    };
    asked.map(entry).collect()
}

/// Text, why, avoid and other words of a question.
fn spoken(rows: &Rows<'_>, id: &QuestionId) -> Vec<Worded> {
    let packs = rows.speech.packs;
    let all = [
        rows.row(Say::BookText, |locale| {
            Some(packs.question_text(id, locale))
        }),
        rows.row(Say::LabelWhy, |locale| packs.why(id, locale)),
        rows.row(Say::LabelAvoid, |locale| packs.avoid(id, locale)),
        rows.row(Say::LabelOtherWords, |locale| packs.other_words(id, locale)),
    ];
    all.into_iter().flatten().collect()
}

/// The facts, each with the question about it.
pub(super) fn facts(speech: Speech<'_>, languages: &[Locale], shown: &[String]) -> Vec<Entry> {
    let packs = speech.packs;
    let items = packs.catalogue.items().iter().filter(|item| {
        let fact = packs.fact(&item.id).map_or("", |fact| fact.pack.as_str());
        let words = packs.pack_of_words(&item.id).unwrap_or_default();
        is_shown(shown, &[fact, words])
    });
    let entry = |id: &ItemId| {
        let rows = Rows { speech, languages };
        Entry {
            id: id.to_string(),
            title: packs.label(id, speech.locale()).to_owned(),
            words: fact_words(&rows, id),
            lines: explain::item_lines(speech, id),
            states: rows.states(|locale| packs.item_review(id, locale)),
        }
    };
    items.map(|item| entry(&item.id)).collect()
}

fn fact_words(rows: &Rows<'_>, id: &ItemId) -> Vec<Worded> {
    let packs = rows.speech.packs;
    let question = QuestionId::about(id);
    let about = [
        rows.row(Say::BookText, |locale| Some(packs.label(id, locale))),
        rows.row(Say::LabelSentence, |locale| Some(packs.reason(id, locale))),
        rows.row(Say::LabelMeaning, |locale| packs.help(id, locale)),
    ];
    let mut words: Vec<Worded> = about.into_iter().flatten().collect();
    if packs.question(&question).is_some() {
        words.extend(rows.row(Say::LabelQuestion, |locale| {
            Some(packs.question_text(&question, locale))
        }));
        words.extend(rows.row(Interview::AnswerYes, |locale| {
            packs.answer_text(&question, 1, locale)
        }));
        words.extend(rows.row(Say::LabelOtherWords, |locale| {
            packs.other_words(&question, locale)
        }));
    }
    let guided = [
        rows.row(Say::LabelWhy, |locale| Some(packs.guidance(id, locale)?.0)),
        rows.row(Say::LabelAvoid, |locale| {
            Some(packs.guidance(id, locale)?.1)
        }),
    ];
    words.extend(guided.into_iter().flatten());
    words
}

/// Whether one of these packs is among those asked for; without any, all are.
fn is_shown(shown: &[String], packs: &[&str]) -> bool {
    shown.is_empty() || packs.iter().any(|pack| shown.iter().any(|own| own == pack))
}

struct Rows<'a> {
    speech: Speech<'a>,
    languages: &'a [Locale],
}

impl Rows<'_> {
    /// A row of words; none where no language has any.
    fn row<'t>(
        &self,
        label: impl Into<Msg>,
        text: impl Fn(Locale) -> Option<&'t str>,
    ) -> Option<Worded> {
        let texts = self.languages.iter().map(|locale| text(*locale));
        let texts: Vec<String> = texts
            .map(|text| text.unwrap_or_default().to_owned())
            .collect();
        let label = self.speech.say(label);
        texts
            .iter()
            .any(|text| !text.is_empty())
            .then_some(Worded { label, texts })
    }

    /// The state of the words in each language, told in the language of the book.
    fn states<'r>(&self, of: impl Fn(Locale) -> Option<&'r Review>) -> Vec<String> {
        let states = self.languages.iter().map(|locale| {
            let review = of(*locale);
            review.map_or_else(String::new, |review| self.speech.review(review))
        });
        states.collect()
    }
}
