//! The properties of `assessment.md` 9, on random cases over the shipped items.

mod oracle;
mod random;

use std::collections::BTreeSet;

use fanal::case_file;
use fanal::domain::assess::{
    Act, Assessment, Headline, Means, Protection, Purpose, Rule, SomLevel, TipLevel, Touched,
    assess, findings,
};
use fanal::domain::case::{Age, Area, Case, State};
use fanal::domain::catalogue::Catalogue;
use fanal::domain::country::Country;
use fanal::domain::item::{Dimension, ItemId};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};

use crate::assess::given::catalogue;
use random::{cases, item, open_state};

fn rounds(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_001_115),
        ..ProptestConfig::default()
    }
}

fn judge(case: &Case, country: &Country) -> Assessment {
    findings(catalogue(), case, country)
}

fn state(case: &Case, id: &ItemId) -> State {
    case.items.get(id).copied().unwrap_or(State::NotAsked)
}

fn with(case: &Case, id: &ItemId, state: State) -> Case {
    let mut changed = case.clone();
    changed.items.insert(id.clone(), state);
    changed
}

/// Every case that differs by one answer that becomes a no, with the item if it is one.
fn denials(case: &Case) -> Vec<(Option<ItemId>, Case)> {
    let items = catalogue().items().iter().map(|item| &item.id);
    let open = items.filter(|id| state(case, id).is_open());
    let by_item = open.map(|id| (Some(id.clone()), with(case, id, State::Absent)));
    let areas = Area::ALL.into_iter().filter(|area| *area != Area::Age);
    let by_area = areas.map(|area| {
        let mut changed = case.clone();
        changed.areas.insert(area, State::Absent);
        (None, changed)
    });
    by_item.chain(by_area).collect()
}

/// Every case that lacks one no.
fn withdrawals(case: &Case) -> Vec<Case> {
    let absent = |state: &State| *state == State::Absent;
    let items = case.items.iter().filter(|(_, state)| absent(state));
    let by_item = items.map(|(id, _)| with(case, id, State::NotAsked));
    let areas = case.areas.iter().filter(|(_, state)| absent(state));
    let by_area = areas.map(|(area, _)| {
        let mut changed = case.clone();
        changed.areas.remove(area);
        changed
    });
    by_item.chain(by_area).collect()
}

/// Whether a fall of the trafficking level is one that the page allows.
fn may_fall(before: &Assessment, after: &Assessment, was_disputed: bool) -> bool {
    let only = |rules: &[Rule]| {
        let reasons = before.reasons.iter().map(|reason| reason.rule);
        reasons
            .filter(|rule| rule.code().starts_with('T'))
            .all(|rule| rules.contains(&rule))
    };
    let purpose = Rule::TipRiskPurpose;
    match before.tip {
        TipLevel::T3 => after.tip == TipLevel::T2 && after.elements.act == Act::Clear,
        TipLevel::T2 => {
            after.tip == TipLevel::T1
                && after.elements.purpose == Purpose::Clear
                && only(&[Rule::TipSomeCoercion])
        }
        TipLevel::T1 if was_disputed => {
            only(&[Rule::TipRiskDisputed, purpose])
                && (only(&[Rule::TipRiskDisputed]) || after.elements.means == Means::Clear)
        }
        TipLevel::T1 => after.elements.means == Means::Clear && only(&[purpose]),
        TipLevel::T0 | TipLevel::TU => false,
    }
}

fn ranks(assessment: &Assessment) -> [u8; 3] {
    [
        assessment.tip.rank(),
        assessment.som.rank(),
        assessment.protection.rank(),
    ]
}

fn is_at_least(after: &Assessment, before: &Assessment) -> bool {
    ranks(after)
        .iter()
        .zip(ranks(before))
        .all(|(after, before)| *after >= before)
}

proptest! {
    #![proptest_config(rounds(1024))]

    #[test]
    fn one_more_present_item_never_lowers_a_level((case, country) in cases(), id in item()) {
        let before = judge(&case, &country);
        if matches!(state(&case, &id), State::Disputed | State::Absent) {
            return Ok(());
        }
        let after = judge(&with(&case, &id, State::Seen), &country);
        prop_assert!(is_at_least(&after, &before), "{id}: {before:?} {after:?}");
    }

    #[test]
    fn one_open_state_for_another_changes_nothing(
        (case, country) in cases(), id in item(), other in open_state(),
    ) {
        let mut changed = case.clone();
        if !matches!(state(&case, &id), State::Disputed) && state(&case, &id).is_open() {
            changed.items.insert(id, other);
        }
        for state in changed.items.values_mut().chain(changed.areas.values_mut()) {
            if state.is_open() && *state != State::Disputed {
                *state = other;
            }
        }
        prop_assert_eq!(judge(&changed, &country), judge(&case, &country));
    }

    #[test]
    fn removing_a_no_never_gives_nothing_seen((case, country) in cases()) {
        let before = judge(&case, &country);
        for changed in withdrawals(&case) {
            let after = judge(&changed, &country);
            prop_assert!(before.tip == TipLevel::T0 || after.tip != TipLevel::T0);
        }
    }

    #[test]
    fn a_child_never_scores_lower_than_an_adult((case, country) in cases()) {
        let aged = |age| {
            let mut changed = case.clone();
            changed.person.age = age;
            judge(&changed, &country)
        };
        let adult = aged(Age::Adult);
        for age in [Age::Child, Age::Doubtful] {
            let child = aged(age);
            prop_assert!(is_at_least(&child, &adult), "{age:?}: {child:?} {adult:?}");
        }
    }

    #[test]
    fn every_outcome_has_reasons_and_every_reason_names_its_grounds((case, country) in cases()) {
        let found = judge(&case, &country);
        for finding in ['T', 'S', 'P'] {
            let mut rules = found.reasons.iter().map(|reason| reason.rule.code());
            prop_assert!(rules.any(|rule| rule.starts_with(finding)), "{finding}: {found:?}");
        }
        let elements = [&found.support.act, &found.support.means, &found.support.purpose];
        for reason in found.reasons.iter().chain(elements.into_iter().flatten()) {
            let grounds = reason.items.len() + reason.areas.len() + reason.conditions.len();
            prop_assert!(grounds > 0, "{reason:?}");
        }
    }

    #[test]
    fn a_reading_of_the_page_by_names_gives_the_same((case, country) in cases()) {
        let found = judge(&case, &country);
        let read = oracle::read(&case, &country);
        prop_assert_eq!((found.tip, found.som, found.protection), (read.tip, read.som, read.protection));
        prop_assert_eq!((found.form, found.elements), (read.form, read.elements));
        prop_assert_eq!((found.headline, found.labour_abuse), (read.headline, read.labour_abuse));
    }
}

