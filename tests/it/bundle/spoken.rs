//! The words that two people compare by voice, found as `docs/bundle-format.md` says: from the bytes
//! and from the lists as they lie in the source.

use std::fs;
use std::path::Path;

use fanal::lang::locale::Locale;
use sha2::{Digest as _, Sha256};

use crate::commands::Place;
use crate::screens::begin::{Vaulted, drive};

/// The first 16 bytes of the digest as one big-endian number, modulo 10^16.
fn number(bytes: &[u8]) -> u128 {
    let digest = Sha256::digest(bytes);
    let first = digest.iter().take(16);
    first.fold(0_u128, |number, byte| number << 8 | u128::from(*byte)) % 10_u128.pow(16)
}

/// Of each group of four digits modulo 7,776 the word at that place of the list, from 0.
fn words(number: u128, locale: Locale) -> Vec<String> {
    let list = format!("src/crypt/wordlist/{}.txt", locale.code());
    let list = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(list)).unwrap();
    let list: Vec<&str> = list.lines().collect();
    let group = |place: u32| number / 10_u128.pow(place) % 10_000;
    let places = [12, 8, 4, 0].map(|place| usize::try_from(group(place) % 7_776).unwrap());
    places.map(|place| list[place].to_owned()).to_vec()
}

/// The text without line breaks and the isolates of direction that a terminal does not show.
fn flat(text: &str) -> String {
    let shown = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_words_of_a_file_are_found_from_its_bytes() {
    let (_desk, recipient) = Place::desk("DSK-01");
    let station = Place::station_with(&["V01"], &[&recipient]);
    for locale in Locale::ALL {
        let stick = tempfile::tempdir().unwrap();
        let order = ["export", "--all", "--to", stick.path().to_str().unwrap()];
        let said = station.run_plain(locale.code(), &order).well();
        let written = fs::read_dir(stick.path()).unwrap().next().unwrap().unwrap();
        let wanted = words(number(&fs::read(written.path()).unwrap()), locale).join(" – ");
        assert!(flat(said.said()).contains(&wanted), "{wanted}: {said:?}");
    }
}

#[test]
fn the_words_of_a_key_are_found_from_its_text() {
    let key = Vaulted::desk().recipient();
    let mut station = Vaulted::station();
    drive(&mut station.program, &format!("k \"{key}\" Enter Esc e"));
    let frame = station.program.frame();
    let wanted = words(number(key.as_bytes()), Locale::En).join(" – ");
    assert!(flat(&frame).contains(&wanted), "{wanted}: {frame}");
}
