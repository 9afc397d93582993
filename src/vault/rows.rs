//! The rows whose presence and content the head's tallies vouch for.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};

use crate::crypt::Digest;

use super::CaseId;
use super::keys::{StationKeys, Tally};

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
    /// The row with the same key that is stored now.
    fn stored(&self, connection: &Connection) -> rusqlite::Result<Option<Self>>;
    fn store(&self, connection: &Connection) -> rusqlite::Result<()>;

    fn share(&self, station: &StationKeys) -> Tally {
        station.share(Self::TABLE, &self.key(), self.digest())
    }

    fn all(connection: &Connection) -> rusqlite::Result<Vec<Self>> {
        let mut statement = connection.prepare(Self::ALL)?;
        let rows = statement.query_map([], Self::read)?;
        rows.collect()
    }
}

/// The digest of several parts, each with its length, so that no two lists of parts look alike.
pub(super) fn digest_of(parts: &[&[u8]]) -> Digest {
    let mut all = Vec::new();
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
        .query_row(&format!("{} {tail}", R::ALL), key, R::read)
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
            .query_row("SELECT box FROM mark WHERE name = ?1", [name], |row| {
                row.get(0)
            })
            .optional()
    }

    /// Takes the mark away.
    pub(super) fn remove(connection: &Connection, name: &str) -> rusqlite::Result<()> {
        connection
            .execute("DELETE FROM mark WHERE name = ?1", [name])
            .map(drop)
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
            .execute(
                "INSERT OR REPLACE INTO mark VALUES (?1, ?2)",
                params![self.name, self.sealed],
            )
            .map(drop)
    }
}

/// A case, without its revisions.
pub(super) struct CaseFileRow {
    pub(super) id: CaseId,
    pub(super) auth: Vec<u8>,
    pub(super) wrap_sup: Option<Vec<u8>>,
    pub(super) head: Vec<u8>,
}

impl CaseFileRow {
    /// The case with this id.
    pub(super) fn of(connection: &Connection, id: CaseId) -> rusqlite::Result<Option<Self>> {
        one(connection, "WHERE id = ?1", [id.as_bytes()])
    }
}

impl Row for CaseFileRow {
    const TABLE: &'static str = "case";
    const GROUP: Group = Group::Cases;
    const ALL: &'static str = "SELECT id, auth, wrap_sup, head FROM case_file";

    fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: CaseId::from_bytes(id_at(row, 0)?),
            auth: row.get(1)?,
            wrap_sup: row.get(2)?,
            head: row.get(3)?,
        })
    }

    fn key(&self) -> Vec<u8> {
        self.id.as_bytes().to_vec()
    }

    fn digest(&self) -> Digest {
        digest_of(&[&self.auth, &optional(self.wrap_sup.as_ref()), &self.head])
    }

    fn stored(&self, connection: &Connection) -> rusqlite::Result<Option<Self>> {
        Self::of(connection, self.id)
    }

    fn store(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .execute(
                "INSERT INTO case_file VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE \
                 SET auth = excluded.auth, wrap_sup = excluded.wrap_sup, head = excluded.head",
                params![self.id.as_bytes(), self.auth, self.wrap_sup, self.head],
            )
            .map(drop)
    }
}

macro_rules! per_case_and_officer {
    ($(#[$doc:meta])* $name:ident, $label:literal, $table:literal, $column:literal) => {
        $(#[$doc])*
        pub(super) struct $name {
            pub(super) case: CaseId,
            pub(super) officer: i64,
            pub(super) sealed: Vec<u8>,
        }

        impl $name {
            /// The row of this case and officer.
            pub(super) fn of(
                connection: &Connection,
                case: CaseId,
                officer: i64,
            ) -> rusqlite::Result<Option<Self>> {
                let tail = "WHERE case_id = ?1 AND officer = ?2";
                one(connection, tail, params![case.as_bytes(), officer])
            }
        }

        impl Row for $name {
            const TABLE: &'static str = $label;
            const GROUP: Group = Group::Cases;
            const ALL: &'static str =
                concat!("SELECT case_id, officer, ", $column, " FROM ", $table);

            fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self> {
                Ok(Self {
                    case: CaseId::from_bytes(id_at(row, 0)?),
                    officer: row.get(1)?,
                    sealed: row.get(2)?,
                })
            }

            fn key(&self) -> Vec<u8> {
                [&self.case.as_bytes()[..], &self.officer.to_be_bytes()].concat()
            }

            fn digest(&self) -> Digest {
                Digest::of(&self.sealed)
            }

            fn stored(&self, connection: &Connection) -> rusqlite::Result<Option<Self>> {
                Self::of(connection, self.case, self.officer)
            }

            fn store(&self, connection: &Connection) -> rusqlite::Result<()> {
                connection
                    .execute(
                        concat!("INSERT OR REPLACE INTO ", $table, " VALUES (?1, ?2, ?3)"),
                        params![self.case.as_bytes(), self.officer, self.sealed],
                    )
                    .map(drop)
            }
        }
    };
}

per_case_and_officer! {
    /// A case's key for one officer.
    KeyRow, "case key", "case_key", "wrap_own"
}
per_case_and_officer! {
    /// The last statement one officer signed for a case.
    StatementRow, "statement", "statement", "box"
}
