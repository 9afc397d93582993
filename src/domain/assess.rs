//! The assessment: from answers to findings, with the reasons kept.
//!
//! The rules are those of the page `assessment.md`. Published are the treaty elements (Trafficking
//! Protocol, article 3; Smuggling Protocol, articles 3 and 6), the dimension rule and the four weight
//! lists (ILO/EC 2009). Everything else is this project's own and was not validated at a border.

mod change;
mod elements;
mod facts;
mod ground;
mod ilo;
mod levels;
mod outcome;
mod protection;
mod rule;
mod som;
mod support;
mod tip;

use std::collections::BTreeMap;

use super::case::{Case, Condition};
use super::catalogue::{AreaSet, Catalogue, ItemSet};
use super::country::Country;
use super::item::Dimension;

pub use ground::Ground;
pub use ilo::Ilo;
pub use outcome::{
    Act, Assessment, Change, Elements, Headline, Means, Protection, Purpose, Reason, SomLevel,
    Support, Supposed, Tally, TipLevel, Touched,
};
pub use rule::Rule;

use elements::{WEIGHED, Weighed};
use facts::{Facts, NEEDED, Setting};
use levels::Levels;
use protection::Standing;

/// The dimensions that speak about trafficking.
const TRAFFICKING: [Dimension; 8] = [
    Dimension::Dec,
    Dimension::Coe,
    Dimension::Vul,
    Dimension::Exp,
    Dimension::Cod,
    Dimension::Vud,
    Dimension::Pre,
    Dimension::Pur,
];

/// What a case comes to, why, and what would change it.
///
/// The order of answers, the language and the clock play no part. Items that the catalogue lacks
/// count for nothing.
pub fn assess(catalogue: &Catalogue, case: &Case, country: &Country) -> Assessment {
    let setting = Setting::new(catalogue, country);
    let facts = Facts::new(catalogue, case);
    let (levels, weighed) = levels::of(&setting, &facts, &case.forms);
    let trials = change::Trials {
        setting: &setting,
        facts: &facts,
        forms: &case.forms,
        now: levels,
    };
    Assessment {
        would_change: trials.changes(),
        ..describe(case, levels, &weighed)
    }
}

/// As [`assess`], without what would change it: [`Assessment::would_change`] is empty.
pub fn findings(catalogue: &Catalogue, case: &Case, country: &Country) -> Assessment {
    let setting = Setting::new(catalogue, country);
    let facts = Facts::new(catalogue, case);
    let (levels, weighed) = levels::of(&setting, &facts, &case.forms);
    describe(case, levels, &weighed)
}

fn describe(case: &Case, levels: Levels, weighed: &Weighed<'_>) -> Assessment {
    let unmet = case.conditions.unmet();
    let (setting, facts) = (weighed.setting, weighed.facts);
    Assessment {
        headline: levels.headline,
        immediate: levels.protection == Protection::P3,
        child: facts.child(),
        tip: levels.tip,
        som: levels.som,
        som_provisional: som::is_provisional(setting, facts, levels.som),
        protection: levels.protection,
        form: weighed.form,
        other_form: levels::of_other_form(weighed, &case.forms),
        ilo: ilo::read(setting, facts, &case.forms),
        elements: weighed.elements,
        support: support::of(weighed),
        dimensions: dimensions(weighed),
        labour_abuse: levels.labour_abuse,
        reasons: reasons(weighed, levels, &unmet),
        open_areas: open_areas(weighed).areas(),
        unexplored: unexplored(weighed),
        unmet_conditions: unmet,
        would_change: Vec::new(),
    }
}

/// The reasons for the three findings, in that order.
fn reasons(weighed: &Weighed<'_>, levels: Levels, unmet: &[Condition]) -> Vec<Reason> {
    let (mut reasons, items) = tip_reasons(weighed, levels.tip, unmet);
    reasons.push(som::reason(weighed.setting, weighed.facts));
    let standing = Standing {
        weighed,
        tip: levels.tip,
    };
    reasons.extend(protection::reasons(
        &standing,
        levels.protection,
        &items,
        unmet,
    ));
    reasons
}

fn tip_reasons(
    weighed: &Weighed<'_>,
    level: TipLevel,
    unmet: &[Condition],
) -> (Vec<Reason>, ItemSet) {
    let mut all = ItemSet::default();
    let reasons: Vec<Reason> = tip::reasons(weighed, level)
        .map(|rule| {
            let items = (rule.items)(weighed);
            all = all.or(&items);
            Reason {
                rule: rule.rule,
                items: weighed.setting.catalogue.ids(&items),
                areas: Vec::new(),
                conditions: Vec::new(),
            }
        })
        .collect();
    if reasons.is_empty() {
        (unseen(weighed, level, unmet), all)
    } else {
        (reasons, all)
    }
}

/// The reasons for T0 (every area answered) and TU (open areas, unmet conditions).
fn unseen(weighed: &Weighed<'_>, level: TipLevel, unmet: &[Condition]) -> Vec<Reason> {
    let about = |rule, areas: AreaSet, conditions: &[Condition]| Reason {
        rule,
        items: Vec::new(),
        areas: areas.areas(),
        conditions: conditions.to_vec(),
    };
    if level == TipLevel::T0 {
        return vec![about(Rule::TipNothing, NEEDED, &[])];
    }
    [
        about(Rule::TipOpenAreas, open_areas(weighed), &[]),
        about(Rule::TipUnmet, AreaSet::default(), unmet),
    ]
    .into_iter()
    .filter(|reason| !reason.areas.is_empty() || !reason.conditions.is_empty())
    .collect()
}

fn open_areas(weighed: &Weighed<'_>) -> AreaSet {
    NEEDED.without(weighed.coverage.answered)
}

/// The weighed dimensions in which something is present; `exp` also where a counted purpose counts
/// as one of its strong items.
fn dimensions(weighed: &Weighed<'_>) -> BTreeMap<Dimension, Tally> {
    WEIGHED
        .into_iter()
        .map(|dimension| (dimension, weighed.tally(dimension)))
        .filter(|(dimension, tally)| {
            weighed.facts.present.has_any_of(*dimension) || tally.strong > 0
        })
        .collect()
}

fn unexplored(weighed: &Weighed<'_>) -> Vec<Dimension> {
    let facts = weighed.facts;
    let closed = weighed
        .setting
        .catalogue
        .areas()
        .all_of(weighed.coverage.absent);
    let settled = facts
        .present
        .or(&facts.absent)
        .or(&facts.disputed)
        .or(&closed);
    TRAFFICKING
        .into_iter()
        .filter(|dimension| !settled.has_any_of(*dimension))
        .collect()
}

#[cfg(test)]
mod tests;
