//! A question with an unmet precondition: the card, the override, and what the override counts for.

use fanal::app::screens::Screen;
use fanal::domain::case::State;
use fanal::domain::item::Never;
use fanal::domain::question::QuestionId;
use fanal::domain::screening::{AskReason, Entry, Reading, Recorded, Screening};
use fanal::pack;
use fanal::runtime::headless::Headless;

use super::{history, question, screening};
use crate::commands;
use crate::screens::begin::{PASSPHRASE, Vaulted, drill, drive};
use crate::screens::examples::at_question;
use crate::screens::guarded::{OVERHEARD, reviewing_override};

#[test]
fn later_flags_the_question_and_goes_on() {
    let mut program = drill(OVERHEARD);
    at_question(&mut program, "q.docs");
    let row = |program: &Headless| {
        let Screen::Interview(page) = &program.model.screen else {
            panic!();
        };
        page.place(&page.questions(&program.model.shared))
    };
    let before = row(&program);
    drive(&mut program, "1");
    assert_eq!(row(&program), before + 1);
    let docs = QuestionId("q.docs".to_owned());
    assert!(screening(&program).flags.contains(&docs));
    // Once more it is still flagged.
    at_question(&mut program, "q.docs");
    drive(&mut program, "1");
    assert!(screening(&program).flags.contains(&docs));
    assert!(screening(&program).answers.is_empty());
}

#[test]
fn a_reason_opens_the_question_and_a_no_still_is_no_no() {
    let mut program = drill(OVERHEARD);
    at_question(&mut program, "q.docs");
    drive(&mut program, "3 7 8");
    assert!(
        screening(&program).answers.is_empty(),
        "no key answers a card"
    );
    drive(&mut program, "2 2 1");
    let wanted = Entry::AskedAnyway {
        question: QuestionId("q.docs".to_owned()),
        unmet: vec![Never::CompanionHearing, Never::OtherPassengerInterprets],
        not_before: Vec::new(),
        reason: AskReason::Danger,
        words: None,
    };
    assert!(history(&program).contains(&wanted));
    let given = &screening(&program).answers[&QuestionId("q.docs".to_owned())];
    assert_eq!((given.digit, given.reading), (1, Reading::Own));
    assert!(given.conditions.companion_hearing);
    let case = screening(&program).case(&program.model.shared.packs.questions);
    let absent = case.items.values().any(|state| *state == State::Absent);
    assert!(!absent, "{:?}", case.items);
    assert!(program.frame().contains("a danger cannot wait"));
}

#[test]
fn another_reason_needs_words_and_esc_keeps_them() {
    let mut program = drill(OVERHEARD);
    at_question(&mut program, "q.docs");
    drive(&mut program, "2 7 Enter expect \"Write the reason first\"");
    assert!(screening(&program).overrides.is_empty());
    drive(&mut program, "\"the doctor\" Esc Esc 2 7 \" asked\" Enter");
    let one = &screening(&program).overrides[0];
    assert_eq!(one.reason, AskReason::Other);
    assert_eq!(one.words.as_deref(), Some("the doctor asked"));
    assert!(program.model.overlays.is_empty());
}

#[test]
fn undo_takes_an_override_back() {
    let mut program = drill(OVERHEARD);
    at_question(&mut program, "q.docs");
    drive(&mut program, "2 4 Backspace 1");
    assert!(screening(&program).overrides.is_empty());
    let docs = question(&program, "q.docs");
    assert!(!screening(&program).held(&docs).is_empty());
    assert!(screening(&program).answers.is_empty());
}

