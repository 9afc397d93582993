//! Messages of the area `links`.

messages! {
    /// Who says that they travel with whom.
    Links {
        /// Above the list.
        Ask => "links-ask";
        /// Below it.
        Claim => "links-claim";
        /// Below that.
        How => "links-how";
        /// Below that.
        Again => "links-again";
        /// In the list, behind a code.
        Opened { day: crate::domain::day::Day, time: crate::domain::moment::Timestamp } => "links-opened";
        /// In the list, behind somebody who is named already.
        Linked => "links-linked";
        /// In the list, behind somebody who names the person of the open case.
        NamesThis => "links-names-this";
        /// Before a field.
        Label { code: String } => "links-label";
        /// Below the field.
        LabelHow => "links-label-how";
        /// The label has too many signs.
        LabelLong { most: u32 } => "links-label-long";
        /// A claim.
        Says { code: String } => "links-says";
        /// A claim with who the other one is said to be.
        SaysAs { code: String, said: String } => "links-says-as";
        /// A claim of somebody else.
        NamedBy { code: String } => "links-named-by";
        /// A claim about a case that is not in the vault.
        NotHere { claim: Box<crate::lang::msg::Msg> } => "links-not-here";
        /// At the desk, a claim with who wrote it down.
        WrittenBy { day: crate::domain::day::Day, time: crate::domain::moment::Timestamp, by: String, claim: Box<crate::lang::msg::Msg> } => "links-written-by";
        /// Heading.
        Heading => "links-heading";
        /// Done.
        Recorded { code: String } => "links-recorded";
        /// Done.
        TakenBack { code: String } => "links-taken-back";
        /// There is nobody to link.
        Nobody => "links-nobody";
        /// There is no room for one more.
        Most { most: u32 } => "links-most";
        /// In the list of cases: whom the person names.
        With { codes: String } => "links-with";
        /// In the list of cases: who names the person.
        By { codes: String } => "links-by";
        /// What stands first where people are side by side.
        Row => "links-row";
        /// In place of whom somebody names.
        NobodyNamed => "links-nobody-named";
        /// Somebody who is named, whose case is not in the vault.
        CellNotHere { what: String } => "links-cell-not-here";
        /// None of those linked can be put beside this case.
        NoneHere { codes: String } => "links-none-here";
        /// On the command line: nobody is linked with the one case.
        OnlyOne { code: String } => "links-only-one";
        /// What to do.
        OnlyOneRemedy => "links-only-one-remedy";
    }
}
