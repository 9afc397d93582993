//! The trafficking levels as tables of rules (`assessment.md` 4): the first that holds gives the
//! level, all of that level that hold are its reasons.

use crate::domain::catalogue::ItemSet;
use crate::domain::item::Dimension;

use super::elements::Weighed;
use super::facts::NEEDED;
use super::outcome::{Act, Means, Purpose, TipLevel};
use super::rule::Rule;
use super::support;

/// One rule: when it holds, and which present items it rests on.
pub(super) struct TipRule {
    pub(super) rule: Rule,
    level: TipLevel,
    holds: fn(&Weighed<'_>) -> bool,
    pub(super) items: fn(&Weighed<'_>) -> ItemSet,
}

const ADULT: &[TipRule] = &[
    TipRule {
        rule: Rule::TipStrong,
        level: TipLevel::T3,
        holds: |w| act_stands(w) && means(w) == Means::Positive && purpose(w) == Purpose::Positive,
        items: |w| support::act(w).or(&both(w)),
    },
    TipRule {
        rule: Rule::TipSomeBoth,
        level: TipLevel::T2,
        holds: |w| means(w) >= Means::Limited && purpose(w) >= Purpose::Partial,
        items: both,
    },
    TipRule {
        rule: Rule::TipSomePurpose,
        level: TipLevel::T2,
        holds: |w| purpose(w) == Purpose::Positive && means(w) >= Means::Partial,
        items: both,
    },
    TipRule {
        rule: Rule::TipSomeCoercion,
        level: TipLevel::T2,
        holds: |w| !coercion(w).is_empty() && purpose(w) != Purpose::Clear,
        items: coercion,
    },
    TipRule {
        rule: Rule::TipSomePlanned,
        level: TipLevel::T2,
        holds: |w| w.tally(Dimension::Pre).positive && means(w) >= Means::Partial,
        items: |w| planned(w).or(&support::means(w)),
    },
    TipRule {
        rule: Rule::TipSomePair,
        level: TipLevel::T2,
        holds: |w| !strong_means(w).is_empty() && !paired_purpose(w).is_empty(),
        items: |w| strong_means(w).or(&paired_purpose(w)),
    },
];

const CHILD: &[TipRule] = &[
    TipRule {
        rule: Rule::TipStrongChild,
        level: TipLevel::T3,
        holds: |w| act_stands(w) && purpose(w) == Purpose::Positive,
        items: |w| support::act(w).or(&support::purpose(w)),
    },
    TipRule {
        rule: Rule::TipSomeChildPurpose,
        level: TipLevel::T2,
        holds: |w| purpose(w) >= Purpose::Partial,
        items: support::purpose,
    },
    TipRule {
        rule: Rule::TipSomeChildMeans,
        level: TipLevel::T2,
        holds: |w| means(w) >= Means::Limited,
        items: support::means,
    },
];

const RISKS: &[TipRule] = &[
    TipRule {
        rule: Rule::TipRiskMeans,
        level: TipLevel::T1,
        holds: |w| means(w) >= Means::Partial,
        items: support::means,
    },
    TipRule {
        rule: Rule::TipRiskPurposeItem,
        level: TipLevel::T1,
        holds: |w| w.facts.present.has_any_of(Dimension::Pur),
        items: |w| w.facts.present.of(&[Dimension::Pur]),
    },
    TipRule {
        rule: Rule::TipRiskPurpose,
        level: TipLevel::T1,
        holds: |w| purpose(w) >= Purpose::Partial && means(w) != Means::Clear,
        items: support::purpose,
    },
    TipRule {
        rule: Rule::TipRiskSigns,
        level: TipLevel::T1,
        holds: has_two_groups,
        items: |w| w.facts.present.and(&w.marks().signs),
    },
    TipRule {
        rule: Rule::TipRiskSevere,
        level: TipLevel::T1,
        holds: |w| !w.facts.present.and(&w.marks().severe).is_empty(),
        items: |w| w.facts.present.and(&w.marks().severe),
    },
    TipRule {
        rule: Rule::TipRiskPlanned,
        level: TipLevel::T1,
        holds: |w| w.facts.present.has_any_of(Dimension::Pre),
        items: planned,
    },
    TipRule {
        rule: Rule::TipRiskDisputed,
        level: TipLevel::T1,
        holds: |w| !w.facts.disputed.and(&w.scale.risky).is_empty(),
        items: |w| w.facts.disputed.and(&w.scale.risky),
    },
];

const CHILD_RISKS: &[TipRule] = &[
    TipRule {
        rule: Rule::TipRiskChildSign,
        level: TipLevel::T1,
        holds: |w| w.facts.present.has_any_of(Dimension::Chi),
        items: |w| w.facts.present.of(&[Dimension::Chi]),
    },
    TipRule {
        rule: Rule::TipRiskChildControl,
        level: TipLevel::T1,
        holds: |w| !w.facts.present.and(&w.marks().control).is_empty(),
        items: |w| w.facts.present.and(&w.marks().control),
    },
];

/// The level of a case weighed for one form.
pub(super) fn level(w: &Weighed<'_>) -> TipLevel {
    if let Some(rule) = rules(w).find(|rule| (rule.holds)(w)) {
        rule.level
    } else if w.facts.adequate && w.coverage.answered.has_all(NEEDED) {
        TipLevel::T0
    } else {
        TipLevel::TU
    }
}

/// The rules that give this level; none for T0 and TU, which rest on areas and conditions.
pub(super) fn reasons<'a>(
    w: &'a Weighed<'_>,
    level: TipLevel,
) -> impl Iterator<Item = &'static TipRule> + 'a {
    rules(w).filter(move |rule| rule.level == level && (rule.holds)(w))
}

fn rules(w: &Weighed<'_>) -> impl Iterator<Item = &'static TipRule> + use<> {
    let (first, last) = if w.facts.child() {
        (CHILD, CHILD_RISKS)
    } else {
        (ADULT, [].as_slice())
    };
    first.iter().chain(RISKS).chain(last)
}

fn act_stands(w: &Weighed<'_>) -> bool {
    w.elements.act != Act::Clear
}

fn means(w: &Weighed<'_>) -> Means {
    w.elements.means
}

fn purpose(w: &Weighed<'_>) -> Purpose {
    w.elements.purpose
}

fn both(w: &Weighed<'_>) -> ItemSet {
    support::means(w).or(&support::purpose(w))
}

fn planned(w: &Weighed<'_>) -> ItemSet {
    w.facts.present.of(&[Dimension::Pre])
}

/// The present items of `coe` and `cod`, as far as these count.
fn coercion(w: &Weighed<'_>) -> ItemSet {
    let mut items = ItemSet::default();
    for dimension in [Dimension::Coe, Dimension::Cod] {
        if w.counts(dimension) {
            items.insert_word(dimension, w.facts.present.word(dimension));
        }
    }
    items
}

fn strong_means(w: &Weighed<'_>) -> ItemSet {
    w.proper().and(&w.scale.strong)
}

/// The purpose items that rule (v) pairs with a strong means item: strong or decisive ones, or two
/// medium `exp` items; empty if there are not enough.
fn paired_purpose(w: &Weighed<'_>) -> ItemSet {
    let exploitation = w.facts.present.of(&[Dimension::Exp]);
    let decisive = w.marks().decisive.or(&w.marks().strong_purposes);
    let strong = exploitation
        .and(&w.scale.strong)
        .or(&w.purposes().and(&decisive));
    let medium = exploitation.and(&w.scale.medium);
    if w.exploitation().medium >= 2 {
        strong.or(&medium)
    } else {
        strong
    }
}

fn has_two_groups(w: &Weighed<'_>) -> bool {
    let signs = &w.facts.present;
    w.marks()
        .groups
        .iter()
        .filter(|group| group.meets(signs))
        .nth(1)
        .is_some()
}
