//! The weights of one published list, as sets.

use crate::domain::case::Form;
use crate::domain::item::{Dimension, Element, Item, Strength, Weights};

use super::set::{ItemSet, Place};

/// What the items weigh on one path (adult or child) for one form.
#[derive(Debug, Clone, Default)]
pub(in crate::domain) struct Scale {
    /// Items of weight S; `pre` items by their own weight.
    pub(in crate::domain) strong: ItemSet,
    /// Items of weight M.
    pub(in crate::domain) medium: ItemSet,
    /// Items of weight W.
    pub(in crate::domain) weak: ItemSet,
    /// Means items of weight S or M that are neither a mere condition nor common in smuggling.
    pub(in crate::domain) proper: ItemSet,
    /// Items that are a risk while sources conflict: strong in this list, strong in the adult list
    /// of the same form, or S or D by their own weight.
    pub(in crate::domain) risky: ItemSet,
}

impl Scale {
    fn new<'a>(
        items: impl Iterator<Item = (&'a Item, Place)>,
        weigh: impl Fn(&Weights) -> (Option<Strength>, Option<Strength>),
    ) -> Self {
        let mut scale = Self::default();
        for (item, place) in items.filter(|(item, _)| !item.kinds.note) {
            let (own, adult) = weigh(&item.weights);
            scale.read(item, place, own);
            let strong = [own, adult, item.own_weight]
                .into_iter()
                .flatten()
                .any(|strength| matches!(strength, Strength::Strong | Strength::Decisive));
            if strong {
                scale.risky.insert(place);
            }
        }
        scale
    }

    fn read(&mut self, item: &Item, place: Place, listed: Option<Strength>) {
        let strength = if item.dimension == Dimension::Pre {
            item.own_weight
        } else {
            listed
        };
        match strength {
            Some(Strength::Strong) => self.strong.insert(place),
            Some(Strength::Medium) => self.medium.insert(place),
            Some(Strength::Weak) => self.weak.insert(place),
            Some(Strength::Decisive | Strength::Severe) | None => {}
        }
        let weighty = matches!(strength, Some(Strength::Strong | Strength::Medium));
        let plain = !item.kinds.condition && !item.kinds.also_smuggling;
        if item.element == Element::Means && weighty && plain {
            self.proper.insert(place);
        }
    }
}

/// The four scales.
#[derive(Debug, Clone, Default)]
pub(super) struct Scales {
    adult_labour: Scale,
    adult_sexual: Scale,
    child_labour: Scale,
    child_sexual: Scale,
}

impl Scales {
    pub(super) fn new<'a>(items: impl Iterator<Item = (&'a Item, Place)>) -> Self {
        let items: Vec<_> = items.collect();
        let scale = |weigh: fn(&Weights) -> (Option<Strength>, Option<Strength>)| {
            Scale::new(items.iter().copied(), weigh)
        };
        // An item that the child list lacks keeps the adult weight, so that no child scores lower
        // than an adult with the same answers.
        Self {
            adult_labour: scale(|w| (w.adult_labour, w.adult_labour)),
            adult_sexual: scale(|w| (w.adult_sexual, w.adult_sexual)),
            child_labour: scale(|w| (w.child_labour.or(w.adult_labour), w.adult_labour)),
            child_sexual: scale(|w| (w.child_sexual.or(w.adult_sexual), w.adult_sexual)),
        }
    }

    pub(super) fn of(&self, form: Form, child: bool) -> &Scale {
        match (form, child) {
            (Form::Labour, false) => &self.adult_labour,
            (Form::Sexual, false) => &self.adult_sexual,
            (Form::Labour, true) => &self.child_labour,
            (Form::Sexual, true) => &self.child_sexual,
        }
    }
}
