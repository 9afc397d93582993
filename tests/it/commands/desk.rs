//! `fanal desk …`: two people at a desk, and what one of them may not do alone.

use super::{PASSPHRASE, Place, Ran, text};

const THEIRS: &str = "harvest copper lamp violet nine";

/// A desk where SU-01 and SU-02 work, with T3 (001), smuggling only (002) and a danger now (003) of a
/// station, and the station.
fn two_at_a_desk() -> (Place, Place) {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01", "V02", "V06", "V12"], &[&recipient]);
    desk.import(&station.export()).well();
    let order = ["user", "enrol", "SU-02", "--new-passphrase-fd", "0"];
    let both = format!("{PASSPHRASE}\n{THEIRS}");
    let mut all = vec!["--officer", "SU-01"];
    all.extend(order);
    desk.run_with(&both, &all).well();
    (desk, station)
}

fn first(desk: &Place, order: &[&str]) -> Ran {
    let mut all = vec!["--officer", "SU-01", "desk"];
    all.extend(order);
    desk.run(&all)
}

fn second(desk: &Place, order: &[&str]) -> Ran {
    let mut all = vec!["--officer", "SU-02", "desk"];
    all.extend(order);
    desk.run_with(THEIRS, &all)
}

fn decide<'a>(code: &'a str, what: &'a str) -> [&'a str; 5] {
    ["decide", code, what, "--reason", "as the answers show"]
}

fn codes(ran: Ran) -> Vec<String> {
    let lines = ran.well().lines();
    lines.iter().map(|line| text(&line["code"])).collect()
}

#[test]
fn protection_falls_only_when_two_people_decide_it() {
    let (desk, _station) = two_at_a_desk();
    let close = decide("JET-02-A-001", "close");
    let line = first(&desk, &close).well().line();
    assert_eq!(line["standing"], "second_reader");
    assert_eq!(line["needs_second"], true);
    assert!(line["counts"].is_null());
    let again = first(&desk, &close);
    assert_eq!(again.error(), ("review-own-decision".to_owned(), 7));
    let waiting = ["list", "--show", "second-reader"];
    assert_eq!(codes(second(&desk, &waiting)), ["JET-02-A-001"]);
    let line = second(&desk, &decide("JET-02-A-001", "refer"))
        .well()
        .line();
    assert_eq!(line["standing"], "disagree");
    assert!(line["counts"].is_null());
    let line = second(&desk, &close).well().line();
    assert_eq!(
        (&line["standing"], &line["counts"]),
        (&"settled".into(), &"close".into())
    );
    let shown = first(&desk, &["show", "JET-02-A-001"]).well().line();
    let decisions = shown["decisions"].as_array().unwrap();
    let by: Vec<String> = decisions.iter().map(|one| text(&one["by"])).collect();
    assert_eq!(by, ["SU-01", "SU-02", "SU-02"]);
    assert_eq!(decisions[0]["reason"], "as the answers show");
}

#[test]
fn a_case_that_shows_nothing_of_the_kind_takes_one_person() {
    let (desk, _station) = two_at_a_desk();
    let line = first(&desk, &decide("JET-02-A-002", "close")).well().line();
    assert_eq!(
        (&line["standing"], &line["needs_second"]),
        (&"settled".into(), &false.into())
    );
    let line = first(&desk, &decide("JET-02-A-001", "refer")).well().line();
    assert_eq!(
        (&line["standing"], &line["counts"]),
        (&"settled".into(), &"refer".into())
    );
    let settled = codes(first(&desk, &["list", "--show", "settled"]));
    assert_eq!(settled, ["JET-02-A-001", "JET-02-A-002"]);
    let open = codes(first(&desk, &["list", "--show", "to-decide"]));
    // The danger now comes first.
    assert_eq!(open, ["JET-02-A-003", "JET-02-A-004"]);
    assert_eq!(codes(first(&desk, &["list"])).len(), 4);
}

#[test]
fn nobody_decides_a_case_of_their_own() {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station("JET-02", &[&recipient]);
    // Somebody works at the station today and at the desk tomorrow, by the same handle.
    let both = format!("{PASSPHRASE}\n{THEIRS}");
    let order = ["user", "enrol", "SU-01", "--new-passphrase-fd", "0"];
    station.run_with(&both, &order).well();
    let file = super::case_file("V02");
    let added = station.run_with(THEIRS, &["--officer", "SU-01", "case", "add", &file]);
    added.well();
    desk.import(&station.export_as("ID-07"));
    let stick = station.stick();
    let order = [
        "--officer",
        "SU-01",
        "export",
        "--to",
        stick.to_str().unwrap(),
    ];
    station.run_with(THEIRS, &order);
    desk.import(&stick);
    let refused = desk.run(&[
        "desk",
        "decide",
        "JET-02-A-001",
        "refer",
        "--reason",
        "mine",
    ]);
    assert_eq!(refused.error(), ("review-own-case".to_owned(), 7));
    let shown = desk.run(&["desk", "show", "JET-02-A-001"]).well().line();
    assert_eq!(shown["standing"], "undecided");
    desk.run(&["desk", "advise", "JET-02-A-001", "ask about papers first"])
        .well();
}

