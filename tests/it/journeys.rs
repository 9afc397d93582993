//! Whole ways through the program, from key scripts: in every language where the script says no
//! words of one, else in the language of its first line, `# lang: xx`.
#![cfg(test)]

use std::path::Path;

use fanal::app::screens::Screen;
use fanal::domain::assess::Headline;
use fanal::domain::case::Age;
use fanal::domain::journey::End;
use fanal::domain::question::QuestionId;
use fanal::domain::screening::{Consent, Entry, Mark, Reason, View};
use fanal::domain::summary::Summary;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use fanal::runtime::script;

use crate::screens::begin::{COMPACT, SMALL, WIDE, drill_in, drive};

mod care;
mod computer;
mod gone;
mod handover;
mod passphrase;
mod people;
mod rapid;
mod truths;

fn source(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys");
    std::fs::read_to_string(folder.join(format!("{name}.keys"))).unwrap()
}

fn locales(script: &str) -> Vec<Locale> {
    match script.strip_prefix("# lang: ") {
        Some(rest) => vec![Locale::parse(rest.lines().next().unwrap()).unwrap()],
        None => Locale::ALL.to_vec(),
    }
}

/// Goes the way in each of its languages, in the small layout, the full one and a wide window, and
/// looks at the end.
fn journey(name: &str, look: impl Fn(&mut Headless)) {
    let script = source(name);
    let lines = script::parse(&script).unwrap();
    for locale in locales(&script) {
        for size in [COMPACT, SMALL, WIDE] {
            let mut program = drill_in(locale, size);
            if let Err(unmet) = script::run(&mut program, &lines, |_, _| {}) {
                let (line, words) = (unmet.line, unmet.words);
                panic!(
                    "{name} in {locale:?}, line {line}: no {words} in\n{}",
                    unmet.frame
                );
            }
            look(&mut program);
        }
    }
}

fn case(program: &Headless, code: &str) -> Summary {
    let mut cases = program.model.shared.cases.iter();
    cases.find(|line| line.code == code).unwrap().clone()
}

/// The class and code of the last suggestion.
fn outcome(summary: &Summary) -> (Headline, &str) {
    let (class, code) = summary.outcome.as_ref().unwrap();
    (*class, code)
}

fn entries(program: &Headless) -> Vec<Entry> {
    let open = program.model.shared.open.as_ref().unwrap();
    open.history.iter().map(|one| one.entry.clone()).collect()
}

#[test]
fn every_script_is_gone_through() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let gone = [
        "child",
        "cover",
        "interrupted",
        "language",
        "rapid",
        "refusal",
        "smuggling",
        "trafficking",
        "travelled",
        "undo",
    ];
    assert_eq!(names, gone.map(|name| format!("{name}.keys")));
}

#[test]
fn smuggling_is_told_from_trafficking() {
    journey("smuggling", |program| {
        let done = case(program, "DRILL-A-001");
        assert_eq!(outcome(&done), (Headline::SomOnly, "S1"));
        assert_eq!(done.view_before, Some(View(Headline::SomOnly)));
        assert_eq!(done.view_after, Some(View(Headline::SomOnly)));
        assert!(done.closed && !done.child && !done.is_urgent());
        assert!(matches!(program.model.screen, Screen::Home(_)));
    });
}

#[test]
fn held_papers_and_debt_to_be_worked_off_are_trafficking() {
    journey("trafficking", |program| {
        let done = case(program, "DRILL-A-001");
        let (class, code) = outcome(&done);
        assert_eq!(class, Headline::TipStrong);
        assert!(code.starts_with("T3"), "{code}");
        assert_eq!(done.view_before, Some(View(Headline::SomOnly)));
        assert_eq!(done.view_after, Some(View(Headline::TipStrong)));
        assert!(done.closed);
        drive(program, "/ Enter Enter");
        let changed = entries(program).into_iter().any(|entry| {
            entry
                == Entry::ViewAfter {
                    view: View(Headline::TipStrong),
                    reason: Some(Reason::Convinced),
                }
        });
        assert!(changed, "{}", program.frame());
    });
}

