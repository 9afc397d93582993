//! What a pack, a profile and a withdrawal list say of themselves, before and after they are
//! installed: the same words on the command line and on a screen.

use crate::app::enclosed::{Enclosed, List, Pack, State, What};
use crate::domain::day::Day;
use crate::domain::profile::{Pin, Profile};
use crate::lang::locale::Locale;
use crate::lang::msg::{Country as Say, Custody, Enclosed as Words, Msg};
use crate::pack::country::{CountryPack, Realms, Validity};
use crate::pack::format::Status;

/// A line of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A message.
    Words(Msg),
    /// What its maker wrote.
    Own(String),
}

fn words(message: impl Into<Msg>) -> Said {
    Said::Words(message.into())
}

/// What somebody reads first: what it is.
pub fn title(one: &Enclosed, locale: Locale) -> Msg {
    let name = one.name.clone();
    let what = one.what.as_ref();
    what.map_or(Words::Unknown { name }.into(), |what| {
        title_of(what, locale)
    })
}

/// What something is, in a line.
pub fn title_of(what: &What, locale: Locale) -> Msg {
    match what {
        What::Pack(pack) => pack_title(pack, locale).into(),
        What::Profile(profile, _) => Words::Profile {
            agency: profile.agency.clone(),
            version: profile.version,
        }
        .into(),
        What::List(list) => Words::List {
            id: list.withdrawals.pack.clone(),
            count: u32::try_from(list.withdrawals.versions.len()).unwrap_or(u32::MAX),
        }
        .into(),
    }
}

fn pack_title(pack: &Pack, locale: Locale) -> Words {
    let header = &pack.country.header;
    let (id, version) = (header.id.clone(), header.version);
    let maker = pack.country.maker.say(locale).to_owned();
    match pack.have.filter(|have| *have != version) {
        Some(have) => Words::NewVersion {
            id,
            version,
            have,
            maker,
        },
        None => Words::NewPack { id, version, maker },
    }
}

/// Its state in a word or two.
pub fn state(one: &Enclosed) -> Words {
    match one.state {
        State::Waits => Words::Waits,
        State::Here => Words::Here,
        State::Refused(_) => Words::Refused,
    }
}

/// Everything that is to be known before it is installed, under its title.
pub fn all(one: &Enclosed, locale: Locale, today: Day) -> Vec<Said> {
    let mut said = match &one.what {
        Some(What::Pack(pack)) => {
            let (country, key) = (&pack.country, Some(pack.fingerprint.clone()));
            card((country, pack.unconfirmed), key, locale, today)
        }
        Some(What::Profile(profile, fingerprint)) => {
            let mut said = self::profile(profile, fingerprint);
            said.push(words(Words::WhyProfile));
            said
        }
        Some(What::List(list)) => withdrawn(list),
        None => Vec::new(),
    };
    if matches!(one.what, Some(What::Pack(_))) && one.waits() {
        said.push(words(Words::WhenPack));
    }
    said.push(words(came_from(one)));
    said
}

/// Which return it came with.
pub fn came_from(one: &Enclosed) -> Words {
    let (desk, check) = (one.desk.clone(), one.check.clone());
    Words::CameFrom { desk, check }
}

fn withdrawn(list: &List) -> Vec<Said> {
    let id = &list.withdrawals.pack;
    let versions = list.withdrawals.versions.iter();
    let mut said: Vec<Said> = versions
        .map(|(version, reason)| {
            let (id, version, reason) = (id.clone(), *version, reason.text.clone());
            words(Say::Withdrawn {
                id,
                version,
                reason,
            })
        })
        .collect();
    if let Some(version) = list.in_use {
        let id = id.clone();
        said.push(words(Words::ListInUse { id, version }));
    }
    said.push(words(Words::WhyList));
    let fingerprint = list.fingerprint.clone();
    said.push(words(Say::SignedBy { fingerprint }));
    said
}

