//! Revisions written into a folder, for the supervisors and the recovery keys: all of them, or none.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::reins::Reins;
use super::super::worker::{Fault, told};
use super::returns::last_applied;
use super::waiting::has_news;
use super::{count, last_bundle, must, next_shipment, received, remember};
use crate::app::event::{Exported, Progress};
use crate::bundle::{self, Contents, Line, Point, Statement, Watch, WrappedKey, Written};
use crate::crypt::{Digest, Recipient};
use crate::domain::duty::Power;
use crate::domain::moment::Timestamp;
use crate::lang::Notice;
use crate::lang::msg::{Command, Returns, Stick};
use crate::vault::{self, CaseId, RecipientKind, Shipment, Vault};

/// What of a vault is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What no desk has confirmed yet: a lost stick costs nothing, and a desk takes the same entry
    /// once.
    Unconfirmed,
    /// Everything.
    Everything,
}

impl Extent {
    /// Everything, or what no desk has confirmed.
    pub fn of(everything: bool) -> Self {
        if everything {
            Self::Everything
        } else {
            Self::Unconfirmed
        }
    }
}

/// Writes revisions into `folder`. Where one of the files cannot be written, or whoever holds the reins
/// gives it up, none of them stays, and the vault knows of none.
pub fn export(
    vault: &mut Vault,
    folder: &Path,
    extent: Extent,
    at: Timestamp,
    reins: &mut Reins,
) -> Result<Exported, Fault> {
    let recipients = may_export(vault)?;
    let since = match extent {
        Extent::Unconfirmed => received(vault)?,
        Extent::Everything => 0,
    };
    // Everything is always something: may_export has seen to that.
    if extent == Extent::Unconfirmed && !has_news(vault)? {
        return Err(told(Notice::new(
            Returns::NothingNew,
            Returns::NothingNewRemedy,
        )));
    }
    let mut sent = Sent {
        last: last_bundle(vault)?,
        files: Vec::new(),
        is_kept: false,
    };
    let done = write_all(vault, (folder, &recipients, at), since, &mut sent, reins)?;
    let (number, digest) = sent.last;
    if let Some(digest) = digest {
        remember(vault, number, &digest)?;
    }
    sent.is_kept = true;
    Ok(done)
}

/// What was written so far. Dropped before it is kept, the files are taken away again.
struct Sent {
    files: Vec<PathBuf>,
    last: (u64, Option<Digest>),
    is_kept: bool,
}

impl Drop for Sent {
    fn drop(&mut self) {
        let left = self.files.iter().filter(|_| !self.is_kept);
        for file in left {
            // On a stick that is gone nothing can be taken away; what is on it is whole, and a desk
            // takes the same entry once.
            let _gone = fs::remove_file(file);
        }
    }
}

fn write_all(
    vault: &Vault,
    (folder, recipients, at): (&Path, &[Recipient], Timestamp),
    mut since: u64,
    sent: &mut Sent,
    reins: &mut Reins,
) -> Result<Exported, Fault> {
    let mut done = Exported {
        path: String::new(),
        bytes: 0,
        cases: 0,
        records: 0,
        checks: Vec::new(),
    };
    let (begun, end) = (since, vault.last());
    let mut cases: Vec<CaseId> = Vec::new();
    while let Some(shipment) = next_shipment(vault, since)? {
        let mut follow = Follow {
            before: since - begun,
            portion: shipment.last_seq - since,
            total: end - begun,
            reins,
        };
        since = shipment.last_seq;
        let of_cases = shipment.records.iter().map(vault::Record::case);
        let of_cases = of_cases.filter(|case| !shipment.journals.contains(case));
        let of_cases: Vec<CaseId> = of_cases.collect();
        done.records += count(of_cases.len());
        cases.extend(of_cases);
        let contents = contents(vault, shipment, sent.last, at)?;
        let key = vault.signing_key();
        let written = bundle::write_watched(folder, &contents, recipients, key, &mut follow)
            .map_err(|fault| told(fault.notice()))?;
        sent.files.push(written.path.clone());
        sent.last = (contents.bundle_seq, Some(written.sha256));
        add(&mut done, &written);
    }
    cases.sort();
    cases.dedup();
    done.cases = count(cases.len());
    Ok(done)
}

fn add(done: &mut Exported, written: &Written) {
    done.path = written.path.display().to_string();
    done.checks.push(written.sha256.groups());
    done.bytes += written.bytes;
}

/// Follows the writing of one portion: of its entries the first half counts when they are written,
/// the second when they are read back.
struct Follow<'r> {
    before: u64,
    portion: u64,
    total: u64,
    reins: &'r mut Reins,
}

impl Watch for Follow<'_> {
    fn goes_on(&mut self, at: Point) -> bool {
        let half = self.portion * 500;
        let of_half = |done: u64, total: u64| half * done / total.max(1);
        let (stage, done) = match at {
            Point::Writing { done, total } => (Stick::Writing, of_half(done, total)),
            Point::Syncing => (Stick::Syncing, half),
            Point::ReadingBack { done, total } => (Stick::ReadingBack, half + of_half(done, total)),
        };
        self.reins.go_on(Progress {
            stage: stage.into(),
            done: self.before * 1000 + done,
            total: self.total * 1000,
        })
    }
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
    must(vault, Power::Export)?;
    Ok(recipients.into_iter().map(|(_, each)| each).collect())
}

pub(super) fn contents(
    vault: &Vault,
    shipment: Shipment,
    (number, before): (u64, Option<Digest>),
    at: Timestamp,
) -> Result<Contents, Fault> {
    let about = vault.about();
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
        last_return: last_applied(vault)?,
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
