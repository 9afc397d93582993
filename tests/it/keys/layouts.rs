//! Every keyboard of the stations against the whole key table: each action is reached with plain keys
//! and Shift, each letter means what is printed on its key, and nothing else happens.

use std::collections::BTreeSet;

use fanal::app::action::Action;
use fanal::app::key::Key;
use fanal::app::keyboard::heard;
use fanal::app::keys::{BINDINGS, Context, digits_label, resolve};
use fanal::app::overlay::Overlay;
use fanal::settings::keyboard::Keyboard;

use super::COMMON;
use super::tables::{LAYOUTS, Layout, Place};
use crate::screens::begin::{TO_INTERVIEW, drill, drive};

/// The signs of the top row of AZERTY without Shift, and the digits under them.
const TOP_ROW: &str = "&é\"'(-è_çàÉÈÇÀ";
const TOP_ROW_DIGITS: &str = "12345678902790";

fn contexts() -> BTreeSet<Context> {
    BINDINGS.iter().map(|row| row.context).collect()
}

/// What a character does in a context and everywhere, on a keyboard that may be known.
fn done(context: Context, typed: char, keyboard: Option<Keyboard>) -> Option<Action> {
    let key = heard(Key::Char(typed), keyboard)?;
    resolve(&[context, Context::Everywhere], key)
}

/// What the key of some characters does: a key that types two does what they do, one after the other.
fn all_done(context: Context, typed: &str, keyboard: Option<Keyboard>) -> Vec<Action> {
    let each = typed.chars().filter(|letter| *letter != '∅');
    each.filter_map(|letter| done(context, letter, keyboard))
        .collect()
}

/// Contexts in which characters are commands.
fn commanded() -> impl Iterator<Item = Context> {
    contexts()
        .into_iter()
        .filter(|context| *context != Context::Field)
}

impl Layout {
    /// Every action that this keyboard reaches in a context, without Ctrl, Alt and function keys.
    fn reached(&self, context: Context, keyboard: Option<Keyboard>) -> BTreeSet<Action> {
        let places = self.places();
        let typed = places
            .iter()
            .flat_map(|place| [place.plain, place.shifted, " "])
            .flat_map(|typed| all_done(context, typed, keyboard));
        let common = COMMON
            .iter()
            .filter_map(|key| resolve(&[context, Context::Everywhere], *key));
        typed.chain(common).collect()
    }
}

