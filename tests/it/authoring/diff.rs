//! Two packs are compared by what they mean.

use std::path::Path;

use serde_json::Value;

use super::{fanal, here};

/// The differences between two texts of a file.
fn differences(old: &str, new: &str) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let [before, after] = ["old", "new"].map(|name| folder.path().join(name));
    for (path, text) in [(&before, old), (&after, new)] {
        std::fs::create_dir(path).unwrap();
        std::fs::write(path.join("pack.toml"), text).unwrap();
    }
    between(&before, &after)
}

fn between(old: &Path, new: &Path) -> Vec<Value> {
    let paths = [old.to_str().unwrap(), new.to_str().unwrap()];
    let done = fanal(&["--json", "pack", "diff", paths[0], paths[1]]);
    let lines = done.out.lines().map(serde_json::from_str);
    let found: Vec<Value> = lines.collect::<Result<_, _>>().unwrap();
    assert_eq!(done.code, i32::from(!found.is_empty()), "{done:?}");
    found
}

fn shipped(name: &str) -> String {
    std::fs::read_to_string(here(&format!("indicators/{name}.toml"))).unwrap()
}

#[test]
fn order_and_layout_are_no_difference() {
    let facts = shipped("planned");
    let value: toml::Table = facts.parse().unwrap();
    let mut turned = value.clone();
    turned["item"].as_array_mut().unwrap().reverse();
    assert_eq!(
        differences(&facts, &toml::to_string(&turned).unwrap()),
        Vec::<Value>::new()
    );
    let folder = here("indicators");
    assert_eq!(between(&folder, &folder), Vec::<Value>::new());
}

#[test]
fn weights_levels_and_conditions_are_told_by_item_and_key() {
    let old = shipped("ilo-2009");
    let mut new: toml::Table = old.parse().unwrap();
    let items = new["item"].as_array_mut().unwrap();
    let place = items
        .iter()
        .position(|item| item["id"].as_str() == Some("cod.docs"));
    let docs = items[place.unwrap()].as_table_mut().unwrap();
    docs["weights"]["adult_labour"] = "M".into();
    docs["weights_confidence"]["adult_labour"] = "unconfirmed".into();
    docs["ask"] = "document".into();
    docs["never_with"] = toml::Value::Array(vec!["companion".into()]);
    let found = differences(&old, &toml::to_string(&new).unwrap());
    let told: Vec<[&str; 4]> = found
        .iter()
        .map(|one| ["id", "key", "old", "new"].map(|key| one[key].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ["cod.docs", "ask", "neutral", "document"],
            [
                "cod.docs",
                "never_with",
                "companion, other_passenger",
                "companion"
            ],
            ["cod.docs", "weights.adult_labour", "S", "M"],
            [
                "cod.docs",
                "weights_confidence.adult_labour",
                "secondary",
                "unconfirmed"
            ],
        ]
    );
}

#[test]
fn questions_answers_texts_and_reviews_are_told() {
    let old = shipped("interview");
    let mut new: toml::Table = old.parse().unwrap();
    new["pack"]["wording"]["ar"]["date"] = "2027-01-01".into();
    let questions = new["question"].as_array_mut().unwrap();
    let last = questions.pop().unwrap();
    let docs = questions
        .iter_mut()
        .find(|one| one["id"].as_str() == Some("q.docs"));
    let docs = docs.unwrap().as_table_mut().unwrap();
    docs["text"]["fr"] = "Autre".into();
    let answers = docs["answer"].as_array_mut().unwrap();
    answers.pop();
    answers[4]["present"] = toml::Value::Array(vec!["coe.docs".into()]);
    let found = differences(&old, &toml::to_string(&new).unwrap());
    let is = |what: &str, id: &str, change: &str| {
        let mut all = found.iter();
        all.any(|one| one["what"] == what && one["id"] == id && one["change"] == change)
    };
    assert!(
        is("question", last["id"].as_str().unwrap(), "removed"),
        "{found:#?}"
    );
    assert!(is("answer", "q.docs 8", "removed"), "{found:#?}");
    assert!(is("answer", "q.docs 7", "value"), "{found:#?}");
    assert!(is("question", "q.docs", "text"), "{found:#?}");
    assert!(is("pack", "interview", "wording"), "{found:#?}");
    let text = found.iter().find(|one| one["change"] == "text").unwrap();
    assert_eq!(text["language"], "fr");
    assert_eq!(text["new"], "Autre");
}

#[test]
fn a_switch_of_a_country_is_told_though_nothing_knows_countries() {
    let pack = "[pack]\nid = \"country-xa\"\n[country]\ncode = \"XA\"\n";
    let switch =
        "[country.switches]\nransom_is_purpose = { value = false, date = \"2026-01-01\" }\n";
    let old = format!("{pack}{switch}");
    let found = differences(&old, &old.replace("false", "true"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["what"], "country");
    assert_eq!(found[0]["key"], "switches.ransom_is_purpose.value");
}

#[test]
fn what_is_no_toml_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.toml");
    std::fs::write(&file, "[pack").unwrap();
    let path = file.to_str().unwrap();
    assert_eq!(fanal(&["pack", "diff", path, path]).code, 1);
}
