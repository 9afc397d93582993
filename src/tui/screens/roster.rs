//! Beside the triage on a wide window: the last people, with what the short questions were answered
//! with, so that the line of people stays in view. Each answer is one cell with the digit that gave it.

use crate::app::model::Shared;
use crate::domain::summary::{ASKED, Summary};
use crate::lang::msg::{General, Room};
use crate::text::ltr_token;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::names;
use crate::tui::rows::{ANY, Entry};
use crate::tui::theme::Role;

/// The people that are shown.
const LAST: usize = 10;

/// Columns of a cell and the gap before the next.
const CELL: u16 = 2;

/// The line of people in the first `side` columns, the triage behind them.
pub fn beside(ink: &mut Ink<'_>, side: u16, shared: &Shared, triage: impl FnOnce(&mut Ink<'_>)) {
    let rest = ink.width().saturating_sub(side + 1);
    ink.part(0, side, |ink| paint(ink, shared));
    let rows = body_height(ink);
    ink.bar(side, BODY_TOP, rows);
    ink.part(side + 1, rest, triage);
}

/// The people opened last, the open one among them, in the order in which they were opened.
pub fn last_people(shared: &Shared) -> Vec<Summary> {
    let here = shared.open.as_ref().map(|open| &open.screening);
    let mut people: Vec<Summary> = shared.cases.clone();
    if let Some(here) = here.filter(|own| !people.iter().any(|line| line.code == own.code)) {
        let station = shared
            .session
            .as_ref()
            .map(|session| session.station.as_str());
        people.push(Summary::of(here, station.unwrap_or_default()));
    }
    people.sort_by(|one, other| (one.opened, &one.code).cmp(&(other.opened, &other.code)));
    let is_here = |line: &Summary| here.is_some_and(|own| own.code == line.code);
    while people.len() > LAST {
        // Somebody who was opened long ago and is on the screen again stays in the line.
        people.remove(usize::from(people.first().is_some_and(is_here)));
    }
    people
}

fn paint(ink: &mut Ink<'_>, shared: &Shared) {
    let count = u16::try_from(ASKED.len()).unwrap_or_default();
    let cells = ink.width().saturating_sub(1 + CELL * count);
    let room = cells.saturating_sub(2);
    let mut y = BODY_TOP;
    let heading = ink.words(Room::LastPeople);
    let used = ink.paragraph(Spot::new(1, y, room), ANY, Role::Title, &heading);
    for place in 0..count {
        let number = (place + 1).to_string();
        ink.line(
            Spot::new(cells + CELL * place, y, 1),
            &[(Role::Title, &number)],
        );
    }
    y += used;
    let here = shared
        .open
        .as_ref()
        .map(|open| open.screening.code.as_str());
    for line in last_people(shared) {
        for (digit, place) in line.asked.0.into_iter().zip(0_u16..) {
            let (role, said) = if digit == 0 {
                (Role::Muted, "·".to_owned())
            } else {
                (Role::Text, digit.to_string())
            };
            ink.line(Spot::new(cells + CELL * place, y, 1), &[(role, &said)]);
        }
        let entry = person(ink, &line, here == Some(line.code.as_str()));
        y += ink.entry(Spot::new(1, y, room), &entry);
    }
    let width = ink.width().saturating_sub(2);
    let meaning = ink.words(Room::AskedCells);
    ink.paragraph(Spot::new(1, y + 1, width), ANY, Role::Muted, &meaning);
}

/// Pointer, mark, code, and whether it may be a child.
fn person(ink: &Ink<'_>, line: &Summary, here: bool) -> Entry {
    let pointer = if here { "► " } else { "  " };
    let role = if line.is_urgent() {
        Role::Concern
    } else if here {
        Role::Title
    } else {
        Role::Text
    };
    let sign = names::mark_sign(line.mark);
    let lead = vec![
        (Role::Title, pointer.to_owned()),
        (role, format!("{sign} ")),
    ];
    let code = ltr_token(&line.code);
    let said = if line.child {
        format!("{code} {}", ink.words(General::Child))
    } else {
        code
    };
    Entry::new(lead, role, said)
}
