//! The questions of the interview to go to: a field that narrows them, and the list.

use super::super::chrome::{BODY_TOP, body_height};
use super::super::found;
use super::super::ink::{Ink, Spot};
use super::super::names;
use super::super::rows::{ANY, Entry};
use super::super::theme::Role;
use crate::app::model::{Model, Shared};
use crate::app::overlay::jump::Jump;
use crate::app::screens::Screen;
use crate::app::screens::card::held;
use crate::domain::question::Question;
use crate::lang::msg::{Find, Guard, Interview as Say};
use crate::text::ltr_token;

/// Paints the list over the body, which is blank.
pub fn paint(ink: &mut Ink<'_>, model: &Model, page: &Jump) {
    let Screen::Interview(interview) = &model.screen else {
        return;
    };
    let shared = &model.shared;
    let questions = page.shown(interview, shared);
    let width = ink.width().saturating_sub(4);
    ink.say(Spot::new(2, BODY_TOP, width), Role::Title, Say::JumpHeading);
    let label = ink.words(Find::QuestionWith);
    let rows = found::field(ink, Spot::new(2, BODY_TOP + 1, width), &label, &page.field);
    let top = BODY_TOP + 1 + rows + u16::from(!shared.is_compact());
    if questions.is_empty() {
        let said = ink.words(Find::NoQuestion);
        ink.paragraph(Spot::new(2, top, width), ANY, Role::Concern, &said);
        return;
    }
    let offered = interview.questions(shared);
    let wanted = page.looked_for();
    let here = page.chosen(questions.len());
    let entries: Vec<Entry> = (1_usize..)
        .zip(&questions)
        .map(|(number, question)| {
            let of = Line {
                number,
                here: number == here + 1,
                offered: offered.iter().any(|own| own.id == question.id),
            };
            line(ink, shared, question, &of).found(&wanted)
        })
        .collect();
    let bottom = BODY_TOP + body_height(ink);
    let room = bottom.saturating_sub(top);
    ink.list(Spot::new(2, top, width), room, here, &entries);
}

/// Where a question stands in the list.
struct Line {
    number: usize,
    here: bool,
    offered: bool,
}

fn line(ink: &Ink<'_>, shared: &Shared, question: &Question, of: &Line) -> Entry {
    let open = shared.open.as_ref();
    let answered = open.is_some_and(|open| open.screening.answers.contains_key(&question.id));
    let sign = if answered { " ■ " } else { " □ " };
    let pointer = if of.here { "►" } else { " " };
    let role = match of {
        Line { here: true, .. } => Role::Title,
        Line { offered: true, .. } => Role::Text,
        Line { .. } => Role::Muted,
    };
    let lead = vec![
        (Role::Title, pointer.to_owned()),
        (role, ltr_token(&format!("{:>2}", of.number))),
        (role, sign.to_owned()),
    ];
    Entry::new(lead, role, text(ink, shared, question))
}

/// The question; of one that must not be asked now, its section.
pub fn text(ink: &Ink<'_>, shared: &Shared, question: &Question) -> String {
    if held(question, shared).is_empty() {
        let text = shared.packs.question_text(&question.id, shared.locale);
        return text.to_owned();
    }
    let section = Box::new(names::section(question.section));
    ink.words(Guard::NotNowSection { section })
}
