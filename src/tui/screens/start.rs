//! First start: four big lines, then what to do here.

use crate::app::small::FULL;
use crate::lang::locale::Locale;
use crate::lang::msg::{Msg, Start, Terminal};
use crate::tui::ink::{Ink, Spot};
use crate::tui::rows::ANY;
use crate::tui::theme::Role;

/// Four lines, each in its own language and direction: nobody has to read another's.
pub fn language(ink: &mut Ink<'_>) {
    let width = ink.width().saturating_sub(20);
    let (top, step) = if ink.height() < FULL.height {
        (4, 3)
    } else {
        (5, 4)
    };
    for (place, locale) in (0..).zip(Locale::ALL) {
        let y = top + step * place;
        let digit = (place + 1).to_string();
        ink.line(Spot::new(8, y, 4), &[(Role::Key, &digit)]);
        let name = locale.own_name();
        ink.foreign(Spot::new(12, y, width), 1, Role::Title, (name, locale));
    }
    ink.focus(8, top);
}

/// `1` practise here now, `2` a station, `3` a desk, `4` the check of the terminal.
pub fn choose(ink: &mut Ink<'_>) {
    let width = ink.width().saturating_sub(16);
    // In a low window the parts stand closer together.
    let air = u16::from(ink.height() >= FULL.height);
    let mut y = 2 + 2 * air;
    let what = ink.words(Start::WhatToDo);
    y += ink.paragraph(Spot::new(4, y, width), ANY, Role::Title, &what) + 1 + air;
    let top = y;
    for (digit, choice, more) in [
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
    ] as [(&str, Msg, Msg); 4]
    {
        ink.line(Spot::new(4, y, 3), &[(Role::Key, digit)]);
        let choice = ink.words(choice);
        y += ink.paragraph(Spot::new(8, y, width), ANY, Role::Title, &choice);
        let more = ink.words(more);
        y += ink.paragraph(Spot::new(8, y, width), ANY, Role::Muted, &more) + 1;
    }
    let note = ink.words(Start::NothingIsSent);
    ink.paragraph(Spot::new(4, y + air, width + 4), ANY, Role::Muted, &note);
    ink.focus(4, top);
}
