//! Several files in one: how a pack, a profile and a withdrawal list travel in a return, each with the
//! signature that it has of its own.
//!
//! A plain ustar archive, as the one around it. It is read in memory and never unpacked to a disk.

use std::collections::BTreeMap;

use tar::{EntryType, Header};

use super::super::archive::{BLOCK, has_own_checksum, is_empty, shown, write_end, write_entry};

/// Bytes of one file, at most.
const FILE_LIMIT: usize = 1 << 20;
/// Files in one parcel, at most.
const FILES_LIMIT: usize = 256;
/// Bytes of one part of a name, at most.
const NAME_LIMIT: usize = 80;

/// What a parcel is, as the manifest of the return says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A signed pack folder.
    Pack,
    /// A profile, with its signature beside it.
    Profile,
    /// A withdrawal list, with its signature beside it.
    Withdrawals,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Pack, Self::Profile, Self::Withdrawals];

    /// The word in the manifest.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pack => "pack-folder",
            Self::Profile => "signed-profile",
            Self::Withdrawals => "withdrawal-list",
        }
    }

    /// The kind with this word; nothing for a single file, and for what a newer desk sends.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// The files of a parcel, by their names.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Why bytes are no parcel.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParcelFault {
    /// It ends before its end, or is no archive of ours.
    #[error("cut or damaged")]
    Damaged,
    /// A name that could lead elsewhere, or that some system could not keep.
    #[error("a name that no file of a parcel has: {name}")]
    Name {
        /// The name, with what is not printable replaced.
        name: String,
    },
    /// More or larger files than a parcel may have.
    #[error("too large")]
    TooLarge,
}

/// The parcel with these files.
pub fn pack(files: &Files) -> Result<Vec<u8>, ParcelFault> {
    if files.is_empty() || files.len() > FILES_LIMIT {
        return Err(ParcelFault::TooLarge);
    }
    let mut bytes = Vec::new();
    let mut names = Names::default();
    for (name, body) in files {
        names.take(name.as_bytes())?;
        if body.len() > FILE_LIMIT {
            return Err(ParcelFault::TooLarge);
        }
        let unfit = |_too_long| ParcelFault::Name { name: name.clone() };
        write_entry(&mut bytes, name, body).map_err(unfit)?;
    }
    write_end(&mut bytes).map_err(|_no_medium| ParcelFault::Damaged)?;
    Ok(bytes)
}

/// The files of a parcel. Any fault refuses all of it.
pub fn unpack(bytes: &[u8]) -> Result<Files, ParcelFault> {
    let mut files = Files::new();
    let mut names = Names::default();
    let mut rest = bytes;
    loop {
        let (head, after) = split(rest, BLOCK)?;
        if is_empty(head) {
            let ends = after.len() == BLOCK && is_empty(after) && !files.is_empty();
            return if ends {
                Ok(files)
            } else {
                Err(ParcelFault::Damaged)
            };
        }
        let header = Header::from_byte_slice(head);
        let is_regular = header.entry_type() == EntryType::Regular;
        if header.as_ustar().is_none() || !is_regular || !has_own_checksum(header) {
            return Err(ParcelFault::Damaged);
        }
        let name = names.take(&header.path_bytes())?;
        let size = header
            .entry_size()
            .map_err(|_no_number| ParcelFault::Damaged)?;
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        if size > FILE_LIMIT || files.len() >= FILES_LIMIT {
            return Err(ParcelFault::TooLarge);
        }
        let (body, after) = split(after, size)?;
        let (padding, after) = split(after, size.next_multiple_of(BLOCK) - size)?;
        if !is_empty(padding) {
            return Err(ParcelFault::Damaged);
        }
        files.insert(name, body.to_vec());
        rest = after;
    }
}

fn split(bytes: &[u8], at: usize) -> Result<(&[u8], &[u8]), ParcelFault> {
    bytes.split_at_checked(at).ok_or(ParcelFault::Damaged)
}

/// The names so far: sorted, and none like another on a system that takes `A` for `a`.
#[derive(Default)]
struct Names {
    last: String,
    folded: std::collections::BTreeSet<String>,
}

impl Names {
    fn take(&mut self, name: &[u8]) -> Result<String, ParcelFault> {
        let fit = std::str::from_utf8(name)
            .ok()
            .filter(|name| is_name(name) && **name > *self.last);
        let fit = fit.filter(|name| self.folded.insert(name.to_ascii_lowercase()));
        let name = fit.ok_or_else(|| ParcelFault::Name { name: shown(name) })?;
        name.clone_into(&mut self.last);
        Ok(name.to_owned())
    }
}

/// Whether a name is that of a file, or of a file in one folder: ASCII letters, digits, `.`, `-` and
/// `_`, no part that begins with `.` or `-` or ends with `.`, and none that Windows keeps for devices.
fn is_name(name: &str) -> bool {
    let mut parts = name.split('/');
    let depth = parts.clone().count();
    depth <= 2 && parts.all(is_part)
}

