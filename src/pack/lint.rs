//! What authors of packs ask for: every fault of their files, and what the files make together with
//! the shipped ones.

use super::format::{self, Parsed};
use super::{Problem, assemble, load, parse_all, problem, reach, shipped, shipped_files};
use super::{sorted, together};

/// Every fault of these files, by file and line. They are read beside the shipped packs, and one
/// with the name of a shipped pack takes its place; without files the shipped packs are checked.
pub fn lint(files: &[(&str, &str)]) -> Vec<Problem> {
    if files.is_empty() {
        let mut faults = load(&shipped::with_alder()).err().unwrap_or_default();
        faults.extend(check_texts(&shipped::with_alder()));
        if faults.is_empty() {
            return unreached(shipped_files().to_vec());
        }
        return sorted(faults);
    }
    let (given, mut problems) = parse_all(files);
    problems.extend(check_texts(files));
    let names: Vec<String> = given.iter().map(|file| file.file.clone()).collect();
    let mut set = together::replaced(shipped_files(), &given);
    set.extend(given);
    let between = together::check(&set);
    problems.extend(
        between
            .into_iter()
            .filter(|problem| names.contains(&problem.file)),
    );
    if problems.is_empty() {
        return unreached(set);
    }
    sorted(problems)
}

/// The names of the packs in these files.
pub fn ids(files: &[(&str, &str)]) -> Vec<String> {
    let (parsed, _faults) = parse_all(files);
    parsed.into_iter().filter_map(|file| file.id).collect()
}

/// The classes that no answers lead to, told at the head of the last file that could mend it.
fn unreached(files: Vec<Parsed>) -> Vec<Problem> {
    let mending = |file: &&Parsed| {
        matches!(
            file.kind,
            Some(format::PackKind::Questions | format::PackKind::Facts)
        )
    };
    let Some(place) = files.iter().rfind(mending) else {
        return Vec::new();
    };
    let (file, line) = (place.file.clone(), place.header_line);
    match assemble::assemble(files) {
        Ok(packs) => reach::problems(&packs, &file, line),
        Err(fault) => vec![problem::of_catalogue(&fault)],
    }
}

fn check_texts(files: &[(&str, &str)]) -> Vec<Problem> {
    let each = files.iter();
    each.flat_map(|(name, text)| format::check_texts(name, text))
        .collect()
}
