//! How long cases are kept, where it is told: on the home page, in the inbox, behind each case.

use crate::app::model::Shared;
use crate::app::screens::cases::{Cases, is_desk};
use crate::domain::day::Day;
use crate::domain::retention::{BEFORE, Countdown, Deleted};
use crate::lang::msg::{Msg, Retention as Say};
use crate::tui::ink::{Ink, numbered};
use crate::tui::theme::Role;

/// What ends soon and what is over: at a station its cases, at a desk what stations may delete.
pub fn news(shared: &Shared) -> Vec<Msg> {
    let known = &shared.answers.retention;
    let Some(days) = known.days(shared.country_days()) else {
        return Vec::new();
    };
    if is_desk(shared) {
        let ends = known.stations(days, shared.now).into_iter();
        return ends
            .map(|(station, day)| Say::StationEnds { station, day }.into())
            .collect();
    }
    let mut said: Vec<Msg> = Vec::new();
    if let Some(day) = known.doubted() {
        said.push(Say::Doubted { day }.into());
    }
    let over = known.over(days).len();
    if over > 0 {
        let count = u32::try_from(over).unwrap_or(u32::MAX);
        said.push(Say::Over { count }.into());
    }
    if let Some((count, day)) = known.soon(days) {
        said.push(Say::EndsSoon { count, day }.into());
    }
    said
}

/// What is said behind a case in the list: the days that are left once they are few, that they are
/// over, or that a hold stands against it.
pub fn behind_case(shared: &Shared, code: &str) -> Option<Say> {
    let known = &shared.answers.retention;
    let days = known.days(shared.country_days())?;
    match known.countdown(code, days) {
        Countdown::Runs { left, .. } if left <= BEFORE => Some(Say::Left { days: left }),
        Countdown::Over { .. } => Some(Say::CaseOver),
        Countdown::Held => Some(Say::CaseHeld),
        Countdown::Runs { .. } | Countdown::NotReceived | Countdown::Doubted => None,
    }
}

/// The question before cases are deleted, and its answers.
pub fn question(ink: &Ink<'_>, codes: &[String]) -> Vec<(Role, String)> {
    let count = u32::try_from(codes.len()).unwrap_or(u32::MAX);
    vec![
        (Role::Title, ink.words(Say::Ask { count })),
        (Role::Text, ink.words(Say::What)),
        (Role::Key, numbered(1, &ink.words(Say::No))),
        (Role::Key, numbered(2, &ink.words(Say::Yes))),
    ]
}

/// Above a station's list: how many cases were deleted, or that it shows what stays of them.
pub fn gone(list: &Cases, shared: &Shared) -> Option<Say> {
    let count = u32::try_from(shared.answers.retention.deleted.len()).unwrap_or(u32::MAX);
    match count {
        _ if list.gone => Some(Say::GoneShown { count }),
        0 => None,
        count => Some(Say::Gone { count }),
    }
}

/// What stays of a deleted case.
pub fn stays(one: &Deleted) -> Say {
    Say::RowDeleted {
        code: one.code.clone(),
        outcome: one.outcome.clone(),
        day: Day::of(one.at),
    }
}
