//! Examples of the page that withdraws, holds, releases and erases a case.

use fanal::runtime::headless::Headless;

use super::begin::{PASSPHRASE, TO_INTERVIEW, Vaulted, drill, drive};
use super::examples::Example;
use super::vaulted::desk_after;
use super::watched::at_work;

/// From home to the list of all cases, whose first is the urgent one.
pub(crate) const LIST: &str = "5";

/// A station whose lead handed every open case over, and has come in again.
pub(crate) fn handed_over() -> Vaulted {
    let mut station = at_work();
    drive(
        &mut station.program,
        &format!("o Enter Enter 1 2 Esc 1 \"{PASSPHRASE}\" Enter"),
    );
    station
}

fn after(keys: &str) -> Headless {
    let mut station = at_work();
    drive(&mut station.program, &format!("{LIST} {keys}"));
    station.program
}

pub(super) fn all() -> Vec<Example> {
    let mut colleague = handed_over();
    drive(&mut colleague.program, "m 4 \"JET-02-A-001\" Enter");
    let mut asking = at_work();
    drive(&mut asking.program, "m 4 \"JET-02-A\"");
    vec![
        Example::new("care of a case", after("x")),
        Example::new("care, held", after("x 2")),
        Example::new("care, held and not erased", after("x 2 4")),
        Example::new("care, really withdrawn", after("x 1")),
        Example::new("care, really released", after("x 3")),
        Example::new("care, really erased", after("x 4")),
        Example::new("care, erased", after("x 4 2")).listing(),
        Example::new(
            "care, from an interview",
            drill(&format!("{TO_INTERVIEW} x")),
        ),
        Example::new("care at a desk", desk_after("Enter Enter x")),
        Example::new("care, asking for a code", asking.program),
        Example::new("care of a case of a colleague", colleague.program),
    ]
}
