//! The four languages, all equal.

use crate::text::direction::Direction;

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// English.
    En,
    /// Modern standard Arabic, right to left.
    Ar,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

impl Locale {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::En, Self::Ar, Self::Fr, Self::Es];

    /// The two-letter code of ISO 639-1: `en`, `ar`, `fr` or `es`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ar => "ar",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ar => "العربية",
            Self::Fr => "Français",
            Self::Es => "Español",
        }
    }

    /// The side on which reading starts.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::RightToLeft,
            Self::En | Self::Fr | Self::Es => Direction::LeftToRight,
        }
    }

    /// The language a code or a POSIX locale name (`fr_FR.UTF-8`) asks for, if it is one of ours.
    pub fn parse(name: &str) -> Option<Self> {
        let code = name
            .split(['_', '-', '.', '@'])
            .next()?
            .to_ascii_lowercase();
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// The language after this one, as one key switches them.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::En => Self::Ar,
            Self::Ar => Self::Fr,
            Self::Fr => Self::Es,
            Self::Es => Self::En,
        }
    }

    /// Its place in [`Locale::ALL`].
    pub const fn place(self) -> usize {
        match self {
            Self::En => 0,
            Self::Ar => 1,
            Self::Fr => 2,
            Self::Es => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posix_names_find_their_language() {
        assert_eq!(Locale::parse("fr_MA.UTF-8"), Some(Locale::Fr));
        assert_eq!(Locale::parse("AR"), Some(Locale::Ar));
        assert_eq!(Locale::parse("C.UTF-8"), None);
    }
}
