//! Before the officer's own view nothing tells the class that the rules would give (design
//! README 11): not the why panel, however far it is scrolled, nor the panel of a wide window.

use fanal::app::event::Size;
use fanal::app::model::Model;
use fanal::domain::assess::Headline;
use fanal::domain::screening::View;
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::tui::names;
use fanal::tui::paint::paint;
use fanal::tui::theme::Theme;

use super::begin::{ONLY_SMUGGLING, TO_INTERVIEW, drill, drive};
use super::frames::{rows, turn};

/// Rows enough for the whole panel, and columns for the panel beside the question.
const HIGH: Size = Size {
    width: 120,
    height: 200,
};

/// Answers that lead to different classes.
const ANSWERS: [&str; 4] = [
    "2 Enter 2 Enter 3 Enter 7 Enter 6 Enter 8 Enter 6 Enter 8 Enter 1 Enter 1 Enter 1 Enter 3",
    "7 Enter 1",
    "PgDn PgDn",
    ONLY_SMUGGLING,
];

fn views() -> Vec<View> {
    (1..=9).filter_map(View::of_digit).collect()
}

/// The words of the frame in reading order, without the blanks between them.
fn shown(model: &Model, words: &Words) -> String {
    let painting = paint(model, words, Theme::Plain);
    let rows = rows(&painting);
    rows.iter()
        .flat_map(|(row, _)| row.split_whitespace())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What would tell: names of classes, their signs in brackets or alone.
fn tells(frame: &str, words: &Words) -> Vec<String> {
    let classes = views().into_iter().map(|View(class)| class);
    let names = classes.clone().flat_map(|class| {
        let risk = class == Headline::TipRisk;
        let both = [names::headline(class, false), names::headline(class, risk)];
        both.map(|name| words.say_plain(name))
    });
    let signs = classes
        .map(Headline::sign)
        .filter(|sign| sign.len() > 1)
        .map(str::to_owned);
    names
        .chain(signs)
        .filter(|telling| frame.contains(telling.as_str()))
        .collect()
}

#[test]
fn the_why_panel_names_no_class_before_the_own_view() {
    for locale in [Locale::En, Locale::Fr, Locale::Es] {
        let words = Words::new(locale);
        for answers in ANSWERS {
            for overlay in ["w", "PgUp"] {
                let mut program = drill(&format!("{TO_INTERVIEW} {answers} {overlay}"));
                turn(&mut program.model, locale, HIGH);
                let frame = shown(&program.model, &words);
                assert_eq!(tells(&frame, &words), Vec::<String>::new(), "{frame}");
            }
        }
    }
}

#[test]
fn after_the_own_view_the_why_panel_names_the_reasons() {
    let mut program = drill(&format!("{TO_INTERVIEW} {ONLY_SMUGGLING}"));
    drive(&mut program, "Enter 7 w");
    turn(&mut program.model, Locale::En, HIGH);
    let words = Words::new(Locale::En);
    let frame = shown(&program.model, &words);
    assert!(
        frame.contains("[S1") && frame.contains("BECAUSE"),
        "{frame}"
    );
}
