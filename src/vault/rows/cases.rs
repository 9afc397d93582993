//! The rows of cases: the case itself, its key for each officer, what officers signed.

use rusqlite::{Connection, Row as SqlRow, params};

use super::super::CaseId;
use super::{Group, Row, digest_of, id_at, one, optional};
use crate::crypt::Digest;

/// A case, without its revisions.
pub(in crate::vault) struct CaseFileRow {
    pub(in crate::vault) id: CaseId,
    pub(in crate::vault) auth: Vec<u8>,
    pub(in crate::vault) wrap_sup: Option<Vec<u8>>,
    pub(in crate::vault) head: Vec<u8>,
}

impl CaseFileRow {
    /// The case with this id.
    pub(in crate::vault) fn of(
        connection: &Connection,
        id: CaseId,
    ) -> rusqlite::Result<Option<Self>> {
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

    fn case(&self) -> Option<CaseId> {
        Some(self.id)
    }

    fn stored(&self, connection: &Connection) -> rusqlite::Result<Option<Self>> {
        Self::of(connection, self.id)
    }

    fn store(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .prepare_cached(
                "INSERT INTO case_file VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE \
                 SET auth = excluded.auth, wrap_sup = excluded.wrap_sup, head = excluded.head",
            )?
            .execute(params![
                self.id.as_bytes(),
                self.auth,
                self.wrap_sup,
                self.head
            ])
            .map(drop)
    }

    fn remove(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .execute("DELETE FROM case_file WHERE id = ?1", [self.id.as_bytes()])
            .map(drop)
    }
}

macro_rules! per_case_and_officer {
    ($(#[$doc:meta])* $name:ident, $label:literal, $table:literal, $column:literal) => {
        $(#[$doc])*
        pub(in crate::vault) struct $name {
            pub(in crate::vault) case: CaseId,
            pub(in crate::vault) officer: i64,
            pub(in crate::vault) sealed: Vec<u8>,
        }

        impl $name {
            /// The row of this case and officer.
            pub(in crate::vault) fn of(
                connection: &Connection,
                case: CaseId,
                officer: i64,
            ) -> rusqlite::Result<Option<Self>> {
                let tail = "WHERE case_id = ?1 AND officer = ?2";
                one(connection, tail, params![case.as_bytes(), officer])
            }

            /// The rows of this case.
            pub(in crate::vault) fn of_case(
                connection: &Connection,
                case: CaseId,
            ) -> rusqlite::Result<Vec<Self>> {
                let mut statement =
                    connection.prepare_cached(&format!("{} WHERE case_id = ?1", Self::ALL))?;
                let rows = statement.query_map([case.as_bytes()], Self::read)?;
                rows.collect()
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

            fn case(&self) -> Option<CaseId> {
                Some(self.case)
            }

            fn stored(&self, connection: &Connection) -> rusqlite::Result<Option<Self>> {
                Self::of(connection, self.case, self.officer)
            }

            fn store(&self, connection: &Connection) -> rusqlite::Result<()> {
                connection
                    .prepare_cached(concat!(
                        "INSERT INTO ", $table, " VALUES (?1, ?2, ?3) \
                         ON CONFLICT (case_id, officer) DO UPDATE SET ",
                        $column, " = excluded.", $column
                    ))?
                    .execute(params![self.case.as_bytes(), self.officer, self.sealed])
                    .map(drop)
            }

            fn remove(&self, connection: &Connection) -> rusqlite::Result<()> {
                connection
                    .execute(
                        concat!("DELETE FROM ", $table, " WHERE case_id = ?1 AND officer = ?2"),
                        params![self.case.as_bytes(), self.officer],
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
