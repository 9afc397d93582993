//! `fanal init`: a vault for a station or a desk.

use serde_json::json;

use super::Desk;
use super::args::{Init, Realm, Role};
use super::open::New;
use super::outcome::Stop;
use super::profile::{Brought, take_in};
use super::recovery;
use super::user::show_words;
use crate::app::effect::Founding;
use crate::crypt::{Cost, Recipient};
use crate::domain::station::{self, Session, is_code};
use crate::lang::Notice;
use crate::lang::msg::{Command, Msg};
use crate::runtime::exchange::recipients_in;
use crate::runtime::place::now;
use crate::vault::Refusal;

pub(super) fn run(desk: &mut Desk<'_>, order: &Init) -> Result<u8, Stop> {
    if desk.args.realm == Realm::Live {
        return Err(Notice::new(Command::LiveNotReady, Command::LiveMissing).into());
    }
    let station = order.station.to_uppercase();
    let officer = desk.args.officer.clone().unwrap_or_default().to_uppercase();
    if !is_code(&station) {
        return Err(Notice::new(Command::BadStation { code: station }, Command::CodeRemedy).into());
    }
    if !is_code(&officer) {
        return Err(Notice::new(Command::BadOfficer { code: officer }, Command::CodeRemedy).into());
    }
    let supervisors = all_keys(&order.recipient)?;
    let recovery = all_keys(&order.recovery)?;
    let cost = Cost::new(order.work_factor).map_err(|fault| Stop::from(fault.notice()))?;
    let realm = desk.args.realm.into();
    let brought = brought(order, realm)?;
    may_be_drop_box(order, !supervisors.is_empty() || brought.is_some())?;
    let mut worker = desk.worker(cost);
    if let Some(to) = &order.recovery_to {
        worker.must_not_be_hollow(to)?;
    }
    let New { passphrase, words } = desk.first_passphrase(order.generate)?;
    let role = match order.role {
        Role::Station => station::Role::Station,
        Role::Desk => station::Role::Desk,
    };
    let founding = Founding {
        realm,
        role,
        station,
        officer,
        passphrase,
        supervisor: String::new(),
    };
    worker.create(&founding, (&supervisors, &recovery), now())?;
    // The words come first: what follows may fail, and then the vault is there all the same.
    if let Some(words) = &words {
        show_words(desk, words)?;
    }
    if let Some(brought) = &brought {
        take_in(desk, &mut worker, brought)?;
    }
    // After the profile: its supervisors may be the only ones, and what it says counts more.
    if order.drop_box && !brought.as_ref().is_some_and(Brought::says_drop_box) {
        worker.in_vault(|vault| vault.set_drop_box(true, now()))?;
    }
    let session = worker.session()?;
    tell(desk, &session)?;
    let to = order.recovery_to.as_deref();
    to.map_or(Ok(0), |to| recovery::make(desk, &mut worker, to))
}

/// The profile that was named, if any: good for this realm, before anything is made.
fn brought(order: &Init, realm: station::Realm) -> Result<Option<Brought>, Stop> {
    let Some(file) = &order.profile else {
        return Ok(None);
    };
    let brought = Brought::read(file, order.root.as_deref())?;
    brought.check_for(realm)?;
    Ok(Some(brought))
}

/// Refuses a drop box whose closed cases nobody could open, before anything is made.
fn may_be_drop_box(order: &Init, knows_supervisor: bool) -> Result<(), Stop> {
    if order.drop_box && (order.role == Role::Desk || !knows_supervisor) {
        return Err(Refusal::NobodyElse.notice().into());
    }
    Ok(())
}

fn all_keys(texts: &[String]) -> Result<Vec<Recipient>, Stop> {
    let mut keys = Vec::new();
    for text in texts {
        keys.extend(recipients_in(text)?);
    }
    Ok(keys)
}

fn tell(desk: &mut Desk<'_>, session: &Session) -> Result<(), Stop> {
    let path = desk.place.vault(session.realm).display().to_string();
    let is_desk = session.role == station::Role::Desk;
    if desk.args.json {
        let line = json!({
            "schema": "fanal.init/1",
            "vault": path,
            "realm": session.realm.code(),
            "role": session.role.code(),
            "station": session.station,
            "officer": session.officer,
            "fingerprint": session.fingerprint,
            "recipient": is_desk.then(|| session.recipient.clone()),
        });
        return desk.line(&line.to_string());
    }
    let mut lines: Vec<Msg> = vec![
        Command::VaultMade { path }.into(),
        Command::KeyFingerprint {
            fingerprint: session.fingerprint.clone(),
        }
        .into(),
    ];
    if is_desk {
        lines.push(
            Command::DeskRecipient {
                key: session.recipient.clone(),
            }
            .into(),
        );
    } else if session.supervisors.is_empty() {
        lines.push(Command::NoSupervisorYet.into());
    }
    for message in lines {
        let said = desk.words.say_plain(message);
        desk.line(&said)?;
    }
    Ok(())
}
