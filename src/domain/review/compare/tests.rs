//! What is the same, what differs, and what is no claim.

use super::*;
use crate::domain::case::Conditions;
use crate::domain::journey::Leg;
use crate::domain::question::Sets;

fn answers(given: &[(&str, Reading, u8)]) -> Screening {
    let mut screening = Screening::default();
    for (question, reading, digit) in given {
        screening.answers.insert(
            QuestionId((*question).to_owned()),
            Given {
                place: 0,
                digit: *digit,
                reading: *reading,
                sets: Sets::default(),
                conditions: Conditions::default(),
            },
        );
    }
    screening
}

fn agreements(people: &[Screening]) -> Vec<Agreement> {
    let people: Vec<&Screening> = people.iter().collect();
    let compared = compare(&people, &[], str::to_lowercase);
    compared.iter().map(|line| line.agreement).collect()
}

#[test]
fn only_what_two_people_claim_agrees_or_differs() {
    use Agreement::{Differ, Same, Single};
    use Reading::{Own, Refused, Unknown};
    let own = |digit| answers(&[("q", Own, digit)]);
    let table = [
        (vec![own(1), own(1)], Same),
        (vec![own(1), own(2)], Differ),
        (vec![own(1), Screening::default()], Single),
        (vec![own(1), answers(&[("q", Refused, 5)])], Single),
        (
            vec![answers(&[("q", Refused, 5)]), answers(&[("q", Refused, 5)])],
            Single,
        ),
        (vec![own(1), answers(&[("q", Unknown, 4)]), own(1)], Same),
        (vec![own(1), own(1), own(3)], Differ),
    ];
    for (people, expected) in table {
        assert_eq!(agreements(&people), [expected], "{people:?}");
    }
}

fn travelled(places: &[&str], end: Option<End>) -> Screening {
    let mut screening = Screening::default();
    for (place, way) in (0..).zip(places.windows(2)) {
        let leg = Leg {
            from: way[0].to_owned(),
            to: way[1].to_owned(),
            ..Leg::default()
        };
        screening.journey.set(place, Some(leg));
    }
    screening.journey.end = end;
    screening
}

#[test]
fn places_are_compared_in_their_order_and_an_unknown_end_is_no_claim() {
    use Agreement::{Differ, Same, Single};
    let one = travelled(&["Aden", "T", "coast"], Some(End::Family));
    let same = travelled(&["aden", "t", "COAST"], Some(End::Unknown));
    let other = travelled(&["Aden", "coast"], Some(End::Stranger));
    assert_eq!(agreements(&[one.clone(), same]), [Same, Single]);
    assert_eq!(agreements(&[one.clone(), other]), [Differ, Differ]);
    assert_eq!(agreements(&[one, Screening::default()]), [Single, Single]);
    assert!(agreements(&[Screening::default(), Screening::default()]).is_empty());
}

#[test]
fn each_pair_is_told_once() {
    use Reading::Own;
    let people = [
        answers(&[("a", Own, 1), ("b", Own, 1), ("c", Own, 2)]),
        answers(&[("a", Own, 1), ("b", Own, 2)]),
        answers(&[("a", Own, 1), ("b", Own, 1), ("c", Own, 1)]),
    ];
    let people: Vec<&Screening> = people.iter().collect();
    let told = between(3, &compare(&people, &[], str::to_owned));
    let told: Vec<_> = told
        .iter()
        .map(|pair| (pair.one, pair.other, pair.same, pair.differ))
        .collect();
    assert_eq!(told, [(0, 1, 1, 1), (0, 2, 2, 1), (1, 2, 1, 1)]);
}

#[test]
fn a_key_of_other_packs_is_no_answer() {
    use crate::domain::screening::PackStamp;
    let mut one = answers(&[("q", Reading::Own, 1)]);
    let other = answers(&[("q", Reading::Own, 2)]);
    one.packs = Some(PackStamp {
        hash: "another".to_owned(),
        ..PackStamp::default()
    });
    // Both keys set nothing: the answers mean the same.
    assert_eq!(agreements(&[one, other]), [Agreement::Same]);
}
