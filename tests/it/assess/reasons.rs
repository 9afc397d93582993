//! What an outcome says of itself: reasons, support, gaps.

use fanal::domain::assess::{Reason, Rule, assess, findings};
use fanal::domain::case::{Area, Condition};
use fanal::domain::country::Country;
use fanal::domain::item::{Dimension, ItemId};

use super::given::{case, catalogue, grounds, outcome};

fn said(reasons: &[Reason]) -> Vec<(&'static str, String)> {
    reasons
        .iter()
        .map(|reason| {
            let ids: Vec<_> = reason.items.iter().map(ItemId::as_str).collect();
            (reason.rule.code(), ids.join(" "))
        })
        .collect()
}

#[test]
fn a_reason_names_the_items_it_rests_on() {
    let strong = outcome("act.received dec.job dec.wages cod.docs exp.hours exp.pay gen.fear");
    assert_eq!(
        grounds(&strong, Rule::TipStrong).unwrap(),
        "dec.job dec.wages exp.hours exp.pay cod.docs act.received"
    );
    assert_eq!(
        grounds(&strong, Rule::ProtectTip),
        grounds(&strong, Rule::TipStrong)
    );
}

#[test]
fn all_rules_of_the_level_are_named() {
    let found = outcome("cod.docs cod.debt pre.oath pre.escort dec.wages");
    let rules: Vec<_> = found.reasons.iter().map(|it| it.rule.code()).collect();
    assert_eq!(rules, ["T2.i", "T2.iii", "T2.iv", "S0.none", "P2.tip"]);
}

#[test]
fn each_element_says_what_speaks_for_it() {
    let support = outcome(
        "act.received som.third_party pur.sold dec.job cod.docs cod.wages vul.fam_used vul.family \
         vul.economic exp.hours pur.steer pre.oath pre.escort",
    )
    .support;
    assert_eq!(
        said(&support.act),
        [
            ("ACT.item", "act.received".to_owned()),
            ("ACT.third_party", "som.third_party".to_owned()),
            ("ACT.sold", "pur.sold".to_owned()),
        ]
    );
    assert_eq!(
        said(&support.means),
        [
            ("MEANS.cod", "cod.docs cod.wages".to_owned()),
            ("MEANS.compels", "pur.sold".to_owned()),
            (
                "MEANS.limited",
                "vul.fam_used vul.economic vul.family".to_owned()
            ),
            ("MEANS.proper", "dec.job".to_owned()),
        ]
    );
    assert_eq!(
        said(&support.purpose),
        [
            ("PURPOSE.exp", "exp.hours pur.steer".to_owned()),
            ("PURPOSE.decisive", "pur.sold".to_owned()),
            ("PURPOSE.pre", "pre.oath pre.escort".to_owned()),
        ]
    );
}

#[test]
fn a_clear_element_names_the_areas_that_were_denied() {
    let clear = outcome("# #act").support;
    assert_eq!(clear.act[0].areas, [Area::Act]);
    assert_eq!(clear.means[0].areas.len(), 6);
    assert_eq!(
        clear.purpose[0].areas,
        [Area::Forced, Area::Work, Area::Plan]
    );
    let open = outcome("").support;
    assert!(open.act.is_empty() && open.means.is_empty() && open.purpose.is_empty());
}

#[test]
fn not_enough_known_names_what_is_missing() {
    let found = outcome("# ~cod.wages rapid");
    assert_eq!(found.open_areas, [Area::Work]);
    assert_eq!(found.unmet_conditions, [Condition::FullMode]);
    let open = found
        .reasons
        .iter()
        .find(|it| it.rule == Rule::TipOpenAreas)
        .unwrap();
    assert_eq!(open.areas, found.open_areas);
    let unmet = found
        .reasons
        .iter()
        .find(|it| it.rule == Rule::TipUnmet)
        .unwrap();
    assert_eq!(unmet.conditions, found.unmet_conditions);
}

#[test]
fn flags_are_named_under_any_level() {
    let found = outcome("child alone imm.medical pur.begging agg.ransom oth.asylum");
    let rules: Vec<_> = found.reasons.iter().map(|it| it.rule.code()).collect();
    let all = [
        "T3.child",
        "SU",
        "P3.imm",
        "P2.ransom",
        "P2.alone",
        "P1.agg",
        "P1.oth",
    ];
    assert_eq!(rules, all);
}

#[test]
fn a_dimension_is_explored_by_an_answer_or_a_closed_area() {
    let unexplored = |words: &str| outcome(words).unexplored;
    assert_eq!(unexplored("").len(), 8);
    assert!(!unexplored("#promise").contains(&Dimension::Dec));
    assert!(!unexplored("~vud.area").contains(&Dimension::Vud));
    assert!(!unexplored("-exp.pay").contains(&Dimension::Exp));
    assert!(unexplored("?exp.pay").contains(&Dimension::Exp));
    assert!(unexplored("#").is_empty());
}

#[test]
fn rules_have_names_of_their_own() {
    let mut codes: Vec<_> = Rule::ALL.iter().map(|rule| rule.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Rule::ALL.len());
}

#[test]
fn findings_are_the_assessment_without_the_changes() {
    let given = case("cod.docs som.third_party");
    let mut full = assess(catalogue(), &given, &Country::default());
    assert!(!full.would_change.is_empty());
    full.would_change.clear();
    assert_eq!(full, findings(catalogue(), &given, &Country::default()));
}
