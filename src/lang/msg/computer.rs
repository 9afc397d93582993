//! Messages of the area `computer`: who works here and with which duty.

use crate::domain::day::Day;
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
