//! Whether somebody else has written the file since its rows were checked.

use std::fs::{self, Metadata};
use std::path::Path;

/// How the file looks from outside. Every write moves the moment of its last change, which a user
/// cannot set; where the system has no such moment, the one of the last writing stands for it.
///
/// Only asked of the folder: a file that is opened and closed beside SQLite would lose its locks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen(Option<(u64, Changed)>);

#[cfg(unix)]
type Changed = (i64, i64);
#[cfg(not(unix))]
type Changed = Option<std::time::SystemTime>;

impl Seen {
    /// The file as it looks now; a drill has none, and nobody else can write that.
    pub(super) fn of(path: &Path) -> Self {
        let found = fs::symlink_metadata(path).ok();
        Self(found.map(|found| (found.len(), changed(&found))))
    }
}

#[cfg(unix)]
fn changed(found: &Metadata) -> Changed {
    use std::os::unix::fs::MetadataExt as _;
    (found.ctime(), found.ctime_nsec())
}

#[cfg(not(unix))]
fn changed(found: &Metadata) -> Changed {
    found.modified().ok()
}
