//! `fanal doctor`: what stands in the way on this computer, and what helps. No case data.

mod terminal;
mod vault;

use super::Desk;
use super::outcome::Stop;
use crate::app::finding::{Finding, State};
use crate::lang::msg::Msg;
use crate::runtime::doctor::{packs, place};
use crate::runtime::place::now;
use crate::runtime::store::Store;

/// Looks at everything and says it; 1 when something is in the way.
pub(super) fn run(desk: &mut Desk<'_>) -> Result<u8, Stop> {
    let at = now();
    let mut findings = terminal::findings(desk);
    let file = desk.place.vault(desk.args.realm.into());
    let used = desk.packs.country().map(|used| &used.header);
    findings.extend(place::findings(&desk.place.folder, &file, at));
    findings.extend(packs::findings(&Store::new(&desk.place.folder), used, at));
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

/// The sign before a finding, legible in every font.
const fn sign(state: State) -> &'static str {
    match state {
        State::Good => "[ok]",
        State::Note => "[ i]",
        State::Warning => "[ !]",
        State::Fault => "[!!]",
    }
}

fn as_text(desk: &mut Desk<'_>, finding: &Finding) -> Result<(), Stop> {
    let what = desk.words.say_plain(finding.what.clone());
    desk.line(&format!("{} {what}", sign(finding.state)))?;
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
