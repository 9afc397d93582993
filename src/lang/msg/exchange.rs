//! Messages of the area `exchange`.

messages! {
    /// Export, import and the desk.
    Exchange {
        /// Header.
        ExportTitle => "exchange-export-title";
        /// Header.
        ImportTitle => "exchange-import-title";
        /// Header.
        InboxTitle => "exchange-inbox-title";
        /// Header.
        ReviewTitle => "exchange-review-title";
        /// Heading.
        ForWhom => "exchange-for-whom";
        /// Where no key is known.
        NoSupervisorYet => "exchange-no-supervisor-yet";
        /// The station's key.
        SignedBy { fingerprint: String } => "exchange-signed-by";
        /// Under the list.
        OnlyTheyCanOpen => "exchange-only-they-can-open";
        /// Label of the field.
        AskKey => "exchange-ask-key";
        /// Label of the field.
        AskFolder => "exchange-ask-folder";
        /// Busy.
        AddingKey => "exchange-adding-key";
        /// Done.
        KeyAdded => "exchange-key-added";
        /// Busy.
        Writing => "exchange-writing";
        /// Done.
        Written { path: String } => "exchange-written";
        /// Done.
        WrittenCounts { cases: u32, records: u32, bytes: u64 } => "exchange-written-counts";
        /// Done.
        SafeToPull => "exchange-safe-to-pull";
        /// Label of the field.
        AskBundles => "exchange-ask-bundles";
        /// Under the field.
        ImportMore => "exchange-import-more";
        /// Nothing there.
        NoBundles => "exchange-no-bundles";
        /// Busy.
        Reading => "exchange-reading";
        /// A bundle that was taken.
        Took { station: String, new: u32, known: u32 } => "exchange-took";
        /// First contact.
        Pinned { fingerprint: String } => "exchange-pinned";
        /// First contact, and the bundle is only looked at.
        WouldPin { fingerprint: String } => "exchange-would-pin";
        /// Later contact.
        KnownKey { fingerprint: String } => "exchange-known-key";
        /// Empty inbox.
        InboxEmpty => "exchange-inbox-empty";
        /// The officer's views in the list.
        InboxViews { before: String, after: String } => "exchange-inbox-views";
        /// No decision yet.
        ToDecide => "exchange-to-decide";
        /// Decision 1.
        DecisionRefer => "exchange-decision-refer";
        /// Decision 2.
        DecisionSecondInterview => "exchange-decision-second-interview";
        /// Decision 3.
        DecisionClose => "exchange-decision-close";
        /// Decision 4.
        DecisionAsk => "exchange-decision-ask";
        /// Decision 5.
        DecisionSmugglingFile => "exchange-decision-smuggling-file";
        /// Heading.
        DecideHeading => "exchange-decide-heading";
        /// Label of the reason.
        DecideReason { decision: Box<super::Msg> } => "exchange-decide-reason";
        /// A decision.
        DecidedLine { decision: Box<super::Msg>, reason: String } => "exchange-decided-line";
        /// Heading.
        NotesHeading => "exchange-notes-heading";
        /// Enter without a reason.
        ReasonFirst => "exchange-reason-first";
        /// Done.
        Decided => "exchange-decided";
    }
}
