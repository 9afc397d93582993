//! Every fault of a case file, by what it says.

use std::collections::BTreeSet;

use super::*;
use crate::domain::case::{Age, Area, Form, State};
use crate::domain::country::{Country, Purposes};
use crate::domain::item::{AskLevel, Dimension, Element, Item, ItemId, Kinds, Weights};
use crate::lang::locale::Locale;

fn item(name: &str, element: Element, dimension: Dimension) -> Item {
    Item {
        id: ItemId::new(name),
        element,
        dimension,
        weights: Weights::default(),
        own_weight: None,
        kinds: Kinds::default(),
        group: None,
        ask: AskLevel::Neutral,
    }
}

fn catalogue() -> Catalogue {
    Catalogue::new(vec![
        item("cod.docs", Element::Means, Dimension::Cod),
        item("coe.docs", Element::Means, Dimension::Coe),
        item("pur.begging", Element::Purpose, Dimension::Pur),
    ])
    .unwrap()
}

fn read(text: &str) -> Result<CaseFile, Fault> {
    CaseFile::read("f.toml", text, &catalogue())
}

/// The key that a fault names, and what it says in English.
fn said(text: &str) -> String {
    let notice = read(text).unwrap_err().notice();
    let words = Words::new(Locale::En);
    let problem = words.say_plain(notice.problem);
    format!("{problem} {}", words.say_plain(notice.remedy))
}

/// A text, and what its fault must say: the place and the remedy.
const FAULTS: &[(&str, &str, &str)] = &[
    ("x = 1", "“x” is not known", "forms, person"),
    ("[persons]", "“persons”", "person"),
    ("[person]\nsex = \"f\"", "“person.sex”", "age, accompanied"),
    (
        "[person]\nage = \"old\"",
        "“person.age” cannot be \"old\"",
        "doubtful",
    ),
    (
        "[person]\naccompanied = 3",
        "“person.accompanied” cannot be 3",
        "family",
    ),
    ("person = 3", "“person” cannot be 3", "[person]"),
    (
        "[conditions]\nmood = true",
        "“conditions.mood”",
        "companion_hearing",
    ),
    (
        "[conditions]\nprivate = \"yes\"",
        "“conditions.private”",
        "true, false",
    ),
    (
        "[conditions]\nmode = \"slow\"",
        "“conditions.mode”",
        "rapid, full",
    ),
    (
        "[conditions]\ninterpreter = \"me\"",
        "“conditions.interpreter”",
        "mediator",
    ),
    (
        "[areas]\nmoney = \"absent\"",
        "“areas.money”",
        "control, docs",
    ),
    ("[areas]\nage = \"absent\"", "“areas.age”", "[person]"),
    (
        "[areas]\ndocs = \"no\"",
        "“areas.docs” cannot be \"no\"",
        "absent, disputed",
    ),
    (
        "[areas]\ndocs = \"seen\"",
        "“areas.docs” cannot be seen",
        "\"coe.docs\", \"cod.docs\"",
    ),
    (
        "[items]\n\"cod.x\" = \"said\"",
        "“items.cod.x”",
        "double quotes",
    ),
    (
        "[items]\ncod.docs = \"said\"",
        "“items.cod”",
        "double quotes",
    ),
    (
        "[items]\n\"cod.docs\" = \"yes\"",
        "“items.cod.docs”",
        "said, seen",
    ),
    ("forms = []", "“forms” is empty", "labour, sexual"),
    ("forms = \"labour\"", "“forms”", "labour, sexual"),
    ("forms = [\"other\"]", "“forms”", "labour, sexual"),
    (
        "[country]\nchild_age = 17",
        "“country.child_age” cannot be 17",
        "18 or more",
    ),
    ("[country]\nchild_age = 300", "“country.child_age”", "255"),
    (
        "[country]\npurposes_enabled = [\"cod.docs\"]",
        "\"cod.docs\"",
        "list pur",
    ),
    (
        "[country]\npurposes_enabled = true",
        "“country.purposes_enabled”",
        "list pur",
    ),
    (
        "[country]\nransom = true",
        "“country.ransom”",
        "ransom_is_purpose",
    ),
    ("[areas]\n\ndocs = absent", "line 3", "double quotes"),
    (
        "[items]\n\"cod.docs\" = \"said\"\n\"cod.docs\" = \"seen\"",
        "line 3",
        "line 3",
    ),
];

#[test]
fn each_fault_names_the_file_the_key_and_a_remedy() {
    for (text, problem, remedy) in FAULTS {
        let said = said(text);
        for part in ["f.toml", problem, remedy] {
            assert!(said.contains(part), "{text}: {said}");
        }
    }
}

#[test]
fn each_fault_is_said_in_every_language() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for (text, _, _) in FAULTS {
            let notice = read(text).unwrap_err().notice();
            for message in [notice.problem, notice.remedy] {
                let id = message.id();
                let said = words.say_plain(message);
                assert_ne!(said, id, "{locale:?}");
                assert_eq!(said.contains("f.toml"), !id.ends_with("-remedy"), "{said}");
            }
        }
    }
}

#[test]
fn a_whole_file_is_read() {
    let file = read(
        "forms = [\"sexual\"]\n[person]\nage = \"doubtful\"\n[areas]\ndocs = \"absent\"\nact = \"refused\"\n\
         [items]\n\"cod.docs\" = \"disputed\"\n[country]\nransom_is_purpose = true\n\
         purposes_enabled = [\"pur.begging\"]\nchild_age = 21\n[expected]\ntip = \"T1\"\n",
    )
    .unwrap();
    assert_eq!(file.case.forms, [Form::Sexual]);
    assert_eq!(file.case.person.age, Age::Doubtful);
    assert_eq!(file.case.areas[&Area::Act], State::Refused);
    assert_eq!(file.case.items[&ItemId::new("cod.docs")], State::Disputed);
    let only = Purposes::Only(BTreeSet::from([ItemId::new("pur.begging")]));
    assert_eq!(
        file.country,
        Country {
            ransom_is_purpose: true,
            purposes_enabled: only,
            child_age: 21
        }
    );
}

#[test]
fn no_purposes_is_not_all_purposes() {
    let file = read("[country]\npurposes_enabled = []").unwrap();
    assert_eq!(
        file.country.purposes_enabled,
        Purposes::Only(BTreeSet::new())
    );
    assert_eq!(read("").unwrap().country, Country::default());
}
