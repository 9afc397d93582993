//! The keys of the screen below, with a field to search among them.

use super::{Answer, Overlay, scroll};
use crate::app::action::Action;
use crate::app::field::{Field, Taken};
use crate::app::key::Key;
use crate::app::keys::Context;
use crate::app::model::Model;
use crate::text::direction::Direction;

/// What is searched for, and how far the page is scrolled.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Help {
    /// What is searched for.
    pub field: Field,
    /// The first row that is shown.
    pub top: u16,
}

/// Where the keys are looked up that the help explains: what lies below it, or the screen.
pub fn explained(model: &Model) -> Context {
    let mut below = model.overlays.iter().rev();
    let other = below.find(|over| !matches!(over, Overlay::Help(_)));
    other.map_or_else(|| model.screen.context(), Overlay::context)
}

impl Help {
    /// Takes what is typed, except what closes the page and what covers the screen.
    pub(super) fn type_key(&mut self, key: Key, frame: Direction) -> Taken {
        if matches!(key.normal(), Key::Char('?' | ' ')) {
            return Taken::No;
        }
        let taken = self.field.take_key(key, frame);
        if taken == Taken::Yes {
            self.top = 0;
        }
        taken
    }

    pub(super) fn update(&mut self, action: Action) -> Answer {
        scroll(&mut self.top, action)
    }
}
