//! At a desk: receipts, letters and files, one return for each station.

use std::collections::BTreeMap;
use std::path::Path;

use super::super::super::worker::{Fault, told};
use super::super::progress::Progress;
use super::super::{count, history, must, only_desk, retention};
use super::home::text;
use crate::app::event::Returned;
use crate::bundle::returned::{self, Attached, Contents, Letter, Receipt, Received, Refused};
use crate::crypt::Recipient;
use crate::domain::duty::Power;
use crate::domain::moment::Timestamp;
use crate::domain::review;
use crate::domain::screening::{Decision, Entry, Screening};
use crate::lang::Notice;
use crate::lang::msg::Returns;
use crate::record;
use crate::vault::{self, CaseId, Vault};

/// Writes one return into `folder` for every station that wrote and can be answered, with `files` for
/// each of them.
pub fn build(
    desk: &mut Vault,
    folder: &Path,
    files: &[Attached],
    at: Timestamp,
) -> Result<Vec<Returned>, Fault> {
    only_desk(desk)?;
    must(desk, Power::Export)?;
    let mut stations: BTreeMap<String, Vec<(String, Progress)>> = BTreeMap::new();
    for (store, progress) in Progress::all(desk)? {
        let known = stations.entry(progress.station.clone()).or_default();
        known.push((store, progress));
    }
    let spoken = Spoken::of(desk, &stations)?;
    let mut written = Vec::new();
    for (station, stores) in &stations {
        let contents = contents(desk, (station, stores), &spoken, (files, at))?;
        let to: Vec<Recipient> = stores
            .iter()
            .filter_map(|(_, progress)| progress.reply_to.clone())
            .collect();
        let says = contents.receipts.len() + contents.letters.len() + contents.files.len();
        if to.is_empty() || says == 0 {
            continue;
        }
        written.push(write(desk, folder, (&contents, &to), spoken.upto)?);
    }
    if written.is_empty() {
        return Err(told(Notice::new(
            Returns::NothingToReturn,
            Returns::NothingToReturnRemedy,
        )));
    }
    Ok(written)
}

fn write(
    desk: &mut Vault,
    folder: &Path,
    (contents, to): (&Contents, &[Recipient]),
    upto: u64,
) -> Result<Returned, Fault> {
    let done = returned::write(folder, contents, to, desk.signing_key())
        .map_err(|fault| told(fault.notice()))?;
    let mut sent = Sent::of(desk, &contents.station)?;
    sent.returns.push((contents.number, upto));
    sent.keep(desk, &contents.station)?;
    let received = contents
        .receipts
        .iter()
        .filter_map(|receipt| match receipt {
            Receipt::Received(received) => Some(received.upto),
            Receipt::Refused(_) => None,
        });
    let received = received.max().unwrap_or(0);
    retention::confirm(desk, &contents.station, received, contents.created)?;
    Ok(Returned {
        file: done.path.display().to_string(),
        place: contents.station.clone(),
        fingerprint: desk.about().verifying_key.fingerprint(),
        pinned: false,
        received,
        letters: count(contents.letters.len()),
        refused: count(contents.receipts.len()) - u32::from(received > 0),
        files: count(contents.files.len()),
        check: done.sha256.groups(),
    })
}

fn contents(
    desk: &Vault,
    (station, stores): (&String, &[(String, Progress)]),
    spoken: &Spoken,
    (files, at): (&[Attached], Timestamp),
) -> Result<Contents, Fault> {
    let mut sent = Sent::of(desk, station)?;
    let applied = stores
        .iter()
        .map(|(_, progress)| progress.last_return)
        .max();
    sent.confirm(applied.unwrap_or(0));
    let mut receipts: Vec<Receipt> = stores
        .iter()
        .filter_map(|(store, progress)| {
            let (upto, chain) = progress.complete()?;
            Some(Receipt::Received(Received {
                vault: store.clone(),
                upto,
                chain,
            }))
        })
        .collect();
    receipts.extend(refusals(desk, station)?.into_iter().map(Receipt::Refused));
    let mine = spoken.letters.get(station);
    let letters = mine.into_iter().flatten();
    Ok(Contents {
        realm: desk.about().realm.code().to_owned(),
        desk: desk.about().station.clone(),
        station: station.clone(),
        number: sent.next(),
        created: at,
        requires: Vec::new(),
        receipts,
        letters: letters
            .filter(|(seq, _)| *seq > sent.confirmed)
            .map(|(_, letter)| letter.clone())
            .collect(),
        files: files.to_vec(),
    })
}

