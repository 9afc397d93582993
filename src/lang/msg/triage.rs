//! Messages of the area `triage`.

messages! {
    /// Look, ask, mark.
    Triage {
        /// Header.
        Title => "triage-title";
        /// Part 1.
        LookHeading => "triage-look-heading";
        /// Behind it.
        LookMore => "triage-look-more";
        /// Part 2.
        AskHeading => "triage-ask-heading";
        /// Behind it.
        AskMore => "triage-ask-more";
        /// Part 3.
        MarkHeading => "triage-mark-heading";
        /// Behind it.
        MarkMore => "triage-mark-more";
        /// Mark 1.
        MarkUrgent => "triage-mark-urgent";
        /// Mark 2.
        MarkInterview => "triage-mark-interview";
        /// Mark 3.
        MarkRoutine => "triage-mark-routine";
        /// Mark 4.
        MarkLater => "triage-mark-later";
        /// Enter without a mark.
        MarkFirst => "triage-mark-first";
        /// An observation from before cannot be removed any more.
        SeenStays => "triage-seen-stays";
        /// After the officer's own mark.
        Suggested { mark: Box<super::Msg>, because: Box<super::Msg> } => "triage-suggested";
        /// Why.
        BecauseImmediate => "triage-because-immediate";
        /// Why.
        BecauseChild => "triage-because-child";
        /// Why.
        BecauseSign => "triage-because-sign";
        /// Why.
        BecauseUnfinished => "triage-because-unfinished";
        /// Why.
        BecauseNothing => "triage-because-nothing";
    }
}
