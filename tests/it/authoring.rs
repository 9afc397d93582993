//! The commands for those who write packs, run as they run them.

mod book;
mod diff;
mod explain;
mod new;
mod xlsform;

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::commands::program;

/// What a command left behind.
#[derive(Debug)]
struct Done {
    code: i32,
    out: String,
    err: String,
}

/// Runs `fanal` with these arguments.
fn fanal(arguments: &[&str]) -> Done {
    let output = program().args(arguments).output().unwrap();
    Done {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What a command that must succeed prints.
#[track_caller]
fn said(arguments: &[&str]) -> String {
    let done = fanal(arguments);
    assert_eq!(done.code, 0, "{done:?}");
    done.out
}

/// The JSON lines that a command prints.
#[track_caller]
fn lines(arguments: &[&str]) -> Vec<Value> {
    let mut all = vec!["--json"];
    all.extend(arguments);
    let out = said(&all);
    let parsed = out.lines().map(serde_json::from_str);
    parsed.collect::<Result<_, _>>().unwrap()
}

/// A path below the top of the project.
fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
