//! Between vault and bundle, which do not know each other: export and import.

use std::path::{Path, PathBuf};

use super::worker::{Fault, told};
use crate::app::event::{Arrival, Exported, Taken};
use crate::bundle::{self, Chunk, Contents, Line, Opened, ReadError, Statement, WrappedKey};
use crate::crypt::{Digest, Recipient};
use crate::domain::moment::Timestamp;
use crate::domain::screening::{Recorded, Screening};
use crate::domain::summary::Summary;
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::record;
use crate::vault::{self, CaseId, Epoch, RecipientKind, Shipment, Stored, Vault, VaultError};

/// The public keys in what was typed: keys, or the path of a file with one on each line. Empty is
/// none; what is neither is refused.
pub fn recipients_in(typed: &str) -> Result<Vec<Recipient>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let bad = || {
        let key = typed.to_owned();
        told(Notice::new(Command::BadKey { key }, Command::BadKeyRemedy))
    };
    let text = if typed.starts_with("age1") {
        typed.to_owned()
    } else {
        std::fs::read_to_string(typed).map_err(|_unreadable| bad())?
    };
    let keys: Result<Vec<Recipient>, _> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::parse)
        .collect();
    keys.ok().filter(|keys| !keys.is_empty()).ok_or_else(bad)
}

/// Writes every revision into `folder`, for the supervisors and the recovery keys.
///
/// Until receipts come back, everything travels each time: a lost stick costs nothing, and a desk
/// takes the same entry once.
pub fn export(vault: &mut Vault, folder: &Path, at: Timestamp) -> Result<Exported, Fault> {
    let recipients = vault.recipients().map_err(|fault| told(fault.notice()))?;
    if !recipients
        .iter()
        .any(|(kind, _)| *kind == RecipientKind::Supervisor)
    {
        return Err(told(Notice::new(
            Command::NoSupervisor,
            Command::NoSupervisorRemedy,
        )));
    }
    let recipients: Vec<Recipient> = recipients.into_iter().map(|(_, each)| each).collect();
    let mut done = Exported {
        path: String::new(),
        bytes: 0,
        cases: 0,
        records: 0,
    };
    let mut since = 0;
    let mut cases: Vec<CaseId> = Vec::new();
    while let Some(shipment) = next_shipment(vault, since)? {
        since = shipment.last_seq;
        cases.extend(shipment.records.iter().map(vault::Record::case));
        let contents = contents(vault, shipment, at)?;
        let number = contents.bundle_seq;
        let written = bundle::write(folder, &contents, &recipients, vault.signing_key())
            .map_err(|fault| told(fault.notice()))?;
        remember(vault, number, &written.sha256)?;
        done.path = written.path.display().to_string();
        done.bytes += written.bytes;
        done.records += u32::try_from(written.records).unwrap_or(u32::MAX);
    }
    if done.records == 0 {
        return Err(told(Notice::new(
            Command::NothingToExport,
            Command::NothingToExportRemedy,
        )));
    }
    cases.sort();
    cases.dedup();
    done.cases = count(cases.len());
    Ok(done)
}

fn next_shipment(vault: &Vault, since: u64) -> Result<Option<Shipment>, Fault> {
    vault
        .shipment(since, bundle::PORTION_RECORDS, bundle::PORTION_BYTES)
        .map_err(|fault| told(fault.notice()))
}

fn contents(vault: &Vault, shipment: Shipment, at: Timestamp) -> Result<Contents, Fault> {
    let about = vault.about();
    let (number, before) = last_bundle(vault)?;
    Ok(Contents {
        realm: about.realm.code().to_owned(),
        role: about.role.code().to_owned(),
        station: about.station.clone(),
        device: about.computer.clone(),
        vault: about.vault.to_string(),
        bundle_seq: number + 1,
        prev_bundle: before,
        first_seq: shipment.first_seq,
        chain_before: shipment.chain_before,
        created: at,
        requires: Vec::new(),
        statements: shipment.statements.into_iter().map(statement).collect(),
        wrapped_keys: shipment
            .epochs
            .into_iter()
            .map(|epoch| WrappedKey {
                case: epoch.case.to_string(),
                wrap: epoch.wrap,
            })
            .collect(),
        lines: shipment.records.into_iter().map(line).collect(),
    })
}

fn statement(signed: vault::Statement) -> Statement {
    Statement {
        officer: signed.officer,
        statement: signed.text,
        signature: signed.signature,
    }
}

fn line(record: vault::Record) -> Line {
    match record {
        vault::Record::Plain { line, .. } => Line::Plain { line },
        vault::Record::Sealed {
            case,
            id,
            digest,
            sealed,
        } => Line::Sealed {
            case: case.to_string(),
            revision: id.to_string(),
            hash: digest,
            sealed,
        },
    }
}

const LAST_BUNDLE: &str = "bundle/last";

/// The number and the digest of the bundle that was written last; 0 before the first.
fn last_bundle(vault: &Vault) -> Result<(u64, Option<Digest>), Fault> {
    let kept = vault
        .recall(LAST_BUNDLE)
        .map_err(|fault| told(fault.notice()))?;
    let text = kept
        .and_then(|kept| String::from_utf8(kept).ok())
        .unwrap_or_default();
    let (number, digest) = text.split_once(' ').unwrap_or_default();
    Ok((number.parse().unwrap_or(0), digest.parse().ok()))
}

fn remember(vault: &mut Vault, number: u64, digest: &Digest) -> Result<(), Fault> {
    let text = format!("{number} {digest}");
    vault
        .remember(LAST_BUNDLE, text.as_bytes())
        .map_err(|fault| told(fault.notice()))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Reads one bundle, or every `fb-….age` of a folder in the order of their names. A bundle with a
/// fault is refused whole; the others are still read.
pub fn import(vault: &mut Vault, path: &Path) -> Result<Vec<Arrival>, Fault> {
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
            vault.open_sealed(from, &epoch, id, sealed).map(Some)
        }
        Line::Purged { .. } => Ok(None),
    }
}

/// The line of a case at the desk, from all its entries.
fn head(stored: &[Stored], station: &str) -> Vec<u8> {
    let history: Vec<Recorded> = stored
        .iter()
        .filter_map(|stored| record::parse(&stored.body).ok())
        .collect();
    record::head(&Summary::of(&Screening::of(&history), station))
}
