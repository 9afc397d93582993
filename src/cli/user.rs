//! `fanal user …`: who works with this computer.

use serde_json::json;

use super::Desk;
use super::args::custody::{Fresh, User};
use super::open::New;
use super::outcome::Stop;
use crate::app::screens::computer::duty_word;
use crate::crypt::Strength;
use crate::domain::duty::Duty;
use crate::domain::moment::Timestamp;
use crate::domain::station::is_code;
use crate::lang::Notice;
use crate::lang::msg::{Command, Custody as Say, Start};
use crate::runtime::place::now;
use crate::vault::{Enrolment, Officer};

pub(super) fn run(desk: &mut Desk<'_>, order: &User) -> Result<u8, Stop> {
    match order {
        User::Enrol { code, duty, fresh } => enrol(desk, code, (*duty).into(), fresh),
        User::List => list(desk),
        User::Remove { code } => remove(desk, code),
        User::Duty { code, duty } => set_duty(desk, code, (*duty).into()),
        User::Passphrase { fresh } => passphrase(desk, fresh),
    }
}

/// A new officer's code, in capitals.
pub(super) fn new_code(code: &str) -> Result<String, Stop> {
    let code = code.to_uppercase();
    if is_code(&code) {
        return Ok(code);
    }
    Err(Notice::new(Command::BadOfficer { code }, Command::CodeRemedy).into())
}

fn enrol(desk: &mut Desk<'_>, code: &str, duty: Duty, fresh: &Fresh) -> Result<u8, Stop> {
    let officer = new_code(code)?;
    let (own, new) = desk.passphrases(fresh)?;
    let mut worker = desk.unlocked_with(&own)?;
    let enrolment = Enrolment {
        officer: &officer,
        duty,
        passphrase: &new.passphrase,
    };
    worker.in_vault(|vault| vault.enrol(&enrolment, now()))?;
    let said = Say::Enrolled {
        officer: officer.clone(),
        duty: Box::new(duty_word(duty)),
    };
    tell(desk, ("enrolled", &officer), said)?;
    show_new(desk, &new)
}

/// How well a new passphrase stands, and its words where they were made here.
pub(super) fn show_new(desk: &mut Desk<'_>, new: &New) -> Result<u8, Stop> {
    let strength = new.passphrase.strength();
    let words = new.words.as_ref();
    if desk.args.json {
        if let Some(words) = words {
            let line = json!({ "schema": "fanal.passphrase/1", "passphrase": words.expose() });
            desk.line(&line.to_string())?;
        }
        return Ok(0);
    }
    if let Some(words) = words {
        let (passphrase, count) = (words.expose().to_owned(), words.expose().split(' ').count());
        desk.say(Say::Generated { passphrase })?;
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        desk.say(Say::GeneratedHint { count })?;
        return Ok(0);
    }
    desk.say(match strength {
        Strength::TooShort => Start::StrengthTooShort,
        Strength::Weak => Start::StrengthWeak,
        Strength::Fair => Start::StrengthFair,
        Strength::Strong => Start::StrengthStrong,
    })?;
    Ok(0)
}

fn list(desk: &mut Desk<'_>) -> Result<u8, Stop> {
    let officers = desk.unlocked()?.in_vault(|vault| Ok(vault.officers()))?;
    for one in &officers {
        let line = if desk.args.json {
            json!({
                "schema": "fanal.user/1",
                "officer": one.officer,
                "duty": one.duty.code(),
                "since": one.since.iso(),
                "left": one.left.map(Timestamp::iso),
            })
            .to_string()
        } else {
            plain(desk, one)
        };
        desk.line(&line)?;
    }
    Ok(0)
}

fn plain(desk: &Desk<'_>, one: &Officer) -> String {
    let duty = desk.words.say_plain(duty_word(one.duty));
    let until = one.left.map_or_else(String::new, Timestamp::iso);
    format!("{}  {duty}  {} - {until}", one.officer, one.since.iso())
}

fn remove(desk: &mut Desk<'_>, code: &str) -> Result<u8, Stop> {
    let officer = code.to_uppercase();
    desk.unlocked()?
        .in_vault(|vault| vault.remove(&officer, now()))?;
    let said = Say::Removed {
        officer: officer.clone(),
    };
    tell(desk, ("removed", &officer), said)
}

fn set_duty(desk: &mut Desk<'_>, code: &str, duty: Duty) -> Result<u8, Stop> {
    let officer = code.to_uppercase();
    desk.unlocked()?
        .in_vault(|vault| vault.set_duty(&officer, duty, now()))?;
    let said = Say::DutySet {
        officer: officer.clone(),
        duty: Box::new(duty_word(duty)),
    };
    tell(desk, ("duty", &officer), said)
}

fn passphrase(desk: &mut Desk<'_>, fresh: &Fresh) -> Result<u8, Stop> {
    let (own, new) = desk.passphrases(fresh)?;
    let mut worker = desk.unlocked_with(&own)?;
    worker.in_vault(|vault| vault.change_passphrase(&new.passphrase, now()))?;
    let officer = worker.session()?.officer;
    tell(desk, ("passphrase", &officer), Say::PassphraseSet)?;
    show_new(desk, &new)
}

fn tell(desk: &mut Desk<'_>, (done, officer): (&str, &str), said: Say) -> Result<u8, Stop> {
    if desk.args.json {
        let line = json!({ "schema": "fanal.user/1", "done": done, "officer": officer });
        desk.line(&line.to_string())?;
    } else {
        desk.say(said)?;
    }
    Ok(0)
}
