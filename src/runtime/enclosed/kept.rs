//! What came, as it is kept: the bytes in the folder `received` of the data folder, and in the vault a
//! line about each, with the return it came with. They are signed and public; nothing of a case is in
//! them, and nothing of them is unpacked there.

use std::path::{Path, PathBuf};

use super::{Fault, of_pack, of_vault, told};
use crate::app::event::Returned;
use crate::bundle::returned::Attached;
use crate::bundle::returned::parcel::Kind;
use crate::crypt::Digest;
use crate::domain::journal::Act;
use crate::domain::moment::Timestamp;
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::runtime::store::write_whole;
use crate::vault::{Deed, Vault};

/// The mark that holds the lines.
const ENCLOSED: &str = "enclosed";
/// How many are kept in mind, the latest ones.
const KEPT: usize = 16;

/// How far installing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Nobody has begun.
    New,
    /// Somebody said yes; whether it was finished nobody knows.
    Begun,
    /// It was installed.
    Done,
}

impl Stage {
    const ALL: [(Self, &'static str); 3] = [
        (Self::New, "new"),
        (Self::Begun, "begun"),
        (Self::Done, "done"),
    ];

    fn code(self) -> &'static str {
        let row = Self::ALL.iter().find(|(stage, _)| *stage == self);
        row.map_or("new", |(_, code)| code)
    }

    fn from_code(code: &str) -> Option<Self> {
        let row = Self::ALL.iter().find(|(_, own)| *own == code);
        row.map(|(stage, _)| *stage)
    }
}

/// What is known of one thing that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// The digest of its bytes.
    pub(super) digest: Digest,
    /// How far installing is.
    pub(super) stage: Stage,
    /// What it is.
    pub(super) kind: Kind,
    /// What its file is called, without the digits before it.
    pub(super) name: String,
    /// The check digits of the return.
    pub(super) check: String,
    /// The desk.
    pub(super) desk: String,
}

impl Row {
    /// Where its bytes are.
    pub(super) fn path(&self, data: &Path) -> PathBuf {
        place(data, &self.digest, &self.name)
    }

    fn line(&self) -> String {
        let (stage, kind) = (self.stage.code(), self.kind.code());
        let (digest, name, check, desk) = (&self.digest, &self.name, &self.check, &self.desk);
        format!("{digest}\t{stage}\t{kind}\t{name}\t{check}\t{desk}\n")
    }

    fn read(line: &str) -> Option<Self> {
        let mut parts = line.splitn(6, '\t');
        let mut next = || parts.next();
        Some(Self {
            digest: next()?.parse().ok()?,
            stage: Stage::from_code(next()?)?,
            kind: Kind::from_code(next()?)?,
            name: next()?.to_owned(),
            check: next()?.to_owned(),
            desk: next()?.to_owned(),
        })
    }
}

/// What came, oldest first: the latest ones.
pub(super) fn rows(vault: &Vault) -> Result<Vec<Row>, Fault> {
    let kept = vault.recall(ENCLOSED).map_err(|fault| of_vault(&fault))?;
    let text = String::from_utf8(kept.unwrap_or_default()).unwrap_or_default();
    Ok(text.lines().filter_map(Row::read).collect())
}

fn put(vault: &mut Vault, rows: &[Row]) -> Result<(), Fault> {
    let kept = vault.remember(ENCLOSED, text_of(rows).as_bytes());
    kept.map_err(|fault| of_vault(&fault))
}

fn text_of(rows: &[Row]) -> String {
    rows.iter().map(Row::line).collect()
}

/// Keeps in mind that installing was begun.
pub(super) fn begin(vault: &mut Vault, row: &Row) -> Result<(), Fault> {
    let rows = reached(vault, row, Stage::Begun)?;
    put(vault, &rows)
}

/// Keeps in mind that it was installed, and notes it in the journal: both, or neither.
pub(super) fn end(vault: &mut Vault, row: &Row, at: Timestamp) -> Result<(), Fault> {
    let about = format!("{} {} {}", row.name, row.desk, row.check);
    let deed = Deed::of(Act::Installed).about(&about);
    let text = text_of(&reached(vault, row, Stage::Done)?);
    let noted = vault.note_with(&deed, (ENCLOSED, text.as_bytes()), at);
    noted.map_err(|fault| of_vault(&fault))
}

fn reached(vault: &Vault, row: &Row, stage: Stage) -> Result<Vec<Row>, Fault> {
    let mut rows = rows(vault)?;
    for own in rows.iter_mut().filter(|own| own.digest == row.digest) {
        own.stage = stage;
    }
    Ok(rows)
}

