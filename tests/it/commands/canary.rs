//! Nothing that was typed or worked out can be read on a disk: not in the vault, not beside it, not in
//! a bundle.

use std::fs;
use std::path::Path;

use super::{PASSPHRASE, Place, case_file};

/// Every file below a folder that holds one of the words, in UTF-8 or in UTF-16, with that word.
pub(crate) fn found_below(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let content = fs::read(&path).unwrap();
            let held = words.iter().filter(|word| holds(&content, word));
            found.extend(held.map(|word| format!("{word} in {}", path.display())));
        }
    }
    assert_ne!(files, 0, "nothing was looked through");
    found
}

/// The same without the packs that cases were begun with: they are public, and of nobody's case.
pub(crate) fn found_of_cases(folder: &Path, words: &[&str]) -> Vec<String> {
    let kept = folder.join("packs/kept").display().to_string();
    let mut found = found_below(folder, words);
    found.retain(|place| !place.contains(&kept));
    found
}

fn holds(content: &[u8], word: &str) -> bool {
    let wide = |bytes: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(bytes).collect();
    let forms: [Vec<u8>; 3] = [
        word.as_bytes().to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ];
    forms
        .iter()
        .any(|form| content.windows(form.len()).any(|part| part == form))
}

#[test]
fn the_search_finds_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plain"), "… cod.docs …").unwrap();
    let wide: Vec<u8> = "cod.debt"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    fs::write(folder.path().join("wide"), wide).unwrap();
    let found = found_below(folder.path(), &["cod.docs", "cod.debt", "cod.other"]);
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn no_case_and_no_passphrase_can_be_read_on_any_disk() {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station("JET-02", &[&recipient]);
    let names = super::every_case_file();
    let files: Vec<&str> = names.iter().map(String::as_str).collect();
    station.add(&files).well();
    desk.import(&station.export()).well();
    station.run(&["case", "show", "JET-02-A-001"]).well();
    desk.run_with("wrong passphrase", &["case", "list"]);
    let case = fs::read_to_string(case_file("V01")).unwrap();
    assert!(case.contains("cod.docs"));
    let words = [
        PASSPHRASE,
        "lantern",
        "wrong passphrase",
        "cod.docs",
        "dec.job",
        "TIP_STRONG",
        "Imported",
        "imported",
        "JET-02-A-0",
        "professional",
        "adult",
        "AGE-SECRET-KEY",
    ];
    for folder in [station.data(), desk.data(), &station.stick()] {
        assert_eq!(found_of_cases(folder, &words), Vec::<String>::new());
    }
}
