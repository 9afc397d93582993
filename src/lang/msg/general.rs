//! Messages of the area `general`.

messages! {
    /// Messages of this area; see the table in the parent module.
    General {
        /// The program's name.
        ProgramName => "general-program-name";
    }
}
