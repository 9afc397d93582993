//! Messages of the area `custody`: officers, who keeps which case, the journal, profiles, recovery,
//! copies.

use crate::lang::msg::Msg;

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
        /// A case of which something has not arrived.
        NotReceived => "custody-not-received";
        /// What to do about it.
        NotReceivedRemedy => "custody-not-received-remedy";
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
        /// An act.
        ActPurged => "custody-act-purged";
        /// An act of the journal.
        ActHeld => "custody-act-held";
        /// An act of the journal.
        ActHoldLifted => "custody-act-hold-lifted";
        /// An act of the journal.
        ActRecipientAdded => "custody-act-recipient-added";
        /// An act of the journal.
        ActProfileTaken => "custody-act-profile-taken";
        /// What somebody did.
        ActInstalled => "custody-act-installed";
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
        /// Printed by user enrol.
        Enrolled { officer: String, duty: Box<Msg> } => "custody-enrolled";
        /// Printed by user remove.
        Removed { officer: String } => "custody-removed";
        /// Printed by user duty.
        DutySet { officer: String, duty: Box<Msg> } => "custody-duty-set";
        /// Printed by user passphrase.
        PassphraseSet => "custody-passphrase-set";
        /// The words of a new passphrase.
        Generated { passphrase: String } => "custody-generated";
        /// What to do with them; always several.
        GeneratedHint { count: u32 } => "custody-generated-hint";
        /// Printed by handover.
        HandedOver { count: u32, officer: String } => "custody-handed-over";
        /// Printed by drop-box.
        DropBoxIsOn => "custody-drop-box-is-on";
        /// Printed by drop-box.
        DropBoxIsOff => "custody-drop-box-is-off";
        /// Printed by case release.
        ReleasedNow { code: String } => "custody-released-now";
        /// Printed by case erase.
        ErasedNow { code: String } => "custody-erased-now";
        /// What erasing does not reach.
        ErasedLimits => "custody-erased-limits";
        /// Printed by case hold.
        HeldNow { code: String } => "custody-held-now";
        /// Printed by case hold --lift.
        HoldLiftedNow { code: String } => "custody-hold-lifted-now";
        /// Printed by case withdraw.
        WithdrawnNow { code: String } => "custody-withdrawn-now";
        /// What else may be done.
        WithdrawnHint => "custody-withdrawn-hint";
        /// After a line of the journal.
        ClockSuspect => "custody-clock-suspect";
        /// Printed by backup.
        BackedUpTo { path: String } => "custody-backed-up-to";
        /// Printed by restore.
        RestoredTo { path: String } => "custody-restored-to";
        /// Printed by recovery make.
        RecoveryWritten { path: String } => "custody-recovery-written";
        /// Printed when a key was proved.
        RecoveryProvedNow { key: String } => "custody-recovery-proved-now";
        /// How many cases it opens.
        RecoveryCases { opened: u64, shut: u64 } => "custody-recovery-cases";
        /// What to do about those.
        RecoveryShut => "custody-recovery-shut";
        /// Printed by recovery enter.
        EnteredNow { officer: String, count: u32 } => "custody-entered-now";
        /// A file that is no profile.
        NotAProfile { line: u32 } => "custody-not-a-profile";
        /// What to do about it.
        NotAProfileRemedy => "custody-not-a-profile-remedy";
        /// A key that is none.
        ProfileBadKey { key: String } => "custody-profile-bad-key";
        /// Nobody could open the cases.
        ProfileNoSupervisor => "custody-profile-no-supervisor";
        /// Printed by profile sign.
        ProfileSigned { version: u64, fingerprint: String } => "custody-profile-signed";
        /// Printed at first contact.
        RootPinned { fingerprint: String } => "custody-root-pinned";
        /// Printed by profile install.
        ProfileTakenIn { agency: String, version: u64 } => "custody-profile-taken-in";
        /// How many cases were sealed anew.
        ProfileSealed { covered: u32, left: u32 } => "custody-profile-sealed";
        /// What revoking does not reach.
        ProfileHonest => "custody-profile-honest";
        /// A pack whose maker is pinned otherwise.
        ProfileOtherMaker { pack: String } => "custody-profile-other-maker";
        /// There is none.
        ProfileNone => "custody-profile-none";
        /// Printed by profile show.
        ProfileInForce { agency: String, version: u64, fingerprint: String } => "custody-profile-in-force";
        /// An answer about corruption is not sealed to a key that the profile does not name.
        OfficeNotNamed { key: String } => "custody-office-not-named";
        /// What to do about it.
        OfficeNotNamedRemedy => "custody-office-not-named-remedy";
    }
}
