//! Between vault and bundle, which do not know each other: export and import.

mod import;
mod progress;
mod returns;
mod statements;
mod waiting;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::worker::{Fault, told};
use crate::app::event::Exported;
use crate::bundle::{self, Contents, Line, Statement, WrappedKey};
use crate::crypt::{Digest, Recipient};
use crate::domain::duty::Power;
use crate::domain::moment::Timestamp;
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::{Command, Returns};
use crate::vault::{self, CaseId, RecipientKind, Shipment, Vault};

pub use import::{import, in_order};
pub use progress::Progress;
pub use returns::{Applied, Attached, Letters, answers, apply, build, letters, received, see};
pub use waiting::{bundles, cases_waiting, waiting};

/// Every store that wrote to this desk, and what is here of it.
pub fn progress(desk: &Vault) -> Result<Vec<(String, Progress)>, Fault> {
    Progress::all(desk)
}

fn only_desk(vault: &Vault) -> Result<(), Fault> {
    if vault.about().role == Role::Desk {
        return Ok(());
    }
    Err(told(Notice::new(
        Command::NotADesk,
        Command::NotADeskRemedy,
    )))
}

/// The file itself, or every `<prefix>….age` of a folder in the order of their names.
fn files_in(path: &Path, prefix: &str) -> Result<Vec<PathBuf>, Fault> {
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
    let mut files: Vec<PathBuf> = entries.filter(|file| is_ours(file, prefix)).collect();
    files.sort();
    Ok(files)
}

fn is_ours(path: &Path, prefix: &str) -> bool {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    path.is_file() && name.starts_with(prefix) && path.extension().is_some_and(|end| end == "age")
}

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

/// What of a vault is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What no desk has confirmed yet: a lost stick costs nothing, and a desk takes the same entry
    /// once.
    Unconfirmed,
    /// Everything.
    Everything,
}

/// Writes revisions into `folder`, for the supervisors and the recovery keys.
pub fn export(
    vault: &mut Vault,
    folder: &Path,
    extent: Extent,
    at: Timestamp,
) -> Result<Exported, Fault> {
    let recipients = may_export(vault)?;
    let mut done = Exported {
        path: String::new(),
        bytes: 0,
        cases: 0,
        records: 0,
        checks: Vec::new(),
    };
    let confirmed = received(vault)?;
    let mut since = match extent {
        Extent::Unconfirmed => confirmed,
        Extent::Everything => 0,
    };
    if !has_news(vault, since)? {
        return Err(told(Notice::new(
            Returns::NothingNew,
            Returns::NothingNewRemedy,
        )));
    }
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
        done.checks.push(written.sha256.groups());
        done.bytes += written.bytes;
    }
    cases.sort();
    cases.dedup();
    done.cases = count(cases.len());
    Ok(done)
}

/// Who can open what is written; an error where nobody could, where there is nothing, or where the
/// officer at work may not.
fn may_export(vault: &Vault) -> Result<Vec<Recipient>, Fault> {
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
    // What is damaged must not leave as if it were whole.
    vault
        .must_be_sound()
        .map_err(|fault| told(fault.notice()))?;
    if vault.last_number() == 0 {
        return Err(nothing());
    }
    if !vault.may(Power::Export) {
        let officer = vault.about().officer.clone();
        return Err(told(vault::Refusal::NotAllowed { officer }.notice()));
    }
    Ok(recipients.into_iter().map(|(_, each)| each).collect())
}

/// Whether anything of a case was written after the place `since`. The journal alone, which also says
/// that somebody exported, is no reason to.
fn has_news(vault: &Vault, mut since: u64) -> Result<bool, Fault> {
    while let Some(shipment) = next_shipment(vault, since)? {
        since = shipment.last_seq;
        let mut of = shipment.records.iter().map(vault::Record::case);
        if of.any(|case| !shipment.journals.contains(&case)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What no receipt confirms: how many entries about cases, and which cases they belong to.
pub fn unconfirmed(vault: &Vault) -> Result<(u32, BTreeSet<CaseId>), Fault> {
    let (mut entries, mut cases) = (0_usize, BTreeSet::new());
    let mut since = received(vault)?;
    while let Some(shipment) = next_shipment(vault, since)? {
        since = shipment.last_seq;
        let of = shipment.records.iter().map(vault::Record::case);
        let of: Vec<CaseId> = of
            .filter(|case| !shipment.journals.contains(case))
            .collect();
        entries += of.len();
        cases.extend(of);
    }
    Ok((count(entries), cases))
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
        reply_to: Some(about.recipient.clone()),
        last_return: returns::last_applied(vault)?,
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
