//! Messages of the area `find`.

messages! {
    /// Looking for a question by its words.
    Find {
        /// Before the field over the list of questions.
        QuestionWith => "find-question-with";
        /// No question has the letters.
        NoQuestion => "find-no-question";
        /// Help text over the list of questions.
        QuestionHelp => "find-question-help";
    }
}