#[test]
fn what_is_written_is_looked_through_and_travels_only_once_it_counts() {
    let (desk, station) = two_at_a_desk();
    let held = first(
        &desk,
        &["ask", "JET-02-A-001", "is 0612 345 678 his number?"],
    );
    assert_eq!(held.error(), ("review-words-held".to_owned(), 7));
    let empty = first(&desk, &["advise", "JET-02-A-001", "  "]);
    assert_eq!(empty.error(), ("review-no-words".to_owned(), 2));
    let order = ["desk", "advise", "JET-02-A-001", "good"];
    assert_eq!(
        station.run(&order).error(),
        ("review-not-a-desk".to_owned(), 2)
    );

    let back = |letters: u64| {
        let stick = desk.stick();
        let order = ["return", "build", "--to", stick.to_str().unwrap()];
        let mut all = vec!["--officer", "SU-01"];
        all.extend(order);
        let built = desk.run(&all).well().line();
        assert_eq!(built["letters"], letters, "{built}");
    };
    let asked = first(&desk, &["ask", "JET-02-A-003", "who kept the papers?"]);
    assert_eq!(asked.well().line()["standing"], "asked");
    first(&desk, &["advise", "JET-02-A-003", "ask about papers first"]).well();
    first(&desk, &decide("JET-02-A-001", "close")).well();
    back(2);
    second(&desk, &decide("JET-02-A-001", "close")).well();
    back(3);
}

#[test]
fn people_stand_side_by_side_and_only_their_claims_are_compared() {
    let (desk, _station) = two_at_a_desk();
    let all = ["compare", "JET-02-A-001", "JET-02-A-002", "JET-02-A-003"];
    let line = first(&desk, &all).well().line();
    assert_eq!(line["people"].as_array().unwrap().len(), 3);
    assert_eq!(line["pairs"].as_array().unwrap().len(), 3);
    assert_eq!(line["pairs"][0]["people"][1], "JET-02-A-002");
    let alone = first(&desk, &["compare", "JET-02-A-001"]);
    assert_eq!(alone.code(), 2, "{alone:?}");
    let strange = first(&desk, &["compare", "JET-02-A-001", "JET-02-A-099"]);
    assert_eq!(strange.error().0, "command-no-such-case");
    let mut order = vec!["--officer", "SU-01", "desk"];
    order.extend(all);
    let shown = desk.run_plain("en", &order).well();
    assert!(
        shown.said().contains("Nobody is accused by this screen."),
        "{}",
        shown.said()
    );
    let read = desk.run(&["--officer", "SU-01", "journal"]).well();
    let compared = read.said().matches("\"read\"").count();
    assert!(compared >= 3, "{}", read.said());
}

#[test]
fn people_read_the_same_in_their_language() {
    let (desk, _station) = two_at_a_desk();
    first(&desk, &decide("JET-02-A-001", "close")).well();
    for (language, says) in [
        ("en", "a second person has to decide the same"),
        ("fr", "une deuxième personne doit décider la même chose"),
        ("es", "una segunda persona tiene que decidir lo mismo"),
        ("ar", "يجب أن يتخذ شخص آخر القرار نفسه"),
    ] {
        let order = ["--officer", "SU-01", "desk", "show", "JET-02-A-001"];
        let shown = desk.run_plain(language, &order).well();
        assert!(shown.said().contains(says), "{}", shown.said());
        assert!(shown.said().contains("as the answers show"));
    }
}

/// To list nothing is no order that found nothing to do: every list ends alike.
#[test]
fn an_empty_list_is_done_as_a_full_one_is() {
    let (desk, _recipient) = Place::desk("DSK-01");
    let lists: [&[&str]; 3] = [
        &["desk", "list"],
        &["case", "list"],
        &["desk", "list", "--show", "urgent"],
    ];
    for order in lists {
        let listed = desk.run(order);
        assert_eq!((listed.code, listed.lines()), (0, Vec::new()), "{order:?}");
    }
}
