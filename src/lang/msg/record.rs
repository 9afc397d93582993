//! Messages of the area `record`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Record {
        /// A line is no whole JSON object.
        NotJson => "record-not-json";
        /// What to do about it.
        NotJsonRemedy => "record-not-json-remedy";
        /// A line has other fields or words than its kind says.
        NotItsKind => "record-not-its-kind";
        /// What to do about it.
        NotItsKindRemedy => "record-not-its-kind-remedy";
        /// A line that a newer version of the program wrote.
        Newer => "record-newer";
        /// What to do about it.
        NewerRemedy => "record-newer-remedy";
    }
}
