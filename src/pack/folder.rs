//! A pack folder: `country.toml`, further pack files, worked cases under `cases`, and the two files
//! that sign them. It is read once, whole; what is checked is what was read.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::fault::PackFault;
use super::problem::Problem;
use super::{Packs, load_beside};
use crate::crypt::{Digest, SigningKey, VerifyingKey};

/// The name of the country file.
pub const COUNTRY: &str = "country.toml";
/// The table of sums, in the form of `sha256sum`.
pub const SUMS: &str = "SHA256SUMS";
/// The signature of the table, in the form of `ssh-keygen -Y sign`.
pub const SIGNATURE: &str = "SHA256SUMS.sig";
/// The folder of worked cases.
const CASES: &str = "cases";
/// What signatures of packs are made for, and for nothing else (design README 22).
pub const NAMESPACE: &str = "pack-v1@fanal";

/// The largest file, in bytes.
const FILE_LIMIT: u64 = 1 << 20;
/// The most files.
const FILES_LIMIT: usize = 256;
/// The largest folder, in bytes.
const FOLDER_LIMIT: usize = 8 << 20;

/// How the texts begin that `fanal pack new` leaves to be written, in the four languages.
const GAPS: [&str; 4] = [
    "\"DRAFT: to be written",
    "\"مسودة: تُكتب لاحقا",
    "\"PROJET : à rédiger",
    "\"BORRADOR: por redactar",
];

/// A pack folder in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFolder {
    path: PathBuf,
    /// Every file by its name from the top, with `/`.
    files: BTreeMap<String, Vec<u8>>,
}

impl PackFolder {
    /// Reads a folder. Links, devices, hidden and oddly named files, deeper folders and files over
    /// the limits are faults.
    pub fn read(path: &Path) -> Result<Self, PackFault> {
        let mut folder = Self {
            path: path.to_path_buf(),
            files: BTreeMap::new(),
        };
        folder.gather(path, "")?;
        let cases = path.join(CASES);
        if fs::symlink_metadata(&cases).is_ok() {
            folder.gather(&cases, "cases/")?;
        }
        folder.whole()
    }

    fn whole(self) -> Result<Self, PackFault> {
        if self.files.contains_key(COUNTRY) {
            Ok(self)
        } else {
            let path = self.path.display().to_string();
            Err(PackFault::NoCountry { path })
        }
    }

    fn take(&mut self, name: String, body: Vec<u8>) -> Result<(), PackFault> {
        let path = self.path.join(&name).display().to_string();
        self.files.insert(name, body);
        let whole: usize = self.files.values().map(Vec::len).sum();
        if self.files.len() > FILES_LIMIT || whole > FOLDER_LIMIT {
            return Err(PackFault::TooLarge { path });
        }
        Ok(())
    }

    /// The folder that these files are, as they came in one piece; `path` is its name in messages. What
    /// is a fault in a folder on a disk is one here.
    pub fn of_files(path: &Path, files: BTreeMap<String, Vec<u8>>) -> Result<Self, PackFault> {
        let mut folder = Self {
            path: path.to_path_buf(),
            files: BTreeMap::new(),
        };
        for (name, body) in files {
            let inside = name.strip_prefix("cases/");
            let (before, own) = inside.map_or(("", name.as_str()), |own| ("cases/", own));
            if !is_fit(before, own) {
                return Err(folder.not_allowed(&name));
            }
            if body.len() as u64 > FILE_LIMIT {
                let path = folder.path.join(&name).display().to_string();
                return Err(PackFault::TooLarge { path });
            }
            folder.take(name, body)?;
        }
        folder.whole()
    }

    fn gather(&mut self, folder: &Path, before: &str) -> Result<(), PackFault> {
        let unreadable = |path: &Path| PackFault::Unreadable {
            path: path.display().to_string(),
        };
        let entries = fs::read_dir(folder).map_err(|_refused| unreadable(folder))?;
        for entry in entries {
            let path = entry.map_err(|_refused| unreadable(folder))?.path();
            let about = fs::symlink_metadata(&path).map_err(|_refused| unreadable(&path))?;
            let shown = path.display().to_string();
            let name = path.file_name().and_then(|name| name.to_str());
            if before.is_empty() && name == Some(CASES) && about.is_dir() {
                continue;
            }
            let name = name.filter(|name| about.is_file() && is_fit(before, name));
            let Some(name) = name else {
                return Err(PackFault::NotAllowed { path: shown });
            };
            self.take(format!("{before}{name}"), read_file(&path)?)?;
        }
        Ok(())
    }

