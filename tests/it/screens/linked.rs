//! Who says that they travel with whom, at the station: chosen with keys, shown in both cases, taken
//! back, and written down as a claim.

use fanal::app::overlay::Overlay;
use fanal::domain::guard::Kind;
use fanal::domain::screening::{Entry, MOST_LINKS, Screening, Verdict};
use fanal::domain::summary::Summary;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;

use super::begin::{
    COMPACT, PASSPHRASE, SMALL, TO_INTERVIEW, TO_OWN_VIEW, Vaulted, WIDE, drill, drive,
};
use super::examples::Example;
use super::vaulted::example;

/// A station with three people in triage, the third on the screen, after these keys.
fn third(keys: &str) -> Vaulted {
    let mut station = Vaulted::station();
    drive(&mut station.program, &format!("1 Esc 2 Esc 3 {keys}"));
    station
}

/// The third of three says that they travel with the first, an uncle; the first says so of the second.
fn three_linked(keys: &str) -> Headless {
    let linked = "t 1 Enter \"uncle\" Enter Esc 1 t 2 Enter Enter Esc";
    third(&format!("{linked} {keys}")).program
}

/// The outcome of somebody who names another one and is named by a third.
fn outcome() -> Headless {
    three_linked(&format!(
        "1 {TO_INTERVIEW} 2 Enter 1 Enter {TO_OWN_VIEW} 3 PgDn PgDn"
    ))
}

pub(super) fn all() -> Vec<Example> {
    vec![
        example("link, whom", third("t").program),
        example("link, somebody is linked", three_linked("1 t")),
        example("link, said to be", third("t 1 Enter \"uncle\"").program),
        example(
            "link, words that should not leave",
            third("t 1 Enter \"+40 721 555 019\"").program,
        ),
        example("link, done", third("t 1 Enter \"uncle\" Enter").program),
        example("all cases, linked", three_linked("/ Enter")).listing(),
        example("outcome, linked", outcome()),
    ]
}

fn screening(program: &Headless) -> &Screening {
    &program.model.shared.open.as_ref().unwrap().screening
}

fn named(program: &Headless) -> Vec<(String, String)> {
    let links = screening(program).links.iter();
    links
        .map(|link| (link.with.clone(), link.said.clone()))
        .collect()
}

fn pair(code: &str, said: &str) -> (String, String) {
    (code.to_owned(), said.to_owned())
}

#[test]
fn t_and_a_number_link_two_people_and_both_cases_show_it() {
    let mut program = third("t 1 Enter \"uncle\" Enter").program;
    assert_eq!(named(&program), [pair("JET-02-A-001", "uncle")]);
    assert!(program.model.overlays.is_empty());
    let frame = program.frame();
    assert!(
        frame.contains("this person says they travel with JET-02-A-001"),
        "{frame}"
    );
    drive(&mut program, "Esc / Enter");
    let frame = program.frame();
    assert!(frame.contains("says: with A-001"), "{frame}");
    assert!(frame.contains("named by A-003"), "{frame}");
    // In the case of the other one nothing was recorded.
    drive(&mut program, "Esc 1 t");
    assert!(named(&program).is_empty());
    let frame = program.frame();
    assert!(frame.contains("names this person"), "{frame}");
}

