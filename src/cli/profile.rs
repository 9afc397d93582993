//! `fanal profile …`: what the agency says about its computers.

use std::path::Path;

use serde_json::json;

use super::Desk;
use super::args::custody::Profile as Order;
use super::outcome::Stop;
use super::pack::{public_key, secret_key};
use crate::crypt::{CryptError, VerifyingKey};
use crate::domain::profile::{Pin, Profile};
use crate::domain::station::Realm;
use crate::lang::msg::Custody as Say;
use crate::pack::folder::read_file;
use crate::profile;
use crate::runtime::place::now;
use crate::runtime::store::{Store, beside, write_whole};
use crate::runtime::worker::Worker;
use crate::vault::{PROFILE_NAMESPACE, Refusal, SignedProfile, TakenProfile};

pub(super) fn run(desk: &mut Desk<'_>, order: &Order) -> Result<u8, Stop> {
    match order {
        Order::Sign { file, key } => sign(desk, file, key),
        Order::Install { file, root } => install(desk, file, root.as_deref()),
        Order::Show => show(desk),
    }
}

fn text_of(file: &Path) -> Result<(String, Profile), Stop> {
    let text = String::from_utf8(read_file(file)?).map_err(|_other| Stop::cannot_read(file))?;
    let profile = profile::read(&text).map_err(|fault| Stop::from(fault.notice()))?;
    Ok((text, profile))
}

/// Signs a profile, once it is one.
fn sign(desk: &mut Desk<'_>, file: &Path, key: &Path) -> Result<u8, Stop> {
    let (text, profile) = text_of(file)?;
    let key = secret_key(desk, key)?;
    let signature = key.sign(PROFILE_NAMESPACE, text.as_bytes());
    let signature = signature.map_err(|fault| Stop::from(fault.notice()))?;
    let to = beside(file);
    write_whole(&to, signature.as_bytes())?;
    let fingerprint = key.verifying_key().fingerprint();
    if desk.args.json {
        let line = json!({
            "schema": "fanal.profile/1",
            "version": profile.version,
            "fingerprint": fingerprint,
            "signature": to.display().to_string(),
        });
        desk.line(&line.to_string())?;
    } else {
        desk.say(Say::ProfileSigned {
            version: profile.version,
            fingerprint,
        })?;
    }
    Ok(0)
}

fn install(desk: &mut Desk<'_>, file: &Path, root: Option<&Path>) -> Result<u8, Stop> {
    let brought = Brought::read(file, root)?;
    let mut worker = desk.unlocked()?;
    take_in(desk, &mut worker, &brought)
}

/// A signed profile in files, and the key that is to be pinned.
pub(super) struct Brought {
    text: String,
    signature: String,
    profile: Profile,
    root: Option<VerifyingKey>,
}

impl Brought {
    /// Reads it; nothing is believed yet.
    pub(super) fn read(file: &Path, root: Option<&Path>) -> Result<Self, Stop> {
        let root = public_key(root)?;
        let (text, profile) = text_of(file)?;
        let signature = read_file(&beside(file))?;
        let signature = String::from_utf8(signature).map_err(|_other| Stop::cannot_read(file))?;
        Ok(Self {
            text,
            signature,
            profile,
            root,
        })
    }

    /// Whether it says if the computer is a drop box.
    pub(super) fn says_drop_box(&self) -> bool {
        self.profile.drop_box.is_some()
    }

    /// Refuses what a vault of this realm, which has no profile yet, would refuse.
    pub(super) fn check_for(&self, realm: Realm) -> Result<(), Stop> {
        if let Some(root) = &self.root {
            let text = self.text.as_bytes();
            let signed = root.verify(PROFILE_NAMESPACE, text, &self.signature);
            signed.map_err(|fault| Stop::from(fault.notice()))?;
        }
        if self.profile.realm != realm {
            return Err(Refusal::OtherRealm.notice().into());
        }
        Ok(())
    }
}

