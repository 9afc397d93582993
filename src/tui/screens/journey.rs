//! The journey page: strip, legs, what waits at the end; the form of a leg.
//!
//! ```text
//!  JOURNEY
//!    Aden ══ T ▓▓▓ 9 days ══ the coast ══
//!  ► 1. from Aden to T; …
//!  At the end: …
//! ────────────────────────────────────────
//!  1 add a leg   2 change it   3 remove it   6 what waits at the end
//!  7 ask about it: …
//! ```

use crate::app::model::Shared;
use crate::app::screens::journey::form::{LegForm, Line};
use crate::app::screens::journey::{Focus, Journey, pointed, standing};
use crate::app::small::FULL;
use crate::domain::journey::{Arranger, End, Kept, Owed};
use crate::lang::msg::{Journey as Say, Msg};
use crate::text::Row;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::page::Page;
use crate::tui::rows::{ANY, Entry};
use crate::tui::strip;
use crate::tui::theme::Role;

/// The column in which the values of the form begin.
fn values(ink: &Ink<'_>) -> u16 {
    if ink.width() < FULL.width { 24 } else { 36 }
}

/// Paints the page.
pub fn paint(ink: &mut Ink<'_>, page: &Journey, shared: &Shared) {
    match &page.focus {
        Focus::List => list(ink, page, shared),
        Focus::Form(form) => leg_form(ink, form),
        Focus::Removing(place) => removing(ink, *place, shared),
        Focus::End => {
            let ends = End::ALL.iter();
            let choices = ends.map(|end| (end.digit(), strip::end_words(*end)));
            ask(ink, BODY_TOP, Say::EndAsk, choices.collect());
        }
    }
}

fn list(ink: &mut Ink<'_>, page: &Journey, shared: &Shared) {
    let width = ink.width().saturating_sub(4);
    let choices = choices(ink, width, shared);
    let height = u16::try_from(choices.len()).unwrap_or(u16::MAX);
    let room = body_height(ink).saturating_sub(height + 1);
    let (text, here) = legs(ink, width, (page, shared));
    // The leg with the cursor is always in sight.
    let least = here.saturating_sub(room.saturating_sub(4));
    text.paint(
        ink,
        Spot::new(2, BODY_TOP, width),
        room,
        page.top.max(least),
    );
    let y = BODY_TOP + room;
    ink.repeat(Spot::new(0, y, ink.width()), Role::Muted, "─");
    ink.rows(Spot::new(2, y + 1, width), height, &choices);
    ink.focus(2, y + 1);
    ink.keep_to(y + height);
}

/// The page above the choices, and the row of the leg with the cursor.
fn legs(ink: &Ink<'_>, width: u16, (page, shared): (&Journey, &Shared)) -> (Page, u16) {
    let mut text = Page::new(width);
    let mut here = 0;
    text.title(ink, Say::Heading);
    if let Some(open) = &shared.open {
        let journey = &open.screening.journey;
        strip::row(&mut text, ink, journey);
        if journey.is_empty() {
            text.say(ink, 2, Say::Nothing);
        }
        for (place, (number, (_, leg))) in (1_u8..).zip(journey.legs()).enumerate() {
            let chosen = place == page.row;
            let (pointer, role) = if chosen {
                ("►", Role::Title)
            } else {
                (" ", Role::Text)
            };
            if chosen {
                here = text.height();
            }
            let said = format!("{pointer} {}", strip::leg_words(ink, number, leg));
            text.text(ink, 0, role, &said);
        }
        strip::end(&mut text, ink, journey);
    }
    // A sign and what it means stay together when the row is broken.
    let key = ink.words(Say::Key);
    let key: Vec<String> = key
        .split("   ")
        .map(|sign| sign.replace(' ', "\u{a0}"))
        .collect();
    let key = key.join("   ");
    text.text(ink, 2, Role::Muted, &key);
    let said = ink.words(Say::DecidesNothing);
    text.text(ink, 2, Role::Muted, &said);
    (text, here)
}

/// The choices of the list, and the questions that the journey points to.
fn choices(ink: &Ink<'_>, width: u16, shared: &Shared) -> Vec<Row> {
    let said: Vec<String> = list_choices(shared)
        .into_iter()
        .map(|(digit, say)| numbered(digit, &ink.words(say)))
        .collect();
    let mut rows = ink.wrapped(width, Role::Key, &said.join("   "));
    for (digit, question) in (7_u8..).zip(pointed(shared)) {
        let text = shared.packs.question_text(&question.id, shared.locale);
        let question = text.to_owned();
        let said = ink.words(Say::AskAbout { question });
        let cap = crate::text::ltr_token(&digit.to_string());
        rows.extend(ink.wrapped(width, Role::Key, &format!("{cap}\u{a0}{said}")));
    }
    rows
}

/// What can be done with the legs: without a leg, nothing to change or remove.
pub fn list_choices(shared: &Shared) -> Vec<(u8, Say)> {
    let all = [
        (1, Say::Add),
        (2, Say::Change),
        (3, Say::Remove),
        (6, Say::AtTheEnd),
    ];
    let some = !standing(shared).is_empty();
    all.into_iter()
        .filter(|(digit, _)| some || !matches!(digit, 2 | 3))
        .collect()
}