/// Actions whose keys are a comfort: the language has `l`, leaving has Esc on the home screen.
fn is_comfort(action: Action) -> bool {
    matches!(action, Action::Repaint | Action::Quit)
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_action_is_reached_without_ctrl_alt_or_function_keys() {
    let mut faults = Vec::new();
    let rows = || BINDINGS.iter().filter(|row| !is_comfort(row.action));
    for layout in LAYOUTS {
        for keyboard in [Some(layout.keyboard), None] {
            for context in commanded() {
                let reached = layout.reached(context, keyboard);
                let own = rows().filter(|row| row.context == context);
                let wanted = own.chain(rows().filter(|row| row.context == Context::Everywhere));
                let missed = wanted.filter(|row| !reached.contains(&row.action));
                faults.extend(missed.map(|row| format!("{} {keyboard:?}: {row:?}", layout.name)));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn a_letter_does_what_the_cap_of_its_key_says() {
    let mut faults = Vec::new();
    for layout in LAYOUTS {
        // Who has not said which keyboard it is has Arabic letters on QWERTY keys.
        let moved = layout.keyboard == Keyboard::Azerty;
        let known = if moved {
            vec![Some(layout.keyboard)]
        } else {
            vec![Some(layout.keyboard), None]
        };
        for keyboard in known {
            for Place { cap, plain, .. } in layout.places() {
                let Some(cap) = cap.chars().next().filter(char::is_ascii_lowercase) else {
                    continue;
                };
                for context in commanded() {
                    let meant = resolve(&[context, Context::Everywhere], Key::Char(cap));
                    let does = all_done(context, plain, keyboard);
                    if does != Vec::from_iter(meant) {
                        faults.push(format!(
                            "{}: {cap} {plain} {context:?} {does:?}",
                            layout.name
                        ));
                    }
                }
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn with_shift_a_letter_does_the_same_or_what_its_sign_says_or_nothing() {
    for layout in LAYOUTS {
        for Place { cap, shifted, .. } in layout.places() {
            for typed in shifted.chars().filter(|typed| *typed != '∅') {
                let Some(Key::Char(means)) = heard(Key::Char(typed), Some(layout.keyboard)) else {
                    continue;
                };
                let Key::Char(normal) = Key::Char(means).normal() else {
                    panic!("a character stays one");
                };
                let letter = normal.is_ascii_lowercase();
                let name = layout.name;
                assert!(
                    !letter || cap.starts_with(normal),
                    "{name}: {cap} {typed} {normal}"
                );
                // Arabic on AZERTY has `"` a second time; a terminal tells only the sign.
                let digit = normal.is_ascii_digit() && !TOP_ROW.contains(typed);
                assert!(
                    !digit || cap.starts_with(normal),
                    "{name}: {cap} {typed} {normal}"
                );
            }
        }
    }
}

#[test]
fn the_key_of_a_digit_types_it_and_answers() {
    for layout in LAYOUTS {
        for Place { cap, plain, .. } in layout.places() {
            let digit = cap.parse::<u8>().ok().filter(|digit| *digit > 0);
            for context in commanded().filter(|context| digits_label(*context).is_some()) {
                let Some(digit) = digit else { continue };
                for keyboard in [Some(layout.keyboard), None] {
                    let does = all_done(context, plain, keyboard);
                    assert_eq!(does, [Action::Digit(digit)], "{}: {cap}", layout.name);
                }
            }
        }
    }
}

#[test]
fn on_azerty_a_digit_needs_no_shift_and_takes_it() {
    let azerty = LAYOUTS
        .iter()
        .filter(|layout| layout.keyboard == Keyboard::Azerty);
    for layout in azerty {
        let places = layout.places();
        let digits: Vec<&Place> = places
            .iter()
            .filter(|place| place.cap.parse::<u8>().is_ok())
            .collect();
        assert_eq!(digits.len(), 10, "{}", layout.name);
        for place in digits {
            for typed in [place.plain, place.shifted] {
                let letter = typed.chars().next().unwrap();
                let digit = heard(Key::Char(letter), Some(layout.keyboard)).and_then(Key::digit);
                assert_eq!(digit, place.cap.parse().ok(), "{} {typed}", layout.name);
            }
        }
    }
}

#[test]
fn the_signs_of_the_azerty_top_row_are_digits_or_nothing() {
    for (sign, digit) in TOP_ROW.chars().zip(TOP_ROW_DIGITS.chars()) {
        for context in commanded() {
            let meant = resolve(&[context, Context::Everywhere], Key::Char(digit));
            for keyboard in [None, Some(Keyboard::Azerty)] {
                assert_eq!(done(context, sign, keyboard), meant, "{sign} {context:?}");
            }
            for keyboard in [Keyboard::Arabic, Keyboard::Qwerty, Keyboard::Spanish] {
                assert_eq!(
                    done(context, sign, Some(keyboard)),
                    None,
                    "{sign} {context:?}"
                );
            }
        }
    }
}

#[test]
fn the_number_pad_and_the_digits_of_arabic_and_persian_answer_on_every_keyboard() {
    let all = Keyboard::ALL.into_iter().map(Some).chain([None]);
    for keyboard in all {
        for digits in ["123456789", "١٢٣٤٥٦٧٨٩", "۱۲۳۴۵۶۷۸۹"] {
            let does: Vec<_> = digits
                .chars()
                .map(|digit| done(Context::Interview, digit, keyboard))
                .collect();
            let meant: Vec<_> = (1..=9).map(|digit| Some(Action::Digit(digit))).collect();
            assert_eq!(does, meant, "{keyboard:?}");
        }
        for zero in "0٠۰".chars() {
            assert_eq!(
                done(Context::Interview, zero, keyboard),
                Some(Action::Previous)
            );
        }
        for (sign, action) in [
            ('+', Action::Next),
            ('/', Action::Jump),
            ('.', Action::Flag),
            (',', Action::Flag),
            ('٫', Action::Flag),
            ('،', Action::Flag),
            ('?', Action::Help),
            ('؟', Action::Help),
            ('¿', Action::Help),
        ] {
            assert_eq!(
                done(Context::Interview, sign, keyboard),
                Some(action),
                "{sign}"
            );
        }
    }
}

#[test]
fn the_signs_that_open_things_are_on_every_keyboard() {
    for layout in LAYOUTS {
        let places = layout.places();
        let heard: BTreeSet<Key> = places
            .iter()
            .flat_map(|place| place.plain.chars().chain(place.shifted.chars()))
            .filter_map(|typed| heard(Key::Char(typed), Some(layout.keyboard)))
            .map(Key::normal)
            .collect();
        for sign in ['?', '/', ':', '.', '+'] {
            assert!(heard.contains(&Key::Char(sign)), "{}: {sign}", layout.name);
        }
    }
}

#[test]
fn letters_of_a_spanish_keyboard_do_no_harm() {
    for context in commanded() {
        for typed in "ñÑçÇºª¡'·-_*;´¨".chars() {
            assert_eq!(
                done(context, typed, Some(Keyboard::Spanish)),
                None,
                "{typed}"
            );
        }
    }
}

#[test]
fn the_program_obeys_an_arabic_keyboard() {
    let mut program = drill("ه ١ ١ ١ ١ ١ ١ ٢ Enter");
    assert!(
        program
            .model
            .shared
            .open
            .as_ref()
            .unwrap()
            .screening
            .interviewing
    );
    drive(&mut program, "ص");
    assert!(matches!(program.model.overlays[..], [Overlay::Why(_)]));
    drive(&mut program, "ص ؟");
    assert!(matches!(program.model.overlays[..], [Overlay::Help(_)]));
    drive(&mut program, "؟ ز م");
    let screening = &program.model.shared.open.as_ref().unwrap().screening;
    assert_eq!(screening.flags.len(), 1);
    assert_ne!(program.model.shared.locale, fanal::lang::locale::Locale::En);
}

#[test]
fn the_program_obeys_an_azerty_keyboard() {
    let mut program = drill("i & & & & & & é Enter");
    for key in "é,".chars() {
        program.press(Key::Char(key));
    }
    let screening = &program.model.shared.open.as_ref().unwrap().screening;
    assert_eq!(screening.answers.len(), 1);
    assert_eq!(screening.flags.len(), 1);
}

#[test]
fn on_an_azerty_keyboard_arabic_letters_lie_on_its_caps() {
    // The key with ض is A there: the facts. Unsaid, it would be Q, which means nothing.
    let mut program = drill(TO_INTERVIEW);
    drive(&mut program, "ض");
    assert_eq!(program.model.screen.context(), Context::Interview);
    program.model.shared.keyboard = Some(Keyboard::Azerty);
    drive(&mut program, "ض");
    assert_eq!(program.model.screen.context(), Context::Facts);
}

#[test]
fn hints_show_both_letters_of_an_arabic_keyboard() {
    let mut program = drill(TO_INTERVIEW);
    assert!(!program.frame().contains('·'), "{}", program.frame());
    program.model.shared.keyboard = Some(Keyboard::Arabic);
    let frame = program.frame();
    let foot = frame.lines().last().unwrap();
    assert!(foot.contains("l·\u{FEE1}"), "{frame}");
    for keyboard in [Keyboard::Azerty, Keyboard::Qwerty, Keyboard::Spanish] {
        program.model.shared.keyboard = Some(keyboard);
        assert!(!program.frame().contains("l·"), "{}", program.frame());
    }
}

#[test]
fn leaving_needs_no_ctrl() {
    let program = drill("Esc Esc");
    assert!(matches!(program.model.overlays[..], [Overlay::Quit]));
    let locked = drill(&format!("{TO_INTERVIEW} Esc Esc 2"));
    assert!(locked.ended);
}
