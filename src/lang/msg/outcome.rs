//! Messages of the area `outcome`.

messages! {
    /// Elements, outcomes, the officer's view.
    Outcome {
        /// Header.
        Title => "outcome-title";
        /// Header.
        OwnViewTitle => "outcome-own-view-title";
        /// Question.
        OwnViewQuestion => "outcome-own-view-question";
        /// Under it.
        OwnViewWhy => "outcome-own-view-why";
        /// Class T3.
        TipStrong => "outcome-tip-strong";
        /// Class T2.
        TipSome => "outcome-tip-some";
        /// Class T1.
        TipRisk => "outcome-tip-risk";
        /// Class T1 at S1 or S2.
        TipRiskSmuggling => "outcome-tip-risk-smuggling";
        /// Class S2.
        SomAggravated => "outcome-som-aggravated";
        /// Class S1.
        SomOnly => "outcome-som-only";
        /// Class P.
        OtherProtection => "outcome-other-protection";
        /// Class ?.
        Insufficient => "outcome-insufficient";
        /// Class 0.
        NoneSeen => "outcome-none-seen";
        /// Overlay at P3, always first.
        Immediate => "outcome-immediate";
        /// Heading.
        Suggests => "outcome-suggests";
        /// Behind it.
        NotADecision => "outcome-not-a-decision";
        /// Finding.
        SmugglingNone => "outcome-smuggling-none";
        /// Finding.
        SmugglingUnknown => "outcome-smuggling-unknown";
        /// Finding.
        SmugglingIndicated => "outcome-smuggling-indicated";
        /// Finding.
        SmugglingProvisional => "outcome-smuggling-provisional";
        /// Finding.
        SmugglingAggravated => "outcome-smuggling-aggravated";
        /// Finding.
        SmugglingAggravatedProvisional => "outcome-smuggling-aggravated-provisional";
        /// Finding P0.
        ProtectionNone => "outcome-protection-none";
        /// Finding P1.
        ProtectionNeeds => "outcome-protection-needs";
        /// Finding P2.
        ProtectionHigh => "outcome-protection-high";
        /// Finding P3.
        ProtectionNow => "outcome-protection-now";
        /// Finding.
        LabourAbuse => "outcome-labour-abuse";
        /// Finding.
        ChildPathOn => "outcome-child-path-on";
        /// Element.
        ElementAct => "outcome-element-act";
        /// Element.
        ElementMeans => "outcome-element-means";
        /// Element.
        ElementPurpose => "outcome-element-purpose";
        /// State of an element.
        ElementSupported => "outcome-element-supported";
        /// State of an element.
        ElementPartial => "outcome-element-partial";
        /// State of an element.
        ElementLimited => "outcome-element-limited";
        /// State of an element.
        ElementOpen => "outcome-element-open";
        /// State of the purpose.
        PurposeOpen => "outcome-purpose-open";
        /// State of an element.
        ElementDenied => "outcome-element-denied";
        /// Under the elements, child path.
        MeansNotNeeded => "outcome-means-not-needed";
        /// Heading.
        BecauseHeading => "outcome-because-heading";
        /// Heading.
        AgainstHeading => "outcome-against-heading";
        /// List.
        AgainstDenied => "outcome-against-denied";
        /// List.
        NotKnown => "outcome-not-known";
        /// List.
        NotMet => "outcome-not-met";
        /// Between the parts of a list.
        ListComma => "outcome-list-comma";
        /// Heading.
        ChangeHeading => "outcome-change-heading";
        /// One change.
        ChangePresent { facts: String, class: Box<super::Msg>, code: String } => "outcome-change-present";
        /// One change.
        ChangeAbsent { facts: String, class: Box<super::Msg>, code: String } => "outcome-change-absent";
        /// One change that only specialists may ask about.
        ChangeSpecialist { facts: String, class: Box<super::Msg>, code: String } => "outcome-change-specialist";
        /// Heading.
        LimitsHeading => "outcome-limits-heading";
        /// Limits.
        LimitsPublished => "outcome-limits-published";
        /// Limits.
        LimitsOurs => "outcome-limits-ours";
        /// The view before.
        YouSaid { class: Box<super::Msg>, code: String } => "outcome-you-said";
        /// The view after.
        YouKeep { class: Box<super::Msg>, code: String } => "outcome-you-keep";
        /// Choice.
        KeepOrChange => "outcome-keep-or-change";
        /// Choice.
        ChangeTo => "outcome-change-to";
        /// Choice of a reason.
        WhyChange { class: Box<super::Msg> } => "outcome-why-change";
        /// Reason 1.
        ReasonConvinced => "outcome-reason-convinced";
        /// Reason 2.
        ReasonSeenMore => "outcome-reason-seen-more";
        /// Reason 3.
        ReasonUnreliable => "outcome-reason-unreliable";
        /// Reason 4.
        ReasonCareful => "outcome-reason-careful";
        /// Reason 5.
        ReasonOther => "outcome-reason-other";
        /// Under the view after.
        AllKept => "outcome-all-kept";
        /// Enter before the choice.
        ChooseFirst => "outcome-choose-first";
        /// After the choice.
        ViewKept => "outcome-view-kept";
        /// Heading of the why panel.
        WhyTitle => "outcome-why-title";
        /// Under it.
        OfficerOnly => "outcome-officer-only";
        /// Why panel before the own view.
        OwnViewFirst => "outcome-own-view-first";
        /// Area.
        AreaControl => "outcome-area-control";
        /// Area.
        AreaDocs => "outcome-area-docs";
        /// Area.
        AreaDebt => "outcome-area-debt";
        /// Area.
        AreaFreedom => "outcome-area-freedom";
        /// Area.
        AreaHarm => "outcome-area-harm";
        /// Area.
        AreaForced => "outcome-area-forced";
        /// Area.
        AreaWork => "outcome-area-work";
        /// Area.
        AreaPromise => "outcome-area-promise";
        /// Area.
        AreaPlan => "outcome-area-plan";
        /// Area.
        AreaAge => "outcome-area-age";
        /// Area.
        AreaAct => "outcome-area-act";
        /// Condition.
        UnmetFullMode => "outcome-unmet-full-mode";
        /// Condition.
        UnmetPrivate => "outcome-unmet-private";
        /// Condition.
        UnmetCompanion => "outcome-unmet-companion";
        /// Condition.
        UnmetLanguage => "outcome-unmet-language";
        /// Condition.
        UnmetInterpreter => "outcome-unmet-interpreter";
        /// Condition.
        UnmetAble => "outcome-unmet-able";
        /// The form that decided, asked for alone.
        FormLabour => "outcome-form-labour";
        /// The form that decided, asked for alone.
        FormSexual => "outcome-form-sexual";
        /// The form that decided.
        FormLabourAbove => "outcome-form-labour-above";
        /// The form that decided on a tie.
        FormLabourEqual => "outcome-form-labour-equal";
        /// The form that decided.
        FormSexualAbove => "outcome-form-sexual-above";
        /// The published table reads the answers otherwise.
        IloRow { row: Box<super::Msg> } => "outcome-ilo-row";
        /// A row of the table.
        IloSuccessful => "outcome-ilo-successful";
        /// A row of the table.
        IloExploited => "outcome-ilo-exploited";
        /// A row of the table.
        IloDeceived => "outcome-ilo-deceived";
        /// A row of the table.
        IloForcedLabour => "outcome-ilo-forced-labour";
        /// The published table has no row.
        IloNoRow => "outcome-ilo-no-row";
        /// Behind a reason: where the rule comes from.
        MarkTreaty => "outcome-mark-treaty";
        /// Behind a reason.
        MarkRule => "outcome-mark-rule";
        /// Behind a reason.
        MarkWeights => "outcome-mark-weights";
        /// Behind a reason.
        MarkOurs => "outcome-mark-ours";
        /// Behind a reason.
        MarkUnconfirmed => "outcome-mark-unconfirmed";
        /// Limits, where an unconfirmed weight was used.
        LimitsUnconfirmed => "outcome-limits-unconfirmed";
        /// List.
        Unexplored => "outcome-unexplored";
        /// Kind of indicator.
        DimensionDec => "outcome-dimension-dec";
        /// Kind of indicator.
        DimensionCoe => "outcome-dimension-coe";
        /// Kind of indicator.
        DimensionVul => "outcome-dimension-vul";
        /// Kind of indicator.
        DimensionExp => "outcome-dimension-exp";
        /// Kind of indicator.
        DimensionCod => "outcome-dimension-cod";
        /// Kind of indicator.
        DimensionVud => "outcome-dimension-vud";
        /// Kind of indicator.
        DimensionPre => "outcome-dimension-pre";
        /// Kind of indicator.
        DimensionPur => "outcome-dimension-pur";
        /// What a change would settle: an element and its state.
        ChangeThen { what: Box<super::Msg>, state: Box<super::Msg> } => "outcome-change-then";
        /// What a change would settle.
        ChangeRisk => "outcome-change-risk";
        /// What a change would settle.
        ChangeCoverage => "outcome-change-coverage";
        /// What a change would settle.
        ChangeProtection => "outcome-change-protection";
        /// How it may be learnt.
        AskObserve => "outcome-ask-observe";
        /// How it may be learnt.
        AskDocument => "outcome-ask-document";
        /// How it may be learnt.
        AskNeutral => "outcome-ask-neutral";
        /// How it may be learnt.
        AskSensitive => "outcome-ask-sensitive";
        /// How it may be learnt.
        AskSpecialist => "outcome-ask-specialist";
        /// The next question, before the own view.
        StillWorth { question: String } => "outcome-still-worth";
        /// The next question, after the own view.
        TellsMost { question: String } => "outcome-tells-most";
        /// The key for the next question, when there is none.
        NothingToAsk => "outcome-nothing-to-ask";
    }
}