    /// Where it was read from.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every file with its name, sorted by name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter();
        files.map(|(name, body)| (name.as_str(), body.as_slice()))
    }

    /// The first text that a new folder left to be written: such a pack is not to be signed.
    pub fn gap(&self) -> Result<(), PackFault> {
        for (name, text) in self.texts(|name| end_of(name) == Some("toml"))? {
            let mut lines = (1..).zip(text.lines());
            let gap = lines.find(|(_, line)| GAPS.iter().any(|gap| line.contains(gap)));
            if let Some((line, _)) = gap {
                return Err(PackFault::Gap { path: name, line });
            }
        }
        Ok(())
    }

    /// The pack files, each under a name that begins with `country/`.
    pub fn pack_files(&self) -> Result<Vec<(String, String)>, PackFault> {
        let files = self.texts(|name| end_of(name) == Some("toml") && !name.contains('/'))?;
        let named = files.into_iter();
        Ok(named
            .map(|(name, text)| (format!("country/{name}"), text))
            .collect())
    }

    /// The worked cases, with their names.
    pub fn cases(&self) -> Result<Vec<(String, String)>, PackFault> {
        self.texts(|name| name.starts_with("cases/"))
    }

    fn texts(&self, wanted: impl Fn(&str) -> bool) -> Result<Vec<(String, String)>, PackFault> {
        let files = self.files.iter().filter(|(name, _)| wanted(name));
        let texts = files.map(|(name, body)| {
            let text = String::from_utf8(body.clone());
            let text = text.map_err(|_not_text| self.not_allowed(name))?;
            Ok((name.clone(), text))
        });
        texts.collect()
    }

    fn not_allowed(&self, name: &str) -> PackFault {
        PackFault::NotAllowed {
            path: self.path.join(name).display().to_string(),
        }
    }

    /// The packs of the folder beside the shipped ones, or every fault.
    pub fn packs(&self) -> Result<Result<Packs, Vec<Problem>>, PackFault> {
        let files = self.pack_files()?;
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        Ok(load_beside(&files))
    }

    /// The packs of the folder, where the number of faults is all that is asked.
    pub fn sound_packs(&self) -> Result<Packs, PackFault> {
        let packs = self.packs()?.map_err(|problems| PackFault::Faulty {
            count: u32::try_from(problems.len()).unwrap_or(u32::MAX),
        })?;
        if packs.country().is_none() {
            let path = self.path.display().to_string();
            return Err(PackFault::NoCountry { path });
        }
        Ok(packs)
    }

    /// The table of sums over every file but itself and its signature: `<64 hex>  <name>`, sorted.
    pub fn sums(&self) -> String {
        let rows = self
            .signed()
            .map(|(name, body)| format!("{}  {name}\n", Digest::of(body)));
        rows.collect()
    }

    fn signed(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        let files = self.files.iter();
        files.filter(|(name, _)| ![SUMS, SIGNATURE].contains(&name.as_str()))
    }

    /// The table of sums and its signature, as they shall stand in the folder.
    pub fn sign(&self, key: &SigningKey) -> Result<(String, String), PackFault> {
        let sums = self.sums();
        let signature = key.sign(NAMESPACE, sums.as_bytes())?;
        Ok((sums, signature))
    }

    /// Checks signature and sums, and that the folder holds the signed files and no others. The key
    /// that signed; it is compared with `wanted` where one is given, and not trusted otherwise.
    pub fn verify(&self, wanted: Option<&VerifyingKey>) -> Result<VerifyingKey, PackFault> {
        let shown = self.path.display().to_string();
        let (Some(sums), Some(signature)) = (self.files.get(SUMS), self.files.get(SIGNATURE))
        else {
            return Err(PackFault::Unsigned { path: shown });
        };
        let key = signer(NAMESPACE, sums, signature, wanted, &shown)?;
        self.check_sums(sums)?;
        Ok(key)
    }

    fn check_sums(&self, table: &[u8]) -> Result<(), PackFault> {
        let mut listed = BTreeMap::new();
        for (digest, name) in rows(table)? {
            listed.insert(name, digest);
        }
        for (name, body) in self.signed() {
            let path = self.path.join(name).display().to_string();
            match listed.remove(name.as_str()) {
                None => return Err(PackFault::Extra { path }),
                Some(digest) if digest != Digest::of(body) => {
                    return Err(PackFault::Changed { path });
                }
                Some(_) => {}
            }
        }
        listed.into_keys().next().map_or(Ok(()), |name| {
            let path = self.path.join(name).display().to_string();
            Err(PackFault::Missing { path })
        })
    }
}

