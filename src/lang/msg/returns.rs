//! Messages of the area `returns`.

messages! {
    /// What travels home from a desk, and what a desk notices of what is missing.
    Returns {
        /// Nothing to write.
        NothingNew => "returns-nothing-new";
        /// What to do about it.
        NothingNewRemedy => "returns-nothing-new-remedy";
        /// A station goes on from an old copy.
        Restored { station: String, at: u64 } => "returns-restored";
        /// What to do about it.
        RestoredRemedy => "returns-restored-remedy";
        /// A station goes on from an old copy, and this was accepted.
        RestoredTaken => "returns-restored-taken";
        /// Entries before these did not arrive.
        Missing { first: u64, last: u64 } => "returns-missing";
        /// A key nobody has compared.
        Quarantined { station: String, fingerprint: String } => "returns-quarantined";
        /// What to do about it.
        QuarantinedRemedy => "returns-quarantined-remedy";
        /// A desk has nothing to say.
        NothingToReturn => "returns-nothing-to-return";
        /// What to do about it.
        NothingToReturnRemedy => "returns-nothing-to-return-remedy";
        /// A return at a desk.
        NotAStation => "returns-not-a-station";
        /// What to do about it.
        NotAStationRemedy => "returns-not-a-station-remedy";
        /// Another key than the desk’s.
        OtherDesk { desk: String, fingerprint: String } => "returns-other-desk";
        /// What to do about it.
        OtherDeskRemedy => "returns-other-desk-remedy";
        /// A desk nobody has compared.
        NewDesk { desk: String, fingerprint: String } => "returns-new-desk";
        /// What to do about it.
        NewDeskRemedy => "returns-new-desk-remedy";
        /// A receipt for another history.
        OtherChain { upto: u64 } => "returns-other-chain";
        /// What to do about it.
        OtherChainRemedy => "returns-other-chain-remedy";
        /// Nothing there.
        NoReturns => "returns-none-here";
        /// A return that was taken.
        TookReturn { desk: String, letters: u32 } => "returns-took";
        /// What the desk has.
        ReceivedUpto { upto: u64 } => "returns-received-upto";
        /// The desk refused a bundle.
        RefusedThere { bundle: String } => "returns-refused-there";
        /// Files that came along.
        FilesKept { path: String } => "returns-files-kept";
        /// A return that was written.
        WroteReturn { station: String, path: String } => "returns-wrote";
        /// What is in it.
        WroteCounts { upto: u64, letters: u32 } => "returns-wrote-counts";
        /// What is here of a station.
        HereOf { station: String, upto: u64 } => "returns-here-of";
    }
}
