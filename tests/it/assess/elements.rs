//! Areas and the three elements (`assessment.md` 2 and 3).

use std::collections::BTreeSet;

use fanal::domain::assess::{Act, Means, Purpose, Rule};
use fanal::domain::case::{Area, Form};
use fanal::domain::country::{Country, Purposes};
use fanal::domain::item::{Dimension, ItemId};

use super::given::{case, catalogue, outcome, outcome_in};

const DENIED_MEANS: &str = "#docs #debt #freedom #harm #promise #control";
const DENIED_PURPOSE: &str = "#forced #work #plan";

fn open(words: &str) -> Vec<Area> {
    outcome(words).open_areas
}

#[test]
fn every_item_of_the_page_is_in_its_area() {
    let count = |area| catalogue().items_of(area).len();
    let counts: Vec<_> = Area::ALL.into_iter().map(count).collect();
    assert_eq!(counts, [7, 4, 5, 5, 13, 17, 12, 10, 22, 0, 5]);
}

#[test]
fn an_area_is_answered_by_an_item_or_by_a_clear_no() {
    let cases = [
        ("", false),
        ("cod.docs", true),
        ("#docs", true),
        ("#docs ?cod.docs", true),
        ("#docs ~cod.docs", false),
        ("#docs ~cod.docs coe.docs", true),
        ("-coe.docs -cod.docs -gen.docs_by_other", false),
        (
            "-coe.docs -cod.docs -gen.docs_by_other -pre.papers_by_other",
            true,
        ),
        (
            "-coe.docs -cod.docs -gen.docs_by_other ~pre.papers_by_other",
            false,
        ),
    ];
    for (words, answered) in cases {
        assert_eq!(!open(words).contains(&Area::Docs), answered, "{words}");
    }
}

#[test]
fn the_age_is_answered_by_adult_or_child_only() {
    for (words, answered) in [
        ("", true),
        ("child", true),
        ("doubtful", false),
        ("age?", false),
    ] {
        assert_eq!(!open(words).contains(&Area::Age), answered, "{words}");
    }
}

#[test]
fn conditions_and_most_signs_belong_to_no_area() {
    for words in ["vul.economic", "vud.area", "gen.fear", "chi.no_school"] {
        assert_eq!(open(words).len(), 9, "{words}");
    }
}

#[test]
fn the_act_is_supported_by_an_act_a_third_party_or_a_sale() {
    let all_denied =
        "-act.recruited -act.transported -act.transferred -act.harboured -act.received";
    let cases = [
        ("", Act::Open),
        ("act.received", Act::Supported),
        ("som.third_party", Act::Supported),
        ("pur.sold", Act::Supported),
        ("pur.crime", Act::Open),
        ("-act.received", Act::Open),
        ("#act", Act::Clear),
        (all_denied, Act::Clear),
        ("#act som.third_party", Act::Supported),
        ("#act ~act.received", Act::Open),
    ];
    for (words, act) in cases {
        assert_eq!(outcome(words).elements.act, act, "{words}");
    }
}

#[test]
fn the_means_follow_the_dimension_rule_and_the_vulnerability_limit() {
    let cases = [
        ("", Means::Open),
        ("cod.docs", Means::Partial),
        ("cod.docs cod.wages", Means::Positive),
        ("coe.docs coe.kin", Means::Partial),
        ("coe.docs coe.debt coe.kin", Means::Positive),
        ("dec.job dec.wages", Means::Positive),
        ("dec.job dec.education", Means::Positive),
        ("dec.wages dec.contract dec.education", Means::Positive),
        ("dec.education", Means::Open),
        ("dec.legal dec.travel coe.money", Means::Open),
        ("dec.legal dec.travel dec.education", Means::Open),
        ("dec.legal dec.travel dec.wages", Means::Positive),
        ("vul.economic vul.family vul.personal", Means::Open),
        ("vul.fam_used", Means::Partial),
        ("vul.fam_used vul.economic vul.family", Means::Limited),
        ("vul.fam_used vul.status_used vul.family", Means::Positive),
        (
            "vul.fam_used vul.economic vul.family vud.dependency",
            Means::Positive,
        ),
        (
            "vul.fam_used vul.economic vul.family vul.false_success",
            Means::Limited,
        ),
        ("vul.fam_used vul.status_used", Means::Partial),
        ("pur.crime", Means::Positive),
        ("pur.begging", Means::Open),
    ];
    for (words, means) in cases {
        assert_eq!(outcome(words).elements.means, means, "{words}");
    }
}

#[test]
fn the_means_are_clear_only_if_denied_in_adequate_conditions() {
    let clear = |words: &str| outcome(words).elements.means == Means::Clear;
    assert!(clear(DENIED_MEANS));
    assert!(!clear(&format!("{DENIED_MEANS} rapid")));
    assert!(!clear(&DENIED_MEANS.replace("#harm", "")));
    assert!(!clear(&format!("{DENIED_MEANS} agg.beaten")));
    assert!(!clear(&format!("{DENIED_MEANS} ~dec.legal")));
    assert!(clear(&format!("{DENIED_MEANS} vul.economic")));
}

