//! Passphrases of random words, from lists of our own in the four languages.
//!
//! The words are common, concrete and short, and harm nobody who is overheard saying them. None needs an
//! accent; the Arabic ones have no hamza, which is typed in more than one way.

use super::secret::Passphrase;
use super::{CryptError, Plaintext, random};
use crate::lang::locale::Locale;

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

    /// A fresh passphrase, as words with single spaces.
    pub fn phrase(&self) -> Result<Plaintext, CryptError> {
        // Room for the longest words: nothing is moved, so no half of a secret stays behind.
        let mut phrase = String::with_capacity(512);
        for place in 0..self.needed() {
            if place > 0 {
                phrase.push(' ');
            }
            phrase.push_str(self.word()?);
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
    fn word(&self) -> Result<&'static str, CryptError> {
        let count = u32::try_from(self.words.len()).unwrap_or(u32::MAX).max(1);
        let whole = u32::MAX - u32::MAX % count;
        loop {
            let number = u32::from_le_bytes(random()?);
            let found = self.words.get((number % count) as usize);
            if let Some(word) = found.filter(|_| number < whole) {
                return Ok(word);
            }
        }
    }
}

/// Whether a passphrase is one that could have come from here.
pub fn is_generated(list: &Wordlist, passphrase: &Passphrase) -> bool {
    let words = passphrase.expose().split(' ');
    let known = words.clone().all(|word| list.words.contains(&word));
    known && words.count() >= list.needed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypt::Strength;
    use std::collections::BTreeSet;

    #[test]
    fn every_list_has_words_that_are_typed_as_they_stand() {
        for locale in Locale::ALL {
            let list = of(locale);
            let distinct: BTreeSet<&str> = list.words.iter().copied().collect();
            assert_eq!(distinct.len(), list.len(), "{locale:?}");
            for word in &list.words {
                let typed = Passphrase::new((*word).to_owned());
                assert_eq!(typed.expose(), *word);
                let latin = word.bytes().all(|sign| sign.is_ascii_lowercase());
                let arabic = word
                    .chars()
                    .all(|sign| ('\u{621}'..='\u{64A}').contains(&sign));
                assert!(if locale == Locale::Ar { arabic } else { latin }, "{word}");
            }
        }
    }

    /// A list of 565 words needs seven: 565^7 is just above 2^64.
    #[test]
    fn the_number_of_words_follows_the_list() {
        let of_length = |length| Wordlist {
            words: vec!["word"; length],
        };
        assert_eq!(of_length(7132).needed(), 5);
        assert_eq!(of_length(1626).needed(), 6);
        assert_eq!(of_length(566).needed(), 7);
        assert_eq!(of_length(256).needed(), 8);
        assert_eq!(of_length(0).needed(), 0);
        for locale in Locale::ALL {
            let list = of(locale);
            let rooms = (0..list.needed()).fold(1_u128, |rooms, _| rooms * list.len() as u128);
            assert!(rooms >= 1 << BITS, "{locale:?}");
        }
    }

    #[test]
    fn a_number_is_four_words_in_every_language() {
        for locale in Locale::ALL {
            let spoken = of(locale).spoken("0001 0813 9999 0002");
            assert_eq!(spoken.split(" – ").count(), 4, "{spoken}");
            assert_ne!(spoken, of(locale).spoken("0001 0813 9999 0003"));
            assert_eq!(spoken, of(locale).spoken("1 813 9999 2"));
        }
        assert_eq!(of(Locale::En).spoken(""), "");
    }

    #[test]
    fn phrases_differ_and_are_strong() {
        for locale in Locale::ALL {
            let list = of(locale);
            let (one, two) = (list.phrase().unwrap(), list.phrase().unwrap());
            assert_ne!(one.expose(), two.expose());
            let passphrase = Passphrase::new(one.expose().to_owned());
            assert!(is_generated(&list, &passphrase));
            assert!(passphrase.strength() >= Strength::Fair, "{}", one.expose());
        }
        let other = Passphrase::new("harbour lamp".to_owned());
        assert!(!is_generated(&of(Locale::En), &other));
    }
}
