//! Unicode's own test files for UAX #9, every case: levels, order, and the row that is shown.

use std::fs;

use unicode_bidi::{BidiClass, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

use super::direction::Direction;
use super::level::levels;
use super::mirror::mirrored;
use super::order::visual_order;
use super::{Span, base_of, wrap};

/// The cases of `BidiTest.txt`: each line of classes once for every base it names.
const OF_CLASSES: usize = 770_241;

/// The cases of `BidiCharacterTest.txt`.
const OF_CHARACTERS: usize = 91_707;

/// A file of the package `unicode-data`. Where it is not installed, its test says so and ends,
/// unless the checks that need every judge have said so in the environment.
fn installed(name: &str) -> Option<String> {
    let path = format!("/usr/share/unicode/{name}");
    let read = fs::read_to_string(&path).ok();
    let needed = std::env::var_os("FANAL_ALL_JUDGES").is_some();
    assert!(
        read.is_some() || !needed,
        "{path} is missing (package unicode-data)"
    );
    if read.is_none() {
        eprintln!("skipped: {path} is not installed (package unicode-data)");
    }
    read
}

/// The place of a character, and what is drawn for it where Unicode has a mirror image of it.
type Sign = (usize, Option<char>);

fn has_image(c: char) -> bool {
    mirrored(c) != c
}

/// One case: characters, base, and the levels and order expected of them. Levels the standard
/// removes are left open.
struct Case {
    chars: Vec<char>,
    base: Direction,
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

impl Case {
    /// A line of `BidiCharacterTest.txt`.
    fn read(line: &str) -> Option<Self> {
        let fields: Vec<&str> = line.split(';').collect();
        let [chars, asked, _, levels, order] = fields.as_slice() else {
            return None;
        };
        let points = chars
            .split(' ')
            .map(|hex| u32::from_str_radix(hex, 16).unwrap());
        let chars: Vec<char> = points.map(|point| char::from_u32(point).unwrap()).collect();
        Some(Self {
            base: match *asked {
                "0" => Direction::LeftToRight,
                "1" => Direction::RightToLeft,
                _ => automatic(&chars),
            },
            chars,
            levels: open_levels(levels),
            order: places(order),
        })
    }

    /// The characters without the separator that ends the paragraph: this layer splits there
    /// before it looks for levels. In both files it can only be the last.
    fn paragraph(&self) -> &[char] {
        match self.chars.split_last() {
            Some((last, rest)) if bidi_class(*last) == BidiClass::B => rest,
            _ => &self.chars,
        }
    }

    fn level(&self) -> u8 {
        u8::from(self.base == Direction::RightToLeft)
    }

    /// Levels and order as found, with rule L1 applied as the file expects.
    fn found(&self) -> (Vec<Option<u8>>, Vec<usize>) {
        let mut found = levels(self.paragraph(), self.base);
        found.resize(self.chars.len(), self.level());
        let mut reset = true;
        for (c, level) in self.chars.iter().zip(&mut found).rev() {
            use BidiClass::{B, BN, FSI, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO, S, WS};
            let class = bidi_class(*c);
            let skipped = matches!(class, BN | LRE | LRO | RLE | RLO | PDF);
            let blank = matches!(class, WS | FSI | LRI | RLI | PDI) || skipped;
            reset = matches!(class, S | B) || (reset && blank);
            if reset {
                *level = self.level();
            }
        }
        let open = found.iter().zip(&self.levels);
        let shown = open
            .map(|(level, expected)| expected.map(|_| *level))
            .collect();
        let order = visual_order(&found).into_iter();
        let order = order
            .filter(|place| self.levels[*place].is_some())
            .collect();
        (shown, order)
    }

    /// For the first character of each grapheme the one that stands for it: the first that is
    /// drawn. Signs that only steer the order are never drawn.
    fn heads(&self) -> Vec<Option<usize>> {
        use BidiClass::{B, BN, FSI, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO};
        let text: String = self.chars.iter().collect();
        let drawn = |c: char| {
            !matches!(
                bidi_class(c),
                B | BN | FSI | LRE | LRI | LRO | PDF | PDI | RLE | RLI | RLO
            ) && !matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}')
        };
        let mut heads = vec![None; self.chars.len()];
        let mut first = 0;
        for grapheme in text.graphemes(true) {
            let head = grapheme.chars().position(drawn);
            heads[first] = head.map(|head| first + head);
            first += grapheme.chars().count();
        }
        heads
    }

    /// What a row shows from left to right: which character, and for a sign that has a mirror
    /// image which of the two it is.
    fn row(&self) -> Vec<Sign> {
        let text: String = self.chars.iter().collect();
        let spans = [Span {
            text: &text,
            style: 0,
        }];
        let rows = wrap(&spans, self.base, Direction::LeftToRight, u16::MAX);
        let heads = self.heads();
        let glyphs = rows.iter().flat_map(|row| &row.glyphs);
        glyphs
            .map(|glyph| {
                let place = text.get(..glyph.source.start).unwrap().chars().count();
                let place = heads[place].expect("something is drawn");
                let image = glyph.symbol.chars().next();
                (place, image.filter(|_| has_image(self.chars[place])))
            })
            .collect()
    }

    /// What a row must show: the order of the file, one entry for a letter with its marks, and
    /// mirrored where the file's level is odd (rule L4).
    fn row_expected(&self) -> Vec<Sign> {
        let heads: Vec<usize> = self.heads().into_iter().flatten().collect();
        let shown = self.order.iter().copied();
        let shown = shown.filter(|place| heads.contains(place));
        shown
            .map(|place| {
                let c = self.chars[place];
                let turned = self.levels[place].is_some_and(|level| level % 2 == 1);
                let image = if turned { mirrored(c) } else { c };
                (place, Some(image).filter(|_| has_image(c)))
            })
            .collect()
    }

    fn check(&self, line: &str) {
        let expected = (self.levels.clone(), self.order.clone());
        assert_eq!(self.found(), expected, "{:?}: {line}", self.base);
        assert_eq!(self.row(), self.row_expected(), "{:?}: {line}", self.base);
    }
}

fn automatic(chars: &[char]) -> Direction {
    let text: String = chars.iter().collect();
    base_of(&text, Direction::LeftToRight)
}

fn open_levels(fields: &str) -> Vec<Option<u8>> {
    let levels = fields.split_whitespace();
    levels.map(|level| level.parse().ok()).collect()
}

fn places(fields: &str) -> Vec<usize> {
    let places = fields.split_whitespace();
    places.map(|place| place.parse().unwrap()).collect()
}

#[test]
fn every_line_of_characters_is_shown_as_unicode_expects() {
    let Some(file) = installed("BidiCharacterTest.txt") else {
        return;
    };
    let lines: Vec<&str> = file.lines().filter(|line| !line.starts_with('#')).collect();
    let cases = lines
        .iter()
        .filter_map(|line| Some((line, Case::read(line)?)));
    let passed = cases.map(|(line, case)| case.check(line)).count();
    assert_eq!(passed, OF_CHARACTERS);
}

/// A character of each class that the other test file names.
const EXAMPLES: [(&str, char); 23] = [
    ("L", 'a'),
    ("R", 'א'),
    ("AL", 'ب'),
    ("EN", '1'),
    ("AN", '٣'),
    ("ES", '+'),
    ("ET", '%'),
    ("CS", ','),
    ("NSM", '\u{301}'),
    ("BN", '\u{AD}'),
    ("B", '\u{2029}'),
    ("S", '\t'),
    ("WS", ' '),
    ("ON", '!'),
    ("LRE", '\u{202A}'),
    ("RLE", '\u{202B}'),
    ("PDF", '\u{202C}'),
    ("LRO", '\u{202D}'),
    ("RLO", '\u{202E}'),
    ("LRI", '\u{2066}'),
    ("RLI", '\u{2067}'),
    ("FSI", '\u{2068}'),
    ("PDI", '\u{2069}'),
];

/// A line of classes with the levels and order that stand above it.
struct Classes<'a> {
    line: &'a str,
    levels: &'a [Option<u8>],
    order: &'a [usize],
}

