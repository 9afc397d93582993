//! The rules of the house: layers, crates, lengths, first lines. Each fault names its file and line.

use std::fs;
use std::path::Path;

mod rule;

use rule::{CRATES, LAYERS, Source};

/// Longest file, in lines.
const LONGEST: usize = 400;

/// What every test reads: the files below `folder`, by path from the top.
fn sources(folder: &str) -> Vec<Source> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    let mut folders = vec![top.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.strip_prefix(top).unwrap();
            Source::new(&path.to_str().unwrap().replace('\\', "/"), &text)
        })
        .collect()
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn faults(folder: &str, rule: impl Fn(&Source) -> Vec<String>) -> Vec<String> {
    let sources = sources(folder);
    assert!(!sources.is_empty());
    sources.iter().flat_map(rule).collect()
}

#[test]
fn a_module_uses_only_modules_of_the_rows_above() {
    assert_none(&faults("src", rule::layers));
}

#[test]
fn a_crate_stays_in_its_layer() {
    assert_none(&faults("src", rule::crates));
}

#[test]
fn only_runtime_meets_crossterm() {
    assert_none(&faults("src", rule::crossterm));
}

#[test]
fn all_text_goes_through_the_ink() {
    assert_none(&faults("src", rule::ink));
}

#[test]
fn no_screen_has_code_of_its_own_for_right_to_left() {
    assert_none(&faults("src", rule::sides));
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    for folder in ["src", "tests"] {
        assert_none(&faults(folder, |source| rule::shape(source, LONGEST)));
    }
}

#[test]
fn the_map_in_lib_rs_has_every_module_in_its_layer() {
    let lib = sources("src")
        .into_iter()
        .find(|source| source.path == "src/lib.rs")
        .unwrap();
    let mut mapped = Vec::new();
    for row in lib
        .lines
        .iter()
        .filter_map(|line| line.strip_prefix("//! | "))
    {
        let mut cells = row.split(" | ");
        let Some(layer) = cells.next().and_then(|cell| cell.parse::<usize>().ok()) else {
            continue;
        };
        for name in cells.next().unwrap().split(", ") {
            let name = name.trim_matches(['[', ']', '`']).to_owned();
            assert_eq!(rule::layer_of(&name), Some(layer), "{name}");
            mapped.push(name);
        }
    }
    let mut declared: Vec<String> = lib
        .lines
        .iter()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect();
    mapped.sort();
    declared.sort();
    assert_eq!(mapped, declared);
}

#[test]
fn every_crate_of_cargo_toml_has_its_layer() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let manifest: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let unix = &manifest["target"]["cfg(unix)"]["dependencies"];
    let named: Vec<&str> = manifest["dependencies"]
        .as_table()
        .unwrap()
        .keys()
        .chain(unix.as_table().unwrap().keys())
        .map(String::as_str)
        .collect();
    for name in &named {
        assert!(CRATES.iter().any(|(known, _)| known == name), "{name}");
    }
    for (known, _) in CRATES {
        assert!(named.contains(known), "{known} is no dependency any more");
    }
}

/// The fault of one line behind the first, by every rule about code.
fn fault_of(path: &str, line: &str) -> Vec<String> {
    let source = Source::new(path, &format!("//! What.\n{line}\n"));
    let rules = [
        rule::layers,
        rule::crates,
        rule::crossterm,
        rule::ink,
        rule::sides,
    ];
    rules.iter().flat_map(|rule| rule(&source)).collect()
}

#[test]
fn the_rules_see_what_they_forbid() {
    for (place, line, fault) in [
        ("bundle.rs", "use crate::vault::Vault;", "bundle uses vault"),
        ("text/wrap.rs", "  crate::lang::x();", "text uses lang"),
        (
            "pack/read.rs",
            "use super::super::vault;",
            "pack uses vault",
        ),
        ("lang.rs", "use crate::{domain, app};", "name each module"),
        ("domain/case.rs", "#[serde::x]", "domain uses serde"),
        ("app.rs", "use signal_hook::x;", "app uses signal-hook"),
        ("tui.rs", "use ratatui::crossterm;", "tui uses crossterm"),
        ("tui/page.rs", "Line::from(said)", "text outside the ink"),
        (
            "tui/page.rs",
            "use ratatui::text::Text::from;",
            "text outside the ink",
        ),
        (
            "tui/page.rs",
            "use ratatui::widgets::Paragraph;",
            "text outside the ink",
        ),
        (
            "tui/paint.rs",
            "buffer.set_string(0, 0, said, style);",
            "text outside the ink",
        ),
        (
            "tui/screens/home.rs",
            "if ink.locale().direction() == side {",
            "a screen knows a side",
        ),
    ] {
        let path = format!("src/{place}");
        assert_eq!(fault_of(&path, line), [format!("{path}:2: {fault}")]);
    }
}

#[test]
fn a_long_file_without_a_first_word_is_seen() {
    let long = Source::new("src/mod.rs", &"\n".repeat(LONGEST + 1));
    assert_eq!(
        rule::shape(&long, LONGEST),
        [
            "src/mod.rs:1: a module file named mod.rs",
            "src/mod.rs:1: no //! that says what the file is for",
            "src/mod.rs:401: 401 lines, at most 400",
        ]
    );
}

#[test]
fn the_rules_let_pass_what_is_allowed() {
    for (path, line) in [
        ("src/vault.rs", "use crate::crypt::seal;"),
        ("src/vault/rows.rs", "use crate::vault::id;"),
        ("src/lang/words.rs", "use super::super::text::direction;"),
        ("src/text/wrap.rs", "// Not `crate::lang`, which is above."),
        ("src/lib.rs", "pub mod cli;"),
        ("src/main.rs", "fanal::cli::main()"),
        ("src/pack/file.rs", "self.toml::<u8>(my_serde::x)"),
        ("src/tui/page.rs", "let outline = Outline::from(base);"),
    ] {
        assert_none(&fault_of(path, line));
    }
    assert_eq!(LAYERS.len(), 10);
}
