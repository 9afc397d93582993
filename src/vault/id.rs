//! Random ids.

use std::fmt;
use std::str::FromStr;

use crate::crypt::CryptError;
use crate::crypt::digest::{hex, unhex};

macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// A fresh one.
            pub fn generate() -> Result<Self, CryptError> {
                crate::crypt::random().map(Self)
            }

            /// One that was stored.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// The 16 bytes.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let bytes = unhex(text).ok_or(NotAnId)?;
                bytes.try_into().map(Self).map_err(|_other_length: Vec<u8>| NotAnId)
            }
        }
    };
}

random_id! {
    /// Which vault: 16 random bytes, as text 32 hexadecimal digits.
    VaultId
}
random_id! {
    /// Which case: 16 random bytes, as text 32 hexadecimal digits. It tells nothing of the person.
    CaseId
}
random_id! {
    /// Which revision: 16 random bytes, as text 32 hexadecimal digits.
    RevisionId
}

/// The text is not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id of 16 bytes")]
pub struct NotAnId;
