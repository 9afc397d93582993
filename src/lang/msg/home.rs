//! Messages of the area `home`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Home {
        /// The program's name.
        ProgramName => "home-program-name";
    }
}
