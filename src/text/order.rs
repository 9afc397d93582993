//! One row: from logical clusters to glyphs in the start order of the frame.

use super::cluster::Cluster;
use super::direction::Direction;
use super::mirror;
use super::wrap::Line;
use super::{Glyph, Row};
use unicode_bidi::BidiClass;

/// What stands for text cut off, and for a picture too wide for the row.
pub(super) const CUT: &str = "…";

/// The glyphs of one line of clusters from left to right.
pub(super) fn left_to_right(
    clusters: &[Cluster],
    line: &Line,
    base: Direction,
    width: u16,
) -> Vec<Glyph> {
    let shown = clusters.get(line.clusters.clone()).unwrap_or_default();
    let levels = line_levels(shown, base);
    let ink = line.ink.saturating_sub(line.clusters.start);
    let order = visual_order(&levels).into_iter();
    // Signs that only steer stay until here: dropping them earlier would merge runs.
    order
        .filter_map(|place| shown.get(place).filter(|one| !one.blank || place < ink))
        .filter(|cluster| cluster.width > 0)
        .map(|cluster| glyph(cluster, width))
        .collect()
}

/// Hands glyphs over to a frame. A frame that reads from the right is painted from its start and
/// turned round when it is finished, so its glyphs come from the right, each as its own twin.
pub(super) fn hand_over(mut glyphs: Vec<Glyph>, line: &Line, frame: Direction) -> Row {
    if frame == Direction::RightToLeft {
        glyphs.reverse();
        for glyph in &mut glyphs {
            if let Some(twin) = mirror::twin(&glyph.symbol) {
                glyph.symbol = twin.to_owned();
            }
        }
    }
    Row {
        glyphs,
        source: line.source.clone(),
    }
}

fn glyph(cluster: &Cluster, width: u16) -> Glyph {
    let fits = cluster.width <= width;
    Glyph {
        symbol: if fits { cluster.symbol.as_str() } else { CUT }.to_owned(),
        width: if fits { cluster.width } else { 1 },
        style: cluster.style,
        source: cluster.source.clone(),
    }
}

/// Rule L1 of UAX #9: blanks at the end of a line, and before tabs, stand at the level of the
/// paragraph.
fn line_levels(clusters: &[Cluster], base: Direction) -> Vec<u8> {
    use BidiClass::{B, BN, FSI, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO, S, WS};
    let level = u8::from(base == Direction::RightToLeft);
    let mut reset = true;
    let mut levels: Vec<u8> = Vec::with_capacity(clusters.len());
    for cluster in clusters.iter().rev() {
        let class = cluster.class;
        let steers = matches!(
            class,
            FSI | LRI | RLI | PDI | LRE | RLE | LRO | RLO | PDF | BN
        );
        reset = matches!(class, S | B) || (reset && (class == WS || steers));
        levels.push(if reset { level } else { cluster.level });
    }
    levels.reverse();
    levels
}

/// Rule L2 of UAX #9: places in the order they are shown from left to right.
pub(super) fn visual_order(levels: &[u8]) -> Vec<usize> {
    let mut order: Vec<(u8, usize)> = levels.iter().copied().zip(0..).collect();
    let highest = levels.iter().copied().max().unwrap_or(0);
    for level in (1..=highest).rev() {
        for run in order.chunk_by_mut(|one, next| (one.0 >= level) == (next.0 >= level)) {
            if run.first().is_some_and(|(first, _)| *first >= level) {
                run.reverse();
            }
        }
    }
    order.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_turn_round_from_the_deepest() {
        assert_eq!(visual_order(&[]), Vec::<usize>::new());
        assert_eq!(visual_order(&[0, 0, 0]), [0, 1, 2]);
        assert_eq!(visual_order(&[1, 1, 1]), [2, 1, 0]);
        assert_eq!(visual_order(&[1, 2, 2, 1]), [3, 1, 2, 0]);
        assert_eq!(visual_order(&[0, 1, 2, 2, 1, 0]), [0, 4, 2, 3, 1, 5]);
    }
}