/// A pack: who made it, for where, until when, what it is worth, who signed it.
pub fn card(
    (country, unconfirmed): (&CountryPack, u32),
    fingerprint: Option<String>,
    locale: Locale,
    today: Day,
) -> Vec<Said> {
    let mut said: Vec<Said> = about(country, locale, today).map(words).into();
    let status = match country.header.status {
        Status::Draft => Say::StatusDraft,
        Status::FieldTested => Say::StatusTested,
        Status::Validated => Say::StatusValidated,
    };
    let status = Box::new(Msg::from(status));
    said.push(words(Say::Status { status }));
    let count = unconfirmed;
    said.push(words(Say::Unconfirmed { count }));
    said.extend(Locale::ALL.map(|language| words(reviewed(country, language))));
    said.extend(office(country, locale).map(words));
    let count = u32::try_from(country.contacts.len()).unwrap_or(u32::MAX);
    said.push(words(Say::Contacts { count }));
    said.push(words(fingerprint.map_or(Say::NotSigned, |fingerprint| {
        Say::SignedBy { fingerprint }
    })));
    said.push(Said::Own(country.header.note.say(locale).to_owned()));
    said
}

/// Title, maker, where and until when.
pub fn about(country: &CountryPack, locale: Locale, today: Day) -> [Say; 4] {
    let header = &country.header;
    let (id, version) = (header.id.clone(), header.version);
    let title = header.title.say(locale).to_owned();
    let name = country.maker.say(locale).to_owned();
    let realm = match country.realms {
        Realms::Practice => Say::RealmPractice,
        Realms::Any => Say::RealmAny,
    };
    let (code, realm) = (country.code.clone(), Box::new(Msg::from(realm)));
    let (from, until) = (country.valid_from, country.valid_until);
    let state = Box::new(validity(country, today).0);
    [
        Say::Title { title, id, version },
        Say::MadeBy { name },
        Say::ForWhere { code, realm },
        Say::Valid { from, until, state },
    ]
}

/// Whether a country file holds, in words and as a word of files.
pub fn validity(country: &CountryPack, today: Day) -> (Msg, &'static str) {
    match country.validity(today) {
        Validity::NotYet => (Say::StateNotYet.into(), "not_yet"),
        Validity::Holds => (Say::StateHolds.into(), "holds"),
        Validity::Lapsed => (Say::StateLapsed.into(), "lapsed"),
    }
}

/// Who wrote and who read the country's words in a language.
fn reviewed(country: &CountryPack, language: Locale) -> Say {
    let review = country.header.reviews.of(language).clone();
    let (translator, date) = (review.translator, review.date);
    let language = language.own_name().to_owned();
    match review.reviewer {
        Some(reviewer) => Say::Reviewed {
            language,
            translator,
            reviewer,
            date,
        },
        None => Say::Written {
            language,
            translator,
            date,
        },
    }
}

/// For whom answers about corruption are sealed: whoever installs it compares the key.
pub fn office(country: &CountryPack, locale: Locale) -> Option<Say> {
    let office = country.anti_corruption.as_ref()?;
    let name = office.name.say(locale).to_owned();
    let key = office.recipient.clone();
    Some(Say::Office { name, key })
}

/// A profile: whose it is, the keys that open every case, the keys of makers and offices.
pub fn profile(profile: &Profile, fingerprint: &str) -> Vec<Said> {
    let mut said = vec![words(Custody::ProfileInForce {
        agency: profile.agency.clone(),
        version: profile.version,
        fingerprint: fingerprint.to_owned(),
    })];
    let keys = profile.supervisors.iter().chain(&profile.recovery);
    said.extend(keys.map(|key| Said::Own(key.clone())));
    let pins = profile.makers.iter().chain(&profile.offices);
    said.extend(pins.map(|Pin { of, key }| Said::Own(format!("{of}  {key}"))));
    said
}
