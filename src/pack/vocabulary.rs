//! The words that pack files use for the values of the domain.

use crate::domain::assess::Headline;
use crate::domain::case::{Accompanied, Age, Area, State};
use crate::domain::item::{AskLevel, Dimension, Element, Mode, Never, Strength};
use crate::domain::question::{AnswerKind, Section, Stage};
use crate::lang::locale::Locale;

use super::Confidence;
use super::format::{PackKind, Status};

pub(super) const PACK_KINDS: [(&str, PackKind); 8] = [
    ("facts", PackKind::Facts),
    ("labels", PackKind::Labels),
    ("questions", PackKind::Questions),
    ("cards", PackKind::Cards),
    ("asking", PackKind::Asking),
    ("concepts", PackKind::Concepts),
    ("glossary", PackKind::Glossary),
    ("country", PackKind::Country),
];

pub(super) const STATUSES: [(&str, Status); 3] = [
    ("draft", Status::Draft),
    ("field_tested", Status::FieldTested),
    ("validated", Status::Validated),
];

pub(super) const CONFIDENCES: [(&str, Confidence); 4] = [
    ("confirmed", Confidence::Confirmed),
    ("secondary", Confidence::Secondary),
    ("unconfirmed", Confidence::Unconfirmed),
    ("project", Confidence::Project),
];

pub(super) const ELEMENTS: [(&str, Element); 9] = [
    ("act", Element::Act),
    ("means", Element::Means),
    ("purpose", Element::Purpose),
    ("planned", Element::Planned),
    ("smuggling", Element::Smuggling),
    ("aggravating", Element::Aggravating),
    ("sign", Element::Sign),
    ("flag", Element::Flag),
    ("sealed", Element::Sealed),
];

/// The strengths of the published lists.
pub(super) const LIST_STRENGTHS: [(&str, Strength); 3] = [
    ("S", Strength::Strong),
    ("M", Strength::Medium),
    ("W", Strength::Weak),
];

pub(super) const OWN_STRENGTHS: [(&str, Strength); 5] = [
    ("D", Strength::Decisive),
    ("S", Strength::Strong),
    ("M", Strength::Medium),
    ("W", Strength::Weak),
    ("severe", Strength::Severe),
];

/// The marks of an item, in the order of `Kinds`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Used,
    Condition,
    AlsoSmuggling,
    Compels,
    Note,
}

pub(super) const MARKS: [(&str, Mark); 5] = [
    ("use", Mark::Used),
    ("cond", Mark::Condition),
    ("k", Mark::AlsoSmuggling),
    ("compels", Mark::Compels),
    ("note", Mark::Note),
];

pub(super) const ASK_LEVELS: [(&str, AskLevel); 5] = [
    ("observe", AskLevel::Observe),
    ("document", AskLevel::Document),
    ("neutral", AskLevel::Neutral),
    ("sensitive", AskLevel::Sensitive),
    ("specialist", AskLevel::Specialist),
];

pub(super) const MODES: [(&str, Mode); 2] = [("rapid", Mode::Rapid), ("full", Mode::Full)];

pub(super) const NEVER: [(&str, Never); 4] = [
    ("companion", Never::CompanionHearing),
    ("other_passenger", Never::OtherPassengerInterprets),
    ("no_consent", Never::NoConsent),
    ("child", Never::Child),
];

/// The ways an item can become present.
pub(super) const EVIDENCE: [(&str, State); 3] = [
    ("said", State::Said),
    ("seen", State::Seen),
    ("document", State::Document),
];

pub(super) const STAGES: [(&str, Stage); 3] = [
    ("look", Stage::Look),
    ("triage", Stage::Triage),
    ("interview", Stage::Interview),
];

pub(super) const SECTIONS: [(&str, Section); 5] = [
    ("start", Section::Start),
    ("journey", Section::Journey),
    ("work", Section::Work),
    ("plan", Section::Plan),
    ("now", Section::Now),
];

pub(super) const ANSWER_KINDS: [(&str, AnswerKind); 3] = [
    ("yes_no", AnswerKind::YesNo),
    ("choice", AnswerKind::Choice),
    ("toggle", AnswerKind::Toggle),
];

