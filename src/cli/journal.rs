//! `fanal journal`: who did what and when.

use std::collections::BTreeMap;

use serde_json::json;

use super::Desk;
use super::outcome::Stop;
use crate::domain::journal::{Act, Noted};
use crate::lang::msg::Custody as Say;

pub(super) fn run(desk: &mut Desk<'_>) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    worker.summaries()?;
    let codes: BTreeMap<String, String> = worker.codes_by_id()?;
    let lines = worker.journal()?;
    for line in &lines {
        // A case that is not known here, as at a desk before its bundle came, is named by its id.
        let id = line.case.as_ref();
        let code = id.map(|id| codes.get(id).unwrap_or(id).as_str());
        let text = if desk.args.json {
            json!({
                "schema": "fanal.journal/1",
                "seq": line.seq,
                "at": line.at.iso(),
                "clock_suspect": line.clock_suspect,
                "station": line.station,
                "officer": line.officer,
                "act": line.act.map(Act::code),
                "case": code,
                "about": line.about,
                "count": line.count,
            })
            .to_string()
        } else {
            plain(desk, line, code)
        };
        desk.line(&text)?;
    }
    Ok(0)
}

fn plain(desk: &Desk<'_>, line: &Noted, code: Option<&str>) -> String {
    let act = desk.words.say_plain(act(line.act));
    let mut parts = vec![
        line.at.iso(),
        line.station.clone(),
        line.officer.clone(),
        act,
    ];
    parts.extend(code.map(str::to_owned));
    parts.extend(line.about.clone());
    parts.extend(line.count.map(|count| count.to_string()));
    if line.clock_suspect {
        parts.push(desk.words.say_plain(Say::ClockSuspect));
    }
    parts.join("  ")
}

/// An act in words.
fn act(act: Option<Act>) -> Say {
    match act {
        Some(Act::Unlocked) => Say::ActUnlocked,
        Some(Act::Read) => Say::ActRead,
        Some(Act::Exported) => Say::ActExported,
        Some(Act::Imported) => Say::ActImported,
        Some(Act::Enrolled) => Say::ActEnrolled,
        Some(Act::Removed) => Say::ActRemoved,
        Some(Act::DutyChanged) => Say::ActDutyChanged,
        Some(Act::PassphraseChanged) => Say::ActPassphraseChanged,
        Some(Act::HandedOver) => Say::ActHandedOver,
        Some(Act::Released) => Say::ActReleased,
        Some(Act::Erased) => Say::ActErased,
        Some(Act::Purged) => Say::ActPurged,
        Some(Act::Held) => Say::ActHeld,
        Some(Act::HoldLifted) => Say::ActHoldLifted,
        Some(Act::RecipientAdded) => Say::ActRecipientAdded,
        Some(Act::ProfileTaken) => Say::ActProfileTaken,
        Some(Act::Resealed) => Say::ActResealed,
        Some(Act::DropBoxOn) => Say::ActDropBoxOn,
        Some(Act::DropBoxOff) => Say::ActDropBoxOff,
        Some(Act::RecoveryMade) => Say::ActRecoveryMade,
        Some(Act::RecoveryProved) => Say::ActRecoveryProved,
        Some(Act::Recovered) => Say::ActRecovered,
        Some(Act::BackedUp) => Say::ActBackedUp,
        Some(Act::Restored) => Say::ActRestored,
        None => Say::ActUnknown,
    }
}
