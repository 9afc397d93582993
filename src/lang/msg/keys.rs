//! Messages of the area `keys`.

messages! {
    /// What a key does, for footers and help.
    Keys {
        /// Enter in a choice.
        Next => "keys-next";
        /// 0 and the arrow to the start.
        Previous => "keys-previous";
        /// Tab in a form.
        NextField => "keys-next-field";
        /// Shift-Tab in a form.
        PreviousField => "keys-previous-field";
        /// Enter on a list.
        Open => "keys-open";
        /// Up.
        LineUp => "keys-line-up";
        /// Down.
        LineDown => "keys-line-down";
        /// Page up.
        PageUp => "keys-page-up";
        /// Page down.
        PageDown => "keys-page-down";
        /// Slash on the home screen.
        AllCases => "keys-all-cases";
        /// e.
        Export => "keys-export";
        /// k on the home screen.
        SupervisorKey => "keys-supervisor-key";
        /// o on the home screen.
        HandOver => "keys-hand-over";
        /// x on a case.
        Care => "keys-care";
        /// m on the home screen and at the desk.
        Computer => "keys-computer";
        /// Slash in a list.
        Search => "keys-search";
        /// Backspace outside text.
        Undo => "keys-undo";
        /// Tab on a question.
        Note => "keys-note";
        /// u.
        ChildPath => "keys-child-path";
        /// i in the triage.
        Interview => "keys-interview";
        /// Full stop.
        Flag => "keys-flag";
        /// w.
        Why => "keys-why";
        /// v.
        Panes => "keys-panes";
        /// n.
        Worth => "keys-worth";
        /// j.
        Journey => "keys-journey";
        /// a.
        Facts => "keys-facts";
        /// r.
        Reference => "keys-reference";
        /// s.
        Sealed => "keys-sealed";
        /// Slash in the interview.
        Jump => "keys-jump";
        /// Page up in the interview.
        SectionBefore => "keys-section-before";
        /// Page down in the interview.
        SectionAfter => "keys-section-after";
        /// Enter on the outcome.
        Done => "keys-done";
        /// w on the outcome.
        Evidence => "keys-evidence";
        /// i at the desk.
        Import => "keys-import";
        /// i at the station.
        FetchReturns => "keys-fetch-returns";
        /// e at the desk.
        AnswerStations => "keys-answer-stations";
        /// Enter or Esc on a page that is read.
        Close => "keys-close";
        /// Space.
        Cover => "keys-cover";
        /// l.
        Language => "keys-language";
        /// Question mark.
        Help => "keys-help";
        /// Enter on a command.
        Run => "keys-run";
        /// Colon.
        Commands => "keys-commands";
        /// z.
        Theme => "keys-theme";
        /// Esc.
        Back => "keys-back";
        /// Ctrl-L.
        Repaint => "keys-repaint";
        /// Ctrl-C.
        Quit => "keys-quit";
        /// Digits in a choice.
        Choose => "keys-choose";
        /// Digits on the home screen.
        OpenNumber => "keys-open-number";
        /// Digits in the list of questions.
        LineNumber => "keys-line-number";
        /// Slash in the list of questions.
        ShowAll => "keys-show-all";
        /// Digits on a question.
        AnswerNumber => "keys-answer-number";
        /// Digits on the list of facts.
        RecordNumber => "keys-record-number";
        /// Digits at the desk.
        Decide => "keys-decide";
        /// The next filter of the inbox.
        Filter => "keys-filter";
        /// What stays of deleted cases, or the cases that are here.
        Deleted => "keys-deleted";
        /// A line to the station.
        Advise => "keys-advise";
        /// Whom the person says they travel with.
        Link => "keys-link";
        /// To put a case beside others.
        Mark => "keys-mark";
        /// People side by side.
        Compare => "keys-compare";
        /// The next person of those side by side.
        NextPerson => "keys-next-person";
        /// Only what differs, or everything.
        Differences => "keys-differences";
        /// Name of the space bar.
        CapSpace => "keys-cap-space";
        /// Name of the arrow up.
        CapUp => "keys-cap-up";
        /// Name of the arrow down.
        CapDown => "keys-cap-down";
        /// Name of the arrow to where reading starts: left in this language.
        CapStart => "keys-cap-start";
        /// Name of the arrow away from where reading starts: right in this language.
        CapEnd => "keys-cap-end";
        /// A key by the letter on it.
        CapLatin { name: String } => "keys-cap-latin";
        /// Heading of the keys of this screen.
        HelpHere => "keys-help-here";
        /// Heading of the keys of every screen.
        HelpEverywhere => "keys-help-everywhere";
        /// Help text.
        HelpSameKeys => "keys-help-same-keys";
        /// Help text.
        HelpFields => "keys-help-fields";
        /// Help text.
        HelpStop => "keys-help-stop";
    }
}
