//! Messages of the area `country`: country files, their signatures, and what they say.

messages! {
    /// Messages of this area; see the table in the parent module.
    Country {
        /// A contact that does not say when somebody answers, or says it twice.
        NoHours { contact: String } => "country-no-hours";
        /// What to do about it.
        GiveHours => "country-give-hours";
        /// Not a country code.
        BadCode { code: String } => "country-bad-code";
        /// What to do about it.
        GiveCode => "country-give-code";
        /// A fictional country that would be used for real people.
        Fictional { code: String } => "country-fictional";
        /// What to do about it.
        FictionalRemedy => "country-fictional-remedy";
        /// The last day comes before the first.
        DatesReversed { from: String, until: String } => "country-dates-reversed";
        /// What to do about it.
        DatesReversedRemedy => "country-dates-reversed-remedy";
        /// A text that is no day of the calendar.
        NotADay { key: String, value: String } => "country-not-a-day";
        /// What to do about it.
        WriteDay => "country-write-day";
        /// The age of a child is set below 18 or absurdly high.
        ChildAge { age: u16 } => "country-child-age";
        /// What to do about it.
        ChildAgeRemedy => "country-child-age-remedy";
        /// Not a public age key.
        BadRecipient { key: String } => "country-bad-recipient";
        /// What to do about it.
        GiveRecipient => "country-give-recipient";
        /// A switch names what is no purpose.
        NotAPurpose { item: String } => "country-not-a-purpose";
        /// The nearest purpose.
        UsePurpose { nearest: String } => "country-use-purpose";
        /// Two country files in one set.
        SecondCountry { place: String } => "country-second";
        /// What to do about it.
        OneCountry => "country-one";
    }
}
