//! The cards on law and notions: those that serve the question that was on the screen first, all of
//! them searchable, and the way back to where the officer was.

use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::domain::item::ItemId;
use crate::domain::question::Question;
use crate::pack::concepts::Concept;
use crate::text::search::Wanted;

/// The list of cards, or one of them.
#[derive(Debug)]
pub struct Reference {
    /// The card with the focus among those shown, from 0.
    pub row: usize,
    /// The words that cards must hold; kept after the field was left.
    pub wanted: Field,
    /// Whether the search has the focus.
    pub searching: bool,
    /// The card that is read, scrolled down by so many rows.
    pub reading: Option<(String, u16)>,
    /// The question that was on the screen.
    serving: Option<Question>,
    back: Box<Screen>,
}

impl Reference {
    /// The cards, from the screen that goes on when they are left.
    pub fn from(back: Screen, shared: &Shared) -> Self {
        let serving = match &back {
            Screen::Interview(interview) => interview.question(shared),
            _ => None,
        };
        Self {
            row: 0,
            wanted: Field::new(),
            searching: false,
            reading: None,
            serving,
            back: Box::new(back),
        }
    }

    /// The screen that goes on when the cards are left.
    pub fn back(&self) -> &Screen {
        &self.back
    }

    /// The search, while it has the focus.
    pub fn field(&self) -> Option<&Field> {
        self.searching.then_some(&self.wanted)
    }

    /// The search, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        self.searching.then_some(&mut self.wanted)
    }

    /// Where its keys are looked up.
    pub fn context(&self) -> Context {
        if self.reading.is_some() {
            Context::Page
        } else {
            Context::List
        }
    }

    /// Whether a card serves the question that was on the screen.
    pub fn serves(&self, card: &Concept) -> bool {
        self.serving.as_ref().is_some_and(|question| {
            let about = question.about.as_ref().and_then(ItemId::dimension);
            card.questions.contains(&question.id)
                || about.is_some_and(|dimension| card.dimensions.contains(&dimension))
        })
    }

    /// The words in the search.
    pub fn looked_for(&self) -> Wanted {
        Wanted::new(self.wanted.text())
    }

    /// The cards that hold every wanted word: those that serve the question first, then those that
    /// have the words in their title.
    pub fn shown<'a>(&self, shared: &'a Shared) -> Vec<&'a Concept> {
        let wanted = self.looked_for();
        let holds = |card: &&Concept| {
            let locale = shared.locale;
            let texts = [card.title(locale), card.search(locale), card.text(locale)];
            wanted.is_in(&texts)
        };
        let mut shown: Vec<&Concept> = shared.packs.concepts.iter().filter(holds).collect();
        let in_title =
            |card: &Concept| !wanted.is_empty() && wanted.is_in(&[card.title(shared.locale)]);
        shown.sort_by_key(|card| (!self.serves(card), !in_title(card)));
        shown
    }

    pub(super) fn update(&mut self, action: Action, shared: &Shared) -> Step {
        if self.reading.is_some() {
            self.read(action);
            return Step::Stay;
        }
        let last = self.shown(shared).len().saturating_sub(1);
        match action {
            Action::Up | Action::PreviousField => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(last),
            Action::PageUp => self.row = self.row.saturating_sub(10),
            Action::PageDown => self.row = (self.row + 10).min(last),
            Action::Search | Action::NextField => self.searching = !self.searching,
            Action::Next | Action::Back if self.searching => {
                self.searching = false;
                self.row = 0;
            }
            Action::Next => {
                let shown = self.shown(shared);
                self.reading = shown.get(self.row).map(|card| (card.id.clone(), 0));
            }
            Action::Previous | Action::Back | Action::Reference => {
                return Step::go(std::mem::replace(&mut self.back, Screen::Language));
            }
            _ => {}
        }
        Step::Stay
    }

    fn read(&mut self, action: Action) {
        let Some((_, top)) = &mut self.reading else {
            return;
        };
        match action {
            Action::Up => *top = top.saturating_sub(1),
            Action::Down => *top = top.saturating_add(1),
            Action::PageUp => *top = top.saturating_sub(10),
            Action::PageDown => *top = top.saturating_add(10),
            _ => self.reading = None,
        }
    }
}
