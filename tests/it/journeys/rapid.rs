//! One person is triaged with at most 25 keys, whatever is found.

use fanal::domain::screening::Mark;
use fanal::lang::locale::Locale;
use fanal::runtime::script::{self, Step};

use crate::screens::begin::{SMALL, drill_in, drive};

/// The most keys that one person may take.
///
/// Source: product.md, acceptance measures, and the triage of 60 people.
const MOST: usize = 25;

/// Ways through the triage with the mark they end in.
const PATHS: [(&str, Mark); 6] = [
    // Nothing seen, nothing said.
    ("Enter 1 3 1 1 2 2 3 Enter", Mark::Routine),
    // Somebody listens: the questions wait.
    ("Enter 2 4 Enter", Mark::Later),
    // Three signs, papers held, afraid.
    ("1 3 5 Enter 1 3 2 3 1 1 1 Enter", Mark::Urgent),
    // Looks under 18.
    ("7 Enter 1 2 3 1 2 2 2 Enter", Mark::Interview),
    // Every observation, every question refused, one answer changed, one taken back.
    (
        "1 2 3 4 5 6 7 8 Enter 5 3 5 5 5 5 0 0 5 Backspace 5 Enter Enter 2 Enter",
        Mark::Interview,
    ),
    // A wrong key taken back.
    ("1 Backspace Enter 1 3 1 1 1 2 2 Enter", Mark::Interview),
];

fn keys(path: &str) -> usize {
    let steps = script::parse(path).unwrap();
    let steps = steps.into_iter().flat_map(|(_, steps)| steps);
    steps
        .map(|step| match step {
            Step::Press(_) => 1,
            Step::Type(text) => text.chars().count(),
            Step::Expect(_) | Step::Wait(_) => 0,
        })
        .sum()
}

#[test]
fn a_person_takes_at_most_25_keys() {
    for (path, mark) in PATHS {
        assert!(keys(path) <= MOST, "{} keys: {path}", keys(path));
        let mut program = drill_in(Locale::En, SMALL);
        drive(&mut program, path);
        let case = &program.model.shared.cases[0];
        assert_eq!(case.mark, Some(mark), "{path}\n{}", program.frame());
        assert!(
            program.model.shared.open.is_none(),
            "{path}\n{}",
            program.frame()
        );
    }
}
