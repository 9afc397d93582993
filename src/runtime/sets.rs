//! Which pack files are used: those for new cases, and for an old case those that it was begun with.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::store::{Checked, Store, write_whole};
use crate::app::event::Speaking;
use crate::crypt::Digest;
use crate::domain::day::Day;
use crate::domain::screening::PackStamp;
use crate::domain::station::Realm;
use crate::lang::msg::{Country as Say, Msg};
use crate::pack::country::Validity;
use crate::pack::fault::PackFault;
use crate::pack::folder::PackFolder;
use crate::pack::{self, Packs, Problem, set, shipped};

/// The one file of a kept set.
const SET: &str = "set.txt";

/// The pack files in use.
///
/// Packs live as long as the program: screens hold them while they are painted, and a set is read
/// once however often its cases are opened. They are leaked on purpose, once for each set.
#[derive(Debug, Clone)]
pub struct Sets {
    /// Where whole sets are kept; nowhere in a drill on a draft.
    kept: Option<PathBuf>,
    present: &'static Packs,
    /// The present set as one text.
    text: Arc<str>,
    is_kept: bool,
    known: BTreeMap<String, &'static Packs>,
    news: Vec<Msg>,
}

impl Sets {
    /// The packs that come with the program, and no others; nothing is kept.
    pub fn shipped() -> Result<Self, &'static [Problem]> {
        Ok(Self::new(shipped()?, &shipped::with_alder()))
    }

    /// The set of a folder that is tried in a drill; nothing is kept.
    pub fn tried(folder: &PackFolder) -> Result<Self, PackFault> {
        let packs = folder.sound_packs()?;
        Ok(Self::new(Box::leak(Box::new(packs)), &[]))
    }

    /// The set for new cases of a data folder: the newest version of the pack in use that is whole,
    /// not withdrawn and holds today; else the newest one that lapsed; else the fictional country
    /// that comes with the program, which never serves the live realm.
    pub fn of(data: &Path, realm: Realm, today: Day) -> Result<Self, &'static [Problem]> {
        let (found, news) = in_use(&Store::new(data), realm, today);
        let mut sets = match found {
            Some(checked) => Self::of_installed(checked),
            None if realm == Realm::Live => Self::without_country()?,
            None => Self::shipped()?,
        };
        sets.news = news;
        sets.kept = Some(data.join("packs").join("kept"));
        Ok(sets)
    }

    fn of_installed(checked: Checked) -> Self {
        let files = checked.folder.pack_files().unwrap_or_default();
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        Self::new(Box::leak(Box::new(checked.packs)), &pack::beside(&files))
    }

    fn without_country() -> Result<Self, &'static [Problem]> {
        let packs = pack::load_beside(&[]).map_err(|problems| &*problems.leak())?;
        Ok(Self::new(Box::leak(Box::new(packs)), shipped::FILES))
    }

    fn new(present: &'static Packs, files: &[(&str, &str)]) -> Self {
        Self {
            kept: None,
            present,
            text: set::text_of(files).into(),
            is_kept: false,
            known: BTreeMap::new(),
            news: Vec::new(),
        }
    }

    /// The packs for new cases.
    pub fn present(&self) -> &'static Packs {
        self.present
    }

    /// What the home screen says of the packs.
    pub fn news(&self) -> &[Msg] {
        &self.news
    }

    /// Keeps the present set, if it is the one of this stamp and is not kept yet.
    pub fn keep(&mut self, stamp: &PackStamp) -> Result<(), PackFault> {
        let Some(kept) = self.kept.as_ref().filter(|_| !self.is_kept) else {
            return Ok(());
        };
        if *stamp != *self.present.stamp() {
            return Ok(());
        }
        let folder = kept.join(&stamp.hash);
        let path = folder.join(SET);
        if read_kept(&path, &stamp.hash).is_none() {
            std::fs::create_dir_all(&folder).map_err(|_refused| PackFault::Unwritable {
                path: folder.display().to_string(),
            })?;
            write_whole(&path, self.text.as_bytes())?;
        }
        self.is_kept = true;
        Ok(())
    }

    /// The packs for a case with this stamp.
    pub fn of_case(&mut self, stamp: Option<&PackStamp>) -> Speaking {
        let Some(stamp) = stamp.filter(|stamp| *stamp != self.present.stamp()) else {
            return Speaking::Present;
        };
        if let Some(packs) = self.known.get(&stamp.hash) {
            return Speaking::Kept(packs);
        }
        let Some(packs) = self.read(stamp) else {
            return Speaking::Missing;
        };
        let packs: &'static Packs = Box::leak(Box::new(packs));
        self.known.insert(stamp.hash.clone(), packs);
        Speaking::Kept(packs)
    }

    fn read(&self, stamp: &PackStamp) -> Option<Packs> {
        // The stamp comes from a case, and a case may come from elsewhere: only a digest is a name.
        let hash: Digest = stamp.hash.parse().ok()?;
        let path = self.kept.as_ref()?.join(hash.to_string()).join(SET);
        let text = read_kept(&path, &stamp.hash)?;
        let packs = pack::load_kept(&set::files_of(&text)?).ok()?;
        (packs.stamp() == stamp).then_some(packs)
    }
}

/// The most bytes of a whole set: the shipped files and the largest folder of a country, with room.
const SET_LIMIT: u64 = 32 << 20;

fn read_kept(path: &Path, hash: &str) -> Option<String> {
    let about = std::fs::metadata(path).ok()?;
    if !about.is_file() || about.len() > SET_LIMIT {
        return None;
    }
    let text = std::fs::read_to_string(path).ok()?;
    (Digest::of(text.as_bytes()).to_string() == hash).then_some(text)
}

/// The installed version for new cases, and what must be said about it.
fn in_use(store: &Store, realm: Realm, today: Day) -> (Option<Checked>, Vec<Msg>) {
    let Some(id) = store.in_use() else {
        return (None, Vec::new());
    };
    let mut news = Vec::new();
    let mut lapsed = None;
    for version in store.versions(&id).into_iter().rev() {
        let checked = match store.usable(&id, version, realm) {
            Ok(checked) => checked,
            Err(PackFault::Withdrawn { .. }) => continue,
            Err(_fault) => {
                let id = id.clone();
                news.push(Say::NewsDamaged { id, version }.into());
                continue;
            }
        };
        match checked.country.validity(today) {
            Validity::Holds => return (Some(checked), news),
            Validity::Lapsed => lapsed = lapsed.or(Some(checked)),
            Validity::NotYet => {}
        }
    }
    match &lapsed {
        Some(checked) => {
            let version = checked.country.header.version;
            let until = checked.country.valid_until;
            news.insert(0, Say::NewsLapsed { id, version, until }.into());
        }
        None => news.insert(0, Say::NewsNoneLeft.into()),
    }
    (lapsed, news)
}
