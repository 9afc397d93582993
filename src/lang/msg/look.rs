//! Messages of the area `look`.

use crate::lang::msg::Msg;

messages! {
    /// Colours, the commands by name, and the search in the help.
    Look {
        /// A theme, said when it comes on.
        Terminal => "look-terminal";
        /// A theme, said when it comes on.
        Day => "look-day";
        /// A theme, said when it comes on.
        Night => "look-night";
        /// A theme, said when it comes on.
        Red => "look-red";
        /// A theme, said when it comes on.
        Contrast => "look-contrast";
        /// A theme, said when it comes on.
        Projector => "look-projector";
        /// A theme, said when it comes on.
        Plain => "look-plain";
        /// Heading over the field.
        PaletteTitle => "look-palette-title";
        /// Under the list.
        PaletteLanguages => "look-palette-languages";
        /// Under the list.
        PaletteClose => "look-palette-close";
        /// Nothing here; something on another screen.
        Elsewhere { name: Box<Msg> } => "look-elsewhere";
        /// Nothing; this comes nearest.
        DidYouMean { name: Box<Msg> } => "look-did-you-mean";
        /// Nothing at all.
        NotFound => "look-not-found";
        /// Before the field of the help.
        HelpSearch => "look-help-search";
        /// Nothing in the help.
        HelpNothing => "look-help-nothing";
    }
}
