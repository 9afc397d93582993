//! The check of terminal and keyboard: which line reads right, which signs are whole, which keys
//! arrive, which colours are legible. Nothing is kept before the end, and Esc keeps everything as it
//! was.

use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::key::Key;
use crate::app::keyboard::{by_digit_key, by_letter_key};
use crate::app::model::Shared;
use crate::app::terminal::guess::Why;
use crate::settings::keyboard::Keyboard;
use crate::settings::look::{Glyphs, Theme};
use crate::text::encoding::{Encoding, Way};

/// The digit that says that no line reads right.
pub const NONE: u8 = 9;

/// One question of the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Which line reads right?
    Line,
    /// None does: what can be done.
    Advice,
    /// Are three boxes solid, grey and light?
    Boxes,
    /// Are these a square, a diamond and a triangle?
    Shapes,
    /// The key marked 1.
    DigitKey,
    /// The key beside L.
    LetterKey,
    /// The key marked ?.
    HelpKey,
    /// Enter.
    EnterKey,
    /// Which colours?
    Colour,
    /// What was kept.
    Done,
}

/// What was answered, to be kept in the end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calibrated {
    /// The terminal.
    pub key: String,
    /// The encoding whose line reads right.
    pub encoding: Option<Encoding>,
    /// The signs that are whole.
    pub glyphs: Option<Glyphs>,
    /// The colours.
    pub theme: Option<Theme>,
    /// The keyboard.
    pub keyboard: Option<Keyboard>,
}

/// The check.
#[derive(Debug)]
pub struct Calibrate {
    /// The question on the screen.
    pub question: Question,
    /// What was answered so far.
    pub found: Calibrated,
    /// What came last where a key was expected, and was another one.
    pub other: Option<Key>,
    before: (Way, Why, bool),
    back: Option<Box<Screen>>,
}

impl Calibrate {
    /// The check, from the screen that goes on afterwards; without one, the program ends.
    pub fn new(back: Option<Screen>, shared: &Shared) -> Self {
        let terminal = &shared.terminal;
        Self {
            question: Question::Line,
            found: Calibrated {
                key: terminal.key.clone(),
                ..Calibrated::default()
            },
            other: None,
            before: (terminal.way, terminal.why, terminal.sure),
            back: back.map(Box::new),
        }
    }

    /// Its part and how many there are.
    pub const fn part(&self) -> (u32, u32) {
        let part = match self.question {
            Question::Line | Question::Advice => 1,
            Question::Boxes | Question::Shapes => 2,
            Question::DigitKey | Question::LetterKey | Question::HelpKey | Question::EnterKey => 3,
            Question::Colour | Question::Done => 4,
        };
        (part, 4)
    }

    /// Takes a key where the key itself is the answer; says whether it did.
    pub fn take_key(&mut self, key: Key) -> bool {
        let expected = match (self.question, key) {
            // Leaving and covering work everywhere.
            (_, Key::Esc | Key::Char(' ') | Key::Function(_) | Key::Ctrl(_)) => return false,
            (Question::DigitKey, Key::Char(typed)) => {
                self.found.keyboard = by_digit_key(typed);
                self.found.keyboard.is_some()
            }
            (Question::LetterKey, Key::Char(typed)) => {
                let told = by_letter_key(typed, self.found.keyboard);
                self.found.keyboard = told.or(self.found.keyboard);
                told.is_some()
            }
            (Question::HelpKey, Key::Char(typed)) => matches!(typed, '?' | '؟' | '¿'),
            (Question::EnterKey, Key::Enter) => true,
            (
                Question::DigitKey | Question::LetterKey | Question::HelpKey | Question::EnterKey,
                _,
            ) => false,
            _ => return false,
        };
        // Who pressed the wrong key tries again; what never comes is passed over by the same key twice.
        if expected || self.other == Some(key) {
            self.other = None;
            self.question = after(self.question);
        } else {
            self.other = Some(key);
        }
        true
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match (self.question, action) {
            (_, Action::Back) => return self.leave(shared),
            (Question::Line, Action::Previous) => {}
            (_, Action::Previous) => self.question = before(self.question),
            (Question::Line, Action::Digit(digit)) => self.line(digit, shared),
            (Question::Boxes | Question::Shapes, Action::Digit(digit)) => self.signs(digit),
            (Question::Colour, Action::Digit(digit)) => self.colour(digit, shared),
            (Question::Advice, Action::Next) => self.question = Question::Boxes,
            (Question::Done, Action::Next) => return self.go_on(shared),
            _ => {}
        }
        Step::Stay
    }