/// Keeps what came with a return, and remembers which of it can be installed. Keeping the same once
/// more changes nothing. The folder.
pub fn keep(
    vault: &mut Vault,
    data: &Path,
    returned: &Returned,
    files: &[Attached],
) -> Result<PathBuf, Fault> {
    let folder = keep_files(data, files)?;
    let mut rows = rows(vault)?;
    for file in files {
        let digest = Digest::of(&file.bytes);
        let known = rows.iter().any(|row| row.digest == digest);
        let Some(kind) = Kind::from_code(&file.kind).filter(|_| !known) else {
            continue;
        };
        rows.push(Row {
            digest,
            stage: Stage::New,
            kind,
            name: file.name.clone(),
            check: returned.check.clone(),
            desk: returned.place.replace(char::is_control, "?"),
        });
    }
    let late = rows.len().saturating_sub(KEPT);
    for old in rows.drain(..late) {
        // Nobody can install it any more; a file that stays costs its room and nothing else.
        let _stays = std::fs::remove_file(old.path(data));
    }
    put(vault, &rows)?;
    Ok(folder)
}

/// Puts files into the folder `received` of the data folder, each whole or not at all, with the
/// beginning of its digest before its name.
fn keep_files(data: &Path, files: &[Attached]) -> Result<PathBuf, Fault> {
    let folder = data.join(RECEIVED);
    std::fs::create_dir_all(&folder).map_err(|_fault| {
        let path = folder.display().to_string();
        told(Notice::new(
            Command::NoFolder { path },
            Command::NoFolderRemedy,
        ))
    })?;
    for file in files {
        let path = place(data, &Digest::of(&file.bytes), &file.name);
        if std::fs::read(&path).is_ok_and(|there| there == file.bytes) {
            continue;
        }
        write_whole(&path, &file.bytes).map_err(|fault| of_pack(&fault))?;
    }
    Ok(folder)
}

const RECEIVED: &str = "received";

fn place(data: &Path, digest: &Digest, name: &str) -> PathBuf {
    let short: String = digest.to_string().chars().take(16).collect();
    data.join(RECEIVED).join(format!("{short}-{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypt::{Cost, Identity, Passphrase};
    use crate::domain::station::{Realm, Role};
    use crate::vault::{Founding, in_memory};

    const AT: Timestamp = Timestamp::from_seconds(1_790_000_000);

    fn station() -> Vault {
        in_memory(&Founding {
            realm: Realm::Practice,
            role: Role::Station,
            station: "JET-02",
            officer: "ID-07",
            passphrase: &Passphrase::new("kelp lantern quartz nine".to_owned()),
            recipients: &[Identity::generate().recipient()],
            recovery: &[],
            cost: Cost::PRACTICE_FLOOR,
            at: AT,
        })
        .unwrap()
    }

    fn came(number: usize) -> Attached {
        Attached {
            kind: Kind::Profile.code().to_owned(),
            name: format!("profile-{number}.tar"),
            bytes: number.to_string().into_bytes(),
        }
    }

    fn returned() -> Returned {
        Returned {
            file: "fr-0011223344556677.age".to_owned(),
            place: "NORTH\tEAST".to_owned(),
            fingerprint: "1234 5678 9012 3456".to_owned(),
            pinned: false,
            received: 0,
            letters: 0,
            refused: 0,
            files: 1,
            check: "4821 0937 5520 1846".to_owned(),
        }
    }

    #[test]
    fn the_latest_are_kept_and_how_far_each_is_comes_back() {
        let (mut vault, data) = (station(), tempfile::tempdir().unwrap());
        for number in 0..=KEPT {
            keep(&mut vault, data.path(), &returned(), &[came(number)]).unwrap();
        }
        let all = rows(&vault).unwrap();
        assert_eq!(all.len(), KEPT);
        let (first, last) = (all.first().unwrap(), all.last().unwrap());
        assert_eq!(
            (first.name.as_str(), last.desk.as_str()),
            ("profile-1.tar", "NORTH?EAST")
        );
        let files = std::fs::read_dir(data.path().join(RECEIVED)).unwrap();
        assert_eq!(
            files.count(),
            KEPT,
            "nothing is left of what is not kept in mind"
        );
        begin(&mut vault, first).unwrap();
        end(&mut vault, last, AT).unwrap();
        // Coming once more with a later return changes nothing of it.
        keep(&mut vault, data.path(), &returned(), &[came(1), came(KEPT)]).unwrap();
        let stages: Vec<Stage> = rows(&vault).unwrap().iter().map(|row| row.stage).collect();
        assert_eq!(
            (stages[0], stages[1], stages[KEPT - 1]),
            (Stage::Begun, Stage::New, Stage::Done)
        );
        assert_eq!(stages.len(), KEPT);
        let noted = vault.journal().unwrap();
        let about = noted.iter().filter(|line| line.act == Some(Act::Installed));
        let about: Vec<_> = about.filter_map(|line| line.about.as_deref()).collect();
        assert_eq!(about, ["profile-16.tar NORTH?EAST 4821 0937 5520 1846"]);
    }
}
