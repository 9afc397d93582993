//! `fanal case add|list|show`: what goes in comes out, and says what `fanal assess` says.

use std::fs;

use super::{Place, case_file, every_case_file, program, run, text};

/// The code of the headline by `fanal assess`.
fn assessed(name: &str) -> String {
    let ran = run(program().args(["assess", &case_file(name)]), "").well();
    text(&ran.line()["code"])
}

#[test]
fn every_case_file_becomes_a_case_with_the_outcome_of_assess() {
    let place = Place::station("JET-02", &[]);
    let names = every_case_file();
    assert!(names.len() >= 28, "{names:?}");
    let given: Vec<&str> = names.iter().map(String::as_str).collect();
    let added = place.add(&given).well().lines();
    let listed = place.list();
    assert_eq!((added.len(), listed.len()), (names.len(), names.len()));
    for (number, name) in (1..).zip(&names) {
        let (added, listed) = (&added[number - 1], &listed[number - 1]);
        assert_eq!(added["schema"], "fanal.case/1");
        assert_eq!(text(&added["code"]), format!("JET-02-A-{number:03}"));
        assert_eq!(text(&added["file"]), case_file(name));
        // In the fictional country of practice ransom is a purpose.
        let expected = match name.as_str() {
            "V09" => "T3".to_owned(),
            _ => assessed(name),
        };
        assert_eq!(text(&added["outcome"]), expected, "{name}");
        assert_eq!(added["code"], listed["code"]);
        assert_eq!(added["outcome"], listed["outcome"], "{name}");
        assert_eq!(listed["station"], "JET-02");
        assert_eq!(listed["closed"], false);
    }
}

#[test]
fn a_case_is_shown_with_its_entries_and_its_assessment() {
    let place = Place::station_with(&["V01", "V06"], &[]);
    let shown = place.run(&["case", "show", "JET-02-A-002"]).well().line();
    assert_eq!(shown["schema"], "fanal.case/1");
    assert_eq!(shown["code"], "JET-02-A-002");
    assert_eq!(text(&shown["outcome"]), assessed("V06"));
    let alone = run(program().args(["assess", &case_file("V06")]), "").well();
    assert_eq!(shown["assessment"], alone.line());
    assert_eq!(shown["entries"].as_array().unwrap().len(), 3);
}

#[test]
fn numbers_go_on_where_they_stopped() {
    let place = Place::station_with(&["V01"], &[]);
    let second = place.add(&["V02"]).well().line();
    assert_eq!(second["code"], "JET-02-A-002");
    let codes: Vec<String> = place
        .list()
        .iter()
        .map(|line| text(&line["code"]))
        .collect();
    assert_eq!(codes, ["JET-02-A-001", "JET-02-A-002"]);
}

#[test]
fn a_case_that_is_not_there_is_not_shown() {
    let place = Place::station_with(&["V01"], &[]);
    for code in ["JET-02-A-002", "JET-02-A-001 ", ""] {
        let none = place.run(&["case", "show", code]);
        assert_eq!(none.error(), ("command-no-such-case".to_owned(), 1));
    }
}

/// Every file is read before the first is recorded.
#[test]
fn one_bad_file_and_nothing_is_recorded() {
    let place = Place::station_with(&["V01"], &[]);
    let bad = place.stick().join("bad.toml");
    fs::write(&bad, "[items]\n\"no.such.item\" = \"said\"\n").unwrap();
    let good = case_file("V02");
    let before = fs::read(place.vault()).unwrap();
    let refused = place.run(&["case", "add", &good, bad.to_str().unwrap()]);
    assert_ne!(refused.code, 0);
    assert!(refused.error().0.starts_with("case-file-"), "{refused:?}");
    let missing = place.run(&["case", "add", &good, "no-such-file.toml"]);
    assert_eq!(missing.error(), ("command-cannot-read".to_owned(), 5));
    assert_eq!(fs::read(place.vault()).unwrap(), before);
}

#[test]
fn without_json_a_case_is_shown_as_the_page_of_the_desk() {
    let place = Place::station_with(&["V01"], &[]);
    let show = ["case", "show", "JET-02-A-001"];
    for (language, parts) in [
        (
            "en",
            [
                "Strong indications of trafficking",
                "BECAUSE",
                "[T3] (treaty",
            ],
        ),
        (
            "fr",
            ["Indices forts de traite", "PARCE QUE", "[T3] (traité"],
        ),
        ("ar", ["مؤشرات قوية", "الأسباب", "[T3] (المعاهدة"]),
    ] {
        let shown = place.run_plain(language, &show).well();
        for part in parts {
            assert!(shown.out.contains(part), "{part}: {}", shown.out);
        }
        let isolates = |sign: char| ('\u{2066}'..='\u{2069}').contains(&sign);
        assert!(!shown.out.contains(isolates), "{}", shown.out);
        // What is recorded follows as it stands.
        assert!(shown.out.contains("\"kind\":\"imported\""), "{}", shown.out);
    }
}
