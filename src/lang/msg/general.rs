//! Messages of the area `general`.

use crate::domain::moment::Timestamp;

messages! {
    /// Words that belong to no single screen: header, save state, languages, general faults.
    General {
        /// The program's name; the same in every language.
        ProgramName => "general-program-name";
        /// Header of the page that asks for the language.
        LanguageTitle => "general-language-title";
        /// Something takes a moment.
        OneMoment => "general-one-moment";
        /// Stripe of a drill, on every screen.
        DrillStripe => "general-drill-stripe";
        /// The vault is for practice.
        PracticeRealm => "general-practice-realm";
        /// The vault is for real people.
        LiveRealm => "general-live-realm";
        /// Save state before anything was recorded.
        NothingToSave => "general-nothing-to-save";
        /// Save state while an entry is on its way to the disk.
        Saving => "general-saving";
        /// Save state. $time: clock in UTC, as in 02:41:15.
        SavedAt { time: Timestamp } => "general-saved-at";
        /// Save state of a drill.
        DrillKept => "general-drill-kept";
        /// Save state after a failure.
        NotSaved => "general-not-saved";
        /// Last row of a page that goes on. $rows: rows below.
        MoreBelow { rows: u16 } => "general-more-below";
        /// Last row of a page at its end.
        EndOfPage => "general-end-of-page";
        /// Before the search field.
        SearchLabel => "general-search-label";
        /// Marks a case on the child path, in lists.
        Child => "general-child";
        /// Backspace found nothing to take back.
        NothingToUndo => "general-nothing-to-undo";
        /// Backspace may not end the child path any more.
        ChildPathStays => "general-child-path-stays";
        /// Backspace took the last thing back.
        TakenBackThing { what: String } => "general-taken-back-thing";
        /// Backspace took something else back.
        TakenBack => "general-taken-back";
        /// Leaving while something is not on the disk.
        NotSavedStay => "general-not-saved-stay";
        /// Text that was being typed is here again.
        DraftKept => "general-draft-kept";
        /// Question before leaving.
        QuitAsk => "general-quit-ask";
        /// Question before leaving a drill.
        QuitDrill => "general-quit-drill";
        /// Answer: no.
        QuitStay => "general-quit-stay";
        /// Answer: lock.
        QuitLock => "general-quit-lock";
        /// Answer: leave.
        QuitLeave => "general-quit-leave";
        /// Last line of a notice.
        NoticeClose => "general-notice-close";
    }
}
