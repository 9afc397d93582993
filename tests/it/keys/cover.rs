//! The cover comes from everywhere at once, and locks when it must.

use fanal::app::effect::Effect;
use fanal::app::event::Event;
use fanal::app::key::Key;
use fanal::app::keys::Context;
use fanal::app::model::Cover;
use fanal::app::screens::Screen;
use fanal::app::update::clock::{COVER_AFTER, LOCK_AFTER, RETURN_WITHIN};
use fanal::app::update::{contexts, update};
use fanal::runtime::headless::Headless;

use crate::screens::begin::{TO_INTERVIEW, Vaulted, drill, drive};
use crate::screens::examples;

#[test]
fn one_key_covers_from_every_screen_and_overlay() {
    examples::with_all(|all| {
        for example in all {
            let model = &mut example.model;
            let had = (model.cover.take(), model.shared.toast.clone());
            let typing = matches!(contexts(model)[0], Context::Field | Context::Commands);
            let keys: &[Key] = if typing {
                &[Key::Function(9)]
            } else {
                &[Key::Char(' '), Key::Function(9)]
            };
            for key in keys {
                let now = model.shared.now;
                let effects = update(model, Event::Key(*key), now);
                assert!(model.cover.is_some(), "{key:?} on {}", example.name);
                assert!(
                    !effects.iter().any(|it| matches!(it, Effect::Quit)),
                    "{key:?} on {}",
                    example.name
                );
                model.cover = None;
            }
            (model.cover, model.shared.toast) = had;
        }
    });
}

#[test]
fn a_covered_screen_takes_no_key_but_the_one_that_uncovers() {
    let mut program = drill(&format!("{TO_INTERVIEW} Space"));
    let before = program.frame();
    let entries = program.model.shared.open.as_ref().unwrap().history.len();
    for key in "123456789uw.".chars() {
        program.press(Key::Char(key));
    }
    for key in [
        Key::Enter,
        Key::Esc,
        Key::Tab,
        Key::Backspace,
        Key::Ctrl('c'),
    ] {
        program.press(key);
    }
    assert_eq!(program.frame(), before);
    drive(&mut program, "Space");
    let open = program.model.shared.open.as_ref().unwrap();
    assert_eq!(open.history.len(), entries);
}

fn cover(program: &Headless) -> Cover {
    program
        .model
        .cover
        .unwrap_or_else(|| panic!("{}", program.frame()))
}

fn seconds(limit: u64) -> i64 {
    i64::try_from(limit).unwrap()
}

#[test]
fn the_limits_are_those_of_the_design() {
    // Source: design README 13.
    assert_eq!((COVER_AFTER, LOCK_AFTER, RETURN_WITHIN), (60, 240, 5));
}

#[test]
fn an_idle_station_is_covered_and_then_locked() {
    let mut station = Vaulted::station();
    let program = &mut station.program;
    drive(program, "1 Enter 1");
    program.wait(seconds(COVER_AFTER) - 1);
    assert!(program.model.cover.is_none());
    program.wait(1);
    assert!(!cover(program).locked && program.model.shared.session.is_some());
    program.wait(seconds(LOCK_AFTER - COVER_AFTER) - 1);
    assert!(!cover(program).locked);
    program.wait(1);
    assert!(cover(program).locked && program.model.shared.session.is_none());
    assert!(program.model.shared.open.is_none() && program.model.shared.cases.is_empty());
    // Any key shows the page that asks for the passphrase, and does nothing else.
    drive(program, "Space");
    assert!(matches!(program.model.screen, Screen::Unlock(_)));
}

#[test]
fn an_idle_cover_comes_off_with_one_key_until_the_lock() {
    let mut station = Vaulted::station();
    let program = &mut station.program;
    program.wait(seconds(LOCK_AFTER) - 1);
    program.wait(0);
    drive(program, "Space");
    assert!(program.model.cover.is_none() && program.model.shared.session.is_some());
}

