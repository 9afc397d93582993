//! Installed packs: `packs/<id>/<version>/` in the data folder, beside them the maker's key as it was
//! pinned, what the maker withdrew, and the name of the pack in use.
//!
//! ```text
//! packs/in-use                 the id of the pack for new cases
//! packs/<id>/maker.pub         the key that every version must carry
//! packs/<id>/withdrawn/…       withdrawal lists, each with its signature beside it
//! packs/<id>/<version>/…       a pack folder, written once
//! packs/kept/<hash>/set.txt    a whole set of pack files that cases were begun with
//! ```

mod files;
mod lists;

use std::fs;
use std::path::{Path, PathBuf};

pub use files::{beside, write_whole};
use files::{names_in, sync_folder, unreadable, unwritable, write_new};
pub use lists::SignedList;

use crate::crypt::VerifyingKey;
use crate::domain::day::Day;
use crate::domain::station::Realm;
use crate::pack::Packs;
use crate::pack::country::{CountryPack, Realms, Validity};
use crate::pack::fault::PackFault;
use crate::pack::folder::{PackFolder, read_file};

const MAKER: &str = "maker.pub";
const IN_USE: &str = "in-use";
/// Names that the program keeps for itself.
const RESERVED: [&str; 3] = ["alder", "kept", "in-use"];

/// The installed packs of a data folder.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
}

/// A pack folder whose files, signature and name are sound.
pub struct Checked {
    /// The folder as it was read.
    pub folder: PackFolder,
    /// Its packs beside the shipped ones.
    pub packs: Packs,
    /// Its country.
    pub country: CountryPack,
    /// The key that signed it.
    pub key: VerifyingKey,
}

/// What was installed.
pub struct Installed {
    /// The pack.
    pub country: CountryPack,
    /// Whether the key was seen for the first time, and pinned.
    pub pinned: bool,
    /// The key.
    pub key: VerifyingKey,
}

impl Store {
    /// The packs of a data folder, whether or not there are any.
    pub fn new(data: &Path) -> Self {
        Self {
            folder: data.join("packs"),
        }
    }

    fn of(&self, id: &str) -> PathBuf {
        self.folder.join(id)
    }

    /// Where a version is or would be.
    pub fn place(&self, id: &str, version: u16) -> PathBuf {
        self.of(id).join(version.to_string())
    }

    /// The packs that are there, by name.
    pub fn ids(&self) -> Vec<String> {
        let mut ids = names_in(&self.folder).unwrap_or_default();
        ids.retain(|id| is_name(id) && self.of(id).join(MAKER).is_file());
        ids
    }

    /// The versions of a pack, oldest first.
    pub fn versions(&self, id: &str) -> Vec<u16> {
        let names = names_in(&self.of(id)).unwrap_or_default();
        let mut versions: Vec<u16> = names
            .iter()
            .filter_map(|name| {
                let version: u16 = name.parse().ok()?;
                (version.to_string() == *name).then_some(version)
            })
            .collect();
        versions.sort_unstable();
        versions
    }

    /// The pack that was installed last, which new cases use.
    pub fn in_use(&self) -> Option<String> {
        let name = String::from_utf8(read_file(&self.folder.join(IN_USE)).ok()?).ok()?;
        let name = name.trim();
        is_name(name).then(|| name.to_owned())
    }

    /// The key that was pinned for a pack.
    pub fn pinned(&self, id: &str) -> Result<Option<VerifyingKey>, PackFault> {
        let path = self.of(id).join(MAKER);
        if !path.exists() {
            return Ok(None);
        }
        let text = String::from_utf8(read_file(&path)?).map_err(|_other| unreadable(&path))?;
        Ok(Some(text.parse()?))
    }

    /// Pins the key of a pack's maker before its first version comes. Where another key is pinned that
    /// one stays, and the answer is no.
    pub fn pin(&self, id: &str, key: &VerifyingKey) -> Result<bool, PackFault> {
        check_name(id)?;
        if let Some(pinned) = self.pinned(id)? {
            return Ok(pinned == *key);
        }
        let own = self.of(id);
        fs::create_dir_all(&own).map_err(|_refused| unwritable(&own))?;
        write_whole(&own.join(MAKER), format!("{key}\n").as_bytes())?;
        Ok(true)
    }

    /// Reads a folder and checks its signature; the key is compared with `key` where one is given.
    pub fn check(path: &Path, key: Option<&VerifyingKey>) -> Result<Checked, PackFault> {
        Self::check_folder(PackFolder::read(path)?, key)
    }

    /// Checks the signature of a folder that was read, from a disk or out of a return.
    pub fn check_folder(
        folder: PackFolder,
        key: Option<&VerifyingKey>,
    ) -> Result<Checked, PackFault> {
        let key = folder.verify(key)?;
        let packs = folder.sound_packs()?;
        let country = packs.country().cloned();
        let country = country.ok_or_else(|| PackFault::NoCountry {
            path: folder.path().display().to_string(),
        })?;
        Ok(Checked {
            folder,
            packs,
            country,
            key,
        })
    }

    /// An installed version, with its files and signature checked again.
    pub fn examine(&self, id: &str, version: u16) -> Result<Checked, PackFault> {
        let pinned = self
            .pinned(id)?
            .ok_or_else(|| PackFault::NeedKey { id: id.to_owned() })?;
        let path = self.place(id, version);
        let checked = Self::check(&path, Some(&pinned))?;
        let header = &checked.country.header;
        if (header.id.as_str(), header.version) == (id, version) {
            return Ok(checked);
        }
        // A signed version under another version's name would be a way back to it.
        Err(PackFault::Changed {
            path: path.display().to_string(),
        })
    }