#[test]
fn a_new_condition_brings_the_card_back() {
    // Alone, but the interpreter came with the group.
    let mut program = drill("i 1 1 1 7 1 1 2 Enter");
    at_question(&mut program, "q.docs");
    let docs = question(&program, "q.docs");
    drive(&mut program, "2 2");
    assert!(screening(&program).held(&docs).is_empty());
    let open = program.model.shared.open.as_ref().unwrap();
    let mut later: Vec<Recorded> = open.history.clone();
    let heard = Entry::Prepared(fanal::domain::screening::Before::Alone(false));
    later.push(Recorded {
        entry: heard,
        ..later[0].clone()
    });
    let held = Screening::of(&later).held(&docs);
    assert_eq!(held.never, [Never::CompanionHearing]);
}

#[test]
fn the_triage_holds_its_questions_back_in_the_same_way() {
    let mut program = drill("Enter 2");
    drive(&mut program, "0 3 4 5");
    assert!(
        !screening(&program)
            .answers
            .contains_key(&QuestionId("t.afraid".to_owned()))
    );
    drive(&mut program, "2 1 1");
    let afraid = &screening(&program).answers[&QuestionId("t.afraid".to_owned())];
    assert_eq!(afraid.digit, 1);
    assert_eq!(screening(&program).overrides[0].reason, AskReason::Began);
    // What was seen takes no word and is never held back.
    let mut program = drill("1");
    assert!(!screening(&program).answers.is_empty());
    drive(&mut program, "Enter Enter");
    assert!(
        program.frame().contains("ask anyway"),
        "{}",
        program.frame()
    );
}

#[test]
fn a_question_waits_for_another_one_until_that_has_any_answer() {
    let mut packs = pack::shipped().unwrap().clone();
    let docs = QuestionId("q.docs".to_owned());
    let safe = QuestionId("q.safe".to_owned());
    let asked = packs
        .questions
        .iter_mut()
        .find(|one| one.id == docs)
        .unwrap();
    asked.not_before = vec![safe.clone()];
    let mut program = drill("i 1 1 1 1 1 1 2 Enter");
    program.model.shared.packs = Box::leak(Box::new(packs));
    at_question(&mut program, "q.docs");
    assert!(
        program.frame().contains("First ask: Are you hurt"),
        "{}",
        program.frame()
    );
    drive(&mut program, "2 4");
    let first = &screening(&program).overrides[0].unmet;
    assert_eq!((&first.never, &first.first), (&vec![], &vec![safe]));
    drive(&mut program, "Backspace");
    at_question(&mut program, "q.safe");
    drive(&mut program, "5");
    let held = screening(&program).held(&question(&program, "q.docs"));
    assert!(held.is_empty(), "a refusal is an answer: {held:?}");
}

#[test]
fn the_desk_sees_every_override_with_its_reason() {
    let desk = reviewing_override();
    let frame = desk.frame();
    assert!(frame.contains("ASKED ANYWAY"), "{frame}");
    assert!(frame.contains("a doctor asked"), "{frame}");
}

#[test]
fn the_command_that_shows_a_case_lists_every_override() {
    let Vaulted { folder, program } = {
        let mut station = Vaulted::station();
        drive(&mut station.program, &format!("1 {OVERHEARD}"));
        at_question(&mut station.program, "q.docs");
        drive(
            &mut station.program,
            "2 3 Enter 2 7 \"a doctor asked\" Enter",
        );
        station
    };
    drop(program);
    let mut command = commands::program();
    command.arg("--data-dir").arg(folder.path());
    command.args(["--json", "--passphrase-fd", "0"]);
    command.args(["case", "show", "JET-02-A-001"]);
    let shown = commands::run(&mut command, &format!("{PASSPHRASE}\n"));
    let line = shown.well().line();
    let overrides = line["overrides"].as_array().unwrap();
    let told: Vec<(&str, &str)> = overrides
        .iter()
        .map(|one| {
            let entry = &one["entry"];
            (
                entry["question"].as_str().unwrap(),
                entry["reason"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(told, [("q.docs", "guardian"), ("q.debt", "other")]);
    assert_eq!(overrides[1]["entry"]["words"], "a doctor asked");
    assert_eq!(overrides[0]["entry"]["unmet"][0], "companion");
}
