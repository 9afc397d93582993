//! What the terminal is asked and told, and that it is told to forget it on every way out.

use fanal::runtime::terminal::{Screen, give_back_on_panic};
use fanal::text::encoding::Encoding;
use portable_pty::CommandBuilder;
use rustix::process::Signal;

use super::phrases::{HOME, LEAVE};
use super::{ESC, Window};
use crate::commands::{PASSPHRASE, Place};

const EXPLICIT: &str = "\u{1b}[8l";
const IMPLICIT: &str = "\u{1b}[8h";
const NO_CONTROL: &str = "\u{1b}]5379;use_ctl=false\u{1b}\\";
const CONTROL: &str = "\u{1b}]5379;use_ctl=true\u{1b}\\";

/// The end of the questions, on which a terminal answers.
const LAST_QUESTION: &str = "\u{1b}[c";

/// Answers of VTE, without its name.
const VTE: &str = "\u{1b}[8;1$y\u{1b}P!|7E565445\u{1b}\\\
                   \u{1b}[1;2R\u{1b}[1;2R\u{1b}[1;2R\u{1b}[1;1R\u{1b}[?65;1;9c";

/// Answers of mlterm.
const MLTERM: &str = "\u{1b}P>|mlterm(3.9.4)\u{1b}\\\u{1b}[8;0$y\
                      \u{1b}[1;2R\u{1b}[1;3R\u{1b}[1;2R\u{1b}[1;1R\u{1b}[?63;1;2;4;7;29c";

/// The program in a terminal that answers so.
#[track_caller]
fn answering(place: &Place, answers: &str) -> Window {
    let mut window = Window::asking(place.data());
    window.until("the questions", |window| {
        window.times_written(LAST_QUESTION) == 1
    });
    window.press(answers);
    window
}

#[track_caller]
fn leaves(window: &mut Window) {
    window.go(ESC, &LEAVE);
    window.press("3");
    assert!(window.end().success());
}

#[test]
fn what_a_terminal_was_told_is_undone_when_the_program_ends() {
    for (answers, told, undone) in [(VTE, EXPLICIT, IMPLICIT), (MLTERM, NO_CONTROL, CONTROL)] {
        let place = Place::station("JET-02", &[]);
        let mut window = answering(&place, answers);
        window.unlock(PASSPHRASE, &HOME);
        assert_eq!(window.times_written(told), 1);
        assert_eq!(window.times_written(undone), 0);
        leaves(&mut window);
        assert_eq!(window.times_written(undone), 1);
    }
}

#[test]
fn what_a_terminal_was_told_is_undone_when_it_is_asked_to_end() {
    for signal in [Signal::TERM, Signal::HUP] {
        let place = Place::station("JET-02", &[]);
        let mut window = answering(&place, MLTERM);
        window.unlock(PASSPHRASE, &HOME);
        window.signal(signal);
        assert!(window.end().success(), "{signal:?}");
        assert_eq!(window.times_written(CONTROL), 1);
    }
}

#[test]
fn after_a_lock_the_terminal_is_asked_and_told_again_and_forgets_in_the_end() {
    let place = Place::station_with(&["V01"], &[]);
    let mut window = answering(&place, VTE);
    window.unlock(PASSPHRASE, "JET-02-A-001");
    window.go(ESC, &LEAVE);
    window.press("2");
    window.until("the questions again", |window| {
        window.times_written(LAST_QUESTION) == 2
    });
    window.press(VTE);
    window.until("the cover", Window::is_covered);
    window.press("x");
    window.unlock(PASSPHRASE, "JET-02-A-001");
    leaves(&mut window);
    assert_eq!(window.times_written(EXPLICIT), 2);
    let written = String::from_utf8_lossy(&window.written).into_owned();
    assert!(written.rfind(IMPLICIT) > written.rfind(EXPLICIT));
}

