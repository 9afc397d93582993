//! The journey: what the page takes, what it never does, and its strip in every width and language.

use fanal::app::field::Field;
use fanal::app::model::{Model, OpenCase};
use fanal::app::screens::Screen;
use fanal::app::screens::journey::Focus;
use fanal::domain::assess::Assessment;
use fanal::domain::journey::{Arranger, End, Journey, Kept, Leg, Owed, Stay};
use fanal::domain::screening::{Entry, Recorded, Screening};
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::runtime::headless::Headless;
use fanal::text;
use fanal::tui::ink::{Ink, Spot};
use fanal::tui::paint::{Tongues, mirrored};
use fanal::tui::strip;
use fanal::tui::theme::{Role, Theme};
use proptest::prelude::*;
use proptest::sample::select;

use super::begin::{BEGIN, TO_INTERVIEW, TO_OWN_VIEW, Vaulted, WIDE, drill, drive};
use super::examples::{TRAVELLED, reviewing};
use super::frames::{painted, rows};

fn screening(program: &Headless) -> &Screening {
    &program.model.shared.open.as_ref().unwrap().screening
}

fn legs(program: &Headless) -> Vec<Leg> {
    let legs = screening(program).journey.legs();
    legs.map(|(_, leg)| leg.clone()).collect()
}

fn at(keys: &str) -> Headless {
    drill(&format!("{TO_INTERVIEW} {keys}"))
}

#[test]
fn a_leg_is_told_with_digits_and_enter_and_the_next_begins_where_it_ended() {
    let program = at(TRAVELLED);
    let [first, second] = &legs(&program)[..] else {
        panic!("{}", program.frame())
    };
    assert_eq!((first.from.as_str(), first.to.as_str()), ("Aden", "Ibra"));
    assert_eq!(
        (first.arranged, first.stay, first.kept, first.owed),
        (
            Arranger::Recruiter,
            Stay::Days(9),
            Kept::LockedIn,
            Owed::Work
        )
    );
    assert_eq!((second.from.as_str(), second.stay), ("Ibra", Stay::Days(0)));
    assert_eq!(screening(&program).journey.end, Some(End::OthersJob));
}

#[test]
fn a_leg_is_changed_removed_and_taken_back() {
    let mut program = at(TRAVELLED);
    drive(&mut program, "Up 2 Tab Tab 2 Esc");
    assert_eq!(legs(&program)[0].arranged, Arranger::Family);
    drive(&mut program, "3");
    assert!(program.frame().contains("Remove this leg"));
    drive(&mut program, "1");
    assert_eq!(legs(&program).len(), 2, "asked, and left");
    drive(&mut program, "3 2");
    assert_eq!(legs(&program)[0].to, "a coast");
    drive(&mut program, "Backspace Backspace");
    assert_eq!(legs(&program).len(), 2);
    assert_eq!(legs(&program)[0].arranged, Arranger::Recruiter);
}

#[test]
fn escape_in_the_form_loses_nothing() {
    let mut program = at("j 1 \"Aden\" Esc");
    assert_eq!(legs(&program)[0].from, "Aden");
    // Days that are no number are not thrown away either.
    drive(&mut program, "2 Tab Tab Tab \"two\" Esc");
    assert!(
        program.frame().contains("A number of days"),
        "{}",
        program.frame()
    );
    let Screen::Journey(page) = &program.model.screen else {
        panic!()
    };
    assert!(matches!(page.focus, Focus::Form(_)));
    drive(&mut program, "Backspace Backspace Backspace Esc Esc");
    assert!(matches!(program.model.screen, Screen::Interview(_)));
    // An empty form is nothing.
    drive(&mut program, "j 1 Esc");
    assert_eq!(legs(&program).len(), 1);
}

#[test]
fn the_page_opens_under_the_conditions_of_a_neutral_question_only() {
    for (keys, why) in [
        ("i 1 1 2 1 1 1 2 Enter j", "somebody from the group"),
        ("i 1 1 1 7 1 1 2 Enter j", "came with the group"),
        (&format!("7 {TO_INTERVIEW} j"), "Not for a child"),
        (&format!("{TO_INTERVIEW} Enter 1 j"), "Not for a child"),
    ] {
        let program = drill(keys);
        assert!(
            matches!(program.model.screen, Screen::Interview(_)),
            "{keys}"
        );
        assert!(
            program.frame().contains(why),
            "{keys}:\n{}",
            program.frame()
        );
    }
    assert!(matches!(at("j").model.screen, Screen::Journey(_)));
}

/// The outcome that an officer sees, without the journey.
fn outcome(program: &Headless) -> Assessment {
    let Screen::Outcome(page) = &program.model.screen else {
        panic!("{}", program.frame())
    };
    page.assessment.clone()
}

