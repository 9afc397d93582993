//! Answers about corruption: sealed at once for an office outside the station, shown to nobody here.

use super::interview::Interview;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::crypt::Plaintext;
use crate::domain::item::{Dimension, Item, Never};
use crate::domain::question::QuestionId;
use crate::domain::screening::Topic;
use crate::lang::msg::Guard;

/// The page's cursor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sealed {
    /// The item with the focus, from 0.
    pub row: usize,
    /// The question of the interview that the page was opened from.
    pub from: Option<QuestionId>,
}

/// The words of the answers, by digit from 1. They stand in what is sealed and never change.
pub const ANSWERS: [&str; 5] = ["yes", "no", "did not understand", "unsure", "will not say"];

impl Sealed {
    /// The page, from a question.
    pub fn new(from: Option<QuestionId>) -> Self {
        Self { row: 0, from }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        let last = items(shared).len().saturating_sub(1);
        match action {
            Action::Up => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(last),
            Action::Next if self.row < last => self.row += 1,
            Action::Digit(digit) => return self.answer(digit, shared),
            Action::Next | Action::Previous | Action::Back | Action::Sealed => {
                return Step::go(self.back(shared));
            }
            _ => {}
        }
        Step::Stay
    }

    fn back(&self, shared: &mut Shared) -> Screen {
        Screen::Interview(match &self.from {
            Some(question) => Interview::at_question(question, shared),
            None => Interview::new(shared),
        })
    }

    fn answer(&self, digit: u8, shared: &mut Shared) -> Step {
        let place = usize::from(digit).checked_sub(1);
        let said = place.and_then(|place| ANSWERS.get(place));
        let item = items(shared).into_iter().nth(self.row);
        // The office of today: the packs that a case was begun with may have been withdrawn since.
        let office = shared.present.anti_corruption();
        let open = shared.open.as_ref();
        let (Some(said), Some(item), Some(office), Some(open)) = (said, item, office, open) else {
            return Step::Stay;
        };
        if !unmet(shared).is_empty() {
            return Step::Stay;
        }
        shared.effects.push(Effect::Seal {
            code: open.screening.code.clone(),
            topic: Topic::Corruption,
            about: Some(QuestionId(item.id.to_string())),
            to: vec![office.recipient.clone()],
            plaintext: Plaintext::new((*said).to_owned()),
        });
        Step::Open(Overlay::Busy(Guard::Sealing.into()))
    }
}

/// The page, where the country has an office that can open the answers; else a word why not.
pub(super) fn open(from: Option<QuestionId>, shared: &mut Shared) -> Step {
    if shared.present.anti_corruption().is_some() {
        Step::go(Screen::Sealed(Sealed::new(from)))
    } else {
        shared.toast = Some(Guard::SealedNotHere.into());
        Step::Stay
    }
}

/// The items of the page.
pub fn items(shared: &Shared) -> Vec<Item> {
    let items = shared.packs.catalogue.items().iter();
    items
        .filter(|item| item.dimension == Dimension::Corr)
        .cloned()
        .collect()
}

/// The conditions that hold and must not; nothing overrides them here.
pub fn unmet(shared: &Shared) -> Vec<Never> {
    let Some(open) = &shared.open else {
        return Vec::new();
    };
    let items = items(shared);
    let facts = items.iter().filter_map(|item| shared.packs.fact(&item.id));
    let mut never: Vec<Never> = facts.flat_map(|fact| fact.never_with.clone()).collect();
    never.sort_unstable();
    never.dedup();
    open.screening.holding(&never)
}

/// Whether something was answered about an item.
pub fn is_answered(item: &Item, shared: &Shared) -> bool {
    let open = shared.open.as_ref();
    open.is_some_and(|open| {
        let mut sealed = open.screening.sealed.iter();
        sealed.any(|one| {
            one.topic == Topic::Corruption
                && one
                    .about
                    .as_ref()
                    .is_some_and(|about| about.0 == item.id.as_str())
        })
    })
}
