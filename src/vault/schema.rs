//! The tables, as numbered SQL files; the file's `user_version` counts how many were applied.

use rusqlite::{Connection, TransactionBehavior};

/// What marks a SQLite file as a vault of this program: `Fanl` in ASCII.
pub(super) const APPLICATION_ID: i32 = 0x4661_6E6C;

/// Every step ever shipped, oldest first. A shipped step is never edited.
const STEPS: &[&str] = &[include_str!("schema/0001.sql")];

/// The version this build writes, and the newest it reads.
pub(super) fn newest() -> u32 {
    u32::try_from(STEPS.len()).unwrap_or(u32::MAX)
}

/// Applies the steps after `version`, each in one transaction of its own.
pub(super) fn raise(connection: &mut Connection, version: u32) -> rusqlite::Result<()> {
    for (number, step) in (1_u32..).zip(STEPS).skip(version as usize) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

/// The tables and indexes as SQLite lists them; anything planted shows here.
pub(super) fn listing(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    rows.collect()
}

/// The listing a vault of this build must have.
pub(super) fn expected() -> rusqlite::Result<Vec<String>> {
    let mut fresh = Connection::open_in_memory()?;
    raise(&mut fresh, 0)?;
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
            ["57f800ff6c4f2c0b577531a5693bb7c231c64606965500d7f4c35f5fb6ff3317"]
        );
    }

    #[test]
    fn every_table_is_strict() {
        let strict = expected()
            .unwrap()
            .iter()
            .filter(|line| line.starts_with("table"))
            .all(|line| line.ends_with("STRICT"));
        assert!(strict);
    }
}
