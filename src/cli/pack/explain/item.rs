//! An item in words.

use super::super::names as said;
use super::Sheet;
use crate::book::Line;
use crate::domain::catalogue::area_of;
use crate::domain::item::{Item, ItemId};
use crate::domain::question::{Question, QuestionId};
use crate::lang::msg::Authoring as Say;
use crate::pack::Fact;
use crate::tui::names;

pub(super) fn lines(mut sheet: Sheet<'_>, id: &ItemId) -> Option<Vec<Line>> {
    let speech = sheet.speech;
    let (packs, locale) = (speech.packs, speech.locale());
    let (item, fact) = (packs.item(id)?, packs.fact(id)?);
    if let Some(help) = packs.help(id, locale) {
        sheet.words(Say::LabelMeaning, help);
    }
    sheet.words(Say::LabelSentence, packs.reason(id, locale));
    origin(&mut sheet, item, fact);
    weights(&mut sheet, item, fact);
    meaning(&mut sheet, item);
    asking(&mut sheet, item, fact);
    if let Some(review) = packs.item_review(id, locale) {
        let language = locale.own_name().to_owned();
        sheet.words(Say::LabelWording { language }, speech.review(review));
    }
    Some(sheet.lines)
}

fn origin(sheet: &mut Sheet<'_>, item: &Item, fact: &Fact) {
    let speech = sheet.speech;
    sheet.row(Say::LabelFile, fact.pack.as_str());
    sheet.row(Say::LabelSource, speech.source(fact));
    let sure = speech.say(said::confidence(fact.confidence));
    sheet.row(Say::LabelConfidence, sure);
    sheet.row(Say::LabelElement, speech.say(said::element(item.element)));
}

/// The four published weights, each with how sure it is, or ours, or none.
fn weights(sheet: &mut Sheet<'_>, item: &Item, fact: &Fact) {
    let speech = sheet.speech;
    let (weights, sure) = (item.weights, fact.weights_confidence);
    let lists = [
        (
            Say::ListAdultLabour,
            weights.adult_labour,
            sure.adult_labour,
        ),
        (
            Say::ListAdultSexual,
            weights.adult_sexual,
            sure.adult_sexual,
        ),
        (
            Say::ListChildLabour,
            weights.child_labour,
            sure.child_labour,
        ),
        (
            Say::ListChildSexual,
            weights.child_sexual,
            sure.child_sexual,
        ),
    ];
    if lists.iter().any(|(_, weight, _)| weight.is_some()) {
        sheet.heading(Say::WeightPublished);
        for (list, weight, sure) in lists {
            let said = match (weight, sure) {
                (Some(weight), Some(sure)) => speech.say(Say::Weighed {
                    strength: Box::new(said::strength(weight).into()),
                    confidence: Box::new(said::confidence(sure).into()),
                }),
                (Some(weight), None) => speech.say(said::strength(weight)),
                (None, _) => speech.say(Say::ListLacks),
            };
            sheet.row_at(2, list, said);
        }
    } else if let Some(own) = item.own_weight {
        sheet.row(Say::WeightOwn, speech.say(said::strength(own)));
    } else {
        sheet.row(Say::WeightLabel, speech.say(Say::WeightNone));
    }
}

fn meaning(sheet: &mut Sheet<'_>, item: &Item) {
    let speech = sheet.speech;
    let list = speech.say(names::group(item.dimension));
    sheet.row(
        Say::LabelList,
        format!("{list} [{}]", item.dimension.code()),
    );
    let rule = speech.say(said::positive(item.dimension));
    sheet.row(Say::LabelPositive, rule);
    let kinds = said::kinds(item.kinds);
    if !kinds.is_empty() {
        sheet.row(Say::LabelKinds, speech.list(kinds));
    }
    if let Some(group) = &item.group {
        sheet.row(Say::LabelGroup, group.as_str());
    }
    let area = area_of(&item.id).map_or(Say::AreaNone, |area| Say::AreaOfItem {
        area: Box::new(names::area(area)),
    });
    sheet.row(Say::LabelArea, speech.say(area));
}

fn asking(sheet: &mut Sheet<'_>, item: &Item, fact: &Fact) {
    let speech = sheet.speech;
    sheet.row(Say::LabelAsk, speech.say(said::ask(item.ask)));
    let modes = speech.list(fact.modes.iter().map(|mode| said::mode(*mode)));
    sheet.row(Say::LabelModes, modes);
    super::question::never(sheet, &fact.never_with);
    let known = fact.evidence.iter();
    let known = known.map(|state| speech.say(names::state(*state)));
    sheet.row(
        Say::LabelEvidence,
        speech.join(&known.collect::<Vec<String>>()),
    );
    sheet.row(Say::LabelGround, fact.reason.as_str());
    let own = QuestionId::about(&item.id);
    if speech.packs.question(&own).is_some() {
        sheet.row(Say::LabelQuestion, own.to_string());
    }
    let asked = speech.packs.questions.iter();
    let setting: Vec<String> = asked
        .filter(|question| question.id != own)
        .flat_map(|question| setting(question, &item.id))
        .collect();
    if !setting.is_empty() {
        sheet.row(Say::LabelSetBy, speech.join(&setting));
    }
}

/// The answers that set an item, as in `q.docs 7`.
fn setting(question: &Question, item: &ItemId) -> Vec<String> {
    let answers = question.answers.iter();
    let setting = answers.filter(|answer| answer.sets.present.contains(item));
    setting
        .map(|answer| format!("{} {}", question.id, answer.digit))
        .collect()
}