    fn line(&mut self, digit: u8, shared: &mut Shared) {
        if digit == NONE {
            self.found.encoding = None;
            self.question = Question::Advice;
            return;
        }
        let place = usize::from(digit).checked_sub(1);
        let chosen = place.and_then(|place| shared.terminal.offered.get(place));
        if let Some(encoding) = chosen.copied() {
            self.found.encoding = Some(encoding);
            // The rest of the check is seen the way that was just said to be right.
            shared.terminal.way.encoding = encoding;
            self.question = Question::Boxes;
        }
    }

    fn signs(&mut self, digit: u8) {
        match digit {
            1 if self.question == Question::Boxes => self.question = Question::Shapes,
            1 => {
                self.found.glyphs = Some(Glyphs::Full);
                self.question = Question::DigitKey;
            }
            2 => {
                self.found.glyphs = Some(Glyphs::Plain);
                self.question = Question::DigitKey;
            }
            _ => {}
        }
    }

    fn colour(&mut self, digit: u8, shared: &mut Shared) {
        let chosen = match digit {
            1 => Theme::Terminal,
            2 => Theme::Contrast,
            3 => Theme::Red,
            4 => Theme::Plain,
            _ => return,
        };
        self.found.theme = Some(chosen);
        self.question = Question::Done;
        shared
            .effects
            .push(Effect::KeepTerminal(Box::new(self.found.clone())));
        shared.theme = chosen;
        shared.glyphs = self.found.glyphs.unwrap_or(shared.glyphs);
        shared.keyboard = self.found.keyboard.or(shared.keyboard);
        if self.found.encoding.is_some() {
            shared.terminal.why = Why::Remembered;
        }
        // Asked and answered, even by "none": the next start does not ask again by itself.
        shared.terminal.sure = true;
    }

    /// Everything stays as it was, unless it was kept already.
    fn leave(&mut self, shared: &mut Shared) -> Step {
        if self.question != Question::Done {
            let terminal = &mut shared.terminal;
            (terminal.way, terminal.why, terminal.sure) = self.before;
            terminal.sure = true;
        }
        self.go_on(shared)
    }

    fn go_on(&mut self, shared: &mut Shared) -> Step {
        if let Some(screen) = self.back.take() {
            return Step::Go(*screen);
        }
        shared.effects.push(Effect::Quit);
        Step::Stay
    }
}

const fn after(question: Question) -> Question {
    match question {
        Question::Line | Question::Advice => Question::Boxes,
        Question::Boxes => Question::Shapes,
        Question::Shapes => Question::DigitKey,
        Question::DigitKey => Question::LetterKey,
        Question::LetterKey => Question::HelpKey,
        Question::HelpKey => Question::EnterKey,
        Question::EnterKey => Question::Colour,
        Question::Colour | Question::Done => Question::Done,
    }
}

