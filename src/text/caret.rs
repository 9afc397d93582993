//! Where a caret can stand: before a grapheme, or at the end.

use unicode_segmentation::UnicodeSegmentation;

/// The byte position one grapheme before `caret`; 0 at the start.
pub fn stop_before(text: &str, caret: usize) -> usize {
    let before = text.get(..caret).unwrap_or_default();
    before
        .grapheme_indices(true)
        .next_back()
        .map_or(0, |(start, _)| start)
}

/// The byte position one grapheme after `caret`; the length at the end.
pub fn stop_after(text: &str, caret: usize) -> usize {
    let after = text.get(caret..).unwrap_or_default();
    after
        .graphemes(true)
        .next()
        .map_or(text.len(), |grapheme| caret + grapheme.len())
}
