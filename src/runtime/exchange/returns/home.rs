//! At a station: what a desk sent home.

use std::path::Path;

use super::super::super::worker::{Fault, told};
use super::super::{count, must, retention};
use crate::app::event::{Manner, Returned};
use crate::bundle::returned::{self, Attached, Filed, Letter, Opened, Receipt};
use crate::crypt::Digest;
use crate::domain::duty::Power;
use crate::domain::post;
use crate::domain::station::{Realm, Role};
use crate::lang::Notice;
use crate::lang::msg::Returns;
use crate::record;
use crate::vault::Vault;

/// A return that was read, with its file's name; and the files that came with it.
pub type Applied = (String, Result<(Returned, Vec<Attached>), Notice>);

/// What a desk wrote about the cases of this station, oldest first.
pub type Letters = Vec<Letter>;

/// Settings of a station as they shall be, to be kept in one step.
pub(in super::super) type Kept = Vec<(String, Vec<u8>)>;

/// The mark that says up to where everything arrived.
const RECEIVED: &str = "received";
/// The mark with the number of the last return that was taken in.
const APPLIED: &str = "returns/applied";
/// The mark that holds the letters.
const LETTERS: &str = "letters";
/// The mark that holds what the desk refused, by its last return.
const REFUSED: &str = "refused-there";

/// Takes in one return, or every `fr-….age` of a folder that is for this station. One with a fault is
/// refused whole. Taking in the same one again changes nothing.
pub fn apply(station: &mut Vault, path: &Path, manner: &Manner) -> Result<Vec<Applied>, Fault> {
    if station.about().role != Role::Station {
        return Err(told(Notice::new(
            Returns::NotAStation,
            Returns::NotAStationRemedy,
        )));
    }
    must(station, Power::Import)?;
    let mut read = Vec::new();
    for file in super::super::files_in(path, "fr-")? {
        let name = file.file_name().map(|name| name.to_string_lossy());
        let name = name.map(std::borrow::Cow::into_owned).unwrap_or_default();
        match take_in(station, &file, manner) {
            Ok(taken) => read.push((name, Ok(taken))),
            // A stick carries the returns of many stations: those for others are not ours to judge.
            Err(notice) if path.is_dir() && is_for_others(&notice) => {}
            Err(notice) => read.push((name, Err(*notice))),
        }
    }
    Ok(read)
}

fn is_for_others(notice: &Notice) -> bool {
    matches!(
        notice.problem.id(),
        "bundle-not-for-us" | "bundle-not-listed"
    )
}

fn take_in(
    station: &mut Vault,
    file: &Path,
    manner: &Manner,
) -> Result<(Returned, Vec<Attached>), Fault> {
    let about = station.about().clone();
    let identity = std::slice::from_ref(station.identity());
    let place = (about.realm.code(), about.station.as_str());
    let opened = returned::read(file, identity, &about.recipient, place)
        .map_err(|fault| told(fault.notice()))?;
    let known = is_known(station, &opened, manner)?;
    let confirmed = receipt(station, &opened)?;
    let fresh = fresh(station, &opened)?;
    let returned = Returned {
        file: file.display().to_string(),
        place: opened.manifest.desk.clone(),
        fingerprint: opened.signer.fingerprint(),
        pinned: !known,
        received: confirmed,
        letters: count(fresh.len()),
        refused: count(refused(&opened).len()),
        files: count(opened.files.len()),
        check: opened.sha256.groups(),
    };
    if !manner.looking {
        keep(station, &opened, (confirmed, fresh))?;
    }
    Ok((returned, opened.files))
}

/// Keeps all that a return says, or nothing: half of it would count as the whole.
fn keep(
    station: &mut Vault,
    opened: &Opened,
    (confirmed, fresh): (u64, Letters),
) -> Result<(), Fault> {
    let about = &opened.manifest;
    let place = (about.desk.as_str(), about.number);
    let mut said = retention::noted(station, place, (confirmed, about.created))?;
    let mut all = kept(station)?;
    all.extend(fresh.into_iter().map(|letter| Filed {
        desk: about.desk.clone(),
        letter,
    }));
    let mut say = |mark: &str, value: String| said.push((mark.to_owned(), value.into_bytes()));
    say(LETTERS, returned::filed_text(&all));
    let last = last_applied(station)?;
    if about.number >= last {
        say(REFUSED, refused_lines(opened));
    }
    say(RECEIVED, confirmed.max(received(station)?).to_string());
    say(APPLIED, about.number.max(last).to_string());
    say(&desk_key(opened), opened.signer.to_string());
    station
        .remember_all(&said)
        .map_err(|fault| told(fault.notice()))
}

/// The bundles that the desk refused.
fn refused(opened: &Opened) -> Vec<&str> {
    let each = opened.receipts.iter().filter_map(|receipt| match receipt {
        Receipt::Refused(refused) => Some(refused.bundle.as_str()),
        Receipt::Received(_) => None,
    });
    each.collect()
}

fn desk_key(opened: &Opened) -> String {
    format!("desk/{}", opened.manifest.desk)
}

