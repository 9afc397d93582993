//! Between vault and bundle, which do not know each other: export and import.

mod import;
mod statements;

use std::path::Path;

use super::worker::{Fault, told};
use crate::app::event::Exported;
use crate::bundle::{self, Contents, Line, Statement, WrappedKey};
use crate::crypt::{Digest, Recipient};
use crate::domain::duty::Power;
use crate::domain::moment::Timestamp;
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::vault::{self, CaseId, RecipientKind, Shipment, Vault};

pub use import::{import, in_order};

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
    let nothing = || {
        told(Notice::new(
            Command::NothingToExport,
            Command::NothingToExportRemedy,
        ))
    };
    let rows = vault.cases().map_err(|fault| told(fault.notice()))?;
    if rows.is_empty() {
        return Err(nothing());
    }
    if !vault.may(Power::Export) {
        let officer = vault.about().officer.clone();
        return Err(told(vault::Refusal::NotAllowed { officer }.notice()));
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
        let of_cases = shipment.records.iter().map(vault::Record::case);
        let of_cases = of_cases.filter(|case| !shipment.journals.contains(case));
        let of_cases: Vec<CaseId> = of_cases.collect();
        done.records += count(of_cases.len());
        cases.extend(of_cases);
        let contents = contents(vault, shipment, at)?;
        let number = contents.bundle_seq;
        let written = bundle::write(folder, &contents, &recipients, vault.signing_key())
            .map_err(|fault| told(fault.notice()))?;
        remember(vault, number, &written.sha256)?;
        done.path = written.path.display().to_string();
        done.bytes += written.bytes;
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
        vault::Record::Purged { digest, .. } => Line::Purged { hash: digest },
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

#[cfg(test)]
mod tests;
