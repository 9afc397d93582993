//! Installing what came with a return, once somebody has said yes.

use super::judged::{Content, is_here, judge, read};
use super::kept::{Stage, begin, end, rows};
use super::{Fault, Here, Signed, of_pack, of_vault, told};
use crate::app::enclosed::State;
use crate::crypt::CryptError;
use crate::domain::profile::Profile;
use crate::lang::Notice;
use crate::lang::msg::{Country, Custody, Enclosed as Say, Msg};
use crate::runtime::store::Store;
use crate::vault::Vault;

/// Installs what has this digest, and notes it in the journal. What it brought, in words.
///
/// Cut off anywhere, doing it again finishes: that it was begun is kept before anything is changed, and
/// that it is done together with the line of the journal.
pub fn install(vault: &mut Vault, here: Here<'_>, digest: &str) -> Result<Vec<Msg>, Fault> {
    let gone = || {
        let name = digest.chars().take(16).collect();
        told(Notice::new(Say::Gone { name }, Say::GoneRemedy))
    };
    let rows = rows(vault)?.into_iter();
    let row = rows
        .into_iter()
        .find(|row| row.digest.to_string() == digest);
    let row = row.ok_or_else(gone)?;
    if row.stage == Stage::Done {
        return Err(already());
    }
    let content = read(here.data, &row)?;
    match judge(vault, here, (&row, &content))? {
        State::Refused(notice) => return Err(notice),
        State::Here => return Err(already()),
        State::Waits => {}
    }
    begin(vault, &row)?;
    let brought = match &content {
        Content::Pack(checked) => {
            if !is_here(vault, here, &content)? {
                let store = Store::new(here.data);
                store.install(checked).map_err(|fault| of_pack(&fault))?;
            }
            let header = &checked.country.header;
            let (id, version) = (header.id.clone(), header.version);
            vec![
                Country::Installed { id, version }.into(),
                Say::WhenPack.into(),
            ]
        }
        Content::Profile(signed) => profile(vault, here, signed)?,
        Content::List(list) => {
            let store = Store::new(here.data);
            let kept = store.keep_list(&list.signed(), None);
            let list = kept.map_err(|fault| of_pack(&fault))?;
            let count = u32::try_from(list.versions.len()).unwrap_or(u32::MAX);
            let id = list.pack;
            vec![Country::ListTaken { id, count }.into()]
        }
    };
    end(vault, &row, here.at)?;
    Ok(brought)
}

fn already() -> Fault {
    told(Notice::new(Say::AlreadyHere, Say::AlreadyHereRemedy))
}

fn profile(vault: &mut Vault, here: Here<'_>, signed: &Signed) -> Result<Vec<Msg>, Fault> {
    let profile = &signed.profile;
    let mut brought: Vec<Msg> = vec![
        Custody::ProfileTakenIn {
            agency: profile.agency.clone(),
            version: profile.version,
        }
        .into(),
    ];
    let own = vault.profile().map_err(|fault| of_vault(&fault))?;
    if own.as_ref() != Some(&signed.text) {
        let taken = vault.take_profile(&signed.signed(), None, here.at);
        let widened = taken.map_err(|fault| of_vault(&fault))?.widened;
        let (covered, left) = (widened.covered, widened.left);
        brought.push(Custody::ProfileSealed { covered, left }.into());
    }
    let was = vault.drop_box().map_err(|fault| of_vault(&fault))?;
    if let Some(on) = profile.drop_box.filter(|on| *on != was) {
        let set = vault.set_drop_box(on, here.at);
        set.map_err(|fault| of_vault(&fault))?;
    }
    brought.push(Custody::ProfileHonest.into());
    let differing = pin_makers(&Store::new(here.data), profile)?.into_iter();
    brought.extend(differing.map(|pack| Custody::ProfileOtherMaker { pack }.into()));
    Ok(brought)
}

/// Pins the keys of the packs' makers, and gives the packs that are here under another key: those stay as
/// they are, since what was installed would not be believed any more.
pub fn pin_makers(store: &Store, profile: &Profile) -> Result<Vec<String>, Fault> {
    let mut differing = Vec::new();
    for pin in &profile.makers {
        let key = pin.key.parse();
        let key = key.map_err(|fault: CryptError| told(fault.notice()))?;
        if !store.pin(&pin.of, &key).map_err(|fault| of_pack(&fault))? {
            differing.push(pin.of.clone());
        }
    }
    Ok(differing)
}