/// Whether the key is the one remembered for the desk. Another one is refused; a live station takes
/// nothing of a desk that no person has compared.
fn is_known(station: &Vault, opened: &Opened, manner: &Manner) -> Result<bool, Fault> {
    let known = station
        .recall(&desk_key(opened))
        .map_err(|fault| told(fault.notice()))?;
    let desk = opened.manifest.desk.clone();
    let fingerprint = opened.signer.fingerprint();
    let compared = manner.trusted.as_deref() == Some(fingerprint.as_str());
    match known {
        Some(pinned) if pinned == opened.signer.to_string().as_bytes() => Ok(true),
        Some(_) => Err(told(Notice::new(
            Returns::OtherDesk { desk, fingerprint },
            Returns::OtherDeskRemedy,
        ))),
        None if station.about().realm == Realm::Live && !compared => Err(told(Notice::new(
            Returns::NewDesk { desk, fingerprint },
            Returns::NewDeskRemedy,
        ))),
        None => Ok(false),
    }
}

/// Up to which entry the desk has everything, by the receipts for this vault; 0 where it says nothing
/// of it. A receipt for another history than this vault's refuses the return.
fn receipt(station: &Vault, opened: &Opened) -> Result<u64, Fault> {
    let own = station.about().vault.to_string();
    let mut confirmed = 0;
    for receipt in &opened.receipts {
        let Receipt::Received(received) = receipt else {
            continue;
        };
        if received.vault != own {
            continue;
        }
        let here = station
            .chain(received.upto)
            .map_err(|fault| told(fault.notice()))?;
        if here != Some(received.chain) {
            let upto = received.upto;
            return Err(told(Notice::new(
                Returns::OtherChain { upto },
                Returns::OtherChainRemedy,
            )));
        }
        confirmed = confirmed.max(received.upto);
    }
    Ok(confirmed)
}

/// The letters of a return that are not here yet.
fn fresh(station: &Vault, opened: &Opened) -> Result<Letters, Fault> {
    let here: Vec<Option<Digest>> = letters(station)?.iter().map(Letter::id).collect();
    let new = opened.letters.iter();
    Ok(new
        .filter(|letter| !here.contains(&letter.id()))
        .cloned()
        .collect())
}

/// Up to which entry of this vault a desk has confirmed that everything arrived; 0 before the first
/// receipt.
pub fn received(station: &Vault) -> Result<u64, Fault> {
    number(station, RECEIVED)
}

/// The number of the last return that was taken in; 0 before the first.
pub(in super::super) fn last_applied(station: &Vault) -> Result<u64, Fault> {
    number(station, APPLIED)
}

fn number(station: &Vault, mark: &str) -> Result<u64, Fault> {
    Ok(text(station, mark)?.parse().unwrap_or(0))
}

pub(in super::super) fn put(station: &mut Vault, mark: &str, value: &[u8]) -> Result<(), Fault> {
    station
        .remember(mark, value)
        .map_err(|fault| told(fault.notice()))
}

/// The letters as they are kept, sealed with the station key: every officer of the station may read
/// them.
fn kept(station: &Vault) -> Result<Vec<Filed>, Fault> {
    Ok(returned::parse_filed(&text(station, LETTERS)?))
}

/// What desks wrote about the cases of this station.
pub fn letters(station: &Vault) -> Result<Letters, Fault> {
    let each = kept(station)?.into_iter().map(|filed| filed.letter);
    Ok(each.collect())
}

fn refused_lines(opened: &Opened) -> String {
    let each = opened.receipts.iter().filter_map(|receipt| match receipt {
        Receipt::Refused(refused) => Some(format!("{} {}", refused.bundle, refused.reason)),
        Receipt::Received(_) => None,
    });
    let lines: Vec<String> = each.collect();
    lines.join("\n")
}

/// The letters and refusals as `officer` sees them; which cases arrived is not told here.
pub fn answers(station: &Vault, officer: &str) -> Result<post::Answers, Fault> {
    let letters = kept(station)?.into_iter().map(|filed| {
        let Filed { desk, letter } = filed;
        let decision = letter.decision;
        post::Letter {
            desk,
            case: letter.case,
            decision: decision.and_then(|word| record::decision_of_word(&word)),
            text: letter.text,
            at: letter.at,
            by: letter.by,
        }
    });
    let refused = text(station, REFUSED)?;
    let refused = refused.lines().filter_map(|line| line.split_once(' '));
    let seen = text(station, &seen_mark(officer))?;
    let (seen_letters, seen_refused) = seen.split_once(' ').unwrap_or_default();
    Ok(post::Answers {
        letters: letters.collect(),
        refused: refused
            .map(|(bundle, reason)| post::Refused {
                bundle: bundle.to_owned(),
                reason: reason.to_owned(),
            })
            .collect(),
        seen_letters: seen_letters.parse().unwrap_or(0),
        seen_refused: seen_refused.parse().unwrap_or(0),
        ..post::Answers::default()
    })
}

/// Remembers how many letters and refusals `officer` has seen.
pub fn see(
    station: &mut Vault,
    officer: &str,
    (letters, refused): (usize, usize),
) -> Result<(), Fault> {
    let seen = format!("{letters} {refused}");
    put(station, &seen_mark(officer), seen.as_bytes())
}

fn seen_mark(officer: &str) -> String {
    format!("letters/seen/{officer}")
}

/// What the vault keeps under this name; empty for nothing.
pub(in super::super) fn text(vault: &Vault, mark: &str) -> Result<String, Fault> {
    vault
        .recall_text(mark)
        .map_err(|fault| told(fault.notice()))
}
