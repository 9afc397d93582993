//! The protection level as a table of rules (`assessment.md` 4): the first that holds gives the
//! level; all of that level that hold, and every flag below it, are reasons.

use crate::domain::case::{Accompanied, Area, Condition};
use crate::domain::catalogue::{AreaSet, ItemSet};
use crate::domain::item::Dimension;

use super::elements::Weighed;
use super::facts::NEEDED;
use super::outcome::{Protection, Reason, TipLevel};
use super::rule::Rule;

/// A case with its trafficking level.
#[derive(Clone, Copy)]
pub(super) struct Standing<'a> {
    pub(super) weighed: &'a Weighed<'a>,
    pub(super) tip: TipLevel,
}

/// What a rule rests on, beside what its own items are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ground {
    /// The present items of these lists.
    Items(&'static [Dimension]),
    /// What the trafficking level rests on.
    Tip,
    /// The demand for ransom.
    Ransom,
    /// The person's age.
    Age,
}

struct ProtectionRule {
    rule: Rule,
    level: Protection,
    holds: fn(&Standing<'_>) -> bool,
    ground: Ground,
    /// Shown under any level, so that nothing hides behind the order.
    flag: bool,
}

const RULES: &[ProtectionRule] = &[
    ProtectionRule {
        rule: Rule::ProtectNow,
        level: Protection::P3,
        holds: |s| has(s, Dimension::Imm),
        ground: Ground::Items(&[Dimension::Imm]),
        flag: true,
    },
    ProtectionRule {
        rule: Rule::ProtectTip,
        level: Protection::P2,
        holds: |s| s.tip >= TipLevel::T2,
        ground: Ground::Tip,
        flag: false,
    },
    ProtectionRule {
        rule: Rule::ProtectRansom,
        level: Protection::P2,
        holds: |s| s.weighed.facts.has(s.weighed.marks().named.ransom),
        ground: Ground::Ransom,
        flag: true,
    },
    ProtectionRule {
        rule: Rule::ProtectAlone,
        level: Protection::P2,
        holds: |s| s.weighed.facts.child() && is_alone(s),
        ground: Ground::Age,
        flag: true,
    },
    ProtectionRule {
        rule: Rule::ProtectChildRisk,
        level: Protection::P2,
        holds: |s| s.weighed.facts.child() && s.tip == TipLevel::T1,
        ground: Ground::Tip,
        flag: false,
    },
    ProtectionRule {
        rule: Rule::ReferTip,
        level: Protection::P1,
        holds: |s| s.tip == TipLevel::T1,
        ground: Ground::Tip,
        flag: false,
    },
    ProtectionRule {
        rule: Rule::ReferAggravated,
        level: Protection::P1,
        holds: |s| has(s, Dimension::Agg),
        ground: Ground::Items(&[Dimension::Agg]),
        flag: true,
    },
    ProtectionRule {
        rule: Rule::ReferOther,
        level: Protection::P1,
        holds: |s| has(s, Dimension::Oth),
        ground: Ground::Items(&[Dimension::Oth]),
        flag: true,
    },
    ProtectionRule {
        rule: Rule::ReferLabour,
        level: Protection::P1,
        holds: |s| s.weighed.is_labour_abuse(),
        ground: Ground::Items(&[Dimension::Exp]),
        flag: true,
    },
    ProtectionRule {
        rule: Rule::ReferChild,
        level: Protection::P1,
        holds: |s| s.weighed.facts.child(),
        ground: Ground::Age,
        flag: false,
    },
];

/// The level.
pub(super) fn level(standing: &Standing<'_>) -> Protection {
    RULES
        .iter()
        .find(|rule| (rule.holds)(standing))
        .map_or(Protection::P0, |rule| rule.level)
}

/// Why, given the level, the items that the trafficking level rests on, and the unmet conditions.
pub(super) fn reasons(
    standing: &Standing<'_>,
    level: Protection,
    tip_items: &ItemSet,
    unmet: &[Condition],
) -> Vec<Reason> {
    if level == Protection::P0 {
        return vec![inform_only(standing, unmet)];
    }
    RULES
        .iter()
        .filter(|rule| rule.level == level || rule.flag)
        .filter(|rule| (rule.holds)(standing))
        .map(|rule| reason(rule, standing, tip_items))
        .collect()
}

fn reason(rule: &ProtectionRule, standing: &Standing<'_>, tip_items: &ItemSet) -> Reason {
    let weighed = standing.weighed;
    let items = match rule.ground {
        Ground::Items(dimensions) => weighed.facts.present.of(dimensions),
        Ground::Tip => *tip_items,
        Ground::Ransom => ransom(weighed),
        Ground::Age => ItemSet::default(),
    };
    let areas = if rule.ground == Ground::Age {
        vec![Area::Age]
    } else {
        Vec::new()
    };
    Reason {
        rule: rule.rule,
        items: weighed.setting.catalogue.ids(&items),
        areas,
        conditions: Vec::new(),
    }
}

/// P0 rests on what is open, or, where nothing is, on the answers to all ten areas.
fn inform_only(standing: &Standing<'_>, unmet: &[Condition]) -> Reason {
    let open = NEEDED.without(standing.weighed.coverage.answered);
    let areas = if open == AreaSet::default() {
        NEEDED
    } else {
        open
    };
    Reason {
        rule: Rule::InformOnly,
        items: Vec::new(),
        areas: areas.areas(),
        conditions: unmet.to_vec(),
    }
}

fn has(standing: &Standing<'_>, dimension: Dimension) -> bool {
    standing.weighed.facts.present.has_any_of(dimension)
}

fn is_alone(standing: &Standing<'_>) -> bool {
    match standing.weighed.facts.person.accompanied {
        Accompanied::Separated | Accompanied::Unaccompanied => true,
        Accompanied::Family | Accompanied::OtherAdult | Accompanied::Unknown => false,
    }
}

fn ransom(weighed: &Weighed<'_>) -> ItemSet {
    let mut items = ItemSet::default();
    if let Some(place) = weighed.marks().named.ransom {
        items.insert(place);
    }
    items
}