fn is_part(part: &str) -> bool {
    let is_plain = |sign: u8| sign.is_ascii_alphanumeric() || b"._-".contains(&sign);
    let stem = part.split('.').next().unwrap_or_default();
    (1..=NAME_LIMIT).contains(&part.len())
        && part.bytes().all(is_plain)
        && !part.starts_with(['.', '-'])
        && !part.ends_with('.')
        && !is_device(&stem.to_ascii_lowercase())
}

fn is_device(stem: &str) -> bool {
    let numbered = |before: &str| {
        let number = stem.strip_prefix(before);
        number.is_some_and(|number| number.len() == 1 && number.as_bytes() != b"0")
    };
    matches!(stem, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Files {
        let each = names
            .iter()
            .map(|name| ((*name).to_owned(), b"x\n".to_vec()));
        each.collect()
    }

    /// A parcel as no desk of ours writes it: names as they are, in this order.
    fn forged(names: &[&str]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for name in names {
            let mut header = Header::new_ustar();
            let field = header.as_mut_bytes().get_mut(..name.len()).unwrap();
            field.copy_from_slice(name.as_bytes());
            header.set_entry_type(EntryType::Regular);
            header.set_mode(0o600);
            header.set_size(0);
            header.set_cksum();
            bytes.extend_from_slice(header.as_bytes());
        }
        write_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_folder_comes_back_with_its_names() {
        let mut sent = files(&[
            "SHA256SUMS",
            "SHA256SUMS.sig",
            "cases/a.toml",
            "country.toml",
        ]);
        sent.insert("notes.txt".to_owned(), vec![7; BLOCK]);
        sent.insert("nothing.txt".to_owned(), Vec::new());
        let bytes = pack(&sent).unwrap();
        assert_eq!(unpack(&bytes), Ok(sent));
    }

    #[test]
    fn hostile_names_are_neither_packed_nor_read() {
        let names = [
            "../x",
            "..",
            ".",
            "/x",
            "a/../x",
            "a//x",
            "a/b/c",
            "a/",
            "./x",
            ".x",
            "-x",
            "x.",
            "a\\x",
            "C:x",
            "a x",
            "a\nx",
            "é",
            "con",
            "NUL.toml",
            "lpt1.txt",
            "cases/aux.toml",
        ];
        for name in names {
            let fault = ParcelFault::Name {
                name: shown(name.as_bytes()),
            };
            assert_eq!(unpack(&forged(&[name])), Err(fault.clone()), "{name}");
            assert_eq!(pack(&files(&[name])), Err(fault), "{name}");
        }
        let long = "x".repeat(NAME_LIMIT + 1);
        assert!(unpack(&forged(&[&long])).is_err());
        assert!(unpack(&forged(&["com0.toml", "company.toml", "console/a.toml"])).is_ok());
    }

    #[test]
    fn names_come_once_and_in_order() {
        for names in [&["a", "a"][..], &["b", "a"], &["A", "a"], &["a/X", "a/x"]] {
            let unpacked = unpack(&forged(names));
            assert!(
                matches!(unpacked, Err(ParcelFault::Name { .. })),
                "{names:?}"
            );
        }
        assert!(unpack(&forged(&["a", "a.b", "a/b"])).is_ok());
    }

    #[test]
    fn what_is_cut_longer_or_no_plain_file_is_damaged() {
        let whole = pack(&files(&["a", "b"])).unwrap();
        for length in 0..whole.len() {
            assert_eq!(
                unpack(&whole[..length]),
                Err(ParcelFault::Damaged),
                "{length}"
            );
        }
        let mut longer = whole.clone();
        longer.push(0);
        assert_eq!(unpack(&longer), Err(ParcelFault::Damaged));
        let mut padded = whole.clone();
        padded[BLOCK + 100] = 1;
        assert_eq!(unpack(&padded), Err(ParcelFault::Damaged));
        assert_eq!(unpack(&[0; 2 * BLOCK]), Err(ParcelFault::Damaged));
        let mut link = Header::new_ustar();
        link.set_path("a").unwrap();
        link.set_entry_type(EntryType::Symlink);
        link.set_size(0);
        link.set_cksum();
        let linked = [link.as_bytes(), &[0; 2 * BLOCK][..]].concat();
        assert_eq!(unpack(&linked), Err(ParcelFault::Damaged));
    }

    #[test]
    fn sizes_and_counts_are_bounded() {
        let mut large = files(&["a"]);
        large.insert("b".to_owned(), vec![0; FILE_LIMIT + 1]);
        assert_eq!(pack(&large), Err(ParcelFault::TooLarge));
        let names: Vec<String> = (0..=FILES_LIMIT).map(|n| format!("f{n:04}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(pack(&files(&names)), Err(ParcelFault::TooLarge));
        assert_eq!(unpack(&forged(&names)), Err(ParcelFault::TooLarge));
        assert_eq!(pack(&Files::new()), Err(ParcelFault::TooLarge));
        // A size that is a lie asks for no memory.
        let mut lie = Header::new_ustar();
        lie.set_path("a").unwrap();
        lie.set_entry_type(EntryType::Regular);
        lie.set_size(u64::MAX >> 8);
        lie.set_cksum();
        assert!(unpack(lie.as_bytes()).is_err());
    }

    #[test]
    fn every_kind_has_a_word_of_its_own() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(Kind::from_code("pack"), None);
    }
}
