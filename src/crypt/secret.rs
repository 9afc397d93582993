//! Passphrases and secret keys: not cloned, not shown, zeroed when dropped.

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use super::CryptError;

/// What a person types to unlock, in the one form that is handed to scrypt.
pub struct Passphrase(Zeroizing<String>);

/// How well a passphrase stands against guessing, judged by its form alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Fewer than ten signs that are not repeats or rows of the alphabet.
    TooShort,
    /// Guessed in days by somebody who has the file.
    Weak,
    /// Four words, or about as much.
    Fair,
    /// Five words or more.
    Strong,
}

impl Passphrase {
    /// The passphrase that was typed.
    ///
    /// The same words give the same passphrase on any keyboard: Arabic presentation forms become
    /// letters, accents are composed (NFC), digits become ASCII, white space becomes single spaces
    /// and is trimmed at both ends, invisible direction marks and joiners are dropped.
    pub fn new(mut typed: String) -> Self {
        let letters = to_letters(&typed);
        typed.zeroize();
        let mut normal = Zeroizing::new(String::with_capacity(letters.len() * 2));
        let mut pending_space = false;
        for sign in letters.nfc() {
            if sign.is_whitespace() {
                pending_space = !normal.is_empty();
                continue;
            }
            if pending_space {
                normal.push(' ');
                pending_space = false;
            }
            normal.push(ascii_digit(sign));
        }
        Self(normal)
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether both are the same words.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    /// How well it stands against guessing.
    ///
    /// An estimate from the form only: a line of a song counts as much as random words. Signs that
    /// repeat or continue the one before (`aaa`, `1234`) count once.
    pub fn strength(&self) -> Strength {
        let signs = telling_signs(&self.0);
        let mut words: Vec<&str> = self
            .0
            .split([' ', '-', '_', '.'])
            .filter(|word| word.chars().count() >= 3)
            .collect();
        words.sort_unstable();
        words.dedup();
        match (words.len(), signs) {
            (_, 0..10) => Strength::TooShort,
            (5.., 20..) => Strength::Strong,
            (4, 16..) | (_, 20..) => Strength::Fair,
            _ => Strength::Weak,
        }
    }

    /// The normal form, for scrypt only.
    pub(super) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// Presentation forms as letters, without signs that nobody sees.
fn to_letters(typed: &str) -> Zeroizing<String> {
    // The longest presentation form, U+FDFA, becomes 33 bytes: with this room nothing is moved, so
    // no copy stays behind.
    let mut letters = Zeroizing::new(String::with_capacity(typed.len() * 12));
    for sign in typed.chars().filter(|sign| !is_invisible(*sign)) {
        if matches!(sign, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}') {
            letters.extend(std::iter::once(sign).nfkc());
        } else {
            letters.push(sign);
        }
    }
    letters
}

fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
    )
}

fn ascii_digit(sign: char) -> char {
    let zero = match sign {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        _ => return sign,
    };
    char::from_digit(u32::from(sign) - zero, 10).unwrap_or(sign)
}

fn telling_signs(text: &str) -> usize {
    let mut before = None;
    text.chars()
        .filter(|sign| !sign.is_whitespace())
        .filter(|sign| {
            let code = u32::from(*sign);
            let tells = before.is_none_or(|last: u32| last.abs_diff(code) > 1);
            before = Some(code);
            tells
        })
        .count()
}

/// A secret key of 32 random bytes.
pub struct SecretKey(Zeroizing<[u8; 32]>);

impl SecretKey {
    /// A fresh key from the operating system's randomness.
    pub fn generate() -> Result<Self, CryptError> {
        super::random().map(Self::from_bytes)
    }

