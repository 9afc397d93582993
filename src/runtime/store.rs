//! Installed packs: `packs/<id>/<version>/` in the data folder, beside them the maker's key as it was
//! pinned, what the maker withdrew, and the name of the pack in use.
//!
//! ```text
//! packs/in-use                 the id of the pack for new cases
//! packs/<id>/maker.pub         the key that every version must carry
//! packs/<id>/withdrawn.toml    with its signature beside it
//! packs/<id>/<version>/…       a pack folder, written once
//! packs/kept/<hash>/set.txt    a whole set of pack files that cases were begun with
//! ```

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::crypt::VerifyingKey;
use crate::domain::day::Day;
use crate::domain::station::Realm;
use crate::pack::Packs;
use crate::pack::country::{CountryPack, Realms, Validity};
use crate::pack::fault::PackFault;
use crate::pack::folder::{PackFolder, read_file};
use crate::pack::withdrawal::{Reason, Withdrawals};

const MAKER: &str = "maker.pub";
const LIST: &str = "withdrawn.toml";
const IN_USE: &str = "in-use";
/// Names that the program keeps for itself.
const RESERVED: [&str; 2] = ["alder", "kept"];

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
        let mut ids = names_in(&self.folder);
        ids.retain(|id| is_name(id) && self.of(id).join(MAKER).is_file());
        ids
    }

    /// The versions of a pack, oldest first.
    pub fn versions(&self, id: &str) -> Vec<u16> {
        let names = names_in(&self.of(id));
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
        let name = fs::read_to_string(self.folder.join(IN_USE)).ok()?;
        let name = name.trim();
        is_name(name).then(|| name.to_owned())
    }

    /// The key that was pinned for a pack.
    pub fn pinned(&self, id: &str) -> Result<Option<VerifyingKey>, PackFault> {
        let path = self.of(id).join(MAKER);
        if !path.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(&path).map_err(|_refused| unreadable(&path))?;
        Ok(Some(text.parse()?))
    }

    /// What the maker of a pack withdrew.
    pub fn withdrawn(&self, id: &str) -> Result<Withdrawals, PackFault> {
        let path = self.of(id).join(LIST);
        if !path.exists() {
            return Ok(Withdrawals::new(id));
        }
        let pinned = self.pinned(id)?;
        let shown = path.display().to_string();
        let signature = read_file(&beside(&path))?;
        let (list, _) = Withdrawals::read(&read_file(&path)?, &signature, pinned.as_ref(), &shown)?;
        Ok(list)
    }

    /// Why a version was withdrawn, if it was.
    pub fn why_withdrawn(&self, id: &str, version: u16) -> Result<Option<Reason>, PackFault> {
        Ok(self.withdrawn(id)?.versions.remove(&version))
    }

    /// Reads a folder and checks its signature; the key is compared with `key` where one is given.
    pub fn check(path: &Path, key: Option<&VerifyingKey>) -> Result<Checked, PackFault> {
        let folder = PackFolder::read(path)?;
        let key = folder.verify(key)?;
        let packs = folder.sound_packs()?;
        let country = packs.country().cloned();
        let country = country.ok_or_else(|| PackFault::NoCountry {
            path: path.display().to_string(),
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
    /// newer than all there are, was not withdrawn, and holds already.
    pub fn admit(
        &self,
        checked: &Checked,
        given: Option<&VerifyingKey>,
        (realm, today): (Realm, Day),
    ) -> Result<(), PackFault> {
        let country = &checked.country;
        let (id, version) = (country.header.id.clone(), country.header.version);
        if !is_name(&id) || RESERVED.contains(&id.as_str()) {
            return Err(PackFault::BadName { id });
        }
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
        match self.versions(&id).pop() {
            Some(have) if have >= version => Err(PackFault::NotNewer { id, version, have }),
            _ if country.validity(today) == Validity::NotYet => Err(PackFault::NotYet {
                from: country.valid_from,
            }),
            _ => Ok(()),
        }
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
        // The new name is not there: versions only grow, and a rename onto a filled folder fails.
        fs::rename(&part, &place).map_err(|_refused| unwritable(&place))?;
        sync_folder(&own);
        write_whole(&self.folder.join(IN_USE), header.id.as_bytes())?;
        Ok(Installed {
            country: checked.country.clone(),
            pinned,
            key: checked.key.clone(),
        })
    }

    /// Takes a withdrawal list: signed by the pinned key, and with everything that the last one had.
    pub fn take_list(
        &self,
        path: &Path,
        given: Option<&VerifyingKey>,
    ) -> Result<Withdrawals, PackFault> {
        let shown = path.display().to_string();
        let text = read_file(path)?;
        let id = Withdrawals::parse(&text, &shown)?.pack;
        if !is_name(&id) || RESERVED.contains(&id.as_str()) {
            return Err(PackFault::BadName { id });
        }
        if !beside(path).exists() {
            return Err(PackFault::Unsigned { path: shown });
        }
        let signature = read_file(&beside(path))?;
        let pinned = self.pinned(&id)?;
        let Some(wanted) = pinned.as_ref().or(given) else {
            return Err(PackFault::NeedKey { id });
        };
        let (list, key) = Withdrawals::read(&text, &signature, Some(wanted), &shown)?;
        list.follows(&self.withdrawn(&id)?)?;
        let own = self.of(&id);
        fs::create_dir_all(&own).map_err(|_refused| unwritable(&own))?;
        if pinned.is_none() {
            write_whole(&own.join(MAKER), format!("{key}\n").as_bytes())?;
        }
        // A crash between the two leaves a list whose signature does not fit: it is refused, and with
        // it the pack, until the list is taken again.
        write_whole(&own.join(LIST), &text)?;
        write_whole(&beside(&own.join(LIST)), &signature)?;
        Ok(list)
    }
}

/// The signature's name beside a file's.
pub fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".sig");
    PathBuf::from(name)
}

/// Whether a pack may have this name: it becomes a folder's.
fn is_name(id: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    (2..=40).contains(&id.len()) && id.bytes().all(sign) && !id.starts_with('-')
}

fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

fn unreadable(path: &Path) -> PackFault {
    let path = path.display().to_string();
    PackFault::Unreadable { path }
}

fn unwritable(path: &Path) -> PackFault {
    let path = path.display().to_string();
    PackFault::Unwritable { path }
}

/// Writes a file whole or not at all, in place of the one before.
pub fn write_whole(path: &Path, body: &[u8]) -> Result<(), PackFault> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let _leftover = fs::remove_file(&part);
    let written = write_new(&part, body)
        .and_then(|()| fs::rename(&part, path).map_err(|_refused| unwritable(path)));
    if written.is_err() {
        let _half = fs::remove_file(&part);
    }
    path.parent().map(sync_folder);
    written
}

/// Writes a file that is not there yet, to the medium.
fn write_new(path: &Path, body: &[u8]) -> Result<(), PackFault> {
    let written = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .and_then(|mut file| {
            file.write_all(body)?;
            file.sync_all()
        });
    written.map_err(|_refused| unwritable(path))
}

/// Brings new names to the medium, where the system has a way to.
fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let _no_such_thing_on_some_sticks =
            fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
}
