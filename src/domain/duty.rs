//! What each person at a computer may do: one table, which the vault enforces.

/// What somebody is at this computer for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Duty {
    /// Talks to people and records it.
    Officer,
    /// Leads the shift: an officer who also answers for people, keys and erasing.
    Lead,
    /// Keeps the computer: people and keys, never a case.
    It,
}

/// One thing that a duty may allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Power {
    /// Begin a case, write into one's own, read it.
    Cases,
    /// Give one's own open cases to the next officer.
    HandOver,
    /// Delete every copy of the key of one's own case at this computer.
    Release,
    /// Destroy the keys and texts of a case.
    Erase,
    /// Put a case under a legal hold, or lift it.
    Hold,
    /// Write a bundle, or at a desk a return.
    Export,
    /// Read bundles, at a desk; returns, at a station.
    Import,
    /// Take a new officer in.
    Enrol,
    /// Take an officer off, with new station keys.
    Remove,
    /// Change what somebody else may do, and make somebody a lead.
    Duties,
    /// Say who can open every case, take in a signed profile, set how cases are kept.
    Keys,
    /// Make and try recovery keys.
    Recovery,
    /// Write a sealed copy of the vault.
    Backup,
    /// Read who did what and when.
    Journal,
}

impl Duty {
    /// Every duty.
    pub const ALL: [Self; 3] = [Self::Officer, Self::Lead, Self::It];

    /// The word for it on the command line and in the roster.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Lead => "lead",
            Self::It => "it",
        }
    }

    /// The duty with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|duty| duty.code() == code)
    }

    /// Whether this duty allows it.
    pub fn may(self, power: Power) -> bool {
        let row = TABLE.iter().find(|(listed, _)| *listed == power);
        row.is_some_and(|(_, [officer, lead, it])| match self {
            Self::Officer => *officer,
            Self::Lead => *lead,
            Self::It => *it,
        })
    }
}

impl Power {
    /// Every power.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|(power, _)| *power)
    }
}

const YES: bool = true;
const NO: bool = false;

/// Officer, lead, IT. A key that one does not hold opens nothing, whatever stands here: the table
/// narrows what keys allow, and never widens it.
const TABLE: [(Power, [bool; 3]); 14] = [
    (Power::Cases, [YES, YES, NO]),
    (Power::HandOver, [YES, YES, NO]),
    (Power::Release, [YES, YES, NO]),
    (Power::Erase, [NO, YES, NO]),
    (Power::Hold, [NO, YES, NO]),
    (Power::Export, [YES, YES, NO]),
    (Power::Import, [YES, YES, NO]),
    (Power::Enrol, [NO, YES, YES]),
    (Power::Remove, [NO, YES, YES]),
    (Power::Duties, [NO, YES, NO]),
    (Power::Keys, [NO, YES, YES]),
    (Power::Recovery, [NO, YES, YES]),
    (Power::Backup, [NO, YES, YES]),
    (Power::Journal, [NO, YES, NO]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_power_stands_in_the_table_once() {
        for (place, power) in Power::all().enumerate() {
            assert_eq!(place, power as usize, "{power:?}");
        }
    }

    #[test]
    fn who_keeps_the_computer_meets_no_case() {
        let about_cases = [
            Power::Cases,
            Power::HandOver,
            Power::Release,
            Power::Erase,
            Power::Hold,
            Power::Export,
            Power::Import,
            Power::Journal,
        ];
        for power in Power::all() {
            let allowed = !about_cases.contains(&power) && power != Power::Duties;
            assert_eq!(Duty::It.may(power), allowed, "{power:?}");
        }
    }

    #[test]
    fn an_officer_answers_for_own_cases_only() {
        let own = [
            Power::Cases,
            Power::HandOver,
            Power::Release,
            Power::Export,
            Power::Import,
        ];
        for power in Power::all() {
            assert_eq!(Duty::Officer.may(power), own.contains(&power), "{power:?}");
            assert!(Duty::Lead.may(power), "{power:?}");
        }
    }

    #[test]
    fn words_come_back() {
        for duty in Duty::ALL {
            assert_eq!(Duty::from_code(duty.code()), Some(duty));
        }
        assert_eq!(Duty::from_code("chief"), None);
    }
}
