//! The rows whose presence and content the head's tallies vouch for.

mod cases;

pub(super) use cases::{CaseFileRow, KeyRow, StatementRow};

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};

use crate::crypt::Digest;

use super::CaseId;
use super::keys::{Shares, Tally};

/// Which of the head's two tallies a table belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// A handful of rows, checked at every unlocking.
    Station,
    /// Rows of cases, checked by a full check.
    Cases,
}

/// A row of a table that is tallied.
pub(super) trait Row: Sized {
    const TABLE: &'static str;
    const GROUP: Group;
    /// Every row, in the order of [`Row::read`].
    const ALL: &'static str;

    fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self>;
    fn key(&self) -> Vec<u8>;
    fn digest(&self) -> Digest;
    /// The case it belongs to, if it belongs to one.
    fn case(&self) -> Option<CaseId> {
        None
    }
    /// The row with the same key that is stored now.
    fn stored(&self, connection: &Connection) -> rusqlite::Result<Option<Self>>;
    fn store(&self, connection: &Connection) -> rusqlite::Result<()>;
    /// Takes the row out of the file.
    fn remove(&self, connection: &Connection) -> rusqlite::Result<()>;

    fn share(&self, shares: &Shares) -> Tally {
        shares.of(Self::TABLE, &self.key(), self.digest())
    }

    fn all(connection: &Connection) -> rusqlite::Result<Vec<Self>> {
        let mut statement = connection.prepare(Self::ALL)?;
        let rows = statement.query_map([], Self::read)?;
        rows.collect()
    }
}

/// The digest of several parts, each with its length, so that no two lists of parts look alike.
pub(super) fn digest_of(parts: &[&[u8]]) -> Digest {
    let length = parts.iter().map(|part| part.len() + 8).sum();
    let mut all = Vec::with_capacity(length);
    for part in parts {
        all.extend_from_slice(&(part.len() as u64).to_le_bytes());
        all.extend_from_slice(part);
    }
    Digest::of(&all)
}

/// An absent part is told from an empty one.
fn optional(part: Option<&Vec<u8>>) -> Vec<u8> {
    part.map_or_else(Vec::new, |part| [&[1], &part[..]].concat())
}

/// Sixteen bytes of a column.
pub(super) fn id_at(row: &SqlRow<'_>, column: usize) -> rusqlite::Result<[u8; 16]> {
    let bytes: Vec<u8> = row.get(column)?;
    bytes.try_into().map_err(|_other_length: Vec<u8>| {
        rusqlite::Error::InvalidColumnType(column, "id".to_owned(), Type::Blob)
    })
}

fn one<R: Row>(
    connection: &Connection,
    tail: &str,
    key: impl rusqlite::Params,
) -> rusqlite::Result<Option<R>> {
    connection
        .prepare_cached(&format!("{} {tail}", R::ALL))?
        .query_row(key, R::read)
        .optional()
}

/// What the file is.
pub(super) struct AboutRow {
    pub(super) realm: String,
    pub(super) role: String,
    pub(super) station: String,
    pub(super) computer: String,
    pub(super) vault: [u8; 16],
    pub(super) created: i64,
    pub(super) device: String,
    pub(super) recipient: String,
    pub(super) recovery: Option<Vec<u8>>,
}

impl Row for AboutRow {
    const TABLE: &'static str = "about";
    const GROUP: Group = Group::Station;
    const ALL: &'static str = "SELECT realm, role, station, computer, vault, created, device, \
                               recipient, recovery FROM about";

    fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            realm: row.get(0)?,
            role: row.get(1)?,
            station: row.get(2)?,
            computer: row.get(3)?,
            vault: id_at(row, 4)?,
            created: row.get(5)?,
            device: row.get(6)?,
            recipient: row.get(7)?,
            recovery: row.get(8)?,
        })
    }

    fn key(&self) -> Vec<u8> {
        self.vault.to_vec()
    }

    fn digest(&self) -> Digest {
        digest_of(&[
            self.realm.as_bytes(),
            self.role.as_bytes(),
            self.station.as_bytes(),
            self.computer.as_bytes(),
            &self.vault,
            &self.created.to_be_bytes(),
            self.device.as_bytes(),
            self.recipient.as_bytes(),
            &optional(self.recovery.as_ref()),
        ])
    }

    fn stored(&self, connection: &Connection) -> rusqlite::Result<Option<Self>> {
        one(connection, "WHERE one = 1", [])
    }

    fn store(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .execute(
                "INSERT OR REPLACE INTO about VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    self.realm,
                    self.role,
                    self.station,
                    self.computer,
                    self.vault,
                    self.created,
                    self.device,
                    self.recipient,
                    self.recovery
                ],
            )
            .map(drop)
    }

    fn remove(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection.execute("DELETE FROM about", []).map(drop)
    }
}

/// An officer's slot.
pub(super) struct SlotRow {
    pub(super) id: i64,
    pub(super) officer: String,
    pub(super) own_keys: Vec<u8>,
    pub(super) checksum: Vec<u8>,
    pub(super) station_key: Vec<u8>,
}

impl SlotRow {
    /// The slot of this handle.
    pub(super) fn of(connection: &Connection, officer: &str) -> rusqlite::Result<Option<Self>> {
        one(connection, "WHERE officer = ?1", [officer])
    }
}

impl Row for SlotRow {
    const TABLE: &'static str = "slot";
    const GROUP: Group = Group::Station;
    const ALL: &'static str = "SELECT id, officer, own_keys, checksum, station_key FROM slot";

    fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            officer: row.get(1)?,
            own_keys: row.get(2)?,
            checksum: row.get(3)?,
            station_key: row.get(4)?,
        })
    }

    fn key(&self) -> Vec<u8> {
        self.id.to_be_bytes().to_vec()
    }

    fn digest(&self) -> Digest {
        digest_of(&[
            self.officer.as_bytes(),
            &self.own_keys,
            &self.checksum,
            &self.station_key,
        ])
    }

    fn stored(&self, connection: &Connection) -> rusqlite::Result<Option<Self>> {
        one(connection, "WHERE id = ?1", [self.id])
    }

    fn store(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .execute(
                "INSERT OR REPLACE INTO slot VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    self.id,
                    self.officer,
                    self.own_keys,
                    self.checksum,
                    self.station_key
                ],
            )
            .map(drop)
    }

    fn remove(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .execute("DELETE FROM slot WHERE id = ?1", [self.id])
            .map(drop)
    }
}

/// A small replaceable box.
pub(super) struct MarkRow {
    pub(super) name: String,
    pub(super) sealed: Vec<u8>,
}

/// The one mark that is not tallied: it holds the tallies.
pub(super) const HEAD: &str = "head";

impl MarkRow {
    /// The mark of this name.
    pub(super) fn of(connection: &Connection, name: &str) -> rusqlite::Result<Option<Vec<u8>>> {
        connection
            .prepare_cached("SELECT box FROM mark WHERE name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()
    }
}

impl Row for MarkRow {
    const TABLE: &'static str = "mark";
    const GROUP: Group = Group::Station;
    const ALL: &'static str =
        "SELECT name, box FROM (SELECT name, box FROM mark WHERE name <> 'head')";

    fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get(0)?,
            sealed: row.get(1)?,
        })
    }

    fn key(&self) -> Vec<u8> {
        self.name.as_bytes().to_vec()
    }

    fn digest(&self) -> Digest {
        Digest::of(&self.sealed)
    }

    fn stored(&self, connection: &Connection) -> rusqlite::Result<Option<Self>> {
        one(connection, "WHERE name = ?1", [&self.name])
    }

    fn store(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .prepare_cached(
                "INSERT INTO mark VALUES (?1, ?2) \
                 ON CONFLICT (name) DO UPDATE SET box = excluded.box",
            )?
            .execute(params![self.name, self.sealed])
            .map(drop)
    }

    fn remove(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .execute("DELETE FROM mark WHERE name = ?1", [&self.name])
            .map(drop)
    }
}
