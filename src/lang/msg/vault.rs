//! Messages of the area `vault`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Vault {
        /// The program's name.
        ProgramName => "vault-program-name";
    }
}
