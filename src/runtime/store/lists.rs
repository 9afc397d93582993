//! What makers take back: signed lists of withdrawn versions, kept as they came.

use std::fs;
use std::path::Path;

use super::files::{beside, names_in, unwritable, write_whole};
use super::{MAKER, Store, check_name};
use crate::crypt::{Digest, VerifyingKey};
use crate::pack::fault::PackFault;
use crate::pack::folder::read_file;
use crate::pack::withdrawal::{Reason, Withdrawals};

const LISTS: &str = "withdrawn";

/// A withdrawal list as it came: its bytes, and the signature over them.
pub struct SignedList<'a> {
    /// The file, byte for byte.
    pub text: &'a [u8],
    /// What stands in the file beside it.
    pub signature: &'a [u8],
    /// Its name in messages.
    pub shown: &'a str,
}

impl Store {
    /// What the maker of a pack withdrew, by all the lists that were ever taken.
    pub fn withdrawn(&self, id: &str) -> Result<Withdrawals, PackFault> {
        let mut all = Withdrawals::new(id);
        let Some(pinned) = self.pinned(id)? else {
            return Ok(all);
        };
        let folder = self.of(id).join(LISTS);
        let names = names_in(&folder)?.into_iter();
        for name in names.filter(|name| name.parse::<Digest>().is_ok()) {
            let path = folder.join(name);
            let shown = path.display().to_string();
            let (text, signature) = (read_file(&path)?, read_file(&beside(&path))?);
            let (list, _) = Withdrawals::read(&text, &signature, Some(&pinned), &shown)?;
            for (version, reason) in list.versions {
                all.add(version, reason);
            }
        }
        Ok(all)
    }

    /// Why a version was withdrawn, if it was.
    pub fn why_withdrawn(&self, id: &str, version: u16) -> Result<Option<Reason>, PackFault> {
        Ok(self.withdrawn(id)?.versions.remove(&version))
    }

    /// Takes a withdrawal list: signed by the pinned key, and with everything that the last one had.
    pub fn take_list(
        &self,
        path: &Path,
        given: Option<&VerifyingKey>,
    ) -> Result<Withdrawals, PackFault> {
        let shown = path.display().to_string();
        let text = read_file(path)?;
        check_name(&Withdrawals::parse(&text, &shown)?.pack)?;
        if !beside(path).exists() {
            return Err(PackFault::Unsigned { path: shown });
        }
        let signature = read_file(&beside(path))?;
        let signed = SignedList {
            text: &text,
            signature: &signature,
            shown: &shown,
        };
        self.keep_list(&signed, given)
    }

    /// Whether a list may be taken: the key is pinned or given, and it leaves nothing out that was
    /// withdrawn before. The key that signed it.
    pub fn admit_list(
        &self,
        signed: &SignedList<'_>,
        given: Option<&VerifyingKey>,
    ) -> Result<(Withdrawals, VerifyingKey), PackFault> {
        let id = Withdrawals::parse(signed.text, signed.shown)?.pack;
        check_name(&id)?;
        let pinned = self.pinned(&id)?;
        let Some(wanted) = pinned.as_ref().or(given) else {
            return Err(PackFault::NeedKey { id });
        };
        let (text, signature) = (signed.text, signed.signature);
        let (list, key) = Withdrawals::read(text, signature, Some(wanted), signed.shown)?;
        list.follows(&self.withdrawn(&id)?)?;
        Ok((list, key))
    }

    /// Keeps a list that may be taken, and pins its key where none is.
    pub fn keep_list(
        &self,
        signed: &SignedList<'_>,
        given: Option<&VerifyingKey>,
    ) -> Result<Withdrawals, PackFault> {
        let (list, key) = self.admit_list(signed, given)?;
        let own = self.of(&list.pack);
        let folder = own.join(LISTS);
        fs::create_dir_all(&folder).map_err(|_refused| unwritable(&folder))?;
        if self.pinned(&list.pack)?.is_none() {
            write_whole(&own.join(MAKER), format!("{key}\n").as_bytes())?;
        }
        // No list is ever overwritten, and a list is there only when its signature is.
        let path = folder.join(Digest::of(signed.text).to_string());
        write_whole(&beside(&path), signed.signature)?;
        write_whole(&path, signed.text)?;
        Ok(list)
    }

    /// Whether this very list is kept already.
    pub fn has_list(&self, list: &Withdrawals, text: &[u8]) -> bool {
        let folder = self.of(&list.pack).join(LISTS);
        let path = folder.join(Digest::of(text).to_string());
        read_file(&path).is_ok_and(|kept| kept == text) && beside(&path).is_file()
    }
}
