//! Recovery with stock programs only: the very lines of `docs/recovery.md`, run by a shell.

use std::fs;
use std::path::Path;
use std::process::Command;

use fanal::crypt::Identity;
use fanal::vault::RecipientKind;

use super::{at, body, with_two_cases};

/// The blocks of this language in the document, in their order.
fn blocks(language: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/recovery.md");
    let text = fs::read_to_string(path).unwrap();
    let start = format!("```{language}\n");
    text.split(&start)
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap().to_owned())
        .collect()
}

fn shell(folder: &Path, script: &str) -> (bool, String) {
    let ran = Command::new("bash")
        .args(["-eu", "-o", "pipefail", "-c", script])
        .current_dir(folder)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&ran.stderr).into_owned();
    (ran.status.success(), told)
}

/// `sqlite3`, `age` and `python3` must be there: whoever tests this program has them.
#[test]
fn the_lines_of_the_document_recover_the_entries_of_a_case() {
    let place = with_two_cases();
    let recovery = Identity::generate();
    let mut vault = place.open().unwrap();
    vault
        .add_recipient(RecipientKind::Recovery, &recovery.recipient())
        .unwrap();
    let long = "a".repeat(3000);
    let mut cases: Vec<_> = vault.cases().unwrap().iter().map(|row| row.id).collect();
    cases.sort_unstable();
    vault.append(&cases[0], &body(&long), b"", at(9)).unwrap();
    let expected: Vec<Vec<u8>> = vault
        .revisions(&cases[0])
        .unwrap()
        .into_iter()
        .map(|revision| revision.body)
        .collect();
    drop(vault);
    let folder = place.folder.path();
    fs::write(folder.join("recovery.key"), recovery.expose().as_str()).unwrap();
    fs::write(folder.join("open_case.py"), &blocks("python")[0]).unwrap();
    let lines = blocks("sh").join("\n");
    let (well, told) = shell(folder, &lines);
    assert!(well, "{told}");
    let entries = fs::read_to_string(folder.join("entries.jsonl")).unwrap();
    let found: Vec<Vec<u8>> = entries
        .lines()
        .map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(line["officer"], "ID-07");
            line["data"].to_string().into_bytes()
        })
        .collect();
    assert_eq!(found, expected);
    // A changed entry is refused: the last digit of its tag, turned.
    let changed = "CASE=$(sqlite3 practice.fanal \"SELECT hex(case_id) FROM revision LIMIT 1\"); \
                   sed -i 's/0$/1/;t;s/.$/0/' rows.txt; \
                   python3 open_case.py case.key about.txt \"$CASE\" rows.txt";
    let (well, told) = shell(folder, changed);
    assert!(!well && told.contains("was changed"), "{told}");
}
