//! Linked people at a desk: their claims in the inbox, in a case and side by side; nothing is marked by
//! hand, and nobody is accused.

use fanal::app::screens::Screen;
use fanal::app::screens::compare::Compare;
use fanal::runtime::headless::Headless;
use serde_json::Value;

use super::begin::{COMPACT, PASSPHRASE, SMALL, Vaulted, WIDE, drive};
use super::examples::Example;
use super::vaulted::example;
use crate::commands::{Ran, program, run};

/// A desk to which a station sent three people: the second says that they travel with the first, an
/// uncle; the third with the first, and with the second, a friend; the first was not asked.
fn desk() -> Vaulted {
    let mut desk = Vaulted::desk();
    let mut station = Vaulted::station();
    let key = desk.recipient();
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    drive(
        &mut station.program,
        &format!(
            "k \"{key}\" Enter Esc 1 Enter 1 3 3 3 1 2 3 Enter \
             2 Enter 1 3 1 3 1 2 t 1 Enter \"uncle\" Enter 3 Enter \
             3 Enter 1 3 3 3 2 2 t 1 Enter Enter t 2 Enter \"a friend\" Enter 3 Enter \
             e \"{folder}\" Enter expect \"fb-\""
        ),
    );
    drive(&mut desk.program, &format!("i \"{folder}\" Enter Enter"));
    desk
}

/// The same after these keys.
fn after(keys: &str) -> Headless {
    let mut desk = desk().program;
    drive(&mut desk, keys);
    desk
}

/// The same where the case of the first is not at the desk.
fn without_first(keys: &str) -> Headless {
    let mut desk = after("");
    let cases = &mut desk.model.shared.cases;
    cases.retain(|line| line.code != "JET-02-A-001");
    drive(&mut desk, keys);
    desk
}

pub(super) fn all() -> Vec<Example> {
    vec![
        example("inbox, linked", after("")).listing(),
        example("review, linked", after("Down Enter")),
        example("side by side, linked", after("c")),
        example("side by side, one is not here", without_first("c")),
    ]
}

fn page(desk: &Headless) -> &Compare {
    let Screen::Compare(page) = &desk.model.screen else {
        panic!("{}", desk.frame());
    };
    page
}

fn people(desk: &Headless) -> Vec<&str> {
    let people = page(desk).people.iter();
    people
        .map(|person| person.screening.code.as_str())
        .collect()
}

fn flat(desk: &Headless) -> String {
    let frame = desk.frame();
    frame.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn c_puts_the_linked_people_side_by_side_without_a_mark() {
    let mut desk = after("");
    let inbox = flat(&desk);
    assert!(inbox.contains("says: with A-001, A-002"), "{inbox}");
    drive(&mut desk, "c");
    // The first names nobody and is named by both.
    let all = ["JET-02-A-001", "JET-02-A-002", "JET-02-A-003"];
    assert_eq!(people(&desk), all);
    desk.resize(WIDE);
    let frame = flat(&desk);
    for said in [
        "Nobody is accused by this screen.",
        "Says they travel with. This is not compared.",
        "nobody recorded",
        "JET-02-A-001: uncle",
        "JET-02-A-002: a friend",
    ] {
        assert!(frame.contains(said), "{said}\n{frame}");
    }
    // Below the names, and above the first question.
    let row = frame.find("Says they travel with").unwrap();
    assert!(row < frame.find("Different: ").unwrap(), "{frame}");
    drive(&mut desk, "f");
    assert!(!flat(&desk).contains("uncle"), "{}", desk.frame());
}

#[test]
fn from_a_case_those_it_names_come_first() {
    let desk = after("Down Down Enter c");
    let all = ["JET-02-A-003", "JET-02-A-001", "JET-02-A-002"];
    assert_eq!(people(&desk), all);
    assert!(desk.model.shared.desk.chosen.is_empty());
}

#[test]
fn who_was_marked_by_hand_is_compared_and_nobody_else() {
    let desk = after("Down t Down t c");
    assert_eq!(people(&desk), ["JET-02-A-002", "JET-02-A-003"]);
}

#[test]
fn what_is_claimed_pairs_nobody_off() {
    let desk = after("c");
    let about = page(&desk).compared.iter();
    assert!(about.len() > 0);
    let questions = page(&desk).people[0].packs.questions.len();
    assert!(about.len() <= questions + 2);
}

#[test]
fn a_case_tells_who_wrote_the_claim_down_and_who_names_the_person() {
    let mut desk = after("Down Enter");
    let mut seen = String::new();
    for _ in 0..12 {
        seen.push_str(&flat(&desk));
        drive(&mut desk, "PgDn");
    }
    assert!(
        seen.contains("ID-07: Says they travel with JET-02-A-001, said to be: uncle"),
        "{seen}"
    );
    assert!(
        seen.contains("JET-02-A-003 says they travel with this person."),
        "{seen}"
    );
}

#[test]
fn those_whose_cases_are_not_here_are_named_so() {
    let mut desk = without_first("c");
    assert_eq!(people(&desk), ["JET-02-A-002", "JET-02-A-003"]);
    assert!(
        flat(&desk).contains("JET-02-A-001: uncle (not here)"),
        "{}",
        desk.frame()
    );
    for size in [COMPACT, SMALL, WIDE] {
        desk.resize(size);
        assert!(flat(&desk).contains("(not here)"), "{}", desk.frame());
    }
    let mut alone = without_first("");
    let cases = &mut alone.model.shared.cases;
    cases.retain(|line| line.code == "JET-02-A-002");
    drive(&mut alone, "c");
    assert!(matches!(alone.model.screen, Screen::Cases(_)));
    let frame = flat(&alone);
    assert!(
        frame.contains("Linked with JET-02-A-001; not here."),
        "{frame}"
    );
}

/// The command at the desk of these tests.
fn order(desk: &Vaulted, json: bool, words: &[&str]) -> Ran {
    let mut command = program();
    command.arg("--data-dir").arg(desk.folder.path());
    command.args(["--lang", "en", "--passphrase-fd", "0"]);
    command.args(json.then_some("--json"));
    run(command.arg("desk").args(words), &format!("{PASSPHRASE}\n"))
}

#[test]
fn the_command_line_says_the_same() {
    let Vaulted { folder, program } = desk();
    drop(program);
    let desk = Vaulted {
        program: super::begin::in_folder(folder.path()),
        folder,
    };
    let line = order(&desk, true, &["compare", "JET-02-A-003"])
        .well()
        .line();
    let all = ["JET-02-A-003", "JET-02-A-001", "JET-02-A-002"];
    assert_eq!(line["people"], Value::from(all.to_vec()));
    let second = &line["links"]["JET-02-A-002"];
    let claim = &second["says_travels_with"][0];
    let told = ["with", "said", "by"].map(|name| claim[name].as_str().unwrap().to_owned());
    assert_eq!(told, ["JET-02-A-001", "uncle", "ID-07"]);
    assert_eq!(claim["here"], true);
    assert_eq!(second["named_by"], Value::from(vec!["JET-02-A-003"]));
    let shown = order(&desk, true, &["show", "JET-02-A-001"]).well().line();
    assert_eq!(shown["says_travels_with"], Value::from(Vec::<Value>::new()));
    let both = Value::from(vec!["JET-02-A-002", "JET-02-A-003"]);
    assert_eq!(shown["named_by"], both);
    for words in [["compare", "JET-02-A-001"], ["show", "JET-02-A-002"]] {
        let said = order(&desk, false, &words).well();
        assert!(said.said().contains("uncle"), "{}", said.said());
    }
}
