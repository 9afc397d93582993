//! The catalogue and the cases that these tests speak of.

use fanal::domain::assess::{Assessment, Rule, assess};
use fanal::domain::case::{Accompanied, Age, Area, Case, Conditions, Interpreter, State};
use fanal::domain::catalogue::Catalogue;
use fanal::domain::country::Country;
use fanal::domain::item::{ItemId, Mode};
use fanal::pack;

/// The shipped items.
pub(crate) fn catalogue() -> &'static Catalogue {
    &pack::shipped().unwrap().catalogue
}

/// Conditions in which a no is a no.
pub(crate) fn adequate() -> Conditions {
    Conditions {
        mode: Mode::Full,
        private: true,
        companion_hearing: false,
        language_understood: true,
        interpreter: Some(Interpreter::Professional),
        able_to_talk: true,
    }
}

/// A case in words: `"cod.docs"` is present, `"-cod.docs"` absent, `"~cod.docs"` disputed,
/// `"?cod.docs"` refused; `"#docs"` denies an area and `"#"` all nine. `child`, `doubtful`,
/// `age?`, `alone`, `separated` and `family` say who it is, `rapid` what the conditions were.
/// Without a word it is an adult in adequate conditions.
pub(crate) fn case(words: &str) -> Case {
    let mut case = Case {
        conditions: adequate(),
        ..Case::default()
    };
    case.person.age = Age::Adult;
    for word in words.split_whitespace() {
        tell(&mut case, word);
    }
    case
}

fn tell(case: &mut Case, word: &str) {
    match word {
        "child" => case.person.age = Age::Child,
        "doubtful" => case.person.age = Age::Doubtful,
        "age?" => case.person.age = Age::NotAsked,
        "alone" => case.person.accompanied = Accompanied::Unaccompanied,
        "separated" => case.person.accompanied = Accompanied::Separated,
        "family" => case.person.accompanied = Accompanied::Family,
        "rapid" => case.conditions.mode = Mode::Rapid,
        "#" => case.areas.extend(
            Area::ALL
                .into_iter()
                .filter(|area| !matches!(area, Area::Age | Area::Act))
                .map(|area| (area, State::Absent)),
        ),
        _ => tell_answer(case, word),
    }
}

fn tell_answer(case: &mut Case, word: &str) {
    if let Some(area) = word.strip_prefix('#') {
        case.areas.insert(Area::parse(area).unwrap(), State::Absent);
        return;
    }
    let (id, state) = match word.split_at(1) {
        ("-", id) => (id, State::Absent),
        ("~", id) => (id, State::Disputed),
        ("?", id) => (id, State::Refused),
        _ => (word, State::Said),
    };
    let id = ItemId::new(id);
    assert!(catalogue().item(&id).is_some(), "no item {id}");
    case.items.insert(id, state);
}

/// What a case in words comes to.
pub(crate) fn outcome(words: &str) -> Assessment {
    outcome_in(words, &Country::default())
}

/// What a case in words comes to in a country.
pub(crate) fn outcome_in(words: &str, country: &Country) -> Assessment {
    assess(catalogue(), &case(words), country)
}

/// The ids a rule rests on, joined by spaces; `None` if the rule is no reason.
pub(crate) fn grounds(assessment: &Assessment, rule: Rule) -> Option<String> {
    let reason = assessment.reasons.iter().find(|it| it.rule == rule)?;
    let ids: Vec<_> = reason.items.iter().map(ItemId::as_str).collect();
    Some(ids.join(" "))
}