/// The rows of a table of sums, whose names are sorted and stand once each.
fn rows(table: &[u8]) -> Result<Vec<(Digest, &str)>, PackFault> {
    let bad = |line: usize| PackFault::BadSums {
        line: u32::try_from(line).unwrap_or(u32::MAX),
    };
    let text = std::str::from_utf8(table).map_err(|_not_text| bad(1))?;
    let body = text.strip_suffix('\n').ok_or_else(|| bad(1))?;
    let mut rows: Vec<(Digest, &str)> = Vec::new();
    for (place, row) in body.split('\n').enumerate() {
        let read = row.split_once("  ").and_then(|(digest, name)| {
            let follows = rows.last().is_none_or(|(_, before)| *before < name);
            let digest = digest.parse().ok().filter(|_| follows)?;
            Some((digest, name))
        });
        rows.push(read.ok_or_else(|| bad(place + 1))?);
    }
    Ok(rows)
}

/// Checks a signature over `message`: the key that made it, which is `wanted` where one is given.
pub(super) fn signer(
    namespace: &str,
    message: &[u8],
    signature: &[u8],
    wanted: Option<&VerifyingKey>,
    shown: &str,
) -> Result<VerifyingKey, PackFault> {
    let bad = || PackFault::BadSignature {
        path: shown.to_owned(),
    };
    let pem = std::str::from_utf8(signature).map_err(|_not_text| bad())?;
    let named = VerifyingKey::named_in(pem).map_err(|_unreadable| bad())?;
    if let Some(wanted) = wanted.filter(|wanted| **wanted != named) {
        return Err(PackFault::OtherKey {
            wanted: wanted.fingerprint(),
            found: named.fingerprint(),
        });
    }
    named
        .verify(namespace, message, pem)
        .map_err(|_unfit| bad())?;
    Ok(named)
}

/// What stands behind the last dot of a name.
fn end_of(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, end)| end)
}

/// Whether a file of this name may stand in a pack folder, or in its folder of cases.
fn is_fit(before: &str, name: &str) -> bool {
    let signs = name
        .bytes()
        .all(|sign| sign.is_ascii_alphanumeric() || b"._-".contains(&sign));
    let plain = signs && name.len() <= 80 && !name.starts_with(['.', '-']);
    let known = match end_of(name) {
        Some("toml") => true,
        Some("md" | "txt") => before.is_empty(),
        _ => false,
    };
    plain && (known || (before.is_empty() && [SUMS, SIGNATURE].contains(&name)))
}

/// A file's bytes, at most `FILE_LIMIT`.
pub fn read_file(path: &Path) -> Result<Vec<u8>, PackFault> {
    let shown = path.display().to_string();
    let mut body = Vec::new();
    // A pipe or a device would be waited for, or never end.
    if !fs::metadata(path).is_ok_and(|about| about.is_file()) {
        return Err(PackFault::Unreadable { path: shown });
    }
    let read =
        fs::File::open(path).and_then(|file| file.take(FILE_LIMIT + 1).read_to_end(&mut body));
    if read.is_err() {
        return Err(PackFault::Unreadable { path: shown });
    }
    if body.len() as u64 > FILE_LIMIT {
        return Err(PackFault::TooLarge { path: shown });
    }
    Ok(body)
}