/// Takes a profile in, and says what changed.
pub(super) fn take_in(
    desk: &mut Desk<'_>,
    worker: &mut Worker,
    brought: &Brought,
) -> Result<u8, Stop> {
    let profile = &brought.profile;
    let signed = SignedProfile {
        text: &brought.text,
        signature: &brought.signature,
        profile,
    };
    let taken = worker.in_vault(|vault| {
        let taken = vault.take_profile(&signed, brought.root.as_ref(), now())?;
        if let Some(on) = profile.drop_box {
            vault.set_drop_box(on, now())?;
        }
        Ok(taken)
    })?;
    let differing = pin_makers(desk, profile)?;
    tell(desk, profile, (&taken, &differing))
}

/// Pins the keys of the packs' makers, and gives the packs that are here under another key: those stay as
/// they are, since what was installed would not be believed any more.
fn pin_makers(desk: &Desk<'_>, profile: &Profile) -> Result<Vec<String>, Stop> {
    let store = Store::new(&desk.place.folder);
    let mut differing = Vec::new();
    for pin in &profile.makers {
        let key = pin.key.parse();
        let key = key.map_err(|fault: CryptError| Stop::from(fault.notice()))?;
        if !store.pin(&pin.of, &key)? {
            differing.push(pin.of.clone());
        }
    }
    Ok(differing)
}

fn tell(
    desk: &mut Desk<'_>,
    profile: &Profile,
    (taken, differing): (&TakenProfile, &[String]),
) -> Result<u8, Stop> {
    let fingerprint = taken.root.fingerprint();
    let (covered, left) = (taken.widened.covered, taken.widened.left);
    if desk.args.json {
        let line = json!({
            "schema": "fanal.profile/1",
            "version": profile.version,
            "agency": profile.agency,
            "fingerprint": fingerprint,
            "pinned": taken.pinned,
            "resealed": covered,
            "left": left,
            "other_makers": differing,
        });
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    if taken.pinned {
        desk.say(Say::RootPinned { fingerprint })?;
    }
    desk.say(Say::ProfileTakenIn {
        agency: profile.agency.clone(),
        version: profile.version,
    })?;
    desk.say(Say::ProfileSealed { covered, left })?;
    desk.say(Say::ProfileHonest)?;
    for pack in differing {
        let pack = pack.clone();
        desk.say(Say::ProfileOtherMaker { pack })?;
    }
    Ok(0)
}

fn show(desk: &mut Desk<'_>) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    let Some(profile) = worker.profile()? else {
        if !desk.args.json {
            desk.say(Say::ProfileNone)?;
        }
        return Ok(10);
    };
    let root = worker.in_vault(|vault| vault.root())?;
    let fingerprint = root.map(|root| root.fingerprint()).unwrap_or_default();
    if desk.args.json {
        let line = json!({
            "schema": "fanal.profile/1",
            "version": profile.version,
            "agency": profile.agency,
            "realm": profile.realm.code(),
            "fingerprint": fingerprint,
            "supervisors": profile.supervisors,
            "recovery": profile.recovery,
            "makers": pins(&profile.makers),
            "offices": pins(&profile.offices),
            "drop_box": profile.drop_box,
            "keep_days": profile.keep_days,
        });
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    desk.say(Say::ProfileInForce {
        agency: profile.agency.clone(),
        version: profile.version,
        fingerprint,
    })?;
    for key in profile.supervisors.iter().chain(&profile.recovery) {
        desk.line(key)?;
    }
    for pin in profile.makers.iter().chain(&profile.offices) {
        desk.line(&format!("{}  {}", pin.of, pin.key))?;
    }
    Ok(0)
}

fn pins(pins: &[Pin]) -> Vec<serde_json::Value> {
    let each = pins.iter();
    each.map(|pin| json!({ "of": pin.of, "key": pin.key }))
        .collect()
}
