//! What a disk tells: its room, the rights of a file, when it was written.

use std::path::Path;

use crate::domain::moment::Timestamp;

/// What a disk has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// What is free for this user, in MiB.
    pub free: u64,
    /// Whether anything can be written at all.
    pub writable: bool,
}

/// The room of the disk that holds `path`; nothing where the system does not tell.
#[cfg(unix)]
pub fn room(path: &Path) -> Option<Room> {
    use rustix::fs::{StatVfsMountFlags, statvfs};
    let found = statvfs(path).ok()?;
    Some(Room {
        free: found.f_bavail.saturating_mul(found.f_frsize) >> 20,
        writable: !found.f_flag.contains(StatVfsMountFlags::RDONLY),
    })
}

/// The room of the disk that holds `path`; nothing where the system does not tell.
#[cfg(not(unix))]
pub fn room(_path: &Path) -> Option<Room> {
    None
}

/// The rights of a file or folder as in `0o700`; nothing where there is none, or where the system has
/// no such rights.
#[cfg(unix)]
pub fn rights(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt as _;
    let found = std::fs::metadata(path).ok()?;
    Some(found.permissions().mode() & 0o7777)
}

/// The rights of a file or folder as in `0o700`; nothing where there is none, or where the system has
/// no such rights.
#[cfg(not(unix))]
pub fn rights(_path: &Path) -> Option<u32> {
    None
}

/// When a file was last written, by the disk.
pub fn written(path: &Path) -> Option<Timestamp> {
    let at = std::fs::metadata(path).ok()?.modified().ok()?;
    let since = at.duration_since(std::time::UNIX_EPOCH).ok()?;
    let seconds = i64::try_from(since.as_secs()).ok()?;
    Some(Timestamp::from_seconds(seconds))
}