#[test]
fn a_journey_never_changes_a_result_and_never_answers_a_question() {
    for answers in ["2", "2 Enter 2 Enter 2 Enter 7 Enter 6", "7"] {
        let with = at(&format!("{TRAVELLED} Enter {answers} {TO_OWN_VIEW} 3"));
        let without = at(&format!("{answers} {TO_OWN_VIEW} 3"));
        assert_eq!(outcome(&with), outcome(&without), "{answers}");
        assert_eq!(
            screening(&with).answers.len(),
            screening(&without).answers.len()
        );
        assert!(screening(&with).facts.is_empty());
    }
}

#[test]
fn what_a_leg_says_is_offered_as_a_question_and_stops_being_offered_when_answered() {
    let mut program = at(TRAVELLED);
    assert!(program.frame().contains("7 ask about it: Could you leave"));
    drive(&mut program, "7 expect \"Could you leave\" 2 j");
    assert!(
        !program.frame().contains("Could you leave"),
        "{}",
        program.frame()
    );
    assert!(program.frame().contains("7 ask about it: Is money owed"));
}

#[test]
fn the_strip_stands_in_the_outcome_the_why_panel_and_the_review() {
    let part = "Aden ══ Ibra ███ 9 days ══ a coast ══";
    let mut program = at(&format!("{TRAVELLED} Enter PgUp"));
    program.resize(WIDE);
    drive(&mut program, "w");
    assert!(
        program.frame().contains("Aden ══ Ibra ███ 9 days"),
        "{}",
        program.frame()
    );
    drive(&mut program, &format!("w {TO_OWN_VIEW} 3"));
    assert!(program.frame().contains(part), "{}", program.frame());

    let mut desk = reviewing();
    let travelled = program.model.shared.open.as_ref().unwrap().history.clone();
    desk.model.shared.open = Some(OpenCase::new(travelled));
    desk.resize(WIDE);
    assert!(matches!(desk.model.screen, Screen::Review(_)));
    assert!(desk.frame().contains(part), "{}", desk.frame());
}

#[test]
fn a_half_written_leg_comes_back_after_the_lock() {
    let mut station = Vaulted::station();
    let to_leg = format!("Enter {TO_INTERVIEW} j 1 \"Aden\" Enter \"Ib");
    drive(&mut station.program, &format!("{to_leg}\""));
    station.program.wait(3);
    let mut station = station.restarted();
    drive(
        &mut station.program,
        &format!("\"{}\" Enter", super::begin::PASSPHRASE),
    );
    let Screen::Journey(page) = &station.program.model.screen else {
        panic!("{}", station.program.frame())
    };
    let Focus::Form(form) = &page.focus else {
        panic!("{}", station.program.frame())
    };
    assert_eq!((form.from.text(), form.to.text()), ("Aden", "Ib"));
    assert_eq!(form.field().map(Field::text), Some("Ib"));
}

fn place() -> impl Strategy<Value = String> {
    let word = select(vec![
        "Aden",
        "طرابلس",
        "Sabha",
        "la côte",
        "the old harbour",
        "",
        "סיני",
        "T2 (gate)",
        "أبو غرين",
    ]);
    word.prop_map(str::to_owned)
}

fn journey() -> impl Strategy<Value = Journey> {
    let stay = prop_oneof![Just(Stay::Unknown), (0_u16..400).prop_map(Stay::Days)];
    let choices = (
        select(Arranger::ALL.to_vec()),
        select(Kept::ALL.to_vec()),
        select(Owed::ALL.to_vec()),
    );
    let leg =
        (place(), place(), stay, choices).prop_map(|(from, to, stay, (arranged, kept, owed))| {
            Leg {
                from,
                to,
                arranged,
                stay,
                kept,
                owed,
            }
        });
    let end = prop::option::of(select(End::ALL.to_vec()));
    (prop::collection::vec(leg, 1..6), end).prop_map(|(legs, end)| {
        let mut journey = Journey::default();
        for (place, leg) in (0_u8..).zip(legs) {
            journey.set(place, Some(leg));
        }
        journey.end = end;
        journey
    })
}

