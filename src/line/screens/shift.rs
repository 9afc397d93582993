//! The end of a shift.

use super::super::sentence::Block;
use super::super::telling::Telling;
use super::start::people;
use super::{here, lists, part};
use crate::app::screens::shift::{Feeling, Part, Shift, colleagues, open_cases};
use crate::lang::msg::Shift as Say;
use crate::text::ltr_token;
use crate::tui::screens::shift::{due, feeling, sure};

pub(super) fn tell(telling: &mut Telling<'_>, page: &Shift) {
    let shared = telling.shared;
    match &page.part {
        Part::Open(row) => {
            if let Some(count) = page.waiting {
                telling.say(Block::List, Say::Waiting { count });
            }
            open(telling, *row);
        }
        // What was chosen is not read out again: it is nobody else's.
        Part::AboutUs(said) => about_us(telling, *said),
        Part::Next(row) => {
            telling.say(Block::Body, Say::WhoNext);
            telling.say(Block::List, Say::OwnPassphrase);
            let all: Vec<String> = colleagues(shared).into_iter().map(ltr_token).collect();
            people(telling, *row, &all);
        }
        Part::Sure(officer) => {
            telling.say(Block::Body, sure(shared, officer));
            telling.choice(1_u32, Say::No);
            telling.choice(2_u32, Say::Yes);
        }
    }
}

fn open(telling: &mut Telling<'_>, row: usize) {
    let open = open_cases(telling.shared);
    if open.is_empty() {
        telling.say(Block::Body, Say::NothingOpen);
        return;
    }
    telling.say(Block::Body, Say::StillOpen);
    let range = part(telling, row, open.len());
    let mut focused = None;
    for (place, line) in open.iter().enumerate() {
        let said = format!(
            "{}. {}",
            lists::case(telling, line),
            due(&telling.ink, line)
        );
        if range.contains(&place) {
            let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
            telling.numbered(Block::Choices, number, &said);
        }
        if place == row {
            focused = Some(said);
        }
    }
    if let Some(said) = focused {
        here(telling, (row, open.len()), &said);
    }
}

fn about_us(telling: &mut Telling<'_>, said: Option<Feeling>) {
    telling.say(Block::Body, Say::HowAreYou);
    telling.say(Block::List, Say::Private);
    for (number, each) in (1_u32..).zip(Feeling::ALL) {
        telling.choice(number, feeling(each));
    }
    if said.is_some() {
        telling.say(Block::Remark, Say::PeerSupport);
        telling.say(Block::Remark, Say::GivingAway);
    }
}
