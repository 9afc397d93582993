//! The check of terminal and keyboard, one question a page.

use crate::app::key::Key;
use crate::app::keys;
use crate::app::model::Shared;
use crate::app::screens::calibrate::{Calibrate, NONE, Question};
use crate::lang::locale::Locale;
use crate::lang::msg::{Msg, Terminal};
use crate::lang::words::Words;
use crate::settings::keyboard::Keyboard;
use crate::text::encoding::Encoding;
use crate::tui::chrome::BODY_TOP;
use crate::tui::ink::{Ink, Spot};
use crate::tui::rows::ANY;
use crate::tui::theme::Role;

/// The line that is shown in every encoding: Arabic with a code, a number, brackets and a full stop.
/// Like the languages' own names it is the same in every language.
const SAMPLE: &str = "وصلت القافلة (17 شخصا) مع الضابط ID-07 إلى الرصيف 3.";

/// The column of what can be pressed, and of what stands beside it.
const DIGIT: u16 = 4;
const BESIDE: u16 = 8;

/// Paints the question that is on.
pub fn paint(ink: &mut Ink<'_>, check: &Calibrate, shared: &Shared) {
    match check.question {
        Question::Line => lines(ink, shared),
        Question::Advice => advice(ink),
        Question::Boxes => signs(ink, "█ ▒ ░", Terminal::CheckBoxes),
        Question::Shapes => signs(ink, "■ ♦ ▲", Terminal::CheckShapes),
        Question::DigitKey => {
            let key = crate::text::ltr_token("1");
            key_page(ink, check, Terminal::CheckTopKey { key });
        }
        Question::LetterKey => {
            let key = crate::text::ltr_token("L");
            key_page(ink, check, Terminal::CheckKeyBeside { key });
        }
        Question::HelpKey => {
            let key = crate::text::ltr_token("?");
            key_page(ink, check, Terminal::CheckMarkedKey { key });
        }
        Question::EnterKey => {
            let key = cap(ink, Key::Enter);
            key_page(ink, check, Terminal::CheckPadKey { key });
        }
        Question::Colour => colours(ink),
        Question::Done => done(ink, check),
    }
}

/// The sample in every encoding that is offered. The instruction speaks all four languages: nobody
/// knows yet which of them can be read here.
fn lines(ink: &mut Ink<'_>, shared: &Shared) {
    let width = ink.width().saturating_sub(2 * DIGIT);
    let (columns, rows) = (shared.size.width, shared.size.height);
    let size = Terminal::CheckSize {
        width: columns,
        height: rows,
    };
    let mut y = BODY_TOP + 1 + said_at(ink, BODY_TOP, Role::Muted, size);
    for locale in Locale::ALL {
        let said = if locale == ink.locale() {
            ink.words(Terminal::CheckLine)
        } else {
            Words::new(locale).say(Terminal::CheckLine)
        };
        let spot = Spot::new(DIGIT, y, width);
        y += ink.foreign(spot, ANY, Role::Title, (&said, locale));
    }
    y += 1;
    for (place, encoding) in shared.terminal.offered.iter().enumerate() {
        let digit = (place + 1).to_string();
        sample(ink, (y, *encoding), &digit);
        y += 1;
    }
    y += 1;
    let below = choice(ink, y, NONE, Terminal::CheckNone);
    leaving(ink, below + 1);
    ink.focus(DIGIT, y);
}

/// One sample, its number at the left in every language: there a terminal that turns the row round
/// leaves it.
fn sample(ink: &mut Ink<'_>, (y, encoding): (u16, Encoding), digit: &str) {
    ink.from_left(DIGIT, y, Role::Key, digit);
    ink.foreign_from_left(BESIDE, y, Role::Text, SAMPLE);
    ink.encode_row((y, encoding));
}

fn advice(ink: &mut Ink<'_>) {
    let y = heading(ink, Terminal::CheckAdvice);
    let command = crate::text::ltr_token("fanal doctor");
    let more = ink.words(Terminal::CheckAdviceMore { command });
    let width = ink.width().saturating_sub(2 * DIGIT);
    let used = ink.paragraph(Spot::new(DIGIT, y, width), 8, Role::Text, &more);
    going_on(ink, y + used + 1);
}

