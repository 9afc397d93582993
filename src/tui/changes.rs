//! What would change an outcome, and the question that is still worth asking.

use super::ink::Ink;
use super::names;
use super::page::Page;
use super::theme::Role;
use crate::app::key::Key;
use crate::app::model::Shared;
use crate::app::worth;
use crate::domain::assess::{Act, Assessment, Change, Means, Purpose, SomLevel, Supposed, Touched};
use crate::domain::item::AskLevel;
use crate::lang::msg::{Msg, Outcome as Say};

/// What would change this: never "needed to qualify".
pub fn changes(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    if seen.would_change.is_empty() {
        return;
    }
    page.title(ink, Say::ChangeHeading);
    for change in &seen.would_change {
        let said = ink.words(change_words(shared, change));
        page.text(ink, 2, Role::Text, &said);
        let then = ink.words(touched(change.touches));
        let ask = ink.words(ask_rule(change.ask));
        page.text(ink, 4, Role::Muted, &format!("{then} {ask}"));
    }
}

fn change_words(shared: &Shared, change: &Change) -> Msg {
    let labels: Vec<&str> = change
        .items
        .iter()
        .map(|item| shared.packs.label(item, shared.locale))
        .collect();
    let facts = labels.join(" + ");
    let class = Box::new(names::headline(change.headline, false));
    let code = change.code.clone();
    match (change.specialist, change.answer) {
        (true, _) => Say::ChangeSpecialist { facts, class, code }.into(),
        (false, Supposed::Present) => Say::ChangePresent { facts, class, code }.into(),
        (false, Supposed::Absent) => Say::ChangeAbsent { facts, class, code }.into(),
    }
}

fn touched(touched: Touched) -> Msg {
    let (what, state) = match touched {
        Touched::Act(act) => (Say::ElementAct, act_state(act)),
        Touched::Means(means) => (Say::ElementMeans, means_state(means)),
        Touched::Purpose(purpose) => (Say::ElementPurpose, purpose_state(purpose)),
        Touched::Smuggling(level) => return smuggling(level, false).into(),
        Touched::Risk => return Say::ChangeRisk.into(),
        Touched::Coverage => return Say::ChangeCoverage.into(),
        Touched::Protection => return Say::ChangeProtection.into(),
    };
    let (what, state) = (Box::new(what.into()), Box::new(state.into()));
    Say::ChangeThen { what, state }.into()
}

/// The state of the act.
pub const fn act_state(act: Act) -> Say {
    match act {
        Act::Clear => Say::ElementDenied,
        Act::Open => Say::ElementOpen,
        Act::Supported => Say::ElementSupported,
    }
}

/// The state of the means.
pub const fn means_state(means: Means) -> Say {
    match means {
        Means::Clear => Say::ElementDenied,
        Means::Open => Say::ElementOpen,
        Means::Partial => Say::ElementPartial,
        Means::Limited => Say::ElementLimited,
        Means::Positive => Say::ElementSupported,
    }
}

/// The state of the purpose.
pub const fn purpose_state(purpose: Purpose) -> Say {
    match purpose {
        Purpose::Clear => Say::ElementDenied,
        Purpose::Open => Say::PurposeOpen,
        Purpose::Partial => Say::ElementPartial,
        Purpose::Positive => Say::ElementSupported,
    }
}

/// The smuggling finding.
pub const fn smuggling(level: SomLevel, provisional: bool) -> Say {
    match (level, provisional) {
        (SomLevel::S0, _) => Say::SmugglingNone,
        (SomLevel::SU, _) => Say::SmugglingUnknown,
        (SomLevel::S1, false) => Say::SmugglingIndicated,
        (SomLevel::S1, true) => Say::SmugglingProvisional,
        (SomLevel::S2, false) => Say::SmugglingAggravated,
        (SomLevel::S2, true) => Say::SmugglingAggravatedProvisional,
    }
}

const fn ask_rule(ask: AskLevel) -> Say {
    match ask {
        AskLevel::Observe => Say::AskObserve,
        AskLevel::Document => Say::AskDocument,
        AskLevel::Neutral => Say::AskNeutral,
        AskLevel::Sensitive => Say::AskSensitive,
        AskLevel::Specialist => Say::AskSpecialist,
    }
}

/// The one line that offers the next question, with its key; nothing where there is none, or where
/// the case is done. Before the own view it tells no more than that it is worth asking.
pub fn next_question(ink: &Ink<'_>, shared: &Shared, seen: &Assessment) -> Option<String> {
    let said = next_words(ink, shared, seen)?;
    let cap = ink.cap(Key::Char('n'));
    Some(format!("{cap}\u{a0}\u{a0}{said}"))
}

/// The offer without its key.
pub fn next_words(ink: &Ink<'_>, shared: &Shared, seen: &Assessment) -> Option<String> {
    let question = worth::next(shared, seen)?;
    let question = shared.packs.question_text(&question, shared.locale);
    let question = question.to_owned();
    let said = if worth::knows_outcome(shared) {
        ink.words(Say::TellsMost { question })
    } else {
        ink.words(Say::StillWorth { question })
    };
    Some(said)
}

/// The same line as a paragraph of a page.
pub fn offer(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    if let Some(said) = next_question(ink, shared, seen) {
        page.text(ink, 2, Role::Key, &said);
    }
}
