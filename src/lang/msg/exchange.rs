//! Messages of the area `exchange`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Exchange {
        /// The program's name.
        ProgramName => "exchange-program-name";
    }
}
