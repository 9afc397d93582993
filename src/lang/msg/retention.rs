//! Messages of the area `retention`.

use crate::domain::day::Day;

messages! {
    /// How long cases are kept here after the desk has them, and what is deleted then.
    Retention {
        /// News: cases whose time ends soon. $day: when the first of them ends.
        EndsSoon { count: u32, day: Day } => "retention-ends-soon";
        /// News: cases that may be deleted.
        Over { count: u32 } => "retention-over";
        /// News at a desk: what a station sent ends its time.
        StationEnds { station: String, day: Day } => "retention-station-ends";
        /// Behind a case.
        Left { days: u32 } => "retention-left";
        /// Behind a case.
        CaseOver => "retention-case-over";
        /// Behind a case.
        CaseHeld => "retention-case-held";
        /// Numbered line of the home screen.
        Line { count: u32 } => "retention-line";
        /// Question before cases are deleted.
        Ask { count: u32 } => "retention-ask";
        /// Under the question.
        What => "retention-what";
        /// Choice.
        No => "retention-no";
        /// Choice.
        Yes => "retention-yes";
        /// Busy.
        Deleting => "retention-deleting";
        /// Done.
        Deleted { count: u32 } => "retention-deleted";
        /// What would be deleted.
        WouldDelete { code: String } => "retention-would-delete";
        /// How long cases are kept.
        Term { days: u32 } => "retention-term";
        /// Which day it is by the desk.
        DeskDay { day: Day } => "retention-desk-day";
        /// The desk's day lies far from this computer's.
        Doubted { day: Day } => "retention-doubted";
        /// What to do about it.
        DoubtedRemedy => "retention-doubted-remedy";
        /// A case of which nobody can say whether its time is over.
        RowDoubted { code: String } => "retention-row-doubted";
        /// A case whose time runs.
        RowCounting { code: String, day: Day } => "retention-row-counting";
        /// A case whose time is over.
        RowOver { code: String, day: Day } => "retention-row-over";
        /// A case under a legal hold.
        RowHeld { code: String } => "retention-row-held";
        /// A case of which something has not arrived.
        RowWaiting { code: String } => "retention-row-waiting";
        /// A case that was deleted.
        RowDeleted { code: String, outcome: String, day: Day } => "retention-row-deleted";
        /// Above the list of cases: how many were deleted.
        Gone { count: u32 } => "retention-gone";
        /// Above what stays of deleted cases.
        GoneShown { count: u32 } => "retention-gone-shown";
        /// Nothing was deleted.
        GoneNone => "retention-gone-none";
        /// On Enter on what stays of a deleted case.
        GoneNoMore => "retention-gone-no-more";
        /// At a desk: what a station may delete.
        RowStation { station: String, upto: u64, received: Day, day: Day } => "retention-row-station";
        /// Nothing says how long cases are kept.
        NoTerm => "retention-no-term";
        /// What to do about it.
        NoTermRemedy => "retention-no-term-remedy";
        /// At a desk nothing is deleted.
        NotAStation => "retention-not-a-station";
        /// What to do about it.
        NotAStationRemedy => "retention-not-a-station-remedy";
        /// Nothing to delete.
        NothingOver => "retention-nothing-over";
        /// What to do about it.
        NothingOverRemedy => "retention-nothing-over-remedy";
        /// A case that must still be kept.
        NotOver { code: String, day: Day } => "retention-not-over";
        /// What to do about it.
        NotOverRemedy => "retention-not-over-remedy";
        /// A case of which something has not arrived.
        NotReceived { code: String } => "retention-not-received";
        /// What to do about it.
        NotReceivedRemedy => "retention-not-received-remedy";
    }
}
