//! The words for the values of packs.

use crate::domain::case::{Accompanied, Age};
use crate::domain::item::{AskLevel, Dimension, Element, Kinds, Mode, Never, Strength};
use crate::domain::question::{Question, Stage};
use crate::lang::msg::{Authoring as Say, Msg};
use crate::pack::Confidence;
use crate::pack::format::Status;
use crate::tui::names;

/// A weight.
pub(super) const fn strength(strength: Strength) -> Say {
    match strength {
        Strength::Weak => Say::StrengthWeak,
        Strength::Medium => Say::StrengthMedium,
        Strength::Strong => Say::StrengthStrong,
        Strength::Decisive => Say::StrengthDecisive,
        Strength::Severe => Say::StrengthSevere,
    }
}

/// How sure a fact or a weight is.
pub(super) const fn confidence(confidence: Confidence) -> Say {
    match confidence {
        Confidence::Confirmed => Say::SureConfirmed,
        Confidence::Secondary => Say::SureSecondary,
        Confidence::Unconfirmed => Say::SureUnconfirmed,
        Confidence::Project => Say::SureProject,
    }
}

/// How intrusive it is to learn.
pub(super) const fn ask(level: AskLevel) -> Say {
    match level {
        AskLevel::Observe => Say::AskObserve,
        AskLevel::Document => Say::AskDocument,
        AskLevel::Neutral => Say::AskNeutral,
        AskLevel::Sensitive => Say::AskSensitive,
        AskLevel::Specialist => Say::AskSpecialist,
    }
}

/// A mode.
pub(super) const fn mode(mode: Mode) -> Say {
    match mode {
        Mode::Rapid => Say::ModeRapid,
        Mode::Full => Say::ModeFull,
    }
}

/// A condition that forbids a question.
pub(super) const fn never(never: Never) -> Say {
    match never {
        Never::CompanionHearing => Say::NeverCompanion,
        Never::OtherPassengerInterprets => Say::NeverPassenger,
        Never::NoConsent => Say::NeverNoConsent,
        Never::Child => Say::NeverChild,
    }
}

/// What an item speaks to.
pub(super) const fn element(element: Element) -> Say {
    match element {
        Element::Act => Say::ElementAct,
        Element::Means => Say::ElementMeans,
        Element::Purpose => Say::ElementPurpose,
        Element::Planned => Say::ElementPlanned,
        Element::Smuggling => Say::ElementSmuggling,
        Element::Aggravating => Say::ElementAggravating,
        Element::Sign => Say::ElementSign,
        Element::Flag => Say::ElementFlag,
        Element::Sealed => Say::ElementSealed,
    }
}

/// The marks of an item.
pub(super) fn kinds(kinds: Kinds) -> Vec<Say> {
    let all = [
        (kinds.used, Say::KindUsed),
        (kinds.condition, Say::KindCondition),
        (kinds.also_smuggling, Say::KindAlsoSmuggling),
        (kinds.compels, Say::KindCompels),
        (kinds.note, Say::KindNote),
    ];
    let set = all.into_iter().filter(|(set, _)| *set);
    set.map(|(_, said)| said).collect()
}

/// What makes a list count (`assessment.md` 3 and 4).
pub(super) const fn positive(dimension: Dimension) -> Say {
    match dimension {
        Dimension::Dec | Dimension::Coe | Dimension::Vul | Dimension::Cod | Dimension::Vud => {
            Say::RuleMeans
        }
        Dimension::Exp => Say::RuleExploitation,
        Dimension::Pre => Say::RulePlanned,
        Dimension::Pur => Say::RulePurpose,
        Dimension::Gen | Dimension::Dom | Dimension::Sex | Dimension::Lab | Dimension::Beg => {
            Say::RuleSigns
        }
        Dimension::Chi => Say::RuleChild,
        Dimension::Act => Say::RuleAct,
        Dimension::Som => Say::RuleSmuggling,
        Dimension::Agg => Say::RuleAggravating,
        Dimension::Imm => Say::RuleImmediate,
        Dimension::Oth => Say::RuleOther,
        Dimension::Corr => Say::RuleSealed,
    }
}

/// Where a question stands.
pub(super) fn stage(question: &Question) -> Say {
    match question.stage {
        Stage::Look => Say::StageLook,
        Stage::Triage => Say::StageTriage,
        Stage::Interview => {
            let section = Box::new(names::section(question.section));
            Say::StageInterview { section }
        }
    }
}

/// An age that an answer sets.
pub(super) const fn age(age: Age) -> Option<Say> {
    match age {
        Age::Adult => Some(Say::SetsAdult),
        Age::Child => Some(Say::SetsChild),
        Age::Doubtful => Some(Say::SetsDoubtful),
        Age::NotAsked => None,
    }
}

/// A company that an answer sets.
pub(super) const fn company(company: Accompanied) -> Option<Say> {
    match company {
        Accompanied::Family => Some(Say::SetsFamily),
        Accompanied::OtherAdult => Some(Say::SetsOtherAdult),
        Accompanied::Separated => Some(Say::SetsSeparated),
        Accompanied::Unaccompanied => Some(Say::SetsUnaccompanied),
        Accompanied::Unknown => None,
    }
}

/// How far a wording has been tried.
pub(super) fn status(status: Status) -> Msg {
    match status {
        Status::Draft => Say::StatusDraft,
        Status::FieldTested => Say::StatusFieldTested,
        Status::Validated => Say::StatusValidated,
    }
    .into()
}