#[test]
fn the_journey_is_kept_and_leads_to_questions_but_not_to_a_result() {
    journey("travelled", |program| {
        let done = case(program, "DRILL-A-001");
        assert!(done.closed && done.outcome.is_some());
        drive(program, "/ Enter Enter");
        let screening = &program.model.shared.open.as_ref().unwrap().screening;
        let places: Vec<&str> = screening
            .journey
            .legs()
            .map(|(_, leg)| leg.to.as_str())
            .collect();
        assert_eq!(places, ["Ibra", "Sur"]);
        assert_eq!(screening.journey.end, Some(End::OthersJob));
        let asked = screening.answers.get(&QuestionId("q.freedom".to_owned()));
        assert_eq!(asked.map(|given| given.digit), Some(2));
        assert_eq!(screening.answers.len(), 4, "{:?}", screening.answers.keys());
        let shown = entries(program).into_iter();
        let classes = shown.filter(|entry| matches!(entry, Entry::Suggested { .. }));
        assert!(classes.count() > 0);
    });
}

#[test]
fn the_child_path_stays_on_once_its_screen_was_left() {
    journey("child", |program| {
        let open = program.model.shared.open.as_ref().unwrap();
        assert!(open.screening.is_child());
        assert_ne!(open.screening.age, Age::Adult);
        let adults_only = QuestionId("q.debt".to_owned());
        assert!(!open.screening.answers.contains_key(&adults_only));
        let case = case(program, "DRILL-A-001");
        assert!(case.child);
        let (_, code) = outcome(&case);
        assert!(code.ends_with('c'), "{code}");
    });
}

#[test]
fn a_refusal_is_a_normal_ending() {
    journey("refusal", |program| {
        let case = case(program, "DRILL-A-001");
        assert_eq!(case.mark, Some(Mark::Routine));
        assert!(case.closed && case.outcome.is_none() && !case.interviewing);
        drive(program, "/ Enter Enter");
        let open = program.model.shared.open.as_ref().unwrap();
        assert_eq!(open.screening.consent, Some(Consent::Refused));
    });
}

#[test]
fn three_people_are_triaged_in_a_row() {
    journey("rapid", |program| {
        for code in ["DRILL-A-001", "DRILL-A-002", "DRILL-A-003"] {
            let case = case(program, code);
            assert_eq!(case.mark, Some(Mark::Routine));
            assert!(!case.child && case.outcome.is_none());
        }
    });
}

#[test]
fn an_interrupted_interview_goes_on_where_it_stopped() {
    journey("interrupted", |program| {
        let Screen::Interview(page) = &program.model.screen else {
            panic!("{}", program.frame());
        };
        // The fourth question was open when the officer was called away; now it is answered.
        let shared = &program.model.shared;
        assert_eq!(page.place(&page.questions(shared)), 4);
        let screening = &program.model.shared.open.as_ref().unwrap().screening;
        let held = QuestionId("q.docs".to_owned());
        assert_eq!(screening.answers[&held].digit, 1);
        let notes: Vec<_> = screening.notes_about(Some(&held)).collect();
        assert_eq!(notes.len(), 1);
        assert_eq!(notes[0].text, "blue jacket");
    });
}

#[test]
fn the_language_changes_in_the_middle_of_a_note() {
    journey("language", |program| {
        let screening = &program.model.shared.open.as_ref().unwrap().screening;
        let asked = QuestionId("q.control".to_owned());
        assert_eq!(screening.notes[0].text, "half a sentence");
        assert_eq!(screening.notes[0].about, Some(asked.clone()));
        assert!(screening.flags.contains(&asked));
        assert_eq!(screening.answers[&QuestionId("q.safe".to_owned())].digit, 2);
        assert_eq!(program.model.shared.locale, Locale::En);
    });
}

#[test]
fn undo_takes_back_and_deletes_nothing() {
    journey("undo", |program| {
        let screening = &program.model.shared.open.as_ref().unwrap().screening;
        assert!(screening.answers.is_empty());
        let entries = entries(program);
        let count = |wanted: fn(&Entry) -> bool| entries.iter().filter(|one| wanted(one)).count();
        assert_eq!(count(|entry| matches!(entry, Entry::Answered { .. })), 5);
        assert_eq!(count(|entry| matches!(entry, Entry::Undone(_))), 5);
    });
}

#[test]
fn the_cover_comes_off_and_everything_is_there() {
    journey("cover", |program| {
        assert!(program.model.cover.is_none());
        assert_eq!(program.model.screen.field().unwrap().text(), "a b");
        let screening = &program.model.shared.open.as_ref().unwrap().screening;
        assert_eq!(screening.answers.len(), 2);
    });
}
