//! Messages of the area `triage`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Triage {
        /// The program's name.
        ProgramName => "triage-program-name";
    }
}
