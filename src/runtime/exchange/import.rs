//! What arrives at a desk: bundles of stations, each taken whole or refused whole.

use std::path::Path;

use super::super::worker::{Fault, told};
use super::progress::{Progress, Standing};
use super::{count, files_in, must, only_desk, returns, statements};
use crate::app::event::{Arrival, Manner, Taken};
use crate::bundle::{self, Chunk, Line, Opened, ReadError};
use crate::domain::duty::Power;
use crate::domain::screening::{Entry, Recorded, Screening};
use crate::domain::station::Realm;
use crate::domain::summary::Summary;
use crate::lang::Notice;
use crate::lang::msg::{Command, Returns};
use crate::record;
use crate::vault::{self, CaseId, Epoch, Stored, Vault, VaultError};

/// Reads one bundle, or every `fb-….age` of a folder in the order of their names. A bundle with a
/// fault is refused whole, and the refusal goes home with the next return; the others are still read.
pub fn import(vault: &mut Vault, path: &Path, manner: &Manner) -> Result<Vec<Arrival>, Fault> {
    only_desk(vault)?;
    must(vault, Power::Import)?;
    let mut arrivals = Vec::new();
    for file in files_in(path, "fb-")? {
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let outcome = take_in(vault, &file, manner).map_err(|notice| *notice);
        arrivals.push(Arrival {
            file: name.unwrap_or_default(),
            outcome,
        });
    }
    Ok(arrivals)
}

fn take_in(vault: &mut Vault, file: &Path, manner: &Manner) -> Result<Taken, Fault> {
    let about = vault.about().clone();
    let identity = std::slice::from_ref(vault.identity());
    let opened = bundle::read(file, identity, &about.recipient, about.realm.code())
        .map_err(|fault| told(fault.notice()))?;
    let refused = match take(vault, &opened, manner) {
        Ok(taken) => return Ok(taken),
        Err(refused) => refused,
    };
    // Only a station whose key is the remembered one hears what became of its bundle.
    if !manner.looking && is_known(vault, &opened, manner).is_ok_and(|known| known) {
        let name = file.file_name().map(|name| name.to_string_lossy());
        let name = name.map(std::borrow::Cow::into_owned).unwrap_or_default();
        returns::refuse(vault, &opened.manifest.station, &name, refused.problem.id())?;
    }
    Err(refused)
}

/// Takes in a bundle that was verified.
fn take(vault: &mut Vault, opened: &Opened, manner: &Manner) -> Result<Taken, Fault> {
    let known_key = is_known(vault, opened, manner)?;
    let officers = statements::check(vault, opened)?;
    let mut progress = Progress::of(vault, &opened.manifest.vault)?;
    let standing = progress.standing(&opened.manifest, &opened.chain);
    let standing = other_words(vault, opened, &progress)?.unwrap_or(standing);
    let mut taken = taken(opened, known_key, standing);
    if let Standing::Fork(at) = standing {
        if !manner.restored {
            let station = taken.station;
            return Err(told(Notice::new(
                Returns::Restored { station, at },
                Returns::RestoredRemedy,
            )));
        }
        progress.begin_again(&opened.chain);
    }
    // What is here already is only counted: entries about cases, as when they came.
    let looking = manner.looking || standing == Standing::Known;
    for number in 1..=opened.chunks() {
        let lines = lines_of(vault, opened, number)?;
        receive(vault, opened, (&lines, looking), &mut taken)?;
    }
    if manner.looking {
        return Ok(taken);
    }
    progress.add(&opened.manifest);
    let mut settings = progress.settings(vault, &opened.manifest.vault)?;
    if !known_key {
        let signer = opened.signer.to_string().into_bytes();
        settings.push((station_key(opened), signer));
    }
    let officers = officers.into_iter();
    settings.extend(officers.map(|(name, key)| (name, key.into_bytes())));
    vault
        .remember_all(&settings)
        .map_err(|fault| told(fault.notice()))?;
    Ok(taken)
}

/// Looks up what stands in places that the chain does not prove: a station that goes on from an old
/// copy writes other entries there. `None` when nothing disagrees.
fn other_words(
    vault: &Vault,
    opened: &Opened,
    progress: &Progress,
) -> Result<Option<Standing>, Fault> {
    let last = opened.manifest.last_seq;
    let doubtful = |seq| progress.is_doubtful(seq, &opened.chain);
    if !(opened.manifest.first_seq..=last).any(doubtful) {
        return Ok(None);
    }
    for number in 1..=opened.chunks() {
        for line in lines_of(vault, opened, number)? {
            let seq = line.head().seq;
            if !doubtful(seq) {
                continue;
            }
            let found = vault
                .compare(std::slice::from_ref(&line))
                .map_err(|fault| told(fault.notice()))?;
            if found.new > 0 {
                return Ok(Some(Standing::Fork(seq)));
            }
        }
    }
    Ok(None)
}

fn taken(opened: &Opened, known_key: bool, standing: Standing) -> Taken {
    Taken {
        station: opened.manifest.station.clone(),
        fingerprint: opened.signer.fingerprint(),
        pinned: !known_key,
        new: 0,
        known: 0,
        missing: match standing {
            Standing::Gap(first, last) => Some((first, last)),
            Standing::Known | Standing::Continues | Standing::Fork(_) => None,
        },
        restored: matches!(standing, Standing::Fork(_)),
        check: opened.sha256.groups(),
    }
}

