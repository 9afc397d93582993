//! Messages of the area `size`.

use crate::domain::moment::Timestamp;

messages! {
    /// Windows of every size: the small layout, the page for small windows, what is out of sight.
    Size {
        /// On the rule: rows below the window.
        Below { below: u16 } => "size-below";
        /// On the rule: rows above the window.
        Above { above: u16 } => "size-above";
        /// On the rule: rows above and below the window.
        Both { above: u16, below: u16 } => "size-both";
        /// The stripe of a drill in the small layout.
        DrillShort => "size-drill-short";
        /// The save state of a drill in the small layout.
        DrillKept => "size-drill-kept";
        /// The save state in the small layout.
        SavedShort { time: Timestamp } => "size-saved-short";
        /// Nothing was recorded yet, in the small layout.
        NothingShort => "size-nothing-short";
        /// The window is too small.
        TooSmall { width: u16, height: u16 } => "size-too-small";
        /// Over the choices.
        YouCan => "size-you-can";
        /// Choice 1.
        Larger => "size-larger";
        /// Choice 2.
        SmallLayout => "size-small-layout";
        /// Choice 3.
        LineByLine => "size-line-by-line";
        /// After choice 1: how, and that the page follows.
        HowLarger => "size-how-larger";
        /// After choice 1: what is missing.
        Missing { columns: u16, rows: u16 } => "size-missing";
        /// After choice 2 in a window that is too small even for it.
        LayoutNeeds { width: u16, height: u16 } => "size-layout-needs";
        /// After a choice: how to go back.
        GoBack => "size-go-back";
        /// Over the last answers, on a wide window.
        LastAnswers => "size-last-answers";
    }
}
