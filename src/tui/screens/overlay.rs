//! What lies over a screen: help, why panel, jump, languages, questions, notices.

use super::super::chrome::{BODY_TOP, body_height, help_rows};
use super::super::ink::{Ink, Spot};
use super::super::names;
use super::super::page::Page;
use super::super::theme::Role;
use super::super::{changes, country, reasons, strip};
use super::decide;
use crate::app::keys::Context;
use crate::app::model::{Model, Shared};
use crate::app::overlay::Overlay;
use crate::app::screens::Screen;
use crate::app::screens::card::held;
use crate::app::screens::outcome::assess_open;
use crate::app::worth;
use crate::domain::question::Question;
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::{General, Guard, Interview as Say, Keys, Outcome};
use crate::text::Row;

/// Paints one overlay.
pub fn paint(ink: &mut Ink<'_>, model: &Model, overlay: &Overlay) {
    match overlay {
        Overlay::Help(top) => help(ink, model, *top),
        Overlay::Why(top) => why(ink, model, *top),
        Overlay::Jump(row) => jump(ink, model, *row),
        Overlay::Anyway(page) => decide::anyway(ink, page, &model.shared),
        Overlay::Sift(page) => decide::sift(ink, page, &model.shared),
        Overlay::Languages => languages(ink),
        Overlay::Quit => quit(ink, &model.shared),
        Overlay::Notice(told) => notice(ink, told),
        Overlay::Busy(message) => {
            let said = ink.words(message.clone());
            boxed(ink, 9, &[(Role::Title, said)]);
        }
    }
}

/// Clears the body for a page.
fn blank(ink: &mut Ink<'_>) {
    let (width, height) = (ink.width(), body_height(ink));
    for y in BODY_TOP..BODY_TOP + height {
        ink.repeat(Spot::new(0, y, width), Role::Text, " ");
    }
    ink.focus(1, BODY_TOP);
}

fn help(ink: &mut Ink<'_>, model: &Model, top: u16) {
    blank(ink);
    let width = ink.width().saturating_sub(4);
    let mut page = Page::new(width);
    let own = model.screen.context();
    for (title, context) in [
        (Keys::HelpHere, own),
        (Keys::HelpEverywhere, Context::Everywhere),
    ] {
        page.title(ink, title);
        for (caps, label) in help_rows(ink, context, model.shared.is_drill()) {
            let gap = " ".repeat(usize::from(
                22_u16.saturating_sub(crate::text::width(&caps)),
            ));
            page.text(ink, 2, Role::Text, &format!("{caps}{gap}{label}"));
        }
        page.gap();
    }
    if let Screen::Interview(interview) = &model.screen
        && let Some(question) = interview.question(&model.shared)
    {
        advice(&mut page, ink, &model.shared, &question);
    }
    // Whom to call is known before the first question.
    if model.shared.open.is_some() {
        country::contacts(&mut page, ink, &model.shared);
        page.gap();
    }
    for line in [Keys::HelpSameKeys, Keys::HelpFields, Keys::HelpStop] {
        page.say(ink, 2, line);
    }
    let room = body_height(ink);
    page.paint(ink, Spot::new(2, BODY_TOP, width), room, top);
}

/// Everything the pack says about asking this question.
pub fn advice(page: &mut Page, ink: &Ink<'_>, shared: &Shared, question: &Question) {
    let (packs, id, locale) = (shared.packs, &question.id, shared.locale);
    // Other words for a question that must not be asked now are that question.
    let safe = held(question, shared).is_empty();
    let other_words = packs.other_words(id, locale).filter(|_| safe);
    for (label, text) in [
        (Say::DoNotAsk, packs.avoid(id, locale)),
        (Say::WhyAsk, packs.why(id, locale)),
        (Say::OtherWords, other_words),
    ] {
        if let Some(text) = text {
            let said = format!("{} {text}", ink.words(label));
            page.text(ink, 2, Role::Text, &said);
        }
    }
    page.gap();
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
    let room = ink.height().saturating_sub(spot.y + 2);
    page.paint(ink, spot, room, 0);
}

