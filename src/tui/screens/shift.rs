//! The end of a shift.

use crate::app::model::Shared;
use crate::app::screens::shift::{Feeling, Part, Shift, colleagues, open_cases, to_do};
use crate::domain::summary::Summary;
use crate::lang::msg::{General, Msg, Shift as Say};
use crate::text::ltr_token;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::names;
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::home::stage;
use crate::tui::theme::Role;

/// Paints the page of the handover that is on.
pub fn paint(ink: &mut Ink<'_>, page: &Shift, shared: &Shared) {
    let top = BODY_TOP + u16::from(!shared.is_compact());
    match &page.part {
        Part::Open(row) => {
            let foot = elsewhere(ink, page);
            open(ink, (top, foot), *row, shared);
        }
        Part::AboutUs(said) => about_us(ink, top, *said),
        Part::Next(row) => next(ink, top, *row, shared),
        Part::Sure(officer) => {
            let asked = ink.words(sure(shared, officer));
            let y = said(ink, top, Role::Title, &asked) + 1;
            choices(ink, y, (0, &[Say::No.into(), Say::Yes.into()]));
        }
    }
}

fn said(ink: &mut Ink<'_>, y: u16, role: Role, text: &str) -> u16 {
    let width = ink.width().saturating_sub(4);
    y + ink.paragraph(Spot::new(2, y, width), ANY, role, text)
}

/// What no desk has confirmed, at the foot of the page; gives the first of its rows.
fn elsewhere(ink: &mut Ink<'_>, page: &Shift) -> u16 {
    let bottom = BODY_TOP + body_height(ink);
    let Some(cases) = page.waiting else {
        return bottom;
    };
    let width = ink.width().saturating_sub(4);
    let text = ink.words(Say::Waiting { count: cases });
    let role = if cases > 0 { Role::Concern } else { Role::Done };
    let rows = ink.wrapped(width, role, &text);
    let y = bottom.saturating_sub(u16::try_from(rows.len()).unwrap_or(u16::MAX));
    ink.rows(Spot::new(2, y, width), ANY, &rows);
    y
}

fn open(ink: &mut Ink<'_>, (top, foot): (u16, u16), row: usize, shared: &Shared) {
    let open = open_cases(shared);
    if open.is_empty() {
        let nothing = ink.words(Say::NothingOpen);
        said(ink, top, Role::Text, &nothing);
        ink.focus(2, top);
        return;
    }
    let heading = ink.words(Say::StillOpen);
    let y = said(ink, top, Role::Title, &heading) + 1;
    let entries: Vec<Entry> = open
        .iter()
        .enumerate()
        .map(|(place, line)| entry(ink, line, place == row))
        .collect();
    let width = ink.width().saturating_sub(4);
    let room = foot.saturating_sub(y + 1);
    let y = ink.list(Spot::new(2, y, width), room, row, &entries);
    ink.focus(2, y);
}

/// Pointer, sign and code; where the case stands; what must be done.
fn entry(ink: &Ink<'_>, line: &Summary, focused: bool) -> Entry {
    let pointer = if focused { "► " } else { "  " };
    let role = if line.is_urgent() {
        Role::Concern
    } else {
        Role::Text
    };
    let sign = names::mark_sign(line.mark);
    let lead = vec![
        (Role::Title, pointer.to_owned()),
        (role, format!("{sign} {}  ", ltr_token(&line.code))),
    ];
    let mut words = ink.words(stage(line));
    if line.child {
        words = format!("{words}  {}", ink.words(General::Child));
    }
    Entry::new(lead, role, format!("{words}  {}", due(ink, line)))
}

/// What must be done about a case, in sentences.
pub fn due(ink: &Ink<'_>, line: &Summary) -> String {
    let each = to_do(line).into_iter().map(|due| ink.words(due));
    each.collect::<Vec<_>>().join(" ")
}

fn about_us(ink: &mut Ink<'_>, top: u16, chosen: Option<Feeling>) {
    let heading = ink.words(Say::HowAreYou);
    let mut y = said(ink, top, Role::Title, &heading);
    let private = ink.words(Say::Private);
    y = said(ink, y, Role::Muted, &private) + 1;
    let row = Feeling::ALL.iter().position(|each| Some(*each) == chosen);
    let all: Vec<Msg> = Feeling::ALL
        .into_iter()
        .map(|each| feeling(each).into())
        .collect();
    y = choices(ink, y, (row.unwrap_or(usize::MAX), &all)) + 1;
    for sentence in [Say::PeerSupport, Say::GivingAway] {
        let text = ink.words(sentence);
        y = said(ink, y, Role::Text, &text);
    }
}

/// What a feeling is called.
pub fn feeling(feeling: Feeling) -> Say {
    match feeling {
        Feeling::Fine => Say::Fine,
        Feeling::Tired => Say::Tired,
        Feeling::Stays => Say::Stays,
    }
}

fn next(ink: &mut Ink<'_>, top: u16, row: usize, shared: &Shared) {
    let heading = ink.words(Say::WhoNext);
    let mut y = said(ink, top, Role::Title, &heading);
    let own = ink.words(Say::OwnPassphrase);
    y = said(ink, y, Role::Muted, &own) + 1;
    let all: Vec<String> = colleagues(shared).into_iter().map(ltr_token).collect();
    let room = (BODY_TOP + body_height(ink)).saturating_sub(y);
    people(ink, (2, y), room, (row, &all));
}

/// The question before the cases change hands.
pub fn sure(shared: &Shared, officer: &str) -> Say {
    let count = u32::try_from(open_cases(shared).len()).unwrap_or(u32::MAX);
    let officer = officer.to_owned();
    Say::Sure { count, officer }
}

/// Numbered answers, one of them with the pointer; gives the row below.
fn choices(ink: &mut Ink<'_>, top: u16, (row, all): (usize, &[Msg])) -> u16 {
    let width = ink.width().saturating_sub(4);
    let mut y = top;
    ink.focus(2, top);
    for (place, message) in all.iter().enumerate() {
        let text = ink.words(message.clone());
        let entry = numbered((place, place == row), &text);
        if place == row {
            ink.focus(2, y);
        }
        y += ink.entry(Spot::new(2, y, width), &entry);
    }
    y
}

/// People by number; those beyond the ninth are reached with the arrows.
pub fn people(ink: &mut Ink<'_>, (x, y): (u16, u16), room: u16, (row, all): (usize, &[String])) {
    let width = ink.width().saturating_sub(2 * x);
    let entries: Vec<Entry> = all
        .iter()
        .enumerate()
        .map(|(place, text)| numbered((place, place == row), text))
        .collect();
    let y = ink.list(Spot::new(x, y, width), room, row, &entries);
    ink.focus(x, y);
}

/// A numbered line, one of them with the pointer; those beyond the ninth have no digit.
pub(super) fn numbered((place, focused): (usize, bool), text: &str) -> Entry {
    let pointer = if focused { "► " } else { "  " };
    let digit = if place < 9 {
        format!("{}  ", place + 1)
    } else {
        "   ".to_owned()
    };
    let role = if focused { Role::Title } else { Role::Text };
    let lead = vec![(Role::Title, pointer.to_owned()), (Role::Key, digit)];
    Entry::new(lead, role, text)
}
