//! Messages of the area `start`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Start {
        /// The program's name.
        ProgramName => "start-program-name";
    }
}
