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
    /// Ctrl and a letter.
    Ctrl(char),
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
    /// The digit that this key means outside text fields: ASCII, Arabic-Indic and Persian digits,
    /// and the top row of an AZERTY keyboard without Shift.
    pub fn digit(self) -> Option<u8> {
        let Self::Char(typed) = self else { return None };
        typed_digit(typed).or_else(|| {
            let place = AZERTY_TOP_ROW.iter().position(|sign| *sign == typed)?;
            u8::try_from((place + 1) % 10).ok()
        })
    }

    /// The key as the tables know it: one letter case, Latin letters for the Arabic ones on the same
    /// keys, and one sign where keyboards disagree.
    #[must_use]
    pub fn normal(self) -> Self {
        let Self::Char(typed) = self else { return self };
        if let Some(digit) = self.digit() {
            return Self::Char(char::from(b'0' + digit));
        }
        match typed {
            '؟' | '¿' => Self::Char('?'),
            ',' | '،' | 'ز' | 'و' => Self::Char('.'),
            _ => Self::Char(latin(typed)),
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
        ] {
            assert_eq!(Key::Char(typed).normal(), Key::Char(normal), "{typed}");
        }
        assert_eq!(Key::Esc.normal(), Key::Esc);
    }
}
