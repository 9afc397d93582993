//! What lies over a screen: help, why panel, jump, languages, questions, notices.

use super::super::chrome::{BODY_TOP, FOOT, body_height};
use super::super::ink::{Ink, Spot};
use super::super::page::Page;
use super::super::theme::Role;
use super::super::{changes, reasons, strip};
use super::{decide, help, jump, link, palette, retention};
use crate::app::event::Progress;
use crate::app::key::Key;
use crate::app::keys::cap;
use crate::app::model::{Model, Shared};
use crate::app::overlay::{Overlay, Underway};
use crate::app::screens::outcome::assess_open;
use crate::app::worth;
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::{General, Outcome, Stick};
use crate::text::Row;

/// Paints one overlay.
pub fn paint(ink: &mut Ink<'_>, model: &Model, overlay: &Overlay) {
    match overlay {
        Overlay::Help(page) => {
            blank(ink);
            help::paint(ink, model, page);
        }
        Overlay::Palette(page) => palette::paint(ink, page, &model.shared),
        Overlay::Why(top) => why(ink, model, *top),
        Overlay::Jump(page) => {
            blank(ink);
            jump::paint(ink, model, page);
        }
        Overlay::Link(page) => {
            blank(ink);
            link::paint(ink, page, &model.shared);
        }
        Overlay::Anyway(page) => decide::anyway(ink, page, &model.shared),
        Overlay::Sift(page) => decide::sift(ink, page, &model.shared),
        Overlay::Languages => languages(ink),
        Overlay::Quit => quit(ink, &model.shared),
        Overlay::Notice(told) => notice(ink, told),
        Overlay::Busy(message) => {
            let said = ink.words(message.clone());
            boxed(ink, 9, &[(Role::Title, said)]);
        }
        Overlay::Underway(page) => {
            let lines = underway(ink, page);
            boxed(ink, 6, &lines);
        }
        Overlay::Purge(codes) => {
            let lines = retention::question(ink, codes);
            boxed(ink, 6, &lines);
        }
    }
}

/// What is done at the moment, how far it is, and how it is stopped. The bar is whole cells.
fn underway(ink: &Ink<'_>, page: &Underway) -> Vec<(Role, String)> {
    const CELLS: u64 = 32;
    let Progress { done, total, .. } = page.progress;
    let full = usize::try_from(done.min(total) * CELLS / total.max(1)).unwrap_or(0);
    let rest = usize::try_from(CELLS).unwrap_or(0).saturating_sub(full);
    let bar = format!("{}{}", "█".repeat(full), "░".repeat(rest));
    let key = Box::new(cap(Key::Esc));
    let mut lines = vec![
        (Role::Title, ink.words(page.stage())),
        (Role::Text, bar),
        (Role::Concern, ink.words(Stick::LeaveIn)),
    ];
    if !page.stopping {
        lines.push((Role::Muted, ink.words(Stick::StopHint { key })));
    }
    lines
}

/// Clears the body for a page.
fn blank(ink: &mut Ink<'_>) {
    let (width, height) = (ink.width(), body_height(ink));
    for y in BODY_TOP..BODY_TOP + height {
        ink.repeat(Spot::new(0, y, width), Role::Text, " ");
    }
    ink.focus(1, BODY_TOP);
}

fn why(ink: &mut Ink<'_>, model: &Model, top: u16) {
    blank(ink);
    let width = ink.width().saturating_sub(4);
    let shared = &model.shared;
    let seen = assess_open(shared);
    let mut page = Page::new(width);
    page.title(ink, Outcome::WhyTitle);
    page.say(ink, 2, Outcome::OfficerOnly);
    page.gap();
    reasons::elements(&mut page, ink, shared, &seen);
    changes::offer(&mut page, ink, shared, &seen);
    page.gap();
    reasons::against(&mut page, ink, shared, &seen);
    if let Some(open) = &shared.open {
        strip::part(&mut page, ink, &open.screening.journey);
    }
    // Before the own view: facts and gaps, never class, code or what would change (README 11).
    if worth::knows_outcome(shared) {
        page.gap();
        reasons::because(&mut page, ink, shared, &seen);
        changes::changes(&mut page, ink, shared, &seen);
    } else {
        page.gap();
        page.say(ink, 2, Outcome::OwnViewFirst);
    }
    let room = body_height(ink);
    page.paint(ink, Spot::new(2, BODY_TOP, width), room, top);
}

