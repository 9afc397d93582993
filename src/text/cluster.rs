//! Paragraphs as clusters: what shares a cell, with its place in the logical text.

use std::ops::Range;

use unicode_bidi::BidiClass;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::direction::Direction;
use super::{Span, level, mirror, shape};

/// What stands in for the missing letter under a mark that has none.
const NO_LETTER: char = '\u{25CC}';

/// What is drawn for a character that has no width and is no mark.
const UNKNOWN: char = '\u{FFFD}';

/// The spans of a text, put together.
pub(super) struct Content {
    /// The logical text.
    pub(super) text: String,
    /// Where each span ends, in bytes, and its style.
    styles: Vec<(usize, u16)>,
}

impl Content {
    pub(super) fn new(spans: &[Span<'_>]) -> Self {
        let mut text = String::new();
        let mut styles = Vec::new();
        for span in spans {
            text.push_str(span.text);
            styles.push((text.len(), span.style));
        }
        Self { text, styles }
    }

    /// The style of the span that holds the byte; of the last span beyond the end.
    pub(super) fn style_at(&self, byte: usize) -> u16 {
        let place = self.styles.partition_point(|(end, _)| *end <= byte);
        let span = self.styles.get(place).or(self.styles.last());
        span.map_or(0, |(_, style)| *style)
    }
}

/// One grapheme of a paragraph, a lam with its alef, or a piece of a grapheme too wide for two
/// columns.
pub(super) struct Cluster {
    /// Bytes of the concatenated logical text.
    pub(super) source: Range<usize>,
    /// What is drawn; empty for signs that only steer the order.
    pub(super) symbol: String,
    /// Columns: 0 for what is not drawn, else 1 or 2.
    pub(super) width: u16,
    /// The embedding level before rule L1.
    pub(super) level: u8,
    /// The style of its first byte.
    pub(super) style: u16,
    /// The class of its first character, for rule L1.
    pub(super) class: BidiClass,
    /// A blank that may vanish at the end of a row.
    pub(super) blank: bool,
    /// Belongs to the grapheme before it.
    pub(super) glued: bool,
}

/// Which alefs keep a cell of their own although a lam stands before them.
#[derive(Debug, Clone, Copy)]
pub(super) enum Apart<'a> {
    /// None: the text is only read.
    Nowhere,
    /// Those that begin at one of these bytes: a caret stands between lam and alef.
    At(&'a [usize]),
    /// All: every place for a caret is looked for.
    Everywhere,
}

/// The clusters of one paragraph in logical order. Line breaks inside it count as spaces.
pub(super) fn clusters(content: &Content, range: Range<usize>, base: Direction) -> Vec<Cluster> {
    clusters_apart(content, range, base, Apart::Nowhere)
}

/// The same, some alefs apart from their lam.
pub(super) fn clusters_apart(
    content: &Content,
    range: Range<usize>,
    base: Direction,
    apart: Apart<'_>,
) -> Vec<Cluster> {
    let text = content.text.get(range.clone()).unwrap_or_default();
    let chars: Vec<char> = text.chars().map(stand_in).collect();
    let levels = level::levels(&chars, base);
    let drawn = shape::shape(&chars, &levels, &places_apart(text, range.start, apart));
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut first = 0;
    for (byte, grapheme) in text.grapheme_indices(true) {
        let places = first..first + grapheme.chars().count();
        first = places.end;
        let start = range.start + byte;
        let piece = Piece {
            source: start..start + grapheme.len(),
            chars: chars.get(places.clone()).unwrap_or_default(),
            drawn: drawn.get(places.clone()).unwrap_or_default(),
            level: levels.get(places.start).copied().unwrap_or(0),
            style: content.style_at(start),
        };
        match clusters.pop_if(|_| piece.is_taken_in()) {
            Some(lam) => piece.add_behind(&lam, &mut clusters),
            None => piece.add(piece.symbol(), &mut clusters),
        }
    }
    clusters
}

/// The same places as numbers of characters of one paragraph.
fn places_apart(text: &str, offset: usize, apart: Apart<'_>) -> Vec<usize> {
    let kept = |byte: usize| match apart {
        Apart::Nowhere => false,
        Apart::At(bytes) => bytes.contains(&(byte + offset)),
        Apart::Everywhere => true,
    };
    if matches!(apart, Apart::Nowhere) {
        return Vec::new();
    }
    let places = text.char_indices().enumerate();
    places
        .filter(|(_, (byte, _))| kept(*byte))
        .map(|(place, _)| place)
        .collect()
}

/// Whether the character ends a line in every text.
pub(super) fn breaks_line(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A paragraph holds no separators: they count as spaces, old information separators as nothing.
fn stand_in(c: char) -> char {
    match c {
        '\u{1C}'..='\u{1F}' => '\0',
        _ if breaks_line(c) => ' ',
        _ => c,
    }
}

/// A grapheme on its way to a cluster.
struct Piece<'a> {
    source: Range<usize>,
    chars: &'a [char],
    drawn: &'a [Option<char>],
    level: u8,
    style: u16,
}

impl Piece<'_> {
    fn is_taken_in(&self) -> bool {
        matches!(self.drawn.first(), Some(None))
    }

