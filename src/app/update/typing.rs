//! Where a key goes that is text.

use super::super::field::{Field, Taken};
use super::super::key::Key;
use super::super::model::Model;
use crate::text::direction::Direction;

impl Model {
    /// Takes a key if it is text where the focus is; tells whether it did.
    pub(super) fn type_key(&mut self, key: Key, frame: Direction) -> Taken {
        match self.overlays.last_mut() {
            Some(overlay) => overlay.type_key(key, frame),
            None => self
                .screen
                .field_mut()
                .map_or(Taken::No, |field| field.take_key(key, frame)),
        }
    }

    /// The text field that has the focus, to type in: the top overlay's, or the screen's.
    pub(super) fn field_mut(&mut self) -> Option<&mut Field> {
        match self.overlays.last_mut() {
            Some(overlay) => overlay.field_mut(),
            None => self.screen.field_mut(),
        }
    }
}