/// Every word of the strip, as often as it is there, without signs that show nothing.
fn words_of(said: &str) -> Vec<String> {
    let plain: String = said
        .chars()
        .filter(|sign| !('\u{2066}'..='\u{2069}').contains(sign))
        .collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

/// The rows of the strip in a width, as logical text.
fn broken(ink: &Ink<'_>, said: &str, width: u16) -> Vec<String> {
    let rows = ink.wrapped(width, Role::Text, said);
    for row in &rows {
        assert!(row.width() <= width, "{} in {width}: {said}", row.width());
    }
    rows.iter()
        .map(|row| said.get(row.source.clone()).unwrap().to_owned())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_strip_fits_every_width_in_every_language_and_no_word_is_cut(journey in journey()) {
        for locale in Locale::ALL {
            let words = Words::new(locale);
            let ink = Ink::new(120, 1, &words, Theme::Plain);
            for width in 30..=120 {
                let said = strip::strip(&ink, &journey, width);
                let rows = broken(&ink, &said, width);
                let found: Vec<String> = rows.iter().flat_map(|row| words_of(row)).collect();
                prop_assert_eq!(found, words_of(&said), "{}", width);
            }
        }
    }

    #[test]
    fn the_strip_turns_round_for_arabic_with_its_places_as_they_are(journey in journey()) {
        let words = Words::new(Locale::Ar);
        let mut ink = Ink::new(400, 1, &words, Theme::Plain);
        let said = strip::strip(&ink, &journey, 400);
        ink.paragraph(Spot::new(0, 0, 400), 1, Role::Text, &said);
        let (buffer, cursor) = ink.finish();
        let once = mirrored(buffer.clone(), cursor);
        let again = mirrored(once.buffer.clone(), once.cursor);
        prop_assert_eq!(&again.buffer, &buffer);
        let ends = once.buffer[(399, 0)].symbol() != " ";
        prop_assert!(ends, "the strip begins at the right");
    }
}

#[test]
fn latin_places_stand_from_right_to_left_and_are_read_from_left_to_right() {
    let mut journey = Journey::default();
    for (place, (from, to)) in (0_u8..).zip([("Aden", "Sabha"), ("Sabha", "la côte")]) {
        let leg = Leg {
            from: from.to_owned(),
            to: to.to_owned(),
            ..Leg::default()
        };
        journey.set(place, Some(leg));
    }
    let words = Words::new(Locale::Ar);
    let mut ink = Ink::new(80, 1, &words, Theme::Plain);
    let said = strip::strip(&ink, &journey, 80);
    ink.paragraph(Spot::new(0, 0, 80), 1, Role::Text, &said);
    let (buffer, cursor) = ink.finish();
    let turned = mirrored(buffer.clone(), cursor);
    let row: String = (0..80).map(|x| turned.buffer[(x, 0)].symbol()).collect();
    assert_eq!(row.trim(), "══ la côte ══ Sabha ══ Aden");
    assert!(row.ends_with("Aden"));
}

#[test]
fn the_strip_uses_signs_that_every_terminal_of_the_tests_has() {
    let words = Words::new(Locale::En);
    let ink = Ink::new(80, 1, &words, Theme::Plain);
    let mut journey = Journey::default();
    for (place, kept) in (0_u8..).zip(Kept::ALL) {
        let leg = Leg {
            kept: *kept,
            stay: Stay::Days(2),
            ..Leg::default()
        };
        journey.set(place, Some(leg));
    }
    let said = strip::strip(&ink, &journey, 400);
    for sign in said.chars().filter(|sign| !sign.is_ascii()) {
        let known = "═░▒▓█·\u{2068}\u{2069}\u{a0}".contains(sign);
        assert!(known, "{sign:?} in {said}");
        // What a frame turned round for Arabic would swap would point the wrong way here.
        assert!(text::twin(&sign.to_string()).is_none(), "{sign}");
    }
}

#[test]
fn every_language_tells_a_leg_in_its_own_words() {
    let mut program = at(TRAVELLED);
    let tongues = Tongues::new();
    let frame = |model: &Model| -> String {
        let painting = painted(model, &tongues);
        rows(&painting)
            .into_iter()
            .map(|(row, _)| row + "\n")
            .collect()
    };
    let english = frame(&program.model);
    for locale in [Locale::Ar, Locale::Fr, Locale::Es] {
        program.model.shared.speak(locale);
        let own = frame(&program.model);
        for row in english.lines().filter(|row| row.contains("arranged by")) {
            assert!(!own.contains(row.trim()), "{}: {row}", locale.code());
        }
    }
}

#[test]
fn an_entry_of_the_journey_sets_nothing() {
    let history = [
        Entry::Leg {
            place: 0,
            leg: Some(Leg {
                kept: Kept::LockedIn,
                owed: Owed::Work,
                ..Leg::default()
            }),
        },
        Entry::JourneyEnd(End::OthersJob),
    ];
    let recorded: Vec<Recorded> = history
        .into_iter()
        .map(|entry| Recorded {
            at: BEGIN,
            officer: "K7".to_owned(),
            entry,
        })
        .collect();
    let case = Screening::of(&recorded).case(&super::begin::packs().questions);
    assert!(case.items.is_empty() && case.areas.is_empty(), "{case:?}");
}
