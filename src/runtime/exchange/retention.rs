//! When a desk confirmed what, as signed returns tell it, and what stays of cases that were deleted.

use std::collections::BTreeMap;

use super::super::worker::Fault;
use super::returns::{Kept, put, text};
use crate::domain::moment::Timestamp;
use crate::domain::retention::{Confirmed, Deleted, Told};
use crate::vault::Vault;

/// The mark that says when entries were confirmed first: place and seconds, a line each.
const RECEIPTS: &str = "receipts";
/// The mark with the moment that it is by the returns of desks and the latest that they named; below it
/// each desk with the number of its newest return.
const DESK: &str = "desk-time";
/// The mark that holds what stays of cases that were deleted.
pub(in super::super) const DELETED: &str = "deleted";
/// At a desk: the mark that says what was confirmed to stations, and when.
const CONFIRMED: &str = "confirmed";

/// How many confirmations a desk keeps, the latest ones.
const KEPT: usize = 2000;

/// What a station keeps of a return that confirms entries up to a place; 0 for none. Only the newest
/// return of a desk, by its number, says which day it is: an older one may come late.
pub(super) fn noted(
    station: &Vault,
    (desk, number): (&str, u64),
    (upto, written): (u64, Timestamp),
) -> Result<Kept, Fault> {
    let kept = text(station, DESK)?;
    let mut numbers = numbers(&kept);
    let [desk_time, latest] = moments(&kept);
    let mut told = Told {
        desk: desk_time,
        latest: latest.or(desk_time),
        receipts: receipts(station)?,
    };
    let known = numbers.entry(desk.to_owned()).or_default();
    if number >= *known {
        *known = number;
        told.hear(written);
    }
    told.confirm(upto);
    let moments = [told.desk, told.latest].into_iter().flatten();
    let moments: Vec<String> = moments.map(|at| at.seconds().to_string()).collect();
    let numbers = numbers.into_iter();
    let numbers = numbers.map(|(desk, number)| format!("{number} {desk}"));
    let days: Vec<String> = std::iter::once(moments.join(" ")).chain(numbers).collect();
    let receipts = told.receipts.iter().map(|(upto, at)| line(*upto, *at));
    let receipts: Vec<String> = receipts.collect();
    Ok(vec![
        (RECEIPTS.to_owned(), receipts.join("\n").into_bytes()),
        (DESK.to_owned(), days.join("\n").into_bytes()),
    ])
}

/// The moment that it is by the returns of desks, and the latest that they named.
fn moments(kept: &str) -> [Option<Timestamp>; 2] {
    let line = kept.lines().next().unwrap_or_default();
    let mut each = line.split(' ').map(moment);
    [each.next().flatten(), each.next().flatten()]
}

/// The number of the newest return of each desk.
fn numbers(kept: &str) -> BTreeMap<String, u64> {
    let lines = kept.lines().skip(1).filter_map(|line| {
        let (number, desk) = line.split_once(' ')?;
        Some((desk.to_owned(), number.parse().ok()?))
    });
    lines.collect()
}

fn line(upto: u64, at: Timestamp) -> String {
    format!("{upto} {}", at.seconds())
}

/// When entries were confirmed first, in order.
pub fn receipts(station: &Vault) -> Result<Vec<(u64, Timestamp)>, Fault> {
    let kept = text(station, RECEIPTS)?;
    let lines = kept.lines().filter_map(|line| {
        let (upto, at) = line.split_once(' ')?;
        Some((upto.parse().ok()?, moment(at)?))
    });
    Ok(lines.collect())
}

fn moment(seconds: &str) -> Option<Timestamp> {
    seconds.parse().ok().map(Timestamp::from_seconds)
}

/// The moment that it is by the desk's returns.
pub fn desk_time(station: &Vault) -> Result<Option<Timestamp>, Fault> {
    let [desk, _latest] = moments(&text(station, DESK)?);
    Ok(desk)
}

/// What stays of cases that were deleted, oldest first.
pub fn deleted(station: &Vault) -> Result<Vec<Deleted>, Fault> {
    let kept = text(station, DELETED)?;
    let lines = kept.lines().filter_map(|line| {
        let mut parts = line.split(' ');
        Some(Deleted {
            code: parts.next()?.to_owned(),
            outcome: parts.next()?.to_owned(),
            at: moment(parts.next()?)?,
        })
    });
    Ok(lines.collect())
}

/// What stays of cases that were deleted, as it is kept.
pub fn deleted_text(all: &[Deleted]) -> String {
    let lines = all.iter().map(|one| {
        let (code, outcome, at) = (&one.code, &one.outcome, one.at.seconds());
        format!("{code} {outcome} {at}")
    });
    lines.collect::<Vec<String>>().join("\n")
}

/// At a desk: a return of this moment confirms entries of a station up to a place.
pub(super) fn confirm(
    desk: &mut Vault,
    station: &str,
    upto: u64,
    at: Timestamp,
) -> Result<(), Fault> {
    let mut all = confirmed(desk)?;
    let known = all.iter().filter(|one| one.station == station);
    if upto <= known.map(|one| one.upto).max().unwrap_or(0) {
        return Ok(());
    }
    all.push(Confirmed {
        station: station.to_owned(),
        upto,
        at,
    });
    let late = all.len().saturating_sub(KEPT);
    let lines = all.iter().skip(late);
    let lines = lines.map(|one| format!("{} {}", one.station, line(one.upto, one.at)));
    let lines: Vec<String> = lines.collect();
    put(desk, CONFIRMED, lines.join("\n").as_bytes())
}

/// At a desk: what was confirmed to stations, oldest first.
pub fn confirmed(desk: &Vault) -> Result<Vec<Confirmed>, Fault> {
    let kept = text(desk, CONFIRMED)?;
    let lines = kept.lines().filter_map(|line| {
        let mut parts = line.split(' ');
        Some(Confirmed {
            station: parts.next()?.to_owned(),
            upto: parts.next()?.parse().ok()?,
            at: moment(parts.next()?)?,
        })
    });
    Ok(lines.collect())
}
