//! The recovery key: made, written, and proved with what stands in the file.

use std::path::{Path, PathBuf};

use super::{Fault, Worker};
use crate::app::event::{Proved, Reply};
use crate::crypt::Identity;
use crate::domain::journal::Act;
use crate::domain::moment::Timestamp;
use crate::runtime::identity;
use crate::vault::{Deed, RecipientKind};

impl Worker {
    pub(super) fn recovery(
        &mut self,
        making: bool,
        path: &Path,
        at: Timestamp,
    ) -> Result<Reply, Fault> {
        let proof = if making {
            self.make_recovery(path, at)?
        } else {
            self.prove_recovery(path, at)?
        };
        Ok(Reply::Proved(Box::new(proof)))
    }

    /// Makes a key and proves it with what stands in the file, not with what is in memory. The first
    /// proof counts as the first drill.
    pub fn make_recovery(&mut self, to: &Path, at: Timestamp) -> Result<Proved, Fault> {
        // A key that stays on the computer it is meant to save is no recovery key.
        self.must_not_be_hollow(to)?;
        let to = self.recovery_file(to)?;
        let identity = Identity::generate();
        let public = identity.recipient();
        identity::write(&to, &identity)?;
        drop(identity);
        let listed = public.to_string();
        let added = self.in_vault(|vault| {
            vault
                .add_recipient(RecipientKind::Recovery, &public)
                .map(drop)
        });
        if added.is_err() {
            // A key that nothing was sealed to is of no use to anybody. From here on it is never
            // taken away: every case names it.
            let _left = std::fs::remove_file(&to);
        }
        added?;
        self.note(Deed::of(Act::RecoveryMade).about(&listed), at)?;
        self.prove_recovery(&to, at)
    }

    /// Tries the key in a file: it must open the station key, a fictional record and every case.
    pub fn prove_recovery(&mut self, file: &Path, at: Timestamp) -> Result<Proved, Fault> {
        let file = self.recovery_file(file)?;
        let identity = identity::only(&file)?;
        let proof = self.in_vault(|vault| vault.prove_recovery(&identity, at))?;
        Ok(Proved {
            path: file.display().to_string(),
            key: identity.recipient().to_string(),
            opened: proof.opened,
            shut: proof.shut,
            at,
        })
    }

    /// The file that was named; in a folder that was named, the one with this computer's name.
    fn recovery_file(&mut self, path: &Path) -> Result<PathBuf, Fault> {
        if !path.is_dir() {
            return Ok(path.to_owned());
        }
        let about = self.vault()?.about();
        let name = format!("recovery-{}-{}.key", about.station, about.computer);
        Ok(path.join(name))
    }
}
