//! `fanal journal`: who did what and when.

use std::collections::BTreeMap;

use serde_json::json;

use super::Desk;
use super::outcome::Stop;
use crate::domain::journal::{Act, Noted};
use crate::lang::msg::Custody as Say;
use crate::tui::screens::computer::journal::act_word;

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
    let act = desk.words.say_plain(act_word(line.act));
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
