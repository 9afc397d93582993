//! The smuggling level: the first rule that applies (`assessment.md` 4).

use crate::domain::catalogue::{ItemSet, Named, Place};
use crate::domain::item::{Dimension, ItemId};

use super::facts::{Facts, Setting};
use super::outcome::{Reason, SomLevel};
use super::rule::Rule;

/// The facts that no item was found for, where nothing of smuggling is known.
const LOOKED_FOR: [&str; 4] = [
    "som.third_party",
    "som.benefit",
    "som.border",
    "som.stay_enabled",
];

/// The rule that applies.
pub(super) fn rule(setting: &Setting<'_>, facts: &Facts) -> Rule {
    let named = setting.catalogue.marks().named;
    let third_party = facts.has(named.third_party);
    let border = facts.has(named.border) || facts.has(named.stay_enabled);
    if is_denied(facts, &named) {
        Rule::SomDenied
    } else if third_party && border {
        if facts.present.has_any_of(Dimension::Agg) {
            Rule::SomAggravated
        } else {
            Rule::SomIndicated
        }
    } else if has_some_fact(facts) {
        Rule::SomUnknown
    } else {
        Rule::SomNothing
    }
}

/// The level that a rule of [`rule`] gives.
pub(super) fn level(rule: Rule) -> SomLevel {
    if rule == Rule::SomAggravated {
        SomLevel::S2
    } else if rule == Rule::SomIndicated {
        SomLevel::S1
    } else if rule == Rule::SomUnknown {
        SomLevel::SU
    } else {
        SomLevel::S0
    }
}

/// Whether S1 or S2 stands while nobody knows of a benefit.
pub(super) fn is_provisional(setting: &Setting<'_>, facts: &Facts, level: SomLevel) -> bool {
    level.rank() > 0 && !facts.has(setting.catalogue.marks().named.benefit)
}

/// Why: the rule and the items it rests on.
pub(super) fn reason(setting: &Setting<'_>, facts: &Facts) -> Reason {
    let rule = rule(setting, facts);
    let named = setting.catalogue.marks().named;
    let smuggling = facts.present.of(&[Dimension::Som]);
    let aggravating = facts.present.of(&[Dimension::Agg]);
    let catalogue = setting.catalogue;
    let items = if rule == Rule::SomDenied {
        catalogue.ids(&denied(facts, &named))
    } else if rule == Rule::SomIndicated {
        catalogue.ids(&elements(facts, &named))
    } else if rule == Rule::SomAggravated {
        catalogue.ids(&elements(facts, &named).or(&aggravating))
    } else if rule == Rule::SomUnknown {
        catalogue.ids(&smuggling.or(&aggravating).or(&facts.noted))
    } else {
        LOOKED_FOR.into_iter().map(ItemId::new).collect()
    };
    Reason {
        rule,
        items,
        areas: Vec::new(),
        conditions: Vec::new(),
    }
}

fn is_denied(facts: &Facts, named: &Named) -> bool {
    facts.denies(named.third_party)
        || facts.denies(named.benefit)
        || (facts.denies(named.border) && facts.denies(named.stay_enabled))
}

/// Any smuggling or aggravating fact; an item without weight counts here and nowhere else.
fn has_some_fact(facts: &Facts) -> bool {
    facts.present.has_any_of(Dimension::Som)
        || facts.present.has_any_of(Dimension::Agg)
        || !facts.noted.is_empty()
}

fn denied(facts: &Facts, named: &Named) -> ItemSet {
    let mut items = those([named.third_party, named.benefit], |it| facts.denies(it));
    if facts.denies(named.border) && facts.denies(named.stay_enabled) {
        items = items.or(&those([named.border, named.stay_enabled], |_| true));
    }
    items
}

fn elements(facts: &Facts, named: &Named) -> ItemSet {
    those(
        [
            named.third_party,
            named.benefit,
            named.border,
            named.stay_enabled,
        ],
        |it| facts.has(it),
    )
}

fn those<const N: usize>(
    places: [Option<Place>; N],
    keep: impl Fn(Option<Place>) -> bool,
) -> ItemSet {
    let mut items = ItemSet::default();
    for place in places {
        if let Some(kept) = place.filter(|_| keep(place)) {
            items.insert(kept);
        }
    }
    items
}
