//! Who works where: realms, roles, the station and its officer.

/// How much is at stake (design README 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Realm {
    /// Memory only, gone on exit.
    Drill,
    /// A file, for learning.
    Practice,
    /// A file, for real people.
    Live,
}

impl Realm {
    /// The word for it on the command line and in bundles.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Drill => "drill",
            Self::Practice => "practice",
            Self::Live => "live",
        }
    }

    /// The realm of a file with this word; a drill has no file.
    pub fn of_file(code: &str) -> Option<Self> {
        [Self::Practice, Self::Live]
            .into_iter()
            .find(|realm| realm.code() == code)
    }
}

/// What a vault is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A station screens people.
    Station,
    /// A desk reviews what stations send.
    Desk,
}

impl Role {
    /// The word for it on the command line and in bundles.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Station => "station",
            Self::Desk => "desk",
        }
    }

    /// The role with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Station, Self::Desk]
            .into_iter()
            .find(|role| role.code() == code)
    }
}

/// What is known of an open vault and of who opened it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// How much is at stake.
    pub realm: Realm,
    /// Station or desk.
    pub role: Role,
    /// The station's code, as in `JET-02`.
    pub station: String,
    /// The officer's code.
    pub officer: String,
    /// The vault's own number, which nobody outside needs to know.
    pub vault: String,
    /// The computer's letter, as in the `A` of `JET-02-A-017`.
    pub letter: String,
    /// The fingerprint of the station's signing key: four groups of four digits.
    pub fingerprint: String,
    /// What others encrypt to for this vault: `age1…`.
    pub recipient: String,
    /// The supervisors' public keys.
    pub supervisors: Vec<String>,
    /// The recovery keys.
    pub recoveries: Vec<String>,
}

impl Session {
    /// The code of the case with this number: station, computer letter, number.
    pub fn case_code(&self, number: u32) -> String {
        case_code(&self.station, &self.letter, number)
    }
}

/// The code of the case with this number at a computer of a station.
pub fn case_code(station: &str, computer: &str, number: u32) -> String {
    format!("{station}-{computer}-{number:03}")
}

/// Whether a code can name a station or an officer: 2 to 12 of A–Z, 0–9 and inner hyphens.
pub fn is_code(code: &str) -> bool {
    let allowed = |sign: char| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == '-';
    (2..=12).contains(&code.len())
        && code.chars().all(allowed)
        && !code.starts_with('-')
        && !code.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_short_latin_and_without_blanks() {
        for good in ["JET-02", "ID07", "A1"] {
            assert!(is_code(good), "{good}");
        }
        for bad in [
            "",
            "J",
            "jet-02",
            "JET 02",
            "-JET",
            "JET-",
            "محطة",
            "JETTY-NORTH-02",
        ] {
            assert!(!is_code(bad), "{bad}");
        }
    }
}
