//! The dimension rule, and items without weight. The rules over the shipped items are tested from
//! outside, in `tests/it/assess`.

use std::collections::BTreeMap;

use super::*;
use crate::domain::case::State;
use crate::domain::item::{AskLevel, Element, Item, ItemId, Kinds, Strength, Weights};

fn weighed(strengths: &str) -> bool {
    let letter = |letter| {
        Some(match letter {
            'S' => Strength::Strong,
            'M' => Strength::Medium,
            _ => Strength::Weak,
        })
    };
    let items = strengths.char_indices().map(|(n, it)| Item {
        weights: Weights {
            adult_labour: letter(it),
            ..Weights::default()
        },
        ..item(&format!("cod.n{n}"), Element::Means, Dimension::Cod)
    });
    let found = all_present(items.collect());
    found
        .dimensions
        .get(&Dimension::Cod)
        .is_some_and(|it| it.positive)
}

fn item(name: &str, element: Element, dimension: Dimension) -> Item {
    Item {
        id: ItemId::new(name),
        element,
        dimension,
        weights: Weights::default(),
        own_weight: None,
        kinds: Kinds::default(),
        group: None,
        ask: AskLevel::Observe,
    }
}

fn all_present(items: Vec<Item>) -> Assessment {
    let catalogue = Catalogue::new(items).unwrap();
    let states = catalogue
        .items()
        .iter()
        .map(|item| (item.id.clone(), State::Said));
    let case = Case {
        items: states.collect::<BTreeMap<_, _>>(),
        ..Case::default()
    };
    assess(&catalogue, &case, &Country::default())
}

#[test]
fn a_dimension_is_positive_by_the_published_rule() {
    for positive in ["SS", "SM", "SW", "MMM", "MMW", "SMW"] {
        assert!(weighed(positive), "{positive}");
    }
    for not in ["", "S", "M", "W", "MM", "MW", "WW", "MWW", "WWWW"] {
        assert!(!weighed(not), "{not}");
    }
}

#[test]
fn an_item_without_weight_counts_for_not_enough_known_and_nothing_else() {
    let note = Kinds {
        note: true,
        ..Kinds::default()
    };
    let notes = [
        item("agg.vessel", Element::Aggravating, Dimension::Agg),
        item("pre.vessel", Element::Planned, Dimension::Pre),
        item("oth.vessel", Element::Flag, Dimension::Oth),
    ];
    let found = all_present(
        notes
            .into_iter()
            .map(|it| Item { kinds: note, ..it })
            .collect(),
    );
    assert_eq!((found.tip, found.som), (TipLevel::TU, SomLevel::SU));
    assert_eq!(found.protection, Protection::P0);
    assert!(found.dimensions.is_empty());
}

#[test]
fn a_case_that_asks_for_no_form_is_weighed_for_both() {
    let weights = Weights {
        adult_sexual: Some(Strength::Strong),
        ..Weights::default()
    };
    let strong = |name| Item {
        weights,
        ..item(name, Element::Means, Dimension::Cod)
    };
    let catalogue = Catalogue::new(vec![strong("cod.a"), strong("cod.b")]).unwrap();
    let case = Case {
        forms: Vec::new(),
        items: ["cod.a", "cod.b"]
            .map(|id| (ItemId::new(id), State::Said))
            .into(),
        ..Case::default()
    };
    assert_eq!(
        findings(&catalogue, &case, &Country::default()).tip,
        TipLevel::T2
    );
}

#[test]
fn an_empty_catalogue_gives_not_enough_known() {
    let found = all_present(Vec::new());
    assert_eq!(found.headline, Headline::Insufficient);
    assert!(!found.reasons.is_empty() && found.would_change.is_empty());
}

#[test]
fn headlines_are_found_by_name() {
    for headline in Headline::ALL {
        assert_eq!(Headline::parse(headline.code()), Some(headline));
    }
    assert_eq!(Headline::parse("T3"), None);
}
