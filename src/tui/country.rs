//! What the country says to an outcome: which file was used, who decides, what the law grants.

use super::ink::Ink;
use super::names;
use super::page::Page;
use super::theme::Role;
use crate::app::model::Shared;
use crate::domain::assess::{Assessment, Headline, TipLevel};
use crate::domain::item::ItemId;
use crate::lang::msg::Country as Say;

use crate::pack::country::{CountryPack, Hours, Legal, Occasion, Reachable, Step, Weekday};

use crate::text::ltr_token;

/// Facts under which a person may have been made to break the law.
const COMPELLED: [&str; 3] = ["pur.crime", "pur.steer", "gen.false_docs"];

/// The country's part of an outcome.
pub fn provisions(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    page.title(ink, Say::Heading);
    let Some(country) = shared.packs.country() else {
        page.say(ink, 2, Say::NoneUsed);
        return;
    };
    let title = country.header.title.say(shared.locale).to_owned();
    let version = country.header.version;
    page.say(ink, 2, Say::Used { title, version });
    let likely = matches!(seen.tip, TipLevel::T3 | TipLevel::T2);
    if likely {
        decides(page, ink, shared, country);
    }
    if likely || is_compelled(shared) {
        let said = country.non_punishment.text.say(shared.locale);
        page.text(ink, 2, Role::Text, said);
        legal(page, ink, &country.non_punishment.legal);
    }
    if seen.labour_abuse {
        let name = country.labour_inspection.text.say(shared.locale).to_owned();
        page.say(ink, 2, Say::LabourInspection { name });
        legal(page, ink, &country.labour_inspection.legal);
    }
}

/// The steps of the country's lists that apply to this outcome, then whom to call.
pub fn actions(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    let Some(country) = shared.packs.country() else {
        return;
    };
    let lists = country.checklists.iter();
    let steps: Vec<&Step> = lists
        .filter(|list| list.when.iter().any(|occasion| applies(*occasion, seen)))
        .flat_map(|list| &list.steps)
        .collect();
    if !steps.is_empty() {
        page.title(ink, Say::ToDo);
    }
    for (number, step) in steps.into_iter().enumerate() {
        let number = ltr_token(&(number + 1).to_string());
        let said = format!("{number}  {}", step.text.say(shared.locale));
        page.text(ink, 2, Role::Text, &said);
    }
    contacts(page, ink, shared);
}

const fn applies(occasion: Occasion, seen: &Assessment) -> bool {
    match occasion {
        Occasion::Strong => matches!(seen.headline, Headline::TipStrong),
        Occasion::Some => matches!(seen.headline, Headline::TipSome),
        Occasion::Risk => matches!(seen.headline, Headline::TipRisk),
        Occasion::Aggravated => matches!(seen.headline, Headline::SomAggravated),
        Occasion::Protection => matches!(seen.headline, Headline::OtherProtection),
        Occasion::Child => seen.child,
        Occasion::Immediate => seen.immediate,
    }
}

/// Whom to call: name, number, when somebody answers, in which languages.
pub fn contacts(page: &mut Page, ink: &Ink<'_>, shared: &Shared) {
    let Some(country) = shared.packs.country() else {
        return;
    };
    page.title(ink, Say::ToCall);
    for contact in &country.contacts {
        let hours = match &contact.reachable {
            Reachable::Always => ink.words(Say::Always),
            Reachable::In(spans) => {
                let spans: Vec<String> = spans.iter().map(|span| hours(ink, span)).collect();
                spans.join(" / ")
            }
        };
        let line = Say::Contact {
            name: contact.name.say(shared.locale).to_owned(),
            phone: contact.phone.clone(),
            hours,
            languages: contact.languages.join(" "),
        };
        page.say(ink, 2, line);
    }
}

fn hours(ink: &Ink<'_>, span: &Hours) -> String {
    let first = ink.words(day(span.first));
    let days = if span.first == span.last {
        first
    } else {
        format!("{first} – {}", ink.words(day(span.last)))
    };
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let times = format!("{}–{}", clock(span.from), clock(span.until));
    format!("{days} {}", ltr_token(&ink.read(&times)))
}

const fn day(day: Weekday) -> Say {
    match day {
        Weekday::Monday => Say::Monday,
        Weekday::Tuesday => Say::Tuesday,
        Weekday::Wednesday => Say::Wednesday,
        Weekday::Thursday => Say::Thursday,
        Weekday::Friday => Say::Friday,
        Weekday::Saturday => Say::Saturday,
        Weekday::Sunday => Say::Sunday,
    }
}

/// That the packs of the case are not here, and what they said; nothing where they are. It stands
/// before all that other packs say.
pub fn foreign(page: &mut Page, ink: &Ink<'_>, shared: &Shared) {
    let Some(open) = shared.open.as_ref().filter(|open| open.foreign) else {
        return;
    };
    let stamp = open.screening.packs.as_ref();
    let country = stamp.and_then(|stamp| stamp.country.clone());
    let (id, version) = country.unwrap_or_default();
    let said = ink.words(Say::Foreign { id, version });
    page.text(ink, 2, Role::Concern, &said);
    if let Some((headline, code)) = &open.screening.suggested {
        let class = Box::new(names::headline(*headline, false));
        let code = code.clone();
        page.say(ink, 2, Say::StationSaid { class, code });
    }
}

fn decides(page: &mut Page, ink: &Ink<'_>, shared: &Shared, country: &CountryPack) {
    let name = country.authority.text.say(shared.locale).to_owned();
    page.say(ink, 2, Say::Authority { name });
    legal(page, ink, &country.authority.legal);
    let days = country.reflection.term.days;
    let reflection = ink.words(Say::Reflection { days });
    let text = country.reflection.text.say(shared.locale);
    page.text(ink, 2, Role::Text, &format!("{reflection} {text}"));
    legal(page, ink, &country.reflection.term.legal);
}

fn legal(page: &mut Page, ink: &Ink<'_>, legal: &Legal) {
    let (source, date) = (legal.source.clone(), legal.date);
    let said = ink.words(Say::LegalSource { source, date });
    page.text(ink, 4, Role::Muted, &said);
}

fn is_compelled(shared: &Shared) -> bool {
    let case = super::reasons::open_case(shared);
    COMPELLED.iter().any(|name| {
        let state = case.items.get(&ItemId::new(*name));
        state.is_some_and(|state| state.is_present())
    })
}
