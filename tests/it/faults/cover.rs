//! The cover over every screen and overlay, in every language and window: one key, one frame, and no
//! word of what is under it; Space brings the same frame back, and after five seconds only the
//! passphrase does.

use fanal::app::effect::Effect;
use fanal::app::event::Event;
use fanal::app::key::Key;
use fanal::app::keys::takes_text;
use fanal::app::model::Model;
use fanal::app::update::clock::{COVER_AFTER, LOCK_AFTER, RETURN_WITHIN};
use fanal::app::update::{contexts, update};
use fanal::domain::moment::Timestamp;
use fanal::lang::locale::Locale;
use fanal::tui::paint::{Tongues, as_text};
use rustix::process::Signal;

use crate::commands::{PASSPHRASE, Place};
use crate::screens::begin::{SMALL, WIDE};
use crate::screens::examples::{self, Example};
use crate::screens::frames::{painted, turn};
use crate::terminal::Window;
use crate::terminal::phrases::HOME;

/// The frame as text.
fn frame(model: &Model, tongues: &Tongues) -> String {
    as_text(&painted(model, tongues))
}

/// Runs a check over every example in every language and window, and leaves each as it was.
fn over_everything(check: impl Fn(&mut Example, &Tongues)) -> usize {
    let tongues = Tongues::new();
    let mut count = 0;
    examples::with_all(|all| {
        for example in all.iter_mut() {
            let model = &mut example.model;
            let had = (
                model.cover.take(),
                model.shared.toast.take(),
                model.touched,
                model.kept.clone(),
                (model.shared.now, model.shared.steady),
            );
            for size in [SMALL, WIDE] {
                for locale in Locale::ALL {
                    turn(&mut example.model, locale, size);
                    example.model.touched = example.model.shared.moment();
                    check(example, &tongues);
                    example.model.cover = None;
                    (example.model.shared.now, example.model.shared.steady) = had.4;
                    count += 1;
                }
            }
            let model = &mut example.model;
            model.shared.effects.clear();
            (model.cover, model.shared.toast, model.touched, model.kept) =
                (had.0, had.1, had.2, had.3);
        }
    });
    count
}

/// The keys that cover here.
fn keys(model: &Model) -> &'static [Key] {
    if takes_text(contexts(model)[0]) {
        &[Key::Function(9)]
    } else {
        &[Key::Char(' '), Key::Function(9)]
    }
}

fn later(model: &Model, seconds: u64) -> Timestamp {
    let seconds = i64::try_from(seconds).unwrap();
    Timestamp::from_seconds(model.shared.now.seconds() + seconds)
}

#[track_caller]
fn says_nothing(model: &Model, tongues: &Tongues, name: &str) {
    let shown = frame(model, tongues);
    // The clock is drawn with one sign, the plain one where plain signs were chosen.
    let clock = ['█', '#'];
    let told = shown
        .chars()
        .find(|sign| !sign.is_whitespace() && !clock.contains(sign));
    assert_eq!(told, None, "{name}:\n{shown}");
    assert!(shown.contains(clock), "{name}: no clock");
}

#[test]
fn one_key_leaves_no_word_on_any_screen_and_space_brings_the_same_frame_back() {
    let count = over_everything(|example, tongues| {
        let name = example.name;
        let model = &mut example.model;
        let before = frame(model, tongues);
        for key in keys(model) {
            let now = model.shared.now;
            update(model, Event::Key(*key), now);
            says_nothing(model, tongues, name);
            let is_lasting = model.shared.session.is_none();
            assert_eq!(model.cover.unwrap().locked, is_lasting, "{name}");
            let almost = later(model, RETURN_WITHIN - 1);
            update(model, Event::Key(Key::Char(' ')), almost);
            assert!(model.cover.is_none(), "{key:?} on {name}");
            model.shared.now = now;
            assert_eq!(frame(model, tongues), before, "{key:?} on {name}");
        }
    });
    eprintln!("{count} screens covered and uncovered");
    assert!(count > 400, "{count}");
}

