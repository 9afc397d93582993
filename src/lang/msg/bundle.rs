//! Messages of the area `bundle`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Bundle {
        /// The program's name.
        ProgramName => "bundle-program-name";
    }
}
