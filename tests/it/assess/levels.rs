//! The levels and the headline (`assessment.md` 4 and 5), one line for each rule.

use fanal::domain::assess::{Headline, Protection, Rule, SomLevel, TipLevel};

use super::given::{grounds, outcome};

const CLEAR_MEANS: &str = "#docs #debt #freedom #harm #promise #control";

fn gives(words: &str, level: TipLevel, rule: Rule) {
    let found = outcome(words);
    assert_eq!(found.tip, level, "{words}");
    assert!(
        grounds(&found, rule).is_some(),
        "{words}: {:?}",
        found.reasons
    );
}

#[test]
fn each_rule_for_adults_gives_its_level() {
    let cases = [
        (
            "cod.docs cod.debt exp.hours exp.pay",
            TipLevel::T3,
            Rule::TipStrong,
        ),
        ("pur.crime", TipLevel::T3, Rule::TipStrong),
        (
            "cod.docs cod.debt exp.hours exp.pay #act",
            TipLevel::T2,
            Rule::TipSomeBoth,
        ),
        ("dec.job dec.wages exp.pay", TipLevel::T2, Rule::TipSomeBoth),
        (
            "vul.fam_used vul.family vul.economic exp.hours exp.pay",
            TipLevel::T2,
            Rule::TipSomeBoth,
        ),
        (
            "dec.wages exp.hours exp.pay",
            TipLevel::T2,
            Rule::TipSomePurpose,
        ),
        ("cod.docs cod.debt", TipLevel::T2, Rule::TipSomeCoercion),
        (
            "dec.wages pre.oath pre.escort",
            TipLevel::T2,
            Rule::TipSomePlanned,
        ),
        ("dec.job exp.hours", TipLevel::T2, Rule::TipSomePair),
        ("dec.job pur.steer", TipLevel::T2, Rule::TipSomePair),
        (
            "dec.job exp.pay exp.living",
            TipLevel::T2,
            Rule::TipSomePair,
        ),
        ("dec.wages", TipLevel::T1, Rule::TipRiskMeans),
        ("dec.job dec.wages", TipLevel::T1, Rule::TipRiskMeans),
        ("pur.steer", TipLevel::T1, Rule::TipRiskPurposeItem),
        ("exp.pay", TipLevel::T1, Rule::TipRiskPurpose),
        ("gen.fear gen.violence", TipLevel::T1, Rule::TipRiskSigns),
        ("gen.branding", TipLevel::T1, Rule::TipRiskSevere),
        ("pre.no_address", TipLevel::T1, Rule::TipRiskPlanned),
        ("~cod.docs", TipLevel::T1, Rule::TipRiskDisputed),
        ("~pur.begging", TipLevel::T1, Rule::TipRiskDisputed),
        ("~pre.oath", TipLevel::T1, Rule::TipRiskDisputed),
        ("~pur.steer #", TipLevel::T1, Rule::TipRiskDisputed),
        ("#", TipLevel::T0, Rule::TipNothing),
        ("# rapid", TipLevel::TU, Rule::TipUnmet),
        ("# age?", TipLevel::TU, Rule::TipOpenAreas),
        ("", TipLevel::TU, Rule::TipOpenAreas),
        ("# ~cod.wages", TipLevel::TU, Rule::TipOpenAreas),
    ];
    for (words, level, rule) in cases {
        gives(words, level, rule);
    }
}

#[test]
fn each_rule_for_children_gives_its_level() {
    let cases = [
        (
            "child exp.hours exp.pay",
            TipLevel::T3,
            Rule::TipStrongChild,
        ),
        ("doubtful pur.begging", TipLevel::T3, Rule::TipStrongChild),
        (
            "child pur.begging #act",
            TipLevel::T2,
            Rule::TipSomeChildPurpose,
        ),
        ("child exp.pay", TipLevel::T2, Rule::TipSomeChildPurpose),
        (
            "child dec.job dec.wages",
            TipLevel::T2,
            Rule::TipSomeChildMeans,
        ),
        (
            "child vul.fam_used vul.family vul.economic",
            TipLevel::T2,
            Rule::TipSomeChildMeans,
        ),
        ("child dec.wages", TipLevel::T1, Rule::TipRiskMeans),
        ("child chi.no_school", TipLevel::T1, Rule::TipRiskChildSign),
        (
            "child gen.cannot_leave",
            TipLevel::T1,
            Rule::TipRiskChildControl,
        ),
        ("child gen.fear", TipLevel::TU, Rule::TipOpenAreas),
        ("child #", TipLevel::T0, Rule::TipNothing),
        ("doubtful #", TipLevel::TU, Rule::TipOpenAreas),
    ];
    for (words, level, rule) in cases {
        gives(words, level, rule);
    }
}

#[test]
fn one_sign_or_two_of_a_group_are_no_risk() {
    for words in [
        "gen.fear",
        "gen.fear gen.fear_authorities",
        "gen.fear chi.no_school",
        "~gen.branding",
    ] {
        assert_eq!(outcome(words).tip, TipLevel::TU, "{words}");
    }
}

#[test]
fn coercion_that_counts_falls_to_a_risk_when_the_purpose_is_denied() {
    assert_eq!(
        outcome("cod.docs cod.debt #forced #work #plan").tip,
        TipLevel::T1
    );
    assert_eq!(
        outcome("cod.docs cod.debt #forced #work #plan rapid").tip,
        TipLevel::T2
    );
}

