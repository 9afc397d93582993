//! The cards on law and notions: one key from the question they serve, searchable, whole.

use std::collections::BTreeSet;

use fanal::app::screens::Screen;
use fanal::domain::item::Dimension;
use fanal::domain::question::Stage;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use fanal::text::direction::Direction;
use fanal::text::{Span, single};
use ratatui::style::Modifier;

use crate::screens::begin::{TO_INTERVIEW, drill, drive, packs};
use crate::screens::examples::at_question;

fn shown(program: &Headless) -> Vec<String> {
    let Screen::Reference(cards) = &program.model.screen else {
        panic!("no cards:\n{}", program.frame());
    };
    let shown = cards.shown(&program.model.shared).into_iter();
    shown.map(|card| card.id.clone()).collect()
}

#[test]
fn one_key_leads_from_every_question_to_a_card_that_serves_it() {
    let mut program = drill(TO_INTERVIEW);
    for question in &packs().questions {
        let corrupt = question.id.0.starts_with("i.corr.");
        if question.stage != Stage::Interview || corrupt {
            continue;
        }
        at_question(&mut program, &question.id.0);
        drive(&mut program, "r");
        let Screen::Reference(cards) = &program.model.screen else {
            panic!("{}: no cards", question.id);
        };
        let shown = cards.shown(&program.model.shared);
        assert!(cards.serves(shown[0]), "{}", question.id);
        assert_eq!(shown.len(), packs().concepts.len());
        drive(&mut program, "0");
        let Screen::Interview(page) = &program.model.screen else {
            panic!("{}: not back", question.id);
        };
        let here = page.question(&program.model.shared).unwrap();
        assert_eq!(here.id, question.id);
    }
}

#[test]
fn every_list_of_facts_has_a_card() {
    let served: BTreeSet<Dimension> = packs()
        .concepts
        .iter()
        .flat_map(|card| card.dimensions.clone())
        .collect();
    assert_eq!(served.len(), Dimension::ALL.len());
}

#[test]
fn cards_are_found_whatever_the_case_and_the_marks() {
    let mut program = drill(&format!("{TO_INTERVIEW} r"));
    drive(&mut program, "/ \"CONSENT\" Enter");
    let english = shown(&program);
    assert!(english.contains(&"consent".to_owned()) && english.len() < packs().concepts.len());
    let mut program = drill(&format!("{TO_INTERVIEW} r"));
    program.model.shared.speak(Locale::Es);
    drive(&mut program, "/ \"trafico\" Enter");
    let spanish = shown(&program);
    assert!(spanish.contains(&"side_by_side".to_owned()), "{spanish:?}");
    drive(&mut program, "/ \"zzzz\" Enter");
    assert_eq!(shown(&program), [""; 0]);
    // Leaving the search with Esc keeps it; a second Esc goes back to the question.
    drive(&mut program, "Esc");
    assert!(matches!(program.model.screen, Screen::Interview(_)));
}

#[test]
fn what_was_looked_for_is_marked_in_the_titles_it_was_found_in() {
    for (locale, typed, marked) in [
        (Locale::En, "SMUGGLING", "smuggling"),
        (Locale::Fr, "EXPLOITATION", "exploitation"),
        (Locale::Es, "explotacion", "explotación"),
        (Locale::Ar, "الإتجار", "الاتجار"),
    ] {
        let mut program = drill(&format!("{TO_INTERVIEW} r"));
        program.model.shared.speak(locale);
        drive(&mut program, &format!("/ \"{typed}\" Enter"));
        let buffer = program.painting().unwrap().buffer;
        let reversed: String = buffer
            .content
            .iter()
            .filter(|cell| cell.modifier == Modifier::REVERSED)
            .map(ratatui::buffer::Cell::symbol)
            .collect();
        let span = [Span {
            text: marked,
            style: 0,
        }];
        let row = single(&span, locale.direction(), Direction::LeftToRight, 80);
        let shown: String = row
            .glyphs
            .iter()
            .map(|glyph| glyph.symbol.as_str())
            .collect();
        let found = reversed.to_lowercase().contains(&shown);
        assert!(found, "{typed}: {reversed}\n{}", program.frame());
    }
}

#[test]
fn a_card_is_read_to_its_end_and_left_where_it_was_opened() {
    for locale in Locale::ALL {
        for (row, card) in packs().concepts.iter().enumerate() {
            let mut program = drill("r");
            program.model.shared.speak(locale);
            drive(&mut program, &"Down ".repeat(row));
            drive(&mut program, "Enter");
            let mut pages = program.frame();
            for _ in 0..8 {
                drive(&mut program, "PgDn");
                pages.push_str(&program.frame());
            }
            if locale != Locale::Ar {
                let parts = [
                    card.text(locale),
                    card.settled(locale),
                    card.disputed(locale),
                ];
                let words = parts.iter().flat_map(|part| part.split_whitespace());
                let lost: Vec<&str> = words
                    .filter(|word| !word.split_inclusive('-').all(|part| pages.contains(part)))
                    .collect();
                assert_eq!(lost, [""; 0], "{} {}", card.id, locale.code());
            }
            drive(&mut program, "0 0");
            assert!(
                matches!(program.model.screen, Screen::Triage(_)),
                "{}",
                card.id
            );
        }
    }
}
