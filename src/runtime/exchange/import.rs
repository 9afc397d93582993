//! What arrives at a desk: bundles of stations, each taken whole or refused whole.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use super::super::worker::{Fault, told};
use super::ahead::{self, Ahead, Came, Opening};
use super::progress::{Progress, Standing};
use super::{count, files_in, must, only_desk, returns, statements};
use crate::app::event::{Arrival, Manner, Taken};
use crate::bundle::{Chunk, Line, Opened, ReadError};
use crate::domain::duty::Power;
use crate::domain::screening::{Entry, Recorded, Screening};
use crate::domain::station::Realm;
use crate::domain::summary::Summary;
use crate::lang::Notice;
use crate::lang::msg::{Command, Returns};
use crate::record;
use crate::vault::{self, CaseId, Epoch, Received, Setting, Stored, Vault, VaultError};

/// Reads one bundle, or every `fb-….age` of a folder in the order of their names. A bundle with a
/// fault is refused whole, and the refusal goes home with the next return; the others are still read.
pub fn import(vault: &mut Vault, path: &Path, manner: &Manner) -> Result<Vec<Arrival>, Fault> {
    only_desk(vault)?;
    must(vault, Power::Import)?;
    let files = files_in(path, "fb-")?;
    let opening = opening(vault);
    vault
        .with_room(|vault| {
            Ok(ahead::each(&files, &opening, |file, ahead| Arrival {
                file: name_of(file),
                outcome: take_in(vault, file, (ahead, manner)).map_err(|notice| *notice),
            }))
        })
        .map_err(|fault: VaultError| told(fault.notice()))
}

fn opening(vault: &Vault) -> Opening {
    let about = vault.about();
    Opening {
        identity: vault.identity().clone(),
        own: about.recipient.clone(),
        realm: about.realm.code().to_owned(),
    }
}

fn name_of(file: &Path) -> String {
    let name = file.file_name().map(|name| name.to_string_lossy());
    name.map(std::borrow::Cow::into_owned).unwrap_or_default()
}

fn take_in(
    vault: &mut Vault,
    file: &Path,
    (ahead, manner): (Result<Ahead, Fault>, &Manner),
) -> Result<Taken, Fault> {
    let ahead = ahead?;
    let opened = Arc::clone(&ahead.opened);
    let refused = match take(vault, ahead, manner) {
        Ok(taken) => return Ok(taken),
        Err(refused) => refused,
    };
    // Only a station whose key is the remembered one hears what became of its bundle.
    if !manner.looking && is_known(vault, &opened, manner).is_ok_and(|known| known) {
        let station = &opened.manifest.station;
        returns::refuse(vault, station, &name_of(file), refused.problem.id())?;
    }
    Err(refused)
}

/// Takes in a bundle that was verified: a chunk a transaction, and with the last one what is remembered
/// of the bundle.
fn take(vault: &mut Vault, ahead: Ahead, manner: &Manner) -> Result<Taken, Fault> {
    let opened = &*ahead.opened;
    let known_key = is_known(vault, opened, manner)?;
    ahead.statements?;
    let officers = statements::fresh(vault, opened)?;
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
    progress.add(&opened.manifest);
    let mut settings = progress.settings(vault, &opened.manifest.vault)?;
    if !known_key {
        let signer = opened.signer.to_string().into_bytes();
        settings.push((station_key(opened), signer));
    }
    let officers = officers.into_iter();
    settings.extend(officers.map(|(name, key)| (name, key.into_bytes())));
    // What is here already is only counted: entries about cases, as when they came.
    let counting = manner.looking || standing == Standing::Known;
    for number in 1..=opened.chunks() {
        let lines = next_lines(vault, opened, &ahead.chunks)?;
        let is_last = number == opened.chunks();
        let settings = if is_last { &settings[..] } else { &[] };
        let received = if counting {
            vault.compare(&lines)
        } else {
            receive(vault, opened, (&lines, settings))
        };
        count_in(&mut taken, &received.map_err(|fault| told(fault.notice()))?)?;
    }
    if counting && !manner.looking {
        vault
            .remember_all(&settings)
            .map_err(|fault| told(fault.notice()))?;
    }
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
    let mut other = None;
    let visit = |chunk: Chunk| -> Result<(), Fault> {
        for line in chunk.lines.into_iter().filter_map(ahead::came) {
            let line = vault_line(vault, opened, line?)?;
            let seq = line.head().seq;
            if other.is_none() && doubtful(seq) {
                let found = vault.compare(std::slice::from_ref(&line));
                let found = found.map_err(|fault| told(fault.notice()))?;
                other = (found.new > 0).then_some(Standing::Fork(seq));
            }
        }
        Ok(())
    };
    opened.each_chunk(std::slice::from_ref(vault.identity()), visit)?;
    Ok(other)
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
    new: (&[vault::Line], &[Setting]),
) -> Result<Received, VaultError> {
    let (station, own) = (opened.manifest.station.as_str(), vault.device());
    let mut head_of = |_case: CaseId, stored: &[Stored]| head(stored, (station, &own));
    vault.receive(&opened.signer, new, &mut head_of)
}

/// Counts what a chunk brought; words that disagree with what is here refuse it.
fn count_in(taken: &mut Taken, received: &Received) -> Result<(), Fault> {
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

/// The lines of the next chunk, sealed ones opened with the keys that travel with them.
fn next_lines(
    vault: &Vault,
    opened: &Opened,
    chunks: &Receiver<Result<Vec<Came>, Fault>>,
) -> Result<Vec<vault::Line>, Fault> {
    let cut = |_ended| told(ReadError::Truncated.notice());
    let came = chunks.recv().map_err(cut)??;
    came.into_iter()
        .map(|came| vault_line(vault, opened, came))
        .collect()
}

fn vault_line(vault: &Vault, opened: &Opened, came: Came) -> Result<vault::Line, Fault> {
    let read = match came {
        Came::Line(line) => Ok(line),
        Came::Sealed(sealed) => open_sealed(vault, opened, &sealed),
    };
    read.map_err(|fault| told(fault.notice()))
}

fn open_sealed(vault: &Vault, opened: &Opened, line: &Line) -> Result<vault::Line, VaultError> {
    let Line::Sealed {
        case,
        revision,
        sealed,
        ..
    } = line
    else {
        return Err(VaultError::NotReadable);
    };
    let key = opened.wrapped_keys.iter().find(|key| key.case == *case);
    let from = opened.manifest.vault.parse();
    let (Some(key), Ok(from), Ok(case), Ok(id)) = (key, from, case.parse(), revision.parse())
    else {
        return Err(VaultError::NotReadable);
    };
    let epoch = Epoch {
        case,
        wrap: key.wrap.clone(),
    };
    let inside = vault.open_sealed(from, &epoch, id, sealed)?;
    // The label outside must be the one that was sealed inside.
    if inside.head().case == case && inside.head().id == id {
        Ok(inside)
    } else {
        Err(VaultError::NotReadable)
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
