//! `fanal backup` and `fanal restore`: the sealed vault, whole.

use std::path::Path;

use serde_json::json;

use super::Desk;
use super::outcome::Stop;
use crate::crypt::Cost;
use crate::lang::msg::Custody as Say;
use crate::runtime::place::now;
use crate::vault::{self, Look};

pub(super) fn backup(desk: &mut Desk<'_>, file: &Path) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    worker.must_not_be_hollow(file)?;
    worker.in_vault(|vault| vault.back_up(file, now()))?;
    let path = file.display().to_string();
    tell(desk, "backed_up", Say::BackedUpTo { path })
}

pub(super) fn restore(desk: &mut Desk<'_>, file: &Path) -> Result<u8, Stop> {
    let officers = match vault::look(file).map_err(|fault| Stop::from(fault.notice()))? {
        Look::Absent => return Err(Stop::cannot_read(file)),
        Look::Present { officers, .. } => officers,
    };
    let officer = desk.officer_among(&officers)?;
    let mut worker = desk.worker(Cost::USUAL);
    worker.restore(file, (&officer, &desk.passphrase()?), now())?;
    let path = worker.vault()?.path().display().to_string();
    tell(desk, "restored", Say::RestoredTo { path })
}

fn tell(desk: &mut Desk<'_>, done: &str, said: Say) -> Result<u8, Stop> {
    if desk.args.json {
        let line = json!({ "schema": "fanal.backup/1", "done": done });
        desk.line(&line.to_string())?;
    } else {
        desk.say(said)?;
    }
    Ok(0)
}
