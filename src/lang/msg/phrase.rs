//! Messages of the area `phrase`.

messages! {
    /// A new passphrase: random words that are offered, or one's own.
    Phrase {
        /// Under the empty field.
        Offer { count: u32 } => "phrase-offer";
        /// Under the words that are offered.
        TakeThem => "phrase-take-them";
        /// The words were typed; how many, and of how many each was drawn.
        Taken { count: u32, list: u32 } => "phrase-taken";
        /// What a passphrase of one's own is worth.
        OwnTooShort => "phrase-own-too-short";
        /// What a passphrase of one's own is worth.
        OwnWeak => "phrase-own-weak";
        /// What a passphrase of one's own is worth.
        OwnFair => "phrase-own-fair";
        /// What a passphrase of one's own is worth.
        OwnStrong => "phrase-own-strong";
        /// Printed once by the commands, before the words.
        Made { count: u32, list: u32 } => "phrase-made";
    }
}
