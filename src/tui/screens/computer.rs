//! This computer: its choices, and the pages behind them.

pub mod check;
pub mod journal;
pub mod people;
pub mod recovery;

use crate::app::model::Shared;
use crate::app::screens::computer::{Computer, Part, choices};
use crate::lang::msg::{Care as Words, Computer as Say, Msg};
use crate::tui::chrome::BODY_TOP;
use crate::tui::ink::{Ink, Spot};
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::form::labelled;
use crate::tui::screens::shift::numbered;
use crate::tui::theme::Role;

/// Paints the page that is on.
pub fn paint(ink: &mut Ink<'_>, page: &Computer, shared: &Shared) {
    let top = BODY_TOP + u16::from(!shared.is_compact());
    match &page.part {
        Part::Choices => {
            let y = said(ink, top, Role::Title, Say::Heading) + 1;
            menu(ink, y, &choices(shared));
        }
        Part::People(page) => people::paint(ink, top, page, shared),
        Part::Journal(page) => journal::paint(ink, page, shared),
        Part::Recovery(page) => recovery::paint(ink, page, shared),
        Part::Check(page) => check::paint(ink, page, shared),
        Part::Code(field) => {
            let y = said(ink, top, Role::Title, Words::ByCode);
            let y = said(ink, y, Role::Muted, Words::ByCodeMore) + 1;
            labelled(ink, y, Words::FieldCode.into(), (field, true));
        }
    }
}

/// Choices by their own digits.
pub(super) fn menu(ink: &mut Ink<'_>, top: u16, all: &[(u8, Msg)]) {
    let width = ink.width().saturating_sub(4);
    let mut y = top;
    ink.focus(2, top);
    for (digit, choice) in all {
        let lead = vec![
            (Role::Text, "  ".to_owned()),
            (Role::Key, format!("{digit}  ")),
        ];
        let text = ink.words(choice.clone());
        let entry = Entry::new(lead, Role::Text, text);
        y += ink.entry(Spot::new(2, y, width), &entry);
    }
    ink.keep_to(y.saturating_sub(1));
}

/// A paragraph; gives the row below.
pub(super) fn said(ink: &mut Ink<'_>, y: u16, role: Role, message: impl Into<Msg>) -> u16 {
    let text = ink.words(message);
    written(ink, y, role, &text)
}

fn written(ink: &mut Ink<'_>, y: u16, role: Role, text: &str) -> u16 {
    let width = ink.width().saturating_sub(4);
    y + ink.paragraph(Spot::new(2, y, width), ANY, role, text)
}

/// Answers by digit, one of them with the pointer where Enter gives it; gives the row below.
pub(super) fn answers(
    ink: &mut Ink<'_>,
    top: u16,
    (focus, all): (Option<usize>, &[String]),
) -> u16 {
    let width = ink.width().saturating_sub(4);
    let mut y = top;
    ink.focus(2, top);
    for (place, text) in all.iter().enumerate() {
        let entry = numbered((place, Some(place) == focus), text);
        y += ink.entry(Spot::new(2, y, width), &entry);
    }
    ink.keep_to(y.saturating_sub(1));
    y
}
