//! The home screen.

use crate::app::model::Shared;
use crate::app::screens::home::{Home, Line, lines};
use crate::domain::summary::Summary;
use crate::lang::msg::{General, Home as Say, Msg};
use crate::tui::ink::{Ink, Spot};
use crate::tui::names;
use crate::tui::theme::Role;

/// How many news of the packs have room beside all else; the first matters most.
const PACK_NEWS: usize = 2;

/// Paints the numbered lines, and what must not be forgotten.
pub fn paint(ink: &mut Ink<'_>, home: Home, shared: &Shared) {
    let lines = lines(shared);
    let resumable = lines
        .iter()
        .filter(|line| matches!(line, Line::Resume(_)))
        .count();
    let width = ink.width().saturating_sub(4);
    let mut y = 3;
    if resumable > 0 {
        ink.say(Spot::new(2, y, width), Role::Title, Say::ResumeHeading);
        y += 1;
    } else {
        ink.say(Spot::new(2, y, width), Role::Muted, Say::NothingOpen);
        y += 1;
    }
    for (row, line) in lines.iter().enumerate() {
        if row == resumable {
            y += 1;
            ink.say(Spot::new(2, y, width), Role::Title, Say::StartHeading);
            y += 1;
        }
        numbered(ink, y, (row, row == home.row), line);
        y += 1;
    }
    reminders(ink, y + 1, shared);
}

fn numbered(ink: &mut Ink<'_>, y: u16, (row, focused): (usize, bool), line: &Line) {
    let width = ink.width().saturating_sub(8);
    let digit = (row + 1).to_string();
    let pointer = if focused { "►" } else { " " };
    ink.line(
        Spot::new(2, y, 5),
        &[
            (Role::Title, pointer),
            (Role::Text, " "),
            (Role::Key, &digit),
        ],
    );
    if focused {
        ink.focus(2, y);
    }
    let said = match line {
        Line::Resume(summary) => resume_line(ink, summary),
        Line::NewPerson => ink.words(Say::NewPerson),
        Line::AllCases => ink.words(Say::AllCases),
        Line::Export => ink.words(Say::Export),
        Line::Import => ink.words(Say::Import),
    };
    let role = match line {
        Line::Resume(summary) if summary.is_urgent() => Role::Concern,
        Line::Resume(_) | Line::NewPerson | Line::AllCases | Line::Export | Line::Import => {
            if focused {
                Role::Title
            } else {
                Role::Text
            }
        }
    };
    ink.line(Spot::new(7, y, width), &[(role, &said)]);
}

/// Sign, code, what stage it is at, since when.
pub fn resume_line(ink: &Ink<'_>, summary: &Summary) -> String {
    let stage = ink.words(stage(summary));
    let since = ink.words(Say::LastTouched {
        time: summary.touched,
    });
    let sign = names::mark_sign(summary.mark);
    let code = crate::text::ltr_token(&summary.code);
    let child = if summary.child {
        format!("  {}", ink.words(General::Child))
    } else {
        String::new()
    };
    format!("{sign} {code}  {stage}{child}  {since}")
}

/// Where a case stands.
pub fn stage(summary: &Summary) -> Msg {
    if summary.closed {
        Say::StageDone.into()
    } else if summary.view_after.is_some() || summary.outcome.is_some() {
        Say::StageOutcome.into()
    } else if summary.interviewing {
        Say::StageInterview.into()
    } else {
        summary.mark.map_or(Say::StageTriage.into(), |mark| {
            let mark = Box::new(names::mark(mark));
            Say::StageMarked { mark }.into()
        })
    }
}

fn reminders(ink: &mut Ink<'_>, top: u16, shared: &Shared) {
    let Some(session) = &shared.session else {
        return;
    };
    let width = ink.width().saturating_sub(4);
    let mut y = top;
    let urgent = shared
        .cases
        .iter()
        .filter(|line| line.is_urgent() && !line.closed)
        .count();
    if urgent > 0 {
        let count = u32::try_from(urgent).unwrap_or(u32::MAX);
        ink.say(
            Spot::new(2, y, width),
            Role::Concern,
            Say::UrgentOpen { count },
        );
        y += 1;
    }
    for news in shared.pack_news.iter().take(PACK_NEWS) {
        let said = ink.words(news.clone());
        y += ink.paragraph(Spot::new(2, y, width), 2, Role::Concern, &said);
    }
    if shared.is_drill() {
        if let Some((_, event)) = shared.packs.card("drill.event", shared.locale) {
            let event = event.to_owned();
            y += ink.paragraph(Spot::new(2, y, width), 2, Role::Muted, &event);
        }
    } else if session.supervisors.is_empty() {
        let said = ink.words(Say::NoSupervisor);
        y += ink.paragraph(Spot::new(2, y, width), 3, Role::Concern, &said);
    }
    if shared.cases.is_empty() {
        let said = ink.words(Say::FirstTime);
        ink.paragraph(Spot::new(2, y + 1, width), 2, Role::Muted, &said);
    }
}
