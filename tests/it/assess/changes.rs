//! What would change the headline (`assessment.md` 7).

use fanal::domain::assess::{Assessment, Change, Headline, Supposed, assess, findings};
use fanal::domain::case::{Case, State};
use fanal::domain::catalogue::Catalogue;
use fanal::domain::country::Country;
use fanal::domain::item::{AskLevel, Item, ItemId};

use super::given::{case, catalogue, outcome};

const CASES: [&str; 8] = [
    "",
    "#",
    "cod.docs som.third_party",
    "# exp.hours exp.pay",
    "som.third_party som.border som.benefit #",
    "child family",
    "~cod.docs # imm.medical",
    "cod.docs cod.debt exp.hours exp.pay act.received",
];

fn settled(given: &Case, change: &Change) -> Case {
    let mut case = given.clone();
    let state = match change.answer {
        Supposed::Present => State::Said,
        Supposed::Absent => State::Absent,
    };
    for id in &change.items {
        case.items.insert(id.clone(), state);
    }
    case
}

fn judge(case: &Case) -> Assessment {
    findings(catalogue(), case, &Country::default())
}

fn rank(change: &Change, given: &Case) -> (usize, bool, AskLevel) {
    let raises = judge(&settled(given, change)).protection > judge(given).protection;
    let asks = change
        .items
        .iter()
        .map(|id| catalogue().item(id).unwrap().ask);
    (change.items.len(), !raises, asks.max().unwrap())
}

#[test]
fn every_change_named_is_one() {
    for words in CASES {
        let given = case(words);
        let now = outcome(words);
        for change in &now.would_change {
            let then = judge(&settled(&given, change));
            assert_ne!(then.headline, now.headline, "{words}: {change:?}");
            assert_eq!(
                (then.headline, then.code()),
                (change.headline, change.code.clone())
            );
            for id in &change.items {
                let state = given.items.get(id).copied().unwrap_or(State::NotAsked);
                assert!(state.is_open(), "{words}: {id} is settled");
            }
        }
    }
}

#[test]
fn five_single_items_and_two_pairs_at_most_in_the_order_of_the_page() {
    for words in CASES {
        let given = case(words);
        let changes = outcome(words).would_change;
        let pairs = changes.iter().filter(|it| it.items.len() == 2).count();
        assert!(pairs <= 2 && changes.len() - pairs <= 5, "{words}");
        assert!(
            changes.is_sorted_by_key(|it| rank(it, &given)),
            "{words}: {changes:?}"
        );
    }
}

#[test]
fn a_pair_is_of_one_dimension_and_does_more_than_either_item() {
    let given = case("#");
    let changes = outcome("#").would_change;
    let pairs: Vec<_> = changes.iter().filter(|it| it.items.len() == 2).collect();
    assert!(!pairs.is_empty());
    for pair in pairs {
        let [one, other] = pair.items.as_slice() else {
            panic!("{pair:?}")
        };
        let dimension = |id: &ItemId| catalogue().item(id).unwrap().dimension;
        assert_eq!(dimension(one), dimension(other));
        for id in [one, other] {
            let alone = Change {
                items: vec![id.clone()],
                ..pair.clone()
            };
            assert_ne!(judge(&settled(&given, &alone)).headline, pair.headline);
        }
    }
}

#[test]
fn a_no_to_the_benefit_ends_smuggling() {
    let changes = outcome("som.third_party som.border # ").would_change;
    let benefit = changes
        .iter()
        .find(|it| it.answer == Supposed::Absent)
        .map(|it| (it.items[0].as_str(), it.headline));
    assert_eq!(benefit, None, "what raises protection comes first");
    let all: Vec<Item> = catalogue()
        .items()
        .iter()
        .filter(|item| item.id.as_str().starts_with("som."))
        .cloned()
        .collect();
    let small = Catalogue::new(all).unwrap();
    let mut given = case("som.third_party som.border #");
    given.person.age = fanal::domain::case::Age::Adult;
    let found = assess(&small, &given, &Country::default());
    let benefit = ItemId::new("som.benefit");
    assert!(found.would_change.iter().any(|it| {
        it.items == [benefit.clone()]
            && it.answer == Supposed::Absent
            && it.headline == Headline::NoneSeen
    }));
}

#[test]
fn an_item_for_specialists_is_named_as_one_and_comes_last() {
    let mut items = catalogue().items().to_vec();
    for item in &mut items {
        item.ask = AskLevel::Specialist;
    }
    let asked = ItemId::new("cod.debt");
    for item in items.iter_mut().filter(|item| item.id == asked) {
        item.ask = AskLevel::Observe;
    }
    let catalogue = Catalogue::new(items).unwrap();
    let found = assess(&catalogue, &case("cod.docs"), &Country::default());
    assert_eq!(found.would_change[0].items, [asked]);
    assert!(!found.would_change[0].specialist);
    assert!(found.would_change[1..].iter().all(|it| it.specialist));
}
