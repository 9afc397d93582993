//! What goes along with returns, and what came with them: `fanal return build --attach`, `fanal return
//! install`.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::Desk;
use super::outcome::{Stop, code_of};
use crate::app::enclosed::{Enclosed, State, What};
use crate::bundle::returned::FILES_LIMIT;
use crate::domain::day::Day;
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::{Enclosed as Say, Msg, Returns};
use crate::runtime::enclosed::{self, Here};
use crate::runtime::exchange::Attached;
use crate::runtime::place::now;
use crate::runtime::worker::Worker;
use crate::tui::credentials;

fn here<'a>(folder: &'a Path, desk: &Desk<'_>) -> Here<'a> {
    Here {
        data: folder,
        realm: desk.args.realm.into(),
        at: now(),
    }
}

/// Checks what shall go along, and says what it is. Anything that is not whole and signed refuses all.
pub(super) fn enclose(
    desk: &mut Desk<'_>,
    worker: &mut Worker,
    paths: &[PathBuf],
) -> Result<Vec<Attached>, Stop> {
    if let Some(path) = paths.get(FILES_LIMIT as usize) {
        let path = path.display().to_string();
        let problem = Say::AttachTooLarge { path };
        return Err(Notice::new(problem, Say::AttachTooLargeRemedy).into());
    }
    let folder = desk.place.folder.clone();
    let mut files = Vec::new();
    for path in paths {
        let one = enclosed::enclose(worker.vault()?, here(&folder, desk), path)?;
        if !desk.args.json {
            let what = credentials::title_of(&one.what, desk.words.locale());
            desk.say(Say::Attached {
                what: Box::new(what),
                fingerprint: one.fingerprint,
            })?;
        }
        files.push(one.attached);
    }
    Ok(files)
}

/// Tells what came and waits, and installs it when that was ordered. The exit code.
pub(super) fn install(
    desk: &mut Desk<'_>,
    worker: &mut Worker,
    (only, installing): (Option<&[String]>, bool),
) -> Result<u8, Stop> {
    let vault = worker.vault()?;
    if vault.about().role != Role::Station {
        let notice = Notice::new(Returns::NotAStation, Returns::NotAStationRemedy);
        return Err(notice.into());
    }
    let folder = desk.place.folder.clone();
    let here = here(&folder, desk);
    let is_meant = |one: &Enclosed| {
        let named = only.is_none_or(|only| only.contains(&one.digest));
        named && one.state != State::Here
    };
    let mut meant = enclosed::all(vault, here)?;
    meant.retain(is_meant);
    // Whom a profile names and what a list takes back decides about packs; older ones come first.
    meant.reverse();
    meant.sort_by_key(order);
    let mut exit = if meant.is_empty() { 10 } else { 0 };
    for one in meant {
        // What was installed before it may have changed how it stands.
        let all = enclosed::all(worker.vault()?, here)?.into_iter();
        let again = all.into_iter().find(|again| again.digest == one.digest);
        exit = exit.max(step(
            desk,
            worker,
            (here, installing),
            &again.unwrap_or(one),
        )?);
    }
    Ok(exit)
}

fn order(one: &Enclosed) -> u8 {
    match one.what {
        Some(What::Profile(..)) => 0,
        Some(What::List(_)) => 1,
        Some(What::Pack(_)) | None => 2,
    }
}

/// Tells one, and installs it when that was ordered and nothing speaks against it.
fn step(
    desk: &mut Desk<'_>,
    worker: &mut Worker,
    (here, installing): (Here<'_>, bool),
    one: &Enclosed,
) -> Result<u8, Stop> {
    let done = match (&one.state, installing) {
        (State::Waits, true) => {
            tell(desk, one)?;
            Some(enclosed::install(worker.vault()?, here, &one.digest))
        }
        (State::Waits | State::Here | State::Refused(_), _) => {
            tell(desk, one)?;
            None
        }
    };
    let (exit, brought) = match (done, &one.state) {
        (Some(Ok(brought)), _) => (0, Some(Ok(brought))),
        (Some(Err(fault)), _) => (code_of(fault.problem.id()), Some(Err(*fault))),
        (None, State::Refused(notice)) => {
            (code_of(notice.problem.id()), Some(Err((**notice).clone())))
        }
        (None, State::Waits | State::Here) => (0, None),
    };
    if desk.args.json {
        let line = described(desk, one, brought.as_ref());
        desk.line(&line.to_string())?;
        return Ok(exit);
    }
    let said: Vec<Msg> = match brought {
        Some(Ok(brought)) => brought,
        Some(Err(notice)) => vec![notice.problem, notice.remedy],
        None => vec![Say::ByCommand.into()],
    };
    for message in said {
        let said = desk.words.say_plain(message);
        desk.line(&format!("  {said}"))?;
    }
    Ok(exit)
}

/// What it is, and everything that is to be known before it is installed.
fn tell(desk: &mut Desk<'_>, one: &Enclosed) -> Result<(), Stop> {
    if desk.args.json {
        return Ok(());
    }
    let locale = desk.words.locale();
    desk.say(credentials::title(one, locale))?;
    for said in credentials::all(one, locale, Day::of(now())) {
        let said = match said {
            credentials::Said::Words(message) => desk.words.say_plain(message),
            credentials::Said::Own(text) => text,
        };
        desk.line(&format!("  {said}"))?;
    }
    let state = desk.words.say_plain(credentials::state(one));
    desk.line(&format!("  {state}"))
}

fn described(desk: &Desk<'_>, one: &Enclosed, done: Option<&Result<Vec<Msg>, Notice>>) -> Value {
    let (kind, id, version) = match &one.what {
        Some(What::Pack(pack)) => {
            let header = &pack.country.header;
            ("pack", json!(header.id), json!(header.version))
        }
        Some(What::Profile(profile, _)) => {
            ("profile", json!(profile.agency), json!(profile.version))
        }
        Some(What::List(list)) => ("withdrawal_list", json!(list.withdrawals.pack), Value::Null),
        None => ("unreadable", Value::Null, Value::Null),
    };
    let fault = done.and_then(|done| done.as_ref().err());
    let words = |message: &Msg| desk.words.say_plain(message.clone());
    let state = match done {
        Some(Ok(_)) => "installed",
        Some(Err(_)) => "refused",
        None => "waits",
    };
    json!({
        "schema": "fanal.return-install/1",
        "kind": kind,
        "id": id,
        "version": version,
        "name": one.name,
        "desk": one.desk,
        "check": one.check,
        "fingerprint": fingerprint(one),
        "state": state,
        "code": fault.map(|notice| notice.problem.id()),
        "message": fault.map(|notice| words(&notice.problem)),
        "remedy": fault.map(|notice| words(&notice.remedy)),
    })
}

fn fingerprint(one: &Enclosed) -> Option<&String> {
    one.what.as_ref().map(|what| match what {
        What::Pack(pack) => &pack.fingerprint,
        What::Profile(_, fingerprint) => fingerprint,
        What::List(list) => &list.fingerprint,
    })
}

/// Whether anything waits, or why not, where nothing at all came.
pub(super) fn ordered(desk: &mut Desk<'_>, installing: bool) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    let exit = install(desk, &mut worker, (None, installing))?;
    if exit == 10 && !desk.args.json {
        desk.say(Say::NoneWaits)?;
    }
    Ok(exit)
}
