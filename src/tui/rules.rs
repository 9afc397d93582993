//! The rules in words, so that a reason can be read without a code book.

use crate::domain::assess::Rule;
use crate::lang::msg::{Msg, Rules};

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the table stands in two halves; a test says that no rule falls through by accident"
)]
/// What a rule says.
pub fn words(rule: Rule) -> Msg {
    match rule {
        Rule::ActItem | Rule::ActThirdParty | Rule::ActSold => Rules::Act,
        Rule::ActDenied => Rules::ActDenied,
        Rule::MeansDeception => Rules::MeansDeception,
        Rule::MeansCoercion => Rules::MeansCoercion,
        Rule::MeansHold => Rules::MeansHold,
        Rule::MeansCompelled => Rules::MeansCompelled,
        Rule::MeansVulnerability => Rules::MeansVulnerability,
        Rule::MeansLimited => Rules::MeansLimited,
        Rule::MeansProper => Rules::MeansProper,
        Rule::MeansDenied => Rules::MeansDenied,
        Rule::PurposeExploitation | Rule::PurposeSomeExploitation => Rules::PurposeExploitation,
        Rule::PurposeDecisive => Rules::PurposeDecisive,
        Rule::PurposeRansom => Rules::PurposeRansom,
        Rule::PurposeSome => Rules::PurposeSome,
        Rule::PurposePlanned => Rules::PurposePlanned,
        Rule::PurposeDenied => Rules::PurposeDenied,
        Rule::TipStrong => Rules::TipStrong,
        Rule::TipStrongChild => Rules::TipStrongChild,
        Rule::TipSomeBoth => Rules::TipSomeBoth,
        Rule::TipSomePurpose => Rules::TipSomePurpose,
        Rule::TipSomeCoercion => Rules::TipSomeCoercion,
        Rule::TipSomePlanned => Rules::TipSomePlanned,
        Rule::TipSomePair => Rules::TipSomePair,
        Rule::TipSomeChildPurpose => Rules::TipSomeChildPurpose,
        Rule::TipSomeChildMeans => Rules::TipSomeChildMeans,
        _ => return rest(rule),
    }
    .into()
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the second half of the table above"
)]
fn rest(rule: Rule) -> Msg {
    match rule {
        Rule::TipRiskMeans => Rules::TipRiskMeans,
        Rule::TipRiskPurposeItem | Rule::TipRiskPurpose => Rules::TipRiskPurpose,
        Rule::TipRiskSigns => Rules::TipRiskSigns,
        Rule::TipRiskSevere => Rules::TipRiskSevere,
        Rule::TipRiskPlanned => Rules::TipRiskPlanned,
        Rule::TipRiskDisputed => Rules::TipRiskDisputed,
        Rule::TipRiskChildSign | Rule::TipRiskChildControl => Rules::TipRiskChild,
        Rule::TipNothing => Rules::TipNothing,
        Rule::TipOpenAreas => Rules::TipOpenAreas,
        Rule::TipUnmet => Rules::TipUnmet,
        Rule::SomDenied => Rules::SomDenied,
        Rule::SomNothing => Rules::SomNothing,
        Rule::SomIndicated => Rules::SomIndicated,
        Rule::SomAggravated => Rules::SomAggravated,
        Rule::SomUnknown => Rules::SomUnknown,
        Rule::ProtectNow => Rules::ProtectNow,
        Rule::ProtectTip | Rule::ReferTip => Rules::ProtectTip,
        Rule::ProtectRansom => Rules::ProtectRansom,
        Rule::ProtectAlone | Rule::ProtectChildRisk | Rule::ReferChild => Rules::ProtectChild,
        Rule::ReferAggravated => Rules::ReferAggravated,
        Rule::ReferOther => Rules::ReferOther,
        Rule::ReferLabour => Rules::ReferLabour,
        _ => Rules::InformOnly,
    }
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_p0_says_that_nothing_was_seen() {
        for rule in Rule::ALL {
            let nothing = words(*rule) == Msg::from(Rules::InformOnly);
            assert_eq!(nothing, *rule == Rule::InformOnly, "{}", rule.code());
        }
    }
}
