//! The officer's own view, before the suggestion; and the ending after a no.

use crate::app::model::Shared;
use crate::app::small::FULL;
use crate::domain::screening::{Mark, View};
use crate::lang::msg::{Interview, Outcome};
use crate::tui::ink::{Ink, Spot};
use crate::tui::names;
use crate::tui::rows::{ANY, Entry};
use crate::tui::theme::Role;

/// The classes by their digits: no default, nothing is highlighted.
pub fn paint(ink: &mut Ink<'_>) {
    let width = ink.width().saturating_sub(6);
    let mut y = if ink.width() < FULL.width { 2 } else { 3 };
    for (role, said) in [
        (Role::Title, Outcome::OwnViewQuestion),
        (Role::Muted, Outcome::OwnViewWhy),
    ] {
        let said = ink.words(said);
        y += ink.paragraph(Spot::new(3, y, width), ANY, role, &said);
    }
    classes(ink, y + 1);
}

/// The numbered classes; gives the rows used.
pub fn classes(ink: &mut Ink<'_>, top: u16) -> u16 {
    let width = ink.width().saturating_sub(5);
    let mut y = top;
    for digit in [1, 2, 3, 4, 6, 7, 8, 9] {
        let Some(view) = View::of_digit(digit) else {
            continue;
        };
        let said = ink.words(names::view(view));
        let code = view.0.sign();
        let gap = " ".repeat(4_usize.saturating_sub(code.len()));
        let lead = vec![
            (Role::Key, format!("{digit}   ")),
            (Role::Title, crate::text::ltr_token(code)),
            (Role::Text, gap),
        ];
        y += ink.entry(Spot::new(3, y, width), &Entry::new(lead, Role::Text, said));
    }
    ink.focus(3, top);
    ink.keep_to(y.saturating_sub(1));
    y - top
}

/// The person said no: thank them, mark, done.
pub fn thanks(ink: &mut Ink<'_>, shared: &Shared) {
    let width = ink.width().saturating_sub(6);
    let compact = shared.is_compact();
    let mut y = if compact { 2 } else { 4 };
    let heading = ink.words(Interview::RefusedHeading);
    y += ink.paragraph(Spot::new(3, y, width), ANY, Role::Title, &heading);
    y += u16::from(!compact);
    if let Some((_, text)) = shared.packs.card("thanks", shared.locale) {
        let text = text.to_owned();
        y += ink.paragraph(Spot::new(3, y, width), ANY, Role::Text, &text);
    }
    y += u16::from(!compact);
    let mark = ink.words(Interview::RefusedMark);
    y += ink.paragraph(Spot::new(3, y, width), ANY, Role::Title, &mark);
    ink.focus(3, y);
    for (digit, mark) in (1..).zip(Mark::ALL) {
        let sign = names::mark_sign(Some(mark));
        let lead = vec![
            (Role::Key, format!("{digit}  ")),
            (Role::Text, format!("{sign} ")),
        ];
        let entry = Entry::new(lead, Role::Text, ink.words(names::mark(mark)));
        y += ink.entry(Spot::new(3, y, width), &entry);
    }
    ink.keep_to(y.saturating_sub(1));
}
