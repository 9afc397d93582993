//! The agency's signed profile: who the supervisors are, checked against a root key that is pinned once.

use serde::{Deserialize, Serialize};

use super::change::Fault;
use super::founding::about_row;
use super::journal::Deed;
use super::ledger::{Roster, open_value, seal_value};
use super::marks::{put_roster, recovery_of, widen};
use super::pen::Pen;
use super::refusal::Refusal;
use super::rows::MarkRow;
use super::{Vault, VaultError, Widened};
use crate::crypt::{Recipient, VerifyingKey};
use crate::domain::duty::Power;
use crate::domain::journal::Act;
use crate::domain::moment::Timestamp;
use crate::domain::profile::Profile;

/// The purpose of the agency's signature over a profile.
pub const PROFILE_NAMESPACE: &str = "profile-v1@fanal";

/// The mark that holds the profile in force and the key it was checked against.
const PROFILE: &str = "profile";

/// A profile as it came: its bytes, the signature over them, and what they say.
pub struct SignedProfile<'a> {
    /// The file, byte for byte.
    pub text: &'a str,
    /// SSHSIG in PEM form, for [`PROFILE_NAMESPACE`].
    pub signature: &'a str,
    /// What the file says.
    pub profile: &'a Profile,
}

/// The profile in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    root: String,
    version: u64,
    text: String,
    signature: String,
    recovery: Vec<String>,
}

/// What taking a profile in brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenProfile {
    /// The key it was checked against.
    pub root: VerifyingKey,
    /// Whether that key was pinned now.
    pub pinned: bool,
    /// Which cases are sealed to its supervisors.
    pub widened: Widened,
}

impl Vault {
    /// The text of the profile in force; `None` where there is none.
    pub fn profile(&self) -> Result<Option<String>, VaultError> {
        Ok(self.kept()?.map(|kept| kept.text))
    }

    /// The agency's key that is pinned here.
    pub fn root(&self) -> Result<Option<VerifyingKey>, VaultError> {
        let kept = self.kept()?;
        Ok(kept.map(|kept| kept.root.parse()).transpose()?)
    }

    fn kept(&self) -> Result<Option<Kept>, VaultError> {
        let sealed = MarkRow::of(&self.connection, PROFILE);
        sealed
            .map_err(Fault::from)
            .and_then(|sealed| {
                let aad = self.bound.mark(PROFILE);
                let open = |sealed: Vec<u8>| open_value(&self.station.meta, &aad, &sealed);
                Ok(sealed.map(open).transpose()?)
            })
            .map_err(|fault| fault.at(&self.path))
    }

    /// Takes a profile in: signed by the pinned root, or by `root` where none is pinned yet; newer than
    /// the one in force; of this realm. Its supervisors take the place of those before.
    ///
    /// The cases that the officer at work can open are sealed anew at once; the others when their
    /// officers unlock. Whoever kept an older copy can still open what was sealed to them in it.
    pub fn take_profile(
        &mut self,
        signed: &SignedProfile<'_>,
        root: Option<&VerifyingKey>,
        at: Timestamp,
    ) -> Result<TakenProfile, VaultError> {
        let trusted = self.admit_profile(signed, root)?;
        let before = self.kept()?;
        let pinned = before.is_some();
        let found = signed.profile.version;
        let roster = self.roster_by(signed.profile, before.as_ref())?;
        let kept = Kept {
            root: trusted.to_string(),
            version: found,
            text: signed.text.to_owned(),
            signature: signed.signature.to_owned(),
            recovery: signed.profile.recovery.clone(),
        };
        let deed = Deed::of(Act::ProfileTaken).times(found);
        let widened = self.keep(&kept, &roster, (&deed, at))?;
        self.roster = roster;
        Ok(TakenProfile {
            root: trusted,
            pinned: !pinned,
            widened,
        })
    }