#[test]
fn exploitation_without_means_is_labour_abuse_and_no_risk() {
    let abuse = outcome(&format!("{CLEAR_MEANS} #forced #plan exp.hours exp.pay"));
    assert_eq!((abuse.tip, abuse.labour_abuse), (TipLevel::T0, true));
    assert_eq!(
        (abuse.headline, abuse.protection),
        (Headline::OtherProtection, Protection::P1)
    );
    let partial = outcome(&format!("{CLEAR_MEANS} exp.pay"));
    assert_eq!((partial.tip, partial.labour_abuse), (TipLevel::TU, true));
    for more in ["pur.steer", "child", "rapid", "pre.oath pre.escort"] {
        let other = outcome(&format!("{CLEAR_MEANS} exp.pay {more}"));
        assert!(!other.labour_abuse, "{more}");
    }
    let planned = outcome(&format!(
        "{CLEAR_MEANS} exp.hours exp.pay pre.oath pre.escort"
    ));
    assert!(
        planned.labour_abuse,
        "positive by `exp` alone, whatever is planned besides"
    );
    assert_eq!(planned.tip, TipLevel::T1);
}

#[test]
fn smuggling_takes_the_first_rule_that_applies() {
    let s1 = "som.third_party som.border";
    let cases = [
        ("", SomLevel::S0, Rule::SomNothing),
        (s1, SomLevel::S1, Rule::SomIndicated),
        (
            "som.third_party som.stay_enabled",
            SomLevel::S1,
            Rule::SomIndicated,
        ),
        (
            "som.third_party som.border agg.death",
            SomLevel::S2,
            Rule::SomAggravated,
        ),
        (
            "som.third_party som.border -som.benefit",
            SomLevel::S0,
            Rule::SomDenied,
        ),
        (
            "som.benefit -som.third_party",
            SomLevel::S0,
            Rule::SomDenied,
        ),
        (
            "som.third_party -som.border -som.stay_enabled",
            SomLevel::S0,
            Rule::SomDenied,
        ),
        (
            "som.third_party -som.border",
            SomLevel::SU,
            Rule::SomUnknown,
        ),
        ("som.border", SomLevel::SU, Rule::SomUnknown),
        ("som.guide", SomLevel::SU, Rule::SomUnknown),
        ("agg.death", SomLevel::SU, Rule::SomUnknown),
    ];
    for (words, level, rule) in cases {
        let found = outcome(words);
        assert_eq!(found.som, level, "{words}");
        assert!(
            grounds(&found, rule).is_some(),
            "{words}: {:?}",
            found.reasons
        );
    }
}

#[test]
fn smuggling_is_provisional_while_no_benefit_is_known() {
    let provisional = |words: &str| outcome(words).som_provisional;
    assert!(provisional("som.third_party som.border"));
    assert!(provisional(
        "som.third_party som.border agg.death ~som.benefit"
    ));
    assert!(!provisional("som.third_party som.border som.benefit"));
    assert!(!provisional("som.border"));
}

#[test]
fn each_rule_of_protection_gives_its_level() {
    let cases = [
        ("imm.medical", Protection::P3, Rule::ProtectNow),
        ("cod.docs cod.debt", Protection::P2, Rule::ProtectTip),
        ("agg.ransom", Protection::P2, Rule::ProtectRansom),
        ("child alone", Protection::P2, Rule::ProtectAlone),
        ("doubtful separated", Protection::P2, Rule::ProtectAlone),
        ("child dec.wages", Protection::P2, Rule::ProtectChildRisk),
        ("dec.wages", Protection::P1, Rule::ReferTip),
        ("agg.death", Protection::P1, Rule::ReferAggravated),
        ("oth.asylum", Protection::P1, Rule::ReferOther),
        ("# exp.hours exp.pay", Protection::P1, Rule::ReferLabour),
        ("child family", Protection::P1, Rule::ReferChild),
        ("alone", Protection::P0, Rule::InformOnly),
        ("#", Protection::P0, Rule::InformOnly),
    ];
    for (words, level, rule) in cases {
        let found = outcome(words);
        assert_eq!(found.protection, level, "{words}");
        assert!(
            grounds(&found, rule).is_some(),
            "{words}: {:?}",
            found.reasons
        );
    }
}

#[test]
fn the_headline_is_the_first_that_applies() {
    let cases = [
        ("pur.crime", "T3"),
        ("pur.crime imm.medical", "!T3"),
        ("cod.docs cod.debt", "T2"),
        ("dec.wages som.third_party som.border agg.death", "T1"),
        ("som.third_party som.border agg.death", "S2"),
        ("som.third_party som.border", "?"),
        ("# som.guide", "?"),
        ("# som.third_party som.border oth.asylum", "S1"),
        ("# oth.asylum", "P"),
        ("# agg.death -som.third_party", "P"),
        ("#", "0"),
        ("# child", "0c"),
        ("# child imm.child_alone dec.wages", "!T1c"),
        ("# rapid", "?"),
        ("doubtful", "?c"),
    ];
    for (words, code) in cases {
        assert_eq!(outcome(words).code(), code, "{words}");
    }
}

#[test]
fn rapid_mode_is_never_a_negative() {
    for words in ["# rapid", "# rapid som.third_party som.border som.benefit"] {
        assert_eq!(outcome(words).headline, Headline::Insufficient, "{words}");
    }
}

#[test]
fn corruption_changes_nothing() {
    assert_eq!(outcome("# corr.visa_bought"), outcome("#"));
}
