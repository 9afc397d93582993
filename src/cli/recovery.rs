//! `fanal recovery …`: the key that opens everything when all else is lost.

use std::path::Path;

use serde_json::json;

use super::Desk;
use super::args::custody::{Fresh, Recovery};
use super::outcome::Stop;
use super::user::{new_code, show_new};
use crate::app::event::Proved;
use crate::crypt::Cost;
use crate::domain::duty::Duty;
use crate::lang::msg::Custody as Say;
use crate::runtime::identity;
use crate::runtime::place::now;
use crate::runtime::worker::Worker;
use crate::vault::Enrolment;

pub(super) fn run(desk: &mut Desk<'_>, order: &Recovery) -> Result<u8, Stop> {
    match order {
        Recovery::Make { to } => {
            let mut worker = desk.unlocked()?;
            make(desk, &mut worker, to)
        }
        Recovery::Prove { identity } => {
            let proof = desk.unlocked()?.prove_recovery(identity, now())?;
            tell(desk, proof)
        }
        Recovery::Enter {
            identity,
            code,
            fresh,
        } => enter(desk, identity, code, fresh),
    }
}

/// Makes a key and proves it with what stands in the file.
pub(super) fn make(desk: &mut Desk<'_>, worker: &mut Worker, to: &Path) -> Result<u8, Stop> {
    let proof = worker.make_recovery(to, now())?;
    if !desk.args.json {
        let path = proof.path.clone();
        desk.say(Say::RecoveryWritten { path })?;
    }
    tell(desk, proof)
}

fn tell(desk: &mut Desk<'_>, proof: Proved) -> Result<u8, Stop> {
    let recipient = proof.key;
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
    let identity = identity::only(file)?;
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
