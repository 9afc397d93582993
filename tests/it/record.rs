//! Lines of a case: they come back as they went, for ever, and faults tell nothing of a person.

use std::collections::BTreeSet;
use std::fs;

use fanal::domain::screening::{Entry, Recorded};
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::record::{self, Known, RecordError};
use proptest::prelude::*;

mod golden;
pub(crate) mod random;

proptest! {
    #[test]
    fn every_entry_comes_back(recorded in random::recorded()) {
        let line = record::line(&recorded);
        prop_assert!(!line.contains(&b'\n'));
        prop_assert_eq!(record::parse(&line), Ok(recorded));
    }

    #[test]
    fn every_head_comes_back(summary in random::summary()) {
        prop_assert_eq!(record::parse_head(&record::head(&summary)), Ok(summary));
    }

    #[test]
    fn every_place_comes_back(place in random::place()) {
        prop_assert_eq!(record::parse_place(&record::place(&place)), Ok(place));
    }

    #[test]
    fn a_line_that_was_cut_is_no_entry(recorded in random::recorded(), cut in 1_usize..200) {
        let line = record::line(&recorded);
        let left = line.len().saturating_sub(cut);
        let torn = matches!(record::known(&line[..left]), Err(RecordError::NotJson { .. }));
        prop_assert!(torn, "{:?}", &line[..left]);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(record::known(&bytes).is_err());
        prop_assert!(record::parse_head(&bytes).is_err());
        prop_assert!(record::parse_place(&bytes).is_err());
    }
}

fn golden_lines() -> Vec<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/records/v1.jsonl");
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn version_1_says_for_ever_what_it_says_now() {
    let lines = golden_lines();
    let known = golden::entries();
    assert_eq!(lines.len(), known.len());
    for (line, recorded) in lines.iter().zip(&known) {
        assert_eq!(
            record::parse(line.as_bytes()).as_ref(),
            Ok(recorded),
            "{line}"
        );
        assert_eq!(String::from_utf8(record::line(recorded)).unwrap(), *line);
    }
}

#[test]
fn version_1_has_a_line_of_every_kind() {
    let kinds: BTreeSet<String> = golden_lines()
        .iter()
        .map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            line["kind"].as_str().unwrap().to_owned()
        })
        .collect();
    let known = record::KINDS
        .iter()
        .map(|kind| (*kind).to_owned())
        .collect();
    assert_eq!(kinds, known);
}

#[test]
fn heads_and_places_say_for_ever_what_they_say_now() {
    for (summary, head) in golden::heads() {
        assert_eq!(record::parse_head(head.as_bytes()), Ok(summary.clone()));
        assert_eq!(String::from_utf8(record::head(&summary)).unwrap(), head);
    }
    for (stopped, place) in golden::places() {
        assert_eq!(record::parse_place(place.as_bytes()), Ok(stopped.clone()));
        assert_eq!(String::from_utf8(record::place(&stopped)).unwrap(), place);
    }
}

