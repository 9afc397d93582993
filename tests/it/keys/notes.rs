//! What was typed is not lost: Esc leaves a field and keeps its text.

use fanal::app::event::Event;
use fanal::app::field::{Field, LONGEST};
use fanal::app::key::Key;
use fanal::app::overlay::Overlay;
use fanal::app::screens::Screen;
use fanal::lang::locale::Locale;
use fanal::lang::msg::Entry;
use fanal::runtime::headless::Headless;
use proptest::prelude::*;

use crate::screens::begin::drill;
use crate::screens::examples;

fn notes(program: &Headless) -> Vec<String> {
    let screening = &program.model.shared.open.as_ref().unwrap().screening;
    screening
        .notes
        .iter()
        .map(|note| note.text.clone())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn esc_leaves_a_note_and_keeps_it(
        typed in "[ a-zA-Zéñ0-9؟ا-يﻻ.,'\"]{1,40}",
        page in prop::sample::select(vec!["", "Enter 1", "i 1 1 1 1 1 1 2 Enter"]),
        end in prop::sample::select(vec![Key::Esc, Key::Enter, Key::Tab]),
    ) {
        let mut program = drill(page);
        program.press(Key::Tab);
        program.type_text(&typed);
        program.press(end);
        let left = program.model.screen.field().map(|field| field.text().to_owned());
        if let Some(Overlay::Sift(_)) = program.model.overlays.last() {
            // Something looks like a name or a number: nothing is recorded before it is decided.
            prop_assert_eq!(left, Some(Field::holding(&typed).text().to_owned()));
            prop_assert_eq!(notes(&program), Vec::<String>::new());
            return Ok(());
        }
        prop_assert_eq!(left, None);
        let meant = Field::holding(&typed).text().trim().to_owned();
        let wanted = if meant.is_empty() { vec![] } else { vec![meant] };
        prop_assert_eq!(notes(&program), wanted);
    }
}

#[test]
fn what_does_not_fit_into_a_note_is_refused_in_words_and_in_every_language() {
    let mut program = drill("Tab");
    program.type_text("سلام ");
    let refused = |program: &Headless| {
        let toast = program.model.shared.toast.as_ref();
        toast.map(|told| told.id().to_owned())
    };
    program.take(Event::Paste("x".repeat(LONGEST)));
    let typed = |program: &Headless| program.model.screen.field().unwrap().text().to_owned();
    assert_eq!(typed(&program), "سلام ");
    assert_eq!(refused(&program).as_deref(), Some("entry-paste-too-long"));
    program.take(Event::Paste("x".repeat(LONGEST - 5)));
    assert_eq!(refused(&program), None);
    program.press(Key::Char('y'));
    assert_eq!(typed(&program).chars().count(), LONGEST);
    assert_eq!(refused(&program).as_deref(), Some("entry-full"));
    let limit = 2000;
    for told in [Entry::Full { limit }, Entry::PasteTooLong { limit }] {
        for locale in Locale::ALL {
            program.model.shared.locale = locale;
            program.model.shared.toast = Some(told.clone().into());
            // The whole sentence has its place on one row.
            let row = program.frame().lines().rev().nth(1).unwrap().to_owned();
            let row = row.replace([',', '.', ' ', '\u{202f}', '\u{a0}'], "");
            assert!(row.contains("2000") && !row.contains('…'), "{row}");
        }
    }
}

#[test]
fn a_note_holds_no_step_back_to_what_was_recorded() {
    let mut program = drill("Tab");
    program.type_text("first words");
    program.press(Key::Enter);
    program.press(Key::Tab);
    for key in [Key::Ctrl('z'), Key::Ctrl('y')] {
        program.press(key);
        assert_eq!(program.model.screen.field().map(Field::text), Some(""));
    }
    assert_eq!(notes(&program), ["first words"]);
}

#[test]
fn esc_closes_the_help_over_a_field_and_leaves_the_field() {
    let mut fields = 0;
    examples::with_all(|all| {
        for example in all {
            let model = &mut example.model;
            let typed = model.screen.field().map(|field| field.text().to_owned());
            let known = matches!(
                model.screen,
                Screen::Triage(_) | Screen::Interview(_) | Screen::Cases(_)
            );
            if typed.is_none_or(|text| text.is_empty()) || !known || !model.overlays.is_empty() {
                continue;
            }
            fields += 1;
            let toast = model.shared.toast.clone();
            let field = format!("{:?}", model.screen.field().map(Field::text));
            let now = model.shared.now;
            let shown = format!("{:?}", model.shared.open);
            fanal::app::update::update(model, Event::Key(Key::Function(1)), now);
            fanal::app::update::update(model, Event::Key(Key::Esc), now);
            model.shared.toast = toast;
            // Help over a field: Esc closes the help, and the field is as it was.
            let after = format!("{:?}", model.screen.field().map(Field::text));
            assert_eq!(after, field, "{}", example.name);
            assert_eq!(
                format!("{:?}", model.shared.open),
                shown,
                "{}",
                example.name
            );
        }
    });
}
