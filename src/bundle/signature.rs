//! Who signed the table of hashes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::layout::Layout;
use super::read_error::ReadError;
use crate::crypt::VerifyingKey;

/// The key that signed `table` of such a file, checked against nothing but the signature itself: whether to trust
/// the key is another question.
pub(super) fn signer(
    layout: Layout,
    table: &[u8],
    signature: &[u8],
) -> Result<VerifyingKey, ReadError> {
    if signature.is_empty() {
        return Err(ReadError::Unsigned);
    }
    let pem = std::str::from_utf8(signature).map_err(|_fault| ReadError::BadSignature)?;
    let key = named_key(pem).ok_or(ReadError::BadSignature)?;
    match key.verify(layout.namespace(), table, pem) {
        Ok(()) => Ok(key),
        Err(_unfit) => Err(ReadError::BadSignature),
    }
}

/// The key a signature names: the first string of the SSHSIG blob, after magic and version.
///
/// Source: `PROTOCOL.sshsig` of OpenSSH.
fn named_key(pem: &str) -> Option<VerifyingKey> {
    let inner: String = pem
        .strip_prefix("-----BEGIN SSH SIGNATURE-----\n")?
        .trim_end()
        .strip_suffix("-----END SSH SIGNATURE-----")?
        .split('\n')
        .collect();
    let blob = STANDARD.decode(inner).ok()?;
    let rest = blob.strip_prefix(b"SSHSIG\0\0\0\x01")?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let key = STANDARD.encode(rest.get(..length)?);
    format!("ssh-ed25519 {key}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypt::{SecretKey, SigningKey};

    #[test]
    fn the_signer_is_found_in_the_signature() {
        let key = SigningKey::from_seed(&SecretKey::from_bytes([7; 32]));
        let pem = key.sign(Layout::Bundle.namespace(), b"table").unwrap();
        let found = signer(Layout::Bundle, b"table", pem.as_bytes()).unwrap();
        assert_eq!(found, key.verifying_key());
        assert!(matches!(
            signer(Layout::Bundle, b"other", pem.as_bytes()),
            Err(ReadError::BadSignature)
        ));
    }

    #[test]
    fn a_signature_for_another_purpose_does_not_hold() {
        let key = SigningKey::from_seed(&SecretKey::from_bytes([7; 32]));
        let pem = key.sign("pack-v1@fanal", b"table").unwrap();
        let other = key.sign(Layout::Return.namespace(), b"table").unwrap();
        assert!(matches!(
            signer(Layout::Bundle, b"table", other.as_bytes()),
            Err(ReadError::BadSignature)
        ));
        assert!(matches!(
            signer(Layout::Bundle, b"table", pem.as_bytes()),
            Err(ReadError::BadSignature)
        ));
        assert!(matches!(
            signer(Layout::Bundle, b"table", b""),
            Err(ReadError::Unsigned)
        ));
        assert!(matches!(
            signer(Layout::Bundle, b"table", b"x"),
            Err(ReadError::BadSignature)
        ));
    }
}
