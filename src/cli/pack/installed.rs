//! `fanal pack install|withdraw|list`.

use std::path::Path;

use serde_json::{Value, json};

use super::folder::sound;
use super::{public_key, secret_key};
use crate::cli::Desk;
use crate::cli::outcome::Stop;
use crate::domain::day::Day;
use crate::lang::Notice;
use crate::lang::msg::{Country as Say, Msg};
use crate::pack::country::Validity;
use crate::pack::fault::PackFault;
use crate::pack::folder::read_file;
use crate::pack::withdrawal::{Reason, Withdrawals, is_reason};
use crate::runtime::place::now;
use crate::runtime::store::{Store, beside, check_name, write_whole};
use crate::tui::credentials;

pub(super) fn install(desk: &mut Desk<'_>, path: &Path, key: Option<&Path>) -> Result<u8, Stop> {
    let key = public_key(key)?;
    let store = Store::new(&desk.place.folder);
    if path.is_file() {
        return told(desk, store.take_list(path, key.as_ref())?);
    }
    let today = Day::of(now());
    let checked = Store::check(path, None)?;
    store.admit(&checked, key.as_ref(), (desk.args.realm.into(), today))?;
    sound(desk, &checked.folder)?;
    let done = store.install(&checked)?;
    if desk.args.json {
        let mut line = super::card::json(&done.country, Some(&done.key), today);
        if let Value::Object(line) = &mut line {
            line.insert("pinned".to_owned(), done.pinned.into());
        }
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    let (id, version) = (done.country.header.id.clone(), done.country.header.version);
    if done.pinned {
        let fingerprint = done.key.fingerprint();
        desk.say(Say::Pinned { fingerprint })?;
    }
    if let Some(office) = credentials::office(&done.country, desk.words.locale()) {
        desk.say(office)?;
    }
    desk.say(Say::Installed {
        id: id.clone(),
        version,
    })?;
    if done.country.validity(today) == Validity::Lapsed {
        let until = done.country.valid_until;
        desk.say(Say::NewsLapsed { id, version, until })?;
    }
    Ok(0)
}

pub(super) fn withdraw(
    desk: &mut Desk<'_>,
    (id, version, reason): (&str, u16, &str),
    key: &Path,
    to: &Path,
) -> Result<u8, Stop> {
    check_name(id)?;
    if !is_reason(reason) {
        return Err(Notice::new(Say::BadReason, Say::BadReasonRemedy).into());
    }
    let key = secret_key(desk, key)?;
    let shown = to.display().to_string();
    let mut list = Withdrawals::new(id);
    if to.exists() {
        let signature = read_file(&beside(to))?;
        let own = key.verifying_key();
        (list, _) = Withdrawals::read(&read_file(to)?, &signature, Some(&own), &shown)?;
        if list.pack != id {
            return Err(PackFault::NotAList { path: shown }.into());
        }
    }
    list.add(
        version,
        Reason {
            text: reason.to_owned(),
            date: Day::of(now()),
        },
    );
    let (text, signature) = list.sign(&key, &shown)?;
    write_whole(to, text.as_bytes())?;
    write_whole(&beside(to), signature.as_bytes())?;
    told(desk, list)
}

/// Says how much a list withdraws.
fn told(desk: &mut Desk<'_>, list: Withdrawals) -> Result<u8, Stop> {
    if desk.args.json {
        let versions: Vec<u16> = list.versions.into_keys().collect();
        let line = json!({ "schema": "fanal.pack/1", "id": list.pack, "withdrawn": versions });
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    let (id, count) = (list.pack, list.versions.len());
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    desk.say(Say::ListTaken { id, count })?;
    Ok(0)
}

/// A version in the list, by what is found when its files are read again.
struct Row {
    id: String,
    version: u16,
    state: Msg,
    code: &'static str,
    fingerprint: Option<String>,
    until: Option<String>,
    in_use: bool,
}

pub(super) fn list(desk: &mut Desk<'_>) -> Result<u8, Stop> {
    let store = Store::new(&desk.place.folder);
    let used = desk.packs.stamp().country.clone();
    let mut rows = vec![shipped()];
    for id in store.ids() {
        for version in store.versions(&id) {
            rows.push(row(&store, &id, version));
        }
    }
    for mut row in rows {
        row.in_use = used.as_ref() == Some(&(row.id.clone(), row.version));
        let text = if desk.args.json {
            json!({
                "schema": "fanal.pack/1", "id": row.id, "version": row.version,
                "state": row.code, "valid_until": row.until, "fingerprint": row.fingerprint,
                "in_use": row.in_use,
            })
            .to_string()
        } else {
            let state = desk.words.say_plain(row.state);
            let signed = row.fingerprint.unwrap_or_else(|| "-".to_owned());
            let used = if row.in_use {
                format!("  {}", desk.words.say_plain(Say::InUse))
            } else {
                String::new()
            };
            format!("{} {}  {state}  {signed}{used}", row.id, row.version)
        };
        desk.line(&text)?;
    }
    Ok(0)
}

/// The country that comes with the program.
fn shipped() -> Row {
    let country = crate::pack::shipped()
        .ok()
        .and_then(|packs| packs.country());
    Row {
        id: country.map_or_else(String::new, |country| country.header.id.clone()),
        version: country.map_or(0, |country| country.header.version),
        state: Say::RealmPractice.into(),
        code: "shipped",
        fingerprint: None,
        until: country.map(|country| country.valid_until.to_string()),
        in_use: false,
    }
}

fn row(store: &Store, id: &str, version: u16) -> Row {
    let withdrawn = store.why_withdrawn(id, version);
    let checked = store.examine(id, version);
    let (state, code): (Msg, _) = match (&withdrawn, &checked) {
        (Ok(Some(reason)), _) => {
            let reason = reason.text.clone();
            (Say::StateWithdrawn { reason }.into(), "withdrawn")
        }
        (Err(_), _) | (_, Err(_)) => (Say::StateDamaged.into(), "damaged"),
        (Ok(None), Ok(checked)) => credentials::validity(&checked.country, Day::of(now())),
    };
    let checked = checked.ok();
    Row {
        id: id.to_owned(),
        version,
        state,
        code,
        fingerprint: checked.as_ref().map(|checked| checked.key.fingerprint()),
        until: checked.map(|checked| checked.country.valid_until.to_string()),
        in_use: false,
    }
}
