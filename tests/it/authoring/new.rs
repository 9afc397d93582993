//! A new folder passes the check, runs its case, and says what is missing.

use super::{fanal, said};

#[test]
fn a_new_folder_passes_lint_and_its_cases_and_is_honest_about_its_gaps() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pack");
    let path = path.to_str().unwrap();
    said(&[
        "pack",
        "new",
        "--country",
        "XB",
        "--to",
        path,
        "--from",
        "core",
    ]);
    let lint = fanal(&["pack", "lint", path]);
    assert_eq!(lint.code, 0, "{lint:?}");
    let cases = fanal(&["pack", "cases", path]);
    assert_eq!(cases.code, 0, "{cases:?}");
    let country = std::fs::read_to_string(format!("{path}/country.toml")).unwrap();
    assert!(country.contains("code = \"XB\""));
    for gap in ["DRAFT", "مسودة", "PROJET", "BORRADOR", "status = \"draft\""] {
        assert!(country.contains(gap), "{gap}");
    }
}

#[test]
fn a_folder_that_holds_anything_is_left_alone_and_a_country_is_two_capitals() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mine"), "mine").unwrap();
    let path = folder.path().to_str().unwrap();
    let done = fanal(&["pack", "new", "--country", "XB", "--to", path]);
    assert_eq!(done.code, 5, "{done:?}");
    assert_eq!(std::fs::read_dir(path).unwrap().count(), 1);
    let bad = fanal(&["pack", "new", "--country", "xb", "--to", path]);
    assert_eq!(bad.code, 2, "{bad:?}");
}

#[test]
fn a_folder_with_a_text_still_to_be_written_is_not_signed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pack");
    let at = path.to_str().unwrap();
    said(&["pack", "new", "--country", "XB", "--to", at]);
    let key = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/keys/maker");
    let sign = ["pack", "sign", at, "--key", key];
    let refused = fanal(&sign);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("still to be written"), "{refused:?}");
    assert!(!path.join("SHA256SUMS").exists());
    for file in std::fs::read_dir(&path).unwrap() {
        let file = file.unwrap().path();
        if !file.is_file() {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text
            .replace("DRAFT: to be written", "Written")
            .replace("مسودة: تُكتب لاحقا", "مكتوب")
            .replace("PROJET : à rédiger", "Écrit")
            .replace("BORRADOR: por redactar", "Escrito");
        std::fs::write(&file, text).unwrap();
    }
    let done = fanal(&sign);
    assert_eq!(done.code, 0, "{done:?}");
}