fn jump(ink: &mut Ink<'_>, model: &Model, row: usize) {
    let Screen::Interview(interview) = &model.screen else {
        return;
    };
    blank(ink);
    let shared = &model.shared;
    let questions = interview.to_jump_to(shared);
    let offered = interview.questions(shared).len();
    let packs = shared.packs;
    let width = ink.width().saturating_sub(4);
    ink.say(Spot::new(2, BODY_TOP, width), Role::Title, Say::JumpHeading);
    let room = usize::from(body_height(ink).saturating_sub(2));
    let first = (row + 1).saturating_sub(room);
    for (place, question) in questions.iter().enumerate().skip(first).take(room) {
        let y = BODY_TOP + 1 + u16::try_from(place - first).unwrap_or(0);
        let answered = shared
            .open
            .as_ref()
            .is_some_and(|open| open.screening.answers.contains_key(&question.id));
        let sign = if answered { "■" } else { "□" };
        let pointer = if place == row { "►" } else { " " };
        let text = if held(question, shared).is_empty() {
            packs.question_text(&question.id, shared.locale).to_owned()
        } else {
            let section = Box::new(names::section(question.section));
            ink.words(Guard::NotNowSection { section })
        };
        // What is offered has its number; what else could be asked has none.
        let number = if place < offered {
            crate::text::ltr_token(&format!("{:>2}", place + 1))
        } else {
            "  ".to_owned()
        };
        let role = match place {
            _ if place == row => Role::Title,
            _ if place < offered => Role::Text,
            _ => Role::Muted,
        };
        ink.line(
            Spot::new(2, y, width),
            &[
                (Role::Title, pointer),
                (role, &number),
                (role, " "),
                (role, sign),
                (role, " "),
                (role, &text),
            ],
        );
        if place == row {
            ink.focus(2, y);
        }
    }
}

/// One line over the footer; a digit chooses.
fn languages(ink: &mut Ink<'_>) {
    let y = ink.height().saturating_sub(3);
    let width = ink.width();
    ink.repeat(Spot::new(0, y, width), Role::Text, " ");
    let mut x = 2;
    for (place, locale) in Locale::ALL.into_iter().enumerate() {
        let digit = (place + 1).to_string();
        x += ink.line(Spot::new(x, y, 2), &[(Role::Key, &digit)]) + 1;
        x += 3 + ink.line(Spot::new(x, y, 12), &[(Role::Title, locale.own_name())]);
    }
    ink.focus(2, y);
}

fn quit(ink: &mut Ink<'_>, shared: &Shared) {
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
    boxed(ink, 8, &lines);
}

fn numbered(ink: &Ink<'_>, digit: &str, message: General) -> String {
    format!("{}  {}", crate::text::ltr_token(digit), ink.words(message))
}

fn notice(ink: &mut Ink<'_>, told: &Notice) {
    let problem = ink.words(told.problem.clone());
    let remedy = ink.words(told.remedy.clone());
    let next = ink.words(General::NoticeClose);
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
    let width = ink.width().saturating_sub(16).min(84);
    let x = (ink.width().saturating_sub(width)) / 2;
    let inner = width.saturating_sub(4);
    let rows: Vec<Vec<Row>> = lines
        .iter()
        .map(|(role, said)| ink.wrapped(inner, *role, said))
        .collect();
    let height = rows.iter().map(|rows| rows.len() + 1).sum::<usize>();
    let height = u16::try_from(height).unwrap_or(u16::MAX).saturating_add(2);
    ink.clear_box(x, top, width, height);
    let mut y = top + 1;
    for rows in &rows {
        y += ink.rows(Spot::new(x + 2, y, inner), ink.height(), rows) + 1;
    }
    ink.focus(x + 2, top + 1);
}
