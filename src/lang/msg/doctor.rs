//! Messages of the area `doctor`.

use super::Msg;
use crate::domain::day::Day;

messages! {
    /// What the doctor finds about folder, disk, clock, country files and vault.
    Doctor {
        /// The data folder, for its user only.
        FolderPrivate { path: String } => "doctor-folder-private";
        /// No data folder.
        FolderNone { path: String } => "doctor-folder-none";
        /// What to do about it.
        FolderNoneRemedy => "doctor-folder-none-remedy";
        /// Others may look into the data folder.
        FolderSeen { path: String, mode: String } => "doctor-folder-seen";
        /// Others may change the data folder.
        FolderWritable { path: String, mode: String } => "doctor-folder-writable";
        /// What to do about it.
        RightsRemedy { command: String } => "doctor-rights-remedy";
        /// No rights of files on this system.
        RightsUnknown => "doctor-rights-unknown";
        /// The vault, for its user only.
        VaultPrivate { path: String } => "doctor-vault-private";
        /// Others may read the vault.
        VaultOpen { path: String, mode: String } => "doctor-vault-open";
        /// Why that matters.
        VaultOpenWhy => "doctor-vault-open-why";
        /// The right was taken away at this opening.
        VaultSetRight { path: String } => "doctor-vault-set-right";
        /// What to do about it.
        VaultSetRightRemedy { command: String } => "doctor-vault-set-right-remedy";
        /// Free space.
        Room { free: u64 } => "doctor-room";
        /// Little free space.
        RoomLow { free: u64 } => "doctor-room-low";
        /// What to do about it.
        RoomLowRemedy => "doctor-room-low-remedy";
        /// Free space that the system does not tell.
        RoomUnknown => "doctor-room-unknown";
        /// A disk that takes nothing.
        DiskReadOnly => "doctor-disk-read-only";
        /// What to do about it.
        DiskReadOnlyRemedy { command: String } => "doctor-disk-read-only-remedy";
        /// No vault.
        VaultNone { path: String } => "doctor-vault-none";
        /// What to do about it.
        VaultNoneRemedy { command: String } => "doctor-vault-none-remedy";
        /// A vault, seen without a passphrase.
        VaultThere { station: String, count: u32 } => "doctor-vault-there";
        /// What the clock says.
        Clock { time: String } => "doctor-clock";
        /// The clock stands before something that is past.
        ClockBehind { time: String, known: String } => "doctor-clock-behind";
        /// What to do about it.
        ClockBehindRemedy => "doctor-clock-behind-remedy";
        /// How that is known.
        ClockOfProgram => "doctor-clock-of-program";
        /// How that is known.
        ClockOfPack { id: String } => "doctor-clock-of-pack";
        /// How that is known.
        ClockOfFile => "doctor-clock-of-file";
        /// How that is known.
        ClockOfVault => "doctor-clock-of-vault";
        /// An installed country file.
        PackSound { id: String, version: u16 } => "doctor-pack-sound";
        /// The newest of the pack in use.
        PackInUse => "doctor-pack-in-use";
        /// No installed country file.
        PackNone => "doctor-pack-none";
        /// What to do about it.
        PackNoneRemedy { command: String } => "doctor-pack-none-remedy";
        /// What needs a passphrase.
        NotLooked => "doctor-not-looked";
        /// What to do about it.
        NotLookedRemedy { command: String } => "doctor-not-looked-remedy";
        /// Everything is as it was written.
        EntriesSound { count: u64 } => "doctor-entries-sound";
        /// Something is not as it was written.
        EntriesChanged { count: u32 } => "doctor-entries-changed";
        /// What to do about it.
        EntriesRemedy { command: String } => "doctor-entries-remedy";
        /// How old the station’s keys are.
        KeysAge { day: Day, days: u64 } => "doctor-keys-age";
        /// When they change.
        KeysAgeWhy => "doctor-keys-age-why";
        /// An officer of this computer.
        Officer { officer: String, duty: Box<Msg>, day: Day } => "doctor-officer";
        /// Who can open what is exported.
        Supervisors { count: u32 } => "doctor-supervisors";
        /// No recovery key.
        RecoveryNone => "doctor-recovery-none";
        /// What to do about it.
        RecoveryNoneRemedy { command: String } => "doctor-recovery-none-remedy";
        /// A recovery key that nobody tried.
        RecoveryUntried => "doctor-recovery-untried";
        /// The drill is due.
        RecoveryDue { day: Day, days: u64 } => "doctor-recovery-due";
        /// What to do about it.
        RecoveryTry { command: String } => "doctor-recovery-try";
        /// A recovery key that was tried lately.
        RecoveryProved { day: Day, days: u64 } => "doctor-recovery-proved";
        /// The last bundle.
        ExportedOn { number: u64, day: Day } => "doctor-exported-on";
        /// The last bundle, for somebody who may not read the journal.
        Exported { number: u64 } => "doctor-exported";
        /// No bundle yet.
        NeverExported => "doctor-never-exported";
        /// The last receipt.
        Received { upto: u64, last: u64 } => "doctor-received";
        /// No receipt yet.
        NeverReceived => "doctor-never-received";
        /// Entries that no desk has confirmed.
        OnlyHere { count: u64 } => "doctor-only-here";
        /// What to do about it.
        OnlyHereRemedy { command: String } => "doctor-only-here-remedy";
        /// All that was written of cases was confirmed.
        NothingOnlyHere => "doctor-nothing-only-here";
        /// The last sealed copy.
        BackedUp { day: Day } => "doctor-backed-up";
        /// No sealed copy yet.
        NeverBackedUp => "doctor-never-backed-up";
        /// What to do about it.
        NeverBackedUpRemedy { command: String } => "doctor-never-backed-up-remedy";
        /// Cases whose time is over.
        CasesOver { count: u32 } => "doctor-cases-over";
        /// What to do about it.
        CasesOverRemedy { command: String } => "doctor-cases-over-remedy";
        /// What to do before a time ends.
        CasesEndRemedy { command: String } => "doctor-cases-end-remedy";
        /// Behind how long cases are kept.
        CasesNoneEnds => "doctor-cases-none-ends";
    }
}