proptest! {
    #![proptest_config(rounds(512))]

    #[test]
    fn corruption_and_order_change_nothing(
        (case, country) in cases(),
        corruption in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(State::ALL.to_vec())), 1..4),
        items in Just(catalogue().items().to_vec()).prop_shuffle(),
    ) {
        let without = |case: &Case| {
            let mut changed = case.clone();
            changed.items.retain(|id, _| !id.as_str().starts_with("corr."));
            changed
        };
        let plain = without(&case);
        let sealed: Vec<_> = catalogue().items().iter().filter(|it| it.dimension == Dimension::Corr).collect();
        let mut corrupt = plain.clone();
        for (n, state) in corruption {
            corrupt.items.insert(n.get(&sealed).id.clone(), state);
        }
        let found = judge(&plain, &country);
        prop_assert_eq!(judge(&corrupt, &country), found.clone());

        let mut reversed = plain;
        reversed.forms.reverse();
        let shuffled = Catalogue::new(items).unwrap();
        let other = findings(&shuffled, &reversed, &country);
        prop_assert_eq!(ranks(&other), ranks(&found));
        prop_assert_eq!((other.code(), other.form), (found.code(), found.form));
        prop_assert_eq!((other.elements, other.dimensions), (found.elements, found.dimensions));
    }

    #[test]
    fn a_no_lowers_trafficking_in_the_named_ways_only((case, country) in cases()) {
        let before = judge(&case, &country);
        for (id, changed) in denials(&case) {
            let after = judge(&changed, &country);
            let was_disputed = id.is_some_and(|id| state(&case, &id) == State::Disputed);
            let fell = after.tip.rank() < before.tip.rank();
            prop_assert!(!fell || may_fall(&before, &after, was_disputed), "{before:?} {after:?}");
        }
    }
}

#[test]
fn random_cases_reach_every_level_and_rule() {
    let mut runner = TestRunner::deterministic();
    let cases = cases();
    let mut reached: [BTreeSet<&str>; 4] = Default::default();
    for _ in 0..24576 {
        let (case, country) = cases.new_tree(&mut runner).unwrap().current();
        let found = judge(&case, &country);
        let [headlines, levels, lines, rules] = &mut reached;
        headlines.insert(found.headline.code());
        levels.extend([found.tip.code(), found.som.code(), found.protection.code()]);
        lines.insert(found.elements.means.code());
        rules.extend(found.reasons.iter().map(|reason| reason.rule.code()));
    }
    let [headlines, levels, means, rules] = reached;
    assert_eq!(headlines.len(), Headline::ALL.len(), "{headlines:?}");
    let all = TipLevel::ALL.len() + SomLevel::ALL.len() + Protection::ALL.len();
    assert_eq!(levels.len(), all, "{levels:?}");
    assert_eq!(means.len(), Means::ALL.len(), "{means:?}");
    let reasons = Rule::ALL.iter().map(|rule| rule.code());
    let missing: Vec<_> = reasons
        .filter(|rule| {
            rule.starts_with(['T', 'S']) || rule.starts_with('P') && !rule.starts_with("PURPOSE")
        })
        .filter(|rule| !rules.contains(rule))
        .collect();
    assert_eq!(missing, [""; 0]);
}

proptest! {
    #![proptest_config(rounds(64))]

    #[test]
    fn what_would_change_an_outcome_does((case, country) in cases()) {
        let now = assess(catalogue(), &case, &country);
        for change in &now.would_change {
            let state = if change.answer.code() == "present" { State::Said } else { State::Absent };
            let settled = change.items.iter().fold(case.clone(), |case, id| with(&case, id, state));
            let then = judge(&settled, &country);
            prop_assert_eq!((then.headline, then.code()), (change.headline, change.code.clone()));
            prop_assert_ne!(then.headline, now.headline);
            let settles = match change.touches {
                Touched::Act(act) => act == then.elements.act,
                Touched::Means(means) => means == then.elements.means,
                Touched::Purpose(purpose) => purpose == then.elements.purpose,
                Touched::Smuggling(level) => level == then.som && then.tip == now.tip,
                Touched::Risk | Touched::Coverage => then.tip != now.tip,
                Touched::Protection => (then.tip, then.som) == (now.tip, now.som),
            };
            prop_assert!(settles, "{change:?}");
            let ask = change.items.iter().filter_map(|id| catalogue().item(id));
            prop_assert_eq!(ask.map(|item| item.ask).max(), Some(change.ask));
        }
        // The other form never gives more than the one that decided.
        prop_assert!(now.other_form.is_none_or(|other| other <= now.tip));
        let line = case_file::line(&now).unwrap();
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        prop_assert_eq!(&value["code"], &serde_json::Value::from(now.code()));
    }
}
