//! Messages of the area `journey`.

messages! {
    /// The journey: its legs, its strip, its page.
    Journey {
        /// Header.
        Title => "journey-title";
        /// Heading.
        Heading => "journey-heading";
        /// No leg yet.
        Nothing => "journey-nothing";
        /// Under the list.
        DecidesNothing => "journey-decides-nothing";
        /// In place of a name.
        PlaceUnknown => "journey-place-unknown";
        /// A leg by its places.
        Leg { number: u8, from: String, to: String } => "journey-leg";
        /// Who arranged it.
        ArrangedSelf => "journey-arranged-self";
        /// Who arranged it.
        ArrangedFamily => "journey-arranged-family";
        /// Who arranged it.
        ArrangedRecruiter => "journey-arranged-recruiter";
        /// Who arranged it.
        ArrangedCarrier => "journey-arranged-carrier";
        /// Who arranged it.
        ArrangedHolders => "journey-arranged-holders";
        /// Who arranged it.
        ArrangedUnknown => "journey-arranged-unknown";
        /// How long.
        StayPassed => "journey-stay-passed";
        /// How long.
        StayDays { days: u16 } => "journey-stay-days";
        /// How long.
        StayUnknown => "journey-stay-unknown";
        /// How long, in the strip.
        StripDays { days: u16 } => "journey-strip-days";
        /// How free.
        KeptFree => "journey-kept-free";
        /// How free.
        KeptWaited => "journey-kept-waited";
        /// How free.
        KeptCouldNotLeave => "journey-kept-could-not-leave";
        /// How free.
        KeptLockedIn => "journey-kept-locked-in";
        /// How free.
        KeptUnknown => "journey-kept-unknown";
        /// What is owed.
        OwedNothing => "journey-owed-nothing";
        /// What is owed.
        OwedPaidBefore => "journey-owed-paid-before";
        /// What is owed.
        OwedMoney => "journey-owed-money";
        /// What is owed.
        OwedGrew => "journey-owed-grew";
        /// What is owed.
        OwedWork => "journey-owed-work";
        /// What is owed.
        OwedUnknown => "journey-owed-unknown";
        /// What waits at the end.
        EndLine { end: Box<super::Msg> } => "journey-end-line";
        /// What waits at the end.
        EndFamily => "journey-end-family";
        /// What waits at the end.
        EndOwnPlan => "journey-end-own-plan";
        /// What waits at the end.
        EndChosenJob => "journey-end-chosen-job";
        /// What waits at the end.
        EndOthersJob => "journey-end-others-job";
        /// What waits at the end.
        EndStranger => "journey-end-stranger";
        /// What waits at the end.
        EndUnknown => "journey-end-unknown";
        /// What the blocks of the strip mean.
        Key => "journey-key";
        /// Form.
        FieldFrom => "journey-field-from";
        /// Form.
        FieldTo => "journey-field-to";
        /// Form.
        FieldArranged => "journey-field-arranged";
        /// Form.
        FieldStay => "journey-field-stay";
        /// Under the days.
        StayHint => "journey-stay-hint";
        /// Form.
        FieldKept => "journey-field-kept";
        /// Form.
        FieldOwed => "journey-field-owed";
        /// The days are no number.
        NotDays => "journey-not-days";
        /// Choice.
        Add => "journey-add";
        /// Choice.
        Change => "journey-change";
        /// Choice.
        Remove => "journey-remove";
        /// Choice.
        AtTheEnd => "journey-at-the-end";
        /// Choice: the question that fits.
        AskAbout { question: String } => "journey-ask-about";
        /// Question.
        RemoveAsk => "journey-remove-ask";
        /// Choice.
        RemoveYes => "journey-remove-yes";
        /// Choice.
        RemoveNo => "journey-remove-no";
        /// Question.
        EndAsk => "journey-end-ask";
        /// No room for another leg.
        Full => "journey-full";
        /// Why not now.
        NotNowCompanion => "journey-not-now-companion";
        /// Why not now.
        NotNowInterpreter => "journey-not-now-interpreter";
        /// Why not now.
        NotNowConsent => "journey-not-now-consent";
        /// Why not now.
        NotNowChild => "journey-not-now-child";
    }
}