fn signs(ink: &mut Ink<'_>, drawn: &str, question: Terminal) {
    let y = heading(ink, question);
    let mut x = BESIDE;
    for sign in drawn.split(' ') {
        // Three of a kind side by side show what one alone hides.
        ink.repeat(Spot::new(x, y, 3), Role::Text, sign);
        x += 6;
    }
    let below = choice(ink, y + 2, 1, Terminal::CheckYes);
    let below = choice(ink, below, 2, Terminal::CheckNoPlain);
    leaving(ink, below + 1);
    ink.focus(DIGIT, y + 2);
}

fn key_page(ink: &mut Ink<'_>, check: &Calibrate, instruction: Terminal) {
    let y = heading(ink, instruction);
    let mut used = 0;
    if let Some(key) = check.other {
        let key = cap(ink, key);
        used = said_at(ink, y, Role::Concern, Terminal::CheckOther { key });
    } else if let Some(keyboard) = check.found.keyboard {
        let said = match keyboard {
            // Before the key beside L came, these two are one.
            Keyboard::Qwerty if check.question == Question::LetterKey => Terminal::CheckDigits,
            Keyboard::Qwerty => Terminal::CheckQwerty,
            Keyboard::Spanish => Terminal::CheckSpanish,
            Keyboard::Azerty => Terminal::CheckAzerty,
            Keyboard::Arabic if check.question == Question::LetterKey => {
                Terminal::CheckArabicDigits
            }
            Keyboard::Arabic => Terminal::CheckArabic,
        };
        used = said_at(ink, y, Role::Done, said);
    }
    leaving(ink, y + used.max(2) + 1);
    ink.focus(DIGIT, BODY_TOP + 2);
}

fn colours(ink: &mut Ink<'_>) {
    let y = heading(ink, Terminal::CheckColour);
    let choices = [
        Terminal::CheckNormal,
        Terminal::CheckContrast,
        Terminal::CheckRed,
        Terminal::CheckNoColour,
    ];
    let mut row = y;
    for (digit, said) in (1..).zip(choices) {
        row = choice(ink, row, digit, said);
    }
    leaving(ink, row + 1);
    ink.focus(DIGIT, y);
}

fn done(ink: &mut Ink<'_>, check: &Calibrate) {
    let mut y = heading(ink, Terminal::CheckDone);
    let mode = check.found.encoding.map(Encoding::name);
    let said = match mode {
        Some(mode) => Terminal::CheckDoneMode {
            mode: crate::text::ltr_token(mode),
        },
        None => Terminal::CheckAdvice,
    };
    y += said_at(ink, y, Role::Text, said) + 1;
    let command = crate::text::ltr_token("fanal calibrate");
    let again = Terminal::CheckAgain { command };
    y += said_at(ink, y, Role::Muted, again) + 1;
    going_on(ink, y);
}

/// A heading on the third row; gives the row for what follows.
fn heading(ink: &mut Ink<'_>, said: impl Into<Msg>) -> u16 {
    let width = ink.width().saturating_sub(2 * DIGIT);
    let said = ink.words(said);
    let y = BODY_TOP + 2;
    y + 1 + ink.paragraph(Spot::new(DIGIT, y, width), ANY, Role::Title, &said)
}

/// A choice; gives the row below it.
fn choice(ink: &mut Ink<'_>, y: u16, digit: u8, said: Terminal) -> u16 {
    let width = ink.width().saturating_sub(BESIDE + DIGIT);
    let digit = digit.to_string();
    ink.line(Spot::new(DIGIT, y, 3), &[(Role::Key, &digit)]);
    let said = ink.words(said);
    y + ink.paragraph(Spot::new(BESIDE, y, width), ANY, Role::Text, &said)
}

/// A sentence in the column of what can be pressed; gives the rows it takes.
fn said_at(ink: &mut Ink<'_>, y: u16, role: Role, said: Terminal) -> u16 {
    let width = ink.width().saturating_sub(2 * DIGIT);
    let said = ink.words(said);
    ink.paragraph(Spot::new(DIGIT, y, width), ANY, role, &said)
}

fn going_on(ink: &mut Ink<'_>, y: u16) {
    let key = cap(ink, Key::Enter);
    said_at(ink, y, Role::Text, Terminal::CheckGoOn { key });
    ink.focus(DIGIT, y);
}

fn leaving(ink: &mut Ink<'_>, y: u16) {
    let key = cap(ink, Key::Esc);
    said_at(ink, y, Role::Muted, Terminal::CheckEsc { key });
}

fn cap(ink: &Ink<'_>, key: Key) -> String {
    ink.words(keys::cap(key))
}
