//! The same for programs: stable keys and the words of the pack files.

use serde_json::{Map, Value, json};

use super::super::speech;
use super::Subject;
use crate::domain::catalogue::area_of;
use crate::domain::item::{Item, ItemId, Weights};
use crate::domain::question::{Answer, Question, Stage};
use crate::lang::locale::Locale;
use crate::pack::review::Review;
use crate::pack::{Fact, Packs, WeightsConfidence, code};

/// The name and version of the format.
const SCHEMA: &str = "fanal.explain/1";

/// One object for one item or question.
pub(super) fn line(packs: &Packs, subject: &Subject) -> Value {
    let found = match subject {
        Subject::Item(id) => packs
            .item(id)
            .and_then(|item| Some(about_item(packs, item, packs.fact(id)?))),
        Subject::Question(id) => packs.question(id).map(|own| about_question(packs, own)),
    };
    found.unwrap_or(Value::Null)
}

fn about_item(packs: &Packs, item: &Item, fact: &Fact) -> Value {
    let id = &item.id;
    json!({
        "schema": SCHEMA,
        "item": id.as_str(),
        "label": texts(|locale| Some(packs.label(id, locale).to_owned())),
        "meaning": texts(|locale| packs.help(id, locale).map(str::to_owned)),
        "sentence": texts(|locale| Some(packs.reason(id, locale).to_owned())),
        "pack": fact.pack,
        "source": {
            "organisation": fact.source.organisation,
            "title": fact.source.title,
            "year": fact.source.year,
            "section": fact.section,
        },
        "confidence": code::confidence(fact.confidence),
        "element": code::element(item.element),
        "dimension": item.dimension.code(),
        "weights": weights(item.weights, fact.weights_confidence),
        "own_weight": item.own_weight.map(code::strength),
        "kinds": code::kinds(item.kinds),
        "group": item.group,
        "area": area_of(id).map(crate::domain::case::Area::code),
        "ask": code::ask(item.ask),
        "modes": fact.modes.iter().map(|mode| code::mode(*mode)).collect::<Vec<_>>(),
        "never_with": fact.never_with.iter().map(|never| code::never(*never)).collect::<Vec<_>>(),
        "evidence": fact.evidence.iter().map(|state| state.code()).collect::<Vec<_>>(),
        "wording": reviews(|locale| packs.item_review(id, locale)),
    })
}

fn weights(weights: Weights, sure: WeightsConfidence) -> Value {
    let all = [
        ("adult_labour", weights.adult_labour, sure.adult_labour),
        ("adult_sexual", weights.adult_sexual, sure.adult_sexual),
        ("child_labour", weights.child_labour, sure.child_labour),
        ("child_sexual", weights.child_sexual, sure.child_sexual),
    ];
    let mut lists = Map::new();
    for (list, weight, sure) in all {
        if let Some(weight) = weight {
            let sure = sure.map(code::confidence);
            let weight = json!({ "weight": code::strength(weight), "confidence": sure });
            lists.insert(list.to_owned(), weight);
        }
    }
    Value::Object(lists)
}

fn about_question(packs: &Packs, question: &Question) -> Value {
    let id = &question.id;
    let answers = question.answers.iter();
    let answers = answers.map(|answer| about_answer(packs, question, answer));
    json!({
        "schema": SCHEMA,
        "question": id.0,
        "text": texts(|locale| Some(packs.question_text(id, locale).to_owned())),
        "why": texts(|locale| packs.why(id, locale).map(str::to_owned)),
        "avoid": texts(|locale| packs.avoid(id, locale).map(str::to_owned)),
        "other_words": texts(|locale| packs.other_words(id, locale).map(str::to_owned)),
        "stage": code::stage(question.stage),
        "section": (question.stage == Stage::Interview).then(|| code::section(question.section)),
        "source": packs.question_source(id),
        "about": question.about.as_ref().map(ItemId::as_str),
        "area": question.area.map(crate::domain::case::Area::code),
        "ask": code::ask(question.ask),
        "modes": question.modes.iter().map(|mode| code::mode(*mode)).collect::<Vec<_>>(),
        "never_with": question.never_with.iter().map(|never| code::never(*never)).collect::<Vec<_>>(),
        "follows": ids(&question.follows),
        "closed_by": ids(&question.closed_by),
        "answers": answers.collect::<Vec<Value>>(),
        "wording": reviews(|locale| packs.question_review(id, locale)),
    })
}

fn about_answer(packs: &Packs, question: &Question, answer: &Answer) -> Value {
    let (before, after) = speech::alone(packs, question, answer);
    let (id, digit, sets) = (&question.id, answer.digit, &answer.sets);
    json!({
        "digit": digit,
        "text": texts(|locale| packs.answer_text(id, digit, locale).map(str::to_owned)),
        "present": ids(&sets.present),
        "absent": ids(&sets.absent),
        "denies_area": sets.denies_area,
        "age": sets.age.map(code::age),
        "accompanied": sets.accompanied.map(code::company),
        "alone": sets.alone,
        "before": { "headline": before.headline.code(), "code": before.code() },
        "after": { "headline": after.headline.code(), "code": after.code() },
    })
}

fn ids(items: &[ItemId]) -> Vec<&str> {
    items.iter().map(ItemId::as_str).collect()
}

/// The four texts by their language; null where there is none.
fn texts(say: impl Fn(Locale) -> Option<String>) -> Value {
    let mut all = Map::new();
    for locale in Locale::ALL {
        if let Some(text) = say(locale) {
            all.insert(locale.code().to_owned(), Value::String(text));
        }
    }
    if all.is_empty() {
        Value::Null
    } else {
        Value::Object(all)
    }
}

fn reviews<'a>(of: impl Fn(Locale) -> Option<&'a Review>) -> Value {
    let mut all = Map::new();
    for locale in Locale::ALL {
        if let Some(review) = of(locale) {
            let review = json!({
                "translator": review.translator,
                "reviewer": review.reviewer,
                "date": review.date,
                "status": code::status(review.status),
            });
            all.insert(locale.code().to_owned(), review);
        }
    }
    Value::Object(all)
}
