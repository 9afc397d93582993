//! Text that came from elsewhere than the language files or the packs: with every word of both
//! disguised, no plain word may be left on a screen. The disguised words are longer by a third or
//! more: none may be cut or hidden, on any screen, in any of three windows. (Keys in the footer are
//! left out whole where they have no room; help has them all.)

use std::collections::BTreeSet;

use fanal::app::event::Size;
use fanal::app::model::Model;
use fanal::app::screens::Screen;
use fanal::lang::locale::Locale;
use fanal::lang::msg::Terminal;
use fanal::lang::words::Words;
use fanal::pack::{self, Packs, shipped};
use fanal::tui::ink::loss::Loss;
use fanal::tui::paint::{losses, paint};
use fanal::tui::theme::Theme;

use super::begin::{COMPACT, SMALL, WIDE};
use super::checks::assert_none;
use super::examples;
use super::frames::{rows, turn};

/// Latin letters as Cyrillic ones, left to right and never in the program's own words; and every
/// word longer by a third or more, as a translation may be.
fn disguised(said: &str) -> String {
    let mut longer = String::new();
    let mut letters = 0_usize;
    for sign in said.chars().chain(std::iter::once('\n')) {
        let letter = match sign {
            'a'..='z' => char::from_u32(u32::from('а') + u32::from(sign) - u32::from('a')),
            'A'..='Z' => char::from_u32(u32::from('А') + u32::from(sign) - u32::from('A')),
            _ => None,
        };
        if letter.is_some() {
            letters += 1;
        } else {
            longer.push_str(&"ё".repeat((letters * 35).div_ceil(100)));
            letters = 0;
        }
        longer.push(letter.unwrap_or(sign));
    }
    longer.pop();
    longer
}

/// The shipped packs with their English and French words disguised.
fn disguised_packs() -> &'static Packs {
    let files: Vec<(&str, String)> = shipped::with_alder()
        .into_iter()
        .map(|(name, text)| {
            // The glossary is locked, and no screen shows it.
            if name.contains("glossary") {
                return (name, text.to_owned());
            }
            // A text of several lines goes on to its closing quotation marks.
            let mut long = false;
            let line = |line: &str| disguised_line(line, &mut long);
            (name, text.lines().map(line).collect())
        })
        .collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    // The models borrow the packs for as long as the program runs, which here is the test.
    Box::leak(Box::new(pack::load(&files).unwrap()))
}

fn disguised_line(line: &str, long: &mut bool) -> String {
    if *long {
        *long = !line.ends_with("\"\"\"");
        return format!("{}\n", disguised(line));
    }
    let wording = |start: &'static str| {
        let said = line.strip_prefix(start)?;
        (!said.starts_with('{')).then_some((start, said))
    };
    match wording("en = ").or_else(|| wording("fr = ")) {
        Some((start, said)) => {
            *long = said.starts_with("\"\"\"") && (said.len() < 6 || !said.ends_with("\"\"\""));
            format!("{start}{}\n", disguised(said))
        }
        None => format!("{line}\n"),
    }
}

/// What stands on screens in no language: names of languages, codes of stations, officers, cases
/// and rules.
fn is_no_language(word: &str) -> bool {
    let names = "English Fran ais Espa ol EN FR JET ID MB IT DRILL DESK";
    names.split(' ').any(|own| own == word)
}

/// What was typed in an example, or what a file is called there. An example is named by how its name
/// begins; these words are not the program's own there, and there only.
const TYPED: &[(&str, &str)] = &[
    ("asking anyway, in words", "doctor asked"),
    ("cases, nothing found", "zz"),
    ("commands, misspelt", "jurney"),
    ("deleted cases, nothing found", "zz"),
    ("export, everything to a folder", "media st"),
    ("help, searched", "trajet"),
    ("import, asking", "media st"),
    ("import, one taken, one refused", "fb torn age"),
    ("interview, answered, noted, flagged", "for safety he said"),
    ("interview, note being written", "he owes"),
    ("journey", "Aden Ibra coast"),
    ("jump, narrowed", "who"),
    ("jump, nothing found", "zz"),
    ("link, said to be", "uncle"),
    ("letters", "who holds the papers now"),
    ("outcome with a journey", "Aden Ibra coast"),
    ("recovery key, where to", "media st"),
    ("returns, asking", "media st"),
    ("returns, found", "fr age"),
    ("returns, taken in", "fr age"),
    ("review of a question asked anyway", "doctor asked"),
    ("review, a line to the station", "who holds the papers now"),
    ("review, deciding", "two independent signs"),
    ("set-up of a station", "jet"),
    ("set-up with a fault", "jet id"),
    ("set-up, a passphrase of one's own", "jet id"),
    (
        "set-up, words are",
        "jet id harbour lantern kettle meadow anchor",
    ),
    ("set-up, words can be drawn", "jet id"),
    ("side by side", "Aden Ibra coast"),
    ("triage note that looks like a name", "Ahmed Ali waits for"),
    ("triage, note", "blue tag on every bag"),
    ("why panel beside, with a journey", "Aden Ibra coast"),
    ("why, with a journey", "Aden Ibra coast"),
    ("words of a note before an export", "Ahmed Ali"),
    ("words to decide", "Ahmed Ali"),
];

