//! Which present items speak for each element, and by which rule.

use crate::domain::catalogue::{AreaSet, ItemSet, Place};
use crate::domain::item::Dimension;

use super::elements::{MEANS_AREAS, PURPOSE_AREAS, Weighed};
use super::outcome::{Act, Means, Purpose, Reason, Support};
use super::rule::Rule;

/// A rule with the items it rests on.
type Spoken = (Rule, ItemSet);

/// What speaks for each element, or closes it.
pub(super) fn of(w: &Weighed<'_>) -> Support {
    let denied = |is_clear: bool, rule, areas: AreaSet| {
        is_clear.then(|| Reason {
            rule,
            items: Vec::new(),
            areas: areas.areas(),
            conditions: Vec::new(),
        })
    };
    let act = AreaSet::of(&[crate::domain::case::Area::Act]);
    let elements = w.elements;
    Support {
        act: reasons(w, for_act(w))
            .chain(denied(elements.act == Act::Clear, Rule::ActDenied, act))
            .collect(),
        means: reasons(w, for_means(w))
            .chain(denied(
                elements.means == Means::Clear,
                Rule::MeansDenied,
                MEANS_AREAS,
            ))
            .collect(),
        purpose: reasons(w, for_purpose(w))
            .chain(denied(
                elements.purpose == Purpose::Clear,
                Rule::PurposeDenied,
                PURPOSE_AREAS,
            ))
            .collect(),
    }
}

/// The items that speak for the act.
pub(super) fn act(w: &Weighed<'_>) -> ItemSet {
    union(for_act(w))
}

/// The items that speak for the means.
pub(super) fn means(w: &Weighed<'_>) -> ItemSet {
    union(for_means(w))
}

/// The items that speak for the purpose.
pub(super) fn purpose(w: &Weighed<'_>) -> ItemSet {
    union(for_purpose(w))
}

fn for_act(w: &Weighed<'_>) -> [Spoken; 3] {
    let named = w.marks().named;
    let only = |place: Option<Place>| {
        let mut set = ItemSet::default();
        if let Some(place) = place.filter(|place| w.facts.present.has(*place)) {
            set.insert(place);
        }
        set
    };
    [
        (Rule::ActItem, w.facts.present.of(&[Dimension::Act])),
        (Rule::ActThirdParty, only(named.third_party)),
        (Rule::ActSold, only(named.sold)),
    ]
}

fn for_means(w: &Weighed<'_>) -> [Spoken; 6] {
    let counted = |dimensions: &[Dimension]| {
        if dimensions.iter().any(|dimension| w.counts(*dimension)) {
            w.facts.present.of(dimensions)
        } else {
            ItemSet::default()
        }
    };
    let vulnerability = if w.is_used_twice() {
        Rule::MeansVulnerability
    } else {
        Rule::MeansLimited
    };
    let named = [
        (Rule::MeansDeception, counted(&[Dimension::Dec])),
        (Rule::MeansCoercion, counted(&[Dimension::Coe])),
        (Rule::MeansHold, counted(&[Dimension::Cod])),
        (Rule::MeansCompelled, w.compelling()),
        (vulnerability, counted(&[Dimension::Vul, Dimension::Vud])),
    ];
    let proper = w.proper().without(&union(named));
    let [dec, coe, cod, compels, vul] = named;
    [dec, coe, cod, compels, vul, (Rule::MeansProper, proper)]
}

fn for_purpose(w: &Weighed<'_>) -> [Spoken; 6] {
    let purposes = w.purposes();
    let decisive = purposes.and(&w.marks().decisive);
    let strong = purposes.and(&w.marks().strong_purposes);
    let exploitation = if w.exploitation().positive {
        w.facts.present.of(&[Dimension::Exp]).or(&strong)
    } else {
        ItemSet::default()
    };
    let some = purposes.without(&decisive).without(&exploitation);
    let planned = if w.tally(Dimension::Pre).positive {
        w.facts.present.of(&[Dimension::Pre])
    } else {
        ItemSet::default()
    };
    [
        (Rule::PurposeExploitation, exploitation),
        (Rule::PurposeDecisive, decisive),
        (Rule::PurposeRansom, ransom(w)),
        (
            Rule::PurposeSomeExploitation,
            w.weighty_exploitation().without(&exploitation),
        ),
        (Rule::PurposeSome, some),
        (Rule::PurposePlanned, planned),
    ]
}

fn ransom(w: &Weighed<'_>) -> ItemSet {
    let mut set = ItemSet::default();
    if let Some(place) = w.marks().named.ransom.filter(|_| w.is_ransom_purpose()) {
        set.insert(place);
    }
    set
}

fn union<const N: usize>(spoken: [Spoken; N]) -> ItemSet {
    spoken
        .iter()
        .fold(ItemSet::default(), |all, (_, items)| all.or(items))
}

fn reasons<const N: usize>(w: &Weighed<'_>, spoken: [Spoken; N]) -> impl Iterator<Item = Reason> {
    spoken
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
        .map(|(rule, items)| Reason {
            rule,
            items: w.setting.catalogue.ids(&items),
            areas: Vec::new(),
            conditions: Vec::new(),
        })
}
