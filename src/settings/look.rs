//! How the program looks on this computer: its colours, and the signs that the font carries.

/// A set of colours, by what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// The terminal's own colours: legible wherever the terminal is.
    #[default]
    Terminal,
    /// Dark on light, for sun.
    Day,
    /// Grey on black, for a dark room.
    Night,
    /// Dim red on black, for eyes that must see in the dark.
    Red,
    /// White on black, yellow where the focus is, for weak sight.
    Contrast,
    /// Light, with no pale colour at all, for a projector.
    Projector,
    /// No colour: electronic paper, logs, `NO_COLOR`.
    Plain,
}

impl Theme {
    /// Every theme, in the order in which a key goes through them.
    pub const ALL: [Self; 7] = [
        Self::Terminal,
        Self::Day,
        Self::Night,
        Self::Red,
        Self::Contrast,
        Self::Projector,
        Self::Plain,
    ];

    /// Its name in settings and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Day => "day",
            Self::Night => "night",
            Self::Red => "red",
            Self::Contrast => "contrast",
            Self::Projector => "projector",
            Self::Plain => "none",
        }
    }

    /// The theme of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// The one after it; after the last the first.
    #[must_use]
    pub fn next(self) -> Self {
        let mut all = Self::ALL.into_iter().cycle();
        all.find(|theme| *theme == self);
        all.next().unwrap_or_default()
    }
}

/// Which signs are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Glyphs {
    /// Lines, blocks and shapes.
    #[default]
    Full,
    /// Nothing but ASCII beside the letters of the languages.
    Plain,
}

impl Glyphs {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Full, Self::Plain];

    /// The name in settings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Plain => "plain",
        }
    }

    /// The signs of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|glyphs| glyphs.name() == name)
    }
}

/// What the command line says of colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// As the surroundings ask.
    #[default]
    Auto,
    /// Whatever the surroundings ask.
    Always,
    /// None.
    Never,
}

/// The theme to begin with: what a person chose, on the command line or in the settings, counts more
/// than what the surroundings ask (`no_color`).
pub fn chosen(flag: Option<Theme>, colour: Colour, kept: Option<Theme>, no_color: bool) -> Theme {
    match (colour, flag.or(kept)) {
        (Colour::Never, _) => Theme::Plain,
        (_, Some(theme)) => theme,
        (Colour::Auto, None) if no_color => Theme::Plain,
        (Colour::Auto | Colour::Always, None) => Theme::Terminal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flag_counts_more_than_the_file_and_both_more_than_the_surroundings() {
        let (day, red) = (Some(Theme::Day), Some(Theme::Red));
        for (flag, colour, kept, no_color, theme) in [
            (None, Colour::Auto, None, false, Theme::Terminal),
            (None, Colour::Auto, None, true, Theme::Plain),
            (None, Colour::Always, None, true, Theme::Terminal),
            (None, Colour::Auto, red, true, Theme::Red),
            (day, Colour::Auto, red, true, Theme::Day),
            (None, Colour::Never, red, false, Theme::Plain),
            (day, Colour::Never, None, false, Theme::Plain),
        ] {
            assert_eq!(chosen(flag, colour, kept, no_color), theme);
        }
    }

    #[test]
    fn one_key_goes_through_all_themes_and_names_lead_back() {
        let mut theme = Theme::default();
        for expected in Theme::ALL {
            assert_eq!(theme, expected);
            assert_eq!(Theme::parse(theme.name()), Some(theme));
            theme = theme.next();
        }
        assert_eq!(theme, Theme::default());
        assert_eq!(Theme::parse("blue"), None);
        assert_eq!(Glyphs::parse(Glyphs::Plain.name()), Some(Glyphs::Plain));
    }
}
