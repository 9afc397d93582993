//! Messages of the area `care`: what shall become of a case.

messages! {
    /// Withdrawing, holding, releasing and erasing a case.
    Care {
        /// Header.
        Title => "care-title";
        /// Heading. $code: the case.
        Heading { code: String } => "care-heading";
        /// Under the heading.
        OnHold => "care-on-hold";
        /// Under the heading, where only a colleague can read it.
        NotYours => "care-not-yours";
        /// Choice.
        Withdraw => "care-withdraw";
        /// Choice.
        Hold => "care-hold";
        /// Choice.
        Lift => "care-lift";
        /// Choice.
        Release => "care-release";
        /// Choice.
        Erase => "care-erase";
        /// Question. $code: the case.
        SureWithdraw { code: String } => "care-sure-withdraw";
        /// Question. $code: the case.
        SureRelease { code: String } => "care-sure-release";
        /// Question. $code: the case.
        SureErase { code: String } => "care-sure-erase";
        /// Under that question.
        Limits => "care-limits";
        /// Under that question.
        Tombstone => "care-tombstone";
        /// Answer.
        No => "care-no";
        /// Answer.
        YesWithdraw => "care-yes-withdraw";
        /// Answer.
        YesRelease => "care-yes-release";
        /// Answer.
        YesErase => "care-yes-erase";
        /// Busy.
        Working => "care-working";
        /// Choice of the page of this computer.
        ByCode => "care-by-code";
        /// Label of the field for a code.
        FieldCode => "care-field-code";
        /// Above that field.
        ByCodeMore => "care-by-code-more";
    }
}
