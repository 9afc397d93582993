//! A new passphrase at set-up: words that are offered, or one's own.

use fanal::app::effect::Effect;
use fanal::app::event::Event;
use fanal::app::key::Key;
use fanal::app::screens::Screen;
use fanal::app::screens::phrase::{Worth, drawn};
use fanal::app::screens::start::{AGAIN, PASSPHRASE, SetUp};
use fanal::app::update::update;
use fanal::crypt::secret::Strength;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;

use crate::screens::begin::{BEGIN, drive, in_folder};

/// At the passphrase of a station's form, in this language.
fn at_passphrase(program: &mut Headless, locale: Locale) {
    let language = locale.place() + 1;
    drive(
        program,
        &format!("{language} 2 \"JET-02\" Tab \"ID-07\" Tab"),
    );
}

fn form(program: &Headless) -> &SetUp {
    let Screen::SetUp(form) = &program.model.screen else {
        panic!("{}", program.frame());
    };
    form
}

fn offer(program: &Headless) -> String {
    let words = form(program).passphrase.offer();
    words.map(str::to_owned).unwrap_or_default()
}

#[test]
fn words_that_are_offered_are_typed_once_and_open_in_any_state_of_the_keyboard() {
    for locale in Locale::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut program = in_folder(folder.path());
        at_passphrase(&mut program, locale);
        drive(&mut program, "Enter");
        let first = offer(&program);
        assert_eq!(first.split(' ').count(), 5, "{first}");
        drive(&mut program, "Enter");
        let words = offer(&program);
        assert_ne!(first, words);
        let shown = program.frame();
        assert!(
            locale == Locale::Ar || words.split(' ').all(|word| shown.contains(word)),
            "{words}\n{shown}"
        );
        // The focus has not moved while nothing was typed.
        assert_eq!(form(&program).focus, PASSPHRASE);
        drive(&mut program, &format!("\"{}\"", words.to_uppercase()));
        let (count, list) = drawn();
        assert_eq!(
            form(&program).passphrase.worth(),
            Worth::Words { count, list }
        );
        drive(&mut program, "Enter");
        assert_eq!(form(&program).focus, AGAIN + 1);
        drive(&mut program, "Enter");
        let session = program.model.shared.session.as_ref();
        assert!(session.is_some(), "{}", program.frame());
        drop(program);
        let mut program = in_folder(folder.path());
        drive(&mut program, &format!("\"{words}\" Enter"));
        assert!(program.model.shared.session.is_some(), "{words}");
    }
}

#[test]
fn the_worth_of_what_is_typed_is_told_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = in_folder(folder.path());
    at_passphrase(&mut program, Locale::En);
    assert_eq!(form(&program).passphrase.worth(), Worth::Empty);
    drive(&mut program, "Enter");
    let words = offer(&program);
    let (begin, _end) = words.split_at(words.len() - 2);
    drive(&mut program, &format!("\"{begin}\""));
    assert_eq!(form(&program).passphrase.worth(), Worth::Begun);
    drive(&mut program, "\"zz\"");
    let own = form(&program).passphrase.worth();
    assert!(matches!(own, Worth::Own(strength) if strength != Strength::TooShort));
    // One's own is typed again, and must be the same.
    drive(&mut program, "Enter \"something else\" Enter Enter");
    assert_eq!(form(&program).focus, AGAIN);
    assert!(program.model.shared.session.is_none());
}

#[test]
fn nothing_is_drawn_while_something_stands_in_the_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = in_folder(folder.path());
    at_passphrase(&mut program, Locale::En);
    let effects = update(&mut program.model, Event::Key(Key::Enter), BEGIN);
    assert!(matches!(effects[..], [Effect::DrawWords(Locale::En)]));
    drive(&mut program, "\"k\"");
    let effects = update(&mut program.model, Event::Key(Key::Enter), BEGIN);
    assert!(
        !effects
            .iter()
            .any(|effect| matches!(effect, Effect::DrawWords(_)))
    );
    assert_eq!(form(&program).focus, AGAIN);
}
