//! What travels home: returns that are read at a station and written at a desk, and what a station
//! knows of its desk.

use std::path::{Path, PathBuf};

use super::{Fault, Worker, told};
use crate::app::event::{Homecoming, Manner, Reply, Returned};
use crate::crypt::Digest;
use crate::domain::duty::Power;
use crate::domain::moment::Timestamp;
use crate::domain::post::Answers;
use crate::domain::station::{Realm, Role};
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::runtime::exchange::{self, Attached};

impl Worker {
    /// What the desk told this station, as the officer at work sees it; nothing at a desk or in a drill,
    /// and of cases nothing to whom meets none.
    pub(super) fn answers(&mut self) -> Result<Answers, Fault> {
        if self.vault()?.about().realm == Realm::Drill {
            return Ok(Answers::default());
        }
        // Marks that cannot be read keep nobody from the letters.
        let retention = self.retention().unwrap_or_default();
        let vault = self.vault()?;
        let about = vault.about();
        if about.role == Role::Desk || !vault.may(Power::Cases) {
            return Ok(Answers {
                retention,
                ..Answers::default()
            });
        }
        let mut answers = exchange::answers(vault, &about.officer.clone())?;
        answers.retention = retention;
        // An entry that is damaged is for the export to tell: here it keeps nobody out, and nothing
        // counts as arrived.
        let Ok((waiting, open)) = exchange::unconfirmed(vault) else {
            return Ok(answers);
        };
        answers.waiting = waiting;
        let confirmed = exchange::received(vault)? > 0;
        let cases = self.cases.iter().filter(|_| confirmed);
        answers.arrived = cases
            .filter(|(_, case)| !open.contains(case))
            .map(|(code, _)| code.clone())
            .collect();
        Ok(answers)
    }

    /// Reads one return, or those of a folder; what came along is kept in the data folder.
    pub(super) fn apply_returns(&mut self, path: &Path, manner: &Manner) -> Result<Reply, Fault> {
        let mut read = Vec::new();
        let folder = self.place.folder.clone();
        for (file, outcome) in exchange::apply(self.vault()?, path, manner)? {
            let outcome = match outcome {
                Ok((returned, files)) => {
                    if !manner.looking && !files.is_empty() {
                        keep_files(&folder, &files)?;
                    }
                    Ok(returned)
                }
                Err(notice) => Err(notice),
            };
            read.push(Homecoming { file, outcome });
        }
        let answers = Box::new(self.answers()?);
        let looking = manner.looking;
        Ok(Reply::Applied {
            read,
            looking,
            answers,
        })
    }

    /// Writes one return for every station that wrote.
    pub(super) fn build_returns(&mut self, folder: &Path, at: Timestamp) -> Result<Reply, Fault> {
        self.write_returns(folder, &[], at).map(Reply::Built)
    }

    /// The same, with these files for each of them.
    pub fn write_returns(
        &mut self,
        folder: &Path,
        files: &[Attached],
        at: Timestamp,
    ) -> Result<Vec<Returned>, Fault> {
        self.must_not_be_hollow(folder)?;
        exchange::build(self.vault()?, folder, files, at)
    }

    /// Remembers what the officer at work has seen of the answers.
    pub(super) fn see_answers(&mut self, seen: (usize, usize)) -> Result<(), Fault> {
        let vault = self.vault()?;
        let officer = vault.about().officer.clone();
        exchange::see(vault, &officer, seen)
    }
}

/// Puts files that came with a return into the folder `received` of the data folder, under the digest
/// of each: a file that is there is never written over. They are signed and public; nothing of a case
/// is in them.
pub fn keep_files(data: &Path, files: &[Attached]) -> Result<PathBuf, Fault> {
    let folder = data.join("received");
    let storage = |_fault| {
        let path = folder.display().to_string();
        told(Notice::new(
            Command::NoFolder { path },
            Command::NoFolderRemedy,
        ))
    };
    std::fs::create_dir_all(&folder).map_err(storage)?;
    for file in files {
        let digest = Digest::of(&file.bytes).to_string();
        let short: String = digest.chars().take(16).collect();
        let path = folder.join(format!("{short}-{}", file.name));
        if !path.exists() {
            std::fs::write(&path, &file.bytes).map_err(storage)?;
        }
    }
    Ok(folder)
}
