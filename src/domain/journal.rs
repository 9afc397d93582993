//! The journal: who did what and when. Names cases by their ids, never by what is in them.

use super::moment::Timestamp;

/// Declares the acts with the words they are kept under; a word is never changed.
macro_rules! acts {
    ($( $(#[$doc:meta])* $name:ident = $code:literal; )+) => {
        /// What somebody did.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Act {
            $( $(#[$doc])* $name ),+
        }

        impl Act {
            /// Every act.
            pub const ALL: &'static [Self] = &[$( Self::$name ),+];

            /// The word it is kept under.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$name => $code ),+ }
            }
        }
    };
}

acts! {
    /// Unlocked the vault.
    Unlocked = "unlocked";
    /// Opened a case to read it.
    Read = "read";
    /// Wrote a bundle.
    Exported = "exported";
    /// Took a bundle in.
    Imported = "imported";
    /// Took a new officer in.
    Enrolled = "enrolled";
    /// Took an officer off; the station keys changed.
    Removed = "removed";
    /// Changed what somebody may do.
    DutyChanged = "duty_changed";
    /// Changed the own passphrase.
    PassphraseChanged = "passphrase_changed";
    /// Gave a case to the next officer.
    HandedOver = "handed_over";
    /// Deleted every copy of a case's key at this computer.
    Released = "released";
    /// Destroyed a case.
    Erased = "erased";
    /// Deleted a case whose time was over.
    Purged = "purged";
    /// Put a case under a legal hold.
    Held = "held";
    /// Lifted a legal hold.
    HoldLifted = "hold_lifted";
    /// Let somebody open every case.
    RecipientAdded = "recipient_added";
    /// Took in a signed profile.
    ProfileTaken = "profile_taken";
    /// Installed what came with a desk's return.
    Installed = "installed";
    /// Sealed cases anew, for the supervisors as they are now.
    Resealed = "resealed";
    /// Turned drop-box mode on.
    DropBoxOn = "drop_box_on";
    /// Turned drop-box mode off.
    DropBoxOff = "drop_box_off";
    /// Made a recovery key.
    RecoveryMade = "recovery_made";
    /// Tried a recovery key, and it opened what it must.
    RecoveryProved = "recovery_proved";
    /// Came in with the recovery key.
    Recovered = "recovered";
    /// Wrote a sealed copy of the vault.
    BackedUp = "backed_up";
    /// Brought the vault back from a copy.
    Restored = "restored";
}

impl Act {
    /// The act with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|act| act.code() == code)
    }
}

/// One line of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// Its place in the vault's ledger, from 1.
    pub seq: u64,
    /// When, by the clock of the computer.
    pub at: Timestamp,
    /// That clock stood before the moment of the line written before.
    pub clock_suspect: bool,
    /// The code of the station or desk.
    pub station: String,
    /// Who, by handle.
    pub officer: String,
    /// What; `None` when a newer program wrote it.
    pub act: Option<Act>,
    /// The case, by its id.
    pub case: Option<String>,
    /// Another person, or a key, that the act was about.
    pub about: Option<String>,
    /// How many things.
    pub count: Option<u64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_has_a_word_of_its_own() {
        for act in Act::ALL {
            assert_eq!(Act::from_code(act.code()), Some(*act));
        }
        assert_eq!(Act::from_code("slept"), None);
    }
}
