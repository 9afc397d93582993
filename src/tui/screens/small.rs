//! The window is too small: everything is saved, and what to do.

use crate::app::event::Size;
use crate::lang::msg::General;
use crate::tui::ink::{Ink, Spot};
use crate::tui::theme::Role;

/// Says how large the window is and how large it must be. Keys still work: cover, language, quit.
pub fn paint(ink: &mut Ink<'_>, size: Size) {
    let width = ink.width().saturating_sub(2);
    let height = ink.height();
    let said = ink.words(General::TooSmall {
        width: size.width,
        height: size.height,
    });
    let used = ink.paragraph(
        Spot::new(1, 1.min(height), width),
        height,
        Role::Title,
        &said,
    );
    let remedy = ink.words(General::TooSmallRemedy);
    ink.paragraph(
        Spot::new(1, used + 2, width),
        height.saturating_sub(used + 2),
        Role::Text,
        &remedy,
    );
    ink.focus(0, 0);
}
