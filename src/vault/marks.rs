//! The small replaceable things: the draft, remembered settings, and who can open every case.

use crate::crypt::digest::hex;
use crate::crypt::sealed_box::{self, Bucket};
use crate::crypt::{Digest, Recipient};
use crate::domain::duty::Power;

use super::change::{Change, Fault};
use super::founding::about_row;
use super::keys::{unwrap_own, wrap_case_key};
use super::ledger::{Roster, seal_value};
use super::pen::Pen;
use super::refusal::Refusal;
use super::rows::{CaseFileRow, KeyRow, MarkRow, Row};
use super::{Vault, VaultError};

/// The mark that holds whom the station knows.
pub(super) const ROSTER: &str = "roster";
/// The mark that holds the vault's own keys.
pub(super) const DEVICE: &str = "device";

/// A small thing that is remembered: under which name, and what.
pub type Setting = (String, Vec<u8>);

/// Why somebody can open every case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecipientKind {
    /// At work, at a desk.
    Supervisor,
    /// Offline in a safe; opens the station key as well.
    Recovery,
}

/// What adding a recipient reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Widened {
    /// Cases the new recipient can open.
    pub covered: u32,
    /// Cases this officer cannot open and so could not pass on.
    pub left: u32,
}

impl Vault {
    /// Who can open every case.
    pub fn recipients(&self) -> Result<Vec<(RecipientKind, Recipient)>, VaultError> {
        let kinds = [
            (RecipientKind::Supervisor, &self.roster.supervisors),
            (RecipientKind::Recovery, &self.roster.recovery),
        ];
        let each = kinds
            .into_iter()
            .flat_map(|(kind, texts)| texts.iter().map(move |text| (kind, text)));
        each.map(|(kind, text)| Ok((kind, text.parse()?))).collect()
    }

    /// Lets one more supervisor or recovery key open every case this officer can open, those that are
    /// there and those to come.
    pub fn add_recipient(
        &mut self,
        kind: RecipientKind,
        recipient: &Recipient,
    ) -> Result<Widened, VaultError> {
        self.must(Power::Keys)?;
        if kind == RecipientKind::Supervisor && self.profile()?.is_some() {
            return Err(Refusal::ByProfile.into());
        }
        let mut roster = self.roster.clone();
        let texts = match kind {
            RecipientKind::Supervisor => &mut roster.supervisors,
            RecipientKind::Recovery => &mut roster.recovery,
        };
        let text = recipient.to_string();
        if !texts.contains(&text) {
            texts.push(text);
        }
        let widened = self.change(|change, pen| {
            let pen = Pen {
                roster: &roster,
                ..*pen
            };
            put_roster(change, &pen)?;
            let recovery = recovery_of(&roster)?;
            change.put(&about_row(pen.about, pen.station.wrapped(&recovery)?))?;
            widen(change, &pen, |_overseers| true)
        })?;
        self.roster = roster;
        Ok(widened)
    }

    /// What this officer had half typed, and where; `None` when nothing was kept.
    pub fn place(&self) -> Result<Option<Vec<u8>>, VaultError> {
        let name = place_name(self.slot);
        self.sealed_mark(&name)?
            .map(|sealed| {
                sealed_box::open(&self.keys.own, &self.bound.mark(&name), &sealed)
                    .map(|place| place.to_vec())
                    .map_err(|_opaque| Fault::Damaged("the draft").at(&self.path))
            })
            .transpose()
    }

    /// Keeps what this officer has half typed in place of what was kept, or forgets it.
    pub fn set_place(&mut self, place: Option<&[u8]>) -> Result<(), VaultError> {
        self.change(|change, pen| {
            let name = place_name(pen.slot);
            let Some(place) = place else {
                return change.remove_mark(&name);
            };
            let aad = pen.bound.mark(&name);
            let sealed = sealed_box::seal(&pen.keys.own, &aad, Bucket::Body, place)?;
            change.put(&MarkRow { name, sealed })
        })
    }

    /// Keeps a small setting for every officer of this vault, in place of what `key` held.
    pub fn remember(&mut self, key: &str, value: &[u8]) -> Result<(), VaultError> {
        self.remember_all(&[(key.to_owned(), value.to_vec())])
    }

    /// Keeps several small settings at once: all of them, or none. What is kept so already is not
    /// written again.
    pub fn remember_all(&mut self, settings: &[Setting]) -> Result<(), VaultError> {
        let new = self.unlike(settings)?;
        if new.is_empty() {
            return Ok(());
        }
        self.change(|change, pen| pen.put_settings(change, new))
    }

