//! Keys of the first moment: before the vault was looked for, no page is there to take them.

use super::super::action::Action;
use super::super::key::Key;
use super::super::keys::{self, Context};
use super::super::model::Model;
use super::super::overlay::Overlay;
use super::take_key;

/// The most keys that wait; who types more does not see what is meant by them.
const MOST: usize = 64;

/// Keeps a key for later, if it is too early for it; tells whether it did. The cover never waits.
pub(super) fn keep(model: &mut Model, key: Key) -> bool {
    let at_once = matches!(
        keys::resolve(&[Context::Everywhere], key),
        Some(Action::Cover | Action::Language)
    );
    let waits = !at_once && is_busy(model);
    let Some(early) = model.early.as_mut().filter(|_| waits) else {
        return false;
    };
    if early.len() < MOST {
        early.push(key);
    }
    true
}

/// Presses the keys that waited, once there is a page. A message comes first: keys pressed before
/// it was seen would close it.
pub(super) fn press(model: &mut Model) {
    if is_busy(model) {
        return;
    }
    let early = model.early.take().unwrap_or_default();
    if model.overlays.is_empty() {
        for key in early {
            take_key(model, key);
        }
    }
}

fn is_busy(model: &Model) -> bool {
    matches!(model.overlays.last(), Some(Overlay::Busy(_)))
}
