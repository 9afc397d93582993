//! What the doctor says of the vault without opening it, and how it comes to open it.

use super::Desk;
use crate::app::event::Look;
use crate::app::finding::{Finding, State};
use crate::cli::outcome::Stop;
use crate::crypt::Cost;
use crate::domain::moment::Timestamp;
use crate::lang::msg::Doctor as Say;
use crate::runtime::disk;
use crate::runtime::doctor::opened;
use crate::runtime::doctor::place::{self, is_open};
use crate::vault::{self, Vault};

/// Whether there is a vault, who can reach it, and with a passphrase what is in it.
pub(super) fn findings(desk: &Desk<'_>, at: Timestamp) -> Vec<Finding> {
    let path = desk.place.vault(desk.args.realm.into());
    let found = disk::rights(&path);
    match desk.worker(Cost::USUAL).look() {
        Look::Absent => {
            let command = "fanal init --station CODE --officer CODE".to_owned();
            let path = path.display().to_string();
            let none = Finding::new(State::Note, Say::VaultNone { path });
            vec![none.helped_by(Say::VaultNoneRemedy { command })]
        }
        Look::Unusable(notice) => {
            vec![Finding::told(State::Fault, notice), rights(desk, found)]
        }
        Look::Present {
            station, officers, ..
        } => {
            let count = u32::try_from(officers.len()).unwrap_or(u32::MAX);
            let mut all = vec![Finding::new(
                State::Good,
                Say::VaultThere { station, count },
            )];
            all.extend(inside(desk, &officers, at));
            all
        }
    }
}

/// What needs opening. The rights of the file are read before: opening sets them right.
fn inside(desk: &Desk<'_>, officers: &[String], at: Timestamp) -> Vec<Finding> {
    let before = disk::rights(&desk.place.vault(desk.args.realm.into()));
    if desk.args.passphrase_fd.is_none() {
        let command = "fanal doctor --passphrase-fd 3 3<FILE".to_owned();
        let unseen = Finding::new(State::Note, Say::NotLooked);
        let unseen = unseen.helped_by(Say::NotLookedRemedy { command });
        return vec![rights(desk, before), unseen];
    }
    match open(desk, officers) {
        Ok(mut vault) => {
            let mut all = vec![rights_after(desk, before)];
            all.extend(opened::findings_and_note(&mut vault, at));
            all.extend(desk.worker(Cost::USUAL).kept_in(vault, at));
            all
        }
        Err(stop) => {
            let notice = stop.notice();
            let shut = Finding::new(State::Fault, notice.problem.clone())
                .because(Say::NotLooked)
                .helped_by(notice.remedy.clone());
            vec![rights(desk, before), shut]
        }
    }
}

fn open(desk: &Desk<'_>, officers: &[String]) -> Result<Vault, Stop> {
    let officer = desk.officer_among(officers)?;
    let passphrase = desk.passphrase()?;
    let path = desk.place.vault(desk.args.realm.into());
    let opened = vault::unlock(&path, &officer, &passphrase);
    opened.map_err(|fault| fault.notice().into())
}

fn rights(desk: &Desk<'_>, found: Option<u32>) -> Finding {
    place::file(&desk.place.vault(desk.args.realm.into()), found)
}

fn rights_after(desk: &Desk<'_>, before: Option<u32>) -> Finding {
    let file = desk.place.vault(desk.args.realm.into());
    let after = disk::rights(&file);
    let set_right = before.is_some_and(is_open) && !after.is_some_and(is_open);
    if !set_right {
        return rights(desk, after);
    }
    let path = file.display().to_string();
    let command = "fanal user passphrase".to_owned();
    Finding::new(State::Warning, Say::VaultSetRight { path })
        .because(Say::VaultOpenWhy)
        .helped_by(Say::VaultSetRightRemedy { command })
}
