//! Mirror images: of characters inside right-to-left text, and of what a screen draws.

use super::bracket::MIRRORED;

/// Signs and their mirror images, side by side as in [`MIRRORED`]. What has no image in Unicode
/// (fractions of blocks, most pictures) is missing, and so is what keeps its meaning when the
/// frame turns round (slashes, quotation marks, check marks).
const TWINS: [&str; 222] = [
    "(", ")", "[", "]", "{", "}", "<", ">", "«", "»", "‹", "›", "┌", "┐", "└", "┘", "├", "┤", "┏",
    "┓", "┗", "┛", "┣", "┫", "┍", "┑", "┎", "┒", "┕", "┙", "┖", "┚", "┝", "┥", "┞", "┦", "┟", "┧",
    "┠", "┨", "┡", "┩", "┢", "┪", "┭", "┮", "┱", "┲", "┵", "┶", "┹", "┺", "┽", "┾", "╃", "╄", "╅",
    "╆", "╉", "╊", "╒", "╕", "╓", "╖", "╔", "╗", "╘", "╛", "╙", "╜", "╚", "╝", "╞", "╡", "╟", "╢",
    "╠", "╣", "╭", "╮", "╰", "╯", "╱", "╲", "╴", "╶", "╸", "╺", "╼", "╾", "▌", "▐", "▏", "▕", "▖",
    "▗", "▘", "▝", "▙", "▟", "▛", "▜", "▚", "▞", "▶", "◀", "▷", "◁", "▸", "◂", "▹", "◃", "►", "◄",
    "▻", "◅", "◢", "◣", "◤", "◥", "◸", "◹", "◺", "◿", "◐", "◑", "◖", "◗", "◧", "◨", "◩", "⬕", "◰",
    "◳", "◱", "◲", "←", "→", "↖", "↗", "↘", "↙", "↚", "↛", "↞", "↠", "↢", "↣", "↤", "↦", "↩", "↪",
    "↫", "↬", "↰", "↱", "↲", "↳", "↼", "⇀", "↽", "⇁", "⇇", "⇉", "⇋", "⇌", "⇍", "⇏", "⇐", "⇒", "⇖",
    "⇗", "⇘", "⇙", "⇚", "⇛", "⇜", "⇝", "⇠", "⇢", "⇤", "⇥", "⇦", "⇨", "⇷", "⇸", "⇺", "⇻", "⇽", "⇾",
    "⟵", "⟶", "⟸", "⟹", "⟻", "⟼", "❨", "❩", "❬", "❭", "❮", "❯", "❰", "❱", "❲", "❳", "⌈", "⌉", "⌊",
    "⌋", "⎡", "⎤", "⎣", "⎦", "⟦", "⟧", "⟨", "⟩", "⟪", "⟫", "⸨", "⸩",
];

/// The mirror image of one cell's symbol, or nothing when it has none.
///
/// An involution: the twin of a twin is the symbol itself. The pass that turns a finished frame
/// round for Arabic swaps every symbol by it, and the rows of this module allow for that.
pub fn twin(symbol: &str) -> Option<&'static str> {
    let first = symbol.chars().next()?;
    // The signs of which most of a frame consists have none.
    let bracket = matches!(first, '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>');
    let quoted = matches!(first, '«' | '»' | '‹' | '›');
    let drawn = ('\u{2190}'..'\u{2E80}').contains(&first) && !matches!(first, '─' | '│');
    if !(bracket || quoted || drawn) {
        return None;
    }
    let place = TWINS.iter().position(|one| *one == symbol)?;
    TWINS.get(place ^ 1).copied()
}

/// The character that right-to-left text shows in place of this one (rule L4 of UAX #9), or the
/// character itself.
pub fn mirrored(c: char) -> char {
    if c == ' ' || c.is_alphanumeric() {
        return c;
    }
    let image = MIRRORED.iter().position(|one| *one == c);
    let image = image.and_then(|place| MIRRORED.get(place ^ 1));
    image.copied().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_sign_has_two_twins() {
        let signs: BTreeSet<&str> = TWINS.into_iter().collect();
        assert_eq!(signs.len(), TWINS.len());
        for sign in TWINS {
            assert_eq!(twin(sign).and_then(twin), Some(sign));
            assert_ne!(twin(sign), Some(sign));
        }
    }

    #[test]
    fn frames_and_arrows_turn_round() {
        for (one, other) in [("┌", "┐"), ("╰", "╯"), ("▶", "◀"), ("►", "◄"), ("▸", "◂")]
        {
            assert_eq!(twin(one), Some(other));
        }
        for same in ["─", "│", "A", " ", "ب", "/", "✓", "█"] {
            assert_eq!(twin(same), None, "{same}");
        }
    }

    #[test]
    fn every_bracket_is_shown_as_its_partner_and_back() {
        let places: BTreeSet<char> = MIRRORED.into_iter().collect();
        assert_eq!(places.len(), MIRRORED.len());
        for c in MIRRORED {
            assert_ne!(mirrored(c), c);
            assert_eq!(mirrored(mirrored(c)), c);
        }
        assert_eq!(
            (mirrored('('), mirrored('≤'), mirrored('ب')),
            (')', '≥', 'ب')
        );
    }
}
