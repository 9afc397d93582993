//! How a terminal is made to show exactly the cells that were painted.
//!
//! Terminals disagree about right-to-left text: some order a row themselves, some join letters again,
//! most do neither. Each encoding is the way to keep one kind of them from changing anything.

use unicode_bidi::{BidiClass, bidi_class};

use super::form::{ALEF_MAKSURA, FORMS, LAM_ALEF};

/// The mark that pins a letter to its column in terminals that order rows: it reads from the left and
/// shows nothing.
pub const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// The sign that makes a letter join although no letter stands beside it.
pub const JOINER: char = '\u{200D}';

/// A way to make a terminal show cells as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// The cells as they are: the terminal changes nothing.
    Visual,
    /// The cells as they are, and the terminal is told to keep its hands off (`CSI 8 l`).
    Explicit,
    /// A left-to-right mark behind every right-to-left cell.
    Lrm,
    /// The same, with joiners, for a terminal that joins letters by their neighbours.
    Konsole,
    /// Every right-to-left cell as a sized text of its own (OSC 66).
    Kitty,
    /// Every run of right-to-left cells from its end: the terminal turns each word round.
    KittyWords,
    /// Every word of right-to-left letters from its end, with a left-to-right mark behind it: the
    /// terminal turns and joins each word, and leaves it in its place.
    KonsoleWords,
    /// The cells as they are, with the terminal's own ordering switched off (OSC 5379).
    Mlterm,
    /// Rows in the order that the terminal's own ordering turns into ours.
    Putty,
}

impl Encoding {
    /// Every encoding.
    pub const ALL: [Self; 9] = [
        Self::Visual,
        Self::Explicit,
        Self::Lrm,
        Self::Konsole,
        Self::Kitty,
        Self::KittyWords,
        Self::KonsoleWords,
        Self::Mlterm,
        Self::Putty,
    ];

    /// Its name on the command line and in the settings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Visual => "visual",
            Self::Explicit => "explicit",
            Self::Lrm => "lrm",
            Self::Konsole => "konsole",
            Self::Kitty => "kitty",
            Self::KittyWords => "kitty-words",
            Self::KonsoleWords => "konsole-words",
            Self::Mlterm => "mlterm",
            Self::Putty => "putty",
        }
    }

    /// The encoding of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// Whether Arabic marks (harakat) are shown. They are always kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Marks {
    /// Each on its letter.
    Show,
    /// Left out on the screen: the terminal gives them a column, or loses the letter.
    Hide,
}

impl Marks {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Show, Self::Hide];

    /// Its name on the command line and in the settings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Show => "show",
            Self::Hide => "hide",
        }
    }

    /// The choice of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// How right-to-left text reaches the terminal at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Way {
    /// The encoding of the cells.
    pub encoding: Encoding,
    /// Whether marks are shown.
    pub marks: Marks,
}

impl Way {
    /// The cells as they are.
    pub const PLAIN: Self = Self {
        encoding: Encoding::Visual,
        marks: Marks::Show,
    };
}

/// Whether a terminal that orders rows would move this cell: Arabic and Hebrew letters, and
/// Arabic-Indic digits.
pub fn reads_right(symbol: &str) -> bool {
    symbol
        .chars()
        .next()
        .is_some_and(|first| !first.is_ascii() && from_right(first))
}

/// Whether this is an Arabic-Indic digit: numbers of them read from the left among letters that do not.
pub fn is_arabic_digit(symbol: &str) -> bool {
    let first = symbol.chars().next();
    first.is_some_and(|first| bidi_class(first) == BidiClass::AN)
}

