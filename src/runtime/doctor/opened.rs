//! What the doctor says of an open vault: counts, days, officers' codes. Never a case.

use super::place::behind;
use crate::app::finding::{Finding, State};
use crate::app::screens::computer::duty_word;
use crate::domain::day::Day;
use crate::domain::duty::Power;
use crate::domain::journal::{Act, Noted};
use crate::domain::moment::Timestamp;
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::{Command, Doctor as Say, Msg};
use crate::runtime::exchange;
use crate::runtime::worker::{Fault, told};
use crate::vault::{self, DRILL_DAYS, Deed, RecipientKind, Vault, VaultError};

/// How many different faults of the entries are named.
const NAMED: usize = 5;

/// Looks through a vault that was opened for this, and notes in its journal that it was.
pub fn findings_and_note(vault: &mut Vault, at: Timestamp) -> Vec<Finding> {
    let (sound, all) = look(vault, at);
    // Nothing is written into a vault that is not what it was. What a full disk does not take was
    // said with the disk.
    if sound {
        let _unwritten = vault.note(&Deed::of(Act::Unlocked), at);
    }
    all
}

/// Looks through a vault in which somebody is at work.
pub fn findings(vault: &Vault, at: Timestamp) -> Vec<Finding> {
    look(vault, at).1
}

/// Whether every entry is what was written, and everything there is to say.
fn look(vault: &Vault, at: Timestamp) -> (bool, Vec<Finding>) {
    let mut all = entries(vault);
    let sound = all.iter().all(|found| found.state == State::Good);
    if vault.last_at() > at {
        all.push(behind(at, vault.last_at().iso(), Say::ClockOfVault));
    }
    all.extend(people(vault, at));
    let journal = journal(vault);
    if vault.about().role == Role::Station {
        all.push(or_fault(supervisors(vault)));
        all.extend(exported(vault, journal.as_deref()));
    }
    all.push(or_fault(recovery(vault, at)));
    all.extend(copies(journal.as_deref()));
    (sound, all)
}

fn or_fault(found: Result<Finding, Fault>) -> Finding {
    found.unwrap_or_else(|notice| Finding::told(State::Fault, *notice))
}

