//! Messages of the area `rules`.

messages! {
    /// The rules in words.
    Rules {
        /// Rule.
        Act => "rules-act";
        /// Rule.
        ActDenied => "rules-act-denied";
        /// Rule.
        MeansDeception => "rules-means-deception";
        /// Rule.
        MeansCoercion => "rules-means-coercion";
        /// Rule.
        MeansHold => "rules-means-hold";
        /// Rule.
        MeansCompelled => "rules-means-compelled";
        /// Rule.
        MeansVulnerability => "rules-means-vulnerability";
        /// Rule.
        MeansLimited => "rules-means-limited";
        /// Rule.
        MeansProper => "rules-means-proper";
        /// Rule.
        MeansDenied => "rules-means-denied";
        /// Rule.
        PurposeExploitation => "rules-purpose-exploitation";
        /// Rule.
        PurposeDecisive => "rules-purpose-decisive";
        /// Rule.
        PurposeRansom => "rules-purpose-ransom";
        /// Rule.
        PurposeSome => "rules-purpose-some";
        /// Rule.
        PurposePlanned => "rules-purpose-planned";
        /// Rule.
        PurposeDenied => "rules-purpose-denied";
        /// Rule T3.
        TipStrong => "rules-tip-strong";
        /// Rule T3, child.
        TipStrongChild => "rules-tip-strong-child";
        /// Rule T2.i.
        TipSomeBoth => "rules-tip-some-both";
        /// Rule T2.ii.
        TipSomePurpose => "rules-tip-some-purpose";
        /// Rule T2.iii.
        TipSomeCoercion => "rules-tip-some-coercion";
        /// Rule T2.iv.
        TipSomePlanned => "rules-tip-some-planned";
        /// Rule T2.v.
        TipSomePair => "rules-tip-some-pair";
        /// Rule T2, child.
        TipSomeChildPurpose => "rules-tip-some-child-purpose";
        /// Rule T2, child.
        TipSomeChildMeans => "rules-tip-some-child-means";
        /// Rule T1.
        TipRiskMeans => "rules-tip-risk-means";
        /// Rule T1.
        TipRiskPurpose => "rules-tip-risk-purpose";
        /// Rule T1.
        TipRiskSigns => "rules-tip-risk-signs";
        /// Rule T1.
        TipRiskSevere => "rules-tip-risk-severe";
        /// Rule T1.
        TipRiskPlanned => "rules-tip-risk-planned";
        /// Rule T1.
        TipRiskDisputed => "rules-tip-risk-disputed";
        /// Rule T1, child.
        TipRiskChild => "rules-tip-risk-child";
        /// Rule T0.
        TipNothing => "rules-tip-nothing";
        /// Rule TU.
        TipOpenAreas => "rules-tip-open-areas";
        /// Rule TU.
        TipUnmet => "rules-tip-unmet";
        /// Rule S0.
        SomDenied => "rules-som-denied";
        /// Rule S0.
        SomNothing => "rules-som-nothing";
        /// Rule S1.
        SomIndicated => "rules-som-indicated";
        /// Rule S2.
        SomAggravated => "rules-som-aggravated";
        /// Rule SU.
        SomUnknown => "rules-som-unknown";
        /// Rule P3.
        ProtectNow => "rules-protect-now";
        /// Rule P1, P2.
        ProtectTip => "rules-protect-tip";
        /// Rule P2.
        ProtectRansom => "rules-protect-ransom";
        /// Rule P1, P2.
        ProtectChild => "rules-protect-child";
        /// Rule P1.
        ReferAggravated => "rules-refer-aggravated";
        /// Rule P1.
        ReferOther => "rules-refer-other";
        /// Rule P1.
        ReferLabour => "rules-refer-labour";
        /// Rule P0.
        InformOnly => "rules-inform-only";
    }
}
