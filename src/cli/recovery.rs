//! `fanal recovery …`: the key that opens everything when all else is lost.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

use serde_json::json;

use super::Desk;
use super::args::custody::{Fresh, Recovery};
use super::outcome::Stop;
use super::sealed::in_file;
use super::user::{new_code, show_new};
use crate::crypt::{Cost, Identity, Plaintext};
use crate::domain::duty::Duty;
use crate::domain::journal::Act;
use crate::lang::Notice;
use crate::lang::msg::{Authoring, Custody as Say, Guard};
use crate::runtime::place::now;
use crate::runtime::worker::Worker;
use crate::vault::{Deed, Enrolment, Proof, RecipientKind};

pub(super) fn run(desk: &mut Desk<'_>, order: &Recovery) -> Result<u8, Stop> {
    match order {
        Recovery::Make { to } => make(desk, to),
        Recovery::Prove { identity } => {
            let mut worker = desk.unlocked()?;
            prove(desk, &mut worker, identity)
        }
        Recovery::Enter {
            identity,
            code,
            fresh,
        } => enter(desk, identity, code, fresh),
    }
}

/// Makes a key and proves it with what stands in the file, not with what is in memory.
fn make(desk: &mut Desk<'_>, to: &Path) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    let identity = Identity::generate();
    let public = identity.recipient();
    write(to, &identity)?;
    drop(identity);
    let listed = public.to_string();
    let added = worker.in_vault(|vault| {
        vault.add_recipient(RecipientKind::Recovery, &public)?;
        vault.note(&Deed::of(Act::RecoveryMade).about(&listed), now())
    });
    if added.is_err() {
        // A key that nothing was sealed to is of no use to anybody.
        let _left = std::fs::remove_file(to);
    }
    added?;
    if !desk.args.json {
        let path = to.display().to_string();
        desk.say(Say::RecoveryWritten { path })?;
    }
    prove(desk, &mut worker, to)
}

fn write(to: &Path, identity: &Identity) -> Result<(), Stop> {
    let text = Plaintext::new(format!(
        "# public key: {}\n{}\n",
        identity.recipient(),
        identity.expose().as_str()
    ));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(to).and_then(|mut file| {
        file.write_all(text.expose().as_bytes())?;
        file.sync_all()
    });
    written.map_err(|fault| {
        if fault.kind() == ErrorKind::AlreadyExists {
            let path = to.display().to_string();
            return Notice::new(Authoring::FileThere { path }, Authoring::FileThereRemedy).into();
        }
        Stop::cannot_write(to)
    })
}

fn prove(desk: &mut Desk<'_>, worker: &mut Worker, file: &Path) -> Result<u8, Stop> {
    let identity = only_identity(file)?;
    let proof = worker.in_vault(|vault| vault.prove_recovery(&identity, now()))?;
    tell(desk, &identity, proof)
}

fn only_identity(file: &Path) -> Result<Identity, Stop> {
    let mut identities = in_file(file)?;
    let bad = || Notice::new(Guard::BadIdentity, Guard::BadIdentityRemedy);
    identities.pop().ok_or_else(|| bad().into())
}

fn tell(desk: &mut Desk<'_>, identity: &Identity, proof: Proof) -> Result<u8, Stop> {
    let recipient = identity.recipient().to_string();
    if desk.args.json {
        let line = json!({
            "schema": "fanal.recovery/1",
            "recipient": recipient,
            "proved": true,
            "cases": proof.opened,
            "shut": proof.shut,
        });
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    desk.say(Say::RecoveryProvedNow { key: recipient })?;
    let (opened, shut) = (proof.opened, proof.shut);
    desk.say(Say::RecoveryCases { opened, shut })?;
    if shut > 0 {
        desk.say(Say::RecoveryShut)?;
    }
    Ok(0)
}

fn enter(desk: &mut Desk<'_>, file: &Path, code: &str, fresh: &Fresh) -> Result<u8, Stop> {
    let officer = new_code(code)?;
    let new = desk.fresh(fresh)?;
    let identity = only_identity(file)?;
    let mut worker = desk.worker(Cost::USUAL);
    let enrolment = Enrolment {
        officer: &officer,
        duty: Duty::Lead,
        passphrase: &new.passphrase,
    };
    worker.enter(&identity, &enrolment, now())?;
    let cases = worker.summaries()?.len();
    if desk.args.json {
        let line = json!({ "schema": "fanal.recovery/1", "officer": officer, "cases": cases });
        desk.line(&line.to_string())?;
    } else {
        let count = u32::try_from(cases).unwrap_or(u32::MAX);
        desk.say(Say::EnteredNow { officer, count })?;
    }
    show_new(desk, &new)
}