/// The short evidence panel of a wide window: facts and gaps.
pub fn evidence(ink: &mut Ink<'_>, shared: &Shared, spot: Spot) {
    let seen = assess_open(shared);
    let mut page = Page::new(spot.width);
    page.title(ink, Outcome::WhyTitle);
    reasons::elements(&mut page, ink, shared, &seen);
    changes::offer(&mut page, ink, shared, &seen);
    page.gap();
    let journey = shared.open.as_ref().map(|open| &open.screening.journey);
    if let Some(journey) = journey {
        strip::heading(&mut page, ink, journey);
    }
    reasons::against(&mut page, ink, shared, &seen);
    if let Some(journey) = journey {
        strip::legs(&mut page, ink, journey);
    }
    page.whole(ink, spot);
}

/// One line over the footer; a digit chooses.
fn languages(ink: &mut Ink<'_>) {
    let y = ink.height().saturating_sub(3);
    let width = ink.width();
    ink.repeat(Spot::new(0, y, width), Role::Text, " ");
    let gap = if width < 60 { 1 } else { 3 };
    let mut x = 1;
    for (place, locale) in Locale::ALL.into_iter().enumerate() {
        let digit = (place + 1).to_string();
        x += ink.line(Spot::new(x, y, 2), &[(Role::Key, &digit)]) + 1;
        x += gap + ink.line(Spot::new(x, y, 12), &[(Role::Title, locale.own_name())]);
    }
    ink.focus(1, y);
}

fn quit(ink: &mut Ink<'_>, shared: &Shared) {
    let lines = quit_lines(ink, shared);
    boxed(ink, 8, &lines);
}

/// The question before leaving, and its answers.
pub fn quit_lines(ink: &Ink<'_>, shared: &Shared) -> Vec<(Role, String)> {
    let drill = shared.is_drill();
    let question = if drill {
        General::QuitDrill
    } else {
        General::QuitAsk
    };
    let mut lines = vec![
        (Role::Title, ink.words(question)),
        (Role::Key, numbered(ink, "1", General::QuitStay)),
    ];
    if shared.session.is_some() && !drill {
        lines.push((Role::Key, numbered(ink, "2", General::QuitLock)));
        lines.push((Role::Key, numbered(ink, "3", General::QuitLeave)));
    } else {
        lines.push((Role::Key, numbered(ink, "2", General::QuitLeave)));
    }
    lines
}

fn numbered(ink: &Ink<'_>, digit: &str, message: General) -> String {
    format!("{}  {}", crate::text::ltr_token(digit), ink.words(message))
}

fn notice(ink: &mut Ink<'_>, told: &Notice) {
    let problem = ink.words(told.problem.clone());
    let remedy = ink.words(told.remedy.clone());
    let next = ink.words(told.closing());
    boxed(
        ink,
        6,
        &[
            (Role::Fault, problem),
            (Role::Text, remedy),
            (Role::Muted, next),
        ],
    );
}

/// A framed box in the middle, as high as its paragraphs.
fn boxed(ink: &mut Ink<'_>, top: u16, lines: &[(Role, String)]) {
    let margin = if ink.width() < 80 { 4 } else { 16 };
    let width = ink.width().saturating_sub(margin).min(84);
    let x = (ink.width().saturating_sub(width)) / 2;
    let inner = width.saturating_sub(4);
    let rows: Vec<Vec<Row>> = lines
        .iter()
        .map(|(role, said)| ink.wrapped(inner, *role, said))
        .collect();
    let height = rows.iter().map(|rows| rows.len() + 1).sum::<usize>();
    let height = u16::try_from(height).unwrap_or(u16::MAX).saturating_add(2);
    // A long text moves up, over the header if it must: a notice is whole.
    let top = top.min(ink.height().saturating_sub(FOOT + height));
    ink.clear_box(x, top, width, height);
    let mut y = top + 1;
    for rows in &rows {
        y += ink.rows(Spot::new(x + 2, y, inner), ink.height(), rows) + 1;
    }
    ink.focus(x + 2, top + 1);
}