/// Commands to type, and the modes of terminals by their names: what is found on a computer says which.
fn is_command(example: &str, word: &str) -> bool {
    let commands = "fanal recovery make prove key to FILE pack install FOLDER backup visual";
    example.starts_with("computer, looked through") && commands.split(' ').any(|own| own == word)
}

/// Which of the words that this example types it is.
fn typed(example: &str, word: &str) -> Option<(&'static str, &'static str)> {
    let mut own = TYPED.iter().filter(|(name, _)| example.starts_with(name));
    own.find_map(|(name, words)| {
        let found = words.split(' ').find(|typed| *typed == word)?;
        Some((*name, found))
    })
}

/// Words that are said to be typed and are seen nowhere: nothing may hide behind them.
fn unseen(seen: &BTreeSet<(&str, &str)>) -> BTreeSet<String> {
    let all = TYPED
        .iter()
        .flat_map(|(name, words)| words.split(' ').map(move |word| (*name, word)));
    all.filter(|typed| !seen.contains(typed))
        .map(|(name, word)| format!("{name}: {word} is not typed"))
        .collect()
}

/// Puts other packs where the model holds some.
fn speak_with(model: &mut Model, packs: &'static Packs) {
    model.shared.packs = packs;
    if let Screen::Compare(page) = &mut model.screen {
        for person in &mut page.people {
            person.packs = packs;
        }
    }
}

/// The one instruction that speaks every language at once: nobody knows yet which can be read.
fn spoken_in_all() -> BTreeSet<String> {
    let said = |locale| Words::new(locale).say_plain(Terminal::CheckLine);
    let said = [Locale::En, Locale::Fr, Locale::Es].map(said);
    said.iter().flat_map(|said| plain_words(said)).collect()
}

/// The plain words of a row; what belongs to a code as in `[T1.means]` or `age1qqq…` is none, also where
/// a box lies over its beginning.
fn plain_words(row: &str) -> Vec<String> {
    let covered = |part: &str| part.contains('┘') && part.ends_with(']');
    let code = |part: &&str| part.starts_with('[') || part.starts_with("age1") || covered(part);
    row.split_whitespace()
        .filter(|part| !code(part))
        .flat_map(|part| part.split(|sign: char| !sign.is_ascii_alphabetic()))
        .filter(|word| word.len() > 1 && !is_no_language(word))
        .map(str::to_owned)
        .collect()
}

/// What may not be lost of longer words.
fn told(name: &str, size: Size, loss: Loss) -> String {
    let width = size.width;
    match loss {
        Loss::Hidden(said) => format!("{name}, {width}: hidden: {said}"),
        Loss::Cut(said) => format!("{name}, {width}: cut: {said}"),
    }
}

#[test]
fn no_word_is_written_into_the_program() {
    let words = Words::pseudo(disguised);
    let disguised_packs = disguised_packs();
    let in_all = spoken_in_all();
    let mut faults = BTreeSet::new();
    let mut cut = BTreeSet::new();
    let mut seen = BTreeSet::new();
    examples::with_all(|all| {
        for example in all {
            for size in [COMPACT, SMALL, WIDE] {
                turn(&mut example.model, Locale::En, size);
                let own = example.model.shared.packs;
                speak_with(&mut example.model, disguised_packs);
                let painting = paint(&example.model, &words, Theme::Plain);
                let lost = losses(&example.model, &words);
                speak_with(&mut example.model, own);
                for loss in lost {
                    cut.insert(told(example.name, size, loss));
                }
                for (row, _) in rows(&painting) {
                    let is_check = example.name == "check, lines";
                    for word in plain_words(&row) {
                        if is_check && in_all.contains(&word) || is_command(example.name, &word) {
                            continue;
                        }
                        if let Some(typed) = typed(example.name, &word) {
                            seen.insert(typed);
                            continue;
                        }
                        faults.insert(format!("{}: {word} in {row}", example.name));
                    }
                }
            }
        }
    });
    assert_none(&faults);
    assert_none(&cut);
    assert_none(&unseen(&seen));
}
