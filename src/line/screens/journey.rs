//! The journey in words: its legs, the form of one, what waits at the end.

use super::super::sentence::Block;
use super::super::telling::Telling;
use super::here;
use super::start::holds;
use crate::app::screens::journey::form::{LegForm, Line};
use crate::app::screens::journey::{Focus, Journey, pointed, standing};
use crate::domain::journey::End;
use crate::lang::msg::Journey as Words;
use crate::tui::screens::journey::{choices_of, label, list_choices};
use crate::tui::strip;

/// What has the focus.
pub(super) fn tell(telling: &mut Telling<'_>, page: &Journey) {
    match &page.focus {
        Focus::List => list(telling, page),
        Focus::Form(form) => leg(telling, form),
        Focus::Removing(place) => {
            let legs = standing(telling.shared);
            let leg = (1_u8..).zip(&legs).find(|(_, (at, _))| at == place);
            if let Some((number, (_, leg))) = leg {
                let said = strip::leg_words(&telling.ink, number, leg);
                telling.text(Block::Body, &said);
            }
            telling.say(Block::Body, Words::RemoveAsk);
            telling.choice(1_u8, Words::RemoveNo);
            telling.choice(2_u8, Words::RemoveYes);
        }
        Focus::End => {
            telling.say(Block::Body, Words::EndAsk);
            for end in End::ALL {
                telling.choice(end.digit(), strip::end_words(*end));
            }
        }
    }
}

fn list(telling: &mut Telling<'_>, page: &Journey) {
    let shared = telling.shared;
    let Some(open) = &shared.open else { return };
    let journey = &open.screening.journey;
    telling.say(Block::List, Words::DecidesNothing);
    if journey.is_empty() {
        telling.say(Block::Body, Words::Nothing);
    }
    let legs = standing(shared);
    for (number, (_, leg)) in (1_u8..).zip(&legs) {
        let said = strip::leg_words(&telling.ink, number, leg);
        telling.text(Block::Body, &said);
    }
    if let Some(end) = journey.end {
        let end = Box::new(strip::end_words(end).into());
        telling.say(Block::Body, Words::EndLine { end });
    }
    if let Some((number, (_, leg))) = (1_u8..).zip(&legs).nth(page.row) {
        let said = strip::leg_words(&telling.ink, number, leg);
        if legs.len() > 1 {
            here(telling, (page.row, legs.len()), &said);
        }
    }
    for (digit, message) in list_choices(shared) {
        telling.choice(digit, message);
    }
    for (digit, question) in (7_u8..).zip(pointed(shared)) {
        let text = shared.packs.question_text(&question.id, shared.locale);
        let question = text.to_owned();
        telling.choice(digit, Words::AskAbout { question });
    }
}

fn leg(telling: &mut Telling<'_>, form: &LegForm) {
    telling.say(Block::Body, label(form.line));
    if form.line == Line::Stay {
        telling.say(Block::Body, Words::StayHint);
    }
    let (choices, held) = choices_of(form);
    for (digit, message) in choices {
        let said = telling.words(message);
        telling.chosen(digit, &said, held == Some(digit));
    }
    if let Some(field) = form.field() {
        holds(telling, field);
    }
}
