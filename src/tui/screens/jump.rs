//! The questions of the interview to go to: a field that narrows them, and the list.

use super::super::chrome::{BODY_TOP, body_height};
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

/// Columns of a field that are worth having beside its label.
const FIELD: u16 = 16;

/// Paints the list over the body, which is blank.
pub fn paint(ink: &mut Ink<'_>, model: &Model, page: &Jump) {
    let Screen::Interview(interview) = &model.screen else {
        return;
    };
    let shared = &model.shared;
    let questions = page.shown(interview, shared);
    let width = ink.width().saturating_sub(4);
    ink.say(Spot::new(2, BODY_TOP, width), Role::Title, Say::JumpHeading);
    let top = BODY_TOP + 1 + search(ink, page, width) + u16::from(!shared.is_compact());
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
            line(ink, shared, question, of).found(&wanted)
        })
        .collect();
    let bottom = BODY_TOP + body_height(ink);
    let room = bottom.saturating_sub(top);
    ink.list(Spot::new(2, top, width), room, here, &entries);
}

/// The label and the field, with the caret in it; gives the rows they take.
fn search(ink: &mut Ink<'_>, page: &Jump, width: u16) -> u16 {
    let label = ink.words(Find::QuestionWith);
    let columns = crate::text::width(&label) + 1;
    let beside = columns + FIELD <= width;
    let y = BODY_TOP + 1;
    let rows = ink.paragraph(Spot::new(2, y, width), ANY, Role::Muted, &label);
    let (x, y, rows) = if beside {
        (2 + columns, y, 1)
    } else {
        (2, y + rows, rows + 1)
    };
    let room = (2 + width).saturating_sub(x);
    ink.field(Spot::new(x, y, room), &page.field, true);
    rows
}

/// Where a question stands in the list.
struct Line {
    number: usize,
    here: bool,
    offered: bool,
}

fn line(ink: &Ink<'_>, shared: &Shared, question: &Question, of: Line) -> Entry {
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
