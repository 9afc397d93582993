//! What an outcome says beside its class: which list decided, what a reason rests on, how the
//! published table reads the same answers, and the question that is still worth asking.

use fanal::app::event::Size;
use fanal::app::model::OpenCase;
use fanal::app::screens::Screen;
use fanal::domain::assess::{Ilo, Means, Touched};
use fanal::domain::case::Form;
use fanal::domain::item::{AskLevel, Never};
use fanal::domain::screening::{Entry, Recorded};
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::runtime::headless::Headless;
use fanal::tui::report;

use super::begin::{BEGIN, SMALL, TO_INTERVIEW, TO_OWN_VIEW, WIDE, drill, drive};
use crate::assess::given::{case, outcome};

/// Papers held and a debt to be worked off; most of the rest is open.
const HELD: &str = "2 Enter 2 Enter 2 Enter 7 Enter 6";

/// The page of a case in words, as plain lines of English.
fn lines(words: &str) -> Vec<String> {
    let mut program = drill("");
    let history = vec![Recorded {
        at: BEGIN,
        officer: "K7".to_owned(),
        entry: Entry::Imported(Box::new(case(words))),
    }];
    program.model.shared.open = Some(OpenCase::new(history));
    report::outcome(
        &program.model.shared,
        &Words::new(Locale::En),
        &outcome(words),
    )
}

fn says(words: &str, part: &str) -> bool {
    lines(words).iter().any(|line| line.contains(part))
}

const DECEIVED: &str = "dec.job dec.wages exp.hours exp.pay act.received";
/// Weighs more for sexual exploitation than for labour.
const SEXUAL: &str = "cod.tasks cod.threat";
const HELD_ONLY: &str = "cod.docs cod.debt exp.hours exp.pay act.received";
const ALL_THREE: &str = "dec.job dec.wages cod.docs cod.debt exp.hours exp.pay act.received";

#[test]
fn the_published_table_is_read_beside_ours_where_it_says_another_thing() {
    assert_eq!(outcome(DECEIVED).ilo, Some(Ilo::ExploitedAndDeceived));
    assert!(says(DECEIVED, "an exploited and deceived migrant"));
    assert!(says(
        DECEIVED,
        "The treaty decides here, not the survey table"
    ));
    assert_eq!(outcome(HELD_ONLY).ilo, Some(Ilo::NoRow));
    assert!(says(HELD_ONLY, "has no row for these answers"));
    assert_eq!(outcome(ALL_THREE).ilo, Some(Ilo::ForcedLabour));
    for (same, words) in [(ALL_THREE, "the same"), ("#", "nothing")] {
        assert!(!says(same, "survey table"), "{words}");
    }
    assert_eq!(outcome(&format!("child {DECEIVED}")).ilo, None);
}

#[test]
fn the_list_that_decided_is_named_with_the_other() {
    assert!(says(ALL_THREE, "list for labour exploitation"));
    assert_eq!(outcome(SEXUAL).form, Form::Sexual);
    let said = lines(SEXUAL).join("\n");
    assert!(
        said.contains("The list for sexual exploitation decided"),
        "{said}"
    );
    assert!(
        said.contains("a weight is unconfirmed") && said.contains("not confirmed yet"),
        "{said}"
    );
}

#[test]
fn a_reason_says_what_it_rests_on() {
    let said = lines(ALL_THREE).join("\n");
    assert!(said.contains("[T3] (treaty; published weights"), "{said}");
    assert!(said.contains("[P2.tip] (ours)"), "{said}");
    assert!(
        !said.contains("unconfirmed") && !said.contains("not confirmed"),
        "{said}"
    );
}

#[test]
fn each_change_says_what_it_would_settle_and_how_it_may_be_learnt() {
    let found = outcome("cod.docs som.third_party som.border");
    assert!(!found.would_change.is_empty());
    for change in &found.would_change {
        assert_eq!(change.specialist, change.ask == AskLevel::Specialist);
    }
    let raised = found.would_change.iter();
    let settled = raised.filter(|it| matches!(it.touches, Touched::Means(_) | Touched::Purpose(_)));
    assert!(settled.count() > 0, "{:?}", found.would_change);
    let said = lines("cod.docs som.third_party som.border").join("\n");
    assert!(
        said.contains("A neutral question.") || said.contains("Only if seen"),
        "{said}"
    );
    assert!(!said.contains("qualify"), "{said}");
}

