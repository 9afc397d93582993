//! The lists, the draw, and words as keyboards leave them.

use std::collections::BTreeSet;

use super::typed::folded;
use super::*;
use crate::crypt::{Cost, Digest, Passphrase, Strength, seal};

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

#[test]
fn every_list_has_as_many_words_as_five_dice_choose() {
    for locale in Locale::ALL {
        assert_eq!(of(locale).len(), 6_usize.pow(5), "{locale:?}");
    }
}

/// A changed list locks people out: the old words must stay where a vault was sealed with them.
#[test]
fn the_lists_are_what_they_were_when_vaults_were_sealed_with_them() {
    let digests = [
        (
            Locale::En,
            "6a324dc7bc4152181c2b4da051252ff62a284a82ceaa96642b5d11d5df373963",
        ),
        (
            Locale::Ar,
            "1dd503b63e4331f614da3b96e9a2df67c1fba2410dc1f0f39a650fe9cd25f507",
        ),
        (
            Locale::Fr,
            "005def91859c92df207914645dd934a228d86270482810232986f80fefc59e46",
        ),
        (
            Locale::Es,
            "9599c1b9394dec8a1bac57876ab3d9592d821eb19a29c902b3e002e287dab851",
        ),
    ];
    for (locale, digest) in digests {
        let text = of(locale).words.join("\n") + "\n";
        assert_eq!(
            Digest::of(text.as_bytes()).to_string(),
            digest,
            "{locale:?}"
        );
    }
}

#[test]
fn every_word_is_typed_as_it_stands() {
    for locale in Locale::ALL {
        for word in of(locale).words {
            assert_eq!(passphrase(word).expose(), word);
            let length = word.chars().count();
            if locale == Locale::Ar {
                let letters = '\u{621}'..='\u{64A}';
                assert!(word.chars().all(|sign| letters.contains(&sign)), "{word}");
                assert!((3..=9).contains(&length), "{word}");
                assert!(!word.contains('\u{640}'), "{word}");
            } else {
                let plain = word.bytes().all(|sign| sign.is_ascii_lowercase());
                assert!(plain, "{word}");
                assert!((4..=10).contains(&length), "{word}");
            }
        }
    }
}

/// Otherwise typing one could mean the other.
#[test]
fn no_two_words_of_a_list_are_one_when_typed_carelessly() {
    for locale in Locale::ALL {
        let list = of(locale);
        let folded: BTreeSet<String> = list
            .words
            .iter()
            .map(|word| folded(word).to_string())
            .collect();
        assert_eq!(folded.len(), list.len(), "{locale:?}");
    }
}

/// In the Latin script none becomes another by a letter at its end, a letter left out or two swapped. In
/// Arabic, where a root has many words, that cannot be asked.
#[test]
fn no_slip_of_one_letter_at_the_end_makes_another_word() {
    for locale in [Locale::En, Locale::Fr, Locale::Es] {
        let list = of(locale);
        let all: BTreeSet<&str> = list.words.iter().copied().collect();
        let stems: BTreeSet<&str> = all
            .iter()
            .filter_map(|word| word.strip_suffix(|_last: char| true))
            .collect();
        assert_eq!(stems.len(), all.len(), "{locale:?}");
        for word in &all {
            for place in 0..word.len() {
                let mut shorter = (*word).to_owned();
                shorter.remove(place);
                assert!(!all.contains(shorter.as_str()), "{word} {shorter}");
            }
        }
    }
}

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
        assert_eq!(list.needed(), 5, "{locale:?}");
        let rooms = (list.len() as u128).pow(5);
        assert!(rooms >= 1 << BITS, "{locale:?}");
    }
}

