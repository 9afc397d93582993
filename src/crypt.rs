//! Keys, sealing and signing: the only door to `age`, the ciphers and the signatures.
//!
//! Nothing here knows what it protects. Keys come from the operating system's randomness.

pub mod digest;
pub mod seal;
pub mod sealed_box;
pub mod sealed_text;
pub mod secret;
pub mod sign;
pub mod wordlist;

use std::io;

use crate::lang::Notice;
use crate::lang::msg::Crypt;

pub use digest::Digest;
pub use seal::{Cost, Identity, Recipient};
pub use sealed_text::{Plaintext, open_text, seal_text};
pub use secret::{Deriver, Passphrase, SecretKey, Strength};
pub use sign::{SigningKey, VerifyingKey};

/// Why something could not be sealed, opened, signed or believed.
#[derive(Debug, thiserror::Error)]
pub enum CryptError {
    /// The text is not the public key of a recipient, `age1…`.
    #[error("not an age recipient: {text}")]
    NotARecipient {
        /// What stood there.
        text: String,
    },
    /// The text is not a secret key of age.
    #[error("not an age identity")]
    NotAnIdentity,
    /// The text is not an Ed25519 key in OpenSSH form.
    #[error("not an Ed25519 public key: {text}")]
    NotAVerifyingKey {
        /// What stood there.
        text: String,
    },
    /// The text is not a secret Ed25519 key in OpenSSH form.
    #[error("not an Ed25519 secret key")]
    NotASigningKey,
    /// Nothing can be sealed to nobody.
    #[error("no recipients")]
    NoRecipients,
    /// The passphrase does not open it; a damaged seal looks the same.
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    /// Opening would take more work than this program accepts.
    #[error("opening needs scrypt 2^{required}, at most 2^{accepted} is accepted")]
    TooCostly {
        /// The work that is asked for, as a power of two.
        required: u8,
        /// The most that is accepted.
        accepted: u8,
    },
    /// A cost outside the range that a seal may be given.
    #[error("scrypt cost 2^{log_n} is outside 2^{least} to 2^{most}")]
    CostOutOfRange {
        /// The cost asked for.
        log_n: u8,
        /// The least.
        least: u8,
        /// The most.
        most: u8,
    },
    /// Sealed with a passphrase where only recipients are allowed.
    #[error("sealed with a passphrase, not to recipients")]
    ForPassphrase,
    /// Sealed to recipients where a passphrase is needed.
    #[error("sealed to recipients, not with a passphrase")]
    ForRecipients,
    /// None of the keys at hand opens it.
    #[error("sealed to somebody else")]
    NotForUs,
    /// Cut short, changed, or never what it should be.
    #[error("damaged or not what it should be")]
    Damaged,
    /// The signature was made with another key than the pinned one.
    #[error("signed by another key")]
    OtherSigner,
    /// The signature does not belong to this message and purpose.
    #[error("the signature does not fit")]
    BadSignature,
    /// The operating system gave no randomness.
    #[error("no randomness from the operating system: {reason}")]
    NoRandomness {
        /// What the system said.
        reason: String,
    },
    /// The stream underneath failed.
    #[error("reading or writing failed")]
    Io {
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

impl CryptError {
    /// The failure as a person meets it.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NotARecipient { text } => Notice::new(
                Crypt::NotARecipient { text: text.clone() },
                Crypt::NotARecipientRemedy,
            ),
            Self::NotAnIdentity => Notice::new(Crypt::NotAnIdentity, Crypt::NotAnIdentityRemedy),
            Self::NotAVerifyingKey { text } => Notice::new(
                Crypt::NotAVerifyingKey { text: text.clone() },
                Crypt::NotAVerifyingKeyRemedy,
            ),
            Self::NotASigningKey => Notice::new(Crypt::NotASigningKey, Crypt::NotASigningKeyRemedy),
            Self::NoRecipients => Notice::new(Crypt::NoRecipients, Crypt::NoRecipientsRemedy),
            Self::WrongPassphrase => {
                Notice::new(Crypt::WrongPassphrase, Crypt::WrongPassphraseRemedy)
            }
            Self::TooCostly { required, accepted } => Notice::new(
                Crypt::TooCostly {
                    required: *required,
                    accepted: *accepted,
                },
                Crypt::TooCostlyRemedy,
            ),
            Self::CostOutOfRange { log_n, least, most } => Notice::new(
                Crypt::CostOutOfRange {
                    asked: *log_n,
                    least: *least,
                    most: *most,
                },
                Crypt::CostOutOfRangeRemedy,
            ),
            Self::ForPassphrase => Notice::new(Crypt::ForPassphrase, Crypt::ForPassphraseRemedy),
            Self::ForRecipients => Notice::new(Crypt::ForRecipients, Crypt::ForRecipientsRemedy),
            Self::NotForUs => Notice::new(Crypt::NotForUs, Crypt::NotForUsRemedy),
            Self::Damaged => Notice::new(Crypt::Damaged, Crypt::DamagedRemedy),
            Self::OtherSigner => Notice::new(Crypt::OtherSigner, Crypt::OtherSignerRemedy),
            Self::BadSignature => Notice::new(Crypt::BadSignature, Crypt::BadSignatureRemedy),
            Self::NoRandomness { .. } => {
                Notice::new(Crypt::NoRandomness, Crypt::NoRandomnessRemedy)
            }
            Self::Io { .. } => Notice::new(Crypt::StreamFailed, Crypt::StreamFailedRemedy),
        }
    }

    /// One of each variant, for checks over the whole table.
    pub fn samples() -> Vec<Self> {
        vec![
            Self::NotARecipient {
                text: "age1".into(),
            },
            Self::NotAnIdentity,
            Self::NotAVerifyingKey {
                text: "ssh-ed25519".into(),
            },
            Self::NotASigningKey,
            Self::NoRecipients,
            Self::WrongPassphrase,
            Self::TooCostly {
                required: 23,
                accepted: 20,
            },
            Self::CostOutOfRange {
                log_n: 9,
                least: 10,
                most: 20,
            },
            Self::ForPassphrase,
            Self::ForRecipients,
            Self::NotForUs,
            Self::Damaged,
            Self::OtherSigner,
            Self::BadSignature,
            Self::NoRandomness {
                reason: "none".into(),
            },
            Self::Io {
                source: io::Error::other("broken"),
            },
        ]
    }
}

/// `N` bytes of the operating system's randomness.
pub fn random<const N: usize>() -> Result<[u8; N], CryptError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|fault| CryptError::NoRandomness {
        reason: fault.to_string(),
    })?;
    Ok(bytes)
}
