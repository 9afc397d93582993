//! What a rule rests on: what was published, and what is this project's own (`assessment.md`, last
//! paragraph). A reason says so in words.

use super::rule::Rule;

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// An element of a treaty: Trafficking Protocol, article 3; Smuggling Protocol, articles 3, 6.
    Treaty,
    /// The dimension rule of ILO and the European Commission, 2009.
    DimensionRule,
    /// This project's own.
    Ours,
}

impl Rule {
    /// What the rule rests on; the weights of its items are another matter.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what is not named as published is ours, whatever is added"
    )]
    pub const fn grounds(self) -> &'static [Ground] {
        match self {
            Self::ActItem
            | Self::ActThirdParty
            | Self::ActSold
            | Self::TipStrong
            | Self::TipStrongChild
            | Self::SomDenied
            | Self::SomIndicated
            | Self::SomAggravated => &[Ground::Treaty],
            Self::MeansDeception
            | Self::MeansCoercion
            | Self::MeansHold
            | Self::PurposeExploitation => &[Ground::DimensionRule],
            Self::MeansVulnerability | Self::MeansLimited | Self::PurposePlanned => {
                &[Ground::DimensionRule, Ground::Ours]
            }
            _ => &[Ground::Ours],
        }
    }

    /// Whether the published weights of its items enter it: those of the elements and of
    /// trafficking, not those of smuggling and protection.
    pub fn weighs(self) -> bool {
        let code = self.code();
        ["MEANS.", "PURPOSE.", "T1", "T2", "T3"]
            .iter()
            .any(|part| code.starts_with(part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_the_page_that_are_ours_say_so() {
        for rule in Rule::ALL {
            assert!(!rule.grounds().is_empty(), "{}", rule.code());
            let level = rule.code();
            let ours = level.starts_with("T2") || level.starts_with("T1") || level == "T0";
            if ours || level.starts_with('P') && !level.starts_with("PURPOSE") {
                assert_eq!(rule.grounds(), [Ground::Ours], "{level}");
            }
        }
        assert!(Rule::TipStrong.weighs() && Rule::MeansHold.weighs());
        assert!(!Rule::SomAggravated.weighs() && !Rule::ProtectTip.weighs());
    }
}
