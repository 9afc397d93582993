//! What waits at a station, each checked as the command that installs it checks it.

use std::collections::BTreeMap;
use std::path::Path;

use super::kept::{Row, Stage, rows};
use super::{
    Fault, Here, Signed, SignedWithdrawals, cases_hold, of_pack, of_vault, profile_in, told,
};
use crate::app::enclosed::{self, Enclosed, State, What};
use crate::bundle::returned::parcel::{self, Kind, ParcelFault};
use crate::crypt::{Digest, VerifyingKey};
use crate::domain::day::Day;
use crate::lang::Notice;
use crate::lang::msg::Enclosed as Say;
use crate::pack::fault::PackFault;
use crate::pack::folder::PackFolder;
use crate::pack::withdrawal::Withdrawals;
use crate::runtime::store::{Checked, SignedList, Store};
use crate::vault::{SignedProfile, Vault};

/// What a parcel holds, read and no more believed than its own signature goes.
pub(super) enum Content {
    /// A pack whose files are those that were signed.
    Pack(Box<Checked>),
    /// A profile.
    Profile(Box<Signed>),
    /// A withdrawal list.
    List(Box<SignedWithdrawals>),
}

/// Everything that came, newest first.
pub fn all(vault: &Vault, here: Here<'_>) -> Result<Vec<Enclosed>, Fault> {
    let rows = rows(vault)?.into_iter().rev();
    Ok(rows.map(|row| one(vault, here, &row)).collect())
}

fn one(vault: &Vault, here: Here<'_>, row: &Row) -> Enclosed {
    let done = row.stage == Stage::Done;
    // What was installed is not looked into at every unlocking.
    let read = (!done).then(|| read(here.data, row));
    let (what, state) = match read {
        None => (None, State::Here),
        Some(Err(notice)) => (None, State::Refused(notice)),
        Some(Ok(content)) => {
            let state = judge(vault, here, (row, &content));
            let state = state.unwrap_or_else(State::Refused);
            (Some(what(here, &content)), state)
        }
    };
    Enclosed {
        digest: row.digest.to_string(),
        name: row.name.clone(),
        desk: row.desk.clone(),
        check: row.check.clone(),
        what,
        state,
    }
}

/// Reads what is kept of a row: the very bytes that came.
pub(super) fn read(data: &Path, row: &Row) -> Result<Content, Fault> {
    let name = row.name.clone();
    let bytes = std::fs::read(row.path(data)).unwrap_or_default();
    if Digest::of(&bytes) != row.digest {
        return Err(told(Notice::new(Say::Gone { name }, Say::GoneRemedy)));
    }
    let files = parcel::unpack(&bytes).map_err(|fault| broken(&name, fault))?;
    content(row.kind, &name, files)
}

fn broken(name: &str, fault: ParcelFault) -> Fault {
    let name = name.to_owned();
    let problem = match fault {
        ParcelFault::Damaged | ParcelFault::TooLarge => Say::Broken { name },
        ParcelFault::Name { name: inside } => Say::BadName { name, inside },
    };
    told(Notice::new(problem, Say::BrokenRemedy))
}

fn content(kind: Kind, name: &str, files: BTreeMap<String, Vec<u8>>) -> Result<Content, Fault> {
    if kind == Kind::Pack {
        let folder = PackFolder::of_files(Path::new(name), files);
        let checked = folder.and_then(|folder| Store::check_folder(folder, None));
        let checked = checked.map_err(|fault| of_pack(&fault))?;
        return Ok(Content::Pack(Box::new(checked)));
    }
    let (text, signature) = pair(files).ok_or_else(|| broken(name, ParcelFault::Damaged))?;
    if kind == Kind::Profile {
        let signed = profile_in(text, signature)?;
        return Ok(Content::Profile(Box::new(signed)));
    }
    let withdrawals = Withdrawals::parse(&text, name).map_err(|fault| of_pack(&fault))?;
    Ok(Content::List(Box::new(SignedWithdrawals {
        text,
        signature,
        withdrawals,
    })))
}

/// A file and the signature beside it, and nothing else.
fn pair(files: BTreeMap<String, Vec<u8>>) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut files = files.into_iter();
    let ((name, text), (beside, signature)) = (files.next()?, files.next()?);
    let fits = files.next().is_none() && beside == format!("{name}.sig");
    fits.then_some((text, signature))
}

