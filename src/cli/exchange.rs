//! `fanal export` and `fanal import`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Desk;
use super::args::{Export, Import};
use super::outcome::{Stop, code_of};
use crate::app::event::{Arrival, Held, Manner, Taken};
use crate::domain::guard::Kind;
use crate::lang::Notice;
use crate::lang::msg::{Exchange, Guard, Returns};
use crate::runtime::exchange::Extent;
use crate::runtime::place::now;
use crate::tui::guard;
use crate::tui::screens::exchange::read_out;

pub(super) fn export(desk: &mut Desk<'_>, order: &Export) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    worker.summaries()?;
    let held = worker.undecided(&desk.packs.guard)?;
    if !held.is_empty() {
        return Err(stopped(desk, &held));
    }
    let extent = Extent::of(order.all);
    let done = worker.write_bundle(&order.to, extent, now())?;
    if desk.args.json {
        let line = json!({
            "schema": "fanal.export/1",
            "path": done.path,
            "cases": done.cases,
            "records": done.records,
            "bytes": done.bytes,
            "checks": done.checks,
        });
        desk.line(&line.to_string())?;
    } else {
        let (cases, records, bytes) = (done.cases, done.records, done.bytes);
        let written = desk.words.say_plain(Exchange::Written { path: done.path });
        let counts = desk.words.say_plain(Exchange::WrittenCounts {
            cases,
            records,
            bytes,
        });
        desk.line(&written)?;
        desk.line(&counts)?;
        for check in done.checks {
            let read_out = read_out(desk.words.locale(), &check);
            desk.say(read_out)?;
        }
        desk.say(Exchange::SafeToPull)?;
    }
    Ok(0)
}

/// Which cases hold words of which kinds; never the words.
fn stopped(desk: &Desk<'_>, held: &[Held]) -> Stop {
    let mut lines: BTreeMap<&str, BTreeSet<Kind>> = BTreeMap::new();
    for one in held {
        let kinds = one.undecided.findings.iter().map(|finding| finding.kind);
        lines.entry(&one.code).or_default().extend(kinds);
    }
    let listed: Vec<String> = lines
        .into_iter()
        .map(|(code, kinds)| {
            let kinds: Vec<String> = kinds
                .into_iter()
                .map(|kind| desk.words.say_plain(guard::kind(kind)))
                .collect();
            format!("{code} ({})", kinds.join(", "))
        })
        .collect();
    let list = listed.join(", ");
    Notice::new(Guard::ExportHeld { list }, Guard::ExportHeldRemedy).into()
}

pub(super) fn import(desk: &mut Desk<'_>, order: &Import) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    let mut arrivals = Vec::new();
    let manner = Manner {
        looking: order.dry_run,
        restored: order.restored,
        trusted: order.trust.clone(),
    };
    for path in &order.paths {
        arrivals.extend(worker.import(path, &manner, now())?);
    }
    let mut exit = if arrivals.is_empty() { 10 } else { 0 };
    for arrival in &arrivals {
        if let Err(notice) = &arrival.outcome {
            exit = exit.max(code_of(notice.problem.id()));
        }
        tell(desk, arrival, manner.looking)?;
    }
    if arrivals.is_empty() && !desk.args.json {
        let said = desk.words.say_plain(Exchange::NoBundles);
        desk.line(&said)?;
    }
    Ok(exit)
}

fn tell(desk: &mut Desk<'_>, arrival: &Arrival, looking: bool) -> Result<(), Stop> {
    if desk.args.json {
        let line = match &arrival.outcome {
            Ok(taken) => accepted(&arrival.file, taken),
            Err(notice) => refused(desk, &arrival.file, notice),
        };
        return desk.line(&line.to_string());
    }
    let lines = match &arrival.outcome {
        Ok(taken) => {
            let (station, fingerprint) = (taken.station.clone(), taken.fingerprint.clone());
            let took = Exchange::Took {
                station,
                new: taken.new,
                known: taken.known,
            };
            let key = match (taken.pinned, looking) {
                (true, true) => Exchange::WouldPin { fingerprint },
                (true, false) => Exchange::Pinned { fingerprint },
                (false, _) => Exchange::KnownKey { fingerprint },
            };
            let mut lines = vec![
                desk.words.say_plain(took),
                desk.words.say_plain(key),
                desk.words
                    .say_plain(read_out(desk.words.locale(), &taken.check)),
            ];
            if let Some((first, last)) = taken.missing {
                lines.push(desk.words.say_plain(Returns::Missing { first, last }));
            }
            if taken.restored {
                lines.push(desk.words.say_plain(Returns::RestoredTaken));
            }
            lines
        }
        Err(Notice { problem, remedy }) => vec![
            desk.words.say_plain(problem.clone()),
            desk.words.say_plain(remedy.clone()),
        ],
    };
    desk.line(&arrival.file)?;
    for said in lines {
        desk.line(&format!("  {said}"))?;
    }
    Ok(())
}

fn accepted(file: &str, taken: &Taken) -> Value {
    json!({
        "schema": "fanal.import/1",
        "file": file,
        "accepted": true,
        "station": taken.station,
        "fingerprint": taken.fingerprint,
        "first_contact": taken.pinned,
        "new": taken.new,
        "known": taken.known,
        "missing": taken.missing.map(|(first, last)| [first, last]),
        "restored": taken.restored,
        "check": taken.check,
    })
}

fn refused(desk: &Desk<'_>, file: &str, notice: &Notice) -> Value {
    json!({
        "schema": "fanal.import/1",
        "file": file,
        "accepted": false,
        "code": notice.problem.id(),
        "message": desk.words.say_plain(notice.problem.clone()),
        "remedy": desk.words.say_plain(notice.remedy.clone()),
    })
}