/// Whatever is on the screen: after five seconds Space is a key like any other, and the keys go.
#[test]
fn after_five_seconds_only_the_passphrase_leads_back_from_any_screen() {
    over_everything(|example, tongues| {
        let name = example.name;
        let model = &mut example.model;
        if model.shared.session.is_none() || model.shared.is_drill() {
            return;
        }
        let now = model.shared.now;
        update(model, Event::Key(keys(model)[0]), now);
        let due = later(model, RETURN_WITHIN);
        let effects = update(model, Event::Key(Key::Char(' ')), due);
        assert!(is_locking(&effects), "{name}: {effects:?}");
        assert!(model.cover.unwrap().locked, "{name}");
        says_nothing(model, tongues, name);
    });
}

/// A minute without a key covers every screen of an open vault, four lock it: by the clock on the
/// wall, by the steady one, and after a sleep that only the first of them saw.
#[test]
fn any_screen_that_is_left_alone_is_covered_and_then_locked() {
    over_everything(|example, tongues| {
        let name = example.name;
        let model = &mut example.model;
        if model.shared.session.is_none() {
            return;
        }
        let drill = model.shared.is_drill();
        for by_wall in [true, false] {
            let (now, steady) = (model.shared.now, model.shared.steady);
            let pass = |model: &mut Model, seconds: u64| {
                let at = if by_wall { later(model, seconds) } else { now };
                model.shared.steady += if by_wall { 0 } else { seconds };
                update(model, Event::Tick, at)
            };
            pass(model, COVER_AFTER - 1);
            assert!(model.cover.is_none(), "{name}");
            pass(model, 1);
            says_nothing(model, tongues, name);
            pass(model, LOCK_AFTER - COVER_AFTER - 1);
            assert!(!model.cover.unwrap().locked, "{name}");
            let effects = pass(model, 1);
            assert_eq!(is_locking(&effects), !drill, "{name}");
            model.cover = None;
            (model.shared.now, model.shared.steady) = (now, steady);
        }
        let woken = later(model, 8 * 3600);
        let effects = update(model, Event::Key(Key::Char('1')), woken);
        assert_eq!(is_locking(&effects), !drill, "{name}");
        says_nothing(model, tongues, name);
    });
}

#[test]
fn a_clock_that_was_set_back_covers_and_locks_any_screen() {
    over_everything(|example, tongues| {
        let name = example.name;
        let model = &mut example.model;
        if model.shared.session.is_none() {
            return;
        }
        let before = Timestamp::from_seconds(model.shared.now.seconds() - 3600);
        let effects = update(model, Event::Tick, before);
        says_nothing(model, tongues, name);
        assert_eq!(is_locking(&effects), !model.shared.is_drill(), "{name}");
    });
}

fn is_locking(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Lock))
}

/// The title of the window never changes with the work, and nothing is left to scroll back to.
#[test]
fn neither_title_nor_scroll_back_tells_of_a_case() {
    let place = Place::station("JET-02", &[]);
    let mut window = Window::open(place.data());
    window.unlock(PASSPHRASE, &HOME);
    window.begin_interview();
    window.note("a heliotrope scarf");
    window.signal(Signal::TERM);
    assert!(window.end().success());
    let written = String::from_utf8_lossy(&window.written).into_owned();
    let titles: Vec<&str> = written
        .split("\u{1b}]")
        .skip(1)
        .filter_map(|rest| rest.split(['\u{7}', '\u{1b}']).next())
        .collect();
    assert_eq!(titles, ["0;Fanal"]);
    // Everything was written between the two calls for the other screen, which has no scroll-back.
    let (before, rest) = written.split_once(crate::terminal::ALTERNATE).unwrap();
    let (_, after) = rest.split_once("\u{1b}[?1049l").unwrap();
    for outside in [before, after] {
        assert!(!outside.chars().any(char::is_alphabetic) || !outside.contains("heliotrope"));
        assert!(!outside.contains("JET"), "{outside:?}");
    }
}
