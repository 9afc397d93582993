//! Look, ask, mark.

use super::super::sentence::Block;
use super::super::telling::Telling;
use crate::app::screens::card;
use crate::app::screens::triage::{Part, Triage, asked, questions, suggestion};
use crate::domain::question::{Question, Stage};
use crate::domain::screening::{Mark, Screening};
use crate::lang::msg::{Guard, Line as Say, Triage as Words};
use crate::tui::screens::triage::{answer_words, given_words, ground_words, numbered_answers};
use crate::tui::{guard, names};

/// The part with the focus; a drill tells its scene first.
pub(super) fn tell(telling: &mut Telling<'_>, page: &Triage) {
    let shared = telling.shared;
    let Some(open) = &shared.open else { return };
    let screening = &open.screening;
    let scene = screening.scene.and_then(|scene| {
        let card = shared.packs.card(&format!("drill.{scene}"), shared.locale);
        card.map(|(_, told)| told)
    });
    if let Some(told) = scene {
        telling.text(Block::List, told);
    }
    match page.part {
        Part::Look => look(telling, screening),
        Part::Ask(place) => ask(telling, place, screening),
        Part::Mark => mark(telling, screening),
    }
    if let Some(note) = &page.note {
        super::start::holds(telling, note);
    }
}

fn heading(telling: &mut Telling<'_>, name: Words, more: Words) {
    let said = format!("{}: {}", telling.words(name), telling.words(more));
    telling.text(Block::Body, &said);
}

fn look(telling: &mut Telling<'_>, screening: &Screening) {
    heading(telling, Words::LookHeading, Words::LookMore);
    let shared = telling.shared;
    for look in questions(shared, Stage::Look) {
        let digit = look.answers.first().map_or(0, |answer| answer.digit);
        let said = answer_words(shared, &look, digit);
        telling.chosen(digit, &said, screening.answers.contains_key(&look.id));
    }
}

fn ask(telling: &mut Telling<'_>, place: usize, screening: &Screening) {
    let shared = telling.shared;
    let asked = asked(shared);
    if place == 0 {
        heading(telling, Words::AskHeading, Words::AskMore);
    }
    let Some(question) = asked.get(place) else {
        return;
    };
    let held = card::held(question, shared);
    if !held.is_empty() {
        let page = guard::card_page(&telling.ink, Telling::width(), &held, shared);
        telling.whole(Block::Body, &page);
        telling.choice(1_u8, Guard::CardLater);
        telling.choice(2_u8, Guard::CardAnyway);
        return;
    }
    let question_text = shared.packs.question_text(&question.id, shared.locale);
    let said = telling.words(Say::Ask {
        question: question_text.to_owned(),
    });
    telling.text(Block::Body, &said);
    answers(telling, question, screening);
}

/// The line over a question that is asked anyway, its answers, the one that holds.
pub(super) fn answers(telling: &mut Telling<'_>, question: &Question, screening: &Screening) {
    let shared = telling.shared;
    let anyway = guard::asked_anyway_words(&telling.ink, question, shared, screening);
    if let Some(anyway) = anyway {
        telling.text(Block::Body, &anyway);
    }
    let given = screening.answers.get(&question.id);
    for (digit, text) in numbered_answers(&telling.ink, shared, question) {
        let holds = given.is_some_and(|given| given.digit == digit);
        telling.chosen(digit, &text, holds);
    }
    if let Some(given) = given {
        let text = given_words(&telling.ink, shared, question, given);
        telling.say(Block::Here, Say::Answered { text });
    }
}

fn mark(telling: &mut Telling<'_>, screening: &Screening) {
    heading(telling, Words::MarkHeading, Words::MarkMore);
    marks(telling, screening.mark);
    // The suggestion appears only after the officer's own digit (design README 11).
    if screening.mark.is_some() {
        let (suggested, ground) = suggestion(screening, telling.shared);
        let mark = Box::new(names::mark(suggested));
        let because = Box::new(ground_words(ground));
        telling.say(Block::Here, Words::Suggested { mark, because });
    }
}

/// The marks by their digits.
pub(super) fn marks(telling: &mut Telling<'_>, chosen: Option<Mark>) {
    for (digit, mark) in (1_u8..).zip(Mark::ALL) {
        let said = telling.words(names::mark(mark));
        telling.chosen(digit, &said, chosen == Some(mark));
    }
}
