//! Messages of the area `bundle`.

messages! {
    /// What can go wrong with a bundle, when it is written and when it is read.
    Bundle {
        /// The file cannot be read.
        Unreadable { path: String } => "bundle-unreadable";
        /// What to do about it.
        UnreadableRemedy => "bundle-unreadable-remedy";
        /// The file is no bundle.
        NotABundle { path: String } => "bundle-not-a-bundle";
        /// What to do about it.
        NotABundleRemedy => "bundle-not-a-bundle-remedy";
        /// The file is locked with a passphrase.
        Passphrase => "bundle-passphrase";
        /// What to do about it.
        PassphraseRemedy => "bundle-passphrase-remedy";
        /// No key at hand opens the bundle.
        NotForUs => "bundle-not-for-us";
        /// What to do about it.
        NotForUsRemedy => "bundle-not-for-us-remedy";
        /// The encrypted bytes changed.
        Damaged => "bundle-damaged";
        /// What to do about it.
        DamagedRemedy => "bundle-damaged-remedy";
        /// The archive inside ends too early.
        Truncated => "bundle-truncated";
        /// What to do about it.
        TruncatedRemedy => "bundle-truncated-remedy";
        /// Something follows the end.
        Trailing => "bundle-trailing";
        /// The signature is missing.
        Unsigned => "bundle-unsigned";
        /// What to do about it.
        UnsignedRemedy => "bundle-unsigned-remedy";
        /// The signature does not hold.
        BadSignature => "bundle-bad-signature";
        /// What to do about it.
        BadSignatureRemedy => "bundle-bad-signature-remedy";
        /// Another key signed than the manifest names.
        OtherSigner => "bundle-other-signer";
        /// What to do about it.
        OtherSignerRemedy => "bundle-other-signer-remedy";
        /// A part is not what was signed.
        WrongHash { entry: String } => "bundle-wrong-hash";
        /// What to do about it.
        WrongHashRemedy => "bundle-wrong-hash-remedy";
        /// A name leads out of the archive.
        UnsafeName { name: String } => "bundle-unsafe-name";
        /// What to do about it.
        UnsafeNameRemedy => "bundle-unsafe-name-remedy";
        /// A part nobody expects.
        UnknownEntry { name: String } => "bundle-unknown-entry";
        /// Parts stand in another order.
        WrongOrder { found: String, expected: String } => "bundle-wrong-order";
        /// A part is no regular file.
        WrongType { entry: String } => "bundle-wrong-type";
        /// A part is too large.
        TooLarge { entry: String, limit: u64 } => "bundle-too-large";
        /// A line is too long.
        LongLine { entry: String, line: u64 } => "bundle-long-line";
        /// A line cannot be understood.
        Malformed { entry: String, line: u64 } => "bundle-malformed";
        /// A bundle that no station writes like this.
        FormRemedy => "bundle-form-remedy";
        /// The format is newer.
        Newer { found: u32, newest: u32 } => "bundle-newer";
        /// What to do about it.
        NewerRemedy => "bundle-newer-remedy";
        /// The bundle requires what this build does not know.
        Requires { name: String } => "bundle-requires";
        /// What to do about it.
        RequiresRemedy => "bundle-requires-remedy";
        /// The bundle is of another realm.
        OtherRealm { found: String } => "bundle-other-realm";
        /// What to do about it.
        OtherRealmRemedy => "bundle-other-realm-remedy";
        /// Somebody passed the bundle on.
        NotListed => "bundle-not-listed";
        /// What to do about it.
        NotListedRemedy => "bundle-not-listed-remedy";
        /// The chain of records does not hold.
        BrokenChain => "bundle-broken-chain";
        /// What to do about it.
        BrokenChainRemedy => "bundle-broken-chain-remedy";
        /// There is no such folder.
        NoFolder { path: String } => "bundle-no-folder";
        /// What to do about it.
        NoFolderRemedy => "bundle-no-folder-remedy";
        /// The folder may not be written.
        NotAllowed { path: String } => "bundle-not-allowed";
        /// What to do about it.
        NotAllowedRemedy => "bundle-not-allowed-remedy";
        /// The stick is write-protected.
        ReadOnly { path: String } => "bundle-read-only";
        /// What to do about it.
        ReadOnlyRemedy => "bundle-read-only-remedy";
        /// The stick is full.
        NoSpace { path: String } => "bundle-no-space";
        /// What to do about it.
        NoSpaceRemedy => "bundle-no-space-remedy";
        /// Another file has that name.
        Taken { path: String } => "bundle-taken";
        /// What to do about it.
        TakenRemedy => "bundle-taken-remedy";
        /// The file reads back differently.
        NotStored { path: String } => "bundle-not-stored";
        /// What to do about it.
        NotStoredRemedy => "bundle-not-stored-remedy";
        /// The medium was there when the writing began, and is not any more.
        Gone { path: String } => "bundle-gone";
        /// What to do about it.
        GoneRemedy => "bundle-gone-remedy";
        /// Whoever followed the writing gave it up.
        GivenUp => "bundle-given-up";
        /// What to do about it.
        GivenUpRemedy => "bundle-given-up-remedy";
        /// Another fault while writing.
        Disk { path: String, reason: String } => "bundle-disk";
        /// What to do about it.
        DiskRemedy => "bundle-disk-remedy";
        /// There is nothing to send.
        Empty => "bundle-empty";
        /// What to do about it.
        EmptyRemedy => "bundle-empty-remedy";
        /// Nobody is named to read the bundle.
        NoRecipients => "bundle-no-recipients";
        /// What to do about it.
        NoRecipientsRemedy => "bundle-no-recipients-remedy";
        /// The bundle would be larger than the format allows.
        TooMuch { entry: String } => "bundle-too-much";
        /// What to do about it.
        TooMuchRemedy => "bundle-too-much-remedy";
        /// A record cannot be put on one line.
        BadRecord { seq: u64 } => "bundle-bad-record";
        /// What to do about it.
        BadRecordRemedy => "bundle-bad-record-remedy";
        /// The bundle could not be encrypted or signed.
        NotSealed => "bundle-not-sealed";
        /// What to do about it.
        NotSealedRemedy => "bundle-not-sealed-remedy";
    }
}
