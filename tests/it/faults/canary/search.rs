//! Looking for words in bytes, in every form in which they can stand there.

use std::fs;
use std::path::Path;

use fanal::text::{self, Span, direction::Direction};
use unicode_normalization::UnicodeNormalization as _;

/// The forms of some words, ready to be looked for.
pub(super) struct Search {
    /// Each with the name of its form, by its first byte.
    forms: Vec<Vec<(String, Vec<u8>)>>,
}

/// The same in UTF-8 and in UTF-16 in both orders of bytes.
fn encoded(name: &str, text: &str) -> [(String, Vec<u8>); 3] {
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    [
        (format!("{name}, UTF-8"), text.as_bytes().to_vec()),
        (format!("{name}, UTF-16LE"), wide(u16::to_le_bytes)),
        (format!("{name}, UTF-16BE"), wide(u16::to_be_bytes)),
    ]
}

/// A word as the screen draws it: joined, in the order of the cells.
fn drawn(word: &str) -> String {
    let span = Span {
        text: word,
        style: 0,
    };
    let row = text::single(
        &[span],
        Direction::RightToLeft,
        Direction::LeftToRight,
        u16::MAX,
    );
    let symbols = row.glyphs.iter().map(|glyph| glyph.symbol.as_str());
    symbols.collect()
}

fn reversed(text: &str) -> String {
    text.chars().rev().collect()
}

impl Search {
    /// For a word, and so for every longer one that holds it.
    pub(super) fn of(word: &str) -> Self {
        let decomposed: String = word.nfd().collect();
        let drawn = drawn(word);
        let written = [
            ("as typed", word.to_owned()),
            ("from its end", reversed(word)),
            ("decomposed", decomposed.clone()),
            ("decomposed, from its end", reversed(&decomposed)),
            ("in capitals", word.to_uppercase()),
            ("as drawn", drawn.clone()),
            ("as drawn, from its end", reversed(&drawn)),
        ];
        let mut forms: Vec<Vec<(String, Vec<u8>)>> = vec![Vec::new(); 256];
        for (name, text) in written {
            for (name, bytes) in encoded(name, &text) {
                forms[usize::from(bytes[0])].push((name, bytes));
            }
        }
        Self { forms }
    }

    /// The forms that stand in some bytes.
    pub(super) fn within(&self, bytes: &[u8]) -> Vec<&str> {
        let mut found = Vec::new();
        for (place, byte) in bytes.iter().enumerate() {
            for (name, form) in &self.forms[usize::from(*byte)] {
                if bytes[place..].starts_with(form) {
                    found.push(name.as_str());
                }
            }
        }
        found
    }

    /// The files below a folder that hold a form, or have one in their name.
    pub(super) fn below(&self, folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let kind = fs::symlink_metadata(&path).unwrap();
                let name = path.file_name().unwrap().as_encoded_bytes();
                let mut forms = self.within(name);
                let content = if kind.is_file() {
                    fs::read(&path).unwrap()
                } else {
                    Vec::new()
                };
                forms.extend(self.within(&content));
                found.extend(
                    forms
                        .iter()
                        .map(|form| format!("{form}: {}", path.display())),
                );
                if kind.is_dir() {
                    folders.push(path);
                }
            }
        }
        found
    }
}

#[test]
fn every_form_of_every_canary_is_found_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    for canary in &super::CANARIES {
        let search = Search::of(canary.word);
        let longer = canary.of(3);
        let mut forms = vec![
            longer.clone().into_bytes(),
            longer.nfd().collect::<String>().into_bytes(),
            reversed(&longer).into_bytes(),
        ];
        for little in [true, false] {
            let order = |unit: u16| {
                if little {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                }
            };
            forms.push(longer.encode_utf16().flat_map(order).collect());
        }
        // What stands alone on the screen, letter for letter.
        forms.push(drawn(canary.word).into_bytes());
        for form in forms {
            let around = [b"\0\x01before", &form[..], b"behind\xff"].concat();
            fs::write(&path, &around).unwrap();
            assert!(!search.below(folder.path()).is_empty(), "{around:?}");
        }
        fs::write(&path, "nothing of the kind").unwrap();
        assert_eq!(search.below(folder.path()), Vec::<String>::new());
    }
}