    /// A key that was stored.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// A key that was stored, when there are exactly 32 bytes.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, CryptError> {
        let mut key = Zeroizing::new([0; 32]);
        if bytes.len() != key.len() {
            return Err(CryptError::Damaged);
        }
        key.copy_from_slice(bytes);
        Ok(Self(key))
    }

    /// The 32 bytes, for wrapping and sealing only.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key for one purpose, derived from this one by HKDF-SHA256 (RFC 5869) with `purpose` as
    /// info: knowing one derived key tells nothing of the others.
    #[must_use]
    pub fn subkey(&self, purpose: &str) -> Self {
        self.deriver().subkey(purpose)
    }

    /// What derives many keys from this one: the step that all of them share is taken once.
    pub fn deriver(&self) -> Deriver {
        Deriver(Hkdf::new(None, &*self.0))
    }

    /// 32 public bytes that only this key gives: whoever knows them can tell whether two people were
    /// handed the same key.
    pub fn commitment(&self) -> [u8; 32] {
        *self.subkey("fanal-v1 commit").0
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

/// Derives the keys of one [`SecretKey`]; as secret as that, and to be dropped as soon as they are
/// derived.
pub struct Deriver(Hkdf<Sha256>);

impl Deriver {
    /// The same key that [`SecretKey::subkey`] gives.
    #[must_use]
    pub fn subkey(&self, purpose: &str) -> SecretKey {
        let mut key = Zeroizing::new([0; 32]);
        // Expanding 32 bytes cannot fail: RFC 5869 allows up to 255 blocks.
        let expanded = self.0.expand(purpose.as_bytes(), &mut *key);
        debug_assert!(expanded.is_ok());
        SecretKey(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, normal: &str) {
        assert_eq!(Passphrase::new(typed.to_owned()).expose(), normal);
    }

    #[test]
    fn the_same_words_give_the_same_passphrase() {
        check("  harbour   lamp\tseven ", "harbour lamp seven");
        check("cafe\u{301} 1", "caf\u{e9} 1");
        check("\u{0661}\u{0662} \u{06F3} \u{FF14}", "12 3 4");
        // Shaped letters and the lam-alef ligature become plain letters.
        check(
            "\u{FEB3}\u{FEFC}\u{FEE1}",
            "\u{0633}\u{0644}\u{0627}\u{0645}",
        );
        check("\u{200F}abc\u{2069} \u{FEFF}", "abc");
    }

    #[test]
    fn compatibility_signs_outside_the_arabic_forms_stay() {
        check("\u{FB01}ve \u{B2}", "\u{FB01}ve \u{B2}");
    }

    #[test]
    fn nothing_shows_a_secret() {
        let passphrase = Passphrase::new("harbour lamp".to_owned());
        assert_eq!(format!("{passphrase:?}"), "Passphrase(…)");
        assert_eq!(
            format!("{:?}", SecretKey::from_bytes([7; 32])),
            "SecretKey(…)"
        );
    }

    #[track_caller]
    fn strength(typed: &str, expected: Strength) {
        assert_eq!(
            Passphrase::new(typed.to_owned()).strength(),
            expected,
            "{typed}"
        );
    }

    #[test]
    fn strength_follows_the_form() {
        strength("", Strength::TooShort);
        strength("aaaaaaaaaaaaaaaaaaaaaaaaa", Strength::TooShort);
        strength("12345678901234", Strength::TooShort);
        strength("border-2026", Strength::Weak);
        strength("harbour lamp seven", Strength::Weak);
        strength("harbour lamp seven rope", Strength::Fair);
        strength("harbour lamp seven rope kettle", Strength::Strong);
    }

    #[test]
    fn subkeys_differ_by_purpose_and_repeat() {
        let key = SecretKey::from_bytes([1; 32]);
        assert_eq!(key.subkey("a").expose(), key.subkey("a").expose());
        assert_ne!(key.subkey("a").expose(), key.subkey("b").expose());
        assert_ne!(&key.commitment(), key.expose());
    }

    #[test]
    fn a_key_is_32_bytes() {
        assert!(SecretKey::from_slice(&[0; 31]).is_err());
        assert!(SecretKey::from_slice(&[0; 32]).is_ok());
    }
}
