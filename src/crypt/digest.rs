//! SHA-256 digests, their hexadecimal form, and digesting while writing.

use std::fmt;
use std::io;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

/// A SHA-256 digest; as text, 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// A digest that was stored.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Four groups of four digits to read out over the telephone, the same in every language.
    pub fn groups(&self) -> String {
        groups(&self.0)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

/// The text is not 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 digest")]
pub struct NotADigest;

impl FromStr for Digest {
    type Err = NotADigest;

    fn from_str(text: &str) -> Result<Self, NotADigest> {
        let bytes = unhex(text).ok_or(NotADigest)?;
        bytes
            .try_into()
            .map(Self)
            .map_err(|_other_length: Vec<u8>| NotADigest)
    }
}

/// The first 16 bytes, as one big-endian number modulo 10^16, in four groups of four digits.
pub fn groups(bytes: &[u8]) -> String {
    let first = bytes.first_chunk::<16>();
    let number = first.map_or(0, |bytes| u128::from_be_bytes(*bytes));
    let group = |place: u32| number / 10_u128.pow(place) % 10_000;
    format!(
        "{:04} {:04} {:04} {:04}",
        group(12),
        group(8),
        group(4),
        group(0)
    )
}

/// Lower-case hexadecimal digits, two for each byte.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    let each = bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(each);
    text
}

/// The bytes of an even number of lower-case hexadecimal digits; anything else is `None`.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        })
        .collect()
}

/// A writer that digests and counts what passes through to the writer below.
pub struct Digesting<W> {
    below: W,
    state: Sha256,
    length: u64,
}

impl<W> Digesting<W> {
    /// Starts with nothing written.
    pub fn new(below: W) -> Self {
        Self {
            below,
            state: Sha256::new(),
            length: 0,
        }
    }

    /// The writer below, the digest and the number of bytes that passed.
    pub fn finish(self) -> (W, Digest, u64) {
        (
            self.below,
            Digest(self.state.finalize().into()),
            self.length,
        )
    }
}

impl<W: io::Write> io::Write for Digesting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.below.write(bytes)?;
        self.state.update(bytes.get(..taken).unwrap_or(bytes));
        self.length += taken as u64;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.below.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn the_digest_of_abc_is_the_published_one() {
        // FIPS 180-4, example B.1.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Digest::of(b"abc").to_string(), expected);
        assert_eq!(expected.parse(), Ok(Digest::of(b"abc")));
    }

    #[test]
    fn text_that_is_no_digest_is_refused() {
        for text in ["", "ab", &"g".repeat(64), &"A".repeat(64), &"a".repeat(63)] {
            assert_eq!(text.parse::<Digest>(), Err(NotADigest), "{text}");
        }
    }

    #[test]
    fn digesting_while_writing_gives_the_same_digest() {
        let mut writer = Digesting::new(Vec::new());
        writer.write_all(b"a").unwrap();
        writer.write_all(b"bc").unwrap();
        assert_eq!(writer.finish(), (b"abc".to_vec(), Digest::of(b"abc"), 3));
    }
}
