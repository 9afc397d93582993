//! The trainer's page: its script runs as it stands there, so that a lesson copied from it does too.

use std::fs;

use super::{program, run};

const DOCUMENT: &str = include_str!("../../../docs/trainer.md");

/// The first script of the page.
fn script() -> &'static str {
    let (_, after) = DOCUMENT.split_once("```text\n").unwrap();
    after.split("```").next().unwrap()
}

#[test]
fn the_script_of_the_trainers_page_runs_as_it_stands() {
    assert!(script().contains("expect "), "{}", script());
    let folder = tempfile::tempdir().unwrap();
    let (file, frames) = (folder.path().join("lesson"), folder.path().join("frames"));
    fs::write(&file, script()).unwrap();
    let mut demo = program();
    demo.args(["demo", "--script"]).arg(&file);
    run(demo.arg("--frames").arg(&frames), "").well();
    // One line of the script, one frame; a remark presses nothing.
    let lines = script().lines().filter(|line| !line.starts_with('#'));
    assert_eq!(fs::read_dir(&frames).unwrap().count(), lines.count());
}
