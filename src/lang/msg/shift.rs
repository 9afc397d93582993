//! Messages of the area `shift`.

messages! {
    /// Who is on watch, and the handover of a shift.
    Shift {
        /// Header.
        Title => "shift-title";
        /// Numbered line of the home screen.
        Line => "shift-line";
        /// Above the officers of a locked computer.
        WhoIsOnWatch => "shift-who-is-on-watch";
        /// The last of them: an officer who is not in the list.
        SomebodyElse => "shift-somebody-else";
        /// Heading.
        StillOpen => "shift-still-open";
        /// In place of that heading.
        NothingOpen => "shift-nothing-open";
        /// Foot of the page. $count: cases of which no desk has confirmed everything.
        Waiting { count: u32 } => "shift-waiting";
        /// What must be done about a case.
        DoTell => "shift-do-tell";
        /// What must be done about a case.
        DoChild => "shift-do-child";
        /// What must be done about a case.
        DoTriage => "shift-do-triage";
        /// What must be done about a case.
        DoLookAgain => "shift-do-look-again";
        /// What must be done about a case.
        DoInterview => "shift-do-interview";
        /// What must be done about a case.
        DoRoutine => "shift-do-routine";
        /// What must be done about a case.
        DoGoOn => "shift-do-go-on";
        /// What must be done about a case.
        DoView => "shift-do-view";
        /// What must be done about a case.
        DoClose => "shift-do-close";
        /// Question for the officer alone.
        HowAreYou => "shift-how-are-you";
        /// Under that question.
        Private => "shift-private";
        /// Answer.
        Fine => "shift-fine";
        /// Answer.
        Tired => "shift-tired";
        /// Answer.
        Stays => "shift-stays";
        /// Under the answers.
        PeerSupport => "shift-peer-support";
        /// Under the answers.
        GivingAway => "shift-giving-away";
        /// Question.
        WhoNext => "shift-who-next";
        /// Under that question.
        OwnPassphrase => "shift-own-passphrase";
        /// Question. $count: open cases. $officer: who takes over.
        Sure { count: u32, officer: String } => "shift-sure";
        /// Answer.
        No => "shift-no";
        /// Answer.
        Yes => "shift-yes";
        /// Busy.
        HandingOver => "shift-handing-over";
        /// Said to whoever takes over. $count: cases. $officer: who takes over.
        HandedOver { count: u32, officer: String } => "shift-handed-over";
        /// There is nobody to hand over to.
        NobodyElse => "shift-nobody-else";
        /// What to do about it.
        NobodyElseRemedy => "shift-nobody-else-remedy";
    }
}
