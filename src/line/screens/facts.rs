//! The lists of facts, and the sealed answers: a line with the focus, and what digits record.

use super::super::names::Names;
use super::super::sentence::Block;
use super::super::telling::Telling;
use super::here;
use super::interview::offer;
use crate::app::screens::facts::{Facts, GROUPS};
use crate::app::screens::sealed::{Sealed, is_answered, items, unmet};
use crate::domain::item::Item;
use crate::lang::msg::{Guard, Interview as Words, Line as Say};
use crate::tui::screens::facts::{DIGITS, known};
use crate::tui::{guard, names};

/// One list: all its lines once, then the one with the focus.
pub(super) fn tell(telling: &mut Telling<'_>, page: Facts, names: &Names) {
    let shared = telling.shared;
    let group = telling.words(names::group(page.dimension()));
    telling.text(Block::Place, &group);
    let number = u32::try_from(page.group + 1).unwrap_or(0);
    let total = u32::try_from(GROUPS.len()).unwrap_or(0);
    telling.say(Block::Place, Words::PageOf { number, total });
    let items = page.items(shared);
    for (number, item) in (1_u32..).zip(&items) {
        let said = fact(telling, item);
        telling.numbered(Block::List, number, &said);
    }
    if page.group == 0 {
        offer(telling, Block::List, names);
    }
    if let Some(item) = items.get(page.row) {
        let said = fact(telling, item);
        here(telling, (page.row, items.len()), &said);
        if let Some(help) = shared.packs.help(&item.id, shared.locale) {
            telling.text(Block::Here, help);
        }
    }
    for (digit, state) in DIGITS {
        let said = telling.words(names::state(state));
        telling.numbered(Block::Legend, u32::from(digit), &said);
    }
    telling.say(Block::Legend, Say::BySign);
    telling.say(Block::Legend, Say::FactsEnd);
}

fn fact(telling: &Telling<'_>, item: &Item) -> String {
    let shared = telling.shared;
    let label = shared.packs.label(&item.id, shared.locale).to_owned();
    match known(item, shared) {
        Some(state) => telling.words(Say::Entry {
            what: label,
            text: telling.words(names::state(state)),
        }),
        None => label,
    }
}

/// Answers that only an office elsewhere can read. What was answered is said nowhere.
pub(super) fn sealed(telling: &mut Telling<'_>, page: &Sealed) {
    let shared = telling.shared;
    let Some(office) = shared.present.anti_corruption() else {
        return;
    };
    let key = office.recipient.clone();
    let office = office.name.say(shared.locale).to_owned();
    telling.say(Block::List, Guard::SealedHeading { office });
    telling.say(Block::List, Guard::SealedKey { key });
    telling.say(Block::List, Guard::SealedWhat);
    telling.say(Block::List, Guard::SealedWarning);
    let conditions = unmet(shared);
    if !conditions.is_empty() {
        telling.say(Block::Body, Words::GuardHeading);
        for never in conditions {
            telling.say(Block::Body, guard::never(never));
        }
        return;
    }
    let items = items(shared);
    let line = |telling: &Telling<'_>, item: &Item| {
        let what = shared.packs.label(&item.id, shared.locale).to_owned();
        if is_answered(item, shared) {
            let text = telling.words(Guard::SealedAnswered);
            telling.words(Say::Entry { what, text })
        } else {
            what
        }
    };
    for (number, item) in (1_u32..).zip(&items) {
        let said = line(telling, item);
        telling.numbered(Block::List, number, &said);
    }
    if let Some(item) = items.get(page.row) {
        let said = line(telling, item);
        here(telling, (page.row, items.len()), &said);
    }
    let answers = [
        Words::AnswerYes,
        Words::AnswerNo,
        Words::AnswerNotUnderstood,
        Words::AnswerUnsure,
        Words::AnswerRefused,
    ];
    for (digit, message) in (1_u32..).zip(answers) {
        let said = telling.words(message);
        telling.numbered(Block::Legend, digit, &said);
    }
    telling.say(Block::Legend, Say::BySign);
}
