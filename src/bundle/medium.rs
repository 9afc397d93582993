//! Whether the medium that a file is written to is still there.

use std::io;
use std::path::Path;

/// The medium that holds a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Medium {
    device: Option<u64>,
}

/// What the system answers for a device that is gone or broken: no such device or address, an
/// input/output error, no such device, a stale handle, no medium.
#[cfg(unix)]
const LOST: [i32; 5] = [5, 6, 19, 116, 123];

/// The same on Windows: not ready, the device does not exist any more, an I/O device error, no such
/// device, not connected.
#[cfg(not(unix))]
const LOST: [i32; 5] = [21, 55, 433, 1117, 1167];

impl Medium {
    /// The medium of the folder.
    pub(super) fn of(dir: &Path) -> Self {
        Self {
            device: device(dir),
        }
    }

    /// Whether the folder is still on it.
    pub(super) fn is_in(self, dir: &Path) -> bool {
        dir.is_dir() && device(dir) == self.device
    }

    /// Whether a fault tells that it is gone.
    pub(super) fn is_lost(self, dir: &Path, fault: &io::Error) -> bool {
        let told = fault
            .raw_os_error()
            .is_some_and(|code| LOST.contains(&code));
        told || !self.is_in(dir)
    }
}

#[cfg(unix)]
fn device(dir: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(dir).ok().map(|found| found.dev())
}

#[cfg(not(unix))]
fn device(_dir: &Path) -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_vanished_and_a_device_that_does_not_answer_are_lost() {
        let dir = tempfile::tempdir().unwrap();
        let medium = Medium::of(dir.path());
        let full = io::Error::from(io::ErrorKind::StorageFull);
        assert!(!medium.is_lost(dir.path(), &full));
        for code in LOST {
            let fault = io::Error::from_raw_os_error(code);
            assert!(medium.is_lost(dir.path(), &fault), "{code}");
        }
        assert!(medium.is_lost(&dir.path().join("stick"), &full));
    }
}
