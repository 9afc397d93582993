//! Messages of the area `post`.

use crate::domain::day::Day;
use crate::domain::moment::Timestamp;

messages! {
    /// What a desk answered, and the pages that fetch and write it.
    Post {
        /// Header of the letters.
        LettersTitle => "post-letters-title";
        /// Header of the returns.
        ReturnsTitle => "post-returns-title";
        /// Numbered line of the home screen.
        Fetch => "post-fetch";
        /// Numbered line of the home screen.
        Letters { count: u32 } => "post-letters";
        /// A letter that was not seen yet.
        Answered { desk: String, case: String } => "post-answered";
        /// Further ones.
        MoreUnread { count: u32 } => "post-more-unread";
        /// Refusals that were not seen yet.
        RefusedSome { count: u32 } => "post-refused-some";
        /// Behind a case.
        Arrived => "post-arrived";
        /// Behind a case.
        NotArrived => "post-not-arrived";
        /// Above what a desk wrote.
        Said { what: Box<super::Msg>, by: String, desk: String, day: Day, time: Timestamp } => "post-said";
        /// What a letter is.
        Advice => "post-advice";
        /// Before a letter that was not seen before.
        New => "post-new";
        /// Empty page.
        NoLetters => "post-no-letters";
        /// Heading.
        RefusedHeading => "post-refused-heading";
        /// A bundle that the desk refused.
        RefusedBecause { bundle: String, reason: Box<super::Msg> } => "post-refused-because";
        /// Why.
        ReasonRestored => "post-reason-restored";
        /// Why.
        ReasonConflict => "post-reason-conflict";
        /// Why.
        ReasonDamaged => "post-reason-damaged";
        /// Why, by the name of the desk's message.
        ReasonOther { id: String } => "post-reason-other";
        /// What to do about it.
        RefusedRemedy => "post-refused-remedy";
        /// Label of the field.
        AskReturns => "post-ask-returns";
        /// Under the field.
        AskReturnsMore => "post-ask-returns-more";
        /// Label of the field.
        AskTarget => "post-ask-target";
        /// Under the field.
        AskTargetMore => "post-ask-target-more";
        /// Label of the field.
        AskNumber => "post-ask-number";
        /// Heading.
        PlanHeading => "post-plan-heading";
        /// Heading.
        TakenHeading => "post-taken-heading";
        /// Heading.
        SentHeading => "post-sent-heading";
        /// First contact.
        NewKey { fingerprint: String } => "post-new-key";
        /// Later contact.
        KnownKey { fingerprint: String } => "post-known-key";
        /// Choice.
        TakeIn => "post-take-in";
        /// Choice.
        GiveNumber => "post-give-number";
        /// Choice.
        Leave => "post-leave";
    }
}
