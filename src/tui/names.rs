//! The words for values of the subject: classes, marks, states, decisions.

use crate::app::screens::cases::filter::Filter;
use crate::domain::assess::{Headline, Protection, Rule};
use crate::domain::case::{Area, Condition, State};
use crate::domain::item::Dimension;
use crate::domain::question::Section;
use crate::domain::review::Standing;
use crate::domain::screening::{Decision, Language, Mark, Reason, View};
use crate::lang::msg::{Exchange, Interview, Msg, Outcome, Review, Triage};

/// A class by its name (design README 7). `at_smuggling` is the wording of T1 at S1 or S2.
pub fn headline(headline: Headline, at_smuggling: bool) -> Msg {
    match headline {
        Headline::TipStrong => Outcome::TipStrong.into(),
        Headline::TipSome => Outcome::TipSome.into(),
        Headline::TipRisk if at_smuggling => Outcome::TipRiskSmuggling.into(),
        Headline::TipRisk => Outcome::TipRisk.into(),
        Headline::SomAggravated => Outcome::SomAggravated.into(),
        Headline::Insufficient => Outcome::Insufficient.into(),
        Headline::SomOnly => Outcome::SomOnly.into(),
        Headline::OtherProtection => Outcome::OtherProtection.into(),
        Headline::NoneSeen => Outcome::NoneSeen.into(),
    }
}

/// An officer's view.
pub fn view(view: View) -> Msg {
    headline(view.0, false)
}

/// A mark.
pub fn mark(mark: Mark) -> Msg {
    match mark {
        Mark::Urgent => Triage::MarkUrgent,
        Mark::Interview => Triage::MarkInterview,
        Mark::Routine => Triage::MarkRoutine,
        Mark::Later => Triage::MarkLater,
    }
    .into()
}

/// A mark's sign: never alone, always beside its word.
pub const fn mark_sign(mark: Option<Mark>) -> &'static str {
    match mark {
        Some(Mark::Urgent) => "▲",
        Some(Mark::Interview) => "♦",
        Some(Mark::Routine) => "■",
        Some(Mark::Later) => "?",
        None => "□",
    }
}

/// A state of an item.
pub fn state(state: State) -> Msg {
    match state {
        State::Said => Interview::StateSaid,
        State::Seen => Interview::StateSeen,
        State::Document => Interview::StateDocument,
        State::Absent => Interview::StateAbsent,
        State::Disputed => Interview::StateDisputed,
        State::NotAsked => Interview::StateNotAsked,
        State::NotObserved => Interview::StateNotObserved,
        State::Refused => Interview::StateRefused,
        State::Unable => Interview::StateUnable,
        State::Unknown => Interview::StateUnknown,
    }
    .into()
}

/// A section of the interview.
pub fn section(section: Section) -> Msg {
    match section {
        Section::Start => Interview::SectionStart,
        Section::Journey => Interview::SectionJourney,
        Section::Work => Interview::SectionWork,
        Section::Plan => Interview::SectionPlan,
        Section::Now => Interview::SectionNow,
    }
    .into()
}

/// Who interprets.
pub fn language(language: Language) -> Msg {
    match language {
        Language::NotNeeded => Interview::InterpreterNotNeeded,
        Language::ByPhone => Interview::InterpreterByPhone,
        Language::InPerson => Interview::InterpreterInPerson,
        Language::Mediator => Interview::InterpreterMediator,
        Language::CameWithGroup => Interview::InterpreterCameWithGroup,
        Language::NeededNone => Interview::InterpreterNone,
    }
    .into()
}

/// Why a view is another one after the suggestion.
pub fn reason(reason: Reason) -> Msg {
    match reason {
        Reason::Convinced => Outcome::ReasonConvinced,
        Reason::SeenMore => Outcome::ReasonSeenMore,
        Reason::Unreliable => Outcome::ReasonUnreliable,
        Reason::Careful => Outcome::ReasonCareful,
        Reason::Other => Outcome::ReasonOther,
    }
    .into()
}

/// A supervisor's decision.
pub fn decision(decision: Decision) -> Msg {
    match decision {
        Decision::Refer => Exchange::DecisionRefer,
        Decision::SecondInterview => Exchange::DecisionSecondInterview,
        Decision::Close => Exchange::DecisionClose,
        Decision::Ask => Exchange::DecisionAsk,
        Decision::SmugglingFile => Exchange::DecisionSmugglingFile,
    }
    .into()
}

