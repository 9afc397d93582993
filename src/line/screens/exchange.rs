//! Export, import, and a case at the desk.

use super::super::sentence::Block;
use super::super::telling::Telling;
use super::start::holds;
use crate::app::screens::compare::Compare;
use crate::app::screens::export::Export;
use crate::app::screens::import::Import;
use crate::app::screens::review::Review;
use crate::domain::screening::Decision;
use crate::lang::msg::{Exchange as Words, Stick};
use crate::text::ltr_token;
use crate::tui::compared::{self, Form};
use crate::tui::names;
use crate::tui::screens::exchange::{
    arrived, exporting, is_chosen, is_foreign, line_words, own_key, what_writes,
};
use crate::tui::screens::review::case_page;

/// Who can open it, then the sticks, the folder or the key, then what was written.
pub(super) fn export(telling: &mut Telling<'_>, page: &Export) {
    let shared = telling.shared;
    let whole = exporting(&telling.ink, Telling::width(), page, shared);
    if page.done.is_some() {
        telling.whole(Block::Body, &whole);
        return;
    }
    telling.whole(Block::List, &whole);
    if page.field().is_some() {
        holds(telling, &page.entry);
        return;
    }
    telling.say(Block::Body, Stick::Where);
    for (digit, line) in (1_u8..).zip(page.lines()) {
        let mut said = telling.words(line_words(page, line, shared));
        if is_foreign(page, line) {
            said = format!("{said}. {}", telling.words(Stick::Foreign));
        }
        telling.chosen(digit, &said, is_chosen(page, line));
    }
    if let Some(go) = what_writes(page) {
        telling.say(Block::Here, go);
    }
}

/// What to read, then what arrived.
pub(super) fn import(telling: &mut Telling<'_>, page: &Import) {
    let Some(arrivals) = &page.arrivals else {
        telling.say(Block::List, Words::ImportMore);
        if let Some(key) = own_key(telling.ink.locale(), telling.shared) {
            telling.say(Block::List, key);
        }
        holds(telling, &page.path);
        return;
    };
    if arrivals.is_empty() {
        telling.say(Block::Body, Words::NoBundles);
    }
    telling.page(Block::Body, |text, ink, _| {
        for arrival in arrivals {
            arrived(text, ink, arrival);
        }
    });
}

/// People, what each says about the same things, and whose case a digit opens.
pub(super) fn compare(telling: &mut Telling<'_>, page: &Compare) {
    let whole = compared::page(&telling.ink, Telling::width(), page, Form::Lines);
    telling.whole(Block::Body, &whole);
    for (number, person) in (1_u32..).zip(&page.people) {
        let code = ltr_token(&person.screening.code);
        telling.numbered(Block::Choices, number, &code);
    }
}

/// The case as it arrived, then the decision.
pub(super) fn review(telling: &mut Telling<'_>, page: &Review) {
    let shared = telling.shared;
    let Some(open) = &shared.open else { return };
    let whole = case_page(
        &telling.ink,
        Telling::width(),
        page,
        (shared, &open.screening),
    );
    telling.whole(Block::List, &whole);
    if let Some(words) = page.field() {
        holds(telling, words);
        return;
    }
    telling.say(Block::Body, Words::DecideHeading);
    for (digit, decision) in (1_u8..).zip(Decision::ALL) {
        telling.choice(digit, names::decision(decision));
    }
}