/// What the desk said about cases, by the station each case comes from.
struct Spoken {
    letters: BTreeMap<String, Vec<(u64, Letter)>>,
    /// The place in the desk's ledger up to which it was looked through.
    upto: u64,
}

impl Spoken {
    /// Everything that some station may not have yet.
    fn of(
        desk: &Vault,
        stations: &BTreeMap<String, Vec<(String, Progress)>>,
    ) -> Result<Self, Fault> {
        let mut floor = u64::MAX;
        for (station, stores) in stations {
            let mut sent = Sent::of(desk, station)?;
            let applied = stores.iter().map(|(_, progress)| progress.last_return);
            sent.confirm(applied.max().unwrap_or(0));
            floor = floor.min(sent.confirmed);
        }
        let mut spoken = Self {
            letters: BTreeMap::new(),
            upto: floor,
        };
        if stations.is_empty() {
            return Ok(spoken);
        }
        let cases = cases(desk)?;
        while let Some(shipment) = desk
            .shipment(spoken.upto, 2000, 8 * 1024 * 1024)
            .map_err(|fault| told(fault.notice()))?
        {
            for (seq, one) in (shipment.first_seq..).zip(&shipment.records) {
                if let vault::Record::Plain { case, line, .. } = one
                    && let Some((code, station)) = cases.get(case)
                    && let Some(letter) = letter(desk, code, line)
                    && counts(desk, *case, &letter)?
                {
                    let said = spoken.letters.entry(station.clone()).or_default();
                    said.push((seq, letter));
                }
            }
            spoken.upto = shipment.last_seq;
        }
        Ok(spoken)
    }
}

/// Code and station of every case at the desk.
fn cases(desk: &Vault) -> Result<BTreeMap<CaseId, (String, String)>, Fault> {
    let rows = desk.cases().map_err(|fault| told(fault.notice()))?;
    let known = rows.into_iter().filter_map(|row| {
        let summary = record::parse_head(&row.head?).ok()?;
        Some((row.id, (summary.code, summary.station)))
    });
    Ok(known.collect())
}

/// What a line of the desk's own says to the station; `None` where it is the station's own line, or
/// says nothing to it.
fn letter(desk: &Vault, code: &str, line: &[u8]) -> Option<Letter> {
    let line = vault::Line::read(line).ok()?;
    if line.head().device != desk.device() {
        return None;
    }
    let recorded = record::parse(line.body()).ok()?;
    let (kind, decision, text) = if let Entry::Decided { decision, reason } = recorded.entry {
        ("decision", Some(record::decision_word(decision)), reason)
    } else if let Entry::Advised { text } = recorded.entry {
        ("advice", None, text)
    } else {
        return None;
    };
    Some(Letter {
        case: code.to_owned(),
        kind: kind.to_owned(),
        decision: decision.map(str::to_owned),
        text,
        at: recorded.at,
        by: recorded.officer,
    })
}

