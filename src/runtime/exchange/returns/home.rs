//! At a station: what a desk sent home.

use std::path::Path;

use super::super::super::worker::{Fault, told};
use super::super::count;
use crate::app::event::{Manner, Returned};
use crate::bundle::returned::{self, Attached, Letter, Opened, Receipt};
use crate::crypt::Digest;
use crate::domain::station::{Realm, Role};
use crate::lang::Notice;
use crate::lang::msg::Returns;
use crate::vault::Vault;

/// A return that was read, with its file's name; and the files that came with it.
pub type Applied = (String, Result<(Returned, Vec<Attached>), Notice>);

/// What a desk wrote about the cases of this station, oldest first.
pub type Letters = Vec<Letter>;

/// The mark that says up to where everything arrived.
const RECEIVED: &str = "received";
/// The mark with the number of the last return that was taken in.
const APPLIED: &str = "returns/applied";
/// The mark that holds the letters.
const LETTERS: &str = "letters";

/// Takes in one return, or every `fr-….age` of a folder that is for this station. One with a fault is
/// refused whole. Taking in the same one again changes nothing.
pub fn apply(station: &mut Vault, path: &Path, manner: &Manner) -> Result<Vec<Applied>, Fault> {
    if station.about().role != Role::Station {
        return Err(told(Notice::new(
            Returns::NotAStation,
            Returns::NotAStationRemedy,
        )));
    }
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

fn keep(
    station: &mut Vault,
    opened: &Opened,
    (confirmed, fresh): (u64, Letters),
) -> Result<(), Fault> {
    let mut all = letters(station)?;
    all.extend(fresh);
    put(station, LETTERS, &returned::letters_text(&all))?;
    if confirmed > received(station)? {
        put(station, RECEIVED, confirmed.to_string().as_bytes())?;
    }
    if opened.manifest.number > last_applied(station)? {
        put(
            station,
            APPLIED,
            opened.manifest.number.to_string().as_bytes(),
        )?;
    }
    let key = desk_key(opened);
    put(station, &key, opened.signer.to_string().as_bytes())
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
    let kept = station.recall(mark).map_err(|fault| told(fault.notice()))?;
    let text = kept.and_then(|kept| String::from_utf8(kept).ok());
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
}

fn put(station: &mut Vault, mark: &str, value: &[u8]) -> Result<(), Fault> {
    station
        .remember(mark, value)
        .map_err(|fault| told(fault.notice()))
}

/// What desks wrote about the cases of this station.
pub fn letters(station: &Vault) -> Result<Letters, Fault> {
    let kept = station
        .recall(LETTERS)
        .map_err(|fault| told(fault.notice()))?;
    // Sealed with the station key: every officer of the station may read it.
    returned::parse_letters(&kept.unwrap_or_default()).map_err(|fault| told(fault.notice()))
}
