//! Windows of every size: which layout one gets, and what can be done where none fits.

use super::action::Action;
use super::effect::Effect;
use super::event::Size;
use super::model::Shared;

/// The smallest window in which everything is beside and under each other as it was drawn.
pub const FULL: Size = Size {
    width: 80,
    height: 24,
};

/// The smallest window of the small layout: one question, one pane, the same keys.
pub const COMPACT: Size = Size {
    width: 60,
    height: 20,
};

/// The smallest window in which the small layout goes on where the officer wants it to: rows break
/// often there, and most pages scroll.
pub const LEAST: Size = Size {
    width: 40,
    height: 12,
};

/// The most rows that a page can be scrolled from its focus.
const FARTHEST: i16 = 120;

/// Rows that one key scrolls.
const STEP: i16 = 3;

/// What the officer chose in a window that is too small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Small {
    /// Whether the page says how to make the window larger.
    pub larger: bool,
    /// Whether the small layout goes on, as far as that is possible.
    pub anyway: bool,
}

impl Size {
    /// Whether this window has at least the columns and the rows of `least`.
    pub const fn holds(self, least: Self) -> bool {
        self.width >= least.width && self.height >= least.height
    }
}

impl Shared {
    /// Whether the window has the small layout.
    pub const fn is_compact(&self) -> bool {
        !self.size.holds(FULL)
    }

    /// Whether the page for small windows is on: nothing else can be done there than what it offers.
    pub const fn is_too_small(&self) -> bool {
        let least = if self.small.anyway { LEAST } else { COMPACT };
        !self.size.holds(least)
    }

    /// Another window. A page that was scrolled shows its focus again.
    pub(super) fn resize(&mut self, size: Size) {
        self.size = size;
        self.scrolled = 0;
        if size.holds(COMPACT) {
            // The next small window asks again.
            self.small = Small::default();
        }
    }

    /// A key on the page for small windows.
    pub(super) fn act_small(&mut self, action: Action) {
        match action {
            Action::Digit(1) => self.small.larger = true,
            // Below the least size the page says so, and goes on as soon as there is room.
            Action::Digit(2) => self.small.anyway = true,
            // The same core goes on with another front end: nothing is lost on the way.
            Action::Digit(3) => self.effects.push(Effect::LineMode),
            Action::Back | Action::Previous => self.small = Small::default(),
            _ => {}
        }
    }

    /// Scrolls a page that is higher than the window; any other key leads back to its focus.
    pub(super) fn scroll(&mut self, action: Action) {
        let by = match action {
            Action::ScrollUp => -STEP,
            Action::ScrollDown => STEP,
            _ => {
                self.scrolled = 0;
                return;
            }
        };
        self.scrolled = self.scrolled.saturating_add(by).clamp(-FARTHEST, FARTHEST);
    }
}
