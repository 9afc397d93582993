//! Arguments about how the screen looks.

use clap::ValueEnum;

use crate::settings::look;

/// A set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Theme {
    /// The terminal's own colours.
    Terminal,
    /// Dark on light, for sun.
    Day,
    /// Grey on black.
    Night,
    /// Dim red on black.
    Red,
    /// White on black, yellow focus.
    Contrast,
    /// Light, without pale colours.
    Projector,
    /// No colour.
    None,
}

impl From<Theme> for look::Theme {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::Terminal => Self::Terminal,
            Theme::Day => Self::Day,
            Theme::Night => Self::Night,
            Theme::Red => Self::Red,
            Theme::Contrast => Self::Contrast,
            Theme::Projector => Self::Projector,
            Theme::None => Self::Plain,
        }
    }
}

/// When there is colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// Unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl From<Color> for look::Colour {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}
