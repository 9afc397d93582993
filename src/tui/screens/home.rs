//! The home screen.

use crate::app::enclosed::Enclosed;
use crate::app::model::Shared;
use crate::app::screens::computer::own_duty;
use crate::app::screens::home::{Home, Line, lines, to_delete};
use crate::domain::duty::Power;
use crate::domain::station::Session;
use crate::domain::summary::{Completeness, Summary};
use crate::lang::msg::Enclosed as Words;
use crate::lang::msg::{Computer, General, Home as Say, Missing, Msg, Post, Retention, Shift};
use crate::tui::beside;
use crate::tui::ink::{Ink, Spot};
use crate::tui::names;
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::due;
use crate::tui::screens::post::news;
use crate::tui::screens::retention;
use crate::tui::theme::Role;

/// Paints the numbered lines, and what must not be forgotten.
pub fn paint(ink: &mut Ink<'_>, home: Home, shared: &Shared) {
    if beside::side(ink.width()).is_some() && due::is_any(shared) {
        due::halves(ink, shared, |ink| all(ink, home, shared));
    } else {
        all(ink, home, shared);
    }
}

fn all(ink: &mut Ink<'_>, home: Home, shared: &Shared) {
    let lines = lines(shared);
    let resumable = lines
        .iter()
        .filter(|line| matches!(line, Line::Resume(_)))
        .count();
    let width = ink.width().saturating_sub(4);
    let mut y = if shared.is_compact() { 2 } else { 3 };
    let (role, heading) = if resumable > 0 {
        (Role::Title, Say::ResumeHeading)
    } else {
        (Role::Muted, Say::NothingOpen)
    };
    let heading = ink.words(heading);
    y += ink.paragraph(Spot::new(2, y, width), ANY, role, &heading);
    for (row, line) in lines.iter().enumerate() {
        if row == resumable {
            y += 1;
            ink.say(Spot::new(2, y, width), Role::Title, Say::StartHeading);
            y += 1;
        }
        let focused = row == home.row;
        let entry = numbered(ink, (row, focused), line, shared);
        if focused {
            ink.focus(2, y);
        }
        y += ink.entry(Spot::new(2, y, width), &entry);
    }
    reminders(ink, y + 1, shared);
}

fn numbered(ink: &Ink<'_>, (row, focused): (usize, bool), line: &Line, shared: &Shared) -> Entry {
    let digit = (row + 1).to_string();
    let pointer = if focused { "► " } else { "  " };
    let said = match line {
        Line::Resume(summary) => {
            let line = resume_line(ink, summary);
            if shared.answers.has_arrived(&summary.code) {
                format!("{line}  {}", ink.words(Post::Arrived))
            } else {
                line
            }
        }
        Line::NewPerson => ink.words(Say::NewPerson),
        Line::AllCases => ink.words(Say::AllCases),
        Line::Export => ink.words(Say::Export),
        Line::Import => ink.words(Say::Import),
        Line::HandOver => ink.words(Shift::Line),
        Line::Fetch => ink.words(Post::Fetch),
        Line::Letters => ink.words(letters_line(shared)),
        Line::Enclosed => ink.words(enclosed_line(shared)),
        Line::Purge => ink.words(purge_line(shared)),
    };
    let role = match line {
        Line::Resume(summary) if summary.is_urgent() => Role::Concern,
        Line::Purge => Role::Concern,
        Line::Enclosed if shared.enclosed.iter().any(Enclosed::waits) => Role::Concern,
        Line::Letters if shared.answers.unread().next().is_some() => Role::Concern,
        Line::Resume(_)
        | Line::NewPerson
        | Line::AllCases
        | Line::Export
        | Line::Import
        | Line::HandOver
        | Line::Fetch
        | Line::Letters
        | Line::Enclosed => {
            if focused {
                Role::Title
            } else {
                Role::Text
            }
        }
    };
    let lead = vec![
        (Role::Title, pointer.to_owned()),
        (Role::Key, digit),
        (Role::Text, "  ".to_owned()),
    ];
    Entry::new(lead, role, said)
}

/// The line that leads to the letters.
pub fn letters_line(shared: &Shared) -> Post {
    let count = u32::try_from(shared.answers.letters.len()).unwrap_or(u32::MAX);
    Post::Letters { count }
}

/// The line that leads to what came for this computer itself.
pub fn enclosed_line(shared: &Shared) -> Words {
    let waiting = shared.enclosed.iter().filter(|one| one.waits());
    let count = u32::try_from(waiting.count()).unwrap_or(u32::MAX);
    Words::Line { count }
}

/// The line that deletes cases whose time is over.
pub fn purge_line(shared: &Shared) -> Retention {
    let count = u32::try_from(to_delete(shared).len()).unwrap_or(u32::MAX);
    Retention::Line { count }
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

/// Whether the officer at work should make the recovery key that this computer does not have yet.
pub fn lacks_recovery(shared: &Shared) -> bool {
    let none = |session: &Session| session.recoveries.is_empty();
    let may = own_duty(shared).may(Power::Recovery);
    may && !shared.is_drill() && shared.session.as_ref().is_some_and(none)
}

fn reminders(ink: &mut Ink<'_>, top: u16, shared: &Shared) {
    let Some(session) = &shared.session else {
        return;
    };
    let mut lines: Vec<(Role, String)> = Vec::new();
    if let Some(problem) = Missing::of(shared.completeness) {
        lines.push((Role::Concern, ink.words(problem)));
    }
    for message in news(shared) {
        lines.push((Role::Concern, ink.words(message)));
    }
    for message in retention::news(shared) {
        lines.push((Role::Concern, ink.words(message)));
    }
    let urgent = shared
        .cases
        .iter()
        .filter(|line| line.is_urgent() && !line.closed)
        .count();
    if urgent > 0 {
        let count = u32::try_from(urgent).unwrap_or(u32::MAX);
        lines.push((Role::Concern, ink.words(Say::UrgentOpen { count })));
    }
    for news in &shared.pack_news {
        lines.push((Role::Concern, ink.words(news.clone())));
    }
    if shared.is_drill() {
        if let Some((_, event)) = shared.packs.card("drill.event", shared.locale) {
            lines.push((Role::Muted, event.to_owned()));
        }
    } else if session.supervisors.is_empty() {
        lines.push((Role::Concern, ink.words(Say::NoSupervisor)));
    }
    if lacks_recovery(shared) {
        lines.push((Role::Concern, ink.words(Computer::NoRecovery)));
    }
    if shared.cases.is_empty() && shared.completeness == Completeness::Whole {
        lines.push((Role::Text, String::new()));
        lines.push((Role::Muted, ink.words(Say::FirstTime)));
    }
    let width = ink.width().saturating_sub(4);
    let mut y = top;
    for (role, said) in &lines {
        y += ink.paragraph(Spot::new(2, y, width), ANY, *role, said);
    }
}
