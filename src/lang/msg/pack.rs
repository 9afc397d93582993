//! Messages of the area `pack`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Pack {
        /// The program's name.
        ProgramName => "pack-program-name";
    }
}
