//! `fanal case …`: add, list, show; the others have files of their own.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::Desk;
use super::args::Case;
use super::assess::text_of;
use super::custody;
use super::outcome::Stop;
use super::sealed;
use crate::app::event::{Size, Speaking};
use crate::app::model::{OpenCase, Shared};
use crate::case_file::{CaseFile, line};
use crate::domain::assess::{Assessment, assess, findings};
use crate::domain::screening::{Entry, Recorded, Screening};
use crate::domain::summary::Summary;
use crate::lang::msg::Command;
use crate::pack::Packs;
use crate::record;
use crate::runtime::place::now;
use crate::runtime::worker::{Worker, missing};
use crate::tui::{names, report};

pub(super) fn run(desk: &mut Desk<'_>, order: &Case) -> Result<u8, Stop> {
    match order {
        Case::Add { files } => add(desk, files),
        Case::List => list(desk),
        Case::Show { code } => show(desk, code),
        Case::Sealed { code, identity } => sealed::run(desk, code, identity.as_deref()),
        Case::Withdraw { code } => custody::withdraw(desk, code),
        Case::Release { code } => custody::release(desk, code),
        Case::Erase { code } => custody::erase(desk, code),
        Case::Hold { code, lift } => custody::hold(desk, code, !lift),
    }
}

fn add(desk: &mut Desk<'_>, files: &[PathBuf]) -> Result<u8, Stop> {
    // Every file is read before the first is recorded: a bad one stops the command with nothing done.
    let mut cases = Vec::new();
    for file in files {
        let text = text_of(file).map_err(|_unreadable| Stop::cannot_read(file))?;
        let name = file.display().to_string();
        let read = CaseFile::read(&name, &text, &desk.packs.catalogue);
        let read = read.map_err(|fault| Stop::from(fault.notice()))?;
        sealed::refuse(&name, &read.case)?;
        cases.push((name, read));
    }
    let mut worker = desk.unlocked()?;
    let session = worker.session()?;
    worker.summaries()?;
    let mut number = worker.next_number();
    for (name, file) in cases {
        let code = session.case_code(number);
        number = number.saturating_add(1);
        let seen = findings(&desk.packs.catalogue, &file.case, &desk.packs.switches());
        let entries = [
            Entry::Opened {
                code: code.clone(),
                scene: None,
                packs: Some(desk.packs.stamp().clone()),
            },
            Entry::Imported(Box::new(file.case)),
            Entry::Suggested {
                headline: seen.headline,
                code: seen.code(),
                protection: seen.protection,
            },
        ];
        record_all(&mut worker, (&session.officer, &session.station), entries)?;
        if desk.args.json {
            let added = json!({
                "schema": "fanal.case/1", "code": code, "outcome": seen.code(), "file": name,
            });
            desk.line(&added.to_string())?;
        } else {
            let said = desk.words.say_plain(Command::CaseSaved { code });
            desk.line(&said)?;
        }
    }
    Ok(0)
}

fn record_all(
    worker: &mut Worker,
    (officer, station): (&str, &str),
    entries: [Entry; 3],
) -> Result<(), Stop> {
    let mut history: Vec<Recorded> = Vec::new();
    for entry in entries {
        let at = now();
        let recorded = Recorded {
            at,
            officer: officer.to_owned(),
            entry,
        };
        history.push(recorded.clone());
        let summary = Summary::of(&Screening::of(&history), station);
        worker.append(&summary.code, (&recorded, &summary), at)?;
    }
    Ok(())
}

fn list(desk: &mut Desk<'_>) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    for line in worker.summaries()? {
        let text = if desk.args.json {
            summary(&line).to_string()
        } else {
            plain(&line)
        };
        desk.line(&text)?;
    }
    // What is there was listed; that something is not must not pass for success.
    missing(worker.completeness()).map_or(Ok(0), |notice| Err(notice.into()))
}

fn summary(line: &Summary) -> Value {
    json!({
        "schema": "fanal.case/1",
        "code": line.code,
        "station": line.station,
        "outcome": line.outcome.as_ref().map(|(_, code)| code),
        "opened": line.opened.iso(),
        "touched": line.touched.iso(),
        "closed": line.closed,
        "urgent": line.is_urgent(),
        "child": line.child,
        "view_before": line.view_before.map(|view| view.0.sign()),
        "view_after": line.view_after.map(|view| view.0.sign()),
        "decided": line.decision.is_some(),
    })
}

fn plain(line: &Summary) -> String {
    let outcome = line.outcome.as_ref().map_or("-", |(_, code)| code.as_str());
    format!("{}  {outcome}  {}", line.code, line.touched.iso())
}

fn show(desk: &mut Desk<'_>, code: &str) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    worker.summaries()?;
    let history = worker.read(code, now())?;
    let screening = Screening::of(&history);
    let speaking = worker.speaking(&history);
    let packs = match speaking {
        Speaking::Kept(packs) => packs,
        Speaking::Present | Speaking::Missing => desk.packs,
    };
    let foreign = matches!(speaking, Speaking::Missing);
    let case = screening.case(&packs.questions);
    let seen = assess(&packs.catalogue, &case, &packs.switches());
    if desk.args.json {
        let shown = json!({
            "schema": "fanal.case/1",
            "code": code,
            "outcome": seen.code(),
            "packs": match speaking {
                Speaking::Present => "present",
                Speaking::Kept(_) => "kept",
                Speaking::Missing => "missing",
            },
            "suggested": screening.suggested.as_ref().map(|(_, code)| code),
            "assessment": assessment(&seen),
            "overrides": overrides(&history),
            "entries": entries(&history),
        });
        desk.line(&shown.to_string())?;
        return Ok(0);
    }
    if foreign {
        let stamp = screening.packs.as_ref();
        let country = stamp.and_then(|stamp| stamp.country.clone());
        let (id, version) = country.unwrap_or_default();
        desk.say(crate::lang::msg::Country::Foreign { id, version })?;
        if let Some((headline, code)) = &screening.suggested {
            let class = Box::new(names::headline(*headline, false));
            let code = code.clone();
            desk.say(crate::lang::msg::Country::StationSaid { class, code })?;
        }
    }
    desk.line(&format!("{code}  {}", seen.code()))?;
    for line in page(desk, packs, history.clone(), &seen) {
        desk.line(&line)?;
    }
    for entry in entries(&history) {
        desk.line(&entry.to_string())?;
    }
    Ok(0)
}

/// The page that the desk's review shows, as plain lines.
fn page(
    desk: &Desk<'_>,
    packs: &'static Packs,
    history: Vec<Recorded>,
    seen: &Assessment,
) -> Vec<String> {
    let size = Size {
        width: 0,
        height: 0,
    };
    let mut shared = Shared::new(packs, desk.words.locale(), size, now());
    shared.open = Some(OpenCase::new(history));
    report::outcome(&shared, &desk.words, seen)
}

fn assessment(seen: &Assessment) -> Value {
    line(seen)
        .and_then(|line| serde_json::from_str(&line))
        .unwrap_or(Value::Null)
}

/// Every question that was asked although something was not met, with what, why and by whom.
fn overrides(history: &[Recorded]) -> Vec<Value> {
    let asked = |entry: &&Recorded| matches!(entry.entry, Entry::AskedAnyway { .. });
    let asked: Vec<Recorded> = history.iter().filter(asked).cloned().collect();
    entries(&asked)
}

fn entries(history: &[Recorded]) -> Vec<Value> {
    history
        .iter()
        .filter_map(|entry| serde_json::from_slice(&record::line(entry)).ok())
        .collect()
}
