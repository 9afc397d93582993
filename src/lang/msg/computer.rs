//! Messages of the area `computer`: who works here, what was done here, how it stands.

use crate::domain::day::Day;
use crate::domain::moment::Timestamp;
use crate::lang::msg::Msg;

messages! {
    /// The page of this computer: its people, and each one's own passphrase.
    Computer {
        /// Header.
        Title => "computer-title";
        /// Heading of the choices.
        Heading => "computer-heading";
        /// Choice.
        People => "computer-people";
        /// Choice.
        OwnPassphrase => "computer-own-passphrase";
        /// Choice at a station.
        SupervisorKey => "computer-supervisor-key";
        /// Choice.
        Journal => "computer-journal";
        /// Choice.
        Check => "computer-check";
        /// Choice, and heading.
        Recovery => "computer-recovery";
        /// Under that heading.
        RecoveryMore => "computer-recovery-more";
        /// Choice.
        RecoveryMake => "computer-recovery-make";
        /// Choice.
        RecoveryTry => "computer-recovery-try";
        /// Heading above the field.
        RecoveryWhere => "computer-recovery-where";
        /// Under the field.
        RecoveryWhereMore => "computer-recovery-where-more";
        /// Heading above the field.
        RecoveryWhich => "computer-recovery-which";
        /// Under the field.
        RecoveryWhichMore => "computer-recovery-which-more";
        /// Label of the field in line mode.
        FieldFile => "computer-field-file";
        /// Busy.
        Proving => "computer-proving";
        /// Reminder of the home screen, for those who may make one.
        NoRecovery => "computer-no-recovery";
        /// Busy.
        ReadingJournal => "computer-reading-journal";
        /// Busy.
        Checking => "computer-checking";
        /// Heading. $total: lines.
        JournalHeading { total: u32 } => "computer-journal-heading";
        /// Under it, further down. $first: the first line on the screen. $total: lines.
        JournalFrom { first: u32, total: u32 } => "computer-journal-from";
        /// The beginning of a line. $day: day. $time: time of day.
        JournalWhen { day: Day, time: Timestamp } => "computer-journal-when";
        /// Heading of findings.
        InTheWay => "computer-in-the-way";
        /// Heading of findings.
        ToBeDone => "computer-to-be-done";
        /// Heading of findings.
        WorthKnowing => "computer-worth-knowing";
        /// Heading of findings.
        AsItShouldBe => "computer-as-it-should-be";
        /// Heading of the list of officers.
        PeopleHeading => "computer-people-heading";
        /// First line of that list.
        TakeIn => "computer-take-in";
        /// A line of that list. $officer: code. $duty: what they are here for. $day: since when.
        Present { officer: String, duty: Box<Msg>, day: Day } => "computer-present";
        /// Behind the line of the officer at work.
        You => "computer-you";
        /// A line of somebody who is gone. $officer: code. $duty: what they were here for. $day: until when.
        Gone { officer: String, duty: Box<Msg>, day: Day } => "computer-gone";
        /// Told on Enter on that line.
        GoneStays { officer: String } => "computer-gone-stays";
        /// Question before somebody is taken in.
        NewDuty => "computer-new-duty";
        /// A duty, behind its word.
        OfficerMore => "computer-officer-more";
        /// A duty, behind its word.
        LeadMore => "computer-lead-more";
        /// A duty, behind its word.
        ItMore => "computer-it-more";
        /// Heading of the form. $duty: what the new officer is here for.
        EnrolHeading { duty: Box<Msg> } => "computer-enrol-heading";
        /// Under that heading.
        EnrolMore => "computer-enrol-more";
        /// Heading of the form.
        OwnHeading => "computer-own-heading";
        /// Under that heading.
        OwnMore => "computer-own-more";
        /// Label.
        FieldPresent => "computer-field-present";
        /// Label.
        FieldNew => "computer-field-new";
        /// Label.
        FieldNewAgain => "computer-field-new-again";
        /// Busy.
        TakingIn => "computer-taking-in";
        /// Busy.
        Changing => "computer-changing";
        /// Question about one officer. $officer: code.
        HereFor { officer: String } => "computer-here-for";
        /// Behind the duty that somebody has.
        Now => "computer-now";
        /// Choice. $officer: code.
        TakeOff { officer: String } => "computer-take-off";
        /// Question. $officer: code.
        SureOff { officer: String } => "computer-sure-off";
        /// Answer.
        No => "computer-no";
        /// Answer.
        YesOff => "computer-yes-off";
        /// Busy.
        TakingOff => "computer-taking-off";
        /// The duty of the officer at work does not allow it. $duty: that duty.
        NotYours { duty: Box<Msg> } => "computer-not-yours";
        /// What to do about it. $who: the codes of those who may.
        WhoCan { who: String } => "computer-who-can";
    }
}