    /// Whether a profile may be taken in by the officer at work, as [`Self::take_profile`] asks before
    /// it changes anything. The key that it was checked against.
    pub fn admit_profile(
        &self,
        signed: &SignedProfile<'_>,
        root: Option<&VerifyingKey>,
    ) -> Result<VerifyingKey, VaultError> {
        self.must(Power::Keys)?;
        let before = self.kept()?;
        let pinned: Option<VerifyingKey> =
            before.as_ref().map(|kept| kept.root.parse()).transpose()?;
        let trusted = trusted(pinned.as_ref(), root)?;
        trusted.verify(PROFILE_NAMESPACE, signed.text.as_bytes(), signed.signature)?;
        if signed.profile.realm != self.bound.realm {
            return Err(Refusal::OtherRealm.into());
        }
        let (found, have) = (
            signed.profile.version,
            before.as_ref().map_or(0, |kept| kept.version),
        );
        if found <= have {
            return Err(Refusal::NotNewer { have, found }.into());
        }
        Ok(trusted.clone())
    }

    fn keep(
        &mut self,
        kept: &Kept,
        roster: &Roster,
        (deed, at): (&Deed, Timestamp),
    ) -> Result<Widened, VaultError> {
        self.change(|change, pen| {
            let pen = Pen { roster, ..*pen };
            put_roster(change, &pen)?;
            let recovery = recovery_of(roster)?;
            change.put(&about_row(pen.about, pen.station.wrapped(&recovery)?))?;
            change.put(&MarkRow {
                name: PROFILE.to_owned(),
                sealed: seal_value(&pen.station.meta, &pen.bound.mark(PROFILE), kept)?,
            })?;
            let widened = widen(change, &pen, |_overseers| true)?;
            pen.note(change, deed, at)?;
            Ok(widened)
        })
    }

    /// The roster with the profile's supervisors, and its recovery keys beside those made here.
    fn roster_by(&self, profile: &Profile, before: Option<&Kept>) -> Result<Roster, VaultError> {
        for key in profile.supervisors.iter().chain(&profile.recovery) {
            key.parse::<Recipient>()?;
        }
        let mut roster = self.roster.clone();
        roster.supervisors.clone_from(&profile.supervisors);
        if let Some(before) = before {
            roster.recovery.retain(|key| !before.recovery.contains(key));
        }
        for key in &profile.recovery {
            if !roster.recovery.contains(key) {
                roster.recovery.push(key.clone());
            }
        }
        Ok(roster)
    }

    /// Seals the cases that the officer at work can open anew, where they are sealed to others than the
    /// supervisors and recovery keys of now. Gives how many.
    pub fn settle(&mut self, at: Timestamp) -> Result<u32, VaultError> {
        let wanted = self.roster.overseers();
        let behind = |overseers: Option<&str>| overseers != Some(&wanted);
        let none = self.roster.supervisors.is_empty() && self.roster.recovery.is_empty();
        let name = settled_name(self.slot);
        // Thousands of cases are not looked through at every unlocking: that nothing waits is kept.
        if none || self.recall(&name)?.as_deref() == Some(wanted.as_bytes()) {
            return Ok(0);
        }
        let waiting = self.waiting(behind).map_err(|fault| fault.at(&self.path))?;
        let sealed = self.change(|change, pen| {
            if !waiting {
                return Ok(0);
            }
            let widened = widen(change, pen, behind)?;
            if widened.covered > 0 {
                let deed = Deed::of(Act::Resealed).times(u64::from(widened.covered));
                pen.note(change, &deed, at)?;
            }
            Ok(widened.covered)
        })?;
        self.remember(&name, wanted.as_bytes())?;
        Ok(sealed)
    }
}

/// The setting that keeps for whom the cases of the officer in a slot are sealed.
pub(super) fn settled_name(slot: i64) -> String {
    format!("settled {slot}")
}

fn trusted<'k>(
    pinned: Option<&'k VerifyingKey>,
    given: Option<&'k VerifyingKey>,
) -> Result<&'k VerifyingKey, VaultError> {
    match (pinned, given) {
        (Some(pinned), Some(given)) if pinned != given => {
            let pinned = pinned.fingerprint();
            Err(Refusal::OtherRoot { pinned }.into())
        }
        (Some(key), _) | (None, Some(key)) => Ok(key),
        (None, None) => Err(Refusal::NoRoot.into()),
    }
}
