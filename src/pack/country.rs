//! What one country says: its switches, its authorities, whom to call, what to do.
//!
//! Source: `assessment.md` 6 for the switches and the texts that go with them.

mod checklist;
mod contact;
pub(super) mod read;

use super::Packs;
use super::format::Header;
use super::wording::Text;
use crate::domain::country::Country;
use crate::domain::day::Day;

pub use checklist::{Checklist, Occasion, Step};
pub use contact::{Contact, Hours, Purpose, Reachable, Weekday};

/// The realms in which a country may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Realms {
    /// Drill and practice only.
    Practice,
    /// Everywhere.
    Any,
}

/// Where a rule of a country is written, and of which day that text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legal {
    /// The law, decree or decision, in its own words.
    pub source: String,
    /// The day of that text, or on which it was read.
    pub date: Day,
}

/// A text of a country with the law behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// What the officer reads.
    pub text: Text,
    /// Where it is written.
    pub legal: Legal,
}

/// How long something lasts, by law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Days, at least one.
    pub days: u16,
    /// Where it is written.
    pub legal: Legal,
}

/// The time in which a person who may have been trafficked is left to recover and to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reflection {
    /// How long it lasts.
    pub term: Term,
    /// What the officer reads.
    pub text: Text,
}

/// The office that opens answers about corruption; nobody at a station can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AntiCorruption {
    /// Its public age key, `age1…`.
    pub recipient: String,
    /// What it is called.
    pub name: Text,
    /// Where it is written that this office is the one.
    pub legal: Legal,
}

/// Which law stands behind each switch; nothing for a switch that the country leaves as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SwitchSources {
    /// Of `ransom_is_purpose`.
    pub ransom_is_purpose: Option<Legal>,
    /// Of `purposes_enabled`.
    pub purposes_enabled: Option<Legal>,
    /// Of `child_age`.
    pub child_age: Option<Legal>,
}

/// One country file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryPack {
    /// What the file says of itself: id, version, title.
    pub header: Header,
    /// Two capitals; `XA` to `XZ` are fictional.
    pub code: String,
    /// Where it may be used.
    pub realms: Realms,
    /// The first day on which it holds.
    pub valid_from: Day,
    /// The last day on which it holds.
    pub valid_until: Day,
    /// Who made it.
    pub maker: Text,
    /// What enters the rules.
    pub switches: Country,
    /// The law behind each switch.
    pub switch_sources: SwitchSources,
    /// The reflection period.
    pub reflection: Reflection,
    /// Who decides.
    pub authority: Provision,
    /// That nobody is punished for what they were made to do.
    pub non_punishment: Provision,
    /// Who hears of labour abuse.
    pub labour_inspection: Provision,
    /// How long cases are kept.
    pub retention: Term,
    /// Who opens answers about corruption, where there is such an office.
    pub anti_corruption: Option<AntiCorruption>,
    /// Whom to call, in the order of the file.
    pub contacts: Vec<Contact>,
    /// What to do on which occasion, in the order of the file.
    pub checklists: Vec<Checklist>,
}

/// Where a day stands to the days on which a country file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// It does not hold yet.
    NotYet,
    /// It holds.
    Holds,
    /// It does not hold any more.
    Lapsed,
}

impl CountryPack {
    /// Whether the file holds on this day.
    pub fn validity(&self, day: Day) -> Validity {
        if day < self.valid_from {
            Validity::NotYet
        } else if day > self.valid_until {
            Validity::Lapsed
        } else {
            Validity::Holds
        }
    }
}

impl Packs {
    /// The country of these packs; none where they are only the shared ones.
    pub fn country(&self) -> Option<&CountryPack> {
        self.country.as_ref()
    }

    /// What enters the rules: the country's switches, or those of `assessment.md` 6.
    pub fn switches(&self) -> Country {
        let country = self.country.as_ref();
        country.map_or_else(Country::default, |country| country.switches.clone())
    }

    /// The office to which answers about corruption are sealed, where the country has one.
    pub fn anti_corruption(&self) -> Option<&AntiCorruption> {
        self.country.as_ref()?.anti_corruption.as_ref()
    }
}
