//! The names of the rules, as they stand in reasons. Stable: files and tests know them.

macro_rules! rules {
    ($( $(#[doc = $doc:literal])+ $name:ident => $code:literal; )+) => {
        /// A rule of `assessment.md`: what it says is its doc comment, its words are the language's.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $( $(#[doc = $doc])+ $name ),+
        }

        impl Rule {
            /// Every rule, in the order of the page.
            pub const ALL: &'static [Self] = &[$( Self::$name ),+];

            /// Its stable name in files.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$name => $code ),+ }
            }
        }
    };
}

rules! {
    /// ACT supported: an `act` item is present.
    ActItem => "ACT.item";
    /// ACT supported: somebody else arranged the entry, the stay or the papers.
    ActThirdParty => "ACT.third_party";
    /// ACT supported: the person was bought, sold or handed over for payment.
    ActSold => "ACT.sold";
    /// ACT clear: every act was denied.
    ActDenied => "ACT.denied";

    /// MEANS positive: deceptive recruitment counts.
    MeansDeception => "MEANS.dec";
    /// MEANS positive: coercive recruitment counts.
    MeansCoercion => "MEANS.coe";
    /// MEANS positive: coercion at destination counts.
    MeansHold => "MEANS.cod";
    /// MEANS positive: a counted purpose states compulsion by itself.
    MeansCompelled => "MEANS.compels";
    /// MEANS positive: abuse of vulnerability counts and was used at least twice.
    MeansVulnerability => "MEANS.vulnerability";
    /// MEANS limited: abuse of vulnerability counts and was used less than twice.
    MeansLimited => "MEANS.limited";
    /// MEANS at least partial: proper means items that no other reason names.
    MeansProper => "MEANS.proper";
    /// MEANS clear: papers, debt, freedom, harm, promise and control were denied.
    MeansDenied => "MEANS.denied";

    /// PURPOSE positive: exploitation is positive by the dimension rule.
    PurposeExploitation => "PURPOSE.exp";
    /// PURPOSE positive: a counted purpose decides by itself.
    PurposeDecisive => "PURPOSE.decisive";
    /// PURPOSE positive: ransom, where the country counts it as a purpose.
    PurposeRansom => "PURPOSE.ransom";
    /// PURPOSE at least partial: strong or medium exploitation items.
    PurposeSomeExploitation => "PURPOSE.some_exp";
    /// PURPOSE at least partial: a counted purpose that does not decide.
    PurposeSome => "PURPOSE.some_pur";
    /// PURPOSE at least partial: planned exploitation is positive by the dimension rule.
    PurposePlanned => "PURPOSE.pre";
    /// PURPOSE clear: forced, work and plan were denied.
    PurposeDenied => "PURPOSE.denied";

    /// T3, adult: act not clear, means positive, purpose positive.
    TipStrong => "T3";
    /// T3, child path: act not clear, purpose positive.
    TipStrongChild => "T3.child";
    /// T2 (i): means positive or limited, purpose positive or partial.
    TipSomeBoth => "T2.i";
    /// T2 (ii): purpose positive, means at least partial.
    TipSomePurpose => "T2.ii";
    /// T2 (iii): `coe` or `cod` counts, purpose not clear.
    TipSomeCoercion => "T2.iii";
    /// T2 (iv): `pre` positive, means at least partial.
    TipSomePlanned => "T2.iv";
    /// T2 (v): a proper strong means item with a strong purpose item or two medium `exp` items.
    TipSomePair => "T2.v";
    /// T2, child path: purpose positive or partial.
    TipSomeChildPurpose => "T2.child_purpose";
    /// T2, child path: means positive or limited.
    TipSomeChildMeans => "T2.child_means";
    /// T1: means at least partial.
    TipRiskMeans => "T1.means";
    /// T1: a `pur` item is present, counted by the country or not.
    TipRiskPurposeItem => "T1.pur";
    /// T1: purpose positive or partial while means is not clear.
    TipRiskPurpose => "T1.purpose";
    /// T1: signs of two different groups.
    TipRiskSigns => "T1.sign";
    /// T1: a severe sign.
    TipRiskSevere => "T1.severe";
    /// T1: something of what is planned.
    TipRiskPlanned => "T1.pre";
    /// T1: sources conflict about a strong item.
    TipRiskDisputed => "T1.disputed";
    /// T1, child path: a sign of the children's list.
    TipRiskChildSign => "T1.chi";
    /// T1, child path: a sign of the group `control`.
    TipRiskChildControl => "T1.control";
    /// T0: nothing seen, adequate conditions, every area answered.
    TipNothing => "T0";
    /// TU: areas are open.
    TipOpenAreas => "TU.open";
    /// TU: conditions are unmet.
    TipUnmet => "TU.conditions";

    /// S0: no third party, no benefit, or neither border nor stay, by a clear no.
    SomDenied => "S0.absent";
    /// S0: no fact of smuggling is known.
    SomNothing => "S0.none";
    /// S1: a third party and a border.
    SomIndicated => "S1";
    /// S2: S1 with an aggravating fact.
    SomAggravated => "S2";
    /// SU: some facts, not enough to say.
    SomUnknown => "SU";

    /// P3: an immediate need.
    ProtectNow => "P3.imm";
    /// P2: T3 or T2.
    ProtectTip => "P2.tip";
    /// P2: ransom.
    ProtectRansom => "P2.ransom";
    /// P2: child path, unaccompanied or separated.
    ProtectAlone => "P2.alone";
    /// P2: child path with T1.
    ProtectChildRisk => "P2.child";
    /// P1: T1.
    ReferTip => "P1.tip";
    /// P1: an aggravating fact.
    ReferAggravated => "P1.agg";
    /// P1: another need for protection.
    ReferOther => "P1.oth";
    /// P1: labour abuse without means.
    ReferLabour => "P1.labour";
    /// P1: the child path.
    ReferChild => "P1.child";
    /// P0: nothing that calls for more than information.
    InformOnly => "P0";
}
