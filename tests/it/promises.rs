//! The threat model names a test for each promise: the files are there, and the tests in them.

use std::fs;
use std::path::{Path, PathBuf};

fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|_missing| panic!("{} is not there", path.display()))
}

/// Rows of the table of adversaries: what is promised, and what shows it.
fn rows() -> Vec<(String, String)> {
    let text = text(&top().join("docs/threat-model.md"));
    text.lines()
        .filter(|line| line.starts_with("| ") && line.matches(" | ").count() == 2)
        .skip(1)
        .filter(|line| !line.starts_with("| ---"))
        .map(|line| {
            let (rest, shown) = line.trim_end_matches(" |").rsplit_once(" | ").unwrap();
            (rest.to_owned(), shown.to_owned())
        })
        .collect()
}

/// The files that a row names, each with the tests named after it.
fn named(shown: &str) -> Vec<(PathBuf, Vec<String>)> {
    let mut all = Vec::new();
    for part in shown.split('`').collect::<Vec<_>>()[1..].chunks(2) {
        let [name, after] = part else { continue };
        let end = Path::new(name).extension();
        if !end.is_some_and(|end| end == "rs" || end == "sql") {
            continue;
        }
        let place = if name.starts_with("src/") {
            top().join(name)
        } else {
            top().join("tests/it").join(name)
        };
        let words = after.split([' ', ',', ';', ':', '.', '…']);
        let tests = words.filter(|word| word.matches('_').count() >= 2);
        all.push((place, tests.map(str::to_owned).collect()));
    }
    all
}

#[test]
fn every_promise_names_tests_that_are_there() {
    let rows = rows();
    assert!(rows.len() >= 25, "{}", rows.len());
    for (promise, shown) in &rows {
        let files = named(shown);
        let said = shown.contains("no test") || shown.contains("Not noticed");
        assert!(!files.is_empty() || said, "nothing shows: {promise}");
        for (path, tests) in files {
            let mut source = text(&path);
            // A file and the room of the same name are one module.
            let room = path.with_extension("");
            for entry in fs::read_dir(&room).into_iter().flatten() {
                let inside = entry.unwrap().path();
                if inside.extension().is_some_and(|end| end == "rs") {
                    source.push_str(&text(&inside));
                }
            }
            for test in tests {
                let found = source.contains(&format!("fn {test}"));
                assert!(found, "{}: no {test} for {promise}", path.display());
            }
        }
    }
}
