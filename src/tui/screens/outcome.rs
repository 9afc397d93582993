//! What the screening suggests, and why.
//!
//! ```text
//!  WHAT THIS SCREENING SUGGESTS            a screening, not a decision
//!    T2  Some indications of trafficking in persons
//!  ACT     ██ …      (scrolls from here …)
//!  …                 (… to here)
//!  YOU SAID, BEFORE SEEING THIS   T1 …
//!    1 keep mine   2 take the suggestion   3 change
//! ```

use crate::app::model::Shared;
use crate::app::screens::outcome::{Asking, Outcome};
use crate::domain::assess::SomLevel;
use crate::domain::screening::{Reason, View};
use crate::lang::msg::Outcome as Say;
use crate::text::Row;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::page::Page;
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::own_view;
use crate::tui::theme::Role;
use crate::tui::{changes, country, grounds, linked, names, reasons};

/// The fewest rows at the bottom that stay: what the officer said, and the choices.
const CHOICES: u16 = 3;

/// Paints the outcome.
pub fn paint(ink: &mut Ink<'_>, page: &Outcome, shared: &Shared) {
    let top = heading(ink, page);
    let bottom = BODY_TOP + body_height(ink);
    if page.asking == Asking::Class {
        let width = ink.width().saturating_sub(5);
        let said = ink.words(Say::ChangeTo);
        let used = ink.paragraph(Spot::new(3, top + 1, width), ANY, Role::Title, &said);
        own_view::classes(ink, top + 1 + used);
        return;
    }
    if let Asking::Reason(view) = page.asking {
        why(ink, top + 1, view);
        return;
    }
    let width = ink.width().saturating_sub(4);
    let mut text = Page::new(width);
    country::foreign(&mut text, ink, shared);
    reasons::summary(&mut text, ink, shared, &page.assessment);
    changes::offer(&mut text, ink, shared, &page.assessment);
    reasons::details(&mut text, ink, shared, &page.assessment);
    if let Some(open) = &shared.open {
        linked::part(&mut text, ink, &open.screening, &shared.cases);
    }
    country::provisions(&mut text, ink, shared, &page.assessment);
    country::actions(&mut text, ink, shared, &page.assessment);
    grounds::limits(&mut text, ink, shared, &page.assessment);
    let (choices, focus) = choices(ink, width, (page, shared));
    let rows = u16::try_from(choices.len()).unwrap_or(0).max(CHOICES) + 1;
    let room = bottom.saturating_sub(top + rows);
    text.paint(ink, Spot::new(2, top, width), room, page.top);
    let y = top + room;
    ink.repeat(Spot::new(0, y, ink.width()), Role::Muted, "─");
    ink.rows(Spot::new(2, y + 1, width), ANY, &choices);
    ink.focus(2, y + 1 + u16::try_from(focus).unwrap_or(0));
    ink.keep_to(y + rows.saturating_sub(1));
}

fn heading(ink: &mut Ink<'_>, page: &Outcome) -> u16 {
    let width = ink.width().saturating_sub(3);
    let suggests = Entry::new(Vec::new(), Role::Title, ink.words(Say::Suggests));
    let suggests = suggests.known(Role::Muted, ink.words(Say::NotADecision));
    let mut y = BODY_TOP + ink.entry(Spot::new(1, BODY_TOP, width), &suggests);
    if page.assessment.immediate {
        let said = ink.words(Say::Immediate);
        let lead = vec![(Role::Urgent, " ▲ ".to_owned())];
        let entry = Entry::new(lead, Role::Urgent, said);
        y += ink.entry(Spot::new(2, y, width.saturating_sub(2)), &entry);
    }
    let smuggling = matches!(page.assessment.som, SomLevel::S1 | SomLevel::S2);
    let class = ink.words(names::headline(page.assessment.headline, smuggling));
    let code = crate::text::ltr_token(&page.assessment.code());
    let lead = vec![
        (Role::Focus, format!(" {code} ")),
        (Role::Text, "  ".to_owned()),
    ];
    let entry = Entry::new(lead, Role::Title, class);
    y + ink.entry(Spot::new(2, y, width.saturating_sub(2)), &entry)
}

/// The reasons for a view that differs, one a row.
fn why(ink: &mut Ink<'_>, top: u16, view: View) {
    let width = ink.width().saturating_sub(6);
    let class = Box::new(names::view(view));
    let said = ink.words(Say::WhyChange { class });
    let mut y = top + ink.paragraph(Spot::new(3, top, width), ANY, Role::Title, &said) + 1;
    ink.focus(3, y);
    for (place, reason) in (1_u8..).zip(Reason::ALL) {
        let said = numbered(place, &ink.words(names::reason(reason)));
        y += ink.paragraph(Spot::new(3, y, width), ANY, Role::Text, &said);
    }
    ink.keep_to(y.saturating_sub(1));
}

/// What the officer said and what can be done about it: the rows at the foot, and which of them has
/// the focus.
fn choices(ink: &Ink<'_>, width: u16, (page, shared): (&Outcome, &Shared)) -> (Vec<Row>, usize) {
    let screening = shared.open.as_ref().map(|open| &open.screening);
    let before = screening.and_then(|screening| screening.view_before);
    let mut rows = Vec::new();
    if let Some(view) = before {
        let class = Box::new(names::view(view));
        let code = view.0.sign().to_owned();
        let said = ink.words(Say::YouSaid { class, code });
        rows.extend(ink.wrapped(width, Role::Text, &said));
    }
    let focus = rows.len();
    match page.asking {
        Asking::Keep => {
            let said = ink.words(Say::KeepOrChange);
            rows.extend(ink.wrapped(width, Role::Key, &said));
        }
        Asking::Done => {
            let after = screening.and_then(|screening| screening.view_after);
            if let Some((view, _)) = after {
                let class = Box::new(names::view(view));
                let code = view.0.sign().to_owned();
                let said = ink.words(Say::YouKeep { class, code });
                rows.extend(ink.wrapped(width, Role::Done, &said));
            }
            let said = ink.words(Say::AllKept);
            rows.extend(ink.wrapped(width, Role::Muted, &said));
        }
        Asking::Class | Asking::Reason(_) => {}
    }
    (rows, focus)
}
