//! The officer's own view, before the suggestion; and the ending after a no.

use crate::app::model::Shared;
use crate::domain::screening::{Mark, View};
use crate::lang::msg::{Interview, Outcome};
use crate::tui::ink::{Ink, Spot};
use crate::tui::names;
use crate::tui::theme::Role;

/// The classes by their digits: no default, nothing is highlighted.
pub fn paint(ink: &mut Ink<'_>) {
    let width = ink.width().saturating_sub(6);
    ink.say(
        Spot::new(3, 3, width),
        Role::Title,
        Outcome::OwnViewQuestion,
    );
    let why = ink.words(Outcome::OwnViewWhy);
    let used = ink.paragraph(Spot::new(3, 4, width), 2, Role::Muted, &why);
    classes(ink, 5 + used);
}

/// The numbered classes; gives the rows used.
pub fn classes(ink: &mut Ink<'_>, top: u16) -> u16 {
    let width = ink.width().saturating_sub(10);
    let mut y = top;
    for digit in [1, 2, 3, 4, 6, 7, 8, 9] {
        let Some(view) = View::of_digit(digit) else {
            continue;
        };
        let said = ink.words(names::view(view));
        let code = crate::text::ltr_token(view.0.sign());
        let digit = digit.to_string();
        ink.line(Spot::new(3, y, 3), &[(Role::Key, &digit)]);
        ink.line(Spot::new(7, y, 4), &[(Role::Title, &code)]);
        ink.line(Spot::new(11, y, width), &[(Role::Text, &said)]);
        y += 1;
    }
    ink.focus(3, top);
    y - top
}

/// The person said no: thank them, mark, done.
pub fn thanks(ink: &mut Ink<'_>, shared: &Shared) {
    let width = ink.width().saturating_sub(6);
    ink.say(
        Spot::new(3, 4, width),
        Role::Title,
        Interview::RefusedHeading,
    );
    let mut y = 6;
    if let Some((_, text)) = shared.packs.card("thanks", shared.locale) {
        let text = text.to_owned();
        y += ink.paragraph(Spot::new(3, y, width), 8, Role::Text, &text);
    }
    ink.say(
        Spot::new(3, y + 1, width),
        Role::Title,
        Interview::RefusedMark,
    );
    for (place, mark) in Mark::ALL.into_iter().enumerate() {
        let line = y + 2 + u16::try_from(place).unwrap_or(0);
        let said = ink.words(names::mark(mark));
        let digit = (place + 1).to_string();
        let sign = names::mark_sign(Some(mark));
        ink.line(
            Spot::new(3, line, width),
            &[
                (Role::Key, &digit),
                (Role::Text, "  "),
                (Role::Text, sign),
                (Role::Text, " "),
                (Role::Text, &said),
            ],
        );
    }
    ink.focus(3, y + 2);
}