impl Classes<'_> {
    /// Checks the line for every base it names; gives how many.
    fn check(&self) -> usize {
        let (classes, bases) = self.line.split_once("; ").unwrap();
        let example = |class| EXAMPLES.iter().find(|(name, _)| *name == class).unwrap().1;
        let chars: Vec<char> = classes.split(' ').map(example).collect();
        let bases = u8::from_str_radix(bases, 16).unwrap();
        let all = [
            (1, automatic(&chars)),
            (2, Direction::LeftToRight),
            (4, Direction::RightToLeft),
        ];
        let named = all.into_iter().filter(|(bit, _)| bases & bit != 0);
        let cases = named.map(|(_, base)| Case {
            chars: chars.clone(),
            base,
            levels: self.levels.to_vec(),
            order: self.order.to_vec(),
        });
        cases.map(|case| case.check(self.line)).count()
    }
}

/// The cases of every `parts`-th line from `first` on that pass.
fn passed(file: &str, first: usize, parts: usize) -> usize {
    let (mut levels, mut order, mut passed) = (Vec::new(), Vec::new(), 0);
    for (number, line) in file.lines().enumerate() {
        if let Some(fields) = line.strip_prefix("@Levels:") {
            levels = open_levels(fields);
        } else if let Some(fields) = line.strip_prefix("@Reorder:") {
            order = places(fields);
        } else if number % parts == first && line.contains(';') && !line.starts_with('#') {
            let (levels, order) = (&levels, &order);
            passed += Classes {
                line,
                levels,
                order,
            }
            .check();
        }
    }
    passed
}

