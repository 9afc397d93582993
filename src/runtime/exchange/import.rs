//! What arrives at a desk: bundles of stations, each taken whole or refused whole.

use std::path::{Path, PathBuf};

use super::super::worker::{Fault, told};
use super::{count, statements};
use crate::app::event::{Arrival, Taken};
use crate::bundle::{self, Chunk, Line, Opened, ReadError};
use crate::domain::duty::Power;
use crate::domain::screening::{Recorded, Screening};
use crate::domain::station::Role;
use crate::domain::summary::Summary;
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::record;
use crate::vault::{self, CaseId, Epoch, Stored, Vault, VaultError};

/// Reads one bundle, or every `fb-….age` of a folder in the order of their names. A bundle with a
/// fault is refused whole; the others are still read.
pub fn import(vault: &mut Vault, path: &Path) -> Result<Vec<Arrival>, Fault> {
    if vault.about().role != Role::Desk {
        return Err(told(Notice::new(
            Command::NotADesk,
            Command::NotADeskRemedy,
        )));
    }
    if !vault.may(Power::Import) {
        let officer = vault.about().officer.clone();
        return Err(told(vault::Refusal::NotAllowed { officer }.notice()));
    }
    let mut arrivals = Vec::new();
    for file in bundles_in(path)? {
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let outcome = take_in(vault, &file).map_err(|notice| *notice);
        arrivals.push(Arrival {
            file: name.unwrap_or_default(),
            outcome,
        });
    }
    Ok(arrivals)
}

fn bundles_in(path: &Path) -> Result<Vec<PathBuf>, Fault> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let listed = std::fs::read_dir(path).map_err(|_no_folder| {
        let path = path.display().to_string();
        told(Notice::new(
            Command::NoFolder { path },
            Command::NoFolderRemedy,
        ))
    })?;
    let entries = listed.filter_map(Result::ok).map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|file| is_bundle(file)).collect();
    files.sort();
    Ok(files)
}

fn is_bundle(path: &Path) -> bool {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    path.is_file() && name.starts_with("fb-") && path.extension().is_some_and(|end| end == "age")
}

fn take_in(vault: &mut Vault, file: &Path) -> Result<Taken, Fault> {
    let about = vault.about().clone();
    let identity = std::slice::from_ref(vault.identity());
    let opened = bundle::read(file, identity, &about.recipient, about.realm.code())
        .map_err(|fault| told(fault.notice()))?;
    let known_key = is_known(vault, &opened)?;
    let officers = statements::check(vault, &opened)?;
    let mut taken = Taken {
        station: opened.manifest.station.clone(),
        fingerprint: opened.signer.fingerprint(),
        pinned: !known_key,
        new: 0,
        known: 0,
    };
    for number in 1..=opened.chunks() {
        let lines = lines_of(vault, &opened, number)?;
        receive(vault, &opened, &lines, &mut taken)?;
    }
    if !known_key {
        pin(vault, &opened)?;
    }
    for (name, key) in officers {
        vault
            .remember(&name, key.as_bytes())
            .map_err(|fault| told(fault.notice()))?;
    }
    Ok(taken)
}

fn receive(
    vault: &mut Vault,
    opened: &Opened,
    lines: &[vault::Line],
    taken: &mut Taken,
) -> Result<(), Fault> {
    let station = taken.station.clone();
    let mut head_of = |_case: CaseId, stored: &[Stored]| head(stored, &station);
    let received = vault
        .receive(&opened.signer, lines, &mut head_of)
        .map_err(|fault| told(fault.notice()))?;
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
/// Another key than the remembered one is refused.
fn is_known(vault: &Vault, opened: &Opened) -> Result<bool, Fault> {
    let known = vault
        .recall(&station_key(opened))
        .map_err(|fault| told(fault.notice()))?;
    match known {
        None => Ok(false),
        Some(pinned) if pinned == opened.signer.to_string().as_bytes() => Ok(true),
        Some(_) => {
            let station = opened.manifest.station.clone();
            let fingerprint = opened.signer.fingerprint();
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

fn pin(vault: &mut Vault, opened: &Opened) -> Result<(), Fault> {
    let signer = opened.signer.to_string();
    vault
        .remember(&station_key(opened), signer.as_bytes())
        .map_err(|fault| told(fault.notice()))
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

/// The line of a case at the desk, from all its entries. A newer entry keeps its place and says
/// nothing here.
fn head(stored: &[Stored], station: &str) -> Vec<u8> {
    let history: Vec<Recorded> = in_order(stored)
        .into_iter()
        .filter_map(|stored| record::known(&stored.body).ok())
        .map(record::Known::in_its_place)
        .collect();
    record::head(&Summary::of(&Screening::of(&history), station))
}
