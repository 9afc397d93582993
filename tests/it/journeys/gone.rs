//! What stays of deleted cases, in the list of a station.

use fanal::app::screens::Screen;
use fanal::lang::msg::Msg;
use fanal::runtime::headless::Headless;

use crate::screens::begin::{Vaulted, drive};
use crate::screens::vaulted::{deleted, keyed};

/// A station's list of cases; it has one, and deleted three.
fn list() -> Vaulted {
    let mut station = keyed(&Vaulted::desk());
    deleted(&mut station.program.model);
    drive(&mut station.program, "2");
    station
}

fn toast(program: &Headless) -> Option<&'static str> {
    let told = program.model.shared.toast.as_ref();
    told.map(Msg::id)
}

#[test]
fn one_key_shows_what_stays_of_deleted_cases_and_shows_the_others_again() {
    let mut station = list();
    let program = &mut station.program;
    drive(
        program,
        "expect \"3 cases were deleted\" expect \"JET-02-A-001\"",
    );
    let frame = program.frame().replace('\u{a0}', " ");
    assert!(
        frame.contains("f  3 cases"),
        "the key stands before it:\n{frame}"
    );
    drive(program, "f expect \"JET-02-A-091: T3, deleted on\"");
    drive(program, "expect \"JET-02-A-093: -, deleted on\"");
    assert!(!program.frame().contains("JET-02-A-001"));
    drive(program, "/ \"092\" Enter expect \"JET-02-A-092: S1\"");
    assert!(!program.frame().contains("JET-02-A-091"));
    drive(program, "f expect \"3 cases were deleted\"");
}

/// Of what is gone nothing can be opened, and no key reaches a case that is not shown.
#[test]
fn nothing_is_done_to_a_case_behind_those_that_are_gone() {
    let mut station = list();
    let program = &mut station.program;
    drive(program, "f Enter");
    assert_eq!(toast(program), Some("retention-gone-no-more"));
    drive(program, "x 1 Down Down Down Down Up");
    let Screen::Cases(page) = &program.model.screen else {
        panic!("{}", program.frame());
    };
    assert!(page.gone && page.row == 1, "{page:?}");
    assert!(program.model.shared.open.is_none());
}

#[test]
fn where_nothing_was_deleted_it_is_said() {
    let mut station = keyed(&Vaulted::desk());
    drive(&mut station.program, "2 f");
    assert_eq!(toast(&station.program), Some("retention-gone-none"));
    assert!(matches!(&station.program.model.screen, Screen::Cases(page) if !page.gone));
}
