//! The tables, as numbered SQL files; the file's `user_version` counts how many were applied.

use rusqlite::{Connection, TransactionBehavior};

/// What marks a SQLite file as a vault of this program: `Fanl` in ASCII.
pub(super) const APPLICATION_ID: i32 = 0x4661_6E6C;

/// Every step ever shipped, oldest first. A shipped step is never edited.
const STEPS: &[&str] = &[
    include_str!("schema/0001.sql"),
    include_str!("schema/0002.sql"),
];

/// The version this build writes, and the newest it reads.
pub(super) fn newest() -> u32 {
    u32::try_from(STEPS.len()).unwrap_or(u32::MAX)
}

/// The version of the file.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Applies the steps after `version`, all of them in one transaction.
pub(super) fn raise(connection: &mut Connection, version: u32) -> rusqlite::Result<()> {
    raise_to(connection, version, newest())
}

fn raise_to(connection: &mut Connection, version: u32, last: u32) -> rusqlite::Result<()> {
    if version >= last {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let steps = STEPS.iter().take(last as usize).skip(version as usize);
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", last)?;
    transaction.commit()
}

/// The tables and indexes as SQLite lists them; anything planted shows here.
pub(super) fn listing(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    rows.collect()
}

/// The listing a vault of this version must have.
pub(super) fn expected(version: u32) -> rusqlite::Result<Vec<String>> {
    let mut fresh = Connection::open_in_memory()?;
    raise_to(&mut fresh, 0, version)?;
    listing(&fresh)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypt::Digest;

    /// Shipped steps never change: a vault made with the old text would not be read with the new.
    #[test]
    fn shipped_steps_are_pinned() {
        let digests: Vec<String> = STEPS
            .iter()
            .map(|step| Digest::of(step.as_bytes()).to_string())
            .collect();
        assert_eq!(
            digests,
            [
                "57f800ff6c4f2c0b577531a5693bb7c231c64606965500d7f4c35f5fb6ff3317",
                "a21077361885f88f43d7ad9f6e5b2903cf737b1784b992cc959c57aab5e53183",
            ]
        );
    }

    #[test]
    fn every_table_is_strict() {
        let strict = expected(newest())
            .unwrap()
            .iter()
            .filter(|line| line.starts_with("table"))
            .all(|line| line.ends_with("STRICT"));
        assert!(strict);
    }
}