    /// An installed version that new cases may use: whole, not withdrawn, and meant for this realm.
    pub fn usable(&self, id: &str, version: u16, realm: Realm) -> Result<Checked, PackFault> {
        if let Some(reason) = self.why_withdrawn(id, version)? {
            return Err(PackFault::Withdrawn {
                id: id.to_owned(),
                version,
                reason: reason.text,
            });
        }
        let checked = self.examine(id, version)?;
        if realm == Realm::Live && checked.country.realms == Realms::Practice {
            let id = id.to_owned();
            return Err(PackFault::PracticeOnly { id });
        }
        Ok(checked)
    }

    /// Whether a pack that was checked may be installed: the key is pinned or given, the version is
    /// newer than all there are or may return in its own place, was not withdrawn, and holds already.
    pub fn admit(
        &self,
        checked: &Checked,
        given: Option<&VerifyingKey>,
        (realm, today): (Realm, Day),
    ) -> Result<(), PackFault> {
        let country = &checked.country;
        let (id, version) = (country.header.id.clone(), country.header.version);
        check_name(&id)?;
        if realm == Realm::Live && country.realms == Realms::Practice {
            return Err(PackFault::PracticeOnly { id });
        }
        let pinned = self.pinned(&id)?;
        let wanted = pinned.as_ref().or(given);
        let Some(wanted) = wanted else {
            return Err(PackFault::NeedKey { id });
        };
        if let Some(other) = [Some(&checked.key), given]
            .into_iter()
            .flatten()
            .find(|key| *key != wanted)
        {
            return Err(PackFault::OtherKey {
                wanted: wanted.fingerprint(),
                found: other.fingerprint(),
            });
        }
        if let Some(reason) = self.why_withdrawn(&id, version)? {
            let reason = reason.text;
            return Err(PackFault::Withdrawn {
                id,
                version,
                reason,
            });
        }
        if let Some(have) = self.versions(&id).pop()
            && (have > version || (have == version && !self.may_return(checked)))
        {
            return Err(PackFault::NotNewer { id, version, have });
        }
        if country.validity(today) == Validity::NotYet {
            let from = country.valid_from;
            return Err(PackFault::NotYet { from });
        }
        Ok(())
    }

    /// Whether a version that is there may be installed once more: what is there was changed on the
    /// disk, or is the very same and not the pack in use, as after an installing that was cut off.
    fn may_return(&self, checked: &Checked) -> bool {
        let header = &checked.country.header;
        self.examine(&header.id, header.version)
            .map_or(true, |there| {
                there.folder.files().eq(checked.folder.files())
                    && self.in_use().as_ref() != Some(&header.id)
            })
    }

    /// Whether this very version is there, and its pack is the one for new cases.
    pub fn is_in_use(&self, checked: &Checked) -> bool {
        let header = &checked.country.header;
        let there = self.examine(&header.id, header.version);
        there.is_ok_and(|there| there.folder.files().eq(checked.folder.files()))
            && self.in_use().as_ref() == Some(&header.id)
    }

    /// Copies a pack that was admitted into its place, pins its key and puts it to use. A version
    /// that lapsed is taken: a lapse warns and never leaves a station without its country.
    pub fn install(&self, checked: &Checked) -> Result<Installed, PackFault> {
        let header = &checked.country.header;
        let pinned = self.pinned(&header.id)?.is_none();
        let own = self.of(&header.id);
        fs::create_dir_all(&own).map_err(|_refused| unwritable(&own))?;
        if pinned {
            let key = format!("{}\n", checked.key);
            write_whole(&own.join(MAKER), key.as_bytes())?;
        }
        if self.examine(&header.id, header.version).is_err() {
            self.put(checked)?;
        }
        // Last: what is in use is there.
        write_whole(&self.folder.join(IN_USE), header.id.as_bytes())?;
        Ok(Installed {
            country: checked.country.clone(),
            pinned,
            key: checked.key.clone(),
        })
    }

    /// Copies the files of a version into its place.
    fn put(&self, checked: &Checked) -> Result<(), PackFault> {
        let header = &checked.country.header;
        let own = self.of(&header.id);
        let place = self.place(&header.id, header.version);
        let part = own.join(format!(".{}.part", header.version));
        let _leftover = fs::remove_dir_all(&part);
        for (name, body) in checked.folder.files() {
            let path = part.join(name);
            let folder = path.parent().unwrap_or(&part);
            fs::create_dir_all(folder).map_err(|_refused| unwritable(folder))?;
            write_new(&path, body)?;
            sync_folder(folder);
        }
        sync_folder(&part);
        self.put_aside(&header.id, header.version)?;
        // The name is free now, and a rename onto a filled folder would fail.
        fs::rename(&part, &place).map_err(|_refused| unwritable(&place))?;
        sync_folder(&own);
        Ok(())
    }

    /// Moves a version that was changed after its installing out of the way; nothing is overwritten.
    fn put_aside(&self, id: &str, version: u16) -> Result<(), PackFault> {
        let place = self.place(id, version);
        if !place.exists() {
            return Ok(());
        }
        let names = (1_u32..).map(|number| self.of(id).join(format!("{version}.damaged-{number}")));
        let free = names.take(1000).find(|path| !path.exists());
        let aside = free.ok_or_else(|| unwritable(&place))?;
        fs::rename(&place, aside).map_err(|_refused| unwritable(&place))
    }
}

/// Refuses a pack's name that a store cannot hold: it becomes a folder's.
pub fn check_name(id: &str) -> Result<(), PackFault> {
    if is_name(id) && !RESERVED.contains(&id) {
        return Ok(());
    }
    Err(PackFault::BadName { id: id.to_owned() })
}

fn is_name(id: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    (2..=40).contains(&id.len()) && id.bytes().all(sign) && !id.starts_with('-')
}
