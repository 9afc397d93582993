//! Keys of the first moment: before the vault was looked for, no page is there to take them.

use super::super::action::Action;
use super::super::key::Key;
use super::super::keys::{self, Context};
use super::super::model::Model;
use super::super::overlay::Overlay;
use super::take_key;

/// The most keys that wait; who types more does not see what is meant by them.
pub(super) const MOST: usize = 64;

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
    let mut early = model.early.take().unwrap_or_default();
    if model.overlays.is_empty() {
        for key in &early {
            take_key(model, *key);
        }
    }
    // A passphrase may have been among them.
    early.fill(Key::Enter);
    std::hint::black_box(&early);
}

fn is_busy(model: &Model) -> bool {
    matches!(model.overlays.last(), Some(Overlay::Busy(_)))
}

#[cfg(test)]
mod tests {
    use super::super::super::event::{Event, Look, Reply, Size};
    use super::super::super::model::Shared;
    use super::super::super::screens::Screen;
    use super::super::update;
    use super::*;
    use crate::domain::moment::Timestamp;
    use crate::lang::Notice;
    use crate::lang::locale::Locale;
    use crate::lang::msg::Vault;

    fn starting() -> Model {
        let packs = crate::pack::shipped().unwrap();
        let size = Size {
            width: 80,
            height: 24,
        };
        let at = Timestamp::from_seconds(100);
        Model::new(Shared::new(packs, Locale::En, size, at)).0
    }

    fn take(model: &mut Model, event: Event) {
        update(model, event, Timestamp::from_seconds(100));
    }

    fn looked(model: &mut Model, look: Look) {
        take(model, Event::Done(Box::new(Reply::Looked(look))));
    }

    #[test]
    fn keys_of_the_first_moment_are_pressed_when_there_is_a_page() {
        let mut model = starting();
        take(&mut model, Event::Key(Key::Char('2')));
        assert_eq!(model.shared.locale, Locale::En);
        looked(&mut model, Look::Absent);
        assert_eq!(model.shared.locale, Locale::Ar);
        assert!(matches!(model.screen, Screen::Start));
        assert_eq!(model.early, None);
    }

    #[test]
    fn no_early_key_closes_a_message_that_nobody_saw() {
        let mut model = starting();
        take(&mut model, Event::Key(Key::Enter));
        let notice = Notice::new(Vault::Busy, Vault::BusyRemedy);
        looked(&mut model, Look::Unusable(notice.clone()));
        assert_eq!(model.overlays, [Overlay::Notice(notice)]);
        assert_eq!(model.early, None);
    }

    #[test]
    fn the_cover_does_not_wait() {
        let mut model = starting();
        take(&mut model, Event::Key(Key::Function(9)));
        assert!(model.cover.is_some());
    }
}
