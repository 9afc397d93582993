//! First start: four big lines, then what to do here.

use crate::lang::locale::Locale;
use crate::lang::msg::{Msg, Start, Terminal};
use crate::tui::ink::{Ink, Spot};
use crate::tui::theme::Role;

/// Four lines, each in its own language and direction: nobody has to read another's.
pub fn language(ink: &mut Ink<'_>) {
    let width = ink.width().saturating_sub(20);
    for (place, locale) in Locale::ALL.into_iter().enumerate() {
        let y = 5 + 4 * u16::try_from(place).unwrap_or(0);
        let digit = (place + 1).to_string();
        ink.line(Spot::new(8, y, 4), &[(Role::Key, &digit)]);
        let name = locale.own_name();
        ink.foreign(Spot::new(12, y, width), 1, Role::Title, (name, locale));
    }
    ink.focus(8, 5);
}

/// `1` practise here now, `2` a station, `3` a desk, `4` the check of the terminal.
pub fn choose(ink: &mut Ink<'_>) {
    let width = ink.width().saturating_sub(16);
    ink.say(Spot::new(4, 3, width), Role::Title, Start::WhatToDo);
    let choices: [(&str, Msg, Msg); 4] = [
        ("1", Start::Practise.into(), Start::PractiseMore.into()),
        (
            "2",
            Start::SetUpStation.into(),
            Start::SetUpStationMore.into(),
        ),
        ("3", Start::SetUpDesk.into(), Start::SetUpDeskMore.into()),
        (
            "4",
            Terminal::CheckChoice.into(),
            Terminal::CheckChoiceMore.into(),
        ),
    ];
    for (place, (digit, choice, more)) in choices.into_iter().enumerate() {
        let y = 6 + 3 * u16::try_from(place).unwrap_or(0) + u16::from(place == 3);
        ink.line(Spot::new(4, y, 3), &[(Role::Key, digit)]);
        ink.say(Spot::new(8, y, width), Role::Title, choice);
        let more = ink.words(more);
        ink.paragraph(Spot::new(8, y + 1, width), 2, Role::Muted, &more);
    }
    let note = ink.words(Start::NothingIsSent);
    ink.paragraph(Spot::new(4, 19, width + 4), 2, Role::Muted, &note);
    ink.focus(4, 6);
}
