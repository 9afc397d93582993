//! Random mixed lines, compared with the `fribidi` program where it is installed.

use std::fs;
use std::process::Command;

use fanal::text::direction::Direction::{self, LeftToRight, RightToLeft};

use super::line;

/// Lines for each base direction.
const LINES: usize = 6_000;

/// Pieces whose rendering both sides agree on: lam, marks and alef in one word are missing, as
/// `fribidi` makes no ligature there.
const PIECES: &[&str] = &[
    "ا", "ب", "ت", "د", "ر", "س", "ع", "ه", "و", "ي", "ى", "ئ", "أ", "لا", "سلام", "بَ", "نّ", "ـ",
    "گ", "پ", "א", "ב", "a", "b", "Z", "é", "1", "23", "4.5", "٣", "٤٥", "۶", " ", " ", " ", "(",
    ")", "[", "]", "«", "»", "<", ">", "+", "-", "/", ".", ",", ":", "،", "؟", "%", "!", "…", "→",
];

/// What opens an isolate. A first-strong one begins with a letter: without any, `fribidi` takes its
/// direction from the text behind it.
const ISOLATES: &[&str] = &["", "\u{2066}", "\u{2067}", "\u{2068}a", "\u{2068}ب"];

/// A small generator with a fixed seed, so that a failure comes again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pieces(&mut self) -> String {
        let length = 1 + self.below(8);
        (0..length)
            .map(|_| PIECES[self.below(PIECES.len())])
            .collect()
    }

    /// One line, with one isolate at most: `fribidi` 1.0.8 lets an isolate's first and last signs
    /// follow another isolate of the same level, which UAX #9 (X10) does not.
    fn line(&mut self) -> String {
        let start = ISOLATES[self.below(ISOLATES.len())];
        let end = if start.is_empty() { "" } else { "\u{2069}" };
        format!(
            "{}{start}{}{end}{}",
            self.pieces(),
            self.pieces(),
            self.pieces()
        )
    }
}

/// What the program shows for each line; nothing where it is not installed, unless the checks that
/// need every judge have said so in the environment.
pub(super) fn fribidi(lines: &[String], base: Direction) -> Option<Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lines.txt");
    fs::write(&path, lines.join("\n") + "\n").unwrap();
    let direction = if base == RightToLeft {
        "--rtl"
    } else {
        "--ltr"
    };
    let mut command = Command::new("fribidi");
    command.args([
        "--nopad",
        "--nobreak",
        "--clean",
        "--charset",
        "UTF-8",
        direction,
    ]);
    let started = command.arg(&path).output();
    let needed = std::env::var_os("FANAL_ALL_JUDGES").is_some();
    assert!(
        started.is_ok() || !needed,
        "fribidi is missing (package libfribidi-bin)"
    );
    let output = started.ok()?;
    assert!(output.status.success(), "fribidi failed: {output:?}");
    let shown = String::from_utf8(output.stdout).unwrap();
    // Its isolated hamza is a presentation form; ours keeps the letter, which never joins.
    Some(
        shown
            .lines()
            .map(|line| line.replace('\u{FE80}', "\u{621}"))
            .collect(),
    )
}

#[test]
fn rows_read_as_fribidi_reads_them() {
    for (base, seed) in [(LeftToRight, 0x5eed_0001), (RightToLeft, 0x5eed_0002)] {
        let mut dice = Dice(seed);
        let lines: Vec<String> = (0..LINES).map(|_| dice.line()).collect();
        let Some(expected) = fribidi(&lines, base) else {
            eprintln!("skipped: the program fribidi is not installed (package libfribidi-bin)");
            return;
        };
        assert_eq!(expected.len(), lines.len());
        for (text, expected) in lines.iter().zip(&expected) {
            let found = line(text, base, u16::MAX);
            assert_eq!(&found, expected, "{base:?} {}", text.escape_unicode());
        }
    }
}