/// Where a case stands at the desk.
pub fn standing(standing: Standing) -> Msg {
    match standing {
        Standing::Undecided => Review::Undecided,
        Standing::Waiting => Review::Waiting,
        Standing::Settled => Review::Settled,
        Standing::Disagree => Review::Disagree,
        Standing::Asked => Review::Asked,
    }
    .into()
}

/// A filter of the inbox.
pub fn filter(filter: Filter) -> Msg {
    match filter {
        Filter::All => Review::FilterAll,
        Filter::Urgent => Review::FilterUrgent,
        Filter::ToDecide => Review::Undecided,
        Filter::SecondReader => Review::Waiting,
        Filter::Asked => Review::Asked,
        Filter::Sample => Review::FilterSample,
        Filter::Settled => Review::Settled,
    }
    .into()
}

/// A protection level.
pub fn protection(protection: Protection) -> Msg {
    match protection {
        Protection::P0 => Outcome::ProtectionNone,
        Protection::P1 => Outcome::ProtectionNeeds,
        Protection::P2 => Outcome::ProtectionHigh,
        Protection::P3 => Outcome::ProtectionNow,
    }
    .into()
}

/// An area.
pub fn area(area: Area) -> Msg {
    match area {
        Area::Control => Outcome::AreaControl,
        Area::Docs => Outcome::AreaDocs,
        Area::Debt => Outcome::AreaDebt,
        Area::Freedom => Outcome::AreaFreedom,
        Area::Harm => Outcome::AreaHarm,
        Area::Forced => Outcome::AreaForced,
        Area::Work => Outcome::AreaWork,
        Area::Promise => Outcome::AreaPromise,
        Area::Plan => Outcome::AreaPlan,
        Area::Age => Outcome::AreaAge,
        Area::Act => Outcome::AreaAct,
    }
    .into()
}

/// A condition that is not met.
pub fn condition(condition: Condition) -> Msg {
    match condition {
        Condition::FullMode => Outcome::UnmetFullMode,
        Condition::Private => Outcome::UnmetPrivate,
        Condition::NoCompanionHearing => Outcome::UnmetCompanion,
        Condition::LanguageUnderstood => Outcome::UnmetLanguage,
        Condition::Interpreter => Outcome::UnmetInterpreter,
        Condition::AbleToTalk => Outcome::UnmetAble,
    }
    .into()
}

/// A kind of indicator that speaks about trafficking; none for the others.
pub fn dimension(dimension: Dimension) -> Option<Msg> {
    let name = match dimension {
        Dimension::Dec => Outcome::DimensionDec,
        Dimension::Coe => Outcome::DimensionCoe,
        Dimension::Vul => Outcome::DimensionVul,
        Dimension::Exp => Outcome::DimensionExp,
        Dimension::Cod => Outcome::DimensionCod,
        Dimension::Vud => Outcome::DimensionVud,
        Dimension::Pre => Outcome::DimensionPre,
        Dimension::Pur => Outcome::DimensionPur,
        Dimension::Gen
        | Dimension::Act
        | Dimension::Som
        | Dimension::Agg
        | Dimension::Imm
        | Dimension::Oth
        | Dimension::Corr
        | Dimension::Chi
        | Dimension::Dom
        | Dimension::Sex
        | Dimension::Lab
        | Dimension::Beg => return None,
    };
    Some(name.into())
}

/// A list of facts.
pub fn group(dimension: Dimension) -> Msg {
    match dimension {
        Dimension::Imm => Interview::GroupImmediate,
        Dimension::Som => Interview::GroupSmuggling,
        Dimension::Agg => Interview::GroupAggravation,
        Dimension::Act => Interview::GroupAct,
        Dimension::Oth => Interview::GroupOther,
        Dimension::Chi => Interview::GroupChildren,
        Dimension::Dec => Interview::GroupDeception,
        Dimension::Coe => Interview::GroupCoercion,
        Dimension::Vul => Interview::GroupVulnerability,
        Dimension::Exp => Interview::GroupExploitation,
        Dimension::Cod => Interview::GroupCoercionThere,
        Dimension::Vud => Interview::GroupVulnerabilityThere,
        Dimension::Gen => Interview::GroupSigns,
        Dimension::Pre => Interview::GroupPlanned,
        Dimension::Pur => Interview::GroupPurposes,
        Dimension::Corr => Interview::GroupOfficials,
        Dimension::Dom => Interview::GroupDomestic,
        Dimension::Sex => Interview::GroupSexual,
        Dimension::Lab => Interview::GroupLabour,
        Dimension::Beg => Interview::GroupBegging,
    }
    .into()
}

/// Whether a rule speaks for trafficking, smuggling or protection, for headings.
pub fn rule_code(rule: Rule) -> &'static str {
    rule.code()
}
