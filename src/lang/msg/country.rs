//! Messages of the area `country`: country files, their signatures, and what they say.

use crate::lang::msg::Msg;

use crate::domain::day::Day;

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
        /// The part of an outcome that comes from the country file.
        Heading => "country-heading";
        /// Which country file was used.
        Used { title: String, version: u16 } => "country-used";
        /// No country file was used.
        NoneUsed => "country-none-used";
        /// Who decides.
        Authority { name: String } => "country-authority";
        /// How long the reflection period is.
        Reflection { days: u16 } => "country-reflection";
        /// Who hears of labour abuse.
        LabourInspection { name: String } => "country-labour-inspection";
        /// The law behind a text, and its day.
        LegalSource { source: String, date: Day } => "country-legal-source";
        /// A file that a pack folder does not have.
        NotAllowed { path: String } => "country-not-allowed";
        /// What to do about it.
        NotAllowedRemedy => "country-not-allowed-remedy";
        /// A text that is still to be written.
        Gap { file: String, line: String } => "country-gap";
        /// What to do about it.
        GapRemedy => "country-gap-remedy";
        /// More or larger files than a pack may have.
        TooLarge { path: String } => "country-too-large";
        /// What to do about it.
        TooLargeRemedy => "country-too-large-remedy";
        /// There is no country file.
        NoCountry { path: String } => "country-no-country";
        /// What to do about it.
        NoCountryRemedy => "country-no-country-remedy";
        /// The files have faults.
        Faulty { count: u32 } => "country-faulty";
        /// What to do about it.
        FaultyRemedy => "country-faulty-remedy";
        /// A worked case gives another result than it expects.
        CasesDiffer => "country-cases-differ";
        /// What to do about it.
        CasesDifferRemedy => "country-cases-differ-remedy";
        /// There is no signature.
        Unsigned { path: String } => "country-unsigned";
        /// What to do about it.
        UnsignedRemedy => "country-unsigned-remedy";
        /// The signature does not fit.
        BadSignature { path: String } => "country-bad-signature";
        /// Signed with another key.
        OtherKey { wanted: String, found: String } => "country-other-key";
        /// What to do about it.
        OtherKeyRemedy => "country-other-key-remedy";
        /// No key is pinned yet, and none was given.
        NeedKey { id: String } => "country-need-key";
        /// What to do about it.
        NeedKeyRemedy => "country-need-key-remedy";
        /// The table of sums cannot be read.
        BadSums { line: u32 } => "country-bad-sums";
        /// A file is not the one that was signed.
        Changed { path: String } => "country-changed";
        /// A file that was not signed.
        Extra { path: String } => "country-extra";
        /// A signed file is not there.
        Missing { path: String } => "country-missing";
        /// What to do about it.
        ChangedRemedy => "country-changed-remedy";
        /// A name that cannot be installed.
        BadName { id: String } => "country-bad-name";
        /// What to do about it.
        BadNameRemedy => "country-bad-name-remedy";
        /// This version or a newer one is installed.
        NotNewer { id: String, version: u16, have: u16 } => "country-not-newer";
        /// What to do about it.
        NotNewerRemedy => "country-not-newer-remedy";
        /// The maker withdrew this version.
        Withdrawn { id: String, version: u16, reason: String } => "country-withdrawn";
        /// What to do about it.
        WithdrawnRemedy => "country-withdrawn-remedy";
        /// It does not hold yet.
        NotYet { from: Day } => "country-not-yet";
        /// What to do about it.
        NotYetRemedy => "country-not-yet-remedy";
        /// A country for practice only in the live realm.
        PracticeOnly { id: String } => "country-practice-only";
        /// No such pack is installed.
        NotInstalled { id: String } => "country-not-installed";
        /// What to do about it.
        NotInstalledRemedy => "country-not-installed-remedy";
        /// Not a withdrawal list.
        NotAList { path: String } => "country-not-a-list";
        /// What to do about it.
        NotAListRemedy => "country-not-a-list-remedy";
        /// A list that leaves out what was withdrawn before.
        OlderList { id: String, version: u16 } => "country-older-list";
        /// What to do about it.
        OlderListRemedy => "country-older-list-remedy";
        /// A folder was signed.
        Signed { files: u32, fingerprint: String } => "country-signed";
        /// Signature and sums fit.
        Verified => "country-verified";
        /// No key was given to compare with.
        KeyNotCompared => "country-key-not-compared";
        /// A pack's title, id and version.
        Title { title: String, id: String, version: u16 } => "country-title";
        /// Who made it.
        MadeBy { name: String } => "country-made-by";
        /// For where.
        ForWhere { code: String, realm: Box<Msg> } => "country-for-where";
        /// For practice only.
        RealmPractice => "country-realm-practice";
        /// For practice and for real people.
        RealmAny => "country-realm-any";
        /// The days on which it holds.
        Valid { from: Day, until: Day, state: Box<Msg> } => "country-valid";
        /// It holds.
        StateHolds => "country-state-holds";
        /// It does not hold yet.
        StateNotYet => "country-state-not-yet";
        /// It does not hold any more.
        StateLapsed => "country-state-lapsed";
        /// It was withdrawn.
        StateWithdrawn { reason: String } => "country-state-withdrawn";
        /// The files are not the signed ones.
        StateDamaged => "country-state-damaged";
        /// Whose key signed it.
        SignedBy { fingerprint: String } => "country-signed-by";
        /// It bears no signature.
        NotSigned => "country-not-signed";
        /// This one is in use.
        InUse => "country-in-use";
        /// How far it was tried.
        Status { status: Box<Msg> } => "country-status";
        /// Written, not tried.
        StatusDraft => "country-status-draft";
        /// Tried in the field.
        StatusTested => "country-status-tested";
        /// Measured against a reference.
        StatusValidated => "country-status-validated";
        /// How many published weights are unconfirmed.
        Unconfirmed { count: u32 } => "country-unconfirmed";
        /// Who wrote the words in one language, and that nobody read them yet.
        Written { language: String, translator: String, date: String } => "country-written";
        /// Who wrote and who read the words in one language.
        Reviewed { language: String, translator: String, reviewer: String, date: String } => "country-reviewed";
        /// The office that opens answers about corruption, and its key.
        Office { name: String, key: String } => "country-office";
        /// A reason for a withdrawal that cannot be shown.
        BadReason => "country-bad-reason";
        /// What to do about it.
        BadReasonRemedy => "country-bad-reason-remedy";
        /// How many contacts it has.
        Contacts { count: u32 } => "country-contacts";
        /// Heading: the steps of the country's list.
        ToDo => "country-to-do";
        /// Heading: whom to call.
        ToCall => "country-to-call";
        /// One contact: name, number, when somebody answers, languages.
        Contact { name: String, phone: String, hours: String, languages: String } => "country-contact";
        /// Somebody answers at any time.
        Always => "country-always";
        /// One day of the week.
        Monday => "country-monday";
        /// One day of the week.
        Tuesday => "country-tuesday";
        /// One day of the week.
        Wednesday => "country-wednesday";
        /// One day of the week.
        Thursday => "country-thursday";
        /// One day of the week.
        Friday => "country-friday";
        /// One day of the week.
        Saturday => "country-saturday";
        /// One day of the week.
        Sunday => "country-sunday";
        /// A version was installed.
        Installed { id: String, version: u16 } => "country-installed";
        /// The maker's key is known from now on.
        Pinned { fingerprint: String } => "country-pinned";
        /// A withdrawal list was taken.
        ListTaken { id: String, count: u32 } => "country-list-taken";
        /// Every worked case holds.
        CasesHold { count: u32 } => "country-cases-hold";
        /// Home: the country file has lapsed.
        NewsLapsed { id: String, version: u16, until: Day } => "country-news-lapsed";
        /// Home: an installed version is not what was signed.
        NewsDamaged { id: String, version: u16 } => "country-news-damaged";
        /// Home: no valid country file is left.
        NewsNoneLeft => "country-news-none-left";
        /// A case of a set that is not here.
        Foreign { id: String, version: u16 } => "country-foreign";
        /// What the station's own program suggested.
        StationSaid { class: Box<Msg>, code: String } => "country-station-said";
    }
}
