//! The recovery key: proved while everything else still works, and the way in when nothing else does.

use std::path::Path;

use super::change::Fault;
use super::founding::{check_cost, check_name, slot_row};
use super::journal::Deed;
use super::keys::{OwnKeys, StationKeys, unwrap_case_key, wrap_case_key};
use super::ledger::OfficerText;
use super::line::LineKind;
use super::marks::put_roster;
use super::pen::Pen;
use super::people::Enrolment;
use super::refusal::Refusal;
use super::rows::{AboutRow, CaseFileRow, KeyRow, Row};
use super::unlock::{assemble, claimed};
use super::{CaseId, Line, LineHead, RevisionId, Vault, VaultError};
use crate::crypt::digest::hex;
use crate::crypt::sealed_box::{self, Bucket};
use crate::crypt::{Cost, CryptError, Identity, SecretKey};
use crate::domain::duty::{Duty, Power};
use crate::domain::journal::Act;
use crate::domain::moment::Timestamp;

/// The setting that keeps when a recovery key was last proved.
const PROVED: &str = "recovery proved";

/// What is sealed to try a recovery key with: no person's.
const FICTIONAL: &[u8] = b"{\"fictional\":\"the lamp on the north jetty is lit\"}";

/// After how many days a recovery key is tried again.
pub const DRILL_DAYS: i64 = 90;

/// What a recovery key opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    /// Cases whose key it opened, each compared with what the station vouches for.
    pub opened: u64,
    /// Cases that are not sealed to it.
    pub shut: u64,
}

impl Vault {
    /// Proves that `identity` recovers this vault: it opens the station key, a fictional record that is
    /// sealed now as any record is, and the key of every case.
    pub fn prove_recovery(
        &mut self,
        identity: &Identity,
        at: Timestamp,
    ) -> Result<Proof, VaultError> {
        self.must(Power::Recovery)?;
        let listed = identity.recipient().to_string();
        if !self.roster.recovery.contains(&listed) {
            return Err(Refusal::NotRecovery.into());
        }
        let proof = self.tried(identity).map_err(|fault| fault.at(&self.path))?;
        let deed = Deed::of(Act::RecoveryProved)
            .about(&listed)
            .times(proof.opened);
        self.note(&deed, at)?;
        self.remember(PROVED, at.seconds().to_string().as_bytes())?;
        Ok(proof)
    }

    /// When a recovery key of this vault was last proved.
    pub fn recovery_proved(&self) -> Result<Option<Timestamp>, VaultError> {
        let proved = self.recall_text(PROVED)?.parse().ok();
        Ok(proved.map(Timestamp::from_seconds))
    }

    fn tried(&self, identity: &Identity) -> Result<Proof, Fault> {
        let not_ours = || Fault::from(VaultError::from(Refusal::NotRecovery));
        let about = AboutRow::all(&self.connection)?.pop();
        let sealed = about
            .and_then(|about| about.recovery)
            .ok_or_else(not_ours)?;
        let station = StationKeys::open(identity, &sealed).map_err(|_shut| not_ours())?;
        if !station.is_same(&self.station) {
            return Err(not_ours());
        }
        self.fictional(identity).map_err(|_shut| not_ours())?;
        let pen = self.pen();
        let mut proof = Proof { opened: 0, shut: 0 };
        for row in CaseFileRow::all(&self.connection)? {
            let auth = pen.auth(&row)?;
            if auth.journal || auth.erased.is_some() {
                continue;
            }
            let key = row
                .wrap_sup
                .and_then(|wrap| unwrap_case_key(identity, &wrap).ok());
            if key.is_some_and(|key| hex(&key.commitment()) == auth.commit) {
                proof.opened += 1;
            } else {
                proof.shut += 1;
            }
        }
        Ok(proof)
    }

    /// Seals a fictional record as a case's are sealed, and opens it with nothing but the recovery key.
    fn fictional(&self, identity: &Identity) -> Result<(), VaultError> {
        let (case, id) = (CaseId::generate()?, RevisionId::generate()?);
        let head = LineHead {
            kind: LineKind::Case,
            case,
            id,
            prev: None,
            salt: String::new(),
            device: String::new(),
            seq: 1,
            officer: self.about.officer.clone(),
            at: Timestamp::from_seconds(0),
            clock_suspect: false,
        };
        let line = Line::write(head, FICTIONAL)?;
        let key = SecretKey::generate()?;
        let wrap = wrap_case_key(&self.pen().overseers()?, &key)?;
        let aad = self.bound.body(case, id);
        let sealed = sealed_box::seal(&key, &aad, Bucket::Body, line.text())?;
        drop(key);
        let key = unwrap_case_key(identity, &wrap)?;
        let opened = sealed_box::open(&key, &aad, &sealed)?;
        if Line::read(&opened)?.body() == FICTIONAL {
            Ok(())
        } else {
            Err(CryptError::Damaged.into())
        }
    }
}

/// Comes into a vault whose officers all forgot their passphrases: the recovery key opens the station
/// key, and every case that is sealed to it is given to the new lead. The journal says so.
pub fn enter(
    path: &Path,
    identity: &Identity,
    (new, cost): (&Enrolment<'_>, Cost),
    at: Timestamp,
) -> Result<Vault, VaultError> {
    check_name(new.officer)?;
    let (path, connection) = claimed(path)?;
    let keys = OwnKeys::generate()?;
    let entered = assemble(connection, &path, |_connection, about| {
        let sealed = about.recovery.as_ref();
        let opened = sealed.and_then(|sealed| StationKeys::open(identity, sealed).ok());
        let station = opened.ok_or(VaultError::from(Refusal::NotRecovery))?;
        Ok((new.officer.to_owned(), i64::MAX, keys, station))
    });
    let mut vault = entered.map_err(|fault| fault.at(&path))?;
    check_cost(vault.bound.realm, cost)?;
    let taken = vault.roster.officers.iter();
    if taken.into_iter().any(|one| one.officer == new.officer) {
        let officer = new.officer.to_owned();
        return Err(Refusal::OfficerThere { officer }.into());
    }
    vault.slot = vault.roster.next_slot();
    let mut roster = vault.roster.clone();
    roster.officers.push(OfficerText {
        slot: vault.slot,
        officer: new.officer.to_owned(),
        recipient: vault.keys.identity.recipient().to_string(),
        key: vault.keys.signing.verifying_key().to_string(),
        duty: Duty::Lead.code().to_owned(),
        since: at.seconds(),
        left: None,
    });
    vault.change(|change, pen| {
        let pen = Pen {
            roster: &roster,
            ..*pen
        };
        let (who, lock) = ((pen.slot, new.officer), (new.passphrase, cost));
        change.put(&slot_row(who, lock, (pen.keys, pen.station))?)?;
        put_roster(change, &pen)?;
        for row in CaseFileRow::all(change.connection())? {
            let auth = pen.auth(&row)?;
            let key = row
                .wrap_sup
                .and_then(|wrap| unwrap_case_key(identity, &wrap).ok());
            let Some(key) = key.filter(|key| hex(&key.commitment()) == auth.commit) else {
                continue;
            };
            let sealed = super::keys::wrap_own(pen.bound, &pen.keys.own, row.id, &key)?;
            change.put(&KeyRow {
                case: row.id,
                officer: pen.slot,
                sealed,
            })?;
        }
        pen.note(change, &Deed::of(Act::Recovered).about(new.officer), at)
    })?;
    vault.roster = roster;
    Ok(vault)
}
