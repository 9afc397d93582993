//! Whom to call, and when somebody answers.

use std::fmt;

use crate::lang::msg::Country as Say;
use crate::pack::read::Table;
use crate::pack::wording::Text;

/// What a contact is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// A doctor or an ambulance.
    Medical,
    /// Those who protect children.
    ChildProtection,
    /// The unit that deals with trafficking in persons.
    TraffickingUnit,
    /// A safe place to sleep.
    Shelter,
    /// Those who receive asylum claims.
    Asylum,
    /// Lawyers who cost nothing.
    LegalAid,
    /// The labour inspection.
    Labour,
    /// Those who look for lost relatives.
    FamilyLinks,
    /// Rescue at sea.
    MaritimeRescue,
    /// The office that opens answers about corruption.
    AntiCorruption,
}

impl Purpose {
    /// Every purpose with its word in packs.
    pub const ALL: [(&'static str, Self); 10] = [
        ("medical", Self::Medical),
        ("child_protection", Self::ChildProtection),
        ("trafficking_unit", Self::TraffickingUnit),
        ("shelter", Self::Shelter),
        ("asylum", Self::Asylum),
        ("legal_aid", Self::LegalAid),
        ("labour", Self::Labour),
        ("family_links", Self::FamilyLinks),
        ("maritime_rescue", Self::MaritimeRescue),
        ("anti_corruption", Self::AntiCorruption),
    ];
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// Hours on some days, local time; past midnight where `until` is before `from`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// The first day of the week.
    pub first: Weekday,
    /// The last day of the week; before `first` where the span goes over Sunday.
    pub last: Weekday,
    /// Minutes after midnight, under 1440.
    pub from: u16,
    /// Minutes after midnight, at most 1440.
    pub until: u16,
}

impl fmt::Display for Hours {
    /// `mon-fri 07:00-18:00`, as the file has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |day| {
            let mut days = WEEKDAYS.iter();
            days.find(|(_, known)| *known == day)
                .map_or("", |(word, _)| word)
        };
        f.write_str(word(self.first))?;
        if self.last != self.first {
            write!(f, "-{}", word(self.last))?;
        }
        let (from, until) = (self.from, self.until);
        let (hour, minute) = (from / 60, from % 60);
        write!(
            f,
            " {hour:02}:{minute:02}-{:02}:{:02}",
            until / 60,
            until % 60
        )
    }
}

/// When somebody answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reachable {
    /// Day and night.
    Always,
    /// In these hours.
    In(Vec<Hours>),
}

/// One contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its stable name.
    pub id: String,
    /// What it is for.
    pub purpose: Purpose,
    /// Digits and spaces, with a plus in front.
    pub phone: String,
    /// Languages spoken there, as ISO 639 codes of two or three letters.
    pub languages: Vec<String>,
    /// When somebody answers.
    pub reachable: Reachable,
    /// What it is called.
    pub name: Text,
}

/// Reads one `[[country.contact]]`.
pub(super) fn read(mut table: Table<'_>) -> Option<Contact> {
    let id = super::read::id(&mut table);
    let purpose = table.word("for", &Purpose::ALL);
    let phone = phone(&mut table);
    let languages = languages(&mut table);
    let reachable = reachable(&mut table, id.as_deref().unwrap_or_default());
    let name = table.four("name");
    table.finish();
    Some(Contact {
        id: id?,
        purpose: purpose?,
        phone: phone?,
        languages: languages?,
        reachable: reachable?,
        name: name?,
    })
}

fn phone(table: &mut Table<'_>) -> Option<String> {
    let phone = table.text("phone")?;
    let digits = phone.bytes().filter(u8::is_ascii_digit).count();
    let signs = |rest: &str| {
        rest.bytes()
            .all(|sign| sign.is_ascii_digit() || sign == b' ')
    };
    let fits = signs(phone.strip_prefix('+').unwrap_or(&phone)) && (2..=15).contains(&digits);
    if !fits {
        table.bad_value("phone", &phone, "+000 000 0000, 112");
    }
    fits.then_some(phone)
}

fn languages(table: &mut Table<'_>) -> Option<Vec<String>> {
    if !table.has("languages") {
        table.missing("languages");
    }
    crate::pack::check::not_empty(table, "languages");
    let named = table.names("languages");
    let is_code = |name: &str| {
        (2..=3).contains(&name.len()) && name.bytes().all(|sign| sign.is_ascii_lowercase())
    };
    for bad in named.iter().filter(|named| !is_code(&named.name)) {
        table.bad_value("languages", &bad.name, "en, ar, fr, es, ti, so");
    }
    let codes = named.into_iter().map(|named| named.name);
    let codes: Vec<String> = codes.filter(|name| is_code(name)).collect();
    (!codes.is_empty()).then_some(codes)
}

fn reachable(table: &mut Table<'_>, id: &str) -> Option<Reachable> {
    let always = table.flag("always").unwrap_or(false);
    let hours = table.children("hours");
    if always != hours.is_empty() {
        let contact = id.to_owned();
        let line = table.line();
        table
            .file
            .fault(line, Say::NoHours { contact }, Say::GiveHours);
        return None;
    }
    if always {
        return Some(Reachable::Always);
    }
    let read: Vec<Hours> = hours.into_iter().filter_map(one_span).collect();
    (!read.is_empty()).then_some(Reachable::In(read))
}

fn one_span(mut table: Table<'_>) -> Option<Hours> {
    let days = table.text("days");
    let span = days.as_deref().and_then(days_of);
    if let (Some(days), None) = (&days, span) {
        table.bad_value("days", days, "mon, mon-fri, sat-sun");
    }
    let from = minutes(&mut table, "from");
    let until = minutes(&mut table, "to");
    table.finish();
    let (first, last) = span?;
    Some(Hours {
        first,
        last,
        from: from?,
        until: until?,
    })
}

fn days_of(text: &str) -> Option<(Weekday, Weekday)> {
    let day = |word: &str| {
        let mut days = WEEKDAYS.iter();
        days.find(|(known, _)| *known == word).map(|(_, day)| *day)
    };
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    Some((day(first)?, day(last)?))
}

fn minutes(table: &mut Table<'_>, key: &'static str) -> Option<u16> {
    let text = table.text(key)?;
    let read = minutes_of(&text);
    if read.is_none() {
        table.bad_value(key, &text, "07:00, 18:30, 24:00");
    }
    read
}

fn minutes_of(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let two = |part: &str| {
        let digits = part.len() == 2 && part.bytes().all(|sign| sign.is_ascii_digit());
        digits.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = (two(hour)?, two(minute)?);
    let minutes = hour * 60 + minute;
    (minute < 60 && minutes <= 24 * 60).then_some(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_days_and_hours_are_read_and_said_again() {
        let (first, last) = days_of("mon-fri").unwrap();
        let (from, until) = (minutes_of("07:30").unwrap(), minutes_of("24:00").unwrap());
        let hours = Hours {
            first,
            last,
            from,
            until,
        };
        assert_eq!(hours.to_string(), "mon-fri 07:30-24:00");
        assert_eq!(days_of("sun"), Some((Weekday::Sunday, Weekday::Sunday)));
        assert_eq!(days_of("monday"), None);
        for bad in ["7:00", "25:00", "24:01", "12:60", "noon", "1200"] {
            assert_eq!(minutes_of(bad), None, "{bad}");
        }
    }
}
