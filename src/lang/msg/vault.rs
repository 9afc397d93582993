//! Messages of the area `vault`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Vault {
        /// There is no vault there.
        Absent { path: String } => "vault-absent";
        /// What to do about it.
        AbsentRemedy => "vault-absent-remedy";
        /// Something is there already.
        Exists { path: String } => "vault-exists";
        /// What to do about it.
        ExistsRemedy => "vault-exists-remedy";
        /// The file has no content.
        Empty { path: String } => "vault-empty";
        /// What to do about it.
        EmptyRemedy => "vault-empty-remedy";
        /// The file is something else.
        NotAVault { path: String } => "vault-not-a-vault";
        /// What to do about it.
        NotAVaultRemedy => "vault-not-a-vault-remedy";
        /// Made by a newer version; both are versions of the format.
        TooNew { found: u32, newest: u32 } => "vault-too-new";
        /// What to do about it.
        TooNewRemedy => "vault-too-new-remedy";
        /// The end of the file is missing.
        Truncated { path: String } => "vault-truncated";
        /// Something in the file is not what was written.
        Damaged { path: String } => "vault-damaged";
        /// What to do about it.
        DamagedRemedy => "vault-damaged-remedy";
        /// Another program has it open.
        Busy => "vault-busy";
        /// What to do about it.
        BusyRemedy => "vault-busy-remedy";
        /// The passphrase is not this officer's.
        WrongPassphrase { officer: String } => "vault-wrong-passphrase";
        /// What to do about it.
        WrongPassphraseRemedy => "vault-wrong-passphrase-remedy";
        /// No officer has this handle.
        UnknownOfficer { officer: String } => "vault-unknown-officer";
        /// What to do about it.
        UnknownOfficerRemedy => "vault-unknown-officer-remedy";
        /// The medium cannot be written.
        ReadOnly { path: String } => "vault-read-only";
        /// What to do about it.
        ReadOnlyRemedy => "vault-read-only-remedy";
        /// No room left.
        DiskFull => "vault-disk-full";
        /// What to do about it.
        DiskFullRemedy => "vault-disk-full-remedy";
        /// The passphrase would be guessed too easily.
        CostTooLow => "vault-cost-too-low";
        /// What to do about it.
        CostTooLowRemedy => "vault-cost-too-low-remedy";
        /// A name that cannot be used.
        NotAName => "vault-not-a-name";
        /// What to do about it.
        NotANameRemedy => "vault-not-a-name-remedy";
        /// There is no such case.
        UnknownCase => "vault-unknown-case";
        /// What to do about it.
        UnknownCaseRemedy => "vault-unknown-case-remedy";
        /// Another officer's case.
        NotReadable => "vault-not-readable";
        /// What to do about it.
        NotReadableRemedy => "vault-not-readable-remedy";
        /// What was to be saved is too long or not in the form.
        TooLong => "vault-too-long";
        /// What to do about it.
        TooLongRemedy => "vault-too-long-remedy";
        /// The system refused.
        Failed { path: String } => "vault-failed";
        /// What to do about it.
        FailedRemedy => "vault-failed-remedy";
        /// Found by a check: the tables of the file.
        FoundTables => "vault-found-tables";
        /// Found by a check: rows of the station.
        FoundStation => "vault-found-station";
        /// Found by a check: rows of cases.
        FoundCases => "vault-found-cases";
        /// Found by a check: an entry of the ledger, by its place.
        FoundLedger { seq: u64 } => "vault-found-ledger";
        /// Found by a check: a revision, by its place.
        FoundRevision { seq: u64 } => "vault-found-revision";
        /// Found by a check: the head or the key of a case.
        FoundCase => "vault-found-case";
        /// Found by a check: an officer's signature.
        FoundStatement => "vault-found-statement";
    }
}
