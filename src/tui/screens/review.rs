//! One case at the desk.

use crate::app::model::Shared;
use crate::app::screens::review::Review as ReviewPage;
use crate::domain::assess::SomLevel;
use crate::domain::screening::{Decision, Screening};
use crate::lang::msg::{Exchange as Say, Outcome, Review};
use crate::text::Row;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::page::Page;
use crate::tui::rows::ANY;
use crate::tui::theme::Role;
use crate::tui::{country, grounds, guard, linked, names, reasons, reviewed};

/// The fewest rows at the bottom for the decision.
const DECISION: u16 = 2;

/// Paints the case and what can be decided.
pub fn paint(ink: &mut Ink<'_>, page: &ReviewPage, shared: &Shared) {
    let Some(open) = &shared.open else { return };
    let width = ink.width().saturating_sub(4);
    let text = case_page(ink, width, page, (shared, &open.screening));
    let rows = decision_rows(ink, width, page);
    let height = u16::try_from(rows.len()).unwrap_or(0) + u16::from(page.field().is_some());
    let room = body_height(ink).saturating_sub(height.max(DECISION) + 1);
    text.paint(ink, Spot::new(2, BODY_TOP, width), room, page.top);
    decide(ink, BODY_TOP + room, (page, &rows));
}

/// The case as it arrived, from the views to what it is worth.
pub fn case_page(
    ink: &Ink<'_>,
    width: u16,
    page: &ReviewPage,
    (shared, screening): (&Shared, &Screening),
) -> Page {
    let mut text = Page::new(width);
    views(&mut text, ink, screening, page);
    reviewed::decisions(&mut text, ink, screening);
    country::foreign(&mut text, ink, shared);
    guard::recorded(&mut text, ink, shared, screening);
    reasons::summary(&mut text, ink, shared, &page.assessment);
    reasons::details(&mut text, ink, shared, &page.assessment);
    linked::part(&mut text, ink, screening, &shared.cases);
    if let Some(open) = &shared.open {
        reviewed::talk(&mut text, ink, open);
        reviewed::answers(&mut text, ink, shared, open);
    }
    reviewed::changes(&mut text, ink, shared);
    reviewed::notes(&mut text, ink, screening);
    country::provisions(&mut text, ink, shared, &page.assessment);
    country::actions(&mut text, ink, shared, &page.assessment);
    grounds::limits(&mut text, ink, shared, &page.assessment);
    text
}

fn views(text: &mut Page, ink: &Ink<'_>, screening: &Screening, page: &ReviewPage) {
    let smuggling = matches!(page.assessment.som, SomLevel::S1 | SomLevel::S2);
    let class = ink.words(names::headline(page.assessment.headline, smuggling));
    let code = crate::text::ltr_token(&page.assessment.code());
    text.text(ink, 0, Role::Title, &format!("{code}  {class}"));
    if let Some(view) = screening.view_before {
        let class = Box::new(names::view(view));
        text.say(
            ink,
            2,
            Outcome::YouSaid {
                class,
                code: view.0.sign().to_owned(),
            },
        );
    }
    if let Some((view, reason)) = screening.view_after {
        let class = Box::new(names::view(view));
        text.say(
            ink,
            2,
            Outcome::YouKeep {
                class,
                code: view.0.sign().to_owned(),
            },
        );
        if let Some(reason) = reason {
            text.say(ink, 4, names::reason(reason));
        }
    }
}

/// The decision being written down, or what can be decided; the field has the row behind its label,
/// or one of its own where the label is long.
fn decide(ink: &mut Ink<'_>, y: u16, (page, rows): (&ReviewPage, &[Row])) {
    let width = ink.width().saturating_sub(4);
    ink.repeat(Spot::new(0, y, ink.width()), Role::Muted, "─");
    let used = ink.rows(Spot::new(2, y + 1, width), ANY, rows);
    ink.keep_to(y + used);
    let Some(reason) = page.field() else {
        ink.focus(2, y + 1);
        return;
    };
    let label = rows.last().map_or(0, Row::width);
    let spot = if rows.len() == 1 && label <= width / 2 {
        Spot::new(3 + label, y + 1, width.saturating_sub(label + 1))
    } else {
        ink.keep_to(y + used + 1);
        Spot::new(2, y + 1 + used, width)
    };
    ink.field(spot, reason, true);
}

/// The label of the decision being written down, or the choices.
fn decision_rows(ink: &Ink<'_>, width: u16, page: &ReviewPage) -> Vec<Row> {
    if let Some((decision, _)) = &page.deciding {
        let decision = Box::new(names::decision(*decision));
        let label = ink.words(Say::DecideReason { decision });
        return ink.wrapped(width, Role::Title, &label);
    }
    if page.advising.is_some() {
        let label = ink.words(Review::AdviceLabel);
        return ink.wrapped(width, Role::Title, &label);
    }
    let mut said = ink.words(Say::DecideHeading);
    for (digit, decision) in (1_u8..).zip(Decision::ALL) {
        let choice = numbered(digit, &ink.words(names::decision(decision)));
        said = format!("{said}   {choice}");
    }
    ink.wrapped(width, Role::Key, &said)
}
