//! What came with returns for the computer itself: seen from the screen, and installed from there.

use super::{Fault, Worker};
use crate::app::enclosed::Installed;
use crate::app::event::Reply;
use crate::domain::moment::Timestamp;
use crate::domain::station::{Realm, Role};
use crate::runtime::enclosed::{self, Here};

impl Worker {
    /// What came and how it stands with it; nothing at a desk or in a drill.
    pub(super) fn look_at_enclosed(&mut self, at: Timestamp) -> Result<Reply, Fault> {
        let (folder, realm) = (self.place.folder.clone(), self.realm);
        let vault = self.vault()?;
        let about = vault.about();
        if about.role == Role::Desk || about.realm == Realm::Drill {
            let all = Vec::new();
            return Ok(Reply::Enclosed { all, done: None });
        }
        let here = Here {
            data: &folder,
            realm,
            at,
        };
        // What cannot be read keeps nobody from anything else.
        let all = enclosed::all(vault, here).unwrap_or_default();
        Ok(Reply::Enclosed { all, done: None })
    }

    /// Installs one thing that somebody said yes to.
    pub(super) fn install_enclosed(&mut self, digest: &str, at: Timestamp) -> Result<Reply, Fault> {
        let (folder, realm) = (self.place.folder.clone(), self.realm);
        let here = Here {
            data: &folder,
            realm,
            at,
        };
        let said = enclosed::install(self.vault()?, here, digest)?;
        let all = enclosed::all(self.vault()?, here)?;
        // A profile changes who opens cases, and how long they are kept.
        let (session, answers) = (self.session()?, self.answers()?);
        let done = Box::new(Installed {
            said,
            session,
            answers,
        });
        let done = Some(done);
        Ok(Reply::Enclosed { all, done })
    }
}
