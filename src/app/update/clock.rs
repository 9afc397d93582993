//! What time does: the cover, the lock, and keeping the place.

use super::super::effect::Effect;
use super::super::key::Key;
use super::super::model::{Cover, Model, Saved};
use super::super::overlay::Overlay;
use super::cover;
use crate::domain::moment::{Moment, Timestamp};
use crate::domain::summary::Place;

/// Seconds without a key until the screen is covered.
///
/// Source: design README 13, with [`LOCK_AFTER`] and [`RETURN_WITHIN`].
pub const COVER_AFTER: u64 = 60;

/// Seconds without a key until the vault is locked.
pub const LOCK_AFTER: u64 = 240;

/// Seconds in which Space takes a cover off again.
pub const RETURN_WITHIN: u64 = 5;

/// Seconds without a key after which half-typed text is kept.
pub const KEEP_AFTER: u64 = 2;

/// Seconds until what could not be written is tried again.
pub const SAVE_AGAIN: u64 = 5;

/// Seconds by which the clock on the wall may be set back without a lock, as services that keep the
/// time do; the steady clock measures on meanwhile.
const SET_BACK: u64 = 2;

/// Seconds until something happens by itself, if anything will; 0 when it is due.
pub fn due_in(model: &Model, now: Moment) -> Option<u64> {
    let after = |moment: Moment, seconds: u64| seconds.saturating_sub(now.since(moment));
    let idle = match model.cover {
        Some(cover) if cover.locked => None,
        Some(cover) if cover.idle => Some(after(model.touched, LOCK_AFTER)),
        Some(cover) => Some(after(cover.since, RETURN_WITHIN)),
        None if model.shared.session.is_some() => Some(after(model.touched, COVER_AFTER)),
        None => None,
    };
    let draft = (place(model) != model.kept).then(|| after(model.touched, KEEP_AFTER));
    let again = matches!(model.shared.saved, Saved::Failed(_))
        .then(|| after(model.shared.moment(), SAVE_AGAIN));
    idle.into_iter().chain(draft).chain(again).min()
}

/// Whether the clock on the wall stands before where it stood.
pub fn is_set_back(before: Timestamp, now: Timestamp) -> bool {
    before.seconds_since(now) > SET_BACK
}

/// Covers and locks, as far as it is due; a clock that was set back counts as any time passed, since
/// nobody can tell how much it was. Tells whether the cover came on.
pub fn watch(model: &mut Model, set_back: bool) -> bool {
    if model.shared.session.is_none() {
        return false;
    }
    let now = model.shared.moment();
    let still = now.since(model.touched);
    let comes_on = model.cover.is_none() && (set_back || still >= COVER_AFTER);
    if comes_on {
        cover(model, true);
    }
    if model
        .cover
        .is_some_and(|held| !held.locked && (set_back || due(held, now, still)))
    {
        lock(model);
    }
    comes_on
}

/// Keeps what is half typed, and tries again what could not be written.
pub fn tick(model: &mut Model) {
    if matches!(model.shared.saved, Saved::Failed(_)) {
        model.shared.effects.push(Effect::SaveAgain);
    } else if model.shared.moment().since(model.touched) >= KEEP_AFTER {
        keep(model);
    }
}

fn due(cover: Cover, now: Moment, still: u64) -> bool {
    if cover.idle {
        still >= LOCK_AFTER
    } else {
        now.since(cover.since) >= RETURN_WITHIN
    }
}

/// Drops the keys. A drill has none: its cover stays until Space.
fn lock(model: &mut Model) {
    if model.shared.is_drill() {
        return;
    }
    keep(model);
    if model.cover.is_some_and(|cover| !cover.idle) {
        give_up(model);
    }
    model.shared.effects.push(Effect::Lock);
    if let Some(cover) = &mut model.cover {
        cover.locked = true;
    }
}

/// A key while the screen is covered: Space returns within five seconds, or any time in a drill;
/// once the keys are gone, any key shows the page that asks for the passphrase.
pub fn covered_key(model: &mut Model, key: Key) {
    let Some(held) = model.cover else { return };
    if held.locked {
        // The keys are being dropped until the session is gone: nothing takes the cover off before.
        if model.shared.session.is_none() {
            model.cover = None;
        }
        return;
    }
    let space = matches!(key, Key::Char(' ') | Key::Function(9));
    let in_time = model.shared.moment().since(held.since) < RETURN_WITHIN;
    if space && (held.idle || in_time || model.shared.is_drill()) {
        model.cover = None;
        model.touched = model.shared.moment();
    }
}

