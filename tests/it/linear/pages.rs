//! Every screen and overlay says something, names its numbered choices, and keeps to its columns.

use fanal::app::model::{Model, Shared};
use fanal::app::overlay::Overlay;
use fanal::app::screens::Screen;
use fanal::app::screens::card::held;
use fanal::app::screens::computer::recovery::Recovery;
use fanal::app::screens::computer::{self, Computer, people as staff};
use fanal::app::screens::enclosed::{self, Arrivals};
use fanal::app::screens::journey::{Focus, pointed};
use fanal::app::screens::outcome::Asking;
use fanal::app::screens::triage::{Part, asked};
use fanal::app::screens::{home, sealed, shift, unlock};
use fanal::domain::question::Question;
use fanal::domain::screening::AskReason;
use fanal::lang::locale::Locale;
use fanal::line::names::Names;
use fanal::line::{Block, Sentence, said};
use fanal::tui::ink::Ink;
use fanal::tui::paint::Tongues;
use fanal::tui::screens::journey::{choices_of as leg_choices, list_choices};
use fanal::tui::screens::triage::numbered_answers;
use fanal::tui::screens::{before, facts};
use fanal::tui::theme::Theme;

use crate::screens::examples::with_all;

/// Looks at every example in every language.
fn every(mut look: impl FnMut(&str, &Model, &Tongues, &[Sentence])) {
    let tongues = Tongues::new();
    let names = Names::new(&tongues);
    with_all(|all| {
        for locale in Locale::ALL {
            for example in all.iter_mut() {
                example.model.shared.locale = locale;
                let words = tongues.of(locale).unwrap();
                let page = said(&example.model, words, &names);
                let name = format!("{} {}", locale.code(), example.name);
                look(&name, &example.model, &tongues, &page);
            }
        }
        for example in all {
            example.model.shared.locale = Locale::En;
        }
    });
}

fn answers(model: &Model, tongues: &Tongues, question: &Question) -> Vec<u32> {
    if !held(question, &model.shared).is_empty() {
        return vec![1, 2];
    }
    let words = tongues.of(model.shared.locale).unwrap();
    let ink = Ink::new(80, 1, words, Theme::Plain);
    let all = numbered_answers(&ink, &model.shared, question);
    all.iter().map(|(digit, _)| u32::from(*digit)).collect()
}

/// The digits that mean something on the page, from what the screens themselves offer.
fn digits(model: &Model, tongues: &Tongues) -> Vec<u32> {
    match model.overlays.last() {
        Some(overlay) => over(model, overlay),
        None if model.screen.field().is_some() => Vec::new(),
        None => on(model, tongues),
    }
}

fn of(digits: impl Iterator<Item = u8>) -> Vec<u32> {
    digits.map(u32::from).collect()
}

fn over(model: &Model, overlay: &Overlay) -> Vec<u32> {
    let shared = &model.shared;
    match overlay {
        Overlay::Languages => vec![1, 2, 3, 4],
        Overlay::Quit if shared.session.is_none() || shared.is_drill() => vec![1, 2],
        Overlay::Quit => vec![1, 2, 3],
        Overlay::Purge(_) => vec![1, 2],
        Overlay::Anyway(page) if page.words.is_none() => {
            of(AskReason::ALL.iter().map(|reason| reason.digit()))
        }
        Overlay::Sift(page) if page.keeping => vec![1, 2, 3],
        Overlay::Sift(_) => vec![1],
        Overlay::Help(_)
        | Overlay::Palette(_)
        | Overlay::Why(_)
        | Overlay::Jump(_)
        | Overlay::Anyway(_)
        | Overlay::Link(_)
        | Overlay::Notice(_)
        | Overlay::Busy(_)
        | Overlay::Underway(_) => Vec::new(),
    }
}

/// Those of a list of people that are read, as far as a digit chooses them.
fn people(row: usize, total: usize) -> Vec<u32> {
    let read = if row < 10 { total.min(9) } else { 0 };
    (1..).take(read).collect()
}

