//! Random cases that reach every level: a case is about a few dimensions, so that items meet.

use fanal::domain::case::{
    Accompanied, Age, Area, Case, Conditions, Form, Interpreter, Person, State,
};
use fanal::domain::country::{Country, Purposes};
use fanal::domain::item::{Dimension, Item, ItemId, Mode};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

use crate::assess::given::{adequate, catalogue};

/// States that settle nothing, the disputed one aside.
pub(crate) const OPEN: [State; 5] = [
    State::NotAsked,
    State::NotObserved,
    State::Refused,
    State::Unable,
    State::Unknown,
];

/// A case and the country it is judged in.
pub(crate) fn cases() -> impl Strategy<Value = (Case, Country)> {
    let case = (forms(), person(), conditions(), areas(), items()).prop_map(
        |(forms, person, conditions, areas, items)| Case {
            forms,
            person,
            conditions,
            areas: areas.into_iter().collect(),
            items: items.into_iter().collect(),
        },
    );
    (case, country())
}

/// One item of the catalogue.
pub(crate) fn item() -> impl Strategy<Value = ItemId> {
    (select(Dimension::ALL.to_vec()), any::<Index>()).prop_map(|(dimension, n)| pick(dimension, n))
}

/// A state that settles nothing, the disputed one aside.
pub(crate) fn open_state() -> impl Strategy<Value = State> {
    select(OPEN.to_vec())
}

fn pick(dimension: Dimension, n: Index) -> ItemId {
    let of_it: Vec<&Item> = catalogue()
        .items()
        .iter()
        .filter(|item| item.dimension == dimension)
        .collect();
    n.get(&of_it).id.clone()
}

fn forms() -> impl Strategy<Value = Vec<Form>> {
    select(vec![
        vec![Form::Labour, Form::Sexual],
        vec![Form::Sexual, Form::Labour],
        vec![Form::Labour],
        vec![Form::Sexual],
    ])
}

fn person() -> impl Strategy<Value = Person> {
    let age = prop_oneof![
        4 => Just(Age::Adult),
        2 => Just(Age::Child),
        1 => Just(Age::Doubtful),
        1 => Just(Age::NotAsked),
    ];
    let accompanied = select(vec![
        Accompanied::Family,
        Accompanied::OtherAdult,
        Accompanied::Separated,
        Accompanied::Unaccompanied,
        Accompanied::Unknown,
    ]);
    (age, accompanied).prop_map(|(age, accompanied)| Person { age, accompanied })
}

fn conditions() -> impl Strategy<Value = Conditions> {
    let interpreter = select(vec![
        None,
        Some(Interpreter::Mediator),
        Some(Interpreter::OtherPassenger),
    ]);
    let any = (any::<[bool; 5]>(), interpreter).prop_map(
        |(
            [
                full,
                private,
                companion_hearing,
                language_understood,
                able_to_talk,
            ],
            interpreter,
        )| {
            Conditions {
                mode: if full { Mode::Full } else { Mode::Rapid },
                private,
                companion_hearing,
                language_understood,
                interpreter,
                able_to_talk,
            }
        },
    );
    prop_oneof![3 => Just(adequate()), 1 => any]
}

fn areas() -> impl Strategy<Value = Vec<(Area, State)>> {
    let askable: Vec<Area> = Area::ALL
        .into_iter()
        .filter(|it| *it != Area::Age)
        .collect();
    let nine: Vec<Area> = askable
        .iter()
        .copied()
        .filter(|it| *it != Area::Act)
        .collect();
    let denied = |areas: Vec<Area>| areas.into_iter().map(|it| (it, State::Absent)).collect();
    let some = subsequence(askable.clone(), 0..=askable.len()).prop_flat_map(|areas| {
        let answer =
            prop_oneof![4 => Just(State::Absent), 1 => Just(State::Disputed), 1 => open_state()];
        let answers = prop::collection::vec(answer, areas.len());
        answers.prop_map(move |states| areas.iter().copied().zip(states).collect())
    });
    prop_oneof![
        2 => Just(denied(nine)),
        1 => Just(denied(askable)),
        1 => Just(Vec::new()),
        3 => some,
    ]
}

fn items() -> impl Strategy<Value = Vec<(ItemId, State)>> {
    let state = prop_oneof![
        5 => select(vec![State::Said, State::Seen, State::Document]),
        2 => Just(State::Absent),
        1 => Just(State::Disputed),
        1 => open_state(),
    ];
    (1_usize..=4)
        .prop_flat_map(|most| prop::collection::vec(select(Dimension::ALL.to_vec()), most))
        .prop_flat_map(move |about| {
            let one = (select(about), any::<Index>(), state.clone());
            prop::collection::vec(one, 0..10)
        })
        .prop_map(|picked| {
            let named = picked.into_iter();
            named
                .map(|(dimension, n, state)| (pick(dimension, n), state))
                .collect()
        })
}

fn country() -> impl Strategy<Value = Country> {
    let purposes: Vec<ItemId> = catalogue()
        .items()
        .iter()
        .filter(|item| item.dimension == Dimension::Pur)
        .map(|item| item.id.clone())
        .collect();
    let only = subsequence(purposes.clone(), 0..=purposes.len())
        .prop_map(|ids| Purposes::Only(ids.into_iter().collect()));
    let enabled = prop_oneof![3 => Just(Purposes::All), 1 => only];
    (any::<bool>(), enabled).prop_map(|(ransom_is_purpose, purposes_enabled)| Country {
        ransom_is_purpose,
        purposes_enabled,
        ..Country::default()
    })
}
