//! Messages of the area `crypt`.

messages! {
    /// Messages of this area; see the table in the parent module.
    Crypt {
        /// The text is not a recipient's public key.
        NotARecipient { text: String } => "crypt-not-a-recipient";
        /// What to do about it.
        NotARecipientRemedy => "crypt-not-a-recipient-remedy";
        /// The text is not a secret key.
        NotAnIdentity => "crypt-not-an-identity";
        /// What to do about it.
        NotAnIdentityRemedy => "crypt-not-an-identity-remedy";
        /// The text is not a signing key's public half.
        NotAVerifyingKey { text: String } => "crypt-not-a-verifying-key";
        /// What to do about it.
        NotAVerifyingKeyRemedy => "crypt-not-a-verifying-key-remedy";
        /// Not a secret key of OpenSSH.
        NotASigningKey => "crypt-not-a-signing-key";
        /// What to do about it.
        NotASigningKeyRemedy => "crypt-not-a-signing-key-remedy";
        /// Nothing can be sealed to nobody.
        NoRecipients => "crypt-no-recipients";
        /// What to do about it.
        NoRecipientsRemedy => "crypt-no-recipients-remedy";
        /// The passphrase does not open it.
        WrongPassphrase => "crypt-wrong-passphrase";
        /// What to do about it.
        WrongPassphraseRemedy => "crypt-wrong-passphrase-remedy";
        /// Opening asks for too much work; both are powers of two.
        TooCostly { required: u8, accepted: u8 } => "crypt-too-costly";
        /// What to do about it.
        TooCostlyRemedy => "crypt-too-costly-remedy";
        /// A cost outside the range; all are powers of two.
        CostOutOfRange { asked: u8, least: u8, most: u8 } => "crypt-cost-out-of-range";
        /// What to do about it.
        CostOutOfRangeRemedy => "crypt-cost-out-of-range-remedy";
        /// Sealed with a passphrase where that is not allowed.
        ForPassphrase => "crypt-for-passphrase";
        /// What to do about it.
        ForPassphraseRemedy => "crypt-for-passphrase-remedy";
        /// Sealed to recipients where a passphrase is needed.
        ForRecipients => "crypt-for-recipients";
        /// What to do about it.
        ForRecipientsRemedy => "crypt-for-recipients-remedy";
        /// Sealed to somebody else.
        NotForUs => "crypt-not-for-us";
        /// What to do about it.
        NotForUsRemedy => "crypt-not-for-us-remedy";
        /// Cut short or changed.
        Damaged => "crypt-damaged";
        /// What to do about it.
        DamagedRemedy => "crypt-damaged-remedy";
        /// Signed by another key than the expected one.
        OtherSigner => "crypt-other-signer";
        /// What to do about it.
        OtherSignerRemedy => "crypt-other-signer-remedy";
        /// The signature does not fit.
        BadSignature => "crypt-bad-signature";
        /// What to do about it.
        BadSignatureRemedy => "crypt-bad-signature-remedy";
        /// The system gave no randomness.
        NoRandomness => "crypt-no-randomness";
        /// What to do about it.
        NoRandomnessRemedy => "crypt-no-randomness-remedy";
        /// Reading or writing failed underneath.
        StreamFailed => "crypt-stream-failed";
        /// What to do about it.
        StreamFailedRemedy => "crypt-stream-failed-remedy";
    }
}
