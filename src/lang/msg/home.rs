//! Messages of the area `home`.

use crate::domain::moment::Timestamp;

messages! {
    /// Home, the list of cases.
    Home {
        /// Header.
        Title => "home-title";
        /// Header.
        CasesTitle => "home-cases-title";
        /// Heading.
        ResumeHeading => "home-resume-heading";
        /// In place of that heading.
        NothingOpen => "home-nothing-open";
        /// Heading.
        StartHeading => "home-start-heading";
        /// Numbered line.
        NewPerson => "home-new-person";
        /// Numbered line.
        AllCases => "home-all-cases";
        /// Numbered line.
        Export => "home-export";
        /// Numbered line.
        Import => "home-import";
        /// Behind a case. $time: clock in UTC.
        LastTouched { time: Timestamp } => "home-last-touched";
        /// Where a case stands.
        StageTriage => "home-stage-triage";
        /// Where a case stands. $mark: the officer's mark.
        StageMarked { mark: Box<super::Msg> } => "home-stage-marked";
        /// Where a case stands.
        StageInterview => "home-stage-interview";
        /// Where a case stands.
        StageOutcome => "home-stage-outcome";
        /// Where a case stands.
        StageDone => "home-stage-done";
        /// Reminder.
        UrgentOpen { count: u32 } => "home-urgent-open";
        /// Reminder.
        NoSupervisor => "home-no-supervisor";
        /// First time on the home screen.
        FirstTime => "home-first-time";
        /// Empty search.
        NothingFound => "home-nothing-found";
        /// Empty list.
        NoCases => "home-no-cases";
    }
}
