//! Passphrases of random words, from lists of our own in the four languages.
//!
//! Each list has 6^5 words, so that five of them stand for more than 64 bits, and so that dice can
//! choose as well as this program. The words are common and harm nobody who is overheard saying them;
//! where each list comes from is told in `docs/passphrases.md`.
//!
//! **The lists are frozen.** What opens a vault is what stands in a list, found again from what was
//! typed (see [`as_listed`]): a word that is respelt or taken out would lock somebody out who types it
//! otherwise than it stands there.

mod typed;

use super::{CryptError, Plaintext, random};
use crate::lang::locale::Locale;

pub use typed::{as_listed, begins, is_same};

/// What a generated passphrase stands for at least, in bits.
pub const BITS: u32 = 64;

/// The words of one language.
#[derive(Debug, Clone)]
pub struct Wordlist {
    words: Vec<&'static str>,
}

/// The list of a language.
pub fn of(locale: Locale) -> Wordlist {
    let text = match locale {
        Locale::En => include_str!("wordlist/en.txt"),
        Locale::Ar => include_str!("wordlist/ar.txt"),
        Locale::Fr => include_str!("wordlist/fr.txt"),
        Locale::Es => include_str!("wordlist/es.txt"),
    };
    Wordlist {
        words: text.lines().collect(),
    }
}

impl Wordlist {
    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many random words make at least [`BITS`] bits: it follows the length of the list.
    pub fn needed(&self) -> usize {
        let mut rooms = 1_u128;
        let mut count = 0;
        while rooms < 1 << BITS && !self.words.is_empty() {
            rooms *= self.words.len() as u128;
            count += 1;
        }
        count
    }

    /// A fresh passphrase, as words with single spaces, drawn with the operating system's randomness.
    pub fn phrase(&self) -> Result<Plaintext, CryptError> {
        self.phrase_by(&mut || random().map(u32::from_le_bytes))
    }

    /// A passphrase of the words that these numbers choose.
    fn phrase_by(&self, numbers: &mut Numbers<'_>) -> Result<Plaintext, CryptError> {
        // Room for the longest words: nothing is moved, so no half of a secret stays behind.
        let mut phrase = String::with_capacity(512);
        for place in 0..self.needed() {
            if place > 0 {
                phrase.push(' ');
            }
            phrase.push_str(self.word(numbers)?);
        }
        Ok(Plaintext::new(phrase))
    }

    /// Four words for a number in four groups of digits: what is compared by telephone, for people who
    /// would rather say words. Two sides say the same ones in the same language.
    pub fn spoken(&self, groups: &str) -> String {
        let count = self.words.len().max(1);
        let values = groups
            .split_whitespace()
            .filter_map(|group| group.parse().ok());
        let words = values.filter_map(|value: usize| self.words.get(value % count).copied());
        words.collect::<Vec<&str>>().join(" – ")
    }

    /// One word, each as likely as any other: numbers beyond the last whole round are drawn again.
    fn word(&self, numbers: &mut Numbers<'_>) -> Result<&'static str, CryptError> {
        let count = u32::try_from(self.words.len()).unwrap_or(u32::MAX).max(1);
        let whole = u32::MAX - u32::MAX % count;
        loop {
            let number = numbers()?;
            let found = self.words.get((number % count) as usize);
            if let Some(word) = found.filter(|_| number < whole) {
                return Ok(word);
            }
        }
    }
}

/// Where numbers come from, each of all as likely as any other.
type Numbers<'a> = dyn FnMut() -> Result<u32, CryptError> + 'a;

#[cfg(test)]
mod tests;
