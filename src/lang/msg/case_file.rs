//! Messages of the area `case_file`.

messages! {
    /// What can be wrong with a case file, and how an outcome differs from what was expected.
    CaseFile {
        /// The file could not be read.
        Unreadable { file: String, detail: String } => "case-file-unreadable";
        /// What to do when the file could not be read.
        UnreadableRemedy => "case-file-unreadable-remedy";
        /// The file is not TOML.
        Syntax { file: String, line: u64 } => "case-file-syntax";
        /// What to do when the file is not TOML.
        SyntaxRemedy { line: u64 } => "case-file-syntax-remedy";
        /// A table or key that case files do not have.
        UnknownKey { file: String, key: String } => "case-file-unknown-key";
        /// What to do about an unknown table or key.
        UnknownKeyRemedy { allowed: String } => "case-file-unknown-key-remedy";
        /// An item that no pack knows.
        UnknownItem { file: String, key: String } => "case-file-unknown-item";
        /// What to do about an unknown item.
        UnknownItemRemedy => "case-file-unknown-item-remedy";
        /// A value that the key does not take.
        UnknownValue { file: String, key: String, value: String } => "case-file-unknown-value";
        /// What to do about an unknown value.
        UnknownValueRemedy { key: String, allowed: String } => "case-file-unknown-value-remedy";
        /// A present state where only a core question is answered.
        PresentArea { file: String, key: String, value: String } => "case-file-present-area";
        /// What to do about a present state in an area.
        PresentAreaRemedy { items: String } => "case-file-present-area-remedy";
        /// The age among the areas.
        AgeArea { file: String, key: String } => "case-file-age-area";
        /// What to do about the age among the areas.
        AgeAreaRemedy => "case-file-age-area-remedy";
        /// A list of forms without a form.
        EmptyForms { file: String, key: String } => "case-file-empty-forms";
        /// What to do about an empty list of forms.
        EmptyFormsRemedy { allowed: String } => "case-file-empty-forms-remedy";
        /// Something among the purposes that is no purpose.
        NotAPurpose { file: String, key: String, value: String } => "case-file-not-a-purpose";
        /// What to do about it.
        NotAPurposeRemedy => "case-file-not-a-purpose-remedy";
        /// A child age below the least one.
        ChildAge { file: String, key: String, value: String } => "case-file-child-age";
        /// What to do about a child age below the least one.
        ChildAgeRemedy { least: u8 } => "case-file-child-age-remedy";
        /// One field of the outcome differs from what the file expects.
        Difference { file: String, key: String, expected: String, found: String } => "case-file-difference";
    }
}
