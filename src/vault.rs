//! The encrypted store: one file per vault, append-only, for one officer at a time.
//!
//! A vault keeps cases as chains of small sealed revisions and knows nothing of what they mean. Each
//! case has a key of its own: sealed for the officer who works on it, and with age for supervisors and
//! recovery. The station key, which every enrolled officer holds, opens no case; it seals the ledger
//! by which changed, swapped, planted and missing rows are noticed. What is in clear: the station's
//! name and public keys, the officers' handles, how many cases and revisions there are and how large
//! in steps.

mod backup;
mod cases;
mod change;
mod check;
mod connection;
mod custody;
mod error;
mod founding;
mod id;
mod index;
mod journal;
mod keys;
mod ledger;
mod line;
mod list;
mod marks;
mod pen;
mod people;
mod profile;
mod receive;
mod recovery;
mod refusal;
mod rotate;
mod rows;
mod schema;
mod seen;
mod shipment;
mod sound;
mod unlock;

#[cfg(test)]
mod tests;

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::crypt::{Identity, Recipient, SigningKey, VerifyingKey};
use crate::domain::moment::Timestamp;

use change::{Change, Fault};
use index::Index;
use keys::{Bound, OwnKeys, StationKeys};
use ledger::{Head, Roster};
use pen::Pen;
use seen::Seen;

pub use crate::domain::station::{Realm, Role};
pub use backup::restore;
pub use cases::{CaseRow, Revision, Standing, Stored};
pub use check::Finding;
pub use error::VaultError;
pub use founding::{Founding, create, in_memory};
pub use id::{CaseId, NotAnId, RevisionId, VaultId};
pub use journal::Deed;
pub use line::{CHAIN_START, LONGEST_BODY, Line, LineHead, LineKind, chain_after};
pub use marks::{RecipientKind, Setting, Widened};
pub use people::{Enrolment, Officer};
pub use profile::{PROFILE_NAMESPACE, SignedProfile, TakenProfile};
pub use receive::Received;
pub use recovery::{DRILL_DAYS, Proof, enter};
pub use refusal::Refusal;
pub use shipment::{Epoch, Record, STATEMENT_NAMESPACE, Shipment, Statement};
pub use unlock::{Look, look, unlock};

/// What a vault is, and who has it open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Practice or live.
    pub realm: Realm,
    /// Station or desk.
    pub role: Role,
    /// The station's or desk's code.
    pub station: String,
    /// The officer who unlocked it, by handle.
    pub officer: String,
    /// Which vault.
    pub vault: VaultId,
    /// When it was made.
    pub created: Timestamp,
    /// The letter of this computer in case codes, from A.
    pub computer: String,
    /// What this computer's signatures are checked against.
    pub verifying_key: VerifyingKey,
    /// What others seal to, so that any officer of this vault can open it.
    pub recipient: Recipient,
}

impl About {
    /// What the lines that this computer writes name it by: the first 16 digits of its signing key's
    /// digest.
    pub fn device(&self) -> String {
        let digest = self.verifying_key.digest().to_string();
        digest.chars().take(16).collect()
    }
}

/// An unlocked vault. Dropping it forgets every key and gives the file free.
pub struct Vault {
    path: PathBuf,
    connection: Connection,
    about: About,
    bound: Bound,
    slot: i64,
    keys: OwnKeys,
    station: StationKeys,
    device: Device,
    roster: Roster,
    head: Head,
    /// How the file looked when its rows of cases were found to be those that were written, and after
    /// each change since.
    checked: Cell<Option<Seen>>,
    /// What was learnt of the cases since.
    index: RefCell<Index>,
}

/// The vault's own keys.
struct Device {
    identity: Identity,
    signing: SigningKey,
}

impl Vault {
    /// What this vault is, and who has it open.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Where the file is; `:memory:` for a drill.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The place of the last revision in the ledger; 0 when there is none.
    pub fn last_seq(&self) -> u64 {
        self.head.last_seq
    }

    /// Signs for this computer, for the purpose `namespace`: SSHSIG in PEM form.
    pub fn sign(&self, namespace: &str, message: &[u8]) -> Result<String, VaultError> {
        Ok(self.device.signing.sign(namespace, message)?)
    }

    /// [`About::device`] of this computer.
    pub fn device(&self) -> String {
        self.about.device()
    }

    /// The number of the last revision, 0 before the first.
    pub fn last(&self) -> u64 {
        self.head.last_seq
    }

    /// The moment of the last revision by the clock it was written with; before the first, when the
    /// vault was made.
    pub fn last_at(&self) -> Timestamp {
        self.head.last_at
    }

    /// What signs for this computer: bundles and receipts.
    pub fn signing_key(&self) -> &SigningKey {
        &self.device.signing
    }

    /// What opens bundles and receipts that were sealed to [`About::recipient`].
    pub fn identity(&self) -> &Identity {
        &self.device.identity
    }

    /// Makes one change: all of it is on the medium when this returns, or none of it.
    fn change<T>(
        &mut self,
        write: impl FnOnce(&mut Change<'_>, &Pen<'_>) -> Result<T, Fault>,
    ) -> Result<T, VaultError> {
        let pen = Pen {
            bound: self.bound,
            slot: self.slot,
            about: &self.about,
            keys: &self.keys,
            station: &self.station,
            roster: &self.roster,
        };
        let was_checked = self.checked.take() == Some(Seen::of(&self.path));
        let changed = Change::begin(&mut self.connection, &self.station, self.bound, self.head)
            .and_then(|mut change| {
                let result = write(&mut change, &pen)?;
                let cases = std::mem::take(&mut change.cases);
                Ok((result, change.finish()?, cases))
            });
        let (result, head, cases) = changed.map_err(|fault| fault.at(&self.path))?;
        self.head = head;
        for case in cases {
            self.index.get_mut().forget(case);
        }
        if was_checked {
            self.checked.set(Some(Seen::of(&self.path)));
        }
        Ok(result)
    }

    /// What to write and read with, when nothing is changed.
    fn pen(&self) -> Pen<'_> {
        Pen {
            bound: self.bound,
            slot: self.slot,
            about: &self.about,
            keys: &self.keys,
            station: &self.station,
            roster: &self.roster,
        }
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Vault({}, {})", self.path.display(), self.about.officer)
    }
}
