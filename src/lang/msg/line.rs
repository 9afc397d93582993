//! Messages of the area `line`: line mode, and the words that can be typed there.

messages! {
    /// Line mode, and the words that can be typed there.
    Line {
        /// First sentence of line mode.
        Begin => "line-begin";
        /// The terminal cannot show the screen.
        NoScreen => "line-no-screen";
        /// The check of a terminal, where there is no screen to check.
        CheckNeedsScreen => "line-check-needs-screen";
        /// Repeated on every page of a drill.
        Drill => "line-drill";
        /// Repeated on every page of the practice realm.
        Practice => "line-practice";
        /// In place of the sign of what is urgent.
        Attention => "line-attention";
        /// It is on the disk. $what: the answer in words.
        Saved { what: String } => "line-saved";
        /// In a drill. $what: the answer in words.
        Noted { what: String } => "line-noted";
        /// On its way to the disk. $what: the answer in words.
        Saving { what: String } => "line-saving";
        /// After a return to a case. $what: the last answer in words.
        Last { what: String } => "line-last";
        /// An answer with its digit.
        Answer { digit: u8, text: String } => "line-answer";
        /// A line of a page and what was recorded there.
        Entry { what: String, text: String } => "line-entry";
        /// The question is marked.
        Flagged => "line-flagged";
        /// The question is not marked any more.
        Unflagged => "line-unflagged";
        /// Something of the journey was recorded.
        Journey => "line-journey";
        /// A note; also what a note is asked for with.
        Note => "line-note";
        /// A reason to ask anyway was recorded.
        Anyway => "line-anyway";
        /// The section of a question.
        Section { section: Box<super::Msg> } => "line-section";
        /// What was answered before.
        Answered { text: String } => "line-answered";
        /// No answer is recorded.
        NotAnswered => "line-not-answered";
        /// What the officer asks the person.
        Ask { question: String } => "line-ask";
        /// The same question in the second language.
        AskIn { language: String, question: String } => "line-ask-in";
        /// A text to say to the person.
        SayThis { text: String } => "line-say-this";
        /// A choice that holds.
        Chosen { text: String } => "line-chosen";
        /// The line with the focus.
        Here { number: u32, total: u32, text: String } => "line-here";
        /// A part of a long list.
        Part { first: u32, last: u32, total: u32 } => "line-part";
        /// How a line of a list is opened.
        ByNumber => "line-by-number";
        /// How to reach a line where digits record.
        BySign => "line-by-sign";
        /// In the list of questions to jump to.
        FindWords => "line-find-words";
        /// On the list of facts.
        FactsEnd => "line-facts-end";
        /// What an empty line does.
        Enter { what: Box<super::Msg> } => "line-enter";
        /// What a number does.
        Digits { what: Box<super::Msg> } => "line-digits";
        /// A word or letter and what it does.
        Typed { typed: String, what: Box<super::Msg> } => "line-typed";
        /// What can be typed here.
        CanType { list: String } => "line-can-type";
        /// Commands while a text is typed.
        InText => "line-in-text";
        /// Help text of line mode.
        HelpHow => "line-help-how";
        /// A field that is not empty.
        Holds { text: String } => "line-holds";
        /// A field whose text is not shown.
        Hidden { label: Box<super::Msg> } => "line-hidden";
        /// Before what is typed.
        Prompt { label: Box<super::Msg> } => "line-prompt";
        /// Before what is typed, where a choice is asked for.
        Choice => "line-choice";
        /// A line that means nothing here.
        Unknown { typed: String } => "line-unknown";
        /// A line changed nothing that is read.
        Unchanged => "line-unchanged";
        /// The cover: nothing about the work.
        Covered { time: String } => "line-covered";
        /// How to come back from the cover.
        GoOn => "line-go-on";
        /// Last sentence.
        EndedKept => "line-ended-kept";
        /// Last sentence of a drill.
        EndedDrill => "line-ended-drill";
        /// Last sentence where nothing was open.
        Ended => "line-ended";
        /// Words that mean `Next`, the first one is shown.
        NameNext => "line-name-next";
        /// Words that mean `Previous`, the first one is shown.
        NamePrevious => "line-name-previous";
        /// Words that mean `Undo`, the first one is shown.
        NameUndo => "line-name-undo";
        /// Words that mean `Flag`, the first one is shown.
        NameFlag => "line-name-flag";
        /// Words that mean `Note`, the first one is shown.
        NameNote => "line-name-note";
        /// Words that mean `PreviousField`, the first one is shown.
        NamePreviousField => "line-name-previous-field";
        /// Words that mean `Up`, the first one is shown.
        NameUp => "line-name-up";
        /// Words that mean `Down`, the first one is shown.
        NameDown => "line-name-down";
        /// Words that mean `PageUp`, the first one is shown.
        NamePageUp => "line-name-page-up";
        /// Words that mean `PageDown`, the first one is shown.
        NamePageDown => "line-name-page-down";
        /// Words that mean `Why`, the first one is shown.
        NameWhy => "line-name-why";
        /// Words that mean `Worth`, the first one is shown.
        NameWorth => "line-name-worth";
        /// Words that mean `Journey`, the first one is shown.
        NameJourney => "line-name-journey";
        /// Words that mean `Panes`, the first one is shown.
        NamePanes => "line-name-panes";
        /// Words that mean `Facts`, the first one is shown.
        NameFacts => "line-name-facts";
        /// Words that mean `Reference`, the first one is shown.
        NameReference => "line-name-reference";
        /// Words that mean `ChildPath`, the first one is shown.
        NameChildPath => "line-name-child-path";
        /// Words that mean `Sealed`, the first one is shown.
        NameSealed => "line-name-sealed";
        /// Words that mean `Jump`, the first one is shown.
        NameJump => "line-name-jump";
        /// Words that mean `Search`, the first one is shown.
        NameSearch => "line-name-search";
        /// Words that mean `Interview`, the first one is shown.
        NameInterview => "line-name-interview";
        /// Words that mean `Import`, the first one is shown.
        NameImport => "line-name-import";
        /// Words that mean `Filter`, the first one is shown.
        NameFilter => "line-name-filter";
        /// Words that mean `Advise`, the first one is shown.
        NameAdvise => "line-name-advise";
        /// A word for it.
        NameMark => "line-name-mark";
        /// A word for it.
        NameLink => "line-name-link";
        /// A word for it.
        NameCompare => "line-name-compare";
        /// Words that mean `Export`, the first one is shown.
        NameExport => "line-name-export";
        /// Words that mean `Keys`, the first one is shown.
        NameKeys => "line-name-keys";
        /// Words that mean `HandOver`, the first one is shown.
        NameHandOver => "line-name-hand-over";
        /// Words that mean `Care`, the first one is shown.
        NameCare => "line-name-care";
        /// Words that mean `Computer`, the first one is shown.
        NameComputer => "line-name-computer";
        /// Words that mean `Back`, the first one is shown.
        NameBack => "line-name-back";
        /// Words that mean `Help`, the first one is shown.
        NameHelp => "line-name-help";
        /// Words that mean `Language`, the first one is shown.
        NameLanguage => "line-name-language";
        /// Words that mean `Repaint`, the first one is shown.
        NameRepaint => "line-name-repaint";
        /// Words that mean `Cover`, the first one is shown.
        NameCover => "line-name-cover";
        /// Words that mean `Quit`, the first one is shown.
        NameQuit => "line-name-quit";
        /// Words that mean `Commands`, the first one is shown.
        NameCommands => "line-name-commands";
        /// Words that mean `Theme`, the first one is shown.
        NameTheme => "line-name-theme";
        /// Words that mean `ScrollUp`, the first one is shown.
        NameScrollUp => "line-name-scroll-up";
        /// Words that mean `ScrollDown`, the first one is shown.
        NameScrollDown => "line-name-scroll-down";
        /// Words that mean `Again`, the first one is shown.
        NameAgain => "line-name-again";
    }
}
