//! Messages of the area `keys`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Keys {
        /// The program's name.
        ProgramName => "keys-program-name";
    }
}