/// The process was asked to end: keep the place, drop the keys, leave.
pub fn terminate(model: &mut Model) {
    keep(model);
    give_up(model);
    model.shared.effects.push(Effect::Quit);
}

/// Stops what is under way, and nothing of it stays: the keys must not wait for a slow stick.
fn give_up(model: &mut Model) {
    let underway = |overlay: &Overlay| matches!(overlay, Overlay::Underway(_));
    if model.overlays.iter().any(underway) {
        model.shared.effects.push(Effect::GiveUp);
    }
}

/// Keeps the place when the page or the question changed; half-typed text waits for a tick.
pub fn keep_place(model: &mut Model) {
    let place = place(model);
    let spot = |place: &Option<Place>| {
        place
            .as_ref()
            .map(|place| (place.code.clone(), place.spot.clone()))
    };
    if spot(&place) != spot(&model.kept) {
        keep(model);
    }
}

/// Keeps the place and half-typed text now.
pub fn keep(model: &mut Model) {
    // The way back is not forgotten before it was gone.
    if model.resume.is_some() {
        return;
    }
    let place = place(model);
    if place != model.kept && model.shared.session.is_some() {
        model.kept.clone_from(&place);
        model.shared.effects.push(Effect::KeepPlace(place));
    }
}

/// Where the officer is, with what is being typed.
fn place(model: &Model) -> Option<Place> {
    let spot = model.screen.spot(&model.shared)?;
    let code = model.shared.open.as_ref()?.screening.code.clone();
    let draft = model.screen.draft();
    Some(Place {
        code,
        spot,
        draft: draft.filter(|text| !text.is_empty()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::event::{Event, Size};
    use super::super::super::model::Shared;
    use super::super::super::overlay::Underway;
    use super::super::update;
    use super::*;
    use crate::domain::station::{Realm, Role, Session};
    use crate::lang::locale::Locale;

    fn at_work() -> Model {
        let packs = crate::pack::shipped().unwrap();
        let size = Size {
            width: 80,
            height: 24,
        };
        let at = Timestamp::from_seconds(100);
        let (mut model, _) = Model::new(Shared::new(packs, Locale::En, size, at));
        model.overlays.clear();
        model.shared.session = Some(Session {
            realm: Realm::Practice,
            role: Role::Station,
            station: "JET-02".to_owned(),
            officer: "ID-07".to_owned(),
            vault: String::new(),
            letter: "A".to_owned(),
            fingerprint: String::new(),
            recipient: String::new(),
            supervisors: Vec::new(),
            recoveries: Vec::new(),
        });
        model
    }

    #[test]
    fn no_key_lifts_the_cover_while_the_keys_are_being_dropped() {
        let mut model = at_work();
        let second = Timestamp::from_seconds;
        update(&mut model, Event::Key(Key::Char(' ')), second(100));
        let effects = update(&mut model, Event::Tick, second(105));
        assert!(matches!(effects.last(), Some(Effect::Lock)), "{effects:?}");
        for key in [Key::Char('q'), Key::Char(' '), Key::Enter] {
            update(&mut model, Event::Key(key), second(105));
            assert!(model.cover.is_some(), "{key:?}");
        }
    }

    /// What the effects are, where an export is on the way.
    fn effects(model: &mut Model, act: impl Fn(&mut Model)) -> Vec<&'static str> {
        model.overlays.push(Underway::begun());
        model.shared.effects.clear();
        act(model);
        let named = |effect: &Effect| match effect {
            Effect::GiveUp => Some("give up"),
            Effect::Lock => Some("lock"),
            Effect::Quit => Some("quit"),
            _ => None,
        };
        model.shared.effects.iter().filter_map(named).collect()
    }

    #[test]
    fn an_export_is_given_up_before_the_keys_are_dropped() {
        let mut model = at_work();
        cover(&mut model, false);
        assert_eq!(effects(&mut model, lock), ["give up", "lock"]);
        let mut model = at_work();
        assert_eq!(effects(&mut model, terminate), ["give up", "quit"]);
        // Whoever only waits for the end of it loses nothing: the lock comes after it.
        let mut model = at_work();
        cover(&mut model, true);
        assert_eq!(effects(&mut model, lock), ["lock"]);
    }
}
