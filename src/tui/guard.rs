//! The do-not-ask guard and the free-text guard in words: conditions, reasons, kinds, cards.

use super::ink::{Ink, Spot};
use super::page::Page;
use super::rows::ANY;
use super::theme::Role;
use crate::app::model::Shared;
use crate::domain::guard::{Kind, findings};
use crate::domain::item::Never;
use crate::domain::question::{Question, QuestionId};
use crate::domain::screening::sifted::KeepReason;
use crate::domain::screening::{AskReason, Screening, Topic, Unmet};
use crate::lang::msg::{Guard, Interview, Msg};
use crate::text::Row;

/// Why a question is held back.
pub fn never(never: Never) -> Msg {
    match never {
        Never::CompanionHearing => Interview::GuardCompanion,
        Never::OtherPassengerInterprets => Interview::GuardInterpreter,
        Never::NoConsent => Interview::GuardConsent,
        Never::Child => Interview::GuardChild,
    }
    .into()
}

const fn instead(never: Never) -> Guard {
    match never {
        Never::CompanionHearing => Guard::InsteadCompanion,
        Never::OtherPassengerInterprets => Guard::InsteadInterpreter,
        Never::NoConsent => Guard::InsteadConsent,
        Never::Child => Guard::InsteadChild,
    }
}

/// A reason to ask anyway.
pub fn ask_reason(reason: AskReason) -> Msg {
    match reason {
        AskReason::Began => Guard::ReasonBegan,
        AskReason::Danger => Guard::ReasonDanger,
        AskReason::Guardian => Guard::ReasonGuardian,
        AskReason::NoBetter => Guard::ReasonNoBetter,
        AskReason::Other => Guard::ReasonOther,
    }
    .into()
}

/// What words look like.
pub fn kind(kind: Kind) -> Msg {
    match kind {
        Kind::Phone => Guard::KindPhone,
        Kind::Document => Guard::KindDocument,
        Kind::Name => Guard::KindName,
        Kind::Explicit => Guard::KindExplicit,
    }
    .into()
}

/// A reason to keep words.
pub fn keep_reason(reason: KeepReason) -> Msg {
    match reason {
        KeepReason::Safety => Guard::KeepSafety,
        KeepReason::Asked => Guard::KeepAsked,
        KeepReason::NotThat => Guard::KeepNotThat,
    }
    .into()
}

/// Why a question comes after another one: named, unless that one must not be shown either.
fn first(id: &QuestionId, shared: &Shared) -> Msg {
    let question = shared.packs.question(id);
    let open = shared.open.as_ref();
    let safe = question
        .zip(open)
        .is_some_and(|(question, open)| open.screening.held(question).is_empty());
    if safe {
        let question = shared.packs.question_text(id, shared.locale).to_owned();
        Guard::FirstOpen { question }.into()
    } else {
        Guard::FirstHeld.into()
    }
}

/// Everything that is not met, one sentence after the other; none where everything is.
pub fn unmet(ink: &Ink<'_>, unmet: &Unmet, shared: &Shared) -> Option<String> {
    let conditions = unmet.never.iter().copied().map(never);
    let before = unmet.first.iter().map(|id| first(id, shared));
    // Words, not a message in a message: isolates without a letter between them have no direction.
    let said = conditions.chain(before).map(|message| ink.words(message));
    Some(said.collect::<Vec<_>>().join(" ")).filter(|said| !said.is_empty())
}

/// What stands for a held question that has the focus in a list.
pub fn in_list(ink: &Ink<'_>, held: &Unmet, shared: &Shared) -> Option<String> {
    let why = unmet(ink, held, shared)?;
    Some(ink.words(Guard::NotNow { why }))
}

/// In place of a question that must not be asked now: why not, what instead, what can be done.
pub fn card(ink: &mut Ink<'_>, y: u16, width: u16, (held, shared): (&Unmet, &Shared)) -> u16 {
    let mut page = card_page(ink, width.saturating_sub(4), held, shared);
    page.gap();
    for (digit, message) in CARD {
        let said = ink.words(message);
        page.text(ink, 0, Role::Key, &numbered(digit, &said));
    }
    page.whole(ink, Spot::new(2, y, width.saturating_sub(4)));
    ink.focus(2, y);
    y + page.height() + 1
}

