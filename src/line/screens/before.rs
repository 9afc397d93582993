//! Before the interview: one line after the other, the text to say, the choices.

use super::super::sentence::Block;
use super::super::telling::Telling;
use crate::app::screens::before::{BeforeInterview, Line};
use crate::domain::screening::Screening;
use crate::lang::msg::{Interview as Words, Line as Say};
use crate::tui::screens::before::{answer, choices_of, label};

/// What was done so far with the place, then the line with the focus.
pub(super) fn tell(telling: &mut Telling<'_>, page: BeforeInterview) {
    let shared = telling.shared;
    let Some(open) = &shared.open else { return };
    let screening = &open.screening;
    telling.say(Block::List, Words::BeforeHeading);
    for line in Line::ALL {
        if line.is_answered(screening) {
            let said = line_words(telling, line, screening);
            telling.text(Block::List, &said);
        }
    }
    let line = page.line();
    if line == Line::Consent
        && let Some((_, spoken)) = shared.packs.card("consent", shared.locale)
    {
        let text = spoken.to_owned();
        telling.say(Block::Body, Say::SayThis { text });
    }
    telling.say(Block::Body, label(line));
    for (digit, message) in choices_of(line) {
        telling.choice(digit, message);
    }
    if let Some(answer) = answer(line, screening) {
        let text = telling.words(answer);
        telling.say(Block::Here, Say::Answered { text });
    }
}

fn line_words(telling: &Telling<'_>, line: Line, screening: &Screening) -> String {
    let what = telling.words(label(line));
    let text = answer(line, screening).map_or_else(String::new, |said| telling.words(said));
    telling.words(Say::Entry { what, text })
}
