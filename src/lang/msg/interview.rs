//! Messages of the area `interview`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Interview {
        /// The program's name.
        ProgramName => "interview-program-name";
    }
}
