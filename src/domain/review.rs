//! The review of a case at the desk: who may decide, when a decision counts, where a case stands.
//!
//! Nobody approves their own work. What takes protection away from a person counts only when two
//! people decide it. Nothing is counted up: two people agree, or they do not.

mod changes;
mod compare;
mod timing;

pub use changes::{Change, Changed, changes};
pub use compare::{About, Agreement, Compared, MOST as MOST_COMPARED, Pair, between, compare};
pub use timing::{Timing, timing};

use super::assess::{Headline, Protection};
use super::moment::Timestamp;
use super::screening::{Decision, Mark, Screening, View};

/// One decision with its maker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// What was decided.
    pub decision: Decision,
    /// Why, or, where the station is asked, the question.
    pub reason: String,
    /// The handle of who decided.
    pub by: String,
    /// When, by the desk's clock.
    pub at: Timestamp,
}

/// Words to the station for the next time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The words.
    pub text: String,
    /// The handle of who wrote them.
    pub by: String,
    /// When, by the desk's clock.
    pub at: Timestamp,
}

/// Where a case stands at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Standing {
    /// Nobody decided anything.
    #[default]
    Undecided,
    /// A decision takes protection away, and a second person has not decided the same yet.
    Waiting,
    /// A decision counts.
    Settled,
    /// Two people do not agree on taking protection away; the protective reading holds.
    Disagree,
    /// The station was asked, and nobody decided since.
    Asked,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 5] = [
        Self::Undecided,
        Self::Waiting,
        Self::Settled,
        Self::Disagree,
        Self::Asked,
    ];

    /// The word for it in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            Self::Waiting => "second_reader",
            Self::Settled => "settled",
            Self::Disagree => "disagree",
            Self::Asked => "asked",
        }
    }
}

/// Why somebody may not decide this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refused {
    /// They recorded answers, facts, marks or views of this very case.
    OwnCase,
    /// They decided the same before: it is for somebody else to be the second reader.
    OwnDecision,
}

/// Whether the decision takes protection away from a person.
pub const fn lowers(decision: Decision) -> bool {
    matches!(decision, Decision::Close | Decision::SmugglingFile)
}

/// Whether the case shows something for which one reader is not enough: a child, an urgent need, T2 or
/// T3 in the suggestion or in an officer's view, or a need for protection of P2 or P3. Where the talk
/// broke off before anybody said anything of the kind, nobody knows: not known is never no.
pub fn needs_second(screening: &Screening) -> bool {
    let after = screening.view_after.map(|(view, _)| view);
    let viewed = [screening.view_before, after].into_iter().flatten();
    let suggested = screening.suggested.as_ref();
    let mut classes = viewed
        .map(|View(class)| class)
        .chain(suggested.map(|(class, _)| *class));
    screening.is_child()
        || is_unweighed(screening)
        || screening.mark == Some(Mark::Urgent)
        || screening
            .protection
            .is_some_and(|need| need.rank() >= Protection::P2.rank())
        || classes.any(|class| matches!(class, Headline::TipStrong | Headline::TipSome))
}

/// Whether nobody has said what the case is: no view, no suggestion, and no mark that asks for nothing
/// more.
fn is_unweighed(screening: &Screening) -> bool {
    screening.view_before.is_none()
        && screening.view_after.is_none()
        && screening.suggested.is_none()
        && screening.mark != Some(Mark::Routine)
}

/// Whether `by` may decide this on the case.
pub fn may_decide(screening: &Screening, by: &str, decision: Decision) -> Result<(), Refused> {
    if screening.screened_by.contains(by) {
        return Err(Refused::OwnCase);
    }
    let own = voices(screening).into_iter().find(|voice| voice.by == by);
    let waits = standing(screening) == Standing::Waiting;
    if waits && own.is_some_and(|voice| voice.decision == decision) {
        return Err(Refused::OwnDecision);
    }
    Ok(())
}

/// Where the case stands after everything that was decided.
pub fn standing(screening: &Screening) -> Standing {
    let Some(last) = heard(screening).last() else {
        return Standing::Undecided;
    };
    if last.decision == Decision::Ask {
        return Standing::Asked;
    }
    let voices = voices(screening);
    let lowered = voices.iter().any(|voice| lowers(voice.decision));
    if !lowered || !needs_second(screening) {
        Standing::Settled
    } else if voices.iter().any(|voice| voice.decision != last.decision) {
        Standing::Disagree
    } else if voices.len() < 2 {
        Standing::Waiting
    } else {
        Standing::Settled
    }
}

/// The decision that counts, if one does.
pub fn settled(screening: &Screening) -> Option<Decision> {
    let last = heard(screening).last()?;
    (standing(screening) == Standing::Settled).then_some(last.decision)
}

/// The latest decision of each person, in the order of these; a question to the station is none.
pub fn voices(screening: &Screening) -> Vec<&Decided> {
    let mut voices: Vec<&Decided> = Vec::new();
    for one in heard(screening).filter(|one| one.decision != Decision::Ask) {
        voices.retain(|voice| voice.by != one.by);
        voices.push(one);
    }
    voices
}

/// The decisions of those who may decide: who recorded something of the case has no voice in it,
/// whatever reached the record.
fn heard(screening: &Screening) -> impl Iterator<Item = &Decided> {
    let strange = |one: &&Decided| !screening.screened_by.contains(&one.by);
    screening.decisions.iter().filter(strange)
}

/// How many cases without indications there are to each one that is looked at again.
const SAMPLE: u16 = 20;

/// Whether a case with this digest, of the desk and the case together, is one of the sample. Nobody who
/// does not have the desk's vault can tell beforehand.
pub fn in_sample(digest: &[u8]) -> bool {
    match digest {
        [one, two, ..] => u16::from_be_bytes([*one, *two]) % SAMPLE == 0,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
