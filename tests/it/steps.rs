//! Small steps that once led astray: the question that stays, the page that is not skipped, the line
//! that keeps the cursor.

use fanal::app::screens::Screen;
use fanal::app::screens::triage::Part;
use fanal::domain::journey::{Journey, Leg};
use fanal::domain::question::Stage;
use fanal::pack;
use fanal::pack::withdrawal::is_reason;
use fanal::runtime::headless::Headless;

use crate::screens::begin::{TO_INTERVIEW, drill, drive};
use crate::screens::examples::at_question;
use crate::screens::guarded::OVERHEARD;

fn screening(program: &Headless) -> &fanal::domain::screening::Screening {
    &program.model.shared.open.as_ref().unwrap().screening
}

/// Needs, alone, interpreter and consent come first (design README 10).
#[test]
fn nothing_leads_from_the_triage_into_the_interview_past_the_page_before_it() {
    for keys in ["a n", "a w n", "a PgDn n"] {
        let program = drill(keys);
        assert!(
            !matches!(program.model.screen, Screen::Interview(_)),
            "{keys}"
        );
        assert!(!screening(&program).interviewing, "{keys}");
        assert!(!program.frame().contains("Still worth"), "{keys}");
    }
}

#[test]
fn the_child_path_leaves_the_triage_at_the_same_question() {
    // At the last question of the triage the path of a child has one question less.
    let mut program = drill("Enter 1 3 2 3 5");
    let at = |program: &Headless| {
        let Screen::Triage(page) = &program.model.screen else {
            panic!("no triage");
        };
        page.part
    };
    assert_eq!(at(&program), Part::Ask(5));
    drive(&mut program, "u");
    assert_eq!(at(&program), Part::Ask(4));
    drive(&mut program, "2");
    assert_eq!(at(&program), Part::Mark);
    assert!(
        screening(&program)
            .answers
            .keys()
            .any(|id| id.0 == "t.afraid")
    );
}

#[test]
fn the_leg_that_was_changed_keeps_the_cursor() {
    let mut program = drill(&format!("{TO_INTERVIEW} j"));
    for town in ["Aden", "Ibra", "coast"] {
        drive(&mut program, &format!("1 \"{town}\" Enter Esc"));
    }
    // The second leg goes; the last one, now second in the list, is changed.
    drive(&mut program, "Up Up Down 3 2 Down 2 Enter \"port\" Esc");
    let Screen::Journey(page) = &program.model.screen else {
        panic!("no journey");
    };
    assert_eq!(page.row, 1, "{}", program.frame());
}

#[test]
fn places_behind_the_last_leg_are_free_again() {
    let mut journey = Journey::default();
    for _ in 0..3 * Journey::MOST {
        let place = journey.next_place().unwrap();
        journey.set(place, Some(Leg::default()));
        journey.set(place, None);
    }
    assert_eq!(journey.next_place(), Some(0));
}

#[test]
fn a_search_among_the_cards_is_no_half_written_note() {
    let mut program = drill(&format!("{TO_INTERVIEW} r /"));
    program.type_text("consent");
    assert_eq!(program.model.screen.draft(), None);
}

#[test]
fn a_pack_of_another_kind_takes_no_shipped_packs_place() {
    let good = include_str!("../packs/good/cards.toml");
    for shipped in ["guard", "glossary", "triage"] {
        let text = good.replace("id = \"station-cards\"", &format!("id = \"{shipped}\""));
        let faults = pack::lint(&[("cards.toml", &text)]);
        let ids: Vec<&str> = faults.iter().map(|fault| fault.problem.id()).collect();
        assert_eq!(ids, ["pack-duplicate"], "{shipped}");
        assert!(pack::load_beside(&[("cards.toml", &text)]).is_err());
    }
}

/// Somebody of the group may see the screen: what the question is about stands nowhere on it.
#[test]
fn the_card_in_place_of_a_question_says_nothing_of_the_question() {
    let mut program = drill(OVERHEARD);
    for question in &pack::shipped().unwrap().questions {
        let kept = question.about.is_some() || question.never_with.is_empty();
        if question.stage != Stage::Interview || kept {
            continue;
        }
        at_question(&mut program, &question.id.0);
        let frame = program.frame();
        for told in ["Take care", "Why ask", "Other words"] {
            assert!(!frame.contains(told), "{}: {told}\n{frame}", question.id);
        }
    }
}

/// Whoever answers can compare the key of the office with what the office gave out.
#[test]
fn the_sealed_page_shows_whose_key_it_seals_to() {
    let program = drill(&format!("{TO_INTERVIEW} s"));
    let office = pack::shipped().unwrap().anti_corruption().unwrap();
    let head: String = office.recipient.chars().take(12).collect();
    assert!(program.frame().contains(&head), "{}", program.frame());
}

#[test]
fn a_reason_for_a_withdrawal_cannot_command_a_terminal() {
    for good in ["a fault in the questions", "Erreur", "خطأ"] {
        assert!(is_reason(good), "{good}");
    }
    let long = "a".repeat(301);
    for bad in [
        "",
        " ",
        "a\nb",
        "\u{1b}[31mred",
        "a\u{202e}b",
        long.as_str(),
    ] {
        assert!(!is_reason(bad), "{bad:?}");
    }
}
