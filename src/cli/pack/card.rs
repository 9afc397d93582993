//! `fanal pack card`: what a pack says of itself, and what it is worth.

use serde_json::{Value, json};

use crate::cli::Desk;
use crate::cli::outcome::Stop;
use crate::crypt::VerifyingKey;
use crate::domain::day::Day;
use crate::lang::locale::Locale;
use crate::lang::msg::{Country as Say, Msg};
use crate::pack::country::{CountryPack, Realms, Validity};
use crate::pack::fault::PackFault;
use crate::pack::format::Status;
use crate::pack::{Confidence, Packs};
use crate::runtime::place::now;
use crate::runtime::store::{Checked, Store};

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
            line.insert("unconfirmed".to_owned(), unconfirmed(packs).into());
        }
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    about(desk, country, today)?;
    let status = match country.header.status {
        Status::Draft => Say::StatusDraft,
        Status::FieldTested => Say::StatusTested,
        Status::Validated => Say::StatusValidated,
    };
    let status = Box::new(Msg::from(status));
    desk.say(Say::Status { status })?;
    let count = unconfirmed(packs);
    desk.say(Say::Unconfirmed { count })?;
    reviews(desk, country)?;
    office(desk, country)?;
    let count = u32::try_from(country.contacts.len()).unwrap_or(u32::MAX);
    desk.say(Say::Contacts { count })?;
    match key {
        Some(key) => {
            let fingerprint = key.fingerprint();
            desk.say(Say::SignedBy { fingerprint })?;
        }
        None => desk.say(Say::NotSigned)?,
    }
    let note = country.header.note.say(desk.words.locale()).to_owned();
    desk.line(&note)?;
    Ok(0)
}

/// Who wrote and who read the country's words, language by language.
fn reviews(desk: &mut Desk<'_>, country: &CountryPack) -> Result<(), Stop> {
    for locale in Locale::ALL {
        let review = country.header.reviews.of(locale).clone();
        let language = locale.own_name().to_owned();
        let (translator, date) = (review.translator, review.date);
        match review.reviewer {
            Some(reviewer) => desk.say(Say::Reviewed {
                language,
                translator,
                reviewer,
                date,
            })?,
            None => desk.say(Say::Written {
                language,
                translator,
                date,
            })?,
        }
    }
    Ok(())
}

/// For whom answers about corruption are sealed: whoever installs it compares the key.
pub(super) fn office(desk: &mut Desk<'_>, country: &CountryPack) -> Result<(), Stop> {
    let Some(office) = &country.anti_corruption else {
        return Ok(());
    };
    let name = office.name.say(desk.words.locale()).to_owned();
    let key = office.recipient.clone();
    desk.say(Say::Office { name, key })
}

/// Title, maker, where and until when.
pub(super) fn about(desk: &mut Desk<'_>, country: &CountryPack, today: Day) -> Result<(), Stop> {
    let locale = desk.words.locale();
    let header = &country.header;
    let (id, version) = (header.id.clone(), header.version);
    let title = header.title.say(locale).to_owned();
    desk.say(Say::Title { title, id, version })?;
    let name = country.maker.say(locale).to_owned();
    desk.say(Say::MadeBy { name })?;
    let realm = match country.realms {
        Realms::Practice => Say::RealmPractice,
        Realms::Any => Say::RealmAny,
    };
    let (code, realm) = (country.code.clone(), Box::new(Msg::from(realm)));
    desk.say(Say::ForWhere { code, realm })?;
    let (from, until) = (country.valid_from, country.valid_until);
    let state = Box::new(state(country, today).0);
    desk.say(Say::Valid { from, until, state })
}

/// Whether a country file holds, in words and as a word of files.
pub(super) fn state(country: &CountryPack, today: Day) -> (Msg, &'static str) {
    match country.validity(today) {
        Validity::NotYet => (Say::StateNotYet.into(), "not_yet"),
        Validity::Holds => (Say::StateHolds.into(), "holds"),
        Validity::Lapsed => (Say::StateLapsed.into(), "lapsed"),
    }
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
        "state": state(country, today).1,
        "fingerprint": key.map(VerifyingKey::fingerprint),
        "anti_corruption_key": country.anti_corruption.as_ref().map(|office| &office.recipient),
    })
}

/// How many published weights of the set are unconfirmed.
fn unconfirmed(packs: &Packs) -> u32 {
    let facts = packs.catalogue.items().iter();
    let lists = facts.filter_map(|item| {
        let confidence = packs.fact(&item.id)?.weights_confidence;
        Some([
            confidence.adult_labour,
            confidence.adult_sexual,
            confidence.child_labour,
            confidence.child_sexual,
        ])
    });
    let doubted = lists
        .flatten()
        .filter(|confidence| *confidence == Some(Confidence::Unconfirmed));
    u32::try_from(doubted.count()).unwrap_or(u32::MAX)
}
