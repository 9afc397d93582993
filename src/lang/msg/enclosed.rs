//! Messages of the area `enclosed`.

messages! {
    /// What comes with a desk's returns for the computer itself: packs, profiles, withdrawal lists.
    Enclosed {
        /// Header of the page.
        Title => "enclosed-title";
        /// Numbered line of the home screen.
        Line { count: u32 } => "enclosed-line";
        /// Empty page.
        Nothing => "enclosed-nothing";
        /// Heading.
        Heading => "enclosed-heading";
        /// A pack that is not here yet.
        NewPack { id: String, version: u16, maker: String } => "enclosed-new-pack";
        /// A pack of which another version is here.
        NewVersion { id: String, version: u16, have: u16, maker: String } => "enclosed-new-version";
        /// A profile.
        Profile { agency: String, version: u64 } => "enclosed-profile";
        /// A withdrawal list.
        List { id: String, count: u32 } => "enclosed-list";
        /// Something that was not understood, or is not read any more.
        Unknown { name: String } => "enclosed-unknown";
        /// Which return it came with.
        CameFrom { desk: String, check: String } => "enclosed-came-from";
        /// State.
        Waits => "enclosed-waits";
        /// State.
        Here => "enclosed-here";
        /// State.
        Refused => "enclosed-refused";
        /// Before the reason.
        RefusedHeading => "enclosed-refused-heading";
        /// Why a withdrawal list matters.
        WhyList => "enclosed-why-list";
        /// The pack for new cases is withdrawn by the list.
        ListInUse { id: String, version: u16 } => "enclosed-list-in-use";
        /// What a profile changes.
        WhyProfile => "enclosed-why-profile";
        /// From when a pack is used.
        WhenPack => "enclosed-when-pack";
        /// What the maker of a pack wrote about it.
        Note { note: String } => "enclosed-note";
        /// A key that a profile names.
        MakerOf { pack: String, fingerprint: String } => "enclosed-maker-of";
        /// A key that a profile names.
        OfficeOf { country: String, words: String, key: String } => "enclosed-office-of";
        /// Choice.
        Install => "enclosed-install";
        /// Choice.
        TakeList => "enclosed-take-list";
        /// Choice.
        NotNow => "enclosed-not-now";
        /// While it goes on.
        Installing => "enclosed-installing";
        /// How to install by command.
        ByCommand => "enclosed-by-command";
        /// Nothing to do.
        NoneWaits => "enclosed-none-waits";
        /// Not what a desk makes.
        Broken { name: String } => "enclosed-broken";
        /// A hostile name in it.
        BadName { name: String, inside: String } => "enclosed-bad-name";
        /// What to do about it.
        BrokenRemedy => "enclosed-broken-remedy";
        /// The file that was kept is not there or not the same.
        Gone { name: String } => "enclosed-gone";
        /// What to do about it.
        GoneRemedy => "enclosed-gone-remedy";
        /// No key of the agency or of the maker is known yet.
        FirstKeyRemedy => "enclosed-first-key-remedy";
        /// Asked for again.
        AlreadyHere => "enclosed-already-here";
        /// What to do about it.
        AlreadyHereRemedy => "enclosed-already-here-remedy";
        /// At a desk: something goes along.
        Attached { what: Box<super::Msg>, fingerprint: String } => "enclosed-attached";
        /// At a desk: not something that can go along.
        AttachUnknown { path: String } => "enclosed-attach-unknown";
        /// What to do about it.
        AttachUnknownRemedy => "enclosed-attach-unknown-remedy";
        /// At a desk: a name that does not travel.
        AttachName { path: String } => "enclosed-attach-name";
        /// What to do about it.
        AttachNameRemedy => "enclosed-attach-name-remedy";
        /// At a desk: it does not fit.
        AttachTooLarge { path: String } => "enclosed-attach-too-large";
        /// What to do about it.
        AttachTooLargeRemedy => "enclosed-attach-too-large-remedy";
    }
}