fn receive(
    vault: &mut Vault,
    opened: &Opened,
    (lines, looking): (&[vault::Line], bool),
    taken: &mut Taken,
) -> Result<(), Fault> {
    let station = taken.station.clone();
    let own = vault.device();
    let mut head_of = |_case: CaseId, stored: &[Stored]| head(stored, (&station, &own));
    let received = if looking {
        vault.compare(lines)
    } else {
        vault.receive(&opened.signer, lines, &mut head_of)
    };
    let received = received.map_err(|fault| told(fault.notice()))?;
    taken.new += received.new;
    taken.known += received.known;
    if received.conflicting.is_empty() {
        return Ok(());
    }
    let count = count(received.conflicting.len());
    Err(told(Notice::new(
        Command::Conflicting { count },
        Command::ConflictingRemedy,
    )))
}

fn station_key(opened: &Opened) -> String {
    format!("station/{}", opened.manifest.station)
}

/// Trust at first contact (design README 18): whether the key is the one remembered for the station.
/// Another key than the remembered one is refused. A live desk takes nothing of a key that no person
/// has compared.
fn is_known(vault: &Vault, opened: &Opened, manner: &Manner) -> Result<bool, Fault> {
    let known = vault
        .recall(&station_key(opened))
        .map_err(|fault| told(fault.notice()))?;
    let must_ask = vault.about().realm == Realm::Live;
    let fingerprint = opened.signer.fingerprint();
    let compared = manner.trusted.as_deref() == Some(fingerprint.as_str());
    match known {
        None if must_ask && !compared => {
            let station = opened.manifest.station.clone();
            Err(told(Notice::new(
                Returns::Quarantined {
                    station,
                    fingerprint,
                },
                Returns::QuarantinedRemedy,
            )))
        }
        None => Ok(false),
        Some(pinned) if pinned == opened.signer.to_string().as_bytes() => Ok(true),
        Some(_) => {
            let station = opened.manifest.station.clone();
            Err(told(Notice::new(
                Command::OtherKey {
                    station,
                    fingerprint,
                },
                Command::OtherKeyRemedy,
            )))
        }
    }
}

/// The lines of one chunk, sealed ones opened with the keys that travel with them.
fn lines_of(vault: &Vault, opened: &Opened, wanted: u32) -> Result<Vec<vault::Line>, Fault> {
    let mut lines = Vec::new();
    let mut fault: Option<VaultError> = None;
    let visit = |chunk: Chunk| -> Result<(), ReadError> {
        if chunk.number == wanted {
            for line in &chunk.lines {
                match vault_line(vault, opened, line) {
                    Ok(line) => lines.extend(line),
                    Err(other) => fault = Some(other),
                }
            }
        }
        Ok(())
    };
    opened
        .each_chunk(std::slice::from_ref(vault.identity()), visit)
        .map_err(|fault| told(fault.notice()))?;
    fault.map_or(Ok(lines), |fault| Err(told(fault.notice())))
}

fn vault_line(
    vault: &Vault,
    opened: &Opened,
    line: &Line,
) -> Result<Option<vault::Line>, VaultError> {
    match line {
        Line::Plain { line } => vault::Line::read(line).map(Some),
        Line::Sealed {
            case,
            revision,
            sealed,
            ..
        } => {
            let key = opened.wrapped_keys.iter().find(|key| key.case == *case);
            let (Some(key), Ok(case), Ok(id)) = (key, case.parse(), revision.parse()) else {
                return Err(VaultError::NotReadable);
            };
            let from = opened
                .manifest
                .vault
                .parse()
                .map_err(|_no_id| VaultError::NotReadable)?;
            let epoch = Epoch {
                case,
                wrap: key.wrap.clone(),
            };
            let inside = vault.open_sealed(from, &epoch, id, sealed)?;
            // The label outside must be the one that was sealed inside.
            if inside.head().case != case || inside.head().id != id {
                return Err(VaultError::NotReadable);
            }
            Ok(Some(inside))
        }
        Line::Purged { .. } => Ok(None),
    }
}

/// The entries of a case as its station counts them: those of the device that began it first, then
/// those of others. An entry that takes another back names its place among its own device's.
pub fn in_order(stored: &[Stored]) -> Vec<&Stored> {
    let first = stored.first().map(|stored| stored.device.as_str());
    let mut ordered: Vec<&Stored> = stored.iter().collect();
    ordered.sort_by_key(|stored| Some(stored.device.as_str()) != first);
    ordered
}

/// What an entry says at the computer `own`. A decision counts only where it was made: one that came in
/// the bundle of a station keeps its place and says nothing, whatever name it bears.
pub fn at_the_desk(stored: &Stored, own: &str, said: Recorded) -> Recorded {
    let foreign = stored.device != own && matches!(said.entry, Entry::Decided { .. });
    if foreign {
        Recorded {
            entry: Entry::Undone(usize::MAX),
            ..said
        }
    } else {
        said
    }
}

/// Every entry of a case at the desk. A newer entry keeps its place and says nothing here.
pub fn history(stored: &[Stored], own: &str) -> Vec<Recorded> {
    let known = |stored: &Stored| {
        let said = record::known(&stored.body).ok()?.in_its_place();
        Some(at_the_desk(stored, own, said))
    };
    in_order(stored).into_iter().filter_map(known).collect()
}

/// The line of a case at the desk, from all its entries.
fn head(stored: &[Stored], (station, own): (&str, &str)) -> Vec<u8> {
    let history = history(stored, own);
    record::head(&Summary::of(&Screening::of(&history), station))
}
