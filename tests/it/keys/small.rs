//! The page for windows that are too small: it says how much is missing, goes on where it can, and
//! is never a trap.

use fanal::app::event::Size;
use fanal::app::screens::Screen;
use fanal::app::small::{COMPACT, LEAST};
use fanal::lang::locale::Locale;
use fanal::lang::msg;
use fanal::lang::words::Words;
use fanal::runtime::headless::Headless;

use crate::screens::begin::{SMALL, TO_INTERVIEW, drill_in, drive};

fn sized(width: u16, height: u16) -> Size {
    Size { width, height }
}

/// A drill with a note half typed, in a window of this size.
fn typing(size: Size) -> Headless {
    let mut program = drill_in(Locale::En, SMALL);
    drive(&mut program, &format!("{TO_INTERVIEW} Tab \"half\""));
    program.resize(size);
    program
}

fn note(program: &Headless) -> &str {
    program.model.screen.field().unwrap().text()
}

/// Whether the frame says a message, over however many rows.
fn says(program: &Headless, message: msg::Size) -> bool {
    let words = Words::new(program.model.shared.locale);
    let said: String = words.say_plain(message).split_whitespace().collect();
    let frame: String = program.frame().split_whitespace().collect();
    frame.contains(&said)
}

#[test]
fn it_says_what_is_missing_and_follows_the_window() {
    let mut program = typing(sized(52, 18));
    assert!(says(&program, msg::Size::YouCan), "{}", program.frame());
    drive(&mut program, "1");
    let missing = |columns, rows| msg::Size::Missing { columns, rows };
    assert!(says(&program, missing(8, 2)), "{}", program.frame());
    program.resize(sized(60, 19));
    assert!(says(&program, missing(0, 1)), "{}", program.frame());
    program.resize(COMPACT);
    assert_eq!(note(&program), "half");
    assert!(program.frame().contains("half"), "{}", program.frame());
    // The next small window begins with the choices.
    program.resize(sized(52, 18));
    assert!(says(&program, msg::Size::YouCan), "{}", program.frame());
}

#[test]
fn the_small_layout_goes_on_where_it_can() {
    let mut program = typing(sized(44, 14));
    drive(&mut program, "2");
    assert!(program.frame().contains("half"), "{}", program.frame());
    drive(&mut program, "\" way\" Enter");
    let open = program.model.shared.open.as_ref().unwrap();
    assert_eq!(open.screening.notes[0].text, "half way");

    let mut program = typing(sized(30, 12));
    drive(&mut program, "2");
    let (width, height) = (LEAST.width, LEAST.height);
    let needs = msg::Size::LayoutNeeds { width, height };
    assert!(says(&program, needs), "{}", program.frame());
    drive(&mut program, "Esc");
    assert!(says(&program, msg::Size::YouCan), "{}", program.frame());
    drive(&mut program, "2");
    program.resize(LEAST);
    assert!(program.frame().contains("half"), "{}", program.frame());
}

#[test]
fn nothing_is_typed_into_what_is_not_on_the_screen() {
    let mut program = typing(sized(52, 18));
    drive(&mut program, "x 7 Enter Esc Tab");
    program.resize(SMALL);
    assert!(matches!(program.model.screen, Screen::Interview(_)));
    assert_eq!(note(&program), "half");
}

#[test]
fn it_is_no_trap() {
    for (width, height) in [(52, 18), (30, 9), (20, 5), (3, 2), (1, 1)] {
        let mut program = typing(sized(width, height));
        drive(&mut program, "Space");
        assert!(program.model.cover.is_some(), "{width} × {height}");
        drive(&mut program, "Space l");
        assert_eq!(program.model.shared.locale, Locale::Ar);
        drive(&mut program, "Ctrl-C Esc");
        assert!(!program.ended);
        drive(&mut program, "Ctrl-C 2");
        assert!(program.ended, "{width} × {height}");
    }
}
