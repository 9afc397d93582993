//! Messages of the area `number`.

messages! {
    /// Days and months.
    Number {
        /// A day of the calendar.
        Date { day: String, month: Box<super::Msg>, year: String } => "number-date";
        /// A month in a date.
        January => "number-january";
        /// A month in a date.
        February => "number-february";
        /// A month in a date.
        March => "number-march";
        /// A month in a date.
        April => "number-april";
        /// A month in a date.
        May => "number-may";
        /// A month in a date.
        June => "number-june";
        /// A month in a date.
        July => "number-july";
        /// A month in a date.
        August => "number-august";
        /// A month in a date.
        September => "number-september";
        /// A month in a date.
        October => "number-october";
        /// A month in a date.
        November => "number-november";
        /// A month in a date.
        December => "number-december";
    }
}
