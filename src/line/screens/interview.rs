//! One question: what to ask, what to take care of, the answers.

use super::super::names::{Meaning, Names};
use super::super::sentence::Block;
use super::super::telling::Telling;
use super::triage::answers;
use crate::app::action::Action;
use crate::app::model::OpenCase;
use crate::app::screens::card;
use crate::app::screens::interview::{Interview, Panes};
use crate::app::screens::outcome::assess_open;
use crate::app::worth;
use crate::domain::question::Question;
use crate::lang::msg::{Interview as Words, Line as Say};
use crate::tui::{changes, guard, names};

/// The question with the focus, or the card in its place.
pub(super) fn tell(telling: &mut Telling<'_>, page: &Interview, names: &Names) {
    let shared = telling.shared;
    let Some(open) = &shared.open else { return };
    let questions = page.questions(shared);
    let here = page.place(&questions);
    let Some(question) = questions.get(here) else {
        return;
    };
    let section = Box::new(names::section(question.section));
    telling.say(Block::Place, Say::Section { section });
    if open.screening.flags.contains(&question.id) {
        telling.say(Block::Here, Say::Flagged);
    }
    let held = card::held(question, shared);
    if held.is_empty() {
        ask(telling, page, question);
        answers(telling, question, &open.screening);
    } else {
        let card = guard::card_page(&telling.ink, Telling::width(), &held, shared);
        telling.whole(Block::Body, &card);
        for (digit, message) in guard::CARD {
            telling.choice(digit, message);
        }
    }
    note(telling, page, question, open);
    if here + 1 == questions.len() {
        still_worth(telling, question, names);
    }
}

fn ask(telling: &mut Telling<'_>, page: &Interview, question: &Question) {
    let shared = telling.shared;
    let text = |locale| shared.packs.question_text(&question.id, locale).to_owned();
    if page.panes != Panes::Theirs {
        let question = text(shared.locale);
        telling.say(Block::Body, Say::Ask { question });
    }
    if page.panes != Panes::Mine {
        let language = shared.second.own_name().to_owned();
        let question = text(shared.second);
        telling.say(Block::Body, Say::AskIn { language, question });
    }
    if let Some(avoid) = shared.packs.avoid(&question.id, shared.locale) {
        let said = format!("{} {avoid}", telling.words(Words::DoNotAsk));
        telling.text(Block::Body, &said);
    }
}

fn note(telling: &mut Telling<'_>, page: &Interview, question: &Question, open: &OpenCase) {
    if let Some(note) = &page.note {
        super::start::holds(telling, note);
    } else if let Some(last) = open.screening.notes_about(Some(&question.id)).last() {
        let what = telling.words(Say::Note);
        let text = last.text.clone();
        telling.say(Block::Here, Say::Entry { what, text });
    }
}

/// At the last question: the one that is still worth asking.
fn still_worth(telling: &mut Telling<'_>, question: &Question, names: &Names) {
    let seen = assess_open(telling.shared);
    let here = worth::next(telling.shared, &seen).is_some_and(|next| next == question.id);
    if !here {
        offer(telling, Block::Here, names);
    }
}

/// The offer of the question that is still worth asking, with the word that leads there.
pub(in crate::line) fn offer(telling: &mut Telling<'_>, block: Block, names: &Names) {
    let seen = assess_open(telling.shared);
    let said = changes::next_words(&telling.ink, telling.shared, &seen);
    let words = names.words(telling.shared.locale, Meaning::Act(Action::Worth));
    let (Some(text), Some(what)) = (said, words.first().cloned()) else {
        return;
    };
    telling.say(block, Say::Entry { what, text });
}
