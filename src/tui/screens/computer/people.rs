//! The people of this computer.

use super::{answers, said, written};
use crate::app::model::Shared;
use crate::app::screens::computer::duty_word;
use crate::app::screens::computer::people::form::{Form, Purpose};
use crate::app::screens::computer::people::{Part, People};
use crate::domain::day::Day;
use crate::domain::duty::Duty;
use crate::lang::msg::Computer as Say;
use crate::text::ltr_token;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::form::{FIELDS, labelled, strength};
use crate::tui::screens::shift::numbered;
use crate::tui::theme::Role;
use crate::vault::Officer;

/// The list, one officer, a form, or a question.
pub fn paint(ink: &mut Ink<'_>, top: u16, page: &People, shared: &Shared) {
    match &page.part {
        Part::List(row) => list(ink, top, (page, *row), shared),
        Part::NewDuty => {
            let y = said(ink, top, Role::Title, Say::NewDuty) + 1;
            let all = duties(ink);
            answers(ink, y, (None, &all));
        }
        Part::Form(page) => form(ink, top, page, shared),
        Part::One(code) => one(ink, top, (page, code), shared),
        Part::Sure(code) => {
            let officer = code.clone();
            let y = said(ink, top, Role::Title, Say::SureOff { officer }) + 1;
            let all = [Say::No, Say::YesOff].map(|answer| ink.words(answer));
            answers(ink, y, (Some(0), &all));
        }
    }
}

/// The words of each line of the list: taking in, and everybody.
pub fn lines(ink: &Ink<'_>, page: &People, shared: &Shared) -> Vec<String> {
    let mut lines = vec![ink.words(Say::TakeIn)];
    let each = page.shown().into_iter();
    lines.extend(each.map(|one| line(ink, one, shared)));
    lines
}

/// Code, duty, since or until when, and whether it is the officer at work.
pub fn line(ink: &Ink<'_>, one: &Officer, shared: &Shared) -> String {
    let officer = ltr_token(&one.officer);
    let duty = Box::new(duty_word(one.duty));
    let said = match one.left {
        None => Say::Present {
            officer,
            duty,
            day: Day::of(one.since),
        },
        Some(left) => Say::Gone {
            officer,
            duty,
            day: Day::of(left),
        },
    };
    let own = shared.session.as_ref().map(|own| own.officer.as_str());
    let said = ink.words(said);
    if own == Some(one.officer.as_str()) {
        return format!("{said}  {}", ink.words(Say::You));
    }
    said
}

fn list(ink: &mut Ink<'_>, top: u16, (page, row): (&People, usize), shared: &Shared) {
    let y = said(ink, top, Role::Title, Say::PeopleHeading) + 1;
    let gone = |place: usize| {
        let shown = page.shown();
        let one = place.checked_sub(1).and_then(|place| shown.get(place));
        one.is_some_and(|one| one.left.is_some())
    };
    let entries: Vec<Entry> = lines(ink, page, shared)
        .iter()
        .enumerate()
        .map(|(place, text)| {
            let mut entry = numbered((place, place == row), text);
            if gone(place) {
                entry.text.iter_mut().for_each(|part| part.0 = Role::Muted);
            }
            entry
        })
        .collect();
    let room = (BODY_TOP + body_height(ink)).saturating_sub(y);
    let width = ink.width().saturating_sub(4);
    let y = ink.list(Spot::new(2, y, width), room, row, &entries);
    ink.focus(2, y);
}

/// Each duty by its word, and what it is.
pub fn duties(ink: &Ink<'_>) -> Vec<String> {
    let more = |duty: Duty| match duty {
        Duty::Officer => Say::OfficerMore,
        Duty::Lead => Say::LeadMore,
        Duty::It => Say::ItMore,
    };
    let each = Duty::ALL.into_iter();
    each.map(|duty| format!("{}: {}", ink.words(duty_word(duty)), ink.words(more(duty))))
        .collect()
}

/// What can be done about somebody: the duties, the one they have marked, and taking them off.
pub fn choices(ink: &Ink<'_>, page: &People, code: &str) -> Vec<String> {
    let present = page.named(code).map(|one| one.duty);
    let each = Duty::ALL.into_iter().zip(duties(ink));
    let mut all: Vec<String> = each
        .map(|(duty, said)| {
            if present == Some(duty) {
                format!("{said}  √ {}", ink.words(Say::Now))
            } else {
                said
            }
        })
        .collect();
    let officer = code.to_owned();
    all.push(ink.words(Say::TakeOff { officer }));
    all
}

fn one(ink: &mut Ink<'_>, top: u16, (page, code): (&People, &str), shared: &Shared) {
    let mut y = top;
    if let Some(one) = page.named(code) {
        let known = line(ink, one, shared);
        y = written(ink, y, Role::Text, &known) + 1;
    }
    let officer = code.to_owned();
    y = said(ink, y, Role::Title, Say::HereFor { officer }) + 1;
    let all = choices(ink, page, code);
    answers(ink, y, (None, &all));
}

/// What a form is for, and what to know before it is filled in.
pub fn heading(purpose: Purpose) -> (Say, Say) {
    match purpose {
        Purpose::Enrol(duty) => {
            let duty = Box::new(duty_word(duty));
            (Say::EnrolHeading { duty }, Say::EnrolMore)
        }
        Purpose::Own => (Say::OwnHeading, Say::OwnMore),
    }
}

fn form(ink: &mut Ink<'_>, top: u16, page: &Form, shared: &Shared) {
    let air = u16::from(!shared.is_compact());
    let (title, more) = heading(page.purpose);
    let mut y = said(ink, top, Role::Title, title);
    y = said(ink, y, Role::Muted, more) + 1;
    let width = ink.width().saturating_sub(4);
    for (place, (label, field)) in page.fields().into_iter().enumerate() {
        y += labelled(ink, y, label, (field, place == page.focus));
        if place == 1 && !field.is_empty() {
            let known = ink.words(strength(field));
            let spot = Spot::new(FIELDS, y, width.saturating_sub(FIELDS));
            y += ink.paragraph(spot, ANY, Role::Muted, &known);
        } else {
            y += air;
        }
    }
    if let Some(fault) = &page.fault {
        let text = ink.words(fault.clone());
        y = written(ink, y, Role::Fault, &text);
        ink.keep_to(y.saturating_sub(1));
    }
}