#[test]
fn what_a_newer_program_wrote_is_kept_and_not_half_read() {
    for line in [
        r#"{"v":1,"kind":"photographed","at":5,"officer":"K7","entry":{"lens":3}}"#,
        r#"{"v":2,"kind":"closed","at":5,"officer":"K7","entry":{"why":"done"},"more":[]}"#,
        r#"{"more":{},"officer":"K7","at":5,"kind":"closed","v":9}"#,
    ] {
        let Ok(Known::Newer(newer)) = record::known(line.as_bytes()) else {
            panic!("{line}");
        };
        assert_eq!((newer.at.seconds(), newer.officer.as_str()), (5, "K7"));
        assert_eq!(record::parse(line.as_bytes()), Err(RecordError::Newer));
        let stand_in = Known::Newer(newer).in_its_place();
        assert_eq!(stand_in.entry, Entry::Undone(usize::MAX));
    }
    assert_eq!(record::parse_head(br#"{"v":2}"#), Err(RecordError::Newer));
    assert_eq!(
        record::parse_place(br#"{"v":2,"is":0}"#),
        Err(RecordError::Newer)
    );
}

#[test]
fn an_entry_after_a_newer_one_still_takes_back_the_right_thing() {
    let lines = [
        r#"{"v":1,"kind":"photographed","at":1,"officer":"K7","entry":{}}"#,
        r#"{"v":1,"kind":"marked","at":2,"officer":"K7","entry":{"mark":"urgent"}}"#,
        r#"{"v":1,"kind":"child_path","at":3,"officer":"K7","entry":{}}"#,
        r#"{"v":1,"kind":"undone","at":4,"officer":"K7","entry":{"place":1}}"#,
    ];
    let history: Vec<Recorded> = lines
        .iter()
        .map(|line| record::known(line.as_bytes()).unwrap().in_its_place())
        .collect();
    let screening = fanal::domain::screening::Screening::of(&history);
    assert_eq!(screening.mark, None);
    assert!(screening.child_path);
}

#[test]
fn other_fields_and_words_are_refused() {
    for line in [
        r#"{"v":1,"kind":"marked","at":1,"officer":"K7","entry":{"mark":"Urgent"}}"#,
        r#"{"v":1,"kind":"marked","at":1,"officer":"K7","entry":{}}"#,
        r#"{"v":1,"kind":"marked","at":1,"officer":"K7"}"#,
        r#"{"v":1,"kind":"closed","at":1,"officer":"K7","entry":{"why":"done"}}"#,
        r#"{"v":1,"kind":"closed","at":1,"officer":"K7","entry":{},"more":1}"#,
        r#"{"v":1,"kind":"closed","at":1,"at":2,"officer":"K7","entry":{}}"#,
        r#"{"v":1,"kind":"closed","at":1.5,"officer":"K7","entry":{}}"#,
        r#"{"v":1,"kind":"undone","at":1,"officer":"K7","entry":{"place":-1}}"#,
        r#"{"v":0,"kind":"closed","at":1,"officer":"K7","entry":{}}"#,
        r#"{"v":0,"kind":"photographed","at":1,"officer":"K7","entry":{}}"#,
        r#"{"kind":"closed","at":1,"officer":"K7","entry":{}}"#,
        r#"["closed"]"#,
        "7",
    ] {
        assert!(
            matches!(
                record::known(line.as_bytes()),
                Err(RecordError::NotItsKind { .. })
            ),
            "{line}"
        );
    }
}

#[test]
fn what_is_no_single_object_is_refused() {
    let closed = r#"{"v":1,"kind":"closed","at":1,"officer":"K7","entry":{}}"#;
    for line in [
        String::new(),
        format!("{closed}{closed}"),
        format!("{closed}x"),
    ] {
        assert!(
            matches!(
                record::parse(line.as_bytes()),
                Err(RecordError::NotJson { .. })
            ),
            "{line}"
        );
    }
    let mut bytes = closed.as_bytes().to_vec();
    bytes[48] = 0xff;
    assert!(matches!(
        record::parse(&bytes),
        Err(RecordError::NotJson { .. })
    ));
}

#[test]
fn a_fault_tells_nothing_of_what_stands_in_the_line() {
    for line in [
        r#"{"v":1,"kind":"note","at":1,"officer":"K7","entry":{"text":7,"canary":"canary"}}"#,
        r#"{"v":1,"kind":"marked","at":1,"officer":"K7","entry":{"mark":"canary"}}"#,
        r#"{"v":1,"kind":"closed","at":1,"officer":"K7","entry":{"canary":1}}"#,
        r#"{"v":1,"kind":"canary","at":"canary","officer":"K7","entry":"canary"}"#,
        r#"{"v":1,"kind":"canary","at":1,"officer":"K7","entry":"canary"}"#,
        r#"{"v":1,"kind":"note","at":1,"officer":"K7","entry":{"text":"canary"#,
    ] {
        let fault = record::parse(line.as_bytes()).unwrap_err();
        assert!(
            !format!("{fault} {fault:?}").contains("canary"),
            "{fault:?}"
        );
    }
}

#[test]
fn every_fault_has_a_problem_and_a_remedy_in_every_language() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for fault in RecordError::samples() {
            let notice = fault.notice();
            assert_ne!(words.say_ref(&notice.problem), notice.problem.id());
            assert_ne!(words.say_ref(&notice.remedy), notice.remedy.id());
            assert_ne!(notice.problem, notice.remedy);
        }
    }
}
