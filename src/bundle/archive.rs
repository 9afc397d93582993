//! The archive inside a bundle or a return: a plain ustar tar, written by us and read with suspicion.
//!
//! Only regular files are known, each checked by its header before a byte of it is read; nothing is
//! ever unpacked to a disk.

use std::io::{self, Read, Write};
use std::path::PathBuf;

use tar::{EntryType, Header};

use super::layout::Layout;
use super::read_error::ReadError;

/// Bytes of one tar block.
pub(super) const BLOCK: usize = 512;

/// Writes one entry: header, body, padding. Owner, group and times are 0.
pub(super) fn write_entry(out: &mut impl Write, name: &str, body: &[u8]) -> io::Result<()> {
    let mut header = Header::new_ustar();
    header.set_path(name)?;
    header.set_entry_type(EntryType::Regular);
    header.set_mode(0o600);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_size(body.len() as u64);
    header.set_cksum();
    out.write_all(header.as_bytes())?;
    out.write_all(body)?;
    let over = body.len() % BLOCK;
    let padding = if over == 0 { 0 } else { BLOCK - over };
    out.write_all([0; BLOCK].get(..padding).unwrap_or_default())
}

/// Writes the two empty blocks that end an archive.
pub(super) fn write_end(out: &mut impl Write) -> io::Result<()> {
    out.write_all(&[0; 2 * BLOCK])
}

/// An archive that is read in the order in which it was written.
pub(super) struct Archive<R> {
    below: R,
    path: PathBuf,
    layout: Layout,
}

impl<R: Read> Archive<R> {
    /// The archive in `below`; `path` is the file that faults of the medium name.
    pub(super) fn new(below: R, path: PathBuf, layout: Layout) -> Self {
        Self {
            below,
            path,
            layout,
        }
    }

    /// The body of the next entry, which must be a regular file called `expected`.
    pub(super) fn entry(&mut self, expected: &str) -> Result<Vec<u8>, ReadError> {
        let mut block = [0; BLOCK];
        self.fill(&mut block)?;
        if is_empty(&block) {
            return Err(ReadError::Truncated);
        }
        let size = check_header(Header::from_byte_slice(&block), expected, self.layout)?;
        let mut body = vec![0; size];
        self.fill(&mut body)?;
        self.padding(size)?;
        Ok(body)
    }

    /// Checks that nothing but the end of the archive follows, and gives the reader below back.
    pub(super) fn end(mut self) -> Result<R, ReadError> {
        let mut block = [0; BLOCK];
        for _ in 0..2 {
            self.fill(&mut block)?;
            if !is_empty(&block) {
                return Err(unexpected(Header::from_byte_slice(&block)));
            }
        }
        if self.read(&mut [0])? == 0 {
            Ok(self.below)
        } else {
            Err(ReadError::Trailing)
        }
    }

    fn padding(&mut self, size: usize) -> Result<(), ReadError> {
        let over = size % BLOCK;
        let mut rest = vec![0; if over == 0 { 0 } else { BLOCK - over }];
        self.fill(&mut rest)?;
        if is_empty(&rest) {
            Ok(())
        } else {
            Err(ReadError::Trailing)
        }
    }

    fn fill(&mut self, mut wanted: &mut [u8]) -> Result<(), ReadError> {
        while !wanted.is_empty() {
            let taken = self.read(wanted)?;
            if taken == 0 {
                return Err(ReadError::Truncated);
            }
            wanted = wanted.get_mut(taken..).unwrap_or_default();
        }
        Ok(())
    }

    fn read(&mut self, into: &mut [u8]) -> Result<usize, ReadError> {
        loop {
            match self.below.read(into) {
                Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
                Err(source) => return Err(ReadError::from_stream(&self.path, source)),
                Ok(taken) => return Ok(taken),
            }
        }
    }
}

/// The size of the body, when the header is one of a regular file called `expected`.
fn check_header(header: &Header, expected: &str, layout: Layout) -> Result<usize, ReadError> {
    let raw = header.path_bytes();
    let name = shown(&raw);
    if !is_safe(&raw) {
        return Err(ReadError::UnsafeName { name });
    }
    let is_regular = header.entry_type() == EntryType::Regular;
    if header.as_ustar().is_none() || !is_regular || !has_own_checksum(header) {
        return Err(ReadError::WrongType { entry: name });
    }
    if name != expected {
        return Err(out_of_place(name, expected, layout));
    }
    let limit = layout.limit_of(expected).unwrap_or(0);
    let size = header.entry_size().unwrap_or(u64::MAX);
    match usize::try_from(size) {
        Ok(fits) if size <= limit => Ok(fits),
        Ok(_) | Err(_) => Err(ReadError::TooLarge { entry: name, limit }),
    }
}

