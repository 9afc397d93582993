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

#[test]
fn a_clock_that_jumps_back_covers() {
    let mut station = Vaulted::station();
    let program = &mut station.program;
    program.wait(-7200);
    assert!(cover(program).idle);
}
