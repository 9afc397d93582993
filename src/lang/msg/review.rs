//! Messages of the area `review`.

messages! {
    /// The review of cases at the desk: who may decide, where a case stands, what was changed.
    Review {
        /// Refused.
        OwnCase => "review-own-case";
        /// What to do about it.
        OwnCaseRemedy => "review-own-case-remedy";
        /// Refused.
        OwnDecision => "review-own-decision";
        /// What to do about it.
        OwnDecisionRemedy => "review-own-decision-remedy";
        /// Refused.
        NotADesk => "review-not-a-desk";
        /// What to do about it.
        NotADeskRemedy => "review-not-a-desk-remedy";
        /// Refused.
        NotAStation => "review-not-a-station";
        /// What to do about it.
        NotAStationRemedy => "review-not-a-station-remedy";
        /// Refused.
        WordsHeld { words: String } => "review-words-held";
        /// What to do about it.
        WordsHeldRemedy => "review-words-held-remedy";
        /// Refused.
        NoWords => "review-no-words";
        /// What to do about it.
        NoWordsRemedy => "review-no-words-remedy";
        /// Where a case stands.
        Undecided => "review-undecided";
        /// Where a case stands.
        Waiting => "review-waiting";
        /// Where a case stands.
        Settled => "review-settled";
        /// Where a case stands.
        Disagree => "review-disagree";
        /// Where a case stands.
        Asked => "review-asked";
        /// Where a case stands, with its last decision.
        Stands { standing: Box<super::Msg>, decision: Box<super::Msg> } => "review-stands";
        /// Before anything was decided.
        NeedsSecond => "review-needs-second";
        /// Where a second reader is needed.
        WaitsForSecond => "review-waits-for-second";
        /// Where two people differ.
        TheyDisagree => "review-they-disagree";
        /// Heading.
        DecisionsHeading => "review-decisions-heading";
        /// A decision.
        DecidedBy { day: crate::domain::day::Day, time: crate::domain::moment::Timestamp, by: String, decision: Box<super::Msg>, reason: String } => "review-decided-by";
        /// Heading.
        AdviceHeading => "review-advice-heading";
        /// A line to the station.
        AdvisedBy { day: crate::domain::day::Day, time: crate::domain::moment::Timestamp, by: String, words: String } => "review-advised-by";
        /// Label of the field.
        AdviceLabel => "review-advice-label";
        /// Done.
        Advised => "review-advised";
        /// Heading.
        ChangesHeading => "review-changes-heading";
        /// A change, by whom and when.
        ChangedBy { time: crate::domain::moment::Timestamp, by: String, what: String, change: Box<super::Msg> } => "review-changed-by";
        /// What became of an answer.
        Changed { before: String, after: String } => "review-changed";
        /// What became of an answer.
        TakenBack { before: String } => "review-taken-back";
        /// A filter.
        FilterAll => "review-filter-all";
        /// A filter.
        FilterUrgent => "review-filter-urgent";
        /// A filter, and a sign in the list.
        FilterSample => "review-filter-sample";
        /// Above the list.
        Filtered { filter: Box<super::Msg>, count: u32 } => "review-filtered";
        /// Above the list.
        SampleWhy => "review-sample-why";
        /// Done.
        Recorded { code: String, standing: Box<super::Msg> } => "review-recorded";
    }
}