/// Every number below the last whole round stands for one word, each word for as many numbers; what lies
/// beyond is drawn again.
#[test]
fn every_word_is_as_likely_as_any_other() {
    let list = of(Locale::En);
    let count = u32::try_from(list.len()).unwrap();
    let mut next = 0..count;
    let mut drawn = || Ok(next.next().unwrap());
    let words: BTreeSet<&str> = (0..count).map(|_| list.word(&mut drawn).unwrap()).collect();
    assert_eq!(words.len(), list.len());

    let whole = u32::MAX - u32::MAX % count;
    let mut numbers = [u32::MAX, whole, whole - 1].into_iter();
    let word = list.word(&mut || Ok(numbers.next().unwrap())).unwrap();
    assert_eq!(Some(&word), list.words.last());
    assert_eq!(numbers.next(), None);
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
fn without_randomness_there_is_no_phrase() {
    let fault = of(Locale::En).phrase_by(&mut || {
        Err(CryptError::NoRandomness {
            reason: "none".to_owned(),
        })
    });
    assert!(matches!(fault, Err(CryptError::NoRandomness { .. })));
}

#[test]
fn phrases_differ_and_are_strong() {
    for locale in Locale::ALL {
        let list = of(locale);
        let (one, two) = (list.phrase().unwrap(), list.phrase().unwrap());
        assert_ne!(one.expose(), two.expose());
        assert_eq!(one.expose().split(' ').count(), 5);
        let typed = passphrase(one.expose());
        assert!(as_listed(&typed).unwrap().is_same(&typed));
        assert_ne!(typed.strength(), Strength::TooShort, "{}", one.expose());
    }
}

#[track_caller]
fn reads(typed: &str, listed: Option<&str>) {
    let found = as_listed(&passphrase(typed));
    assert_eq!(found.as_ref().map(Passphrase::expose), listed, "{typed}");
}

#[test]
fn words_are_read_in_any_state_of_the_keyboard() {
    let words = "harbour lantern kettle meadow anchor";
    for word in words.split(' ') {
        assert!(of(Locale::En).words.contains(&word), "{word}");
    }
    reads(words, Some(words));
    reads("HARBOUR LANTERN KETTLE MEADOW ANCHOR", Some(words));
    reads("hARBOUR-lantern-kettle.meadow_Anchor", Some(words));
    reads("  harbour  lantern\tkettle meadow   anchor ", Some(words));
    // Fewer, others or with something more: one's own, taken as typed.
    reads("Harbour Lantern Kettle Meadow", None);
    reads("harbour lantern kettle meadow zzyzx", None);
    reads("harbour lantern kettle meadow anchor 7", None);
    reads("", None);
}

#[test]
fn arabic_words_are_read_with_and_without_what_keyboards_add() {
    let words = "حديقة بستان أسبوع زيتون ضوئي";
    for word in words.split(' ') {
        assert!(of(Locale::Ar).words.contains(&word), "{word}");
    }
    reads(words, Some(words));
    // Ta marbuta as ha, no hamza, ya without dots.
    reads("حديقه بستان اسبوع زيتون ضويى", Some(words));
    // Marks and kashida.
    reads("حَدِيقَةٌ بُسْتَان أُسبوع زيـــتون ضوئيّ", Some(words));
    // The letters of a Persian keyboard.
    reads("حدیقه بستان اسبوع زیتون ضوئی", Some(words));
}

#[test]
fn what_was_sealed_with_words_opens_however_they_are_typed() {
    let sealed = |words: &str| {
        seal::seal_with_passphrase(&passphrase(words), Cost::PRACTICE_FLOOR, b"inside").unwrap()
    };
    let opens = |typed: &str, sealed: &[u8]| {
        let opened = seal::open_with_passphrase(&passphrase(typed), sealed);
        opened.is_ok_and(|content| content.as_slice() == b"inside")
    };
    for locale in Locale::ALL {
        let words = of(locale).phrase().unwrap();
        let box_of_words = sealed(words.expose());
        assert!(opens(words.expose(), &box_of_words));
        assert!(opens(&words.expose().to_uppercase(), &box_of_words));
        assert!(opens(&words.expose().replace(' ', "  "), &box_of_words));
        // Set with capitals locked, typed without: the words are what counts.
        let set_in_capitals = sealed(&words.expose().to_uppercase());
        assert!(opens(words.expose(), &set_in_capitals));
        let other = of(locale).phrase().unwrap();
        assert!(!opens(other.expose(), &box_of_words));
    }
    let own = sealed("Harbour of 1987, and rain");
    assert!(opens("Harbour of 1987, and rain", &own));
    assert!(!opens("harbour of 1987, and rain", &own));
}