fn entries(vault: &Vault) -> Vec<Finding> {
    let found = match vault.verify() {
        Ok(found) => found,
        Err(fault) => return vec![Finding::told(State::Fault, fault.notice())],
    };
    if found.is_empty() {
        let count = vault.last();
        return vec![Finding::new(State::Good, Say::EntriesSound { count })];
    }
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let mut reasons: Vec<Msg> = Vec::new();
    for reason in found.iter().map(vault::Finding::message) {
        if reasons.len() < NAMED && !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    let each = reasons.into_iter().map(|reason| {
        let command = "fanal restore FILE".to_owned();
        Finding::new(State::Fault, Say::EntriesChanged { count })
            .because(reason)
            .helped_by(Say::EntriesRemedy { command })
    });
    each.collect()
}

/// The age of the keys, and who is here for what.
fn people(vault: &Vault, at: Timestamp) -> Vec<Finding> {
    let officers = vault.officers();
    // The station's keys change whenever somebody is taken off.
    let changed = officers.iter().filter_map(|one| one.left).max();
    let made = changed.unwrap_or(vault.about().created);
    let age = Say::KeysAge {
        day: Day::of(made),
        days: days_since(made, at),
    };
    let mut all = vec![Finding::new(State::Good, age).because(Say::KeysAgeWhy)];
    let present = officers.into_iter().filter(|one| one.left.is_none());
    all.extend(present.map(|one| {
        let said = Say::Officer {
            officer: one.officer,
            duty: Box::new(duty_word(one.duty)),
            day: Day::of(one.since),
        };
        Finding::new(State::Good, said)
    }));
    all
}

fn days_since(earlier: Timestamp, at: Timestamp) -> u64 {
    at.seconds_since(earlier) / 86_400
}

fn count_of(vault: &Vault, wanted: RecipientKind) -> Result<u32, VaultError> {
    let all = vault.recipients()?;
    let count = all.iter().filter(|(kind, _)| *kind == wanted).count();
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn supervisors(vault: &Vault) -> Result<Finding, Fault> {
    let count = count_of(vault, RecipientKind::Supervisor).map_err(|fault| told(fault.notice()))?;
    if count == 0 {
        let none = Notice::new(Command::NoSupervisor, Command::NoSupervisorRemedy);
        return Ok(Finding::told(State::Warning, none));
    }
    Ok(Finding::new(State::Good, Say::Supervisors { count }))
}

fn recovery(vault: &Vault, at: Timestamp) -> Result<Finding, Fault> {
    let count = count_of(vault, RecipientKind::Recovery).map_err(|fault| told(fault.notice()))?;
    if count == 0 {
        let command = "fanal recovery make --to FILE".to_owned();
        let none = Finding::new(State::Warning, Say::RecoveryNone);
        return Ok(none.helped_by(Say::RecoveryNoneRemedy { command }));
    }
    let proved = vault
        .recovery_proved()
        .map_err(|fault| told(fault.notice()))?;
    Ok(drill(proved, at))
}

/// How it stands with a recovery key that was last tried at `proved`.
fn drill(proved: Option<Timestamp>, at: Timestamp) -> Finding {
    let due = |said: Say| {
        let command = "fanal recovery prove --identity FILE".to_owned();
        Finding::new(State::Warning, said).helped_by(Say::RecoveryTry { command })
    };
    let Some(proved) = proved else {
        return due(Say::RecoveryUntried);
    };
    let (day, days) = (Day::of(proved), days_since(proved, at));
    match DRILL_DAYS.unsigned_abs().checked_sub(days) {
        None | Some(0) => due(Say::RecoveryDue { day, days }),
        Some(days) => Finding::new(State::Good, Say::RecoveryProved { day, days }),
    }
}

/// The journal, where the officer at work may read it.
fn journal(vault: &Vault) -> Option<Vec<Noted>> {
    if !vault.may(Power::Journal) {
        return None;
    }
    let mut lines = vault.journal().ok()?;
    // A desk holds the journals of its stations too.
    lines.retain(|line| line.station == vault.about().station);
    Some(lines)
}

fn last(journal: &[Noted], act: Act) -> Option<Day> {
    let found = journal.iter().rev().find(|line| line.act == Some(act));
    found.map(|line| Day::of(line.at))
}

/// What left for a desk, what the desk confirmed, what it may not have.
fn exported(vault: &Vault, journal: Option<&[Noted]>) -> Vec<Finding> {
    let written = exchange::bundles(vault).map(|number| {
        let day = journal.and_then(|lines| last(lines, Act::Exported));
        match (number, day) {
            (0, _) => Finding::new(State::Note, Say::NeverExported),
            (number, Some(day)) => Finding::new(State::Good, Say::ExportedOn { number, day }),
            (number, None) => Finding::new(State::Good, Say::Exported { number }),
        }
    });
    let confirmed = exchange::received(vault).map(|upto| match upto {
        0 => Finding::new(State::Note, Say::NeverReceived),
        upto => {
            let last = vault.last();
            Finding::new(State::Good, Say::Received { upto, last })
        }
    });
    let waiting = exchange::waiting(vault).map(|count| match count {
        0 => Finding::new(State::Good, Say::NothingOnlyHere),
        count => {
            let command = "fanal export --to FOLDER".to_owned();
            Finding::new(State::Note, Say::OnlyHere { count })
                .helped_by(Say::OnlyHereRemedy { command })
        }
    });
    let each = [written, confirmed, waiting].into_iter();
    each.map(or_fault).collect()
}

/// The last sealed copy; nothing for somebody who may not read the journal.
fn copies(journal: Option<&[Noted]>) -> Option<Finding> {
    let lines = journal?;
    if let Some(day) = last(lines, Act::BackedUp) {
        return Some(Finding::new(State::Good, Say::BackedUp { day }));
    }
    let command = "fanal backup FILE".to_owned();
    let never = Finding::new(State::Note, Say::NeverBackedUp);
    Some(never.helped_by(Say::NeverBackedUpRemedy { command }))
}