#[test]
fn no_answer_arrives_as_a_key() {
    let place = Place::new();
    // An answerback that would choose a language and practise, and a key that a person pressed.
    let answers =
        "\u{1b}P>|foot(1.28.0)\u{1b}\\31\u{1b}[1;2R\u{1b}[1;2R\u{1b}[1;2R\u{1b}[1;1R\u{1b}[?62c";
    let mut window = answering(&place, answers);
    window.wait_for_languages();
    window.go("4", "Practicar");
}

#[test]
fn answers_that_come_too_late_are_no_keys_either() {
    let place = Place::new();
    let mut window = Window::asking(place.data());
    window.wait_for_languages();
    window.press("\u{1b}P>|XTerm(379)1\u{1b}\\");
    window.press("\u{1b}[8;0$y");
    window.press("\u{1b}[1;2R\u{1b}[?64;1;2c");
    window.go("4", "Practicar");
}

#[test]
fn a_terminal_that_is_not_known_begins_arabic_with_the_check() {
    let place = Place::new();
    let answers = "\u{1b}[1;2R\u{1b}[1;2R\u{1b}[1;2R\u{1b}[1;1R\u{1b}[?1;2c";
    let mut window = answering(&place, answers);
    window.wait_for_languages();
    window.go("2", "ID-07");
    // The second line is right; signs are plain; keys are found; no colours.
    for key in ["2", "2", "1", ";", "?", "\r", "4"] {
        window.press(key);
    }
    window.wait_for("lrm");
    let kept = std::fs::read_to_string(place.data().join("settings.toml")).unwrap();
    for line in [
        "language = \"ar\"",
        "glyphs = \"plain\"",
        "theme = \"none\"",
        "[terminal.xterm-256color]",
        "bidi = \"lrm\"",
    ] {
        assert!(kept.contains(line), "{line} in {kept}");
    }
}

/// What a terminal does not know it writes nowhere: what was there before must not look like a line.
#[test]
fn a_line_that_a_terminal_cannot_write_stays_empty() {
    let place = Place::new();
    let mut window = answering(&place, VTE);
    window.wait_for_languages();
    window.go("1", "supervisor");
    window.go("4", "ID-07");
    window.until("all lines", |window| {
        let shown = window.shown();
        let lines: Vec<&str> = shown.lines().filter(|row| row.contains("ID-07")).collect();
        let is_empty = |row: &&&str| {
            row.contains("17") && !row.chars().any(|c| c.is_lowercase() || c > '\u{5FF}')
        };
        lines.len() == 6 && lines.iter().filter(is_empty).count() == 1
    });
}

#[test]
fn a_dumb_terminal_is_told_apart_and_never_written_to() {
    let place = Place::new();
    let mut window = Window::in_terminal(place.data(), "dumb");
    // The work goes on line by line, and says so.
    window.wait_for("Your choice:");
    assert_eq!(window.times_written("\u{1b}"), 0);
}

/// Tells this test that it is the program in the window.
const IN_THE_WINDOW: &str = "FANAL_TEST_FAULT";

#[test]
fn what_a_terminal_was_told_is_undone_when_the_program_breaks() {
    if std::env::var_os(IN_THE_WINDOW).is_some() {
        give_back_on_panic();
        let mut screen = Screen::take().unwrap();
        screen.tell(Encoding::Mlterm).unwrap();
        panic!("a fault");
    }
    let name = "terminal::asking::what_a_terminal_was_told_is_undone_when_the_program_breaks";
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["--exact", name, "--nocapture"]);
    command.env(IN_THE_WINDOW, "1");
    let mut window = Window::running(command, (80, 24));
    assert!(!window.end().success());
    assert_eq!(window.times_written(NO_CONTROL), 1);
    assert_eq!(window.times_written(CONTROL), 1);
    assert_eq!(
        window.times_written("\u{1b}[?1049l"),
        2,
        "by the fault, and by the drop"
    );
    assert!(!window.emulator.screen().alternate_screen());
}