#[test]
fn every_line_of_classes_is_shown_as_unicode_expects() {
    let Some(file) = installed("BidiTest.txt") else {
        return;
    };
    // Every line is read, so the time counts: as many threads as the machine has cores.
    let parts = std::thread::available_parallelism().map_or(1, usize::from);
    let passed: usize = std::thread::scope(|scope| {
        let file = &file;
        let threads: Vec<_> = (0..parts)
            .map(|first| scope.spawn(move || passed(file, first, parts)))
            .collect();
        threads.into_iter().map(|part| part.join().unwrap()).sum()
    });
    assert_eq!(passed, OF_CLASSES);
}

#[test]
fn the_mirror_images_are_those_of_unicode() {
    let Some(file) = installed("BidiMirroring.txt") else {
        return;
    };
    let mut pairs = 0;
    for line in file.lines() {
        let fields = line.split('#').next().unwrap_or_default();
        if let Some((sign, image)) = fields.split_once(';') {
            assert_eq!(mirrored(character(sign)), character(image), "{line}");
            pairs += 1;
        }
    }
    assert_eq!(pairs, 428);
}

#[test]
fn the_forms_of_letters_are_those_of_unicode() {
    let Some(file) = installed("UnicodeData.txt") else {
        return;
    };
    let mut forms = 0;
    for line in file.lines() {
        let fields: Vec<&str> = line.split(';').collect();
        let (shown, decomposed) = (character(fields[0]), fields[5]);
        let Some((place, letters)) = decomposed.split_once("> ") else {
            continue;
        };
        // The four signs of a lam with its alef, and letters that are one sign each.
        let letters: Vec<char> = letters.split(' ').map(character).collect();
        let ours = matches!(letters.as_slice(), [_] | ['ل', 'آ' | 'أ' | 'إ' | 'ا']);
        let (back, on) = match place {
            "<isolated" => (false, false),
            "<final" => (true, false),
            "<initial" => (false, true),
            "<medial" => (true, true),
            _ => continue,
        };
        if !ours || WITHOUT_FORMS.contains(&letters[0]) {
            continue;
        }
        assert_eq!(drawn(&letters, back, on), shown, "{line}");
        forms += 1;
    }
    assert_eq!(forms, 248);
}

/// Hamza, which joins to nothing and is drawn as itself, and a letter that Unicode asks to write
/// as two others.
const WITHOUT_FORMS: [char; 2] = ['\u{621}', '\u{677}'];

/// What is drawn for letters that stand behind another one, before another one, or both.
fn drawn(letters: &[char], back: bool, on: bool) -> char {
    const JOINS: char = '\u{640}';
    let chars: Vec<char> = back
        .then_some(JOINS)
        .into_iter()
        .chain(letters.iter().copied())
        .chain(on.then_some(JOINS))
        .collect();
    let shaped = super::shape::shape(&chars, &vec![1; chars.len()], &[]);
    shaped[usize::from(back)].unwrap()
}

fn character(hex: &str) -> char {
    let point = u32::from_str_radix(hex.trim(), 16).unwrap();
    char::from_u32(point).unwrap_or('\u{FFFD}')
}
