//! First start, set-up, unlocking.

use super::super::sentence::Block;
use super::super::telling::Telling;
use super::{here, part};
use crate::app::event::Look;
use crate::app::field::Field;
use crate::app::screens::start::SetUp;
use crate::app::screens::unlock::{Asking, Unlock};
use crate::domain::station::{Realm, Role};
use crate::lang::locale::Locale;
use crate::lang::msg::{General, Line as Say, Msg, Shift, Start};
use crate::text::ltr_token;
use crate::tui::screens::form::strength;

/// Each language by its own name.
pub(in crate::line) fn language(telling: &mut Telling<'_>) {
    for (number, locale) in (1_u32..).zip(Locale::ALL) {
        telling.numbered(Block::Choices, number, locale.own_name());
    }
}

pub(super) fn choose(telling: &mut Telling<'_>) {
    telling.say(Block::Body, Start::WhatToDo);
    let all = [
        (Start::Practise, Start::PractiseMore),
        (Start::SetUpStation, Start::SetUpStationMore),
        (Start::SetUpDesk, Start::SetUpDeskMore),
    ];
    for (number, (choice, more)) in (1_u32..).zip(all) {
        let said = format!("{}. {}", telling.words(choice), telling.words(more));
        telling.numbered(Block::Choices, number, &said);
    }
    telling.say(Block::Legend, Start::NothingIsSent);
}

pub(super) fn set_up(telling: &mut Telling<'_>, form: &SetUp) {
    let (title, note) = match form.role {
        Role::Station => (Start::SetUpStation, Start::SupervisorMayFollow),
        Role::Desk => (Start::SetUpDesk, Start::DeskKeyFollows),
    };
    telling.say(Block::Place, title);
    telling.say(Block::List, note);
    telling.say(Block::List, Start::NoReset);
    if let Some(fault) = &form.fault {
        telling.say(Block::Remark, fault.clone());
    }
    if form.focus == 3 && !form.passphrase.is_empty() {
        telling.say(Block::Here, strength(&form.passphrase));
    }
    if let Some(field) = form.field() {
        holds(telling, field);
    }
}

pub(super) fn unlock(telling: &mut Telling<'_>, page: &Unlock) {
    if let Look::Present {
        realm,
        role,
        station,
        ..
    } = &telling.shared.look
    {
        let station = station.clone();
        let name = match role {
            Role::Station => Start::UnlockStation { station },
            Role::Desk => Start::UnlockDesk { station },
        };
        let realm: Msg = match realm {
            Realm::Practice | Realm::Drill => Say::Practice.into(),
            Realm::Live => General::LiveRealm.into(),
        };
        telling.say(Block::Place, realm);
        telling.say(Block::Place, name);
    }
    telling.say(Block::List, Start::FoundThisComputer);
    if let Asking::Who(row) = page.asking {
        return who(telling, page, row);
    }
    if page.asking == Asking::Passphrase {
        let officer = page.officer.text().to_owned();
        let what = telling.words(Start::FieldOfficer);
        telling.say(
            Block::Here,
            Say::Entry {
                what,
                text: officer,
            },
        );
    }
    if let Some(field) = page.field() {
        holds(telling, field);
    }
}

fn who(telling: &mut Telling<'_>, page: &Unlock, row: usize) {
    telling.say(Block::Body, Shift::WhoIsOnWatch);
    let mut all: Vec<String> = page.officers.iter().map(|code| ltr_token(code)).collect();
    all.push(telling.words(Shift::SomebodyElse));
    people(telling, row, &all);
}

/// People to choose from, by number.
pub(super) fn people(telling: &mut Telling<'_>, row: usize, all: &[String]) {
    let range = part(telling, row, all.len());
    for (place, said) in all.iter().enumerate() {
        let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
        if range.contains(&place) {
            telling.numbered(Block::Choices, number, said);
        }
    }
    if let Some(said) = all.get(row) {
        here(telling, (row, all.len()), said);
    }
}

/// What a field holds already; of a secret, nothing.
pub(in crate::line) fn holds(telling: &mut Telling<'_>, field: &Field) {
    if !field.is_empty() && !field.is_secret() {
        let text = field.text().to_owned();
        telling.say(Block::Here, Say::Holds { text });
    }
}
