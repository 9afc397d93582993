//! At a desk: what shall go along with a return, whole and signed, or not at all.

use std::path::Path;

use super::{Fault, Here, cases_hold, of_pack, of_vault, profile_in, told};
use crate::app::enclosed::{List, Pack, What};
use crate::bundle::returned::parcel::{self, Files, Kind, ParcelFault};
use crate::bundle::returned::{Attached, FILE_LIMIT};
use crate::crypt::VerifyingKey;
use crate::domain::station::Realm;
use crate::lang::Notice;
use crate::lang::msg::Enclosed as Say;
use crate::pack::country::Realms;
use crate::pack::fault::PackFault;
use crate::pack::folder::read_file;
use crate::pack::withdrawal::Withdrawals;
use crate::profile;
use crate::runtime::store::{Store, beside, check_name};
use crate::vault::{PROFILE_NAMESPACE, Refusal, Vault};

/// Something that goes along.
#[derive(Debug)]
pub struct Enclosing {
    /// What the returns carry.
    pub attached: Attached,
    /// What it is.
    pub what: What,
    /// The fingerprint of the key that signed it.
    pub fingerprint: String,
}

/// Reads and checks what is at `path`: a pack folder, a profile or a withdrawal list, each with its
/// signature. Where this desk knows the key of its maker, another one is refused.
pub fn enclose(desk: &Vault, here: Here<'_>, path: &Path) -> Result<Enclosing, Fault> {
    if path.is_dir() {
        return pack(here, path);
    }
    let text = read_file(path).map_err(|fault| of_pack(&fault))?;
    let shown = path.display().to_string();
    let is_profile = std::str::from_utf8(&text).is_ok_and(|text| profile::read(text).is_ok());
    if !is_profile && Withdrawals::parse(&text, &shown).is_err() {
        let path = shown;
        return Err(told(Notice::new(
            Say::AttachUnknown { path },
            Say::AttachUnknownRemedy,
        )));
    }
    if !beside(path).is_file() {
        return Err(of_pack(&PackFault::Unsigned { path: shown }));
    }
    let signature = read_file(&beside(path)).map_err(|fault| of_pack(&fault))?;
    if is_profile {
        signed_profile(desk, here, path, (text, signature))
    } else {
        list(here, path, (text, signature))
    }
}

fn pack(here: Here<'_>, path: &Path) -> Result<Enclosing, Fault> {
    let store = Store::new(here.data);
    let admitted = |id: &str| store.pinned(id);
    let checked = Store::check(path, None).map_err(|fault| of_pack(&fault))?;
    let country = checked.country.clone();
    let (id, version) = (country.header.id.clone(), country.header.version);
    check_name(&id).map_err(|fault| of_pack(&fault))?;
    let pinned = admitted(&id).map_err(|fault| of_pack(&fault))?;
    same_key(pinned.as_ref(), &checked.key)?;
    let fault = match store.why_withdrawn(&id, version) {
        Err(fault) => Some(fault),
        Ok(Some(reason)) => Some(PackFault::Withdrawn {
            id: id.clone(),
            version,
            reason: reason.text,
        }),
        Ok(None) if here.realm == Realm::Live && country.realms == Realms::Practice => {
            Some(PackFault::PracticeOnly { id: id.clone() })
        }
        Ok(None) => None,
    };
    if let Some(fault) = fault {
        return Err(of_pack(&fault));
    }
    cases_hold(&checked.folder, &checked.packs)?;
    let files = checked.folder.files();
    let files: Files = files
        .map(|(name, body)| (name.to_owned(), body.to_vec()))
        .collect();
    let fingerprint = checked.key.fingerprint();
    let what = What::Pack(Box::new(Pack {
        country,
        unconfirmed: checked.packs.unconfirmed(),
        fingerprint: fingerprint.clone(),
        have: None,
    }));
    Ok(Enclosing {
        attached: parcel((Kind::Pack, format!("{id}-{version}.tar")), path, &files)?,
        what,
        fingerprint,
    })
}

fn same_key(pinned: Option<&VerifyingKey>, found: &VerifyingKey) -> Result<(), Fault> {
    let other = pinned.filter(|pinned| *pinned != found);
    other.map_or(Ok(()), |pinned| {
        Err(of_pack(&PackFault::OtherKey {
            wanted: pinned.fingerprint(),
            found: found.fingerprint(),
        }))
    })
}

fn signed_profile(
    desk: &Vault,
    here: Here<'_>,
    path: &Path,
    (text, signature): (Vec<u8>, Vec<u8>),
) -> Result<Enclosing, Fault> {
    let files = pair(path, (&text, &signature))?;
    let signed = profile_in(text, signature)?;
    let key = VerifyingKey::named_in(&signed.signature);
    let key = key.map_err(|fault| told(fault.notice()))?;
    let root = desk.root().map_err(|fault| of_vault(&fault))?;
    same_key(root.as_ref(), &key)?;
    key.verify(PROFILE_NAMESPACE, signed.text.as_bytes(), &signed.signature)
        .map_err(|fault| told(fault.notice()))?;
    if signed.profile.realm != here.realm {
        return Err(told(Refusal::OtherRealm.notice()));
    }
    let name = format!("profile-{}.tar", signed.profile.version);
    let fingerprint = key.fingerprint();
    Ok(Enclosing {
        attached: parcel((Kind::Profile, name), path, &files)?,
        what: What::Profile(Box::new(signed.profile), fingerprint.clone()),
        fingerprint,
    })
}

fn list(
    here: Here<'_>,
    path: &Path,
    (text, signature): (Vec<u8>, Vec<u8>),
) -> Result<Enclosing, Fault> {
    let shown = path.display().to_string();
    let read = Withdrawals::read(&text, &signature, None, &shown);
    let (list, key) = read.map_err(|fault| of_pack(&fault))?;
    check_name(&list.pack).map_err(|fault| of_pack(&fault))?;
    let pinned = Store::new(here.data).pinned(&list.pack);
    same_key(pinned.map_err(|fault| of_pack(&fault))?.as_ref(), &key)?;
    let files = pair(path, (&text, &signature))?;
    let name = format!("{}-withdrawn.tar", list.pack);
    let fingerprint = key.fingerprint();
    Ok(Enclosing {
        attached: parcel((Kind::Withdrawals, name), path, &files)?,
        what: What::List(Box::new(List {
            withdrawals: list,
            fingerprint: fingerprint.clone(),
            in_use: None,
        })),
        fingerprint,
    })
}

/// A file and the signature beside it, under the names that they have.
fn pair(path: &Path, (text, signature): (&[u8], &[u8])) -> Result<Files, Fault> {
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| bad_name(path))?;
    Ok(Files::from([
        (name.to_owned(), text.to_vec()),
        (format!("{name}.sig"), signature.to_vec()),
    ]))
}

fn parcel((kind, name): (Kind, String), path: &Path, files: &Files) -> Result<Attached, Fault> {
    let too_large = || {
        let path = path.display().to_string();
        told(Notice::new(
            Say::AttachTooLarge { path },
            Say::AttachTooLargeRemedy,
        ))
    };
    let bytes = parcel::pack(files).map_err(|fault| match fault {
        ParcelFault::TooLarge => too_large(),
        ParcelFault::Name { .. } | ParcelFault::Damaged => bad_name(path),
    })?;
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(too_large());
    }
    Ok(Attached {
        kind: kind.code().to_owned(),
        name,
        bytes,
    })
}

fn bad_name(path: &Path) -> Fault {
    let path = path.display().to_string();
    told(Notice::new(Say::AttachName { path }, Say::AttachNameRemedy))
}