    /// Draws an alef and its marks on the lam before it.
    fn add_behind(mut self, lam: &Cluster, clusters: &mut Vec<Cluster>) {
        self.source.start = lam.source.start;
        self.style = lam.style;
        let marks = self.drawn.iter().copied().flatten();
        let symbol = lam
            .symbol
            .chars()
            .chain(marks.filter(|c| !is_ignorable(*c)));
        let place = clusters.len();
        self.add(symbol.collect(), clusters);
        if let Some(joined) = clusters.get_mut(place) {
            joined.glued = lam.glued;
        }
    }

    fn add(&self, symbol: String, clusters: &mut Vec<Cluster>) {
        let width = columns(&symbol);
        if width <= 2 {
            clusters.push(self.cluster(symbol, width));
            return;
        }
        for (place, symbol) in split(&symbol).into_iter().enumerate() {
            let width = columns(&symbol);
            let mut cluster = self.cluster(symbol, width);
            cluster.blank = false;
            if place > 0 {
                cluster.source.start = cluster.source.end;
                cluster.glued = true;
            }
            clusters.push(cluster);
        }
    }

    fn cluster(&self, symbol: String, width: u16) -> Cluster {
        let first = self.chars.first().copied().unwrap_or(' ');
        let sticks = matches!(first, '\u{A0}' | '\u{2007}' | '\u{202F}');
        Cluster {
            source: self.source.clone(),
            blank: !sticks && symbol.chars().all(char::is_whitespace) && !symbol.is_empty(),
            symbol,
            width,
            level: self.level,
            style: self.style,
            class: self.class(first),
            glued: false,
        }
    }

    /// A blank that carries a mark is no blank at the end of a line: the mark comes last.
    fn class(&self, first: char) -> BidiClass {
        let class = level::class(first);
        let mut behind = self.chars.iter().skip(1);
        let marked = behind.any(|c| level::class(*c) == BidiClass::NSM);
        if marked && matches!(class, BidiClass::WS | BidiClass::BN) {
            BidiClass::NSM
        } else {
            class
        }
    }

    /// What the terminal is given: shaped, mirrored, and without signs that only steer.
    fn symbol(&self) -> String {
        let first = self.chars.first().copied().unwrap_or(' ');
        if first != '\u{3000}' && self.chars.iter().all(|c| c.is_whitespace()) {
            return " ".to_owned();
        }
        let mut symbol = String::new();
        for (place, c) in self.drawn.iter().enumerate() {
            let c = c.filter(|c| !is_ignorable(*c) || (*c == '\u{200D}' && self.ties(place)));
            symbol.extend(c.map(|c| self.turned(c)));
        }
        if columns(&symbol) > 0 {
            return symbol;
        }
        let marks: String = symbol.chars().filter(|c| is_visible_mark(*c)).collect();
        if !marks.is_empty() {
            return format!("{NO_LETTER}{marks}");
        }
        let lost = symbol.chars().any(|c| !is_selector(c) && !is_filler(c));
        if lost {
            UNKNOWN.to_string()
        } else {
            String::new()
        }
    }

    /// Rule L4 of UAX #9, which the bidi crate leaves to us: a bracket inside right-to-left text
    /// shows its mirror image.
    fn turned(&self, c: char) -> char {
        match c {
            _ if c.is_whitespace() && c != '\u{3000}' => ' ',
            _ if self.level % 2 == 1 => mirror::mirrored(c),
            _ => c,
        }
    }

    /// Whether a joiner ties two pictures to one, as in families and flags. After a letter it has
    /// done its work when the letter has its form.
    fn ties(&self, place: usize) -> bool {
        self.chars
            .get(place + 1)
            .is_some_and(|next| !is_combining_mark(*next) && !is_ignorable(*next))
    }
}

/// Columns of a symbol as ratatui counts them: `unicode-width`, and one for each half-width voiced
/// sound mark, which terminals give a cell of its own.
fn columns(symbol: &str) -> u16 {
    let sound_marks = symbol
        .chars()
        .filter(|c| matches!(c, '\u{FF9E}' | '\u{FF9F}'));
    u16::try_from(symbol.width() + sound_marks.count()).unwrap_or(u16::MAX)
}

/// Cuts a symbol into pieces of one or two columns.
fn split(symbol: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for c in symbol.chars() {
        let longer = pieces.last().map(|last| format!("{last}{c}"));
        match (
            pieces.last_mut(),
            longer.filter(|longer| columns(longer) <= 2),
        ) {
            (Some(last), Some(longer)) => *last = longer,
            _ => pieces.push(c.to_string()),
        }
    }
    pieces.retain(|piece| (1..=2).contains(&columns(piece)));
    pieces
}

/// Controls, and signs that change how others are drawn but are not drawn themselves. A terminal
/// must never see one: some give them a column, some obey them.
pub(super) fn is_ignorable(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{17B4}' | '\u{17B5}' | '\u{FEFF}'
        )
        || matches!(c, '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}')
        || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
        || matches!(c, '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}')
        || matches!(c, '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E001F}')
}

/// Variation selectors and the tag characters of flags: kept in a symbol, nothing alone.
fn is_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0020}'..='\u{E0FFF}')
}

/// Hangul fillers: nothing is drawn, whatever their width.
fn is_filler(c: char) -> bool {
    matches!(c, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}')
}

fn is_visible_mark(c: char) -> bool {
    is_combining_mark(c) && !is_selector(c)
}

#[cfg(test)]
mod tests;