/// Whether it can be installed here and now; the reason where it cannot.
pub(super) fn judge(
    vault: &Vault,
    here: Here<'_>,
    (row, content): (&Row, &Content),
) -> Result<State, Fault> {
    if is_here(vault, here, content)? {
        // Begun and here: what follows an installing is finished by doing it again.
        let is_cut_off = row.stage == Stage::Begun;
        return Ok(if is_cut_off {
            State::Waits
        } else {
            State::Here
        });
    }
    let admitted = admit(vault, here, content).map_err(first_key);
    admitted.map(|()| State::Waits)
}

/// The commands ask for a first key with an argument of theirs; here there is no room for one.
fn first_key(mut fault: Fault) -> Fault {
    if matches!(fault.problem.id(), "country-need-key" | "custody-no-root") {
        fault.remedy = Say::FirstKeyRemedy.into();
    }
    fault
}

/// Whether this very pack, profile or list is in force here.
pub(super) fn is_here(vault: &Vault, here: Here<'_>, content: &Content) -> Result<bool, Fault> {
    let store = Store::new(here.data);
    match content {
        Content::Pack(checked) => Ok(store.is_in_use(checked)),
        Content::Profile(signed) => {
            let own = vault.profile().map_err(|fault| of_vault(&fault))?;
            Ok(own.as_ref() == Some(&signed.text))
        }
        Content::List(list) => Ok(store.has_list(&list.withdrawals, &list.text)),
    }
}

/// The verification of the commands that install, which changes nothing.
fn admit(vault: &Vault, here: Here<'_>, content: &Content) -> Result<(), Fault> {
    let store = Store::new(here.data);
    match content {
        Content::Pack(checked) => {
            let when = (here.realm, Day::of(here.at));
            let admitted = store.admit(checked, None, when);
            admitted.map_err(|fault| of_pack(&fault))?;
            cases_hold(&checked.folder, &checked.packs)
        }
        Content::Profile(signed) => {
            let admitted = vault.admit_profile(&signed.signed(), None);
            admitted.map(drop).map_err(|fault| of_vault(&fault))
        }
        Content::List(list) => {
            let admitted = store.admit_list(&list.signed(), None);
            admitted.map(drop).map_err(|fault| of_pack(&fault))
        }
    }
}

impl Signed {
    pub(super) fn signed(&self) -> SignedProfile<'_> {
        SignedProfile {
            text: &self.text,
            signature: &self.signature,
            profile: &self.profile,
        }
    }
}

impl SignedWithdrawals {
    pub(super) fn signed(&self) -> SignedList<'_> {
        SignedList {
            text: &self.text,
            signature: &self.signature,
            shown: &self.withdrawals.pack,
        }
    }
}

fn what(here: Here<'_>, content: &Content) -> What {
    let store = Store::new(here.data);
    match content {
        Content::Pack(checked) => What::Pack(Box::new(enclosed::Pack {
            have: store.versions(&checked.country.header.id).pop(),
            country: checked.country.clone(),
            unconfirmed: checked.packs.unconfirmed(),
            fingerprint: checked.key.fingerprint(),
        })),
        Content::Profile(signed) => {
            let fingerprint = named(signed.signature.as_bytes());
            What::Profile(Box::new(signed.profile.clone()), fingerprint)
        }
        Content::List(list) => What::List(Box::new(enclosed::List {
            in_use: in_use(&store, &list.withdrawals),
            withdrawals: list.withdrawals.clone(),
            fingerprint: named(&list.signature),
        })),
    }
}

/// The number of the key that a signature names; nothing where it names none.
fn named(signature: &[u8]) -> String {
    let pem = String::from_utf8_lossy(signature);
    VerifyingKey::named_in(&pem).map_or_else(|_none| String::new(), |key| key.fingerprint())
}

/// The version for new cases, if the list takes it back.
fn in_use(store: &Store, list: &Withdrawals) -> Option<u16> {
    let used = store.in_use().filter(|id| *id == list.pack)?;
    let newest = store.versions(&used).into_iter().rev();
    let mut usable = newest.filter(|version| {
        let why: Result<_, PackFault> = store.why_withdrawn(&used, *version);
        matches!(why, Ok(None))
    });
    usable
        .next()
        .filter(|version| list.versions.contains_key(version))
}