    /// Those of `settings` that are not kept so already.
    pub(super) fn unlike<'s>(
        &self,
        settings: &'s [Setting],
    ) -> Result<Vec<&'s Setting>, VaultError> {
        let mut new = Vec::new();
        for setting in settings {
            if self.recall(&setting.0)?.as_ref() != Some(&setting.1) {
                new.push(setting);
            }
        }
        Ok(new)
    }

    /// What [`Vault::remember`] kept under `key`.
    pub fn recall(&self, key: &str) -> Result<Option<Vec<u8>>, VaultError> {
        let name = self.station.hidden_name(key);
        self.sealed_mark(&name)?
            .map(|sealed| {
                sealed_box::open(&self.station.meta, &self.bound.mark(&name), &sealed)
                    .map(|value| value.to_vec())
                    .map_err(|_opaque| Fault::Damaged("a setting").at(&self.path))
            })
            .transpose()
    }

    /// The same as text; empty for nothing, and for what is no text.
    pub fn recall_text(&self, key: &str) -> Result<String, VaultError> {
        let kept = self.recall(key)?;
        let text = kept.and_then(|kept| String::from_utf8(kept).ok());
        Ok(text.unwrap_or_default())
    }

    fn sealed_mark(&self, name: &str) -> Result<Option<Vec<u8>>, VaultError> {
        MarkRow::of(&self.connection, name).map_err(|fault| Fault::from(fault).at(&self.path))
    }
}

pub(super) fn place_name(slot: i64) -> String {
    format!("place {slot}")
}

pub(super) fn recovery_of(roster: &Roster) -> Result<Vec<Recipient>, Fault> {
    let texts = roster.recovery.iter();
    Ok(texts.map(|text| text.parse()).collect::<Result<_, _>>()?)
}

pub(super) fn put_roster(change: &mut Change<'_>, pen: &Pen<'_>) -> Result<(), Fault> {
    let aad = pen.bound.mark(ROSTER);
    change.put(&MarkRow {
        name: ROSTER.to_owned(),
        sealed: seal_value(&pen.station.meta, &aad, pen.roster)?,
    })
}

/// Seals the key of every case this officer can open to everybody the roster names, of those cases that
/// `wanted` chooses by the digest of the list they were sealed for. The journal goes along uncounted.
pub(super) fn widen(
    change: &mut Change<'_>,
    pen: &Pen<'_>,
    wanted: impl Fn(Option<&str>) -> bool,
) -> Result<Widened, Fault> {
    let overseers = pen.overseers()?;
    let mut widened = Widened {
        covered: 0,
        left: 0,
    };
    for row in CaseFileRow::all(change.connection())? {
        let mut auth = pen.auth(&row)?;
        if auth.erased.is_some() || !wanted(auth.overseers.as_deref()) {
            continue;
        }
        let counts = u32::from(!auth.journal);
        let wrap = KeyRow::of(change.connection(), row.id, pen.slot)?;
        let key = wrap.and_then(|wrap| unwrap_own(pen.bound, pen.keys, row.id, &wrap.sealed).ok());
        let Some(key) = key.filter(|key| hex(&key.commitment()) == auth.commit) else {
            widened.left += counts;
            continue;
        };
        let wrap_sup = wrap_case_key(&overseers, &key)?;
        auth.wrap_sup = Some(Digest::of(&wrap_sup).to_string());
        auth.overseers = Some(pen.roster.overseers());
        change.put(&CaseFileRow {
            auth: pen.sealed_auth(row.id, &auth)?,
            wrap_sup: Some(wrap_sup),
            ..row
        })?;
        widened.covered += counts;
    }
    Ok(widened)
}

impl Pen<'_> {
    pub(super) fn put_settings(
        &self,
        change: &mut Change<'_>,
        settings: Vec<&Setting>,
    ) -> Result<(), Fault> {
        for (key, value) in settings {
            let name = self.station.hidden_name(key);
            let aad = self.bound.mark(&name);
            let sealed = sealed_box::seal(&self.station.meta, &aad, Bucket::Summary, value)?;
            change.put(&MarkRow { name, sealed })?;
        }
        Ok(())
    }
}

impl Vault {
    /// Whether a case of the officer at work is sealed for another list than `behind` lets pass.
    pub(super) fn waiting(&self, behind: impl Fn(Option<&str>) -> bool) -> Result<bool, Fault> {
        let pen = self.pen();
        for row in CaseFileRow::all(&self.connection)? {
            let auth = pen.auth(&row)?;
            let gone = auth.erased.is_some() || auth.released.is_some();
            if !gone
                && behind(auth.overseers.as_deref())
                && KeyRow::of(&self.connection, row.id, self.slot)?.is_some()
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
