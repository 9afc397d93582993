//! The interview is a map, not a quota: few questions on a usual way, more where an answer opens
//! them, and never one that cannot be asked.

use std::collections::BTreeSet;

use fanal::app::screens::Screen;
use fanal::domain::case::State;
use fanal::domain::item::{AskLevel, Dimension, ItemId};
use fanal::domain::question::{Question, QuestionId, Stage};
use fanal::domain::relevance::{BEHIND_ONE, IN_ALL, applicable, offered};
use fanal::domain::screening::Screening;
use fanal::runtime::headless::Headless;
use proptest::prelude::*;

use crate::screens::begin::{ONLY_SMUGGLING, TO_INTERVIEW, drill, drive, packs};
use crate::screens::examples::at_question;

fn screening(program: &Headless) -> &Screening {
    &program.model.shared.open.as_ref().unwrap().screening
}

fn names(program: &Headless) -> Vec<String> {
    let asked = offered(&packs().questions, screening(program));
    asked.into_iter().map(|question| question.id.0).collect()
}

fn answered(id: &str, digit: u8) -> Headless {
    let mut program = drill(TO_INTERVIEW);
    at_question(&mut program, id);
    drive(&mut program, &digit.to_string());
    program
}

#[test]
fn what_is_only_seen_only_on_a_paper_or_left_to_specialists_is_never_a_question() {
    for question in &packs().questions {
        let Some(item) = &question.about else {
            continue;
        };
        let fact = packs().fact(item).unwrap();
        assert!(fact.evidence.contains(&State::Said), "{item}");
        assert_ne!(question.ask, AskLevel::Specialist, "{item}");
    }
}

#[test]
fn every_fact_can_be_asked_seen_or_found_on_a_paper() {
    let asked: BTreeSet<_> = packs()
        .questions
        .iter()
        .filter_map(|it| it.about.clone())
        .collect();
    let missing: Vec<_> = packs()
        .catalogue
        .items()
        .iter()
        .filter(|item| {
            let fact = packs().fact(&item.id).unwrap();
            let plain = matches!(item.ask, AskLevel::Neutral | AskLevel::Sensitive);
            plain && fact.evidence.contains(&State::Said) && !asked.contains(&item.id)
        })
        .map(|item| item.id.to_string())
        .collect();
    assert_eq!(missing, [""; 0]);
    // 156 of the table and those that sea, crew and organs added.
    assert!(asked.len() > 160, "{}", asked.len());
}

#[test]
fn usual_ways_have_at_most_twenty_two_questions() {
    let ways = [
        // A clear no to everything; smuggling and nothing else.
        ONLY_SMUGGLING.to_owned(),
        ONLY_SMUGGLING.replacen("1 Enter Enter Enter 1", "2 Enter 1", 1),
        String::new(),
        // Papers held.
        "2 Enter 2 Enter 2 Enter 7 Enter".to_owned(),
        // A debt to be paid in money, travel not as promised.
        "2 Enter 2 Enter 2 Enter 1 Enter 1 Enter".to_owned(),
    ];
    for way in ways {
        let program = drill(&format!("{TO_INTERVIEW} {way}"));
        let asked = names(&program);
        assert!(asked.len() <= 22, "{way}: {asked:?}");
    }
}

#[test]
fn an_answer_opens_questions_behind_its_own() {
    let before = names(&drill(TO_INTERVIEW));
    assert!(!before.iter().any(|id| id == "i.coe.docs"));
    let program = answered("q.docs", 7);
    let after = names(&program);
    let own = after.iter().position(|id| id == "q.docs").unwrap();
    let opened: Vec<&String> = after[own + 1..]
        .iter()
        .take_while(|id| id.starts_with("i."))
        .collect();
    assert!(
        !opened.is_empty() && opened.len() <= BEHIND_ONE,
        "{after:?}"
    );
    // What the answer itself settled is not asked again.
    assert!(!after.iter().any(|id| id == "i.cod.docs"));
}

#[test]
fn an_answer_closes_what_it_makes_pointless() {
    let program = answered("q.som_third", 2);
    assert!(!names(&program).iter().any(|id| id == "q.som_benefit"));
    let program = answered("q.som_third", 1);
    assert!(names(&program).iter().any(|id| id == "q.som_benefit"));
}

#[test]
fn the_question_on_the_screen_stays_when_others_open_or_close() {
    let mut program = drill(TO_INTERVIEW);
    at_question(&mut program, "q.som_benefit");
    drive(&mut program, "1");
    at_question(&mut program, "q.som_third");
    // Denied: the benefit was answered, so that it stays and can be corrected.
    drive(&mut program, "2");
    assert!(names(&program).iter().any(|id| id == "q.som_benefit"));
    at_question(&mut program, "q.plan");
    drive(&mut program, "7");
    let Screen::Interview(page) = &program.model.screen else {
        panic!("no interview");
    };
    let here = page.question(&program.model.shared).unwrap();
    assert_eq!(here.id, QuestionId("q.plan".to_owned()));
}

#[test]
fn any_question_can_be_jumped_to() {
    let mut program = drill(TO_INTERVIEW);
    let last = applicable(&packs().questions, screening(&program)).count() - 1;
    let down = "PgDn ".repeat(last / 10 + 1);
    drive(&mut program, &format!("/ {down} Enter"));
    let Screen::Interview(page) = &program.model.screen else {
        panic!("no interview");
    };
    let here = page.question(&program.model.shared).unwrap();
    assert!(here.about.is_some(), "{}", here.id);
    drive(&mut program, "1");
    assert!(screening(&program).answers.contains_key(&here.id));
}

fn asks_a_child(question: &Question) -> bool {
    question
        .never_with
        .contains(&fanal::domain::item::Never::Child)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is answered: every answered question stays, none stands twice, none that is not
    /// for children is offered on the child path, and at most the cap is offered beyond answers.
    #[test]
    fn the_map_holds_on_any_way(steps in prop::collection::vec((0..400_usize, 1..=9_u8), 0..40)) {
        let mut program = drill(TO_INTERVIEW);
        for (place, digit) in steps {
            let all: Vec<Question> =
                applicable(&packs().questions, screening(&program)).cloned().collect();
            let Some(question) = all.get(place % all.len()) else { continue };
            at_question(&mut program, &question.id.0);
            drive(&mut program, &digit.to_string());
            let screening = screening(&program);
            let asked = offered(&packs().questions, screening);
            let ids: BTreeSet<&QuestionId> = asked.iter().map(|own| &own.id).collect();
            prop_assert_eq!(ids.len(), asked.len());
            for id in screening.answers.keys() {
                let own = packs().question(id).unwrap();
                let hidden = own.stage != Stage::Interview
                    || screening.is_child() && asks_a_child(own);
                prop_assert!(hidden || ids.contains(id), "{} is gone", id);
            }
            let corrupt = asked.iter().any(|own| {
                own.about.as_ref().and_then(ItemId::dimension) == Some(Dimension::Corr)
            });
            prop_assert!(!corrupt);
            if screening.is_child() {
                prop_assert!(!asked.iter().any(asks_a_child));
            }
            let open = asked.iter().filter(|own| !screening.answers.contains_key(&own.id));
            prop_assert!(open.count() <= IN_ALL);
        }
    }
}
