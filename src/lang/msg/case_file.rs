//! Messages of the area `case_file`.

messages! {
    /// Messages of this area; see the table in the parent module.
    CaseFile {
        /// The program's name.
        ProgramName => "case-file-program-name";
    }
}
