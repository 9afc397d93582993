//! Beside the export page on a wide window: all its steps, with the one that is on.

use std::cmp::Ordering;

use crate::app::model::Shared;
use crate::app::screens::export::Export;
use crate::lang::msg::Room;
use crate::tui::chrome::BODY_TOP;
use crate::tui::ink::{Ink, Spot};
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::exchange::asks_key;
use crate::tui::theme::Role;

/// What is done one after the other.
const STEPS: [Room; 5] = [
    Room::StepKey,
    Room::StepWhere,
    Room::StepWords,
    Room::StepWritten,
    Room::StepPull,
];

/// The step that is on, from 0.
pub fn here(page: &Export, shared: &Shared) -> usize {
    if page.done.is_some() {
        STEPS.len() - 1
    } else if asks_key(page, shared) {
        0
    } else if page.held.is_empty() {
        1
    } else {
        2
    }
}

/// Paints the steps on all columns.
pub fn paint(ink: &mut Ink<'_>, page: &Export, shared: &Shared) {
    let width = ink.width().saturating_sub(2);
    let heading = ink.words(Room::StepsHeading);
    let mut y = BODY_TOP + 1;
    y += ink.paragraph(Spot::new(1, y, width), ANY, Role::Title, &heading) + 1;
    let here = here(page, shared);
    for (place, step) in STEPS.into_iter().enumerate() {
        let (sign, role) = match place.cmp(&here) {
            Ordering::Less => ("√ ", Role::Done),
            Ordering::Equal => ("► ", Role::Title),
            Ordering::Greater => ("  ", Role::Muted),
        };
        let number = crate::text::ltr_token(&(place + 1).to_string());
        let lead = vec![(role, sign.to_owned()), (role, format!("{number}  "))];
        let entry = Entry::new(lead, role, ink.words(step));
        y += ink.entry(Spot::new(1, y, width), &entry);
    }
}
