//! Examples of the guards: held questions, overrides, words that look like something, sealed answers.

use fanal::app::overlay::Overlay;
use fanal::app::overlay::sift::Purpose;
use fanal::app::screens::Screen;
use fanal::app::screens::review::Review;
use fanal::runtime::headless::Headless;

use super::begin::{TO_INTERVIEW, Vaulted, drill, drive};
use super::examples::{Example, at_question};

/// Alone it is not, and the interpreter came with the group.
pub(crate) const OVERHEARD: &str = "i 1 1 2 7 1 1 2 Enter";

fn held(id: &str, keys: &str) -> Headless {
    let mut program = drill(OVERHEARD);
    at_question(&mut program, id);
    drive(&mut program, keys);
    program
}

fn noted(keys: &str) -> Headless {
    let mut program = drill(TO_INTERVIEW);
    at_question(&mut program, "q.control");
    drive(&mut program, keys);
    program
}

/// A recorded note that holds an export back.
fn exporting() -> Headless {
    let mut program = noted("Tab \"call Ahmed Ali 0612 345 678\" Enter");
    let Some(Overlay::Sift(sift)) = program.model.overlays.last_mut() else {
        panic!("{}", program.frame());
    };
    sift.purpose = Purpose::Export {
        code: "DRILL-A-001".to_owned(),
        place: 9,
    };
    program
}

/// A case at the desk in which a question was asked anyway.
pub(crate) fn reviewing_override() -> Headless {
    let open = held("q.docs", "2 7 \"a doctor asked\" Enter 7");
    let mut desk = Vaulted::desk().program;
    desk.model.shared.open = open.model.shared.open;
    let review = Review::new(&mut desk.model.shared);
    desk.model.screen = Screen::Review(Box::new(review));
    desk
}

/// Every screen of the guards.
pub(super) fn all() -> Vec<Example> {
    vec![
        Example::new("triage, held", drill("Enter 2 0")),
        Example::new("triage, asked anyway", drill("Enter 2 0 2 2")),
        Example::new("asking anyway, why", held("q.docs", "2")),
        Example::new(
            "asking anyway, in words",
            held("q.docs", "2 7 \"a doctor asked\""),
        ),
        Example::new("interview, asked anyway", held("q.docs", "2 2")),
        Example::new("jump over held questions", held("q.docs", "/")).listing(),
        Example::new(
            "note that looks like a number",
            noted("Tab \"0612 345 678\""),
        ),
        Example::new(
            "triage note that looks like a name",
            drill("Tab \"waits for Ahmed Ali\""),
        ),
        Example::new(
            "words to decide",
            noted("Tab \"call Ahmed Ali 0612 345 678\" Enter"),
        )
        .saying_dots(1),
        Example::new(
            "words to keep, why",
            noted("Tab \"call Ahmed Ali 0612 345 678\" Enter 1 3"),
        ),
        Example::new("words of a note before an export", exporting()),
        Example::new("review of a question asked anyway", reviewing_override()),
        Example::new(
            "sealed answers",
            drill(&format!("{TO_INTERVIEW} s Down 1 Down")),
        ),
        Example::new(
            "sealed answers, overheard",
            drill(&format!("{OVERHEARD} s")),
        ),
    ]
}
