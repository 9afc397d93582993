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
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::page::Page;
use crate::tui::screens::own_view;
use crate::tui::theme::Role;
use crate::tui::{changes, country, grounds, names, reasons};

/// Rows at the bottom that stay: what the officer said, and the choices.
const CHOICES: u16 = 4;

/// Paints the outcome.
pub fn paint(ink: &mut Ink<'_>, page: &Outcome, shared: &Shared) {
    let top = heading(ink, page);
    let bottom = BODY_TOP + body_height(ink);
    if page.asking == Asking::Class {
        let width = ink.width().saturating_sub(4);
        ink.say(Spot::new(3, top + 1, width), Role::Title, Say::ChangeTo);
        own_view::classes(ink, top + 2);
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
    country::provisions(&mut text, ink, shared, &page.assessment);
    country::actions(&mut text, ink, shared, &page.assessment);
    grounds::limits(&mut text, ink, shared, &page.assessment);
    let room = bottom.saturating_sub(top + CHOICES);
    text.paint(ink, Spot::new(2, top, width), room, page.top);
    choices(ink, bottom - CHOICES, (page, shared));
}

fn heading(ink: &mut Ink<'_>, page: &Outcome) -> u16 {
    let width = ink.width().saturating_sub(3);
    let not_decision = ink.words(Say::NotADecision);
    let used = ink.at_end(
        Spot::new(1, BODY_TOP, width),
        &[(Role::Muted, &not_decision)],
    );
    ink.say(
        Spot::new(1, BODY_TOP, width.saturating_sub(used + 1)),
        Role::Title,
        Say::Suggests,
    );
    let mut y = BODY_TOP + 1;
    if page.assessment.immediate {
        let said = ink.words(Say::Immediate);
        ink.line(
            Spot::new(2, y, width),
            &[
                (Role::Urgent, " ▲ "),
                (Role::Urgent, &said),
                (Role::Urgent, " "),
            ],
        );
        y += 1;
    }
    let smuggling = matches!(page.assessment.som, SomLevel::S1 | SomLevel::S2);
    let class = ink.words(names::headline(page.assessment.headline, smuggling));
    let code = crate::text::ltr_token(&page.assessment.code());
    ink.line(
        Spot::new(2, y, width),
        &[
            (Role::Focus, " "),
            (Role::Focus, &code),
            (Role::Focus, " "),
            (Role::Text, "  "),
            (Role::Title, &class),
        ],
    );
    y + 1
}

/// The reasons for a view that differs, one a row.
fn why(ink: &mut Ink<'_>, top: u16, view: View) {
    let width = ink.width().saturating_sub(6);
    let class = Box::new(names::view(view));
    let said = ink.words(Say::WhyChange { class });
    let used = ink.paragraph(Spot::new(3, top, width), 2, Role::Title, &said);
    for (place, reason) in (1_u8..).zip(Reason::ALL) {
        let y = top + used + u16::from(place);
        let said = numbered(place, &ink.words(names::reason(reason)));
        ink.line(Spot::new(3, y, width), &[(Role::Text, &said)]);
    }
    ink.focus(3, top + used + 1);
}

fn choices(ink: &mut Ink<'_>, y: u16, (page, shared): (&Outcome, &Shared)) {
    let width = ink.width().saturating_sub(4);
    let screening = shared.open.as_ref().map(|open| &open.screening);
    let before = screening.and_then(|screening| screening.view_before);
    ink.repeat(Spot::new(0, y, ink.width()), Role::Muted, "─");
    if let Some(view) = before {
        let class = Box::new(names::view(view));
        let code = view.0.sign().to_owned();
        ink.say(
            Spot::new(2, y + 1, width),
            Role::Text,
            Say::YouSaid { class, code },
        );
    }
    match page.asking {
        Asking::Keep => {
            let said = ink.words(Say::KeepOrChange);
            ink.paragraph(Spot::new(2, y + 2, width), 2, Role::Key, &said);
            ink.focus(2, y + 2);
        }
        Asking::Done => {
            let after = screening.and_then(|screening| screening.view_after);
            if let Some((view, _)) = after {
                let class = Box::new(names::view(view));
                let code = view.0.sign().to_owned();
                ink.say(
                    Spot::new(2, y + 2, width),
                    Role::Done,
                    Say::YouKeep { class, code },
                );
            }
            let said = ink.words(Say::AllKept);
            ink.paragraph(Spot::new(2, y + 3, width), 1, Role::Muted, &said);
            ink.focus(2, y + 2);
        }
        Asking::Class | Asking::Reason(_) => {}
    }
}