fn removing(ink: &mut Ink<'_>, place: u8, shared: &Shared) {
    let width = ink.width().saturating_sub(4);
    let legs = standing(shared);
    let leg = (1_u8..).zip(&legs).find(|(_, (at, _))| *at == place);
    let mut y = BODY_TOP + 1;
    if let Some((number, (_, leg))) = leg {
        let said = strip::leg_words(ink, number, leg);
        y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Text, &said) + 1;
    }
    let choices = vec![(1, Say::RemoveNo), (2, Say::RemoveYes)];
    ask(ink, y, Say::RemoveAsk, choices);
}

/// A question of the page with its numbered answers.
fn ask(ink: &mut Ink<'_>, y: u16, question: Say, choices: Vec<(u8, Say)>) {
    let width = ink.width().saturating_sub(4);
    let said = ink.words(question);
    let y = y + ink.paragraph(Spot::new(2, y, width), ANY, Role::Title, &said);
    let end = options(ink, y, choices, None);
    ink.focus(2, y);
    ink.keep_to(end.saturating_sub(1));
}

/// Numbered choices, one a row, the one that holds marked; gives the row behind them.
fn options(ink: &mut Ink<'_>, y: u16, choices: Vec<(u8, Say)>, held: Option<u8>) -> u16 {
    let width = ink.width().saturating_sub(6);
    let mut line = y;
    for (digit, say) in choices {
        let chosen = held == Some(digit);
        let pointer = if chosen { "►" } else { " " };
        let role = if chosen { Role::Title } else { Role::Text };
        let said = numbered(digit, &ink.words(say));
        ink.line(Spot::new(2, line, 2), &[(Role::Title, pointer)]);
        line += ink
            .paragraph(Spot::new(4, line, width), ANY, role, &said)
            .max(1);
    }
    line
}

fn leg_form(ink: &mut Ink<'_>, form: &LegForm) {
    let width = ink.width().saturating_sub(4);
    ink.say(Spot::new(2, BODY_TOP, width), Role::Title, Say::Heading);
    let mut y = BODY_TOP + 1;
    for line in Line::ALL {
        y += form_line(ink, y, line, form);
    }
    y += 1;
    if form.line == Line::Stay {
        let hint = ink.words(Say::StayHint);
        y += ink.paragraph(Spot::new(4, y, width), ANY, Role::Muted, &hint);
    }
    let (choices, held) = choices_of(form);
    y = options(ink, y, choices, held);
    if form.field().is_some() {
        let said = ink.words(Say::DecidesNothing);
        ink.paragraph(Spot::new(2, y + 1, width), ANY, Role::Muted, &said);
    } else {
        ink.keep_to(y.saturating_sub(1));
    }
}

/// One line of the form; gives the rows it takes.
fn form_line(ink: &mut Ink<'_>, y: u16, line: Line, form: &LegForm) -> u16 {
    let focused = form.line == line;
    let role = if focused { Role::Title } else { Role::Text };
    let pointer = if focused { "►" } else { " " };
    let label = ink.words(label(line));
    let values = values(ink);
    let lead = vec![(Role::Title, format!("{pointer} "))];
    let entry = Entry::new(lead, role, label);
    let used = ink.entry(Spot::new(2, y, values - 3), &entry);
    let spot = Spot::new(values, y, ink.width().saturating_sub(values + 2));
    let field = match line {
        Line::From => Some(&form.from),
        Line::To => Some(&form.to),
        Line::Stay => Some(&form.days),
        Line::Arranged | Line::Kept | Line::Owed => None,
    };
    if let Some(field) = field {
        ink.field(spot, field, focused);
        return used;
    }
    let value: Msg = match line {
        Line::Arranged => strip::arranged_words(form.arranged),
        Line::Kept => strip::kept_words(form.kept),
        Line::Owed | Line::From | Line::To | Line::Stay => strip::owed_words(form.owed),
    }
    .into();
    if focused {
        ink.focus(values, y);
    }
    let said = ink.words(value);
    ink.paragraph(spot, ANY, role, &said).max(used)
}

/// What a line of the form is called.
pub const fn label(line: Line) -> Say {
    match line {
        Line::From => Say::FieldFrom,
        Line::To => Say::FieldTo,
        Line::Arranged => Say::FieldArranged,
        Line::Stay => Say::FieldStay,
        Line::Kept => Say::FieldKept,
        Line::Owed => Say::FieldOwed,
    }
}

/// The choices of the line with the focus, and the one that holds.
pub fn choices_of(form: &LegForm) -> (Vec<(u8, Say)>, Option<u8>) {
    match form.line {
        Line::Arranged => (
            Arranger::ALL
                .iter()
                .map(|value| (value.digit(), strip::arranged_words(*value)))
                .collect(),
            Some(form.arranged.digit()),
        ),
        Line::Kept => (
            Kept::ALL
                .iter()
                .map(|value| (value.digit(), strip::kept_words(*value)))
                .collect(),
            Some(form.kept.digit()),
        ),
        Line::Owed => (
            Owed::ALL
                .iter()
                .map(|value| (value.digit(), strip::owed_words(*value)))
                .collect(),
            Some(form.owed.digit()),
        ),
        Line::From | Line::To | Line::Stay => (Vec::new(), None),
    }
}
