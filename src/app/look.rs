//! What the key for the colours does, and what is said of each theme.

use super::effect::Effect;
use super::model::Shared;
use crate::lang::msg::{Look, Msg};
use crate::settings::look::Theme;

impl Shared {
    /// Goes to the next theme, says which it is, and has it remembered.
    pub fn next_theme(&mut self) {
        self.theme = self.theme.next();
        self.toast = Some(name(self.theme));
        self.effects.push(Effect::KeepTheme(self.theme));
    }
}

/// What a theme is called, and what it is good for.
pub fn name(theme: Theme) -> Msg {
    match theme {
        Theme::Terminal => Look::Terminal,
        Theme::Day => Look::Day,
        Theme::Night => Look::Night,
        Theme::Red => Look::Red,
        Theme::Contrast => Look::Contrast,
        Theme::Projector => Look::Projector,
        Theme::Plain => Look::Plain,
    }
    .into()
}