#[test]
fn a_change_names_the_element_that_it_would_complete() {
    // Everything was denied: a pair of coercive recruitment opens the purpose, and completes the
    // means.
    let found = outcome("oth.asylum # #act");
    let pairs = found.would_change.iter().filter(|it| it.items.len() == 2);
    let touched: Vec<Touched> = pairs.map(|it| it.touches).collect();
    assert_eq!(touched, [Touched::Means(Means::Positive); 2]);
}

#[test]
fn because_and_against_stand_side_by_side_where_there_is_room() {
    let mut program = drill(&format!("{TO_INTERVIEW} {HELD} {TO_OWN_VIEW} 3"));
    let beside = |program: &Headless| {
        let frame = program.frame();
        frame
            .lines()
            .any(|line| line.contains("BECAUSE") && line.contains("AGAINST"))
    };
    program.resize(WIDE);
    assert!(beside(&program), "{}", program.frame());
    program.resize(Size {
        height: 100,
        ..SMALL
    });
    let frame = program.frame();
    assert!(!beside(&program) && frame.contains("BECAUSE") && frame.contains("AGAINST"));
}

fn question(program: &Headless) -> Option<String> {
    let Screen::Interview(page) = &program.model.screen else {
        return None;
    };
    let question = page.question(&program.model.shared)?;
    Some(question.id.0)
}

#[test]
fn the_next_question_is_offered_with_a_key_and_leads_there() {
    let mut program = drill(&format!("{TO_INTERVIEW} {HELD} w"));
    assert!(
        program.frame().contains("n  Still worth asking:"),
        "{}",
        program.frame()
    );
    assert!(!program.frame().contains("Would tell most"));
    drive(&mut program, "n");
    let offered = question(&program).unwrap();
    assert!(program.model.overlays.is_empty());
    let answered = program.model.shared.open.as_ref().unwrap();
    assert!(!answered.screening.answers.keys().any(|id| id.0 == offered));

    drive(&mut program, &format!("{TO_OWN_VIEW} 3"));
    program.resize(Size {
        height: 100,
        ..SMALL
    });
    assert!(
        program.frame().contains("n  Would tell most:"),
        "{}",
        program.frame()
    );
    drive(&mut program, "n");
    assert!(question(&program).is_some(), "{}", program.frame());
}

#[test]
fn before_the_own_view_nothing_tells_what_would_change() {
    let mut program = drill(&format!("{TO_INTERVIEW} {HELD}"));
    for keys in ["w", "w", "a"] {
        drive(&mut program, keys);
        program.resize(Size {
            height: 100,
            ..WIDE
        });
        let frame = program.frame();
        for telling in ["WOULD CHANGE", "Would tell most", "BECAUSE", "survey table"] {
            assert!(!frame.contains(telling), "{telling}:\n{frame}");
        }
    }
    assert!(
        program.frame().contains("Still worth asking"),
        "{}",
        program.frame()
    );
}

#[test]
fn a_question_that_must_not_be_asked_now_is_never_offered() {
    // Somebody from the group can hear: of the interview only what needs no privacy is left.
    let mut program = drill("i 1 1 2 1 1 1 2 Enter");
    for _ in 0..4 {
        drive(&mut program, "n");
        let here = question(&program).unwrap();
        assert!(["q.safe", "q.age"].contains(&here.as_str()), "{here}");
        drive(&mut program, "2");
    }
    drive(&mut program, "n");
    assert!(
        program.frame().contains("no question left"),
        "{}",
        program.frame()
    );
}

#[test]
fn a_child_is_never_asked_what_is_not_for_children() {
    let mut program = drill(&format!("7 {TO_INTERVIEW}"));
    for _ in 0..8 {
        drive(&mut program, "n");
        let Screen::Interview(page) = &program.model.screen else {
            panic!("{}", program.frame())
        };
        let here = page.question(&program.model.shared).unwrap();
        assert!(!here.never_with.contains(&Never::Child), "{:?}", here.id);
        drive(&mut program, "5");
    }
    drive(&mut program, "n");
    assert!(
        program.frame().contains("no question left"),
        "{}",
        program.frame()
    );
}

#[test]
fn in_danger_no_further_question_is_offered() {
    let mut program = drill(&format!("{TO_INTERVIEW} 7 w"));
    assert!(
        !program.frame().contains("Still worth asking"),
        "{}",
        program.frame()
    );
    drive(&mut program, &format!("w {TO_OWN_VIEW} 2"));
    program.resize(Size {
        height: 100,
        ..SMALL
    });
    assert!(program.frame().contains("act now"));
    assert!(
        !program.frame().contains("Would tell most"),
        "{}",
        program.frame()
    );
}
