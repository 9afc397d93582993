//! Every action can be reached on an AZERTY and on an Arabic keyboard, with no key but plain ones
//! and Shift: no Ctrl, no Alt, no function key.

use std::collections::BTreeSet;

use fanal::app::action::Action;
use fanal::app::key::Key;
use fanal::app::keys::{BINDINGS, Context, digits_label, resolve};
use fanal::app::overlay::Overlay;

use crate::screens::begin::{TO_INTERVIEW, drill, drive};

/// What the keys of a keyboard type, without and with Shift.
struct Layout {
    name: &'static str,
    plain: &'static str,
    shifted: &'static str,
}

/// Source: xkb `fr(basic)`, `ara(basic)` and `ara(azerty)`.
const LAYOUTS: [Layout; 3] = [
    Layout {
        name: "AZERTY",
        plain: "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*<wxcvbn,;:! ",
        shifted: "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µ>WXCVBN?./§",
    },
    Layout {
        name: "Arabic",
        plain: "ذ1234567890-=ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ\\ ",
        shifted: "ّ!@#$%^&*)(_+ًٌَُ÷×؛<>ٍِ][ـ،/:\"~ْ}{آ’,.؟",
    },
    Layout {
        name: "Arabic AZERTY",
        plain: "ذ&é\"'(-è_çà)=ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ\\ ",
        shifted: "1234567890°+ًٌَُ÷×؛<>ٍِ][ـ،/:\"~ْ}{آ’,.؟",
    },
];

/// Keys that every keyboard has.
const COMMON: [Key; 14] = [
    Key::Enter,
    Key::Backspace,
    Key::Delete,
    Key::Esc,
    Key::Tab,
    Key::BackTab,
    Key::Up,
    Key::Down,
    Key::Start,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::Home,
    Key::Last,
];

impl Layout {
    fn keys(&self) -> impl Iterator<Item = Key> {
        let typed = self.plain.chars().chain(self.shifted.chars());
        typed.map(Key::Char).chain(COMMON)
    }

    /// Every action that this keyboard reaches in a context.
    fn reached(&self, context: Context) -> BTreeSet<Action> {
        self.keys()
            .filter_map(|key| resolve(&[context], key))
            .collect()
    }
}

/// Actions whose keys are a comfort: the language has `l`, leaving has Esc on the home screen.
fn is_comfort(action: Action) -> bool {
    matches!(action, Action::Repaint | Action::Quit)
}

#[test]
fn every_action_is_reached_without_ctrl_alt_or_function_keys() {
    let mut faults = Vec::new();
    for layout in LAYOUTS {
        for binding in BINDINGS.iter().filter(|row| !is_comfort(row.action)) {
            if !layout.reached(binding.context).contains(&binding.action) {
                faults.push(format!("{}: {binding:?}", layout.name));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_digit_is_reached_without_shift() {
    for layout in LAYOUTS {
        for context in BINDINGS.iter().map(|row| row.context) {
            if digits_label(context).is_none() {
                continue;
            }
            let keys = layout.plain.chars().map(Key::Char);
            let reached: BTreeSet<Action> =
                keys.filter_map(|key| resolve(&[context], key)).collect();
            for digit in 1..=9 {
                assert!(
                    reached.contains(&Action::Digit(digit)),
                    "{}: {digit}",
                    layout.name
                );
            }
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
fn leaving_needs_no_ctrl() {
    let program = drill("Esc Esc");
    assert!(matches!(program.model.overlays[..], [Overlay::Quit]));
    let locked = drill(&format!("{TO_INTERVIEW} Esc Esc 2"));
    assert!(locked.ended);
}
