//! Every text that a screen hands over is on the frame, or on a page that scrolls: in every
//! language, in the full layout, in the small one and on a wide window.

use std::collections::BTreeSet;

use fanal::app::event::Size;
use fanal::app::model::Model;
use fanal::app::screens::Screen;
use fanal::app::screens::facts::{Facts, GROUPS};
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::tui::ink::loss::Loss;
use fanal::tui::paint::{Tongues, losses};

use super::begin::{COMPACT, SMALL, TO_INTERVIEW, WIDE, drill, packs};
use super::checks::assert_none;
use super::examples::{self, at_question};
use super::frames::turn;

/// To the first question, with somebody who listens: what must not be asked now is a card.
const NOT_ALONE: &str = "i 1 1 2 1 1 1 2 Enter";

/// What is lost of a model in a language and a window, each with where.
fn lost(model: &mut Model, words: &Words, size: Size, name: &str) -> Vec<String> {
    turn(model, words.locale(), size);
    let (width, code) = (size.width, words.locale().code());
    let told = |loss| match loss {
        Loss::Cut(said) => format!("{width} {code} {name}: cut: {said}"),
        Loss::Hidden(said) => format!("{width} {code} {name}: hidden: {said}"),
    };
    losses(model, words).into_iter().map(told).collect()
}

#[test]
fn nothing_is_cut_or_hidden() {
    let tongues = Tongues::new();
    let mut faults = BTreeSet::new();
    examples::with_all(|all| {
        for example in all {
            for size in [COMPACT, SMALL, WIDE] {
                for locale in Locale::ALL {
                    let words = tongues.of(locale).unwrap();
                    faults.extend(lost(&mut example.model, words, size, example.name));
                }
            }
        }
    });
    assert_none(&faults);
}

/// Not only the examples: the longest texts of the packs are among all of them.
#[test]
fn no_question_is_cut_or_hidden() {
    let tongues = Tongues::new();
    let mut faults = BTreeSet::new();
    for (keys, name) in [(TO_INTERVIEW, "alone"), (NOT_ALONE, "not alone")] {
        let mut program = drill(keys);
        for question in &packs().questions {
            at_question(&mut program, &question.id.0);
            for locale in Locale::ALL {
                let name = format!("{}, {name}", question.id.0);
                let words = tongues.of(locale).unwrap();
                faults.extend(lost(&mut program.model, words, SMALL, &name));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn no_fact_is_cut_or_hidden() {
    let tongues = Tongues::new();
    let mut faults = BTreeSet::new();
    let mut program = drill(&format!("{TO_INTERVIEW} a"));
    for (group, dimension) in GROUPS.iter().enumerate() {
        let items = packs().catalogue.items().iter();
        let rows = items.filter(|item| item.dimension == *dimension).count();
        for row in 0..rows {
            program.model.screen = Screen::Facts(Facts { group, row });
            for locale in Locale::ALL {
                let name = format!("facts {group}.{row}");
                let words = tongues.of(locale).unwrap();
                faults.extend(lost(&mut program.model, words, SMALL, &name));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn no_law_card_is_cut_or_hidden() {
    let tongues = Tongues::new();
    let mut faults = BTreeSet::new();
    let mut program = drill("r");
    for card in &packs().concepts {
        let Screen::Reference(page) = &mut program.model.screen else {
            panic!("no cards:\n{}", program.frame());
        };
        page.reading = Some((card.id.clone(), 0));
        for locale in Locale::ALL {
            let words = tongues.of(locale).unwrap();
            faults.extend(lost(&mut program.model, words, SMALL, &card.id));
        }
    }
    assert_none(&faults);
}
