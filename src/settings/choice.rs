//! Choices that have a name in the settings file.

/// Which signs the screens are drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glyphs {
    /// Lines, blocks and shapes.
    Full,
    /// Plain letters, for any font and any screen reader.
    Plain,
}

impl Glyphs {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Full, Self::Plain];

    /// The name in the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Plain => "plain",
        }
    }

    /// The choice of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// A set of colours, by the name of its theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// The terminal's own.
    Terminal,
    /// Black on white.
    Day,
    /// Grey on black.
    Night,
    /// Dim red on black.
    Red,
    /// White on black, for low vision.
    Contrast,
    /// For a room.
    Projector,
    /// None at all.
    None,
}

impl Colours {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::Terminal,
        Self::Day,
        Self::Night,
        Self::Red,
        Self::Contrast,
        Self::Projector,
        Self::None,
    ];

    /// The name in the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Day => "day",
            Self::Night => "night",
            Self::Red => "red",
            Self::Contrast => "contrast",
            Self::Projector => "projector",
            Self::None => "none",
        }
    }

    /// The choice of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}
