//! Tables of who may decide what and what it comes to.

use proptest::prelude::*;

use super::*;
use crate::domain::case::Age;
use crate::domain::screening::{Entry, Recorded};

/// A case in which the officer sees nothing, or a child, screened by ID-07.
fn case(child: bool) -> Screening {
    Screening {
        screened_by: ["ID-07".to_owned()].into(),
        view_before: Some(View(Headline::NoneSeen)),
        age: if child { Age::Child } else { Age::Adult },
        ..Screening::default()
    }
}

fn decided(mut screening: Screening, decisions: &[(&str, Decision)]) -> Screening {
    for (by, decision) in decisions {
        screening.decisions.push(Decided {
            decision: *decision,
            reason: "r".to_owned(),
            by: (*by).to_owned(),
            at: Timestamp::from_seconds(0),
        });
    }
    screening
}

/// Who decided what, and where that leaves a child's case, and one that shows nothing.
type Row = (&'static [(&'static str, Decision)], Standing, Standing);

fn check(table: &[Row]) {
    for (decisions, child, other) in table {
        let of = |is_child| standing(&decided(case(is_child), decisions));
        assert_eq!((of(true), of(false)), (*child, *other), "{decisions:?}");
    }
}

#[test]
fn where_one_reader_leaves_a_case() {
    use Decision::{Ask, Close, Refer, SmugglingFile};
    use Standing::{Asked, Settled, Undecided, Waiting};
    check(&[
        (&[], Undecided, Undecided),
        (&[("A", Refer)], Settled, Settled),
        (&[("A", Close)], Waiting, Settled),
        (&[("A", SmugglingFile)], Waiting, Settled),
        (&[("A", Close), ("A", Close)], Waiting, Settled),
        (&[("A", Ask)], Asked, Asked),
        // Who screened has no voice.
        (&[("ID-07", Close)], Undecided, Undecided),
        (&[("A", Close), ("ID-07", Close)], Waiting, Settled),
    ]);
}

#[test]
fn where_two_readers_leave_a_case() {
    use Decision::{Ask, Close, Refer, SecondInterview, SmugglingFile};
    use Standing::{Asked, Disagree, Settled};
    check(&[
        (&[("A", Close), ("B", Close)], Settled, Settled),
        (&[("A", Close), ("B", SmugglingFile)], Disagree, Settled),
        (&[("A", Close), ("B", Refer)], Disagree, Settled),
        (&[("A", Refer), ("B", Close)], Disagree, Settled),
        (
            &[("A", Refer), ("B", Close), ("C", Close)],
            Disagree,
            Settled,
        ),
        (
            &[("A", Refer), ("B", Close), ("A", Close)],
            Settled,
            Settled,
        ),
        (
            &[("A", Refer), ("B", Close), ("B", Refer)],
            Settled,
            Settled,
        ),
        (&[("A", SecondInterview), ("B", Refer)], Settled, Settled),
        (&[("A", Refer), ("B", Ask)], Asked, Asked),
        (&[("A", Close), ("B", Ask), ("B", Close)], Settled, Settled),
    ]);
}

#[test]
fn what_takes_two_people() {
    let plain = case(false);
    assert!(!needs_second(&plain));
    assert!(needs_second(&case(true)));
    for (mark, two) in [(Mark::Urgent, true), (Mark::Interview, false)] {
        let mark = Some(mark);
        assert_eq!(
            needs_second(&Screening {
                mark,
                ..plain.clone()
            }),
            two
        );
    }
    for protection in Protection::ALL {
        let shown = Screening {
            protection: Some(*protection),
            ..plain.clone()
        };
        assert_eq!(
            needs_second(&shown),
            protection.rank() >= Protection::P2.rank(),
            "{protection:?}"
        );
    }
    for class in Headline::ALL {
        let two = matches!(class, Headline::TipStrong | Headline::TipSome);
        let suggested = Screening {
            suggested: Some((class, class.sign().to_owned())),
            ..plain.clone()
        };
        let before = Screening {
            view_before: Some(View(class)),
            ..plain.clone()
        };
        let after = Screening {
            view_after: Some((View(class), None)),
            ..plain.clone()
        };
        for shown in [suggested, before, after] {
            assert_eq!(needs_second(&shown), two, "{class:?}");
        }
    }
}

