//! Words of a list in the state in which a keyboard left them.
//!
//! Somebody who types at night, with capitals locked or on another Arabic keyboard, has typed the right
//! words and must come in. Only words of the lists are read this way: there are no two in a list that
//! differ by no more than this, so nothing is given away. A passphrase of one's own is taken as typed.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::super::secret::Passphrase;
use super::{Wordlist, of};
use crate::lang::locale::Locale;

/// The same passphrase as it stands in the list, if it is made of words of one list, and of at least as
/// many as a generated one has.
///
/// Capitals, accents, Arabic marks, the carriers of hamza, final ya and ta marbuta, kashida and the sign
/// between the words make no difference.
pub fn as_listed(typed: &Passphrase) -> Option<Passphrase> {
    let words = words_of(typed);
    Locale::ALL
        .into_iter()
        .find_map(|locale| of(locale).spelt(&words))
}

/// Whether both are the same words, in whatever state the keyboard was.
pub fn is_same(one: &Passphrase, other: &Passphrase) -> bool {
    words_of(one) == words_of(other)
}

/// Whether `typed` is `whole` as far as it goes.
pub fn begins(whole: &Passphrase, typed: &Passphrase) -> bool {
    let (whole, typed) = (words_of(whole), words_of(typed));
    let Some((last, before)) = typed.split_last() else {
        return true;
    };
    let same = whole.iter().zip(before).all(|(one, other)| one == other);
    same && whole
        .get(before.len())
        .is_some_and(|word| word.starts_with(last.as_str()))
}

impl Wordlist {
    fn spelt(&self, words: &[Zeroizing<String>]) -> Option<Passphrase> {
        if words.is_empty() || words.len() < self.needed() {
            return None;
        }
        let words_of_list = self.words.iter();
        let listed: HashMap<String, &str> = words_of_list
            .map(|word| (folded(word).to_string(), *word))
            .collect();
        // Room for the longest words: nothing is moved while it grows.
        let mut spelt = String::with_capacity(words.len() * 64);
        for (place, word) in words.iter().enumerate() {
            if place > 0 {
                spelt.push(' ');
            }
            spelt.push_str(listed.get(word.as_str())?);
        }
        Some(Passphrase::new(spelt))
    }
}

fn words_of(passphrase: &Passphrase) -> Vec<Zeroizing<String>> {
    passphrase
        .expose()
        .split([' ', '-', '_', '.', ',', '،'])
        .map(folded)
        .filter(|word| !word.is_empty())
        .collect()
}

/// A word without what keyboards and habits add, leave out or change.
pub(super) fn folded(word: &str) -> Zeroizing<String> {
    // A capital has at most three letters in lower case, each of at most four bytes.
    let mut folded = Zeroizing::new(String::with_capacity(word.len() * 12));
    let letters = word.nfd().filter(|sign| !is_combining_mark(*sign));
    folded.extend(letters.flat_map(char::to_lowercase).filter_map(plain));
    folded
}

/// An Arabic letter in the one shape in which it is compared; `None` for one that is often left out.
fn plain(letter: char) -> Option<char> {
    match letter {
        // Kashida, and hamza on the line.
        '\u{0640}' | '\u{0621}' => None,
        // Alef wasla as alef.
        '\u{0671}' => Some('\u{0627}'),
        // Ta marbuta, and the ha of other keyboards, as ha.
        '\u{0629}' | '\u{06C1}' | '\u{06D5}' => Some('\u{0647}'),
        // Final ya without dots, and the ya of other keyboards, as ya.
        '\u{0649}' | '\u{06CC}' => Some('\u{064A}'),
        // The kaf of other keyboards.
        '\u{06A9}' => Some('\u{0643}'),
        other => Some(other),
    }
}
