//! Beside home on a wide window: the open cases, the most pressing first, and what must be done about
//! each. It is what the first page of a handover says.

use crate::app::model::Shared;
use crate::app::screens::shift::{is_possible, open_cases};
use crate::domain::summary::Summary;
use crate::lang::msg::{Room, Shift as Say};
use crate::text::ltr_token;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::names;
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::shift::due;
use crate::tui::theme::Role;

/// The most cases that are shown; the list of all cases has the others.
const MOST: usize = 8;

/// Whether anything is open.
pub fn is_any(shared: &Shared) -> bool {
    !open_cases(shared).is_empty()
}

/// Home in the first half, what must be done in the second.
pub fn halves(ink: &mut Ink<'_>, shared: &Shared, home: impl FnOnce(&mut Ink<'_>)) {
    let half = ink.width() / 2;
    let rest = ink.width().saturating_sub(half + 1);
    ink.part(0, half, home);
    let rows = body_height(ink);
    ink.bar(half, BODY_TOP, rows);
    ink.part(half + 1, rest, |ink| paint(ink, shared));
}

fn paint(ink: &mut Ink<'_>, shared: &Shared) {
    let width = ink.width().saturating_sub(3);
    let open = open_cases(shared);
    let heading = if is_possible(shared) {
        ink.words(Say::StillOpen)
    } else {
        ink.words(Room::StillOpen)
    };
    let mut y = BODY_TOP + 1;
    y += ink.paragraph(Spot::new(1, y, width), ANY, Role::Title, &heading);
    for line in open.iter().take(MOST) {
        let entry = entry(ink, line);
        y += ink.entry(Spot::new(1, y, width), &entry);
    }
    let more = open.len().saturating_sub(MOST);
    if let Some(count) = u32::try_from(more).ok().filter(|count| *count > 0) {
        let said = ink.words(Room::MoreOpen { count });
        ink.paragraph(Spot::new(1, y, width), ANY, Role::Muted, &said);
    }
}

/// Sign and code, and what must be done.
fn entry(ink: &Ink<'_>, line: &Summary) -> Entry {
    let role = if line.is_urgent() {
        Role::Concern
    } else {
        Role::Text
    };
    let sign = names::mark_sign(line.mark);
    let lead = vec![(role, format!("{sign} {}  ", ltr_token(&line.code)))];
    Entry::new(lead, role, due(ink, line))
}