fn arrived(page: &Arrivals, shared: &Shared) -> Vec<u32> {
    match (&page.part, page.one(shared)) {
        (enclosed::Part::List(row), _) => people(*row, shared.enclosed.len()),
        (enclosed::Part::One(_), Some(one)) => {
            of(Arrivals::choices(one).iter().map(|(digit, _)| *digit))
        }
        (enclosed::Part::Sure(_), Some(_)) => vec![1, 2],
        (enclosed::Part::One(_) | enclosed::Part::Sure(_), None) | (enclosed::Part::Done(_), _) => {
            Vec::new()
        }
    }
}

fn at_computer(page: &Computer, shared: &Shared) -> Vec<u32> {
    match &page.part {
        computer::Part::Code(_)
        | computer::Part::Journal(_)
        | computer::Part::Check(_)
        | computer::Part::Recovery(Recovery::Asking { .. } | Recovery::Proved { .. }) => Vec::new(),
        computer::Part::Choices => of(computer::choices(shared).iter().map(|(digit, _)| *digit)),
        computer::Part::Recovery(Recovery::Choices) => vec![1, 2],
        computer::Part::People(page) => match &page.part {
            staff::Part::List(row) => people(*row, page.lines()),
            staff::Part::NewDuty => vec![1, 2, 3],
            staff::Part::One(_) => (1..=u32::from(staff::TAKE_OFF)).collect(),
            staff::Part::Sure(_) => vec![1, 2],
            staff::Part::Form(_) => Vec::new(),
        },
    }
}

fn on(model: &Model, tongues: &Tongues) -> Vec<u32> {
    let shared = &model.shared;
    match &model.screen {
        Screen::Language | Screen::Thanks => vec![1, 2, 3, 4],
        Screen::Start | Screen::Review(_) => vec![1, 2, 3],
        Screen::Home(_) => (1..).take(home::lines(shared).len()).collect(),
        Screen::Triage(page) => match page.part {
            Part::Look => (1..=9).collect(),
            Part::Ask(place) => answers(model, tongues, &asked(shared)[place]),
            Part::Mark => vec![1, 2, 3, 4],
        },
        Screen::Before(page) => {
            let choices = before::choices_of(page.line());
            of(choices.iter().map(|(digit, _)| *digit))
        }
        Screen::Interview(page) => answers(model, tongues, &page.question(shared).unwrap()),
        Screen::Journey(page) => match &page.focus {
            Focus::List => {
                let own = list_choices(shared).into_iter().map(|(digit, _)| digit);
                of(own.chain((7..).take(pointed(shared).len())))
            }
            Focus::Form(form) => of(leg_choices(form).0.iter().map(|(digit, _)| *digit)),
            Focus::Removing(_) => vec![1, 2],
            Focus::End => vec![1, 2, 3, 4],
        },
        Screen::Facts(_) => of(facts::DIGITS.iter().map(|(digit, _)| *digit)),
        Screen::Sealed(_) if sealed::unmet(shared).is_empty() => (1..=5).collect(),
        Screen::OwnView => vec![1, 2, 3, 4, 6, 7, 8, 9],
        Screen::Unlock(page) => match page.asking {
            unlock::Asking::Who(row) => people(row, page.lines()),
            unlock::Asking::Officer | unlock::Asking::Passphrase => Vec::new(),
        },
        Screen::Shift(page) => match page.part {
            shift::Part::Open(_) => Vec::new(),
            shift::Part::AboutUs(_) => vec![1, 2, 3],
            shift::Part::Next(row) => people(row, shift::colleagues(shared).len()),
            shift::Part::Sure(_) => vec![1, 2],
        },
        Screen::Outcome(page) => match page.asking {
            Asking::Keep | Asking::Reason(_) => vec![1, 2, 3],
            Asking::Class => vec![1, 2, 3, 4, 6, 7, 8, 9],
            Asking::Done => Vec::new(),
        },
        Screen::Compare(page) => (1..).take(page.people.len()).collect(),
        Screen::Care(page) if page.asking.is_some() => vec![1, 2],
        Screen::Care(page) => of(page.choices(shared).iter().map(|(digit, _)| *digit)),
        Screen::Computer(page) => at_computer(page, shared),
        Screen::Export(page) => (1..).take(page.lines().len()).collect(),
        Screen::Post(page) => of(page.choices().iter().map(|(digit, _)| *digit)),
        Screen::Enclosed(page) => arrived(page, shared),
        Screen::SetUp(_)
        | Screen::Calibrate(_)
        | Screen::Cases(_)
        | Screen::Sealed(_)
        | Screen::Import(_)
        | Screen::Reference(_) => Vec::new(),
    }
}

