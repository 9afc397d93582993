//! Sealing with age: to recipients, or with a passphrase.
//!
//! What is sealed here opens with the stock `age` program. Source: <https://c2sp.org/age>.

use std::fmt;
use std::io::{self, Read, Write};
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::stream::{StreamReader, StreamWriter};
use age::{DecryptError, Decryptor, EncryptError, Encryptor};
use zeroize::Zeroizing;

use super::{CryptError, Passphrase, wordlist};

/// Somebody things can be sealed to: an X25519 public key, as text `age1…`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Recipient(age::x25519::Recipient);

impl FromStr for Recipient {
    type Err = CryptError;

    fn from_str(text: &str) -> Result<Self, CryptError> {
        let text = text.trim();
        text.parse()
            .map(Self)
            .map_err(|_reason: &str| CryptError::NotARecipient {
                text: text.chars().take(80).collect(),
            })
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({self})")
    }
}

/// The secret half of a [`Recipient`]; zeroed when dropped.
#[derive(Clone)]
pub struct Identity(age::x25519::Identity);

impl Identity {
    /// A fresh one, from the operating system's randomness.
    pub fn generate() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// What others seal to.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// `AGE-SECRET-KEY-1…`, for storage inside a seal only.
    pub fn expose(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }
}

impl FromStr for Identity {
    type Err = CryptError;

    fn from_str(text: &str) -> Result<Self, CryptError> {
        text.trim()
            .parse()
            .map(Self)
            .map_err(|_reason: &str| CryptError::NotAnIdentity)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({}, …)", self.recipient())
    }
}

/// How hard it is to try one passphrase: scrypt with N = 2^`log_n`.
///
/// Each step doubles time and memory: 2^17 takes 128 MiB and about half a second on a modern
/// machine. Never measured at run time, so a vault made on a fast desk opens on a slow one.
///
/// Source: <https://c2sp.org/age#scrypt-recipient-stanza>.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cost {
    log_n: u8,
}

impl Cost {
    /// The least that may guard live records: 2^17.
    pub const LIVE_FLOOR: Self = Self { log_n: 17 };
    /// The least for practice and tests: 2^10.
    pub const PRACTICE_FLOOR: Self = Self { log_n: 10 };
    /// What a passphrase costs unless somebody says otherwise: 2^18.
    pub const USUAL: Self = Self { log_n: 18 };
    /// The most that is made or accepted: 2^20, which takes 1 GiB.
    pub const CEILING: Self = Self { log_n: 20 };

    /// N = 2^`log_n`, from 10 to 20.
    pub fn new(log_n: u8) -> Result<Self, CryptError> {
        let (least, most) = (Self::PRACTICE_FLOOR.log_n, Self::CEILING.log_n);
        if (least..=most).contains(&log_n) {
            Ok(Self { log_n })
        } else {
            Err(CryptError::CostOutOfRange { log_n, least, most })
        }
    }

    /// The power of two.
    pub const fn log_n(self) -> u8 {
        self.log_n
    }
}

impl Default for Cost {
    fn default() -> Self {
        Self::USUAL
    }
}

/// Seals `content` to every one of `recipients`.
pub fn seal(recipients: &[Recipient], content: &[u8]) -> Result<Vec<u8>, CryptError> {
    let mut writer = seal_to(recipients, Vec::new())?;
    writer.write_all(content).map_err(io_fault)?;
    writer.finish()
}

