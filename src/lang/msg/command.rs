//! Messages of the area `command`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Command {
        /// The program's name.
        ProgramName => "command-program-name";
    }
}