#[test]
fn every_page_says_something_and_names_its_choices() {
    let mut seen = 0;
    every(|name, model, tongues, page| {
        assert!(
            page.iter().any(|sentence| sentence.block == Block::Place),
            "{name}"
        );
        if model.cover.is_some() {
            return;
        }
        for digit in digits(model, tongues) {
            let named =
                |sentence: &Sentence| sentence.number == Some(digit) && !sentence.text.is_empty();
            assert!(page.iter().any(named), "{name}: {digit} of {page:#?}");
            seen += 1;
        }
    });
    assert!(seen > 500, "{seen}");
}

#[test]
fn no_row_is_wider_than_a_braille_line_and_none_holds_a_drawing() {
    every(|name, model, _, page| {
        let base = model.shared.locale.direction();
        for sentence in page {
            for row in sentence.rows(base, Some(40)) {
                let columns = row.chars().count();
                assert!(columns <= 40, "{name}: {row}");
                let plain = |sign: char| {
                    !sign.is_control()
                        && !('\u{2500}'..='\u{25ff}').contains(&sign)
                        && !('\u{2066}'..='\u{2069}').contains(&sign)
                };
                assert!(row.chars().all(plain), "{name}: {row:?}");
            }
        }
    });
}

#[test]
fn a_row_loses_no_word() {
    every(|name, model, _, page| {
        let base = model.shared.locale.direction();
        for sentence in page {
            let letters = |rows: Vec<String>| -> String {
                let all = rows.concat();
                all.chars().filter(|sign| !sign.is_whitespace()).collect()
            };
            let whole = letters(sentence.rows(base, None));
            let broken = letters(sentence.rows(base, Some(40)));
            assert_eq!(whole, broken, "{name}");
        }
    });
}

#[test]
fn a_drill_says_so_on_every_page() {
    let tongues = Tongues::new();
    every(|name, model, _, page| {
        if !model.shared.is_drill() || model.cover.is_some() {
            return;
        }
        let words = tongues.of(model.shared.locale).unwrap();
        let drill = words.say_plain(fanal::lang::msg::Line::Drill);
        assert!(page.iter().any(|sentence| sentence.text == drill), "{name}");
    });
}

#[test]
fn the_suggestion_is_not_said_before_the_officers_own_view() {
    let mut asked = 0;
    every(|name, model, tongues, page| {
        if !matches!(model.screen, Screen::OwnView) || !model.overlays.is_empty() {
            return;
        }
        asked += 1;
        let words = tongues.of(model.shared.locale).unwrap();
        let suggests = words.say_plain(fanal::lang::msg::Outcome::Suggests);
        let told = page
            .iter()
            .any(|sentence| sentence.text.contains(&suggests));
        assert!(!told, "{name}");
        // Nothing but the question and the classes: no class stands out.
        let choices = page.iter().filter(|own| own.block == Block::Choices);
        assert_eq!(choices.count(), 8, "{name}");
        assert!(!page.iter().any(|own| own.block == Block::List), "{name}");
    });
    assert_eq!(asked, 4);
}

#[test]
fn what_must_not_be_asked_is_not_said() {
    let mut cards = 0;
    every(|name, model, _, page| {
        let Screen::Interview(interview) = &model.screen else {
            return;
        };
        let question = interview.question(&model.shared).unwrap();
        if held(&question, &model.shared).is_empty() || !model.overlays.is_empty() {
            return;
        }
        cards += 1;
        for locale in [model.shared.locale, model.shared.second] {
            let text = model.shared.packs.question_text(&question.id, locale);
            let told = page.iter().any(|sentence| sentence.text.contains(text));
            assert!(!told, "{name}: {text}");
        }
    });
    assert!(cards >= 8, "{cards}");
}
