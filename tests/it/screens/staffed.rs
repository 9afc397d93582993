//! Examples of the page of this computer: who works here, and each one's own passphrase.

use fanal::domain::duty::Duty;
use fanal::runtime::headless::Headless;

use super::begin::{PASSPHRASE, Vaulted, drive, passphrase_of};
use super::examples::Example;

/// A station with a lead, an officer and somebody who keeps the computer, locked.
pub(crate) fn crew() -> Vaulted {
    let all = [("MB-11", Duty::Officer), ("IT-01", Duty::It)];
    Vaulted::station().with_officers(&all)
}

/// The lead has come in.
pub(crate) fn led() -> Vaulted {
    let mut station = crew();
    drive(&mut station.program, &format!("1 \"{PASSPHRASE}\" Enter"));
    station
}

/// Somebody else has come in: the second of those enrolled, or the third.
pub(crate) fn come_in(place: u8, officer: &str) -> Vaulted {
    let mut station = crew();
    let passphrase = passphrase_of(officer);
    drive(
        &mut station.program,
        &format!("{place} \"{passphrase}\" Enter"),
    );
    station
}

fn after(keys: &str) -> Headless {
    let mut station = led();
    drive(&mut station.program, keys);
    station.program
}

pub(super) fn all() -> Vec<Example> {
    let mut refused = come_in(2, "MB-11");
    drive(&mut refused.program, "m 1 1");
    let mut desk = Vaulted::desk();
    drive(&mut desk.program, "m");
    vec![
        Example::new("computer", after("m")),
        Example::new("computer of a desk", desk.program),
        Example::new("people", after("m 1 Down")).listing(),
        Example::new("people, one gone", after("m 1 3 4 2 Down Down Down Enter")).listing(),
        Example::new("people, not for an officer", refused.program),
        Example::new("people, a duty for somebody new", after("m 1 1")),
        Example::new("people, somebody new", after("m 1 1 1 \"MB-12\" Tab")),
        Example::new(
            "people, a code that is taken",
            after("m 1 1 2 \"MB-11\" Tab \"kelp\" Tab Enter"),
        ),
        Example::new("people, an officer", after("m 1 3")),
        Example::new("people, really off", after("m 1 3 4")),
        Example::new("own passphrase", after("m 2")),
        Example::new(
            "own passphrase, too short",
            after("m 2 \"kelp lantern\" Tab \"kelp\" Tab \"kelp\" Enter"),
        ),
    ]
}
