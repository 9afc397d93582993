//! Keys as the program understands them, whatever the keyboard.

/// A key press. Left and right arrive as *start* and *end*, so no table knows a direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A character that was typed.
    Char(char),
    /// Enter, also the one of the number pad.
    Enter,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Up.
    Up,
    /// Down.
    Down,
    /// The arrow towards the side where reading starts.
    Start,
    /// The arrow away from the side where reading starts.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// The End key.
    Last,
    /// A function key, from 1.
    Function(u8),
    /// Ctrl and the arrow towards the side where reading starts.
    WordStart,
    /// Ctrl and the arrow away from the side where reading starts.
    WordEnd,
    /// Ctrl and Backspace.
    EraseWord,
    /// Shift and a key that moves: in a text, what it passes is selected.
    Select(Move),
    /// Ctrl and a letter.
    Ctrl(char),
}

/// A way through a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Move {
    /// To the next letter on the side where reading starts.
    Start,
    /// To the next letter on the other side.
    End,
    /// To the next word on the side where reading starts.
    WordStart,
    /// To the next word on the other side.
    WordEnd,
    /// To the first letter.
    Home,
    /// Behind the last letter.
    Last,
}

/// The signs on the unshifted top row of French and Moroccan Arabic keyboards, from 1 to 9 and 0.
///
/// Source: xkb `fr(basic)`, `ara(azerty)` and `ma(arabic)`.
const AZERTY_TOP_ROW: [char; 10] = ['&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç', 'à'];

/// The Arabic letters on the keys that carry a Latin letter.
///
/// Source: xkb `ara(basic)`. The keys of B, G and H are never bound: on Windows Arabic one of them
/// types two letters.
const ARABIC_KEYS: [(char, char); 23] = [
    ('ض', 'q'),
    ('ص', 'w'),
    ('ث', 'e'),
    ('ق', 'r'),
    ('ف', 't'),
    ('غ', 'y'),
    ('ع', 'u'),
    ('ه', 'i'),
    ('خ', 'o'),
    ('ح', 'p'),
    ('ش', 'a'),
    ('س', 's'),
    ('ي', 'd'),
    ('ب', 'f'),
    ('ت', 'j'),
    ('ن', 'k'),
    ('م', 'l'),
    ('ئ', 'z'),
    ('ء', 'x'),
    ('ؤ', 'c'),
    ('ر', 'v'),
    ('ى', 'n'),
    ('ة', 'm'),
];

impl Key {
    /// The way through a text that this key alone goes, if it is one that moves.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most keys do not move")]
    pub fn way(self) -> Option<Move> {
        Some(match self {
            Self::Start => Move::Start,
            Self::End => Move::End,
            Self::WordStart => Move::WordStart,
            Self::WordEnd => Move::WordEnd,
            Self::Home => Move::Home,
            Self::Last => Move::Last,
            _ => return None,
        })
    }

    /// The same key without Shift or Ctrl, where only a text knows the difference.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most keys are plain")]
    fn plain(self) -> Self {
        match self {
            Self::WordStart | Self::Select(Move::Start | Move::WordStart) => Self::Start,
            Self::WordEnd | Self::Select(Move::End | Move::WordEnd) => Self::End,
            Self::Select(Move::Home) => Self::Home,
            Self::Select(Move::Last) => Self::Last,
            // Some terminals send Ctrl-H for Backspace.
            Self::EraseWord | Self::Ctrl('h') => Self::Backspace,
            _ => self,
        }
    }

    /// The digit that this key means outside text fields: ASCII, Arabic-Indic and Persian digits,
    /// and the top row of an AZERTY keyboard without Shift.
    pub fn digit(self) -> Option<u8> {
        let Self::Char(typed) = self else { return None };
        typed_digit(typed).or_else(|| {
            let place = top_row_place(typed)?;
            u8::try_from((place + 1) % 10).ok()
        })
    }

    /// The key as the tables know it: one letter case, Latin letters for the Arabic ones on the same
    /// keys, and one sign where keyboards disagree.
    #[must_use]
    pub fn normal(self) -> Self {
        let Self::Char(typed) = self.plain() else {
            return self.plain();
        };
        if let Some(digit) = self.digit() {
            return Self::Char(char::from(b'0' + digit));
        }
        match half_width(typed) {
            '؟' | '¿' | '⸮' => Self::Char('?'),
            ',' | '،' | '٫' | '۔' | 'ز' | 'و' => Self::Char('.'),
            '∶' | '︓' => Self::Char(':'),
            typed => Self::Char(latin(typed)),
        }
    }
}

/// The value of a decimal digit of the three sets that officers' keyboards send.
pub fn typed_digit(typed: char) -> Option<u8> {
    let base = match typed {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    u8::try_from(u32::from(typed) - u32::from(base)).ok()
}

/// Whether this is a sign of the top row of AZERTY without Shift.
pub fn is_top_row_sign(typed: char) -> bool {
    top_row_place(typed).is_some()
}

/// With Caps Lock some systems send the capital: É for é.
fn top_row_place(typed: char) -> Option<usize> {
    let small = typed.to_lowercase().next()?;
    AZERTY_TOP_ROW.iter().position(|sign| *sign == small)
}

/// The Arabic letter on the key of a Latin letter, on a keyboard whose Latin letters are QWERTY.
pub fn on_qwerty(latin: char) -> Option<char> {
    let pair = ARABIC_KEYS.iter().find(|(_, own)| *own == latin);
    pair.map(|(arabic, _)| *arabic)
}

/// A full-width sign, as East Asian keyboards send, is the sign.
fn half_width(typed: char) -> char {
    match typed {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(typed) - 0xFEE0).unwrap_or(typed),
        _ => typed,
    }
}

fn latin(typed: char) -> char {
    ARABIC_KEYS
        .iter()
        .find(|(arabic, _)| *arabic == typed)
        .map_or_else(|| typed.to_ascii_lowercase(), |(_, latin)| *latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_come_from_every_keyboard() {
        for (typed, digit) in [
            ('3', 3),
            ('٣', 3),
            ('۳', 3),
            ('"', 3),
            ('à', 0),
            ('&', 1),
            ('ç', 9),
            ('٠', 0),
        ] {
            assert_eq!(Key::Char(typed).digit(), Some(digit), "{typed}");
        }
        assert_eq!(Key::Char('w').digit(), None);
    }

    #[test]
    fn letters_and_signs_are_one_whatever_the_layout() {
        for (typed, normal) in [
            ('ص', 'w'),
            ('W', 'w'),
            ('؟', '?'),
            ('¿', '?'),
            ('ز', '.'),
            (',', '.'),
            ('٢', '2'),
            ('：', ':'),
            ('／', '/'),
            ('É', '2'),
            ('Ç', '9'),
            ('ñ', 'ñ'),
        ] {
            assert_eq!(Key::Char(typed).normal(), Key::Char(normal), "{typed}");
        }
        assert_eq!(Key::Esc.normal(), Key::Esc);
        assert_eq!(Key::Select(Move::Start).normal(), Key::Start);
        assert_eq!(Key::WordEnd.normal(), Key::End);
        assert_eq!(Key::Ctrl('h').normal(), Key::Backspace);
    }
}
