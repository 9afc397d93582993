//! Two people say different things of one case: both are kept, and both are shown.

use std::path::PathBuf;

use fanal::app::screens::Screen;
use fanal::app::screens::home::{Line, lines};
use fanal::domain::duty::Duty;
use fanal::domain::question::QuestionId;
use fanal::domain::review::{Changed, changes};
use fanal::domain::screening::{Decision, Entry};

use crate::commands::{self, Place, text};
use crate::screens::begin::{PASSPHRASE, TO_INTERVIEW, Vaulted, WIDE, drive, in_folder};
use crate::screens::watched::comes_in;

/// What the first officer wrote down about the papers, and what the next one did.
const HELD: u8 = 7;
const OWN: u8 = 1;

/// What stands on the page of the case, without what a wide window shows beside it, on one row.
fn of_the_case(shown: &str) -> String {
    let own = |row: &str| row.chars().take(80).collect::<String>().trim().to_owned();
    let rows: Vec<String> = shown.lines().map(own).collect();
    rows.join(" ")
}

#[test]
fn what_two_officers_wrote_down_differently_is_read_at_the_desk() {
    let mut desk = Vaulted::desk();
    let mut station = Vaulted::station();
    let key = desk.recipient();
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    drive(&mut station.program, &format!("k \"{key}\" Enter Esc"));
    let mut station = station.with_officers(&[("MB-11", Duty::Officer)]);
    let program = &mut station.program;
    drive(program, &format!("1 \"{PASSPHRASE}\" Enter"));
    drive(
        program,
        &format!("1 {TO_INTERVIEW} 2 Enter 2 Enter 2 Enter {HELD} Esc o Enter Enter 1 2"),
    );
    drive(program, &comes_in("MB-11"));
    // The page after the question that the first officer stopped at: back to it.
    drive(program, "1 0");
    drive(program, &format!("{OWN} Esc"));
    drive(program, &format!("e \"{folder}\" Enter expect \"fb-\""));

    drive(
        &mut desk.program,
        &format!("i \"{folder}\" Enter Enter Enter"),
    );
    let history = &desk.program.model.shared.open.as_ref().unwrap().history;
    let papers = QuestionId("q.docs".to_owned());
    let told: Vec<(&str, u8)> = history
        .iter()
        .filter_map(|recorded| {
            let Entry::Answered {
                question, digit, ..
            } = &recorded.entry
            else {
                return None;
            };
            (*question == papers).then_some((recorded.officer.as_str(), *digit))
        })
        .collect();
    assert_eq!(told, [("ID-07", HELD), ("MB-11", OWN)]);
    let changed = changes(history);
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert_eq!(changed[0].by, "MB-11");
    assert_eq!(changed[0].what, Changed::Answer(papers, HELD, Some(OWN)));
    desk.program.resize(WIDE);
    drive(
        &mut desk.program,
        "PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn",
    );
    let mut shown = String::new();
    for _ in 0..13 {
        shown.push_str(&desk.program.frame());
        drive(&mut desk.program, "PgUp");
    }
    let words = "MB-11: Who has your papers and your phone? First: Someone keeps my papers and will not \
                 give them back. Then: I have my papers and my phone.";
    assert!(of_the_case(&shown).contains(words), "{shown}");
}

#[test]
fn what_two_desks_decided_differently_comes_home_from_both() {
    let (one, first) = Place::desk("DSK-01");
    let (other, second) = Place::desk("DSK-02");
    let station = Place::station_with(&["V02"], &[&first, &second]);
    let bundle = station.export();
    for (desk, decision, why) in [
        (&one, "refer", "the journey was paid for by somebody else"),
        (&other, "close", "nothing beyond the journey itself"),
    ] {
        desk.import(&bundle).well();
        let code = "JET-02-A-001";
        let order = ["desk", "decide", code, decision, "--reason", why];
        desk.run(&order).well();
        let folder = desk.stick().join("home");
        std::fs::create_dir(&folder).unwrap();
        let order = ["return", "build", "--to", folder.to_str().unwrap()];
        let built = desk.run(&order).well().line();
        let file = PathBuf::from(text(&built["file"]));
        let order = ["return", "apply", file.to_str().unwrap()];
        let taken = station.run(&order);
        taken.well();
    }
    let mut program = in_folder(station.data());
    drive(&mut program, &format!("\"{}\" Enter", commands::PASSPHRASE));
    program.resize(WIDE);
    let letters = &program.model.shared.answers.letters;
    let said: Vec<(&str, Option<Decision>)> = letters
        .iter()
        .map(|letter| (letter.desk.as_str(), letter.decision))
        .collect();
    assert_eq!(
        said,
        [
            ("DSK-01", Some(Decision::Refer)),
            ("DSK-02", Some(Decision::Close))
        ]
    );
    let all = lines(&program.model.shared);
    let place = all.iter().position(|line| *line == Line::Letters).unwrap();
    drive(&mut program, &(place + 1).to_string());
    assert!(matches!(program.model.screen, Screen::Post(_)));
    let frame = program.frame();
    for words in [
        "DSK-01",
        "DSK-02",
        "paid for by somebody",
        "beyond the journey",
    ] {
        assert!(frame.contains(words), "{words}: {frame}");
    }
}
