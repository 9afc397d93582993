//! `fanal retention`: until when cases are kept, and the deleting of those whose time is over.

use serde_json::{Value, json};

use super::Desk;
use super::args::retention::Retention as Order;
use super::outcome::Stop;
use crate::domain::day::Day;
use crate::domain::moment::Timestamp;
use crate::domain::retention::{Countdown, Retention, end};
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::{Msg, Retention as Say};
use crate::runtime::place::now;
use crate::runtime::worker::Worker;
use crate::tui::screens::retention::stays;

const SCHEMA: &str = "fanal.retention/1";

pub(super) fn run(desk: &mut Desk<'_>, order: &Order) -> Result<u8, Stop> {
    match order {
        Order::List => list(desk),
        Order::Purge { cases, dry_run } => purge(desk, cases, *dry_run),
    }
}

fn country(desk: &Desk<'_>) -> Option<u16> {
    desk.packs.country().map(|country| country.retention.days)
}

fn is_desk(worker: &mut Worker) -> Result<bool, Stop> {
    Ok(worker.vault()?.about().role == Role::Desk)
}

fn list(desk: &mut Desk<'_>) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    worker.summaries()?;
    let known = worker.retention()?;
    // What a desk holds of a station's cases is deleted nowhere: no time of it runs here.
    let codes = if is_desk(&mut worker)? {
        Vec::new()
    } else {
        worker.known_codes()
    };
    let days = known.days(country(desk));
    head(desk, &known, days)?;
    for one in &known.confirmed {
        let until = days.map(|days| Day::of(end(one.at, days)));
        let line = json!({
            "schema": SCHEMA,
            "station": one.station,
            "upto": one.upto,
            "received": Day::of(one.at).to_string(),
            "until": until.map(|day| day.to_string()),
        });
        let said = until.map(|day| Say::RowStation {
            station: one.station.clone(),
            upto: one.upto,
            received: Day::of(one.at),
            day,
        });
        tell(desk, &line, said)?;
    }
    for code in codes {
        let countdown = days.map(|days| known.countdown(&code, days));
        let (line, said) = row(&code, countdown);
        tell(desk, &line, said)?;
    }
    for one in known.deleted {
        let line = json!({
            "schema": SCHEMA,
            "code": one.code,
            "state": "deleted",
            "outcome": one.outcome,
            "at": one.at.iso(),
        });
        tell(desk, &line, Some(stays(&one)))?;
    }
    Ok(0)
}

/// How long cases are kept, and which day it is by the desk.
fn head(desk: &mut Desk<'_>, known: &Retention, days: Option<u16>) -> Result<(), Stop> {
    if desk.args.json {
        let line = json!({
            "schema": SCHEMA,
            "days": days,
            "desk": known.desk.map(Timestamp::iso),
        });
        return desk.line(&line.to_string());
    }
    let term: Msg = days.map_or_else(
        || Say::NoTerm.into(),
        |days| {
            let days = u32::from(days);
            Say::Term { days }.into()
        },
    );
    desk.say(term)?;
    if let Some(at) = known.desk {
        desk.say(Say::DeskDay { day: Day::of(at) })?;
    }
    if let Some(day) = known.doubted() {
        desk.say(Say::Doubted { day })?;
        desk.say(Say::DoubtedRemedy)?;
    }
    Ok(())
}

fn row(code: &str, countdown: Option<Countdown>) -> (Value, Option<Say>) {
    let code = code.to_owned();
    let line = |state: &str, until: Option<Day>, left: Option<u32>| {
        json!({
            "schema": SCHEMA,
            "code": code,
            "state": state,
            "until": until.map(|day| day.to_string()),
            "days_left": left,
        })
    };
    match countdown {
        None => (line("no_term", None, None), None),
        Some(Countdown::NotReceived) => (
            line("not_received", None, None),
            Some(Say::RowWaiting { code: code.clone() }),
        ),
        Some(Countdown::Held) => (
            line("held", None, None),
            Some(Say::RowHeld { code: code.clone() }),
        ),
        Some(Countdown::Doubted) => (
            line("doubted", None, None),
            Some(Say::RowDoubted { code: code.clone() }),
        ),
        Some(Countdown::Runs { ends, left }) => (
            line("kept", Some(ends), Some(left)),
            Some(Say::RowCounting {
                code: code.clone(),
                day: ends,
            }),
        ),
        Some(Countdown::Over { ended }) => (
            line("over", Some(ended), Some(0)),
            Some(Say::RowOver {
                code: code.clone(),
                day: ended,
            }),
        ),
    }
}

fn tell(desk: &mut Desk<'_>, line: &Value, said: Option<Say>) -> Result<(), Stop> {
    if desk.args.json {
        return desk.line(&line.to_string());
    }
    said.map_or(Ok(()), |said| desk.say(said))
}

fn purge(desk: &mut Desk<'_>, cases: &[String], looking: bool) -> Result<u8, Stop> {
    let days = country(desk);
    let mut worker = desk.unlocked()?;
    if is_desk(&mut worker)? {
        return Err(Notice::new(Say::NotAStation, Say::NotAStationRemedy).into());
    }
    let codes = if looking {
        worker.to_purge(cases, days)?
    } else {
        worker.purge(cases, days, now())?
    };
    for code in &codes {
        let state = if looking { "would_delete" } else { "deleted" };
        let line = json!({ "schema": SCHEMA, "code": code, "state": state });
        let said = looking.then(|| Say::WouldDelete { code: code.clone() });
        tell(desk, &line, said)?;
    }
    if !looking && !desk.args.json {
        let count = u32::try_from(codes.len()).unwrap_or(u32::MAX);
        desk.say(Say::Deleted { count })?;
    }
    Ok(0)
}
