//! Opening the file with the settings the vault stands on, and telling what kind of file it is.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::VaultError;
use super::schema;

/// How long another program may hold the file before we say it is in use.
const PATIENCE: Duration = Duration::from_millis(250);

/// The largest row, in bytes.
const LARGEST_ROW: i32 = 8 << 20;

/// The path with its folder made canonical, so that only the last part could still be a link, which
/// SQLite then refuses.
pub(super) fn settled(path: &Path) -> Result<PathBuf, VaultError> {
    let name = path.file_name().ok_or_else(|| VaultError::NotAVault {
        path: path.to_owned(),
    })?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = fs::canonicalize(folder).map_err(|source| missing_or_refused(path, source))?;
    Ok(folder.join(name))
}

/// Opens an existing vault file without changing it; the file must be of this program and of a known
/// version.
pub(super) fn open(path: &Path) -> Result<Connection, VaultError> {
    must_be_a_file(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection =
        Connection::open_with_flags(path, flags).map_err(|fault| of_opening(path, fault))?;
    let seen = prepare(&connection)
        .and_then(|()| versions(&connection))
        .and_then(|versions| Ok((versions, whole_length(&connection)?)));
    match seen {
        Ok((versions, length)) => {
            known_version(path, versions)?;
            must_be_whole(path, length)?;
            Ok(connection)
        }
        Err(fault) => {
            drop(connection);
            Err(of_opening(path, fault))
        }
    }
}

/// The settings every connection has; see `settings_hold` in the tests for the whole list.
pub(super) fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        connection.set_db_config(setting, on)?;
    }
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LARGEST_ROW)?;
    connection.set_prepared_statement_cache_capacity(32);
    connection.execute_batch(
        "PRAGMA page_size = 8192;
         PRAGMA synchronous = EXTRA;
         PRAGMA fullfsync = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;",
    )
}

/// Memory for pages that are read again and again, in KiB.
const USUAL_ROOM: i32 = 2048;

/// Memory for the pages of one large change, in KiB.
const MUCH_ROOM: i32 = 24 * 1024;

/// Makes room for a change of many pages.
pub(super) fn make_room(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "cache_size", -MUCH_ROOM)
}

/// Gives that room back.
pub(super) fn give_room_back(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "cache_size", -USUAL_ROOM)?;
    connection.execute_batch("PRAGMA shrink_memory")
}

/// Takes the file for this process alone until the connection closes. On a medium that cannot be
/// written, where nobody can change anything, the file stays shared.
pub(super) fn claim(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE;")?;
    match connection.execute_batch("BEGIN EXCLUSIVE; COMMIT;") {
        Err(fault) if fault.sqlite_error_code() == Some(rusqlite::ErrorCode::ReadOnly) => Ok(()),
        other => other,
    }
}

/// Takes the right to read and write the file from everybody but its user, where somebody gave it away.
/// A medium without such rights is left as it is.
pub(super) fn keep_private(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::symlink_metadata(path).map(|found| found.permissions().mode());
        if mode.is_ok_and(|mode| mode & 0o077 != 0) {
            let _refused = fs::set_permissions(path, fs::Permissions::from_mode(0o600));
        }
    }
    #[cfg(not(unix))]
    let _no_modes = path;
}

/// `application_id` and `user_version`.
fn versions(connection: &Connection) -> rusqlite::Result<(i32, u32)> {
    let application = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((application, version))
}

/// The length that the file's own header gives, in bytes.
fn whole_length(connection: &Connection) -> rusqlite::Result<u64> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
    Ok(u64::from(number("page_count")?) * u64::from(number("page_size")?))
}

/// SQLite reads a last page that is cut short as if zeros followed; we do not.
fn must_be_whole(path: &Path, length: u64) -> Result<(), VaultError> {
    let found = fs::symlink_metadata(path).map_err(|source| missing_or_refused(path, source))?;
    if found.len() < length {
        return Err(VaultError::Truncated {
            path: path.to_owned(),
        });
    }
    Ok(())
}

