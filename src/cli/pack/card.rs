//! `fanal pack card`: what a pack says of itself, and what it is worth.

use serde_json::{Value, json};

use crate::cli::Desk;
use crate::cli::outcome::Stop;
use crate::crypt::VerifyingKey;
use crate::domain::day::Day;
use crate::lang::msg::Country as Say;
use crate::pack::Packs;
use crate::pack::country::{CountryPack, Realms};
use crate::pack::fault::PackFault;
use crate::runtime::place::now;
use crate::runtime::store::{Checked, Store};
use crate::tui::credentials;

pub(super) fn run(desk: &mut Desk<'_>, id: Option<&str>) -> Result<u8, Stop> {
    let used = desk.packs.stamp().country.clone();
    let shipped = crate::pack::shipped().ok();
    let own = |packs: &Packs| packs.stamp().country.clone();
    let store = Store::new(&desk.place.folder);
    let asked = id.map(str::to_owned).or(used.map(|(id, _)| id));
    let asked = asked.unwrap_or_default();
    if let Some(packs) = shipped.filter(|packs| own(packs).is_some_and(|(id, _)| id == asked)) {
        return card(desk, packs, None);
    }
    let checked = newest(&store, &asked)?;
    card(desk, &checked.packs, Some(&checked.key))
}

/// The newest version of a pack that is whole.
fn newest(store: &Store, id: &str) -> Result<Checked, PackFault> {
    let mut fault = PackFault::NotInstalled { id: id.to_owned() };
    if !store.ids().iter().any(|known| known == id) {
        return Err(fault);
    }
    for version in store.versions(id).into_iter().rev() {
        match store.examine(id, version) {
            Ok(checked) => return Ok(checked),
            Err(found) => fault = found,
        }
    }
    Err(fault)
}

fn card(desk: &mut Desk<'_>, packs: &Packs, key: Option<&VerifyingKey>) -> Result<u8, Stop> {
    let today = Day::of(now());
    let Some(country) = packs.country() else {
        desk.say(Say::NoneUsed)?;
        return Ok(0);
    };
    if desk.args.json {
        let mut line = json(country, key, today);
        if let Value::Object(line) = &mut line {
            line.insert("unconfirmed".to_owned(), packs.unconfirmed().into());
        }
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    let fingerprint = key.map(VerifyingKey::fingerprint);
    let card = credentials::card(
        (country, packs.unconfirmed()),
        fingerprint,
        desk.words.locale(),
        today,
    );
    desk.say_all(&card)?;
    Ok(0)
}

/// The same for programs.
pub(super) fn json(country: &CountryPack, key: Option<&VerifyingKey>, today: Day) -> Value {
    json!({
        "schema": "fanal.pack/1",
        "id": country.header.id,
        "version": country.header.version,
        "code": country.code,
        "practice_only": country.realms == Realms::Practice,
        "valid_from": country.valid_from.to_string(),
        "valid_until": country.valid_until.to_string(),
        "state": credentials::validity(country, today).1,
        "fingerprint": key.map(VerifyingKey::fingerprint),
        "anti_corruption_key": country.anti_corruption.as_ref().map(|office| &office.recipient),
    })
}
