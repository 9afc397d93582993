//! Reading `[country]`, with every fault it has by itself.

use std::collections::BTreeSet;

use super::{
    AntiCorruption, CountryPack, Legal, Provision, Realms, Reflection, SwitchSources, Term,
    checklist, contact,
};
use crate::crypt::Recipient;
use crate::domain::country::{Country, Purposes};
use crate::domain::day::Day;
use crate::domain::item::ItemId;
use crate::lang::msg::{Country as Say, Pack};
use crate::pack::format::{Header, Parsed};
use crate::pack::problem::Problem;
use crate::pack::read::{Named, Table};
use crate::pack::together::{fault, nearest};

const REALMS: [(&str, Realms); 2] = [("practice", Realms::Practice), ("any", Realms::Any)];

/// A country as its file has it; the country is missing where the file has faults.
#[derive(Debug, Clone)]
pub(in crate::pack) struct CountryEntry {
    pub(in crate::pack) country: Option<CountryPack>,
    /// The purposes named in the switches, for the check against the items.
    pub(in crate::pack) purposes: Vec<Named>,
    pub(in crate::pack) line: u32,
}

/// Reads `[country]`.
pub(in crate::pack) fn read(
    table: &mut Table<'_>,
    header: Option<&Header>,
) -> Option<CountryEntry> {
    let mut country = table.child("country")?;
    let line = country.line();
    let (switches, switch_sources, purposes) = switches(&mut country);
    let code = code(&mut country);
    let realms = realms(&mut country, code.as_deref());
    let (valid_from, valid_until) = validity(&mut country);
    let maker = country.four("maker");
    let reflection = reflection(&mut country);
    let authority = provision(&mut country, "authority", "name");
    let non_punishment = provision(&mut country, "non_punishment", "text");
    let labour_inspection = provision(&mut country, "labour_inspection", "name");
    let retention = retention(&mut country);
    let anti_corruption = anti_corruption(&mut country);
    let contacts = country.children("contact").into_iter();
    let contacts: Vec<_> = contacts.filter_map(contact::read).collect();
    let checklists = country.children("checklist").into_iter();
    let checklists: Vec<_> = checklists.filter_map(checklist::read).collect();
    names_once(&country, contacts.iter().map(|contact| &contact.id));
    names_once(&country, checklists.iter().map(|list| &list.id));
    country.finish();
    let whole = || {
        Some(CountryPack {
            header: header?.clone(),
            code: code?,
            realms: realms?,
            valid_from: valid_from?,
            valid_until: valid_until?,
            maker: maker?,
            switches,
            switch_sources,
            reflection: reflection?,
            authority: authority?,
            non_punishment: non_punishment?,
            labour_inspection: labour_inspection?,
            retention: retention?,
            anti_corruption,
            contacts,
            checklists,
        })
    };
    Some(CountryEntry {
        country: whole(),
        purposes,
        line,
    })
}

/// The faults of country files beside others: purposes that nobody has, a second country. `items` are
/// the names of all items.
pub(in crate::pack) fn together(files: &[Parsed], items: &BTreeSet<&str>) -> Vec<Problem> {
    let purposes = items.iter().filter(|name| name.starts_with("pur."));
    let purposes: BTreeSet<&str> = purposes.copied().collect();
    let mut problems = Vec::new();
    let mut first: Option<&Parsed> = None;
    for file in files {
        let Some(entry) = &file.country else { continue };
        if let Some(other) = first {
            let place = other.file.clone();
            let problem = Say::SecondCountry { place };
            problems.push(fault(file, entry.line, problem, Say::OneCountry));
        }
        first = first.or(Some(file));
        let named = entry.purposes.iter();
        for named in named.filter(|named| !purposes.contains(named.name.as_str())) {
            let item = named.name.clone();
            let nearest = nearest(&item, &purposes).to_owned();
            let (problem, remedy) = (Say::NotAPurpose { item }, Say::UsePurpose { nearest });
            problems.push(fault(file, named.line, problem, remedy));
        }
    }
    problems
}

/// The name of a contact or of a list of steps.
pub(super) fn id(table: &mut Table<'_>) -> Option<String> {
    let id = table.text("id")?;
    table.rename(&id);
    let fits = id
        .bytes()
        .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_');
    if !fits {
        let shape = "night_duty, desk_1".to_owned();
        let line = table.line_of("id");
        let problem = Pack::BadId { id: id.clone() };
        table.file.fault(line, problem, Pack::GiveId { shape });
    }
    Some(id)
}

fn names_once<'n>(table: &Table<'_>, names: impl Iterator<Item = &'n String>) {
    let mut seen = Vec::new();
    for name in names {
        if seen.contains(&name) {
            let (id, place) = (name.clone(), table.place().to_owned());
            let problem = Pack::Duplicate { id, place };
            table.file.fault(table.line(), problem, Pack::GiveOwnId);
        }
        seen.push(name);
    }
}

fn code(table: &mut Table<'_>) -> Option<String> {
    let code = table.text("code")?;
    let fits = code.len() == 2 && code.bytes().all(|sign| sign.is_ascii_uppercase());
    if !fits {
        let line = table.line_of("code");
        let problem = Say::BadCode { code: code.clone() };
        table.file.fault(line, problem, Say::GiveCode);
    }
    fits.then_some(code)
}