#[test]
fn the_purpose_is_what_is_done_decided_or_planned() {
    let cases = [
        ("", Purpose::Open),
        ("exp.hours", Purpose::Partial),
        ("exp.school", Purpose::Open),
        ("exp.hours exp.pay", Purpose::Positive),
        ("exp.pay exp.living", Purpose::Partial),
        ("exp.pay exp.living exp.school", Purpose::Positive),
        ("pur.begging", Purpose::Positive),
        ("pur.steer", Purpose::Partial),
        ("pur.steer exp.school", Purpose::Positive),
        ("pur.steer pur.organ_planned", Purpose::Positive),
        ("pre.oath", Purpose::Open),
        ("pre.oath pre.no_address", Purpose::Partial),
        ("agg.ransom", Purpose::Open),
        (DENIED_PURPOSE, Purpose::Clear),
        ("#forced #work #plan rapid", Purpose::Open),
        ("#forced #work #plan pre.no_address", Purpose::Open),
    ];
    for (words, purpose) in cases {
        assert_eq!(outcome(words).elements.purpose, purpose, "{words}");
    }
}

#[test]
fn ransom_is_a_purpose_where_the_country_says_so() {
    let country = Country {
        ransom_is_purpose: true,
        ..Country::default()
    };
    let here = outcome_in("agg.ransom", &country);
    assert_eq!(here.elements.purpose, Purpose::Positive);
    assert_eq!(here.support.purpose[0].rule, Rule::PurposeRansom);
    assert_eq!(
        outcome_in("agg.beaten", &country).elements.purpose,
        Purpose::Open
    );
}

#[test]
fn a_purpose_that_the_country_does_not_count_is_a_risk_and_an_act_only() {
    let only = |ids: &[&str]| Country {
        purposes_enabled: Purposes::Only(ids.iter().map(|id| ItemId::new(*id)).collect()),
        ..Country::default()
    };
    let none = Country {
        purposes_enabled: Purposes::Only(BTreeSet::new()),
        ..Country::default()
    };
    let sold = outcome_in("pur.sold", &none);
    assert_eq!(
        (sold.elements.act, sold.elements.means),
        (Act::Supported, Means::Open)
    );
    assert_eq!(
        (sold.elements.purpose, sold.code().as_str()),
        (Purpose::Open, "T1")
    );
    assert!(!sold.open_areas.contains(&Area::Forced));
    let counted = outcome_in("pur.sold pur.steer exp.school", &only(&["pur.sold"]));
    assert_eq!(counted.elements.purpose, Purpose::Positive);
    let uncounted = outcome_in("pur.steer exp.school", &only(&["pur.sold"]));
    assert_eq!(uncounted.elements.purpose, Purpose::Open);
}

#[test]
fn the_form_with_the_higher_level_is_taken_and_labour_on_a_tie() {
    // For sexual exploitation the abduction is strong and makes a pair with another item.
    let words = "coe.abduction coe.docs";
    let both = outcome(words);
    assert_eq!(
        (both.form, both.elements.means),
        (Form::Sexual, Means::Positive)
    );
    assert_eq!(outcome("cod.docs cod.debt").form, Form::Labour);
    let mut only = case(words);
    only.forms = vec![Form::Labour];
    let labour = fanal::domain::assess::assess(catalogue(), &only, &Country::default());
    assert_eq!(
        (labour.form, labour.elements.means),
        (Form::Labour, Means::Partial)
    );
}

#[test]
fn an_item_missing_from_the_child_list_keeps_the_adult_weight() {
    let child = outcome("child exp.social exp.pay exp.living");
    assert_eq!(child.dimensions[&Dimension::Exp].medium, 3);
    assert_eq!(child.elements.purpose, Purpose::Positive);
    assert_eq!(
        outcome("child vul.false_law").elements.means,
        Means::Partial
    );
}

#[test]
fn a_child_list_can_weigh_more() {
    let coercion = |words: &str| outcome(words).dimensions[&Dimension::Coe];
    assert!(!coercion("coe.docs coe.kin").positive);
    let child = coercion("child coe.docs coe.kin");
    assert_eq!((child.positive, child.strong), (true, 1));
}

#[test]
fn dimensions_are_shown_where_something_is_present() {
    let shown = outcome("cod.docs cod.wages pur.steer gen.fear").dimensions;
    let keys: Vec<_> = shown.keys().copied().collect();
    assert_eq!(keys, [Dimension::Exp, Dimension::Cod]);
    assert_eq!(shown[&Dimension::Exp].strong, 1);
    assert_eq!(
        (shown[&Dimension::Cod].strong, shown[&Dimension::Cod].medium),
        (1, 1)
    );
}