pub(super) const LANGUAGES: [(&str, Locale); 4] = [
    ("en", Locale::En),
    ("ar", Locale::Ar),
    ("fr", Locale::Fr),
    ("es", Locale::Es),
];

pub(super) const AGES: [(&str, Age); 3] = [
    ("adult", Age::Adult),
    ("child", Age::Child),
    ("doubtful", Age::Doubtful),
];

pub(super) const COMPANY: [(&str, Accompanied); 4] = [
    ("family", Accompanied::Family),
    ("other_adult", Accompanied::OtherAdult),
    ("separated", Accompanied::Separated),
    ("unaccompanied", Accompanied::Unaccompanied),
];

/// The dimensions by their codes.
pub(super) fn dimensions() -> [(&'static str, Dimension); 20] {
    Dimension::ALL.map(|dimension| (dimension.code(), dimension))
}

/// The classes by their names in files.
pub(super) fn headlines() -> [(&'static str, Headline); 8] {
    Headline::ALL.map(|headline| (headline.code(), headline))
}

/// The areas of core questions with their words.
pub(super) fn areas() -> [(&'static str, Area); 11] {
    Area::ALL.map(|area| (area.code(), area))
}

/// The one element that items of a dimension speak to, with its word.
pub(super) const fn element_of(dimension: Dimension) -> (&'static str, Element) {
    match dimension {
        Dimension::Dec | Dimension::Coe | Dimension::Vul | Dimension::Cod | Dimension::Vud => {
            ("means", Element::Means)
        }
        Dimension::Exp | Dimension::Pur => ("purpose", Element::Purpose),
        Dimension::Pre => ("planned", Element::Planned),
        Dimension::Act => ("act", Element::Act),
        Dimension::Som => ("smuggling", Element::Smuggling),
        Dimension::Agg => ("aggravating", Element::Aggravating),
        Dimension::Gen
        | Dimension::Chi
        | Dimension::Dom
        | Dimension::Sex
        | Dimension::Lab
        | Dimension::Beg => ("sign", Element::Sign),
        Dimension::Imm | Dimension::Oth => ("flag", Element::Flag),
        Dimension::Corr => ("sealed", Element::Sealed),
    }
}

/// Whether the four published lists have items of this dimension.
pub(super) const fn is_published_list(dimension: Dimension) -> bool {
    matches!(
        dimension,
        Dimension::Dec
            | Dimension::Coe
            | Dimension::Vul
            | Dimension::Exp
            | Dimension::Cod
            | Dimension::Vud
    )
}

/// The weights of its own that an item of this dimension may have.
pub(super) const fn own_strengths(dimension: Dimension) -> &'static [&'static str] {
    match dimension {
        Dimension::Pre => &["S", "M", "W"],
        Dimension::Pur => &["D", "S"],
        Dimension::Gen
        | Dimension::Chi
        | Dimension::Dom
        | Dimension::Sex
        | Dimension::Lab
        | Dimension::Beg => &["severe"],
        Dimension::Dec
        | Dimension::Coe
        | Dimension::Vul
        | Dimension::Exp
        | Dimension::Cod
        | Dimension::Vud
        | Dimension::Act
        | Dimension::Som
        | Dimension::Agg
        | Dimension::Imm
        | Dimension::Oth
        | Dimension::Corr => &[],
    }
}

/// The marks that an item of this dimension may have.
pub(super) const fn marks_of(dimension: Dimension) -> &'static [&'static str] {
    match dimension {
        Dimension::Dec | Dimension::Coe | Dimension::Vul | Dimension::Cod | Dimension::Vud => {
            &["use", "cond", "k"]
        }
        Dimension::Pur => &["compels"],
        Dimension::Som => &["note"],
        Dimension::Exp
        | Dimension::Pre
        | Dimension::Gen
        | Dimension::Chi
        | Dimension::Dom
        | Dimension::Sex
        | Dimension::Lab
        | Dimension::Beg
        | Dimension::Act
        | Dimension::Agg
        | Dimension::Imm
        | Dimension::Oth
        | Dimension::Corr => &[],
    }
}
