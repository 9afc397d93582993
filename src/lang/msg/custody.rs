//! Messages of the area `custody`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Custody {
        /// A duty does not allow it.
        NotAllowed { officer: String } => "custody-not-allowed";
        /// What to do about it.
        NotAllowedRemedy => "custody-not-allowed-remedy";
        /// The code is or was somebody's.
        OfficerThere { officer: String } => "custody-officer-there";
        /// What to do about it.
        OfficerThereRemedy => "custody-officer-there-remedy";
        /// Nobody would answer for the computer.
        LastLead => "custody-last-lead";
        /// What to do about it.
        LastLeadRemedy => "custody-last-lead-remedy";
        /// One does not do this to oneself.
        Yourself => "custody-yourself";
        /// What to do about it.
        YourselfRemedy => "custody-yourself-remedy";
        /// Cases that nobody could open any more.
        WouldBeLost { count: u32 } => "custody-would-be-lost";
        /// What to do about it.
        WouldBeLostRemedy => "custody-would-be-lost-remedy";
        /// No supervisor could open it.
        NobodyElse => "custody-nobody-else";
        /// What to do about it.
        NobodyElseRemedy => "custody-nobody-else-remedy";
        /// A legal hold.
        OnHold => "custody-on-hold";
        /// What to do about it.
        OnHoldRemedy => "custody-on-hold-remedy";
        /// It was destroyed before.
        ErasedAlready => "custody-erased-already";
        /// What to do about it.
        ErasedAlreadyRemedy => "custody-erased-already-remedy";
        /// Not a recovery key of this vault.
        NotRecovery => "custody-not-recovery";
        /// What to do about it.
        NotRecoveryRemedy => "custody-not-recovery-remedy";
        /// A copy that is not what was copied.
        CopyDiffers { path: String } => "custody-copy-differs";
        /// What to do about it.
        CopyDiffersRemedy => "custody-copy-differs-remedy";
        /// A vault of another realm.
        OtherRealm => "custody-other-realm";
        /// What to do about it.
        OtherRealmRemedy => "custody-other-realm-remedy";
        /// No root key.
        NoRoot => "custody-no-root";
        /// What to do about it.
        NoRootRemedy => "custody-no-root-remedy";
        /// Another root key.
        OtherRoot { fingerprint: String } => "custody-other-root";
        /// What to do about it.
        OtherRootRemedy => "custody-other-root-remedy";
        /// An older profile.
        NotNewer { have: u64, found: u64 } => "custody-not-newer";
        /// What to do about it.
        NotNewerRemedy => "custody-not-newer-remedy";
        /// Supervisors come from the profile.
        ByProfile => "custody-by-profile";
        /// What to do about it.
        ByProfileRemedy => "custody-by-profile-remedy";
        /// A duty.
        DutyOfficer => "custody-duty-officer";
        /// A duty.
        DutyLead => "custody-duty-lead";
        /// A duty.
        DutyIt => "custody-duty-it";
        /// An act of the journal.
        ActUnlocked => "custody-act-unlocked";
        /// An act of the journal.
        ActRead => "custody-act-read";
        /// An act of the journal.
        ActExported => "custody-act-exported";
        /// An act of the journal.
        ActImported => "custody-act-imported";
        /// An act of the journal.
        ActEnrolled => "custody-act-enrolled";
        /// An act of the journal.
        ActRemoved => "custody-act-removed";
        /// An act of the journal.
        ActDutyChanged => "custody-act-duty-changed";
        /// An act of the journal.
        ActPassphraseChanged => "custody-act-passphrase-changed";
        /// An act of the journal.
        ActHandedOver => "custody-act-handed-over";
        /// An act of the journal.
        ActReleased => "custody-act-released";
        /// An act of the journal.
        ActErased => "custody-act-erased";
        /// An act of the journal.
        ActHeld => "custody-act-held";
        /// An act of the journal.
        ActHoldLifted => "custody-act-hold-lifted";
        /// An act of the journal.
        ActRecipientAdded => "custody-act-recipient-added";
        /// An act of the journal.
        ActProfileTaken => "custody-act-profile-taken";
        /// An act of the journal.
        ActResealed => "custody-act-resealed";
        /// An act of the journal.
        ActDropBoxOn => "custody-act-drop-box-on";
        /// An act of the journal.
        ActDropBoxOff => "custody-act-drop-box-off";
        /// An act of the journal.
        ActRecoveryMade => "custody-act-recovery-made";
        /// An act of the journal.
        ActRecoveryProved => "custody-act-recovery-proved";
        /// An act of the journal.
        ActRecovered => "custody-act-recovered";
        /// An act of the journal.
        ActBackedUp => "custody-act-backed-up";
        /// An act of the journal.
        ActRestored => "custody-act-restored";
        /// An act of a newer program.
        ActUnknown => "custody-act-unknown";
    }
}