/// Opens what was sealed to one of `identities`.
pub fn open(identities: &[Identity], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CryptError> {
    let mut content = Zeroizing::new(Vec::with_capacity(sealed.len()));
    open_from(identities, sealed)?
        .read_to_end(&mut content)
        .map_err(|_cut_or_changed: io::Error| CryptError::Damaged)?;
    Ok(content)
}

/// A writer that seals what passes through; nothing is whole before [`SealWriter::finish`].
pub struct SealWriter<W: Write>(StreamWriter<W>);

impl<W: Write> SealWriter<W> {
    /// Writes the last chunk and gives the writer below back. Without this the file does not open.
    pub fn finish(self) -> Result<W, CryptError> {
        self.0.finish().map_err(io_fault)
    }
}

impl<W: Write> Write for SealWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Starts a sealed stream to every one of `recipients` on top of `below`.
pub fn seal_to<W: Write>(recipients: &[Recipient], below: W) -> Result<SealWriter<W>, CryptError> {
    Encryptor::with_recipients(recipients.iter().map(|one| &one.0 as &dyn age::Recipient))
        .map_err(|fault| encrypt_fault(&fault))?
        .wrap_output(below)
        .map(SealWriter)
        .map_err(io_fault)
}

/// The content of a sealed stream. A cut or changed stream gives an [`io::Error`] at the first chunk
/// that does not fit; what came before it was whole.
pub struct OpenReader<R>(StreamReader<R>);

impl<R: Read> Read for OpenReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

/// Opens a stream that was sealed to one of `identities`.
///
/// A stream sealed with a passphrase is refused before any work is done for it.
pub fn open_from<R: Read>(identities: &[Identity], below: R) -> Result<OpenReader<R>, CryptError> {
    let decryptor = Decryptor::new(below).map_err(decrypt_fault)?;
    if decryptor.is_scrypt() {
        return Err(CryptError::ForPassphrase);
    }
    decryptor
        .decrypt(identities.iter().map(|one| &one.0 as &dyn age::Identity))
        .map(OpenReader)
        .map_err(decrypt_fault)
}

/// Seals `content` with a passphrase; words of the lists count as they stand there, in whatever state
/// the keyboard was.
pub fn seal_with_passphrase(
    passphrase: &Passphrase,
    cost: Cost,
    content: &[u8],
) -> Result<Vec<u8>, CryptError> {
    let listed = wordlist::as_listed(passphrase);
    let mut recipient = age::scrypt::Recipient::new(secret(listed.as_ref().unwrap_or(passphrase)));
    recipient.set_work_factor(cost.log_n);
    let one = std::iter::once(&recipient as &dyn age::Recipient);
    let mut writer = Encryptor::with_recipients(one)
        .map_err(|fault| encrypt_fault(&fault))?
        .wrap_output(Vec::new())
        .map_err(io_fault)?;
    writer.write_all(content).map_err(io_fault)?;
    writer.finish().map_err(io_fault)
}

/// Opens what was sealed with a passphrase; work above [`Cost::CEILING`] is refused at once.
///
/// Words of the lists are tried as they stand there first, then as they were typed: so it was sealed
/// before the lists were what they are.
pub fn open_with_passphrase(
    passphrase: &Passphrase,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, CryptError> {
    let listed = wordlist::as_listed(passphrase).filter(|listed| !listed.is_same(passphrase));
    match listed.map(|listed| open_with(&listed, sealed)) {
        None | Some(Err(CryptError::WrongPassphrase)) => open_with(passphrase, sealed),
        Some(outcome) => outcome,
    }
}

fn open_with(passphrase: &Passphrase, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CryptError> {
    let decryptor = Decryptor::new(sealed).map_err(decrypt_fault)?;
    if !decryptor.is_scrypt() {
        return Err(CryptError::ForRecipients);
    }
    let mut identity = age::scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(Cost::CEILING.log_n);
    let mut content = Zeroizing::new(Vec::with_capacity(sealed.len()));
    decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .map_err(passphrase_fault)?
        .read_to_end(&mut content)
        .map_err(|_cut_or_changed: io::Error| CryptError::Damaged)?;
    Ok(content)
}

/// What a seal under a passphrase says about its cost; `None` where it says nothing of the kind.
pub fn cost_of(sealed: &[u8]) -> Option<Cost> {
    let head = sealed.get(..200).unwrap_or(sealed);
    let text = String::from_utf8_lossy(head);
    let stanza = text
        .lines()
        .find_map(|line| line.strip_prefix("-> scrypt "))?;
    let (_salt, log_n) = stanza.split_once(' ')?;
    Cost::new(log_n.parse().ok()?).ok()
}

fn secret(passphrase: &Passphrase) -> SecretString {
    // An exact copy has no spare room, so turning it into a box moves nothing.
    SecretString::from(passphrase.expose().to_owned())
}

fn io_fault(source: io::Error) -> CryptError {
    CryptError::Io { source }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "age may name more faults in any version"
)]
fn encrypt_fault(fault: &EncryptError) -> CryptError {
    match fault {
        EncryptError::MissingRecipients => CryptError::NoRecipients,
        EncryptError::Io(source) => CryptError::Io {
            source: io::Error::new(source.kind(), source.to_string()),
        },
        // The others need recipients of kinds that are never made here.
        _ => CryptError::Damaged,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "age may name more faults in any version"
)]
fn decrypt_fault(fault: DecryptError) -> CryptError {
    match fault {
        DecryptError::NoMatchingKeys => CryptError::NotForUs,
        DecryptError::ExcessiveWork { required, .. } => CryptError::TooCostly {
            required,
            accepted: Cost::CEILING.log_n,
        },
        DecryptError::Io(source) if !is_about_content(&source) => CryptError::Io { source },
        _ => CryptError::Damaged,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "age may name more faults in any version"
)]
fn passphrase_fault(fault: DecryptError) -> CryptError {
    match fault {
        DecryptError::DecryptionFailed => CryptError::WrongPassphrase,
        other => decrypt_fault(other),
    }
}

/// Whether the bytes are at fault rather than the medium.
fn is_about_content(fault: &io::Error) -> bool {
    matches!(
        fault.kind(),
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput
    )
}

#[cfg(test)]
mod tests;
