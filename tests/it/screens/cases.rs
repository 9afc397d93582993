//! The outcome of every worked case in every language, scrolled from top to end: a reason for each
//! finding, no bare name of an item or a message, every open area named.

use std::collections::BTreeSet;

use fanal::app::event::Size;
use fanal::app::model::{Model, OpenCase};
use fanal::app::screens::Screen;
use fanal::app::screens::outcome::Outcome;
use fanal::case_file::CaseFile;
use fanal::domain::assess::{Assessment, Rule};
use fanal::domain::item::ItemId;
use fanal::domain::screening::{Entry, Recorded, View};
use fanal::lang::locale::Locale;
use fanal::lang::msg::Msg;
use fanal::lang::words::Words;
use fanal::tui::paint::Tongues;
use fanal::tui::{names, report};

use super::begin::{BEGIN, drill, packs};
use super::complete::drawn;
use super::frames::{painted, rows, turn};
use crate::assess::files::worked;

const SIZE: Size = Size {
    width: 80,
    height: 40,
};

/// A worked case that an officer has a view of, on the outcome page.
fn shown(name: &str, text: &str) -> Model {
    let case = CaseFile::read(name, text, &packs().catalogue).unwrap().case;
    let mut program = drill("");
    let entries = [
        Entry::Opened {
            packs: None,
            code: "JET-02-A-001".to_owned(),
            scene: None,
        },
        Entry::Imported(Box::new(case)),
        Entry::ViewBefore(View::of_digit(4).unwrap()),
    ];
    let recorded = entries.map(|entry| Recorded {
        at: BEGIN,
        officer: "K7".to_owned(),
        entry,
    });
    program.model.shared.open = Some(OpenCase::new(recorded.into()));
    program.model.screen = Outcome::show(&mut program.model.shared);
    program.model
}

fn page(model: &mut Model) -> &mut Outcome {
    let Screen::Outcome(page) = &mut model.screen else {
        panic!("no outcome")
    };
    page
}

/// The rows of every screenful from the top to the end.
fn scrolled(model: &mut Model, tongues: &Tongues) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut last = Vec::new();
    for top in (0..).step_by(20) {
        page(model).top = top;
        let painting = painted(model, tongues);
        let now: Vec<String> = rows(&painting).into_iter().map(|(row, _)| row).collect();
        if now == last {
            return all;
        }
        all.extend(now.iter().cloned());
        last = now;
    }
    all
}

/// What the page lacks of a text, word by word, as the frame draws it.
fn lost(words: &BTreeSet<&str>, said: &str, locale: Locale) -> Vec<String> {
    let mut lost = drawn(said, locale);
    lost.retain(|word| !words.iter().any(|shown| shown.contains(word.as_str())));
    lost
}

/// What must be read on the page: the reasons by their codes and items, the open areas.
fn expected(seen: &Assessment, words: &Words, locale: Locale) -> Vec<String> {
    let codes = seen
        .reasons
        .iter()
        .map(|it| format!("[{}]", it.rule.code()));
    let items = seen.reasons.iter().filter(|it| it.rule != Rule::SomNothing);
    let items = items.flat_map(|reason| &reason.items);
    let items = items.map(|item| packs().reason(item, locale).to_owned());
    let areas = seen.open_areas.iter();
    let areas = areas.map(|area| words.say_plain(names::area(*area)));
    codes.chain(items).chain(areas).collect()
}

fn check(name: &str, locale: Locale, (model, tongues): (&mut Model, &Tongues)) -> Vec<String> {
    let seen = page(model).assessment.clone();
    let words = tongues.of(locale).unwrap();
    turn(model, locale, SIZE);
    let all = scrolled(model, tongues);
    let signs: BTreeSet<&str> = all.iter().flat_map(|row| row.split_whitespace()).collect();
    let mut faults = Vec::new();
    for said in expected(&seen, words, locale) {
        let missing = lost(&signs, &said, locale);
        if !missing.is_empty() {
            faults.push(format!("{name} {}: {}", locale.code(), missing.join(" ")));
        }
    }
    for sign in &signs {
        if bare(sign) {
            faults.push(format!("{name} {}: bare {sign}", locale.code()));
        }
    }
    faults
}

/// Whether a word is the name of an item or of a message.
fn bare(sign: &str) -> bool {
    let plain = sign.trim_matches(|c: char| !c.is_alphanumeric());
    packs().item(&ItemId::new(plain)).is_some()
        || Msg::AREAS.iter().any(|(_, ids)| ids.contains(&plain))
}

#[test]
fn every_worked_case_says_why_in_every_language() {
    let tongues = Tongues::new();
    let cases = worked();
    assert_eq!(cases.len(), 28);
    let mut faults = Vec::new();
    for (name, text) in cases {
        let mut model = shown(&name, &text);
        let findings = page(&mut model).assessment.reasons.clone();
        for finding in ['T', 'S', 'P'] {
            let mut codes = findings.iter().map(|reason| reason.rule.code());
            assert!(codes.any(|code| code.starts_with(finding)), "{name}");
        }
        for locale in Locale::ALL {
            faults.extend(check(&name, locale, (&mut model, &tongues)));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn no_line_of_a_worked_case_is_left_in_english() {
    let tongues = Tongues::new();
    let mut faults = Vec::new();
    for (name, text) in worked() {
        let mut model = shown(&name, &text);
        let seen = page(&mut model).assessment.clone();
        let mut lines = |locale: Locale| -> Vec<String> {
            model.shared.locale = locale;
            report::outcome(&model.shared, tongues.of(locale).unwrap(), &seen)
        };
        let english = lines(Locale::En);
        for locale in [Locale::Ar, Locale::Fr, Locale::Es] {
            let own = lines(locale);
            assert_eq!(own.len(), english.len(), "{name} {}", locale.code());
            let same = own.iter().zip(&english).filter(|(own, other)| own == other);
            faults.extend(same.map(|(line, _)| format!("{name} {}: {line}", locale.code())));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
