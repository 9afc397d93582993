//! Signatures: Ed25519 in OpenSSH's SSHSIG form, so that `ssh-keygen -Y verify` can check them.
//!
//! Source: `PROTOCOL.sshsig` of OpenSSH. The namespace keeps a signature made for one purpose from
//! being believed for another.

use std::fmt;
use std::str::FromStr;

use ssh_key::private::Ed25519Keypair;
use ssh_key::public::KeyData;
use ssh_key::{HashAlg, LineEnding, PrivateKey, PublicKey, SshSig};
use zeroize::Zeroizing;

use super::{CryptError, Digest, Passphrase, SecretKey};

/// What signs: an Ed25519 key, zeroed when dropped.
pub struct SigningKey(PrivateKey);

impl SigningKey {
    /// A fresh key from the operating system's randomness.
    pub fn generate() -> Result<Self, CryptError> {
        Ok(Self::from_seed(&SecretKey::generate()?))
    }

    /// The key of a stored seed.
    pub fn from_seed(seed: &SecretKey) -> Self {
        Self(PrivateKey::from(Ed25519Keypair::from_seed(seed.expose())))
    }

    /// The key of an OpenSSH file, `-----BEGIN OPENSSH PRIVATE KEY-----`. A locked one needs its
    /// passphrase; without it, or with another, the answer is the same.
    pub fn from_openssh(pem: Vec<u8>, passphrase: Option<&Passphrase>) -> Result<Self, CryptError> {
        let pem = Zeroizing::new(pem);
        let key = PrivateKey::from_openssh(&*pem)
            .map_err(|_unreadable: ssh_key::Error| CryptError::NotASigningKey)?;
        let key = if key.is_encrypted() {
            let passphrase = passphrase.ok_or(CryptError::WrongPassphrase)?;
            key.decrypt(passphrase.expose())
                .map_err(|_refused: ssh_key::Error| CryptError::WrongPassphrase)?
        } else {
            key
        };
        if key.key_data().ed25519().is_none() {
            return Err(CryptError::NotASigningKey);
        }
        Ok(Self(key))
    }

    /// The seed, for storage inside a seal only.
    pub fn seed(&self) -> SecretKey {
        let bytes = self
            .0
            .key_data()
            .ed25519()
            .map(|pair| Zeroizing::new(pair.private.to_bytes()))
            .unwrap_or_default();
        SecretKey::from_bytes(*bytes)
    }

    /// What others check against.
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey(self.0.public_key().key_data().clone())
    }

    /// Signs `message` for the purpose `namespace`: SSHSIG in PEM form, lines ending in LF.
    pub fn sign(&self, namespace: &str, message: &[u8]) -> Result<String, CryptError> {
        self.0
            .sign(namespace, HashAlg::Sha512, message)
            .and_then(|signature| signature.to_pem(LineEnding::LF))
            .map_err(|_empty_namespace: ssh_key::Error| CryptError::BadSignature)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}, …)", self.verifying_key().fingerprint())
    }
}

/// What signatures are checked against; as text, one line `ssh-ed25519 AAAA…` without a comment.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct VerifyingKey(KeyData);

impl VerifyingKey {
    /// Four groups of four digits for comparing by voice, the same in every language:
    /// `4821 0094 7730 1156`.
    ///
    /// The first 16 bytes of the SHA-256 digest of the OpenSSH wire form, as one big-endian number,
    /// modulo 10^16.
    pub fn fingerprint(&self) -> String {
        super::digest::groups(self.0.fingerprint(HashAlg::Sha256).as_bytes())
    }

    /// Checks that this key, and no other, signed `message` for the purpose `namespace`.
    ///
    /// The key inside the signature is only compared with this one, never believed.
    pub fn verify(&self, namespace: &str, message: &[u8], pem: &str) -> Result<(), CryptError> {
        let signature = SshSig::from_pem(pem)
            .map_err(|_unreadable: ssh_key::Error| CryptError::BadSignature)?;
        if signature.public_key() != &self.0 {
            return Err(CryptError::OtherSigner);
        }
        PublicKey::from(self.0.clone())
            .verify(namespace, message, &signature)
            .map_err(|_unfit: ssh_key::Error| CryptError::BadSignature)
    }

    /// The key that a signature names. It says who claims to have signed, and nothing more: check
    /// with [`VerifyingKey::verify`], and whether to trust the key is another question still.
    pub fn named_in(pem: &str) -> Result<Self, CryptError> {
        SshSig::from_pem(pem)
            .map(|signature| Self(signature.public_key().clone()))
            .map_err(|_unreadable: ssh_key::Error| CryptError::BadSignature)
    }

    /// The digest of the text form, a short name for the key in files and tables.
    pub fn digest(&self) -> Digest {
        Digest::of(self.to_string().as_bytes())
    }
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = PublicKey::from(self.0.clone()).to_openssh();
        f.write_str(
            text.map_err(|_unwritable: ssh_key::Error| fmt::Error)?
                .trim_end(),
        )
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyingKey({})", self.fingerprint())
    }
}

impl FromStr for VerifyingKey {
    type Err = CryptError;

    fn from_str(text: &str) -> Result<Self, CryptError> {
        PublicKey::from_openssh(text.trim())
            .ok()
            .filter(|key| key.key_data().is_ed25519())
            .map(|key| Self(key.key_data().clone()))
            .ok_or_else(|| CryptError::NotAVerifyingKey {
                text: text.trim().chars().take(80).collect(),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> SigningKey {
        SigningKey::from_seed(&SecretKey::from_bytes([byte; 32]))
    }

    #[test]
    fn a_signature_fits_its_message_purpose_and_key_only() {
        let pem = key(1).sign("session-v1@fanal", b"message").unwrap();
        let pinned = key(1).verifying_key();
        assert!(pinned.verify("session-v1@fanal", b"message", &pem).is_ok());
        assert!(matches!(
            pinned.verify("bundle-v1@fanal", b"message", &pem),
            Err(CryptError::BadSignature)
        ));
        assert!(matches!(
            pinned.verify("session-v1@fanal", b"massage", &pem),
            Err(CryptError::BadSignature)
        ));
        assert!(matches!(
            key(2)
                .verifying_key()
                .verify("session-v1@fanal", b"message", &pem),
            Err(CryptError::OtherSigner)
        ));
        assert!(matches!(
            pinned.verify("session-v1@fanal", b"message", "nonsense"),
            Err(CryptError::BadSignature)
        ));
        assert!(key(1).sign("", b"message").is_err());
    }

    #[test]
    fn keys_come_back_from_seed_and_text() {
        let signing = SigningKey::generate().unwrap();
        let again = SigningKey::from_seed(&signing.seed());
        assert_eq!(again.verifying_key(), signing.verifying_key());
        let text = signing.verifying_key().to_string();
        assert!(text.starts_with("ssh-ed25519 AAAA"));
        assert_eq!(
            text.parse::<VerifyingKey>().unwrap(),
            signing.verifying_key()
        );
        assert_eq!(
            format!("{text} a comment\n")
                .parse::<VerifyingKey>()
                .unwrap(),
            signing.verifying_key()
        );
        assert!("ssh-rsa AAAA".parse::<VerifyingKey>().is_err());
    }

    #[test]
    fn a_fingerprint_is_four_groups_of_four_digits_and_stays() {
        assert_eq!(key(1).verifying_key().fingerprint(), "1665 6814 9172 4260");
        assert_ne!(
            key(1).verifying_key().fingerprint(),
            key(2).verifying_key().fingerprint()
        );
    }
}
