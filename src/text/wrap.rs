//! Breaking paragraphs into lines, in logical order.

use std::ops::Range;

use unicode_linebreak::linebreaks;

use super::cluster::{Cluster, Content, breaks_line};
use super::level::isolate_ends;

/// One line: which clusters, and how far blanks are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Places among the clusters of the paragraph.
    pub(super) clusters: Range<usize>,
    /// Blanks from this place on are not shown.
    pub(super) ink: usize,
    /// Bytes of the logical text, with the blanks that are not shown.
    pub(super) source: Range<usize>,
}

/// The paragraphs of a text: byte ranges between hard line breaks, at least one.
pub(super) fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| breaks_line(*c)) {
        let rest = text.get(..at).unwrap_or_default();
        let pair = c == '\n' && start == at && rest.ends_with('\r');
        if !pair {
            ranges.push(start..at);
        }
        start = at + c.len_utf8();
    }
    ranges.push(start..text.len());
    ranges
}

/// The lines of one paragraph, none wider than `width` columns, at least one.
pub(super) fn lines(
    content: &Content,
    range: Range<usize>,
    clusters: &[Cluster],
    width: u16,
) -> Vec<Line> {
    let text = content.text.get(range.clone()).unwrap_or_default();
    let breaks = opportunities(text, range.start, clusters, width);
    let mut starts = vec![0];
    let mut used = 0;
    let mut last_break = 0;
    for (place, cluster) in clusters.iter().enumerate() {
        if breaks.get(place).is_some_and(|allowed| *allowed) {
            last_break = place;
        }
        let columns = cluster.width.min(width);
        // Once at a place for breaking, and once more at the grapheme if that was not enough.
        let overflows = |used| used + u32::from(columns) > u32::from(width);
        while used > 0 && columns > 0 && !cluster.blank && overflows(used) {
            let start = starts.last().copied().unwrap_or(0);
            let at = if last_break > start {
                last_break
            } else {
                grapheme_start(clusters, start, place)
            };
            starts.push(at);
            used = columns_of(clusters.get(at..place).unwrap_or_default(), width);
        }
        used += u32::from(columns);
    }
    cut(clusters, &starts, &range, width)
}

/// The columns of some clusters in a row of `width` columns, where a wider one is cut short.
pub(super) fn columns_of(clusters: &[Cluster], width: u16) -> u32 {
    let each = clusters.iter().map(|one| u32::from(one.width.min(width)));
    each.sum()
}

/// Where the grapheme at `place` begins, if that is after `start`; otherwise `place` itself.
pub(super) fn grapheme_start(clusters: &[Cluster], start: usize, place: usize) -> usize {
    let whole = (start + 1..=place).rev();
    let mut whole = whole.filter(|at| clusters.get(*at).is_none_or(|one| !one.glued));
    whole.next().unwrap_or(place)
}

/// Lines between the starts found. At a break all blanks hang; at the end of the paragraph those
/// which do not fit.
fn cut(clusters: &[Cluster], starts: &[usize], range: &Range<usize>, width: u16) -> Vec<Line> {
    let byte = |place: usize| {
        clusters
            .get(place)
            .map_or(range.end, |one| one.source.start)
    };
    let mut lines = Vec::with_capacity(starts.len());
    for (row, start) in starts.iter().copied().enumerate() {
        let next = starts.get(row + 1).copied();
        let end = next.unwrap_or(clusters.len());
        let inked = clusters.get(start..end).unwrap_or_default();
        let ink = start
            + inked
                .iter()
                .rposition(|one| !one.blank && one.width > 0)
                .map_or(0, |at| at + 1);
        let ink = if next.is_some() {
            ink
        } else {
            fitting(clusters, start, ink, width)
        };
        let from = if row == 0 { range.start } else { byte(start) };
        let source = from..next.map_or(range.end, byte);
        lines.push(Line {
            clusters: start..end,
            ink,
            source,
        });
    }
    lines
}

/// How far trailing blanks fit behind the ink of the last line.
fn fitting(clusters: &[Cluster], start: usize, ink: usize, width: u16) -> usize {
    let rest = clusters.get(start..).unwrap_or_default();
    ink.max(start + prefix(rest, width, width))
}

/// How many clusters from the first one fit into `room` columns of a row of `width` columns.
pub(super) fn prefix(clusters: &[Cluster], room: u16, width: u16) -> usize {
    let mut used = 0;
    let fitting = clusters.iter().take_while(|one| {
        used += u32::from(one.width.min(width));
        used <= u32::from(room)
    });
    fitting.count()
}

/// Before which clusters a line may begin (UAX #14). A left-to-right isolate marks a code, a date
/// or a number: it stays whole when it fits into a row.
fn opportunities(text: &str, offset: usize, clusters: &[Cluster], width: u16) -> Vec<bool> {
    let mut breaks = vec![false; clusters.len()];
    for (byte, _) in linebreaks(text) {
        let place = place_of(clusters, byte + offset);
        // An alef in its lam's cell has no place of its own.
        let begins = clusters.get(place).map(|one| one.source.start) == Some(byte + offset);
        if let Some(allowed) = breaks.get_mut(place).filter(|_| begins) {
            *allowed = true;
        }
    }
    for token in tokens(text, offset, clusters) {
        let whole = clusters.get(token.clone()).unwrap_or_default();
        if columns_of(whole, width) <= u32::from(width) {
            let inner = breaks.get_mut(token.start + 1..token.end);
            inner.unwrap_or_default().fill(false);
        }
    }
    breaks
}

/// The place of the first grapheme that begins at a byte or behind it.
fn place_of(clusters: &[Cluster], byte: usize) -> usize {
    let place = clusters.partition_point(|one| one.source.start < byte);
    let rest = clusters.get(place..).unwrap_or_default();
    place + rest.iter().take_while(|one| one.glued).count()
}

/// The left-to-right isolates of a paragraph, signs included, as places among the clusters.
fn tokens(text: &str, offset: usize, clusters: &[Cluster]) -> Vec<Range<usize>> {
    if !text.contains('\u{2066}') {
        return Vec::new();
    }
    let bytes: Vec<(usize, char)> = text.char_indices().collect();
    let chars: Vec<char> = bytes.iter().map(|(_, c)| *c).collect();
    let place = |at: usize| {
        let byte = bytes.get(at).map_or(text.len(), |(byte, _)| *byte);
        place_of(clusters, byte + offset)
    };
    let ends = isolate_ends(&chars).into_iter().enumerate();
    ends.filter(|(at, _)| chars.get(*at) == Some(&'\u{2066}'))
        .filter_map(|(at, end)| end.map(|end| place(at)..place(end + 1)))
        .collect()
}