const fn before(question: Question) -> Question {
    match question {
        Question::Line | Question::Advice | Question::Boxes => Question::Line,
        Question::Shapes | Question::DigitKey => Question::Boxes,
        Question::LetterKey => Question::DigitKey,
        Question::HelpKey => Question::LetterKey,
        Question::EnterKey => Question::HelpKey,
        // What was kept stays kept.
        Question::Colour => Question::EnterKey,
        Question::Done => Question::Done,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::event::{Event, Size};
    use super::super::super::model::Model;
    use super::super::super::update::update;
    use super::*;
    use crate::domain::moment::Timestamp;
    use crate::lang::locale::Locale;

    const AT: Timestamp = Timestamp::from_seconds(100);

    /// The check as a command, in a terminal that nothing is known of.
    fn begun() -> Model {
        let packs = crate::pack::shipped().unwrap();
        let size = Size {
            width: 80,
            height: 24,
        };
        let (mut model, _) = Model::new(Shared::new(packs, Locale::parse("ar").unwrap(), size, AT));
        model.overlays.clear();
        model.shared.terminal.sure = false;
        let check = Calibrate::new(None, &model.shared);
        model.screen = Screen::Calibrate(Box::new(check));
        model
    }

    fn press(model: &mut Model, keys: &[Key]) -> Vec<Effect> {
        let press = |key: &Key| update(model, Event::Key(*key), AT);
        keys.iter().flat_map(press).collect()
    }

    fn check(model: &Model) -> &Calibrate {
        let Screen::Calibrate(check) = &model.screen else {
            panic!("{:?}", model.screen);
        };
        check
    }

    const ENTER_KEYS: [Key; 4] = [Key::Char('&'), Key::Char('m'), Key::Char('؟'), Key::Enter];

    #[test]
    fn digits_lead_to_what_is_kept_and_the_line_counts_at_once() {
        let mut model = begun();
        let none = press(
            &mut model,
            &[Key::Char('3'), Key::Char('1'), Key::Char('2')],
        );
        assert!(none.is_empty());
        assert_eq!(model.shared.terminal.way.encoding, Encoding::Konsole);
        press(&mut model, &ENTER_KEYS);
        assert_eq!(check(&model).found.keyboard, Some(Keyboard::Azerty));
        let effects = press(&mut model, &[Key::Char('3')]);
        let expected = Calibrated {
            key: String::new(),
            encoding: Some(Encoding::Konsole),
            glyphs: Some(Glyphs::Plain),
            theme: Some(Theme::Red),
            keyboard: Some(Keyboard::Azerty),
        };
        let [Effect::KeepTerminal(found)] = effects.as_slice() else {
            panic!("{effects:?}");
        };
        assert_eq!(**found, expected);
        let effects = press(&mut model, &[Key::Enter]);
        assert!(matches!(effects.as_slice(), [Effect::Quit]), "{effects:?}");
    }

    #[test]
    fn escape_keeps_everything_as_it_was() {
        let mut model = begun();
        press(&mut model, &[Key::Char('3'), Key::Char('1')]);
        let effects = press(&mut model, &[Key::Esc]);
        assert!(matches!(effects.as_slice(), [Effect::Quit]), "{effects:?}");
        assert_eq!(model.shared.terminal.way, Way::PLAIN);
    }

    #[test]
    fn no_line_leads_to_advice_and_keeps_no_encoding() {
        let mut model = begun();
        press(&mut model, &[Key::Char('9')]);
        assert_eq!(check(&model).question, Question::Advice);
        press(&mut model, &[Key::Enter, Key::Char('1'), Key::Char('1')]);
        press(&mut model, &ENTER_KEYS);
        press(&mut model, &[Key::Char('1')]);
        assert_eq!(check(&model).found.encoding, None);
        assert_eq!(check(&model).found.glyphs, Some(Glyphs::Full));
    }

    #[test]
    fn a_key_that_never_comes_is_passed_over_by_another_one_twice() {
        let mut model = begun();
        press(&mut model, &[Key::Char('1'), Key::Char('2')]);
        press(&mut model, &[Key::Char('x')]);
        assert_eq!(check(&model).other, Some(Key::Char('x')));
        assert_eq!(check(&model).question, Question::DigitKey);
        press(&mut model, &[Key::Char('x')]);
        assert_eq!(check(&model).question, Question::LetterKey);
        assert_eq!(check(&model).found.keyboard, None);
        press(&mut model, &[Key::Char('é'), Key::Char('é')]);
        assert_eq!(check(&model).question, Question::HelpKey);
        assert_eq!(check(&model).found.keyboard, None);
    }

    #[test]
    fn the_key_beside_l_tells_a_spanish_keyboard_from_qwerty() {
        for (typed, keyboard) in [
            ('ñ', Keyboard::Spanish),
            (';', Keyboard::Qwerty),
            ('ك', Keyboard::Arabic),
        ] {
            let mut model = begun();
            press(&mut model, &[Key::Char('1'); 4]);
            assert_eq!(check(&model).question, Question::LetterKey);
            press(&mut model, &[Key::Char(typed)]);
            assert_eq!(check(&model).question, Question::HelpKey);
            assert_eq!(check(&model).found.keyboard, Some(keyboard), "{typed}");
        }
    }
}
