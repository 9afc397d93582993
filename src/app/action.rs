//! What the officer means, apart from which key said it.

/// One intention. Screens know actions, never keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// The numbered thing, 1 to 9.
    Digit(u8),
    /// Next, open, accept.
    Next,
    /// Previous; changes nothing.
    Previous,
    /// Take back the last thing.
    Undo,
    /// Come back to this.
    Flag,
    /// To the note or the next field.
    NextField,
    /// To the field before.
    PreviousField,
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// Up on a page that is higher than the window.
    ScrollUp,
    /// Down on such a page.
    ScrollDown,
    /// What the answers show so far.
    Why,
    /// To the question that is still worth asking.
    Worth,
    /// The journey.
    Journey,
    /// Both languages, mine, theirs.
    Panes,
    /// The list of facts.
    Facts,
    /// The cards on law and notions.
    Reference,
    /// The child path.
    ChildPath,
    /// Sealed answers.
    Sealed,
    /// Jump to a question.
    Jump,
    /// Search a list.
    Search,
    /// The next filter of a list.
    Filter,
    /// A line to the station.
    Advise,
    /// This case shall stand beside others.
    Mark,
    /// Whom the person says they travel with.
    Link,
    /// People side by side.
    Compare,
    /// The interview.
    Interview,
    /// Import bundles.
    Import,
    /// Export.
    Export,
    /// The supervisor's key.
    Keys,
    /// Hand over the shift.
    HandOver,
    /// What shall become of the case: withdrawn, held, released, erased.
    Care,
    /// This computer: its people, one's own passphrase.
    Computer,
    /// One level back; everything is saved.
    Back,
    /// Help for this screen.
    Help,
    /// Everything that can be done here, by name.
    Commands,
    /// The next colours.
    Theme,
    /// The next language.
    Language,
    /// Paint everything again and choose a language.
    Repaint,
    /// Cover the screen.
    Cover,
    /// Lock and quit, asked first.
    Quit,
}
