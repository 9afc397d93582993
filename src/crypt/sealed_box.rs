//! Small sealed boxes: XChaCha20-Poly1305 under a 32-byte key, padded so that sizes tell little.
//!
//! A box is nonce (24 bytes), ciphertext, tag (16 bytes). The plaintext inside is its own length
//! (four bytes, little-endian), the content, and zeros up to a whole number of buckets.

use chacha20poly1305::aead::{Aead, AeadInPlace, KeyInit, Payload};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize, Zeroizing};

use super::{CryptError, SecretKey};

const NONCE: usize = 24;
const TAG: usize = 16;
const LENGTH: usize = 4;

/// The largest content of one box: 4 MiB.
pub const LARGEST: usize = 4 << 20;

/// The step in which boxes grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bucket {
    /// 128 bytes, for heads and marks.
    Summary,
    /// 1 KiB, for bodies.
    Body,
}

impl Bucket {
    const fn size(self) -> usize {
        match self {
            Self::Summary => 128,
            Self::Body => 1024,
        }
    }
}

/// Seals `content`; `aad` (associated data) is bound in and must be the same when opening.
pub fn seal(
    key: &SecretKey,
    aad: &[u8],
    bucket: Bucket,
    content: &[u8],
) -> Result<Vec<u8>, CryptError> {
    let padded = pad(bucket, content)?;
    let nonce: [u8; NONCE] = super::random()?;
    let payload = Payload { msg: &padded, aad };
    let sealed = cipher(key)
        .encrypt(XNonce::from_slice(&nonce), payload)
        .map_err(|_opaque: chacha20poly1305::Error| CryptError::Damaged)?;
    Ok([&nonce[..], &sealed].concat())
}

/// Opens what [`seal`] made with the same key and associated data; anything else is
/// [`CryptError::Damaged`].
pub fn open(key: &SecretKey, aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CryptError> {
    let mut opener = Opener::default();
    opener
        .open(key, aad, sealed)
        .map(|content| Zeroizing::new(content.to_vec()))
}

/// A place to open one box after the other: what the last one held is zeroed with it.
#[derive(Default)]
pub struct Opener(Zeroizing<Vec<u8>>);

impl Opener {
    /// Opens a box as [`open()`] does; the content stands here until the next one is opened.
    pub fn open(
        &mut self,
        key: &SecretKey,
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<&[u8], CryptError> {
        let (nonce, boxed) = sealed
            .split_at_checked(NONCE)
            .filter(|(_, boxed)| boxed.len() >= TAG + LENGTH)
            .ok_or(CryptError::Damaged)?;
        let (padded, tag) = boxed
            .split_at_checked(boxed.len() - TAG)
            .ok_or(CryptError::Damaged)?;
        self.make_room(padded.len());
        self.0.extend_from_slice(padded);
        cipher(key)
            .decrypt_in_place_detached(
                XNonce::from_slice(nonce),
                aad,
                &mut self.0,
                Tag::from_slice(tag),
            )
            .map_err(|_opaque: chacha20poly1305::Error| CryptError::Damaged)?;
        unpad(&self.0)
    }

    /// Empties the place; one that must grow is zeroed before, so that no copy stays behind.
    fn make_room(&mut self, length: usize) {
        if self.0.capacity() < length {
            self.0.zeroize();
            self.0.reserve_exact(length.next_multiple_of(1024));
        }
        self.0.clear();
    }
}

fn cipher(key: &SecretKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.expose().into())
}

fn pad(bucket: Bucket, content: &[u8]) -> Result<Zeroizing<Vec<u8>>, CryptError> {
    let length = u32::try_from(content.len())
        .ok()
        .filter(|_| content.len() <= LARGEST)
        .ok_or(CryptError::Damaged)?;
    let whole = (LENGTH + content.len()).next_multiple_of(bucket.size());
    let mut padded = Zeroizing::new(Vec::with_capacity(whole));
    padded.extend_from_slice(&length.to_le_bytes());
    padded.extend_from_slice(content);
    padded.resize(whole, 0);
    Ok(padded)
}

fn unpad(padded: &[u8]) -> Result<&[u8], CryptError> {
    let (length, rest) = padded
        .split_first_chunk::<LENGTH>()
        .ok_or(CryptError::Damaged)?;
    usize::try_from(u32::from_le_bytes(*length))
        .ok()
        .and_then(|length| rest.get(..length))
        .ok_or(CryptError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> SecretKey {
        SecretKey::from_bytes([9; 32])
    }

    #[test]
    fn what_was_sealed_opens_to_the_same() {
        for length in [0, 1, 123, 124, 125, 1020, 1021, 5000] {
            let content = vec![0xA5; length];
            let sealed = seal(&key(), b"here", Bucket::Summary, &content).unwrap();
            assert_eq!((sealed.len() - NONCE - TAG) % 128, 0);
            assert_eq!(*open(&key(), b"here", &sealed).unwrap(), content);
        }
    }

    #[test]
    fn short_contents_are_all_the_same_size() {
        let size = |content: &[u8]| seal(&key(), b"", Bucket::Body, content).unwrap().len();
        assert_eq!(size(b""), size(&[1; 1020]));
        assert!(size(&[1; 1021]) > size(b""));
    }

    #[test]
    fn another_key_other_associated_data_and_any_flip_are_refused() {
        let sealed = seal(&key(), b"here", Bucket::Summary, b"content").unwrap();
        assert!(open(&SecretKey::from_bytes([8; 32]), b"here", &sealed).is_err());
        assert!(open(&key(), b"there", &sealed).is_err());
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(open(&key(), b"here", &changed).is_err(), "byte {at}");
        }
        for end in 0..sealed.len() {
            assert!(
                open(&key(), b"here", &sealed[..end]).is_err(),
                "cut at {end}"
            );
        }
    }

    #[test]
    fn boxes_of_any_size_open_one_after_the_other_in_one_place() {
        let mut opener = Opener::default();
        for length in [5000, 0, 300, 6000, 1] {
            let content = vec![0xA5; length];
            let sealed = seal(&key(), b"here", Bucket::Summary, &content).unwrap();
            assert_eq!(opener.open(&key(), b"here", &sealed).unwrap(), content);
            assert!(opener.open(&key(), b"there", &sealed).is_err());
        }
    }

    #[test]
    fn too_much_is_refused() {
        assert!(seal(&key(), b"", Bucket::Body, &vec![0; LARGEST + 1]).is_err());
    }
}
