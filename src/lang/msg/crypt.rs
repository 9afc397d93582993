//! Messages of the area `crypt`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Crypt {
        /// The program's name.
        ProgramName => "crypt-program-name";
    }
}
