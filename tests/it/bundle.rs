//! Bundles: written, read, damaged, forged, and opened with stock programs.

// Here as elsewhere, so that helpers of tests count as tests.
#![cfg(test)]

mod damaged;
mod folder;
mod forged;
mod pulled;
mod rage;
mod returned;
mod sample;
mod spoken;
mod stock;
mod whole;

use fanal::bundle::{ReadError, WriteError};
use fanal::lang::Notice;
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;

#[test]
fn every_fault_has_a_problem_and_a_remedy_in_every_language() {
    let reading = ReadError::samples().into_iter().map(|fault| fault.notice());
    let writing = WriteError::samples()
        .into_iter()
        .map(|fault| fault.notice());
    let notices: Vec<Notice> = reading.chain(writing).collect();
    assert_eq!(notices.len(), 23 + 14);
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let problems: std::collections::BTreeSet<String> = notices
            .iter()
            .map(|notice| words.say_ref(&notice.problem))
            .collect();
        assert_eq!(problems.len(), notices.len(), "{locale:?}: one each");
        for message in notices.iter().flat_map(|one| [&one.problem, &one.remedy]) {
            let said = words.say_ref(message);
            assert!(
                !said.is_empty() && said != message.id(),
                "{locale:?} {said}"
            );
        }
    }
}