/// The words of a page that is read to its end, without line breaks.
fn read(program: &mut Headless) -> String {
    let mut seen = String::new();
    for _ in 0..20 {
        seen.push_str(&program.frame());
        drive(program, "PgDn");
    }
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_outcome_tells_both_directions_as_claims() {
    let said = read(&mut outcome());
    for claim in [
        "Says they travel with JET-02-A-002.",
        "JET-02-A-003 says they travel with this person.",
    ] {
        assert!(said.contains(claim), "{said}");
    }
}

#[test]
fn an_empty_label_is_recorded_as_nothing_said() {
    let program = third("t 2 Enter Enter").program;
    assert_eq!(named(&program), [pair("JET-02-A-002", "")]);
}

#[test]
fn backspace_takes_a_link_back() {
    let mut program = third("t 1 Enter \"uncle\" Enter Backspace").program;
    assert!(named(&program).is_empty());
    assert!(
        program.frame().contains("JET-02-A-001"),
        "{}",
        program.frame()
    );
    drive(&mut program, "Esc / Enter");
    assert!(
        !program.frame().contains("says: with"),
        "{}",
        program.frame()
    );
}

#[test]
fn choosing_somebody_who_is_linked_takes_that_back() {
    let program = third("t 1 Enter \"uncle\" Enter t 2 Enter Enter t 1 Enter").program;
    assert_eq!(named(&program), [pair("JET-02-A-002", "")]);
    let frame = program.frame();
    assert!(
        frame.contains("Taken back: the link to JET-02-A-001"),
        "{frame}"
    );
}

#[test]
fn esc_leaves_step_by_step_and_loses_no_label() {
    let mut program = third("t 1 Enter \"uncle\" Esc").program;
    let Some(Overlay::Link(page)) = program.model.overlays.last() else {
        panic!("{}", program.frame());
    };
    assert!(page.said.is_none());
    drive(&mut program, "Enter Enter");
    assert_eq!(named(&program), [pair("JET-02-A-001", "uncle")]);
    drive(&mut program, "t Esc");
    assert!(program.model.overlays.is_empty());
    assert_eq!(named(&program).len(), 1);
}

#[test]
fn with_nobody_else_there_is_nobody_to_link() {
    let program = drill("t");
    assert!(program.model.overlays.is_empty());
    let frame = program.frame();
    assert!(frame.contains("no other case here to link"), "{frame}");
}

#[test]
fn words_of_a_label_that_should_not_leave_are_decided_first() {
    let mut program = third("t 1 Enter \"uncle, +40 721 555 019\" Enter").program;
    assert!(matches!(
        program.model.overlays.last(),
        Some(Overlay::Sift(_))
    ));
    assert!(named(&program).is_empty());
    drive(&mut program, "1");
    assert_eq!(named(&program), [pair("JET-02-A-001", "uncle, […]")]);
    assert!(program.model.overlays.is_empty(), "{}", program.frame());
    let history = &program.model.shared.open.as_ref().unwrap().history;
    let Some(Entry::Cleared { place, decisions }) = history.last().map(|last| &last.entry) else {
        panic!("{history:?}");
    };
    assert!(matches!(history[*place].entry, Entry::Linked { .. }));
    let decided: Vec<_> = decisions
        .iter()
        .map(|one| (one.kind, one.verdict))
        .collect();
    assert_eq!(decided, [(Kind::Phone, Verdict::Removed)]);
}

#[test]
fn a_label_is_short() {
    let long = "a".repeat(61);
    let mut program = third(&format!("t 1 Enter \"{long}\" Enter")).program;
    assert!(named(&program).is_empty());
    let frame = program.frame();
    assert!(frame.contains("No more than 60 characters"), "{frame}");
    drive(&mut program, "Backspace Enter");
    assert_eq!(named(&program)[0].1.len(), 60);
}

/// A drill's first person, with so many others in the list.
fn among(others: u32) -> Headless {
    let mut program = drill("Enter");
    let shared = &mut program.model.shared;
    let first = shared.cases[0].clone();
    shared.cases.extend((2..=others + 1).map(|number| Summary {
        code: format!("{}{number:03}", first.code.trim_end_matches("001")),
        ..first.clone()
    }));
    program
}

#[test]
fn a_number_is_that_at_the_end_of_the_code() {
    for (keys, expected) in [
        ("t 7 Enter Enter", "007"),
        ("t 2 1 Enter Enter", "021"),
        ("t 1 0 Enter Enter", "010"),
        ("t ٢ ١ Enter Enter", "021"),
        // There is no 29: the digit begins a new number.
        ("t 2 9 Enter Enter", "009"),
        // The highest number stands on top.
        ("t Down Enter Enter", "024"),
        ("t 3 Up Enter Enter", "004"),
    ] {
        let mut program = among(24);
        drive(&mut program, keys);
        let named = named(&program);
        assert_eq!(named.len(), 1, "{keys}: {}", program.frame());
        assert!(named[0].0.ends_with(expected), "{keys}: {}", named[0].0);
    }
}

#[test]
fn there_is_an_end_to_the_people_one_person_is_linked_with() {
    let mut program = among(24);
    for number in 2..=MOST_LINKS + 2 {
        let digits: Vec<String> = number.to_string().chars().map(String::from).collect();
        drive(&mut program, &format!("t {} Enter Enter", digits.join(" ")));
    }
    assert_eq!(named(&program).len(), MOST_LINKS);
    let frame = program.frame();
    assert!(frame.contains("no more than 12 others"), "{frame}");
}

#[test]
fn only_cases_of_the_own_station_can_be_chosen() {
    let mut program = among(2);
    let shared = &mut program.model.shared;
    let first = shared.cases[0].clone();
    shared.cases.push(Summary {
        code: "NORTH-9-A-009".to_owned(),
        ..first
    });
    drive(&mut program, "t");
    let Some(Overlay::Link(page)) = program.model.overlays.last() else {
        panic!("{}", program.frame());
    };
    assert_eq!(page.people().len(), 2);
    assert!(page.people().iter().all(|code| !code.starts_with("NORTH")));
}

#[test]
fn somebody_whose_case_is_gone_stays_named() {
    let mut program = three_linked("");
    let gone = |line: &Summary| line.code == "JET-02-A-002";
    program.model.shared.cases.retain(|line| !gone(line));
    drive(
        &mut program,
        &format!("1 {TO_INTERVIEW} 2 Enter {TO_OWN_VIEW} 3"),
    );
    let said = read(&mut program);
    let claim = "travel with JET-02-A-002. (That case is not here.)";
    assert!(said.contains(claim), "{said}");
}

#[test]
fn a_link_is_on_the_disk_and_in_the_list_after_a_restart() {
    let station = third("t 1 Enter \"uncle\" Enter Esc");
    let mut station = station.restarted();
    let unlock = format!("\"{PASSPHRASE}\" Enter / Enter");
    drive(&mut station.program, &unlock);
    let frame = station.program.frame();
    assert!(frame.contains("says: with A-001"), "{frame}");
    assert!(frame.contains("named by A-003"), "{frame}");
}

#[test]
fn the_list_says_it_in_four_languages() {
    let mut program = three_linked("/ Enter");
    for locale in Locale::ALL {
        while program.model.shared.locale != locale {
            drive(&mut program, "l");
        }
        let frame = program.frame();
        assert!(frame.contains("A-003"), "{locale:?}\n{frame}");
    }
}

#[test]
fn whom_somebody_is_with_tells_the_key_in_every_window() {
    let mut program = third("Enter 1 3").program;
    for size in [COMPACT, SMALL, WIDE] {
        program.resize(size);
        let frame = program.frame();
        assert!(frame.contains("t link people"), "{frame}");
    }
    let alone = drill("Enter 1 3");
    let frame = alone.frame();
    assert!(!frame.contains("t link people"), "{frame}");
}
