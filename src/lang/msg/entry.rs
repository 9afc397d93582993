//! Messages of the area `entry`.

messages! {
    /// What typing and pasting say.
    Entry {
        /// A field takes no more letters.
        Full { limit: u32 } => "entry-full";
        /// What was pasted does not fit.
        PasteTooLong { limit: u32 } => "entry-paste-too-long";
        /// Help: Shift and the arrows.
        Choose => "entry-choose";
        /// Help: Ctrl-A.
        ChooseAll => "entry-choose-all";
        /// Help: Ctrl-Z and Ctrl-Y.
        Steps => "entry-steps";
        /// Help: Ctrl-W.
        EraseWord => "entry-erase-word";
    }
}
