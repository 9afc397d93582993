//! `fanal doctor`: what stands in the way on this computer, and what helps. No case data.

mod opened;
mod packs;
mod place;
mod terminal;
mod vault;

use super::Desk;
use super::outcome::Stop;
use crate::lang::Notice;
use crate::lang::msg::Msg;
use crate::runtime::place::now;

/// How it stands with something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// As it should be.
    Good,
    /// Worth knowing.
    Note,
    /// To be done before it is in the way.
    Warning,
    /// In the way.
    Fault,
}

impl State {
    /// The sign before a finding, legible in every font.
    const fn sign(self) -> &'static str {
        match self {
            Self::Good => "[ok]",
            Self::Note => "[ i]",
            Self::Warning => "[ !]",
            Self::Fault => "[!!]",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Fault => "fault",
        }
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    /// What was found.
    pub(super) what: Msg,
    /// How it stands with it.
    pub(super) state: State,
    /// Why it is so.
    pub(super) why: Option<Msg>,
    /// What helps.
    pub(super) remedy: Option<Msg>,
}

impl Finding {
    pub(super) fn new(state: State, what: impl Into<Msg>) -> Self {
        Self {
            what: what.into(),
            state,
            why: None,
            remedy: None,
        }
    }

    /// What somebody meets, with its remedy.
    pub(super) fn told(state: State, notice: Notice) -> Self {
        Self::new(state, notice.problem).helped_by(notice.remedy)
    }

    pub(super) fn because(self, why: impl Into<Msg>) -> Self {
        Self {
            why: Some(why.into()),
            ..self
        }
    }

    pub(super) fn helped_by(self, remedy: impl Into<Msg>) -> Self {
        Self {
            remedy: Some(remedy.into()),
            ..self
        }
    }
}

/// Looks at everything and says it; 1 when something is in the way.
pub(super) fn run(desk: &mut Desk<'_>) -> Result<u8, Stop> {
    let at = now();
    let mut findings = terminal::findings(desk);
    findings.extend(place::findings(desk, at));
    findings.extend(packs::findings(desk, at));
    findings.extend(vault::findings(desk, at));
    for finding in &findings {
        if desk.args.json {
            let line = as_json(desk, finding);
            desk.line(&line)?;
        } else {
            as_text(desk, finding)?;
        }
    }
    let fault = findings.iter().any(|found| found.state == State::Fault);
    Ok(u8::from(fault))
}

fn as_text(desk: &mut Desk<'_>, finding: &Finding) -> Result<(), Stop> {
    let what = desk.words.say_plain(finding.what.clone());
    desk.line(&format!("{} {what}", finding.state.sign()))?;
    for more in [&finding.why, &finding.remedy].into_iter().flatten() {
        let said = desk.words.say_plain(more.clone());
        desk.line(&format!("     {said}"))?;
    }
    Ok(())
}

/// The finding as data: messages by their ids and arguments, and in words.
fn as_json(desk: &Desk<'_>, finding: &Finding) -> String {
    let said = |message: &Msg| desk.words.say_plain(message.clone());
    let id = |message: &Msg| message.id();
    serde_json::json!({
        "schema": "fanal.doctor/1",
        "what": finding.what.id(),
        "state": finding.state.name(),
        "said": said(&finding.what),
        "why": finding.why.as_ref().map(id),
        "why_said": finding.why.as_ref().map(said),
        "remedy": finding.remedy.as_ref().map(said),
    })
    .to_string()
}
