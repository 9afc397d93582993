//! Who says that they travel with whom: claims that are kept, shown and carried, and decide nothing.

use fanal::domain::assess::assess;
use fanal::domain::moment::Timestamp;
use fanal::domain::review::{needs_second, standing};
use fanal::domain::screening::{Entry, Recorded, Screening};
use fanal::domain::summary::{Beside, Linked, Summary};
use fanal::pack;
use proptest::prelude::*;

use crate::record::random;

const OWN: &str = "JET-02-A-001";

fn recorded(entry: Entry) -> Recorded {
    Recorded {
        at: Timestamp::from_seconds(1_790_000_000),
        officer: "ID-07".to_owned(),
        entry,
    }
}

fn opened(code: &str) -> Recorded {
    recorded(Entry::Opened {
        code: code.to_owned(),
        scene: None,
        packs: None,
    })
}

fn linked(with: &str, said: &str) -> Recorded {
    recorded(Entry::Linked {
        with: with.to_owned(),
        said: said.to_owned(),
    })
}

/// The same length without a claim, so that every entry keeps its place.
fn nothing() -> Recorded {
    recorded(Entry::Undone(usize::MAX))
}

fn history(entries: &[Recorded], links: impl Fn(usize) -> Recorded) -> Vec<Recorded> {
    let mut all = vec![opened(OWN)];
    for (place, entry) in entries.iter().enumerate() {
        let entry = entry.clone();
        // The case stays the one it is.
        let is_other = matches!(entry.entry, Entry::Opened { .. });
        all.extend((!is_other).then_some(entry));
        all.push(links(place));
    }
    all.push(links(entries.len()));
    all
}

proptest! {
    #[test]
    fn claims_change_no_assessment_no_urgency_and_no_second_reader(
        entries in prop::collection::vec(random::recorded(), 0..12),
        said in "[a-z ]{0,20}",
    ) {
        let packs = pack::shipped().unwrap();
        let with = history(&entries, |place| linked(&format!("JET-02-A-{:03}", place + 2), &said));
        let without = history(&entries, |_| nothing());
        let (with, without) = (Screening::of(&with), Screening::of(&without));
        let (case, bare) = (with.case(&packs.questions), without.case(&packs.questions));
        prop_assert_eq!(&case, &bare);
        let judged = |case| assess(&packs.catalogue, case, &packs.switches());
        prop_assert_eq!(judged(&case), judged(&bare));
        prop_assert_eq!(needs_second(&with), needs_second(&without));
        prop_assert_eq!(standing(&with), standing(&without));
        prop_assert_eq!(with.unmet_everywhere(packs), without.unmet_everywhere(packs));
        let line = Summary { links: Vec::new(), ..Summary::of(&with, "JET-02") };
        prop_assert_eq!(line, Summary::of(&without, "JET-02"));
    }
}

/// What is held back, question by question.
trait Everywhere {
    fn unmet_everywhere(&self, packs: &pack::Packs) -> Vec<bool>;
}

impl Everywhere for Screening {
    fn unmet_everywhere(&self, packs: &pack::Packs) -> Vec<bool> {
        let questions = packs.questions.iter();
        questions
            .map(|question| self.held(question).is_empty())
            .collect()
    }
}

fn line(code: &str, station: &str, links: &[&str]) -> Summary {
    let mut entries = vec![opened(code)];
    entries.extend(links.iter().map(|with| linked(with, "")));
    Summary::of(&Screening::of(&entries), station)
}

#[test]
fn claims_are_found_in_both_directions_within_one_station() {
    let lines = [
        line(OWN, "JET-02", &["JET-02-A-003", "JET-02-A-009"]),
        line("JET-02-A-003", "JET-02", &[OWN]),
        line("JET-02-A-004", "JET-02", &[OWN]),
        line("JET-02-A-005", "JET-02", &["JET-02-A-003"]),
        // A line that another station sent under a code of this one.
        line("JET-02-B-001", "NORTH", &[OWN]),
    ];
    let own = Screening::of(&[
        opened(OWN),
        linked("JET-02-A-003", "uncle"),
        linked("JET-02-A-009", ""),
    ]);
    let found = Linked::of(&own, &lines);
    let names: Vec<_> = found
        .names
        .iter()
        .map(|(link, here)| (link.with.as_str(), link.said.as_str(), *here))
        .collect();
    assert_eq!(
        names,
        [("JET-02-A-003", "uncle", true), ("JET-02-A-009", "", false)]
    );
    assert_eq!(found.named_by, ["JET-02-A-003", "JET-02-A-004"]);
    let beside = Beside::of(OWN, &lines);
    assert_eq!(beside.here, ["JET-02-A-003", "JET-02-A-004"]);
    assert_eq!(beside.elsewhere, ["JET-02-A-009"]);
    assert_eq!(Beside::of("JET-02-A-009", &lines), Beside::default());
    // Who is only named has a case beside theirs too.
    let around = Beside::of("JET-02-A-003", &lines);
    assert_eq!(around.here, [OWN, "JET-02-A-005"]);
}

#[test]
fn a_line_without_claims_holds_no_memory_for_them() {
    let bare = line(OWN, "JET-02", &[]);
    assert_eq!(bare.links.capacity(), 0);
    let again = fanal::record::parse_head(&fanal::record::head(&bare)).unwrap();
    assert_eq!(again.links.capacity(), 0);
}
