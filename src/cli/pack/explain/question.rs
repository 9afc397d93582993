//! A question in words, and what each answer to it does.

use super::super::names as said;
use super::super::speech;
use super::Sheet;
use crate::book::Line;
use crate::domain::item::Never;
use crate::domain::question::{Answer, AnswerKind, Question, QuestionId};
use crate::lang::msg::Authoring as Say;

pub(super) fn lines(mut sheet: Sheet<'_>, id: &QuestionId) -> Option<Vec<Line>> {
    let speech = sheet.speech;
    let (packs, locale) = (speech.packs, speech.locale());
    let question = packs.question(id)?;
    place(&mut sheet, question);
    guidance(&mut sheet, id);
    for answer in &question.answers {
        one(&mut sheet, question, answer);
    }
    if question.kind != AnswerKind::Toggle {
        sheet.row(Say::LabelFixed, speech.say(Say::FixedOpen));
    }
    if let Some(review) = packs.question_review(id, locale) {
        let language = locale.own_name().to_owned();
        sheet.words(Say::LabelWording { language }, speech.review(review));
    }
    Some(sheet.lines)
}

fn place(sheet: &mut Sheet<'_>, question: &Question) {
    let speech = sheet.speech;
    sheet.row(Say::LabelStage, speech.say(said::stage(question)));
    if let Some(item) = &question.about {
        sheet.row(Say::LabelAbout, speech.items(std::slice::from_ref(item)));
        if let Some(fact) = speech.packs.fact(item) {
            sheet.row(Say::LabelSource, speech.source(fact));
            let sure = speech.say(said::confidence(fact.confidence));
            sheet.row(Say::LabelConfidence, sure);
        }
    }
    if let Some(source) = speech.packs.question_source(&question.id) {
        sheet.row(Say::LabelSource, source);
    }
    sheet.row(Say::LabelArea, speech.area(question));
    sheet.row(Say::LabelAsk, speech.say(said::ask(question.ask)));
    let modes = speech.list(question.modes.iter().map(|mode| said::mode(*mode)));
    sheet.row(Say::LabelModes, modes);
    never(sheet, &question.never_with);
    if !question.follows.is_empty() {
        sheet.row(Say::LabelOpenedBy, speech.items(&question.follows));
    }
    if !question.closed_by.is_empty() {
        sheet.row(Say::LabelClosedBy, speech.items(&question.closed_by));
    }
}

/// The conditions in which it must not be asked.
pub(super) fn never(sheet: &mut Sheet<'_>, never_with: &[Never]) {
    let speech = sheet.speech;
    let said = if never_with.is_empty() {
        speech.say(Say::NeverNothing)
    } else {
        speech.list(never_with.iter().map(|never| said::never(*never)))
    };
    sheet.row(Say::LabelNever, said);
}

fn guidance(sheet: &mut Sheet<'_>, id: &QuestionId) {
    let (packs, locale) = (sheet.speech.packs, sheet.speech.locale());
    let all = [
        (Say::LabelWhy, packs.why(id, locale)),
        (Say::LabelAvoid, packs.avoid(id, locale)),
        (Say::LabelOtherWords, packs.other_words(id, locale)),
    ];
    for (label, text) in all {
        if let Some(text) = text {
            sheet.words(label, text);
        }
    }
}

fn one(sheet: &mut Sheet<'_>, question: &Question, answer: &Answer) {
    let speech = sheet.speech;
    let digit = answer.digit;
    sheet.row(Say::LabelAnswer { digit }, speech.answer(question, digit));
    let mut sets = speech.sets(question, &answer.sets);
    if sets.is_empty() {
        sets.push(speech.say(Say::SetsNothing));
    }
    sheet.row_at(2, Say::LabelSets, speech.join(&sets));
    let (before, after) = speech::alone(speech.packs, question, answer);
    sheet.row_at(2, Say::LabelAlone, speech.alone(&before, &after));
}
