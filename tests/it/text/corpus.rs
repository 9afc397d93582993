//! The lines of `tests/text/lines.tsv`: how each is shown, and what `fribidi` says of it.

use std::collections::BTreeSet;

use fanal::text::direction::Direction::{self, LeftToRight, RightToLeft};

use super::fribidi::fribidi;
use super::line;

/// How many lines there are. A line that is taken out has to be missed.
const LINES: usize = 381;

/// Where the other program shows a line otherwise, by the name that stands behind the line.
const REASONS: [(&str, &str); 1] = [(
    "mark-in-lam-alef",
    "fribidi makes no ligature of a lam that carries a mark and its alef; Unicode 9.2 and fonts do",
)];

/// One line of the file.
struct Entry {
    base: Direction,
    logical: String,
    /// From left to right, as terminals get it.
    visual: String,
    /// Why `fribidi` may differ.
    reason: Option<String>,
}

/// The entries of the file. Signs that cannot be seen are written as `\u{200E}`, a backslash as two;
/// what is shown stands between U+202D and U+202C, so that editors leave its order alone.
fn entries() -> Vec<Entry> {
    let file = include_str!("../../text/lines.tsv");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let mut fields = line.split('\t');
            let mut field = || fields.next().map(unescaped);
            let base = match field().as_deref() {
                Some("rtl") => RightToLeft,
                Some("ltr") => LeftToRight,
                other => panic!("no base in {other:?}: {line}"),
            };
            let logical = field().expect("a text");
            let shown = field().unwrap_or_default();
            Entry {
                base,
                logical,
                visual: shown.replace(['\u{202D}', '\u{202C}'], ""),
                reason: field(),
            }
        })
        .collect()
}

fn unescaped(field: &str) -> String {
    let mut read = String::new();
    let mut rest = field;
    while let Some((before, after)) = rest.split_once('\\') {
        read.push_str(before);
        if let Some(after) = after.strip_prefix('\\') {
            read.push('\\');
            rest = after;
            continue;
        }
        let (hex, after) = after
            .strip_prefix("u{")
            .and_then(|after| after.split_once('}'))
            .expect("a backslash begins \\u{…} or stands twice");
        read.extend(u32::from_str_radix(hex, 16).ok().and_then(char::from_u32));
        rest = after;
    }
    read + rest
}

/// A field as the file writes it.
fn escaped(text: &str) -> String {
    let mut written = String::new();
    for c in text.chars() {
        match c {
            '\\' => written.push_str("\\\\"),
            '\u{A0}'
            | '\u{AD}'
            | '\u{301}'
            | '\u{61C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2011}'
            | '\u{202A}'..='\u{202F}'
            | '\u{2060}'..='\u{206F}' => {
                written.extend(c.escape_unicode());
            }
            _ => written.push(c),
        }
    }
    written
}

/// The line as the file should have it.
fn as_written(entry: &Entry, shown: &str) -> String {
    let base = if entry.base == RightToLeft {
        "rtl"
    } else {
        "ltr"
    };
    let (logical, shown) = (escaped(&entry.logical), escaped(shown));
    let reason = entry.reason.as_ref().map(|reason| format!("\t{reason}"));
    format!(
        "{base}\t{logical}\t\u{202D}{shown}\u{202C}{}",
        reason.unwrap_or_default()
    )
}

#[test]
fn every_line_of_the_corpus_is_shown_as_it_was_found_right() {
    let entries = entries();
    let faults: Vec<String> = entries
        .iter()
        .map(|entry| (entry, line(&entry.logical, entry.base, u16::MAX)))
        .filter(|(entry, shown)| *shown != entry.visual)
        .map(|(entry, shown)| as_written(entry, &shown))
        .collect();
    assert!(faults.is_empty(), "shown otherwise:\n{}", faults.join("\n"));
    assert_eq!(entries.len(), LINES);
    let different: BTreeSet<&str> = entries.iter().map(|entry| entry.logical.as_str()).collect();
    assert!(different.len() >= 300);
}

#[test]
fn fribidi_agrees_with_the_corpus_but_for_what_is_named() {
    let mut faults = Vec::new();
    for base in [LeftToRight, RightToLeft] {
        let entries = entries().into_iter().filter(|entry| entry.base == base);
        let entries: Vec<Entry> = entries.collect();
        let texts: Vec<String> = entries.iter().map(|entry| entry.logical.clone()).collect();
        let Some(others) = fribidi(&texts, base) else {
            eprintln!("skipped: the program fribidi is not installed (package libfribidi-bin)");
            return;
        };
        assert_eq!(others.len(), entries.len());
        for (entry, other) in entries.iter().zip(others) {
            // In a cell every blank is a space.
            let other = other.replace(['\u{A0}', '\u{202F}'], " ");
            let known = entry.reason.as_deref();
            let named = known.is_none_or(|known| REASONS.iter().any(|(name, _)| *name == known));
            // A named difference that is none any more is a fault of the list.
            if (other == entry.visual) != known.is_none() || !named {
                faults.push(format!(
                    "{}\n    {}",
                    as_written(entry, &entry.visual),
                    escaped(&other)
                ));
            }
        }
    }
    assert!(faults.is_empty(), "fribidi says:\n{}", faults.join("\n"));
}