#[test]
fn a_cover_that_somebody_put_on_locks_after_five_seconds() {
    let mut station = Vaulted::station();
    let program = &mut station.program;
    drive(program, "Space");
    program.wait(seconds(RETURN_WITHIN) - 1);
    assert!(!cover(program).locked);
    program.wait(1);
    assert!(cover(program).locked && program.model.shared.session.is_none());
}

#[test]
fn a_drill_never_locks() {
    let mut program = drill(TO_INTERVIEW);
    drive(&mut program, "Space");
    program.wait(3600);
    assert!(!cover(&program).locked && program.model.shared.session.is_some());
    drive(&mut program, "Space");
    program.wait(3600);
    assert!(cover(&program).idle && !cover(&program).locked);
    program.wait(3600);
    drive(&mut program, "Space");
    assert!(matches!(program.model.screen, Screen::Interview(_)));
}

/// Nobody knows how long it was left alone.
#[test]
fn a_clock_that_was_set_back_locks() {
    let mut station = Vaulted::station();
    let program = &mut station.program;
    drive(program, "1 Enter 1");
    program.set_clock(-7200);
    program.take(Event::Tick);
    assert!(cover(program).idle && cover(program).locked);
    assert!(program.model.shared.session.is_none());
    // Whatever comes first: a key finds it as well, and does nothing else.
    let mut station = Vaulted::station();
    station.program.set_clock(-7200);
    drive(&mut station.program, "1");
    assert!(cover(&station.program).locked && station.program.model.shared.open.is_none());
}

/// What services that keep the time do is no reason to stop an interview.
#[test]
fn a_clock_that_was_put_right_by_a_second_changes_nothing() {
    let mut station = Vaulted::station();
    station.program.set_clock(-2);
    drive(&mut station.program, "1");
    assert!(station.program.model.cover.is_none() && station.program.model.shared.open.is_some());
}

/// The clock on the wall is set back all the time: the steady one covers and locks.
#[test]
fn a_wall_clock_that_stands_still_holds_nothing_off() {
    let mut station = Vaulted::station();
    let program = &mut station.program;
    for second in 1..=LOCK_AFTER {
        program.model.shared.steady += 1;
        program.take(Event::Tick);
        assert_eq!(
            program.model.cover.is_some(),
            second >= COVER_AFTER,
            "{second}"
        );
    }
    assert!(cover(program).locked && program.model.shared.session.is_none());
    let mut station = Vaulted::station();
    let program = &mut station.program;
    drive(program, "Space");
    program.model.shared.steady += RETURN_WITHIN;
    drive(program, "Space");
    assert!(cover(program).locked && program.model.shared.session.is_none());
}

/// A lid that was closed: the steady clock may have stood still, and the key that wakes the computer
/// comes before anything else.
#[test]
fn the_key_that_wakes_a_computer_finds_the_cover() {
    for asleep in [COVER_AFTER, LOCK_AFTER, 3 * 3600] {
        let mut station = Vaulted::station();
        let program = &mut station.program;
        drive(program, "1 Enter");
        let entries = program.model.shared.open.as_ref().unwrap().history.len();
        program.set_clock(seconds(asleep));
        program.press(Key::Char('1'));
        let locked = asleep >= LOCK_AFTER;
        assert_eq!(cover(program).locked, locked, "{asleep}");
        if let Some(open) = &program.model.shared.open {
            assert_eq!(open.history.len(), entries, "the key answered nothing");
        }
        assert_eq!(program.model.shared.session.is_none(), locked);
    }
}

/// A cat on the keys does not keep a covered computer open.
#[test]
fn keys_behind_the_cover_do_not_put_the_lock_off() {
    let mut station = Vaulted::station();
    let program = &mut station.program;
    for _ in 0..LOCK_AFTER {
        program.wait(1);
        if program.model.cover.is_some_and(|cover| !cover.locked) {
            program.press(Key::Char('x'));
        }
    }
    assert!(cover(program).locked);
    assert!(program.model.shared.session.is_none());
}
