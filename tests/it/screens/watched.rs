//! Examples with several officers: who is on watch, and the handover of a shift.

use fanal::domain::duty::Duty;
use fanal::runtime::headless::Headless;

use super::begin::{PASSPHRASE, Vaulted, drive, passphrase_of};
use super::examples::Example;

/// Three people: one urgent, one on the child path, one left in the middle.
const PEOPLE: &str = "1 Enter 1 3 1 1 2 1 1 Enter \
     2 7 Enter 1 2 1 1 2 2 2 Enter \
     3 1 5 Esc";

/// A locked station with a crew: more than there are digits.
fn crew() -> Vaulted {
    let codes: Vec<String> = (11..21).map(|number| format!("MB-{number}")).collect();
    let all: Vec<(&str, Duty)> = codes
        .iter()
        .map(|code| (code.as_str(), Duty::Officer))
        .collect();
    Vaulted::station().with_officers(&all)
}

/// A station with an officer, a colleague and somebody who keeps the computer, at home with three cases.
pub(crate) fn at_work() -> Vaulted {
    let all = [("MB-11", Duty::Officer), ("IT-01", Duty::It)];
    let mut station = Vaulted::station().with_officers(&all);
    drive(
        &mut station.program,
        &format!("1 \"{PASSPHRASE}\" Enter {PEOPLE}"),
    );
    station
}

fn after(keys: &str) -> Headless {
    let mut station = at_work();
    drive(&mut station.program, keys);
    station.program
}

pub(super) fn all() -> Vec<Example> {
    let mut long = crew();
    drive(&mut long.program, "PgDn");
    let mut chosen = crew();
    drive(&mut chosen.program, "2");
    let mut other = crew();
    drive(&mut other.program, "PgDn PgDn Enter");
    let mut alone = Vaulted::station();
    drive(&mut alone.program, "o");
    let mut nobody = Vaulted::station();
    drive(&mut nobody.program, "o Enter Enter");
    let handed = after("o Enter Enter 1 2");
    vec![
        Example::new("unlock, who is on watch", crew().program).listing(),
        Example::new("unlock, further down", long.program).listing(),
        Example::new("unlock, a colleague", chosen.program),
        Example::new("unlock, somebody else", other.program),
        Example::new("handover, nothing open", alone.program),
        Example::new("handover, what is open", after("o")).listing(),
        Example::new("handover, about you", after("o Enter 3")),
        Example::new("handover, nobody else", nobody.program),
        Example::new("handover, who takes over", after("o Enter Enter")).listing(),
        Example::new("handover, sure", after("o Enter Enter 1")),
        Example::new("handover, handed over", handed),
    ]
}

/// The keys with which a colleague comes in.
pub(crate) fn comes_in(officer: &str) -> String {
    format!("\"{}\" Enter", passphrase_of(officer))
}
