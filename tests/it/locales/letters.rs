//! The Arabic of the program and of the packs: only letters that terminals can be given joined.

use std::fs;
use std::path::Path;

use fanal::text::direction::Direction::{LeftToRight, RightToLeft};
use fanal::text::{Span, single};

/// Words that need their marks: without them they are read as another word, a smuggled person as
/// the smuggler.
const MARKED: [&str; 7] = ["مهرَّب", "مهرِّب", "مشدِّدة", "مزوَّرة", "المدرِّب", "بُعد", "يُسأل"];

/// The lines of all files that people read in Arabic, with their places.
fn lines() -> Vec<(String, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![top.join("locales/ar"), top.join("indicators")];
    let mut lines = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(top).unwrap().display().to_string();
            let text = fs::read_to_string(&path).unwrap();
            let numbered = (1..).zip(text.lines());
            lines.extend(numbered.map(|(at, line)| (format!("{name}:{at}"), line.to_owned())));
        }
    }
    assert!(lines.len() > 10_000);
    lines
}

fn is_arabic(sign: char) -> bool {
    matches!(sign, '\u{600}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}')
}

fn assert_none(faults: impl Iterator<Item = String>) {
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_arabic_letter_is_shown_in_a_form_of_its_place() {
    let unshaped = |symbol: &str| {
        symbol.chars().any(|sign| {
            let letter = matches!(sign, '\u{620}' | '\u{622}'..='\u{63F}' | '\u{641}'..='\u{64A}');
            letter || matches!(sign, '\u{66E}'..='\u{6D3}' | '\u{25CC}' | '\u{FFFD}')
        })
    };
    assert_none(lines().into_iter().filter_map(|(place, line)| {
        let span = [Span {
            text: &line,
            style: 0,
        }];
        let row = single(&span, RightToLeft, LeftToRight, u16::MAX);
        let found = row.glyphs.iter().find(|glyph| unshaped(&glyph.symbol))?;
        Some(format!("{place}: {} has no form", found.symbol))
    }));
}

#[test]
fn only_letters_signs_and_digits_of_the_interface_are_used() {
    // Arabic letters of other languages, presentation forms and the other digits would be typing
    // faults here, and a terminal's font may lack them.
    let known =
        |sign: char| matches!(sign, 'ء'..='غ' | 'ـ'..='ي' | '،' | '؛' | '؟' | '٪') || is_mark(sign);
    assert_none(lines().into_iter().filter_map(|(place, line)| {
        let stranger = line
            .chars()
            .find(|sign| is_arabic(*sign) && !known(*sign))?;
        Some(format!("{place}: U+{:04X}", u32::from(stranger)))
    }));
}

#[test]
fn marks_stand_only_where_a_word_needs_them() {
    let mut unused = MARKED.to_vec();
    let mut faults = Vec::new();
    for (place, line) in lines() {
        let words = line.split(|sign| !is_arabic(sign) && !is_mark(sign));
        for word in words.filter(|word| word.chars().any(is_mark)) {
            unused.retain(|marked| *marked != word);
            if !MARKED.contains(&word) {
                faults.push(format!("{place}: {word}"));
            }
        }
    }
    assert_none(faults.into_iter());
    assert!(unused.is_empty(), "no longer used: {unused:?}");
}

#[test]
fn no_string_of_a_pack_sets_a_direction_by_hand() {
    let steers = |sign: &char| {
        matches!(
            sign,
            '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{61C}' | '\u{FEFF}'
        ) || matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    assert_none(lines().into_iter().filter_map(|(place, line)| {
        let found = line.chars().find(steers)?;
        Some(format!("{place}: U+{:04X}", u32::from(found)))
    }));
}
