//! Messages of the area `room`.

messages! {
    /// What stands beside a page on a wide window.
    Room {
        /// Heading over the line of people.
        LastPeople => "room-last-people";
        /// Below the line of people.
        AskedCells => "room-asked-cells";
        /// Heading over the open cases, where no shift is handed over.
        StillOpen => "room-still-open";
        /// Below the open cases. $count: those that are not shown.
        MoreOpen { count: u32 } => "room-more-open";
    }
}
