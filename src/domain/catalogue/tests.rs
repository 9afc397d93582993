//! What is no catalogue, and how sets hold together.

use super::*;
use crate::domain::item::{AskLevel, Kinds, Weights};

fn item(name: &str, dimension: Dimension) -> Item {
    Item {
        id: ItemId::new(name),
        element: Element::Means,
        dimension,
        weights: Weights::default(),
        own_weight: None,
        kinds: Kinds::default(),
        group: None,
        ask: AskLevel::Observe,
    }
}

#[test]
fn two_items_of_one_name_are_refused() {
    let twice = vec![
        item("cod.docs", Dimension::Cod),
        item("cod.docs", Dimension::Cod),
    ];
    let id = ItemId::new("cod.docs");
    assert_eq!(
        Catalogue::new(twice).unwrap_err(),
        CatalogueFault::Duplicate { id }
    );
}

#[test]
fn an_item_stands_in_the_list_it_is_named_after() {
    for name in ["coe.docs", "docs", "cod.", "codx.docs"] {
        let fault = Catalogue::new(vec![item(name, Dimension::Cod)]).unwrap_err();
        let (id, dimension) = (ItemId::new(name), Dimension::Cod);
        assert_eq!(fault, CatalogueFault::Misplaced { id, dimension });
    }
}

#[test]
fn a_list_holds_sixty_four_items() {
    let list = |most: usize| {
        (0..most)
            .map(|n| item(&format!("cod.n{n}"), Dimension::Cod))
            .collect()
    };
    assert_eq!(Catalogue::new(list(64)).unwrap().items().len(), 64);
    let dimension = Dimension::Cod;
    assert_eq!(
        Catalogue::new(list(65)).unwrap_err(),
        CatalogueFault::TooMany { dimension }
    );
}

#[test]
fn items_are_found_by_name_and_by_place() {
    let catalogue = Catalogue::new(vec![
        item("cod.docs", Dimension::Cod),
        item("dec.job", Dimension::Dec),
        item("cod.debt", Dimension::Cod),
    ])
    .unwrap();
    let id = ItemId::new("cod.debt");
    assert_eq!(catalogue.index_of(&id), Some(2));
    let place = catalogue.place(&id).unwrap();
    assert_eq!((place.dimension, place.bit), (Dimension::Cod, 1));
    assert_eq!(catalogue.item_at(place), catalogue.item(&id));
    assert_eq!(catalogue.item(&ItemId::new("cod.none")), None);
    assert_eq!(catalogue.all_places().count(), 3);
}

#[test]
fn a_set_keeps_the_order_of_the_lists() {
    let mut set = ItemSet::default();
    for (dimension, bit) in [
        (Dimension::Beg, 63),
        (Dimension::Dec, 5),
        (Dimension::Dec, 0),
    ] {
        set.insert(Place { dimension, bit });
    }
    let found: Vec<_> = set.places().map(|it| (it.dimension, it.bit)).collect();
    assert_eq!(
        found,
        [
            (Dimension::Dec, 0),
            (Dimension::Dec, 5),
            (Dimension::Beg, 63)
        ]
    );
}

#[test]
fn an_area_without_items_is_never_denied_by_them() {
    assert!(!FewLists::default().is_within(&ItemSet::default()));
}
