//! Messages of the area `compare`.

messages! {
    /// People side by side at the desk, how a talk went, and what was answered.
    Compare {
        /// Name of the page.
        Title => "compare-title";
        /// Two cases are missing.
        MarkFirst => "compare-mark-first";
        /// There is no room for one more.
        Most { most: u32 } => "compare-most";
        /// Done.
        Marked { codes: String } => "compare-marked";
        /// Done.
        NoneMarked => "compare-none-marked";
        /// In the list, beside a case.
        Chosen => "compare-chosen";
        /// On top.
        Nobody => "compare-nobody";
        /// Below it.
        WhyDiffer => "compare-why-differ";
        /// Two of them say different things about it.
        Differ { what: String } => "compare-differ";
        /// All who spoke of it say the same.
        Same { what: String } => "compare-same";
        /// Fewer than two spoke of it.
        Single { what: String } => "compare-single";
        /// Nobody gave an answer of their own.
        Unsaid { what: String } => "compare-unsaid";
        /// What is compared.
        Places => "compare-places";
        /// What is compared.
        End => "compare-end";
        /// What is no claim.
        SeenHeading => "compare-seen-heading";
        /// What is no claim.
        TalkedHeading => "compare-talked-heading";
        /// How somebody was asked.
        GoodConditions => "compare-good-conditions";
        /// In place of what was seen.
        NothingSeen => "compare-nothing-seen";
        /// Heading.
        TogetherHeading => "compare-together-heading";
        /// Two people.
        Pair { one: String, other: String, same: u32, differ: u32 } => "compare-pair";
        /// Above the list.
        OnlyDifferences => "compare-only-differences";
        /// In place of the list.
        NothingDiffers => "compare-nothing-differs";
        /// Where not all have room.
        PeopleShown { from: u32, to: u32, total: u32 } => "compare-people-shown";
        /// What one person said, by code; or a line of the page before the interview.
        Line { what: String, said: String } => "compare-line";
        /// Heading at the desk.
        TalkHeading => "compare-talk-heading";
        /// When.
        OpenedAt { day: crate::domain::day::Day, time: crate::domain::moment::Timestamp } => "compare-opened-at";
        /// When.
        InterviewAt { time: crate::domain::moment::Timestamp } => "compare-interview-at";
        /// When.
        PauseFrom { time: crate::domain::moment::Timestamp, minutes: u32 } => "compare-pause-from";
        /// When.
        EndedAt { time: crate::domain::moment::Timestamp } => "compare-ended-at";
        /// When.
        LastAt { time: crate::domain::moment::Timestamp } => "compare-last-at";
        /// Heading at the desk.
        AnswersHeading => "compare-answers-heading";
        /// An answer.
        Answered { time: crate::domain::moment::Timestamp, what: String, said: String } => "compare-answered";
        /// Under what an answer was given.
        Conditions { what: String } => "compare-conditions";
        /// How long a case waits.
        WaitHours { count: u32 } => "compare-wait-hours";
        /// How long a case waits.
        WaitDays { count: u32 } => "compare-wait-days";
        /// In place of an empty list.
        FilterEmpty => "compare-filter-empty";
    }
}