fn realms(table: &mut Table<'_>, code: Option<&str>) -> Option<Realms> {
    let realms = table.word("realm", &REALMS)?;
    let fictional = code.filter(|code| code.starts_with('X'));
    if let (Realms::Any, Some(code)) = (realms, fictional) {
        let code = code.to_owned();
        let line = table.line_of("realm");
        table
            .file
            .fault(line, Say::Fictional { code }, Say::FictionalRemedy);
    }
    Some(realms)
}

fn validity(table: &mut Table<'_>) -> (Option<Day>, Option<Day>) {
    let from = day(table, "valid_from");
    let until = day(table, "valid_until");
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        let (from, until) = (from.to_string(), until.to_string());
        let line = table.line_of("valid_until");
        let problem = Say::DatesReversed { from, until };
        table.file.fault(line, problem, Say::DatesReversedRemedy);
    }
    (from, until)
}

fn day(table: &mut Table<'_>, key: &'static str) -> Option<Day> {
    let text = table.text(key)?;
    let day = Day::parse(&text);
    if day.is_none() {
        let (key, value) = (key.to_owned(), text);
        let line = table.line_of(&key);
        let problem = Say::NotADay { key, value };
        table.file.fault(line, problem, Say::WriteDay);
    }
    day
}

fn legal(table: &mut Table<'_>) -> Option<Legal> {
    let source = table.text("source");
    let date = day(table, "date");
    Some(Legal {
        source: source?,
        date: date?,
    })
}

fn switches(table: &mut Table<'_>) -> (Country, SwitchSources, Vec<Named>) {
    let mut switches = Country::default();
    let mut sources = SwitchSources::default();
    let mut purposes = Vec::new();
    let Some(mut group) = table.optional_child("switches") else {
        return (switches, sources, purposes);
    };
    if let Some(mut switch) = group.optional_child("ransom_is_purpose") {
        need_value(&switch);
        switches.ransom_is_purpose = switch.flag("value").unwrap_or(false);
        sources.ransom_is_purpose = legal(&mut switch);
        switch.finish();
    }
    if let Some(mut switch) = group.optional_child("purposes_enabled") {
        need_value(&switch);
        purposes = switch.names("value");
        let ids = purposes.iter().map(|named| ItemId::new(&*named.name));
        switches.purposes_enabled = Purposes::Only(ids.collect());
        sources.purposes_enabled = legal(&mut switch);
        switch.finish();
    }
    if let Some(mut switch) = group.optional_child("child_age") {
        switches.child_age = child_age(&mut switch).unwrap_or(Country::LEAST_CHILD_AGE);
        sources.child_age = legal(&mut switch);
        switch.finish();
    }
    group.finish();
    (switches, sources, purposes)
}

fn need_value(switch: &Table<'_>) {
    if !switch.has("value") {
        switch.missing("value");
    }
}

fn child_age(switch: &mut Table<'_>) -> Option<u8> {
    let age = switch.number("value")?;
    let fits = u8::try_from(age)
        .ok()
        .filter(|age| (Country::LEAST_CHILD_AGE..=25).contains(age));
    if fits.is_none() {
        let line = switch.line_of("value");
        switch
            .file
            .fault(line, Say::ChildAge { age }, Say::ChildAgeRemedy);
    }
    fits
}

fn days(table: &mut Table<'_>) -> Option<u16> {
    let days = table.number("days")?;
    if days == 0 {
        table.bad_value("days", "0", "30, 45, 90");
    }
    Some(days)
}

fn reflection(country: &mut Table<'_>) -> Option<Reflection> {
    let mut table = country.child("reflection")?;
    let days = days(&mut table);
    let legal = legal(&mut table);
    let text = table.four("text");
    table.finish();
    Some(Reflection {
        term: Term {
            days: days?,
            legal: legal?,
        },
        text: text?,
    })
}

fn retention(country: &mut Table<'_>) -> Option<Term> {
    let mut table = country.child("retention")?;
    let days = days(&mut table);
    let legal = legal(&mut table);
    table.finish();
    Some(Term {
        days: days?,
        legal: legal?,
    })
}

fn provision(country: &mut Table<'_>, key: &'static str, words: &'static str) -> Option<Provision> {
    let mut table = country.child(key)?;
    let text = table.four(words);
    let legal = legal(&mut table);
    table.finish();
    Some(Provision {
        text: text?,
        legal: legal?,
    })
}

fn anti_corruption(country: &mut Table<'_>) -> Option<AntiCorruption> {
    let mut table = country.optional_child("anti_corruption")?;
    let name = table.four("name");
    let recipient = table.text("recipient");
    if let Some(key) = &recipient
        && key.parse::<Recipient>().is_err()
    {
        let key = key.chars().take(70).collect();
        let line = table.line_of("recipient");
        table
            .file
            .fault(line, Say::BadRecipient { key }, Say::GiveRecipient);
    }
    let legal = legal(&mut table);
    table.finish();
    Some(AntiCorruption {
        recipient: recipient?,
        name: name?,
        legal: legal?,
    })
}
