//! A journey on its way: written down at a station, exported, read at a desk, as it was.

use fanal::app::screens::Screen;

use super::begin::{TO_INTERVIEW, Vaulted, WIDE, drive};
use super::examples::TRAVELLED;

#[test]
fn a_journey_reaches_the_desk_as_it_was_written() {
    let mut desk = Vaulted::desk();
    let mut station = Vaulted::station();
    let key = desk.recipient();
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    drive(
        &mut station.program,
        &format!("k \"{key}\" Enter Esc 1 {TO_INTERVIEW} {TRAVELLED}"),
    );
    let open = station.program.model.shared.open.as_ref().unwrap();
    let written = open.screening.journey.clone();
    drive(
        &mut station.program,
        &format!("Esc Esc e \"{folder}\" Enter expect \"fb-\""),
    );

    drive(
        &mut desk.program,
        &format!("i \"{folder}\" Enter Enter Enter"),
    );
    desk.program.resize(WIDE);
    let frame = desk.program.frame();
    assert!(
        matches!(desk.program.model.screen, Screen::Review(_)),
        "{frame}"
    );
    let open = desk.program.model.shared.open.as_ref().unwrap();
    assert_eq!(open.screening.journey, written);
    assert_eq!(written.legs().count(), 2);
    assert!(
        frame.contains("Aden ══ Ibra ███ 9 days ══ a coast ══"),
        "{frame}"
    );
    assert!(
        frame.contains("At the end: a job that others chose"),
        "{frame}"
    );
}