/// What can be done about a question that must not be asked now, by digit.
pub const CARD: [(u8, Guard); 2] = [(1, Guard::CardLater), (2, Guard::CardAnyway)];

/// Why not now, and what instead.
pub fn card_page(ink: &Ink<'_>, width: u16, held: &Unmet, shared: &Shared) -> Page {
    let mut page = Page::new(width);
    page.title(ink, Interview::GuardHeading);
    for condition in &held.never {
        page.say(ink, 2, never(*condition));
    }
    for id in &held.first {
        page.say(ink, 2, first(id, shared));
    }
    page.title(ink, Guard::InsteadHeading);
    for condition in &held.never {
        page.say(ink, 2, instead(*condition));
    }
    if !held.first.is_empty() {
        page.say(ink, 2, Guard::InsteadFirst);
    }
    page
}

/// A digit and a sentence that may break over rows.
pub fn numbered(digit: u8, said: &str) -> String {
    format!("{}  {said}", crate::text::ltr_token(&digit.to_string()))
}

/// One line over a question that is asked although something is not met; gives the rows used.
pub fn asked_anyway(
    ink: &mut Ink<'_>,
    spot: Spot,
    (question, shared, screening): (&Question, &Shared, &Screening),
) -> u16 {
    asked_anyway_words(ink, question, shared, screening)
        .map_or(0, |said| ink.paragraph(spot, ANY, Role::Concern, &said))
}

/// That a question is asked although something is not met, with why; none for every other one.
pub fn asked_anyway_words(
    ink: &Ink<'_>,
    question: &Question,
    shared: &Shared,
    screening: &Screening,
) -> Option<String> {
    let last = screening.overrides_of(&question.id).last()?;
    let why = unmet(ink, &last.unmet, shared)?;
    let reason = Box::new(ask_reason(last.reason));
    Some(ink.words(Guard::AskedAnyway { why, reason }))
}

/// Under a note that is being typed: what it looks like; gives the rows used.
pub fn hint(ink: &mut Ink<'_>, spot: Spot, typed: &str, shared: &Shared) -> u16 {
    let rows = hint_rows(ink, spot.width, typed, shared);
    ink.rows(spot, ANY, &rows)
}

/// The same as rows; none where nothing was found.
pub fn hint_rows(ink: &Ink<'_>, width: u16, typed: &str, shared: &Shared) -> Vec<Row> {
    let found = findings(typed, &shared.packs.guard);
    let Some(last) = found.last() else {
        return Vec::new();
    };
    let kind = Box::new(kind(last.kind));
    let said = ink.words(Guard::LooksLike { kind });
    ink.wrapped(width, Role::Concern, &said)
}

/// At the desk: every question that was asked anyway, with why, and how much is sealed.
pub fn recorded(page: &mut Page, ink: &Ink<'_>, shared: &Shared, screening: &Screening) {
    if !screening.overrides.is_empty() {
        page.title(ink, Guard::OverridesHeading);
    }
    for one in &screening.overrides {
        let Some(why) = unmet(ink, &one.unmet, shared) else {
            continue;
        };
        let question = shared.packs.question_text(&one.question, shared.locale);
        let line = Guard::OverrideLine {
            question: question.to_owned(),
            why,
            reason: Box::new(ask_reason(one.reason)),
            officer: one.officer.clone(),
        };
        page.say(ink, 2, line);
        if let Some(words) = &one.words {
            page.own(ink, 4, words);
        }
    }
    let sealed = screening.sealed.iter();
    let sealed = sealed.filter(|one| one.topic == Topic::Identity).count();
    if let Some(count) = u32::try_from(sealed).ok().filter(|count| *count > 0) {
        page.say(ink, 0, Guard::SealedCount { count });
    }
}