/// The talk broke off before a view and before a suggestion: what the case is nobody has said.
#[test]
fn what_nobody_has_weighed_takes_two_people() {
    let broken_off = Screening {
        view_before: None,
        ..case(false)
    };
    assert!(needs_second(&broken_off));
    for mark in Mark::ALL {
        let marked = Screening {
            mark: Some(mark),
            ..broken_off.clone()
        };
        assert_eq!(needs_second(&marked), mark != Mark::Routine, "{mark:?}");
    }
    let alone = decided(broken_off, &[("SV-01", Decision::Close)]);
    assert_eq!(standing(&alone), Standing::Waiting);
}

#[test]
fn nobody_approves_their_own_work() {
    for decision in Decision::ALL {
        let own = may_decide(&case(false), "ID-07", decision);
        assert_eq!(own, Err(Refused::OwnCase));
        assert_eq!(may_decide(&case(true), "SV-01", decision), Ok(()));
    }
    let once = decided(case(true), &[("SV-01", Decision::Close)]);
    let again = may_decide(&once, "SV-01", Decision::Close);
    assert_eq!(again, Err(Refused::OwnDecision));
    assert_eq!(may_decide(&once, "SV-01", Decision::Refer), Ok(()));
    assert_eq!(may_decide(&once, "SV-02", Decision::Close), Ok(()));
}

#[test]
fn a_sample_is_one_in_twenty_and_the_same_every_time() {
    let drawn = (0..20_000_u16).filter(|number| in_sample(&number.to_be_bytes()));
    assert_eq!(drawn.count(), 1000);
    assert!(!in_sample(&[]));
}

fn any_decision() -> impl Strategy<Value = Decision> {
    prop::sample::select(Decision::ALL.to_vec())
}

proptest! {
    #[test]
    fn protection_is_never_taken_away_by_one_person(
        said in prop::collection::vec((0..4_usize, any_decision()), 0..12),
    ) {
        let names = ["ID-07", "A", "B", "C"];
        let said: Vec<_> = said.into_iter().map(|(who, what)| (names[who], what)).collect();
        let screening = decided(case(true), &said);
        if let Some(decision) = settled(&screening).filter(|decision| lowers(*decision)) {
            let agreed = voices(&screening);
            prop_assert!(agreed.len() >= 2);
            prop_assert!(agreed.iter().all(|voice| voice.decision == decision));
            prop_assert!(agreed.iter().all(|voice| voice.by != "ID-07"));
        }
        // A question to the station never decides anything.
        let mut asked = said.clone();
        asked.push(("A", Decision::Ask));
        prop_assert_eq!(settled(&decided(case(true), &asked)), None);
    }
}

/// Who takes a mark back changes whether one reader is enough, and has no voice in it.
#[test]
fn who_took_something_back_has_screened() {
    let by = |officer: &str, entry: Entry| Recorded {
        at: Timestamp::from_seconds(0),
        officer: officer.to_owned(),
        entry,
    };
    let mut history = vec![
        by("ID-07", Entry::ViewBefore(View(Headline::NoneSeen))),
        by("ID-07", Entry::Marked(Mark::Urgent)),
    ];
    assert!(needs_second(&Screening::of(&history)));
    history.push(by("MB-11", Entry::Undone(1)));
    // What stands in for a newer entry, or for one that counts for nothing here, is nobody's work.
    history.push(by("SV-01", Entry::Undone(usize::MAX)));
    let screening = Screening::of(&history);
    assert!(!needs_second(&screening));
    let may = |by| may_decide(&screening, by, Decision::Close);
    assert_eq!(may("ID-07"), Err(Refused::OwnCase));
    assert_eq!(may("MB-11"), Err(Refused::OwnCase));
    assert_eq!(may("SV-01"), Ok(()));
    let decided = decided(screening, &[("MB-11", Decision::Close)]);
    assert_eq!(standing(&decided), Standing::Undecided);
}