fn from_right(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

/// The symbol without Arabic marks, or nothing when it has none. A mark that stands alone stays.
pub fn without_marks(symbol: &str) -> Option<String> {
    let mut chars = symbol.chars();
    let first = chars.next()?;
    chars.as_str().contains(is_mark).then(|| {
        std::iter::once(first)
            .chain(chars.filter(|c| !is_mark(*c)))
            .collect()
    })
}

/// The marks of Arabic script: Koranic signs, harakat and what stands above and below letters.
fn is_mark(c: char) -> bool {
    let arabic = matches!(c, '\u{0610}'..='\u{06FF}' | '\u{08D3}'..='\u{08FF}');
    arabic && bidi_class(c) == BidiClass::NSM
}

/// To which sides a letter is joined as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Joins {
    /// To the letter before it in reading order.
    pub before: bool,
    /// To the letter after it in reading order.
    pub after: bool,
}

/// How the presentation form in this cell is joined.
pub fn joins(symbol: &str) -> Joins {
    let form = symbol.chars().next().and_then(place_of_form).unwrap_or(0);
    Joins {
        before: form % 2 == 1,
        after: form >= 2,
    }
}

/// 0 isolated, 1 final, 2 initial, 3 medial; nothing for what is no presentation form.
fn place_of_form(c: char) -> Option<u32> {
    if c == '\u{0640}' {
        return Some(3);
    }
    if let Some(place) = ALEF_MAKSURA.iter().position(|form| *form == c) {
        return u32::try_from(place).ok();
    }
    let within = |isolated: char, count: u32| {
        let steps = u32::from(c).checked_sub(u32::from(isolated))?;
        (steps < count).then_some(steps)
    };
    let ligature = LAM_ALEF.iter().find_map(|(_, form)| within(*form, 2));
    ligature.or_else(|| {
        FORMS
            .iter()
            // Its initial form would be the isolated form of the letter that follows it.
            .filter(|(letter, _, _)| *letter != '\u{0649}')
            .find_map(|(_, form, count)| within(*form, u32::from(*count)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_back() {
        for one in Encoding::ALL {
            assert_eq!(Encoding::parse(one.name()), Some(one));
        }
        for one in Marks::ALL {
            assert_eq!(Marks::parse(one.name()), Some(one));
        }
        assert_eq!(Encoding::parse("auto"), None);
    }

    #[test]
    fn letters_and_arabic_digits_move_and_nothing_else() {
        for moved in ["ب", "\u{FE91}", "\u{FE91}\u{64E}", "٣", "؟", "א"] {
            assert!(reads_right(moved), "{moved}");
        }
        for still in ["a", "3", "(", "│", "█", " ", "،", "é", "", "…"] {
            assert!(!reads_right(still), "{still}");
        }
    }

    #[test]
    fn marks_go_and_letters_stay() {
        assert_eq!(
            without_marks("\u{FE91}\u{64E}\u{651}").as_deref(),
            Some("\u{FE91}")
        );
        assert_eq!(without_marks("\u{FE91}"), None);
        assert_eq!(without_marks("e\u{301}"), None, "other scripts keep theirs");
        assert_eq!(without_marks("\u{64E}"), None);
    }

    #[test]
    fn forms_tell_how_they_are_joined() {
        let sides = |symbol: &str| {
            let joins = joins(symbol);
            (joins.before, joins.after)
        };
        for (isolated, count) in [("\u{FE8F}", 4), ("\u{FEFB}", 2), ("\u{FE8D}", 2)] {
            let first = u32::from(isolated.chars().next().unwrap());
            for (steps, expected) in [(false, false), (true, false), (false, true), (true, true)]
                .into_iter()
                .enumerate()
                .take(count)
            {
                let form = char::from_u32(first + u32::try_from(steps).unwrap()).unwrap();
                let symbol = form.to_string();
                assert_eq!(sides(&symbol), expected, "{}", form.escape_unicode());
            }
        }
        assert_eq!(sides("\u{FBE8}"), (false, true), "alef maksura, initial");
        assert_eq!(sides("\u{FEF1}"), (false, false), "yeh, isolated");
        assert_eq!(sides("\u{FEF0}"), (true, false), "alef maksura, final");
        assert_eq!(sides("ـ"), (true, true));
        assert_eq!(sides("a"), (false, false));
        assert_eq!(sides("\u{0621}"), (false, false));
    }
}
