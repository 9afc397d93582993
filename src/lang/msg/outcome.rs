//! Messages of the area `outcome`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Outcome {
        /// The program's name.
        ProgramName => "outcome-program-name";
    }
}
