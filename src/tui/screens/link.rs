//! With whom the person says that they travel: the list of the others, then who that is said to be.

use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::link::Link;
use crate::domain::day::Day;
use crate::domain::summary::Summary;
use crate::lang::msg::{General, Links as Say};
use crate::text::ltr_token;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::page::Page;
use crate::tui::rows::Entry;
use crate::tui::theme::Role;
use crate::tui::{found, guard, names};

/// Paints the list or the field over the body, which is blank.
pub fn paint(ink: &mut Ink<'_>, page: &Link, shared: &Shared) {
    let width = ink.width().saturating_sub(4);
    let mut head = Page::new(width);
    head.title(ink, Say::Ask).say(ink, 0, Say::Claim);
    if page.said.is_none() {
        head.say(ink, 0, Say::How).say(ink, 0, Say::Again);
    }
    head.whole(ink, Spot::new(2, BODY_TOP, width));
    let top = BODY_TOP + head.height() + u16::from(!shared.is_compact());
    if let Some(said) = &page.said {
        label(ink, top, (page, said), shared);
        return;
    }
    let people = page.people().iter().enumerate();
    let entries: Vec<Entry> = people
        .filter_map(|(place, code)| {
            let line = shared.cases.iter().find(|line| line.code == *code)?;
            Some(person(ink, line, place == page.row, shared))
        })
        .collect();
    let room = (BODY_TOP + body_height(ink)).saturating_sub(top);
    let y = ink.list(Spot::new(2, top, width), room, page.row, &entries);
    ink.focus(2, y);
}

/// Pointer, mark and code; when the case was opened, whether it may be a child, and what is claimed.
fn person(ink: &Ink<'_>, line: &Summary, here: bool, shared: &Shared) -> Entry {
    let pointer = if here { "► " } else { "  " };
    let sign = names::mark_sign(line.mark);
    let role = if here { Role::Title } else { Role::Text };
    let code = ltr_token(&line.code);
    let lead = vec![
        (Role::Title, pointer.to_owned()),
        (role, format!("{sign} {code}  ")),
    ];
    Entry::new(lead, role, about(ink, line, shared))
}

/// When a case was opened, whether it may be a child, and what is claimed already.
pub fn about(ink: &Ink<'_>, line: &Summary, shared: &Shared) -> String {
    let (day, time) = (Day::of(line.opened), line.opened);
    let mut said = vec![ink.words(Say::Opened { day, time })];
    if line.child {
        said.push(ink.words(General::Child));
    }
    if let Some(open) = &shared.open {
        if open.screening.link_to(&line.code).is_some() {
            said.push(ink.words(Say::Linked));
        }
        if line.names(&open.screening.code) {
            said.push(ink.words(Say::NamesThis));
        }
    }
    said.join("  ")
}

fn label(ink: &mut Ink<'_>, top: u16, (page, said): (&Link, &Field), shared: &Shared) {
    let width = ink.width().saturating_sub(4);
    let code = page.chosen().to_owned();
    let label = ink.words(Say::Label { code });
    let rows = found::field(ink, Spot::new(2, top, width), &label, said);
    let mut y = top + rows;
    y += guard::hint(ink, Spot::new(2, y, width), said.text(), shared);
    let mut how = Page::new(width);
    how.say(ink, 0, Say::LabelHow);
    how.whole(ink, Spot::new(2, y + 1, width));
    ink.keep_to(y + how.height());
}
