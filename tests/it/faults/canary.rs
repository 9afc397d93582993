//! Words that nobody would write, typed into every field of every screen. After each step the disk is
//! searched for them, in every form in which a word can stand there: nothing is found.

mod fields;
mod screen;
mod search;

use std::path::Path;

use search::Search;

/// A word of a language, and the same with a letter for each field.
struct Canary {
    word: &'static str,
    letters: &'static str,
}

/// One word a language, in its own script.
const CANARIES: [Canary; 4] = [
    Canary {
        word: "quincefjord",
        letters: "abcdefghijklmnopqrstuvwxyz",
    },
    Canary {
        word: "زعفرانشطي",
        letters: "ابتثجحخدذرزسشصضطظعغفقكلمنه",
    },
    Canary {
        word: "pétrichorée",
        letters: "abcdefghijklmnopqrstuvwxyz",
    },
    Canary {
        word: "ñandubayzal",
        letters: "abcdefghijklmnopqrstuvwxyz",
    },
];

impl Canary {
    /// The word for a field.
    fn of(&self, field: usize) -> String {
        let letter = self.letters.chars().nth(field).unwrap();
        format!("{}{letter}", self.word)
    }
}

/// Nothing of a canary stands in any file of these folders.
#[track_caller]
fn must_be_clean(search: &Search, folders: &[&Path], step: &str) {
    for folder in folders {
        assert_eq!(search.below(folder), Vec::<String>::new(), "after {step}");
    }
}
