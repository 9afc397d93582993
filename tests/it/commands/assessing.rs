//! `fanal assess`: files and standard input, bad files, and `--check`.

use std::fs;

use super::{case_file, every_case_file, program, run, text};

#[test]
fn a_batch_gives_one_line_a_file_in_order() {
    let names = every_case_file();
    let files: Vec<String> = names.iter().map(|name| case_file(name)).collect();
    let batch = run(program().arg("assess").args(&files), "").well();
    let lines = batch.lines();
    assert_eq!(lines.len(), files.len());
    for (file, line) in files.iter().zip(&lines) {
        assert_eq!(line["schema"], "fanal.assessment/1");
        let alone = run(program().args(["assess", file]), "").well();
        assert_eq!(alone.line(), *line, "{file}");
    }
}

#[test]
fn standard_input_is_a_file_like_any_other() {
    let file = case_file("V01");
    let piped = run(
        program().args(["assess", "-"]),
        &fs::read_to_string(&file).unwrap(),
    );
    let read = run(program().args(["assess", &file]), "");
    assert_eq!(piped.well().out, read.well().out);
}

#[test]
fn a_file_that_cannot_be_read_is_exit_2_and_named() {
    let good = case_file("V01");
    for (last, input) in [
        ("no-such-file.toml", ""),
        ("-", "unknown = 1\n"),
        ("-", "[items\n"),
    ] {
        let ran = run(program().args(["assess", &good, last]), input);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.err.starts_with(&format!("{last}:")), "{ran:?}");
        // The good file is still assessed.
        assert_eq!(text(&ran.line()["code"]), "T3");
    }
}

#[test]
fn a_difference_from_what_was_expected_is_exit_1() {
    let file = fs::read_to_string(case_file("V01")).unwrap();
    assert!(file.contains("tip = \"T3\""));
    let other = file.replace("tip = \"T3\"", "tip = \"T2\"");
    run(program().args(["assess", "--check", "-"]), &file).well();
    let differs = run(program().args(["assess", "--check", "-"]), &other);
    assert_eq!(differs.code, 1, "{differs:?}");
    assert!(differs.err.contains("T2") && differs.err.contains("T3"));
    run(program().args(["assess", "-"]), &other).well();
}
