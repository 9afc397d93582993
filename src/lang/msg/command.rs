//! What commands and the worker say outside the screens.

messages! {
    /// What commands print, and failures that no other area has.
    Command {
        /// The settings cannot be read or kept.
        SettingsUnusable { path: String } => "command-settings-unusable";
        /// What to do about it.
        SettingsRemedy => "command-settings-remedy";
        /// An effect needs an open vault.
        Locked => "command-locked";
        /// What to do about it.
        UnlockFirst => "command-unlock-first";
        /// A folder cannot be used.
        NoFolder { path: String } => "command-no-folder";
        /// What to do about it.
        NoFolderRemedy => "command-no-folder-remedy";
        /// A case code that nobody knows.
        NoSuchCase { code: String } => "command-no-such-case";
        /// What to do about it.
        NoSuchCaseRemedy => "command-no-such-case-remedy";
        /// What was typed is no public key and no file with one.
        BadKey { key: String } => "command-bad-key";
        /// What to do about it.
        BadKeyRemedy => "command-bad-key-remedy";
        /// Nothing can be exported yet.
        NoSupervisor => "command-no-supervisor";
        /// What to do about it.
        NoSupervisorRemedy => "command-no-supervisor-remedy";
        /// There are no cases.
        NothingToExport => "command-nothing-to-export";
        /// What to do about it.
        NothingToExportRemedy => "command-nothing-to-export-remedy";
        /// A bundle of a known station, signed by another key.
        OtherKey { station: String, fingerprint: String } => "command-other-key";
        /// What to do about it.
        OtherKeyRemedy => "command-other-key-remedy";
        /// Entries that are here already in other words.
        Conflicting { count: u32 } => "command-conflicting";
        /// What to do about it.
        ConflictingRemedy => "command-conflicting-remedy";
        /// The live realm is not complete in this version.
        LiveNotReady => "command-live-not-ready";
        /// What is missing.
        LiveMissing => "command-live-missing";
        /// The worker stopped unexpectedly.
        WorkerFault => "command-worker-fault";
        /// What to do about it.
        WorkerFaultRemedy => "command-worker-fault-remedy";
        /// There is no terminal to draw on.
        NoTerminal => "command-no-terminal";
        /// What to do about it.
        NoTerminalRemedy => "command-no-terminal-remedy";
        /// A station code on the command line.
        BadStation { code: String } => "command-bad-station";
        /// An officer code on the command line.
        BadOfficer { code: String } => "command-bad-officer";
        /// What to do about it.
        CodeRemedy => "command-code-remedy";
        /// No passphrase was handed over.
        NoPassphrase => "command-no-passphrase";
        /// What to do about it.
        NoPassphraseRemedy => "command-no-passphrase-remedy";
        /// The passphrase is too short.
        TooShort => "command-too-short";
        /// What to do about it.
        TooShortRemedy => "command-too-short-remedy";
        /// Several officers, none named.
        WhichOfficer => "command-which-officer";
        /// What to do about it.
        WhichOfficerRemedy => "command-which-officer-remedy";
        /// A file cannot be read.
        CannotRead { path: String } => "command-cannot-read";
        /// A file cannot be written.
        CannotWrite { path: String } => "command-cannot-write";
        /// What to do about it.
        CheckPath => "command-check-path";
        /// The packs that came with the program have faults.
        PackFault { count: u32 } => "command-pack-fault";
        /// What to do about it.
        PackFaultRemedy => "command-pack-fault-remedy";
        /// A line of a key script is no key, text or expectation.
        ScriptFault { line: u32 } => "command-script-fault";
        /// What to do about it.
        ScriptFaultRemedy => "command-script-fault-remedy";
        /// An expectation of a key script failed.
        ExpectFailed { line: u32, words: String } => "command-expect-failed";
        /// Printed by init.
        VaultMade { path: String } => "command-vault-made";
        /// Printed by init.
        KeyFingerprint { fingerprint: String } => "command-key-fingerprint";
        /// Printed by init for a desk.
        DeskRecipient { key: String } => "command-desk-recipient";
        /// Printed by init.
        NoSupervisorYet => "command-no-supervisor-yet";
        /// Printed by case add.
        CaseSaved { code: String } => "command-case-saved";
        /// An officer's statement in a bundle does not hold.
        BadStatement { officer: String } => "command-bad-statement";
        /// What to do about it.
        BadStatementRemedy => "command-bad-statement-remedy";
        /// An officer who is known here by another key.
        OtherOfficerKey { officer: String } => "command-other-officer-key";
        /// Import at a station.
        NotADesk => "command-not-a-desk";
        /// What to do about it.
        NotADeskRemedy => "command-not-a-desk-remedy";
        /// What to do when an expectation failed.
        ExpectRemedy => "command-expect-remedy";
    }
}
