//! What a program asked of the system, as `strace` wrote it down: what it wrote where, in order, and
//! what it made safe.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use portable_pty::CommandBuilder;

/// The calls that change files, or say which file is meant.
const CALLS: &str = "trace=openat,open,creat,close,dup,dup2,dup3,fcntl,write,writev,pwrite64,\
     pwritev,pwritev2,lseek,fsync,fdatasync,sync_file_range,ftruncate,truncate,fallocate,unlink,\
     unlinkat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat";

/// One thing that the program did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Deed {
    /// Opened a file; whether it may be written, and whether it is made where there is none.
    Opened {
        path: String,
        file: i64,
        writes: bool,
        makes: bool,
        empties: bool,
    },
    Closed(i64),
    /// Wrote bytes, at a place of the file or where the last one ended.
    Wrote {
        file: i64,
        at: Option<u64>,
        bytes: Vec<u8>,
    },
    /// Went to a place of the file.
    Went {
        file: i64,
        to: u64,
    },
    /// Made the length of a file this.
    Cut {
        file: i64,
        length: u64,
    },
    /// Made safe what was written to a file, or what was done in a folder.
    Synced(i64),
    Removed(String),
    Renamed(String, String),
    MadeFolder(String),
    /// Something that a replay could not follow.
    Other(String),
}

/// A command that runs the program with these arguments and writes down what it does.
pub(super) fn recording(to: &Path, order: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new("strace");
    command.env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.args(["-f", "-xx", "-s", "16000000", "-o", to.to_str().unwrap()]);
    command.args(["-e", CALLS, "-e", "signal=none"]);
    command.arg(env!("CARGO_BIN_EXE_fanal"));
    command.args(order);
    command
}

/// Reads what was written down; calls that failed did nothing.
pub(super) fn read(path: &Path) -> Vec<Deed> {
    let text = fs::read_to_string(path).unwrap();
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    let mut deeds = Vec::new();
    for line in text.lines() {
        let Some((who, call)) = line.split_once(' ') else {
            continue;
        };
        let call = call.trim_start();
        if let Some(start) = call.strip_suffix(" <unfinished ...>") {
            begun.insert(who, start);
        } else if let Some((_, end)) = call.split_once(" resumed>") {
            let start = begun.remove(who).unwrap_or_default();
            deeds.extend(deed(&format!("{start}{end}")));
        } else {
            deeds.extend(deed(call));
        }
    }
    deeds
}

/// `name(arguments) = result`.
fn deed(call: &str) -> Option<Deed> {
    let (name, rest) = call.split_once('(')?;
    let (given, result) = rest.rsplit_once(" = ")?;
    let given: Vec<&str> = given.trim_end().strip_suffix(')')?.split(", ").collect();
    let result: i64 = result.split(' ').next()?.parse().ok()?;
    if result < 0 {
        return None;
    }
    let number = |place: usize| given.get(place).and_then(|text| text.parse::<i64>().ok());
    let size = |place: usize| given.get(place).and_then(|text| text.parse::<u64>().ok());
    let path = |place: usize| given.get(place).map(|text| name_in(text));
    Some(match name {
        "open" => opened(path(0)?, given.get(1)?, result),
        "openat" => opened(path(1)?, given.get(2)?, result),
        "close" => Deed::Closed(number(0)?),
        "write" => Deed::Wrote {
            file: number(0)?,
            at: None,
            bytes: bytes_in(given.get(1)?, result),
        },
        "pwrite64" => Deed::Wrote {
            file: number(0)?,
            at: size(3),
            bytes: bytes_in(given.get(1)?, result),
        },
        "lseek" => Deed::Went {
            file: number(0)?,
            to: result.cast_unsigned(),
        },
        "ftruncate" => Deed::Cut {
            file: number(0)?,
            length: size(1)?,
        },
        "fsync" | "fdatasync" => Deed::Synced(number(0)?),
        "unlink" => Deed::Removed(path(0)?),
        "unlinkat" => Deed::Removed(path(1)?),
        "rename" => Deed::Renamed(path(0)?, path(1)?),
        "renameat" | "renameat2" => Deed::Renamed(path(1)?, path(3)?),
        "mkdir" => Deed::MadeFolder(path(0)?),
        "mkdirat" => Deed::MadeFolder(path(1)?),
        // Locks and flags change no file.
        "fcntl" if !call.contains("F_DUPFD") => return None,
        _ => Deed::Other(call.chars().take(80).collect()),
    })
}

fn opened(path: String, how: &str, file: i64) -> Deed {
    let has = |flag: &str| how.split('|').any(|one| one == flag);
    Deed::Opened {
        path,
        file,
        writes: has("O_WRONLY") || has("O_RDWR"),
        makes: has("O_CREAT"),
        empties: has("O_TRUNC"),
    }
}

fn name_in(quoted: &str) -> String {
    String::from_utf8(unquoted(quoted)).unwrap()
}

/// As many bytes as the call took of what it was given.
fn bytes_in(quoted: &str, taken: i64) -> Vec<u8> {
    let mut bytes = unquoted(quoted);
    let taken = usize::try_from(taken).unwrap();
    assert!(bytes.len() >= taken, "the record holds every byte");
    bytes.truncate(taken);
    bytes
}

/// `"\x48\x69"`, as `-xx` writes every text.
fn unquoted(text: &str) -> Vec<u8> {
    let inside = text.trim_start_matches('"').trim_end_matches('"');
    let each = inside.split("\\x").skip(1);
    each.map(|two| u8::from_str_radix(two, 16).unwrap_or_else(|_| panic!("{two:?} of {text:.200}")))
        .collect()
}

#[test]
fn a_record_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record");
    let text = r#"7  openat(AT_FDCWD, "\x2f\x61", O_RDWR|O_CREAT|O_CLOEXEC, 0600) = 3
7  lseek(3, 8192, SEEK_SET) = 8192
7  write(3, "\x00\xff\x41", 3 <unfinished ...>
8  fsync(4) = 0
7  <... write resumed>) = 2
7  unlink("\x2f\x62") = -1 ENOENT (No such file or directory)
7  fcntl(3, F_SETLK, {l_type=F_RDLCK, l_start=1}) = 0
7  close(3)                = 0
"#;
    fs::write(&path, text).unwrap();
    assert_eq!(
        read(&path),
        [
            Deed::Opened {
                path: "/a".to_owned(),
                file: 3,
                writes: true,
                makes: true,
                empties: false,
            },
            Deed::Went { file: 3, to: 8192 },
            Deed::Synced(4),
            Deed::Wrote {
                file: 3,
                at: None,
                bytes: vec![0, 0xff],
            },
            Deed::Closed(3),
        ]
    );
}
