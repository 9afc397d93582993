//! Levels against the Unicode test file and against the fault of the crate beneath.

use std::fs;

use super::super::order::visual_order;
use super::*;

/// The line that shows servo/unicode-bidi#141: the brackets belong to the Arabic.
const AFTER_ISOLATE: &str = "a غ \u{2067}م\u{2069} (ن)";

fn resolved(text: &str, base: Direction) -> Vec<u8> {
    let chars: Vec<char> = text.chars().collect();
    levels(&chars, base)
}

#[test]
fn brackets_after_an_isolate_belong_to_the_letters_around() {
    let expected = [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    assert_eq!(resolved(AFTER_ISOLATE, Direction::LeftToRight), expected);
}

#[test]
fn the_crate_beneath_still_has_its_fault_with_brackets_after_isolates() {
    let info = ParagraphBidiInfo::new(AFTER_ISOLATE, Some(Level::ltr()));
    let closing = AFTER_ISOLATE.len() - 1;
    let level = info.levels.get(closing).map(Level::number);
    assert_eq!(
        level,
        Some(0),
        "unicode-bidi is mended: isolates need no detour any more"
    );
}

#[test]
fn first_strong_letters_outside_isolates_give_the_base() {
    use Direction::{LeftToRight, RightToLeft};
    for (text, expected) in [
        ("سلام hello", RightToLeft),
        ("12 hello سلام", LeftToRight),
        ("\u{2068}hello\u{2069} سلام", RightToLeft),
        ("\u{2067}سلام\u{2069} hello", LeftToRight),
        ("\u{2067}سلام", RightToLeft),
    ] {
        assert_eq!(base_of(text, RightToLeft), expected, "{text}");
    }
    for otherwise in [LeftToRight, RightToLeft] {
        assert_eq!(base_of("12 + 3", otherwise), otherwise);
    }
}

#[test]
fn isolates_nested_beyond_the_limit_are_resolved_without_depth() {
    let text = "\u{2067}\u{2066}".repeat(5_000) + "ب";
    let found = resolved(&text, Direction::LeftToRight);
    assert_eq!(found.len(), 10_001);
    assert!(found.iter().all(|level| *level <= MAX_DEPTH + 1));
}

/// One line of the test file: characters, base, and the levels and order expected of them. Levels
/// the standard removes are left open.
struct Case {
    chars: Vec<char>,
    base: Direction,
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

impl Case {
    fn read(line: &str) -> Option<Self> {
        let fields: Vec<&str> = line.split(';').collect();
        let [chars, asked, _, levels, order] = fields.as_slice() else {
            return None;
        };
        let points = chars
            .split(' ')
            .map(|hex| u32::from_str_radix(hex, 16).unwrap());
        let chars: Vec<char> = points.map(|point| char::from_u32(point).unwrap()).collect();
        let paragraph = chars.split(|c| bidi_class(*c) == BidiClass::B).next();
        let first: String = paragraph.unwrap_or_default().iter().collect();
        Some(Self {
            base: match *asked {
                "0" => Direction::LeftToRight,
                "1" => Direction::RightToLeft,
                _ => base_of(&first, Direction::LeftToRight),
            },
            chars,
            levels: levels.split(' ').map(|level| level.parse().ok()).collect(),
            order: order
                .split_whitespace()
                .map(|place| place.parse().unwrap())
                .collect(),
        })
    }

    /// Levels and order as found, with rule L1 applied as the file expects.
    fn found(&self) -> (Vec<Option<u8>>, Vec<usize>) {
        let paragraph = u8::from(self.base == Direction::RightToLeft);
        let mut found = levels(&self.chars, self.base);
        let mut reset = true;
        for (c, level) in self.chars.iter().zip(&mut found).rev() {
            use BidiClass::{B, BN, FSI, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO, S, WS};
            let class = bidi_class(*c);
            let skipped = matches!(class, BN | LRE | LRO | RLE | RLO | PDF);
            let blank = matches!(class, WS | FSI | LRI | RLI | PDI) || skipped;
            reset = matches!(class, S | B) || (reset && blank);
            if reset {
                *level = paragraph;
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
}

#[test]
fn levels_and_order_are_those_of_the_unicode_test_file() {
    let path = "/usr/share/unicode/BidiCharacterTest.txt";
    let Ok(file) = fs::read_to_string(path) else {
        eprintln!("skipped: {path} is not installed (package unicode-data)");
        return;
    };
    let mut seen = 0;
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let Some(case) = Case::read(line) else {
            continue;
        };
        // A separator ends the paragraph: this layer splits there before it looks for levels.
        if case.chars.iter().any(|c| bidi_class(*c) == BidiClass::B) {
            continue;
        }
        seen += 1;
        assert_eq!(
            case.found(),
            (case.levels.clone(), case.order.clone()),
            "{line}"
        );
    }
    assert!(seen > 50_000, "only {seen} lines were read");
}

/// A character of each class the other test file names.
const EXAMPLES: [(&str, char); 22] = [
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

/// The cases of one line of classes, or none for lines with a separator, which end a paragraph.
fn cases(line: &str, levels: &[Option<u8>], order: &[usize]) -> Vec<Case> {
    let (classes, bases) = line.split_once("; ").unwrap();
    let example = |class| EXAMPLES.iter().find(|(name, _)| *name == class);
    let chars: Option<Vec<char>> = classes
        .split(' ')
        .map(|class| example(class).map(|(_, c)| *c))
        .collect();
    let bases = u8::from_str_radix(bases, 16).unwrap();
    let chars = chars.unwrap_or_default();
    let text: String = chars.iter().collect();
    let first = base_of(&text, Direction::LeftToRight);
    let all = [
        (1, first),
        (2, Direction::LeftToRight),
        (4, Direction::RightToLeft),
    ];
    all.into_iter()
        .filter(|(bit, _)| bases & bit != 0 && !chars.is_empty())
        .map(|(_, base)| Case {
            chars: chars.clone(),
            base,
            levels: levels.to_vec(),
            order: order.to_vec(),
        })
        .collect()
}

#[test]
fn runs_of_classes_resolve_as_in_the_unicode_test_file() {
    // One line in eleven: the whole file takes four seconds and passes too.
    let path = "/usr/share/unicode/BidiTest.txt";
    let Ok(file) = fs::read_to_string(path) else {
        eprintln!("skipped: {path} is not installed (package unicode-data)");
        return;
    };
    let (mut levels, mut order, mut seen) = (Vec::new(), Vec::new(), 0);
    for (number, line) in file.lines().enumerate() {
        if let Some(fields) = line.strip_prefix("@Levels:") {
            levels = fields
                .split_whitespace()
                .map(|level| level.parse().ok())
                .collect();
        } else if let Some(fields) = line.strip_prefix("@Reorder:") {
            order = fields
                .split_whitespace()
                .map(|place| place.parse().unwrap())
                .collect();
        } else if number % 11 == 0 && line.contains(';') && !line.starts_with('#') {
            for case in cases(line, &levels, &order) {
                seen += 1;
                assert_eq!(
                    case.found(),
                    (case.levels.clone(), case.order.clone()),
                    "{line}"
                );
            }
        }
    }
    assert!(seen > 20_000, "only {seen} cases were read");
}
