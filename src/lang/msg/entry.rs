//! Messages of the area `entry`.

messages! {
    /// What typing and pasting say.
    Entry {
        /// A field takes no more letters.
        Full { limit: u32 } => "entry-full";
        /// What was pasted does not fit.
        PasteTooLong { limit: u32 } => "entry-paste-too-long";
    }
}
