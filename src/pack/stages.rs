//! What goes with the stage of a question, and what contradicts it.

use super::questions::Frame;
use super::read::Table;
use crate::domain::item::{AskLevel, Mode, Never};
use crate::domain::question::{AnswerKind, Stage};
use crate::lang::msg::Authoring as Say;

/// Says what of a question contradicts its stage: observations are toggles without a word, triage is
/// in the open and before consent, an interview asks and is never only rapid.
pub(super) fn check(table: &Table<'_>, frame: &Frame) {
    let Some(stage) = frame.stage else { return };
    let looks = stage == Stage::Look;
    if frame
        .kind
        .is_some_and(|kind| (kind == AnswerKind::Toggle) != looks)
    {
        let allowed = if looks { "toggle" } else { "yes_no, choice" };
        conflict(table, stage, "kind", &format!("kind = {allowed}"));
    }
    if frame.ask.is_some_and(|ask| !is_of(stage, ask)) {
        let allowed = match stage {
            Stage::Look => "observe",
            Stage::Triage => "neutral",
            Stage::Interview => "document, neutral, sensitive",
        };
        conflict(table, stage, "ask", &format!("ask = {allowed}"));
    }
    let (needed, word) = match stage {
        Stage::Look | Stage::Triage => (Mode::Rapid, "rapid"),
        Stage::Interview => (Mode::Full, "full"),
    };
    if !frame.modes.is_empty() && !frame.modes.contains(&needed) {
        conflict(table, stage, "modes", &format!("modes = [\"{word}\", …]"));
    }
    let impossible = match stage {
        Stage::Look => !frame.never_with.is_empty(),
        Stage::Triage => frame.never_with.contains(&Never::NoConsent),
        Stage::Interview => false,
    };
    if impossible {
        let allowed = if looks {
            ""
        } else {
            "companion, other_passenger, child"
        };
        conflict(
            table,
            stage,
            "never_with",
            &format!("never_with = [{allowed}]"),
        );
    }
}

/// Whether a level goes with a stage; what is for specialists is refused elsewhere.
const fn is_of(stage: Stage, ask: AskLevel) -> bool {
    match (stage, ask) {
        (_, AskLevel::Specialist)
        | (Stage::Interview, AskLevel::Sensitive | AskLevel::Document) => true,
        (Stage::Look, _) => matches!(ask, AskLevel::Observe),
        (Stage::Triage | Stage::Interview, _) => matches!(ask, AskLevel::Neutral),
    }
}

fn conflict(table: &Table<'_>, stage: Stage, key: &str, allowed: &str) {
    let problem = Say::StageConflict {
        question: table.place().to_owned(),
        key: key.to_owned(),
        stage: super::code::stage(stage).to_owned(),
    };
    let allowed = allowed.to_owned();
    let remedy = Say::StageAllows { allowed };
    table.file.fault(table.line_of(key), problem, remedy);
}