/// What to say of a block that is there instead of the end.
fn unexpected(header: &Header) -> ReadError {
    let raw = header.path_bytes();
    let name = shown(&raw);
    if header.as_ustar().is_none() || !has_own_checksum(header) {
        ReadError::Trailing
    } else if is_safe(&raw) {
        ReadError::UnknownEntry { name }
    } else {
        ReadError::UnsafeName { name }
    }
}

fn out_of_place(found: String, expected: &str, layout: Layout) -> ReadError {
    if layout.limit_of(&found).is_none() {
        ReadError::UnknownEntry { name: found }
    } else if expected == super::layout::SIGNATURE {
        ReadError::Unsigned
    } else {
        ReadError::WrongOrder {
            found,
            expected: expected.to_owned(),
        }
    }
}

/// Whether a name can only mean a place inside the archive.
fn is_safe(name: &[u8]) -> bool {
    let mut parts = name.split(|byte| *byte == b'/');
    let is_plain = |byte: &u8| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b':');
    name.iter().all(is_plain) && parts.all(|part| !matches!(part, b"" | b"." | b".."))
}

/// The name for people, 100 signs at most: what is not printable ASCII is replaced.
pub(super) fn shown(name: &[u8]) -> String {
    let sign = |byte: &u8| {
        if byte.is_ascii_graphic() {
            char::from(*byte)
        } else {
            '?'
        }
    };
    name.iter().take(100).map(sign).collect()
}

pub(super) fn has_own_checksum(header: &Header) -> bool {
    let mut again = header.clone();
    again.set_cksum();
    matches!((header.cksum(), again.cksum()), (Ok(found), Ok(made)) if found == made)
}

pub(super) fn is_empty(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(bytes: Vec<u8>) -> Archive<io::Cursor<Vec<u8>>> {
        Archive::new(
            io::Cursor::new(bytes),
            PathBuf::from("sample"),
            Layout::Bundle,
        )
    }

    fn written(name: &str, body: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        write_entry(&mut out, name, body).unwrap();
        write_end(&mut out).unwrap();
        out
    }

    #[test]
    fn an_entry_comes_back_and_the_end_is_the_end() {
        for length in [0, 1, 511, 512, 513] {
            let body = vec![7; length];
            let bytes = written("manifest.json", &body);
            assert_eq!(bytes.len() % BLOCK, 0);
            let mut archive = archive(bytes);
            assert_eq!(archive.entry("manifest.json").unwrap(), body);
            assert!(archive.end().is_ok());
        }
    }

    #[test]
    fn names_that_lead_elsewhere_are_unsafe() {
        for name in [
            "../a", "/a", "a/../b", "a//b", "./a", "a\\b", "C:a", "", "a b",
        ] {
            assert!(!is_safe(name.as_bytes()), "{name}");
        }
        assert!(is_safe(b"records/000001.jsonl"));
    }

    #[test]
    fn every_cut_of_an_archive_is_seen() {
        let whole = written("manifest.json", b"{}");
        for length in 0..whole.len() {
            let mut archive = archive(whole[..length].to_vec());
            let read = archive.entry("manifest.json").map(|_| archive.end());
            assert!(
                matches!(
                    read,
                    Err(ReadError::Truncated) | Ok(Err(ReadError::Truncated))
                ),
                "{length}"
            );
        }
    }

    #[test]
    fn a_byte_after_the_end_or_in_the_padding_is_seen() {
        let mut longer = written("manifest.json", b"{}");
        longer.push(0);
        let mut read = archive(longer.clone());
        assert!(read.entry("manifest.json").is_ok());
        assert!(matches!(read.end(), Err(ReadError::Trailing)));
        longer[BLOCK + 100] = 1;
        let padded = archive(longer).entry("manifest.json");
        assert!(matches!(padded, Err(ReadError::Trailing)));
    }

    #[test]
    fn a_header_with_a_wrong_checksum_is_no_file() {
        let mut bytes = written("manifest.json", b"{}");
        bytes[100] ^= 1;
        let read = archive(bytes).entry("manifest.json");
        assert!(matches!(read, Err(ReadError::WrongType { .. })));
    }
}
