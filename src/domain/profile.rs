//! What an agency says about its computers: supervisors, recovery keys, pack makers, how cases are kept.

use super::station::Realm;

/// One version of an agency's profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Counts up; a computer never goes back.
    pub version: u64,
    /// What the agency is called.
    pub agency: String,
    /// Practice or live.
    pub realm: Realm,
    /// The public keys of those who can open every case, `age1…`; at least one.
    pub supervisors: Vec<String>,
    /// The public keys that lie in safes.
    pub recovery: Vec<String>,
    /// The signing key of each pack's maker, by the pack's id.
    pub makers: Vec<Pin>,
    /// The keys of the offices to which answers about corruption are sealed, by country.
    pub offices: Vec<Pin>,
    /// Whether officers keep no key of a case that is closed; `None` leaves it to the computer.
    pub drop_box: Option<bool>,
    /// How many days cases are kept once a desk has them; `None` leaves it to the country.
    pub keep_days: Option<u16>,
}

/// A key for something that has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pin {
    /// A pack's id, or a country.
    pub of: String,
    /// The key.
    pub key: String,
}

impl Profile {
    /// Whether answers about corruption may be sealed to this key: the profile names no office at all, or
    /// this one.
    pub fn allows_office(&self, key: &str) -> bool {
        self.offices.is_empty() || self.offices.iter().any(|pin| pin.key == key)
    }
}