/// Whether a letter may travel. A decision that takes protection away does once it counts: the second
/// reader's does then, and the first one's never, nor does one that somebody disagrees with.
fn counts(desk: &Vault, case: CaseId, letter: &Letter) -> Result<bool, Fault> {
    let lowering = Decision::ALL
        .into_iter()
        .filter(|decision| review::lowers(*decision))
        .find(|decision| letter.decision.as_deref() == Some(record::decision_word(*decision)));
    let Some(decision) = lowering else {
        return Ok(true);
    };
    let stored = desk
        .revisions(&case)
        .map_err(|fault| told(fault.notice()))?;
    let mut screening = Screening::of(&history(&stored, &desk.device()));
    let own = screening
        .decisions
        .iter()
        .rposition(|one| one.by == letter.by && one.at == letter.at && one.decision == decision);
    screening
        .decisions
        .truncate(own.map_or(0, |place| place + 1));
    Ok(review::settled(&screening) == Some(decision))
}

/// What was sent to one station.
#[derive(Debug, Default)]
struct Sent {
    /// The place in the desk's ledger up to which the station has every letter.
    confirmed: u64,
    /// The number of the last return that the station took in.
    applied: u64,
    /// Returns that were written and not confirmed: number, and the place up to which it held letters.
    returns: Vec<(u64, u64)>,
}

impl Sent {
    fn of(desk: &Vault, station: &str) -> Result<Self, Fault> {
        let mut sent = Self::default();
        for line in text(desk, &sent_mark(station))?.lines() {
            let (what, rest) = line.split_once(' ').unwrap_or_default();
            let pair = rest.split_once(' ').unwrap_or_default();
            let (one, two) = (pair.0.parse().unwrap_or(0), pair.1.parse().unwrap_or(0));
            match what {
                "confirmed" => (sent.confirmed, sent.applied) = (one, two),
                "return" => sent.returns.push((one, two)),
                _ => {}
            }
        }
        Ok(sent)
    }

    fn keep(&self, desk: &mut Vault, station: &str) -> Result<(), Fault> {
        let mut lines = vec![format!("confirmed {} {}", self.confirmed, self.applied)];
        let returns = self.returns.iter();
        lines.extend(returns.map(|(number, upto)| format!("return {number} {upto}")));
        desk.remember(&sent_mark(station), lines.join("\n").as_bytes())
            .map_err(|fault| told(fault.notice()))
    }

    /// The station says that it took in the return `applied`: each return holds every letter that was
    /// not confirmed before it.
    fn confirm(&mut self, applied: u64) {
        if let Some((_, upto)) = self.returns.iter().find(|(number, _)| *number == applied) {
            self.confirmed = self.confirmed.max(*upto);
        }
        self.applied = self.applied.max(applied);
        self.returns.retain(|(number, _)| *number > applied);
    }

    fn next(&self) -> u64 {
        let last = self.returns.last().map_or(0, |(number, _)| *number);
        last.max(self.applied) + 1
    }
}

fn sent_mark(station: &str) -> String {
    format!("sent/{station}")
}

fn refused_mark(station: &str) -> String {
    format!("refused/{station}")
}

fn refusals(desk: &Vault, station: &str) -> Result<Vec<Refused>, Fault> {
    let each = text(desk, &refused_mark(station))?;
    let pairs = each.lines().filter_map(|line| line.split_once(' '));
    Ok(pairs
        .map(|(bundle, reason)| Refused {
            bundle: bundle.to_owned(),
            reason: reason.to_owned(),
        })
        .collect())
}

/// How many refusals of one station are kept, the latest ones.
const REFUSALS: usize = 20;

/// Remembers that a bundle of `station` was refused, so that the station hears of it.
pub(in super::super) fn refuse(
    desk: &mut Vault,
    station: &str,
    bundle: &str,
    reason: &str,
) -> Result<(), Fault> {
    let mut lines: Vec<String> = refusals(desk, station)?
        .into_iter()
        .filter(|one| one.bundle != bundle)
        .map(|one| format!("{} {}", one.bundle, one.reason))
        .collect();
    lines.push(format!("{bundle} {reason}"));
    let late = lines.len().saturating_sub(REFUSALS);
    let latest = lines.get(late..).unwrap_or_default().join("\n");
    desk.remember(&refused_mark(station), latest.as_bytes())
        .map_err(|fault| told(fault.notice()))
}
