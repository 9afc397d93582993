//! What a country sets differently: the switches that enter the rules (`assessment.md` 6).

use std::collections::BTreeSet;

use super::item::ItemId;

/// The purposes that the law of the country knows as exploitation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Purposes {
    /// All `pur` items.
    #[default]
    All,
    /// These `pur` items only; none if empty. The others still count as a risk, for their area and,
    /// in the case of `pur.sold`, for the act.
    Only(BTreeSet<ItemId>),
}

/// The switches of one country. The default is that of the page: ransom is no purpose, every
/// purpose counts, a child is a person under 18.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// Whether a demand for ransom is a purpose of exploitation by itself.
    pub ransom_is_purpose: bool,
    /// The purposes that count.
    pub purposes_enabled: Purposes,
    /// The age in years under which a person is a child; never under [`Country::LEAST_CHILD_AGE`].
    pub child_age: u8,
}

impl Country {
    /// A country may protect longer, never shorter (Trafficking Protocol, article 3(d)).
    pub const LEAST_CHILD_AGE: u8 = 18;
}

impl Default for Country {
    fn default() -> Self {
        Self {
            ransom_is_purpose: false,
            purposes_enabled: Purposes::All,
            child_age: Self::LEAST_CHILD_AGE,
        }
    }
}
