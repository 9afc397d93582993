//! What a pack says, in words of one language: what an answer sets, where a fact comes from, and
//! what the engine makes of one answer alone.

use super::names as said;
use crate::domain::assess::{Assessment, SomLevel, findings};
use crate::domain::case::{Age, Area, Case};
use crate::domain::item::ItemId;
use crate::domain::moment::Timestamp;
use crate::domain::question::{Answer, AnswerKind, Question, Sets};
use crate::domain::screening::{Before, Entry, Language, Reading, Recorded, Screening};
use crate::lang::locale::Locale;
use crate::lang::msg::{Authoring as Say, Interview, Msg, Outcome};
use crate::lang::words::Words;
use crate::pack::review::Review;
use crate::pack::{Fact, Packs};
use crate::tui::names;

/// Packs and the words of one language.
#[derive(Clone, Copy)]
pub(super) struct Speech<'a> {
    pub(super) packs: &'a Packs,
    pub(super) words: &'a Words,
    /// Whether arguments stay between isolates, for a reader that orders them itself.
    pub(super) isolates: bool,
}

impl Speech<'_> {
    /// The language.
    pub(super) fn locale(&self) -> Locale {
        self.words.locale()
    }

    /// A message in words.
    pub(super) fn say(&self, message: impl Into<Msg>) -> String {
        if self.isolates {
            self.words.say(message)
        } else {
            self.words.say_plain(message)
        }
    }

    /// Parts as one list.
    pub(super) fn join(&self, parts: &[String]) -> String {
        parts.join(&self.say(Outcome::ListComma))
    }

    /// Messages as one list.
    pub(super) fn list(&self, parts: impl IntoIterator<Item = Say>) -> String {
        let parts: Vec<String> = parts.into_iter().map(|part| self.say(part)).collect();
        self.join(&parts)
    }

    /// Items by their labels, each with its id.
    pub(super) fn items(&self, items: &[ItemId]) -> String {
        let named = items.iter().map(|item| {
            let label = self.packs.label(item, self.locale());
            format!("{label} [{item}]")
        });
        self.join(&named.collect::<Vec<String>>())
    }

    /// What an answer sets and denies, part by part; empty where it does nothing.
    pub(super) fn sets(&self, question: &Question, sets: &Sets) -> Vec<String> {
        let mut parts = Vec::new();
        if !sets.present.is_empty() {
            let facts = self.items(&sets.present);
            parts.push(Say::SetsPresent { facts });
        }
        if !sets.absent.is_empty() {
            let facts = self.items(&sets.absent);
            parts.push(Say::SetsAbsent { facts });
        }
        if let Some(area) = question.area.filter(|_| sets.denies_area) {
            let area = Box::new(names::area(area));
            parts.push(Say::SetsArea { area });
        }
        parts.extend(sets.age.and_then(said::age));
        parts.extend(sets.accompanied.and_then(said::company));
        parts.extend(sets.alone.map(|alone| {
            if alone {
                Say::SetsPrivate
            } else {
                Say::SetsNotPrivate
            }
        }));
        parts.into_iter().map(|part| self.say(part)).collect()
    }

    /// The words of one own answer: its own, yes or no, or those of an observation.
    pub(super) fn answer(&self, question: &Question, digit: u8) -> String {
        let own = self.packs.answer_text(&question.id, digit, self.locale());
        if let Some(own) = own {
            return own.to_owned();
        }
        match (question.kind, digit) {
            (AnswerKind::YesNo, 1) => self.say(Interview::AnswerYes),
            (AnswerKind::YesNo, _) => self.say(Interview::AnswerNo),
            (AnswerKind::Choice | AnswerKind::Toggle, _) => {
                let text = self.packs.question_text(&question.id, self.locale());
                text.to_owned()
            }
        }
    }

    /// Which answers close the area of a question.
    pub(super) fn area(&self, question: &Question) -> String {
        let Some(area) = question.area else {
            return self.say(Say::AreaNone);
        };
        let closing = question.answers.iter().filter(|one| closes(question, one));
        let digits: Vec<String> = closing.map(|one| one.digit.to_string()).collect();
        let area = Box::new(names::area(area));
        if digits.is_empty() {
            return self.say(Say::AreaNotClosed { area });
        }
        let digits = self.join(&digits);
        if question.area == Some(Area::Age) {
            return self.say(Say::AreaSettledBy { area, digits });
        }
        self.say(Say::AreaClosedBy { area, digits })
    }

    /// Where an item comes from.
    pub(super) fn source(&self, fact: &Fact) -> String {
        let source = &fact.source;
        let year = source.year.map(|year| format!(" ({year})"));
        self.say(Say::SourceCited {
            organisation: source.organisation.clone(),
            title: source.title.clone() + &year.unwrap_or_default(),
            section: fact.section.clone(),
        })
    }

    /// The state of a wording.
    pub(super) fn review(&self, review: &Review) -> String {
        let status = Box::new(said::status(review.status));
        let (translator, date) = (review.translator.clone(), review.date.clone());
        self.say(match review.reviewer.clone() {
            Some(reviewer) => Say::Reviewed {
                status,
                translator,
                reviewer,
                date,
            },
            None => Say::NotReviewed {
                status,
                translator,
                date,
            },
        })
    }

    /// A class with its code.
    fn class(seen: &Assessment) -> Msg {
        let at_smuggling = matches!(seen.som, SomLevel::S1 | SomLevel::S2);
        let class = Box::new(names::headline(seen.headline, at_smuggling));
        let code = seen.code();
        Say::Class { code, class }.into()
    }

    /// What the engine says before and after one answer alone.
    pub(super) fn alone(&self, before: &Assessment, after: &Assessment) -> String {
        let (first, then) = (Self::class(before), Self::class(after));
        if first == then {
            let class = Box::new(first);
            return self.say(Say::StaysAt { class });
        }
        let (before, after) = (Box::new(first), Box::new(then));
        self.say(Say::FromTo { before, after })
    }
}

/// Whether an answer closes the area of its question; an age closes the area of age.
fn closes(question: &Question, answer: &Answer) -> bool {
    let age = question.area == Some(Area::Age)
        && matches!(answer.sets.age, Some(Age::Adult | Age::Child));
    answer.sets.denies_area || age
}

/// What the engine says of a full interview under adequate conditions in which nothing was answered,
/// and in which this one answer was.
pub(super) fn alone(
    packs: &Packs,
    question: &Question,
    answer: &Answer,
) -> (Assessment, Assessment) {
    let mut history = adequate();
    let before = assessed(packs, &history);
    let conditions = Screening::of(&history).conditions;
    history.push(recorded(Entry::Answered {
        question: question.id.clone(),
        digit: answer.digit,
        reading: Reading::Own,
        sets: answer.sets.clone(),
        conditions,
    }));
    (before, assessed(packs, &history))
}

fn assessed(packs: &Packs, history: &[Recorded]) -> Assessment {
    let case: Case = Screening::of(history).case(&packs.questions);
    findings(&packs.catalogue, &case, &packs.switches())
}

fn adequate() -> Vec<Recorded> {
    let entries = [
        Entry::Prepared(Before::FitToTalk(true)),
        Entry::Prepared(Before::Alone(true)),
        Entry::Prepared(Before::Language(Language::NotNeeded)),
        Entry::InterviewStarted,
    ];
    entries.into_iter().map(recorded).collect()
}

fn recorded(entry: Entry) -> Recorded {
    let (at, officer) = (Timestamp::from_seconds(0), String::new());
    Recorded { at, officer, entry }
}
