//! Embedding levels of a paragraph by UAX #9, and its base direction.

use std::ops::Range;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

use super::direction::Direction;

/// The deepest explicit level (UAX #9, BD2).
const MAX_DEPTH: u8 = 125;

/// One embedding level for each character of a paragraph, before rule L1. Odd levels read from
/// the right. The paragraph must hold no paragraph separators.
pub(super) fn levels(chars: &[char], base: Direction) -> Vec<u8> {
    let level = u8::from(base == Direction::RightToLeft);
    let resolved = match base {
        Direction::LeftToRight => chars.iter().any(|c| turns(*c)),
        Direction::RightToLeft => chars.iter().any(|c| turns_back(*c)),
    };
    if !resolved {
        return vec![level; chars.len()];
    }
    let mut paragraph = Paragraph {
        chars,
        ends: isolate_ends(chars),
        levels: vec![level; chars.len()],
    };
    paragraph.resolve(0..chars.len(), level);
    paragraph.levels
}

/// The direction of the first strong character outside isolates (rules P2 and P3 of UAX #9), or
/// `otherwise` where there is none.
pub fn base_of(text: &str, otherwise: Direction) -> Direction {
    let chars: Vec<char> = text.chars().collect();
    first_strong(&chars, &isolate_ends(&chars), 0..chars.len()).unwrap_or(otherwise)
}

/// For each isolate initiator, where its content ends: the place of its closing sign, or the end
/// of the paragraph (BD9). Nothing for all other characters.
pub(super) fn isolate_ends(chars: &[char]) -> Vec<Option<usize>> {
    let mut ends = vec![None; chars.len()];
    let mut open = Vec::new();
    for (place, c) in chars.iter().enumerate() {
        if opens_isolate(*c) {
            if let Some(end) = ends.get_mut(place) {
                *end = Some(chars.len());
            }
            open.push(place);
        } else if *c == '\u{2069}'
            && let Some(end) = open.pop().and_then(|start: usize| ends.get_mut(start))
        {
            *end = Some(place);
        }
    }
    ends
}

/// A paragraph while its levels are found.
///
/// Each isolate is resolved as a paragraph of its own at its level, which UAX #9 makes equivalent:
/// `unicode-bidi` 0.3.18 looks for the strong character before a bracket in the wrong order when
/// an isolate lies between (servo/unicode-bidi#141).
struct Paragraph<'a> {
    chars: &'a [char],
    ends: Vec<Option<usize>>,
    levels: Vec<u8>,
}

impl Paragraph<'_> {
    /// Finds the levels of one stretch between isolate signs. Depth of recursion is limited by
    /// [`MAX_DEPTH`], because each isolate lies at a higher level than its surroundings.
    fn resolve(&mut self, range: Range<usize>, level: u8) {
        let mut outside = Outside::new(level);
        let mut at = range.start;
        while let Some(c) = self.chars.get(at).filter(|_| at < range.end).copied() {
            outside.push(at, c);
            at += 1;
            let Some(end) = self.ends.get(at - 1).copied().flatten() else {
                outside.embed(c);
                continue;
            };
            let end = end.min(range.end);
            if let Some(inner) = outside.next_level(self.reads_right(c, at..end)) {
                self.resolve(at..end, inner);
            } else {
                // Too deep: the content stays at the level of its surroundings (rule X5c).
                for (place, c) in self.chars.iter().enumerate().take(end).skip(at) {
                    outside.push(place, *c);
                }
            }
            at = end;
        }
        outside.settle(level, &mut self.levels);
    }

    /// Whether the content of an isolate reads from the right.
    fn reads_right(&self, initiator: char, content: Range<usize>) -> bool {
        match initiator {
            '\u{2066}' => false,
            '\u{2067}' => true,
            _ => first_strong(self.chars, &self.ends, content) == Some(Direction::RightToLeft),
        }
    }
}

/// What is left of a stretch when the contents of its isolates are taken out.
struct Outside {
    text: String,
    places: Vec<usize>,
    embeddings: Vec<u8>,
    overflow: usize,
}

impl Outside {
    fn new(level: u8) -> Self {
        Self {
            text: String::new(),
            places: Vec::new(),
            embeddings: vec![level],
            overflow: 0,
        }
    }

    fn push(&mut self, place: usize, c: char) {
        self.text.push(c);
        self.places.push(place);
    }

    /// The level of an isolate or embedding opened here, or nothing beyond the limit.
    fn next_level(&self, right: bool) -> Option<u8> {
        let now = self.embeddings.last().copied().unwrap_or(0);
        let next = if right { (now + 1) | 1 } else { (now + 2) & !1 };
        (self.overflow == 0 && next <= MAX_DEPTH).then_some(next)
    }

    /// Follows the old embedding signs (rules X2 to X5 and X7), which move the levels of isolates.
    fn embed(&mut self, c: char) {
        match c {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => {
                match self.next_level(matches!(c, '\u{202B}' | '\u{202E}')) {
                    Some(level) => self.embeddings.push(level),
                    None => self.overflow += 1,
                }
            }
            '\u{202C}' if self.overflow > 0 => self.overflow -= 1,
            '\u{202C}' if self.embeddings.len() > 1 => drop(self.embeddings.pop()),
            _ => {}
        }
    }

    fn settle(&self, level: u8, levels: &mut [u8]) {
        let Ok(base) = Level::new_explicit(level) else {
            return;
        };
        let resolved = ParagraphBidiInfo::new(&self.text, Some(base)).levels;
        for ((byte, _), place) in self.text.char_indices().zip(&self.places) {
            if let (Some(found), Some(level)) = (resolved.get(byte), levels.get_mut(*place)) {
                *level = found.number();
            }
        }
    }
}

fn first_strong(chars: &[char], ends: &[Option<usize>], range: Range<usize>) -> Option<Direction> {
    let mut at = range.start;
    while let Some(c) = chars.get(at).filter(|_| at < range.end) {
        let class = class(*c);
        if class == BidiClass::L {
            return Some(Direction::LeftToRight);
        }
        if matches!(class, BidiClass::R | BidiClass::AL) {
            return Some(Direction::RightToLeft);
        }
        at = ends.get(at).copied().flatten().unwrap_or(at + 1);
    }
    None
}

fn opens_isolate(c: char) -> bool {
    ('\u{2066}'..='\u{2068}').contains(&c)
}

/// Whether a left-to-right paragraph with this character needs resolving.
fn turns(c: char) -> bool {
    use BidiClass::{AL, AN, FSI, LRE, LRI, LRO, PDF, PDI, R, RLE, RLI, RLO};
    matches!(
        class(c),
        R | AL | AN | RLE | RLO | RLI | LRE | LRO | LRI | FSI | PDF | PDI
    )
}

/// Whether a right-to-left paragraph with this character needs resolving. Where none does, all that
/// is neutral lies between the right and the right (rules N1 and N2 of UAX #9).
fn turns_back(c: char) -> bool {
    use BidiClass::{AN, EN, FSI, L, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO};
    matches!(
        class(c),
        L | EN | AN | RLE | RLO | RLI | LRE | LRO | LRI | FSI | PDF | PDI
    )
}

/// The class of a character; at once for the letters and blanks of which most texts consist.
pub(super) fn class(c: char) -> BidiClass {
    match c {
        ' ' => BidiClass::WS,
        'a'..='z' | 'A'..='Z' => BidiClass::L,
        '\u{620}'..='\u{64A}' => BidiClass::AL,
        _ => bidi_class(c),
    }
}

#[cfg(test)]
mod tests;
