//! What `fanal pack explain` tells lawyers.

use fanal::domain::item::ItemId;
use fanal::lang::locale::Locale;
use fanal::pack;
use serde_json::Value;

use super::{fanal, lines, said};

/// Whether one of the lines holds all of these words.
#[track_caller]
fn tells(out: &str, words: &[&str]) {
    let told = |line: &str| words.iter().all(|word| line.contains(word));
    assert!(out.lines().any(told), "{words:?} in\n{out}");
}

#[test]
fn an_item_is_told_with_source_weights_and_what_makes_its_list_count() {
    let out = said(&["pack", "explain", "cod.docs"]);
    tells(
        &out,
        &[
            "Source",
            "International Labour Office",
            "2009",
            "Coercion at destination",
        ],
    );
    tells(
        &out,
        &[
            "adults, labour exploitation: strong",
            "read in another source",
        ],
    );
    tells(
        &out,
        &["children, sexual exploitation: strong", "not confirmed"],
    );
    tells(&out, &["Two strong facts, one strong and one other"]);
    tells(&out, &["Area", "who has papers and phone"]);
    tells(&out, &["How it may be learnt", "a plain question"]);
    tells(&out, &["Never while", "somebody of the group can hear"]);
    tells(&out, &["Set by", "q.docs 7"]);
    tells(&out, &["Question about it", "i.cod.docs"]);
}

#[test]
fn a_weight_of_ours_is_called_ours() {
    let out = said(&["pack", "explain", "pur.begging", "exp.hours", "vul.past"]);
    tells(
        &out,
        &[
            "Weight of our own, not published",
            "decides the purpose by itself",
        ],
    );
    tells(&out, &["A strong purpose counts as one strong fact"]);
    tells(&out, &["adults, labour exploitation", "not confirmed"]);
}

#[test]
fn a_question_tells_what_each_answer_does_and_what_it_does_alone() {
    let out = said(&["pack", "explain", "q.docs"]);
    tells(&out, &["a clear no closes it: answer 1; 2; 3"]);
    tells(&out, &["Sets: there", "[cod.docs]"]);
    tells(
        &out,
        &["before: ?, Not enough information; after: T1, Risk of trafficking"],
    );
    tells(&out, &["the class stays: ?, Not enough information"]);
    tells(
        &out,
        &[
            "a clear no to the whole area",
            "only under adequate conditions",
        ],
    );
    tells(&out, &["the question stays open; none of these is a no"]);
}

#[test]
fn an_answer_that_forbids_nothing_else_leads_to_the_child_path() {
    let [age] = <[Value; 1]>::try_from(lines(&["pack", "explain", "q.age"])).unwrap();
    assert_eq!(age["schema"], "fanal.explain/1");
    assert_eq!(age["area"], "age");
    assert_eq!(age["answers"][0]["age"], "child");
    assert_eq!(age["answers"][0]["before"]["code"], "?");
    assert_eq!(age["answers"][0]["after"]["code"], "?c");
    assert_eq!(age["wording"]["ar"]["status"], "draft");
}

#[test]
fn without_a_name_everything_is_explained_in_the_order_of_the_packs() {
    let packs = pack::shipped().unwrap();
    let items = packs.catalogue.items().iter();
    let items = items.map(|item| item.id.to_string());
    let questions = packs
        .questions
        .iter()
        .map(|question| question.id.to_string());
    let wanted: Vec<String> = items.chain(questions).collect();
    let told: Vec<String> = lines(&["pack", "explain"])
        .iter()
        .map(|line| line.get("item").or(line.get("question")).unwrap())
        .map(|id| id.as_str().unwrap().to_owned())
        .collect();
    assert_eq!(told, wanted);
}

#[test]
fn it_is_told_in_every_language_and_never_as_a_score_or_a_thing_needed() {
    for locale in Locale::ALL {
        let out = said(&["--lang", locale.code(), "pack", "explain"]);
        let packs = pack::shipped().unwrap();
        let docs = ItemId::new("cod.docs");
        tells(&out, &["cod.docs", packs.label(&docs, locale)]);
        assert!(!out.contains("authoring-"), "{locale:?} lacks a message");
        for word in ["score", "to qualify", "%"] {
            assert!(!out.contains(word), "{locale:?}: {word}");
        }
    }
}

#[test]
fn an_unknown_name_is_answered_with_the_nearest_one() {
    let done = fanal(&["pack", "explain", "cod.doks"]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("cod.docs"), "{}", done.err);
    assert_eq!(done.out, "");
}
