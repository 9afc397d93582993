//! A case as sets over one catalogue, and which areas its answers close.

use crate::domain::case::{Age, Area, Case, Person, State};
use crate::domain::catalogue::{AreaSet, Catalogue, ItemSet, Place};
use crate::domain::country::{Country, Purposes};
use crate::domain::item::Dimension;

use super::outcome::Supposed;

/// The ten areas a negative needs.
pub(super) const NEEDED: AreaSet = AreaSet::of(&[
    Area::Control,
    Area::Docs,
    Area::Debt,
    Area::Freedom,
    Area::Harm,
    Area::Forced,
    Area::Work,
    Area::Promise,
    Area::Plan,
    Area::Age,
]);

/// What stays the same while answers are tried out.
pub(super) struct Setting<'a> {
    pub(super) catalogue: &'a Catalogue,
    /// Whether ransom is a purpose by itself.
    pub(super) ransom_is_purpose: bool,
    /// The `pur` items that the country counts.
    pub(super) counted_purposes: ItemSet,
}

impl<'a> Setting<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, country: &Country) -> Self {
        let mut counted_purposes = ItemSet::default();
        match &country.purposes_enabled {
            Purposes::All => counted_purposes.insert_word(Dimension::Pur, u64::MAX),
            Purposes::Only(ids) => ids
                .iter()
                .filter_map(|id| catalogue.place(id))
                .filter(|place| place.dimension == Dimension::Pur)
                .for_each(|place| counted_purposes.insert(place)),
        }
        Self {
            catalogue,
            ransom_is_purpose: country.ransom_is_purpose,
            counted_purposes,
        }
    }
}

/// The answers. An item in none of the sets is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    pub(super) present: ItemSet,
    pub(super) absent: ItemSet,
    pub(super) disputed: ItemSet,
    /// Present items without weight, kept apart: they count for SU only.
    pub(super) noted: ItemSet,
    /// Core questions that were answered with a clear no.
    pub(super) denied: AreaSet,
    /// Whether the conditions are adequate.
    pub(super) adequate: bool,
    pub(super) person: Person,
}

impl Facts {
    /// The answers of a case; items that the catalogue lacks are left out.
    pub(super) fn new(catalogue: &Catalogue, case: &Case) -> Self {
        let mut facts = Self {
            present: ItemSet::default(),
            absent: ItemSet::default(),
            disputed: ItemSet::default(),
            noted: ItemSet::default(),
            denied: AreaSet::default(),
            adequate: case.conditions.adequate(),
            person: case.person,
        };
        for (id, state) in &case.items {
            if let Some(place) = catalogue.place(id) {
                facts.take(place, *state);
            }
        }
        facts.noted = facts.present.and(&catalogue.marks().notes);
        facts.present = facts.present.without(&facts.noted);
        facts.denied = case
            .areas
            .iter()
            .filter(|(_, state)| **state == State::Absent)
            .fold(AreaSet::default(), |set, (area, _)| set.with(*area));
        facts
    }

    fn take(&mut self, place: Place, state: State) {
        match state {
            State::Said | State::Seen | State::Document => self.present.insert(place),
            State::Absent => self.absent.insert(place),
            State::Disputed => self.disputed.insert(place),
            State::NotAsked
            | State::NotObserved
            | State::Refused
            | State::Unable
            | State::Unknown => {}
        }
    }

    /// The same answers with one item settled.
    pub(super) fn suppose(&self, catalogue: &Catalogue, place: Place, answer: Supposed) -> Self {
        let mut facts = *self;
        facts.disputed.remove(place);
        match answer {
            Supposed::Absent => facts.absent.insert(place),
            Supposed::Present if catalogue.marks().notes.has(place) => facts.noted.insert(place),
            Supposed::Present => facts.present.insert(place),
        }
        facts
    }

    pub(super) fn is_open(&self, place: Place) -> bool {
        !self.present.has(place) && !self.absent.has(place) && !self.noted.has(place)
    }

    pub(super) fn has(&self, place: Option<Place>) -> bool {
        place.is_some_and(|place| self.present.has(place))
    }

    pub(super) fn denies(&self, place: Option<Place>) -> bool {
        place.is_some_and(|place| self.absent.has(place))
    }

    /// Whether the rules for children apply: a child, or one who may be.
    pub(super) fn child(&self) -> bool {
        match self.person.age {
            Age::Child | Age::Doubtful => true,
            Age::Adult | Age::NotAsked => false,
        }
    }
}

/// The areas by their states; an area in neither set is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Coverage {
    pub(super) absent: AreaSet,
    pub(super) answered: AreaSet,
}

impl Coverage {
    pub(super) fn new(catalogue: &Catalogue, facts: &Facts) -> Self {
        let (mut absent, mut answered) = (AreaSet::default(), AreaSet::default());
        for (area, items) in catalogue.areas().iter() {
            let denied = facts.denied.has(area) && !items.meets(&facts.disputed);
            if area == Area::Age {
                // The age has no items: the person's age answers it, and nothing denies it.
                if matches!(facts.person.age, Age::Adult | Age::Child) {
                    answered = answered.with(area);
                }
            } else if items.meets(&facts.present) {
                answered = answered.with(area);
            } else if denied || items.is_within(&facts.absent) {
                absent = absent.with(area);
                answered = answered.with(area);
            }
        }
        Self { absent, answered }
    }
}
