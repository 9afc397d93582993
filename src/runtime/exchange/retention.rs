//! When a desk confirmed what, as signed returns tell it, and what stays of cases that were deleted.

use super::super::worker::Fault;
use super::returns::{put, text};
use crate::domain::moment::Timestamp;
use crate::domain::retention::{Confirmed, Deleted};
use crate::vault::Vault;

/// The mark that says when entries were confirmed first: place and seconds, a line each.
const RECEIPTS: &str = "receipts";
/// The mark with the moment of the latest return.
const DESK: &str = "desk-time";
/// The mark that holds what stays of cases that were deleted.
pub(in super::super) const DELETED: &str = "deleted";
/// At a desk: the mark that says what was confirmed to stations, and when.
const CONFIRMED: &str = "confirmed";

/// How many confirmations a desk keeps, the latest ones.
const KEPT: usize = 2000;

/// A return of this moment confirms entries up to a place; 0 for none.
pub(super) fn note(station: &mut Vault, upto: u64, written: Timestamp) -> Result<(), Fault> {
    let mut lines = receipts(station)?;
    if upto > lines.last().map_or(0, |(last, _)| *last) {
        lines.push((upto, written));
        let lines: Vec<String> = lines.iter().map(|(upto, at)| line(*upto, *at)).collect();
        put(station, RECEIPTS, lines.join("\n").as_bytes())?;
    }
    if desk_time(station)?.is_none_or(|known| written > known) {
        put(station, DESK, written.seconds().to_string().as_bytes())?;
    }
    Ok(())
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

/// The moment of the desk's latest return.
pub fn desk_time(station: &Vault) -> Result<Option<Timestamp>, Fault> {
    Ok(moment(&text(station, DESK)?))
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
