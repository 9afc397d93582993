//! Short texts that only somebody elsewhere can read: padded, sealed with age, in Base64.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::seal::{open, seal};
use super::{CryptError, Identity, Recipient};

/// Bytes to a multiple of which a text is filled up, so that its length does not tell the answer.
const BLOCK: usize = 512;

/// What is to be sealed. It is zeroed when dropped and shows nothing.
pub struct Plaintext(Zeroizing<String>);

impl Plaintext {
    /// This text.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text, for sealing only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Plaintext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Plaintext(…)")
    }
}

/// Seals a text to every one of `recipients`; the result is Base64 of an age file.
pub fn seal_text(recipients: &[Recipient], text: &Plaintext) -> Result<String, CryptError> {
    let length = text.expose().len().div_ceil(BLOCK).max(1) * BLOCK;
    let mut filled = Zeroizing::new(vec![b'\n'; length]);
    for (to, from) in filled.iter_mut().zip(text.expose().bytes()) {
        *to = from;
    }
    seal(recipients, &filled).map(|sealed| STANDARD.encode(sealed))
}

/// Opens what [`seal_text`] made.
pub fn open_text(identities: &[Identity], sealed: &str) -> Result<Plaintext, CryptError> {
    let sealed = STANDARD
        .decode(sealed)
        .map_err(|_not_base64: base64::DecodeError| CryptError::Damaged)?;
    let content = open(identities, &sealed)?;
    let text = std::str::from_utf8(&content)
        .map_err(|_not_text: std::str::Utf8Error| CryptError::Damaged)?;
    Ok(Plaintext::new(text.trim_end_matches('\n').to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_one_it_is_for_opens_it_and_the_length_tells_nothing() {
        let (meant, other) = (Identity::generate(), Identity::generate());
        let sealed =
            |text: &str| seal_text(&[meant.recipient()], &Plaintext::new(text.to_owned())).unwrap();
        let (yes, long) = (sealed("yes"), sealed("did not understand\nat all"));
        assert_eq!(payload(&yes), payload(&long));
        let opened = open_text(&[meant], &long).unwrap();
        assert_eq!(opened.expose(), "did not understand\nat all");
        assert!(matches!(
            open_text(&[other], &yes),
            Err(CryptError::NotForUs)
        ));
    }

    /// How many bytes follow the header, whose length is random.
    fn payload(sealed: &str) -> usize {
        let bytes = STANDARD.decode(sealed).unwrap();
        let end = bytes.windows(4).position(|four| four == b"\n---").unwrap();
        let rest = bytes.iter().skip(end + 1);
        rest.skip_while(|byte| **byte != b'\n').skip(1).count()
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(
            format!("{:?}", Plaintext::new("yes".to_owned())),
            "Plaintext(…)"
        );
    }
}