fn known_version(path: &Path, (application, found): (i32, u32)) -> Result<(), VaultError> {
    let path = path.to_owned();
    let newest = schema::newest();
    if application != schema::APPLICATION_ID || found == 0 {
        return Err(VaultError::NotAVault { path });
    }
    if found > newest {
        return Err(VaultError::TooNew {
            path,
            found,
            newest,
        });
    }
    Ok(())
}

/// Asks the folder, not the file: a file that is opened and closed beside SQLite would lose
/// SQLite's locks (a rule of POSIX).
fn must_be_a_file(path: &Path) -> Result<(), VaultError> {
    let found = fs::symlink_metadata(path).map_err(|source| missing_or_refused(path, source))?;
    let path = path.to_owned();
    if !found.is_file() {
        return Err(VaultError::NotAVault { path });
    }
    if found.len() == 0 {
        return Err(VaultError::Empty { path });
    }
    Ok(())
}

fn missing_or_refused(path: &Path, source: io::Error) -> VaultError {
    if source.kind() == io::ErrorKind::NotFound {
        return VaultError::Absent {
            path: path.to_owned(),
        };
    }
    VaultError::of_system(path, source)
}

/// What a failure while opening means; called when no connection is open any more.
fn of_opening(path: &Path, fault: rusqlite::Error) -> VaultError {
    let fault = VaultError::of_storage(path, fault);
    let is_form = matches!(
        fault,
        VaultError::Damaged { .. } | VaultError::NotAVault { .. }
    );
    if is_form && is_cut_short(path) {
        return VaultError::Truncated {
            path: path.to_owned(),
        };
    }
    fault
}

/// Whether the file begins as a vault and ends before the size its own header gives.
///
/// Source: the database header of SQLite's file format: magic at 0, page size at 16, number of pages
/// at 28, `application_id` at 68, all big-endian.
fn is_cut_short(path: &Path) -> bool {
    const MAGIC: &[u8] = b"SQLite format 3\0";
    let mut header = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(100).read_to_end(&mut header));
    let length = fs::symlink_metadata(path).map_or(0, |found| found.len());
    if read.is_err() || header.len() < 100 {
        return read.is_ok() && header.starts_with(MAGIC.get(..header.len()).unwrap_or(MAGIC));
    }
    let number = |at: usize| {
        let bytes = header.get(at..).and_then(|rest| rest.first_chunk::<4>());
        bytes.map_or(0, |bytes| u32::from_be_bytes(*bytes))
    };
    let page_size = u64::from(number(16) >> 16);
    let ours = i64::from(number(68)) == i64::from(schema::APPLICATION_ID);
    header.starts_with(MAGIC) && ours && u64::from(number(28)) * page_size > length
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The settings of the design, read back from SQLite.
    #[test]
    fn settings_hold() {
        let folder = tempfile::tempdir().unwrap();
        let connection = Connection::open(folder.path().join("settings")).unwrap();
        prepare(&connection).unwrap();
        claim(&connection).unwrap();
        for (name, expected) in [
            ("synchronous", "3"),
            ("fullfsync", "1"),
            ("secure_delete", "1"),
            ("temp_store", "2"),
            ("foreign_keys", "1"),
            ("cell_size_check", "1"),
            ("mmap_size", "0"),
            ("page_size", "8192"),
            ("trusted_schema", "0"),
            ("journal_mode", "delete"),
            ("locking_mode", "exclusive"),
        ] {
            let value: rusqlite::types::Value = connection
                .pragma_query_value(None, name, |row| row.get(0))
                .unwrap();
            let value = match value {
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                rusqlite::types::Value::Null
                | rusqlite::types::Value::Real(_)
                | rusqlite::types::Value::Blob(_) => "neither".to_owned(),
            };
            assert_eq!(value, expected, "{name}");
        }
        let defensive = connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE);
        assert!(defensive.unwrap());
        assert_eq!(connection.limit(Limit::SQLITE_LIMIT_ATTACHED).unwrap(), 0);
    }
}
