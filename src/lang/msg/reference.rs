//! Messages of the area `reference`.

use crate::lang::msg::Msg;

messages! {
    /// The cards on law and notions.
    Reference {
        /// Header.
        Title => "reference-title";
        /// Behind a card that serves the question on the screen.
        ForThisQuestion => "reference-for-this-question";
        /// Heading.
        Settled => "reference-settled";
        /// Heading.
        Disputed => "reference-disputed";
        /// Heading.
        Sources => "reference-sources";
        /// Document with its year, part, and how it was read.
        Citation { document: String, section: String, read: Box<Msg> } => "reference-citation";
        /// Read in the source itself.
        Confirmed => "reference-confirmed";
        /// Read in another source.
        Secondary => "reference-secondary";
        /// Not checked.
        Unconfirmed => "reference-unconfirmed";
        /// Of this project.
        Ours => "reference-ours";
        /// The last line of a card.
        NotAdvice => "reference-not-advice";
    }
}
