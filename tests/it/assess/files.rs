//! Case files and lines (`assessment.md` 8), and the worked cases.

use std::fs;
use std::io;
use std::path::Path;

use fanal::case_file::{CaseFile, Exit, Expected, Run, compare};
use fanal::domain::assess::assess;
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;

use super::given::catalogue;

/// The worked cases, as names and texts.
pub(crate) fn worked() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    files
        .iter()
        .map(|path| (name(path), fs::read_to_string(path).unwrap()))
        .collect()
}

fn run(check: bool, texts: &[(&str, &str)]) -> (Exit, String, String) {
    let words = Words::new(Locale::En);
    let run = Run {
        catalogue: catalogue(),
        words: &words,
        check,
        country: None,
    };
    let sources = texts
        .iter()
        .map(|(name, text)| ((*name).to_owned(), Ok((*text).to_owned())));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = run.over(sources, &mut out, &mut err).unwrap();
    (
        exit,
        String::from_utf8(out).unwrap(),
        String::from_utf8(err).unwrap(),
    )
}

#[test]
fn every_worked_case_holds() {
    let worked = worked();
    assert_eq!(worked.len(), 28);
    for (name, text) in worked {
        let file = CaseFile::read(&name, &text, catalogue()).unwrap();
        let found = assess(catalogue(), &file.case, &file.country);
        let expected = file.expected().unwrap();
        assert_ne!(expected, Expected::default(), "{name}");
        assert_eq!(compare(&expected, &found), [], "{name}");
    }
}

#[test]
fn a_case_becomes_one_line_of_json() {
    let text = r#"
        forms = ["labour"]
        [person]
        age = "child"
        [items]
        "cod.docs" = "said"
        "imm.medical" = "seen"
    "#;
    let (exit, out, err) = run(false, &[("one.toml", text)]);
    assert_eq!((exit, err.as_str()), (Exit::Fine, ""));
    assert_eq!(out.matches('\n').count(), 1);
    let start = r#"{"schema":"fanal.assessment/1","headline":"TIP_RISK","code":"!T1c","immediate":true,"child":true,"tip":"T1","som":"S0","som_provisional":false,"protection":"P3","form":"labour","elements":{"act":"open","means":"partial","purpose":"open"},"dimensions":{"cod":{"positive":false,"strong":1,"medium":0,"weak":0}},"reasons":[{"rule":"T1.means","items":["cod.docs"]},{"rule":"S0.none","items":["som.third_party","som.benefit","som.border","som.stay_enabled"]},{"rule":"P3.imm","items":["imm.medical"]}],"open_areas":["control","debt","freedom","harm","forced","work","promise","plan"],"unmet_conditions":["mode","private","companion_hearing","language_understood","interpreter","able_to_talk"],"would_change":[{"item":""#;
    assert!(out.starts_with(start), "{out}");
    let value: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(value["would_change"][0]["headline"], "TIP_SOME");
}

#[test]
fn an_empty_file_is_a_case_about_which_nothing_is_known() {
    let (exit, out, _) = run(true, &[("-", "")]);
    assert_eq!(exit, Exit::Fine);
    let value: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(value["headline"], "INSUFFICIENT");
    assert_eq!(value["unmet_conditions"].as_array().unwrap().len(), 6);
}

#[test]
fn a_bad_file_is_named_and_the_others_are_assessed() {
    let bad = "[items]\n\"cod.dogs\" = \"said\"\n";
    let (exit, out, err) = run(true, &[("a.toml", ""), ("b.toml", bad), ("c.toml", "")]);
    assert_eq!((exit, exit.code()), (Exit::Bad, 2));
    assert_eq!(out.lines().count(), 2);
    assert!(
        err.contains("b.toml") && err.contains("items.cod.dogs"),
        "{err}"
    );
    assert_eq!(err.lines().count(), 2, "a problem and a remedy");
}

#[test]
fn a_file_that_cannot_be_read_is_a_bad_file() {
    let words = Words::new(Locale::Ar);
    let run = Run {
        catalogue: catalogue(),
        words: &words,
        check: false,
        country: None,
    };
    let missing = io::Error::from(io::ErrorKind::NotFound);
    let sources = [
        ("gone.toml".to_owned(), Err(missing)),
        ("-".to_owned(), Ok(String::new())),
    ];
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = run.over(sources, &mut out, &mut err).unwrap();
    assert_eq!(exit, Exit::Bad);
    assert_eq!(String::from_utf8(out).unwrap().lines().count(), 1);
    assert!(String::from_utf8(err).unwrap().contains("gone.toml"));
}

#[test]
fn a_difference_is_printed_and_a_bad_file_outweighs_it() {
    let other = "[expected]\ntip = \"T3\"\nchild = true\nprotection = \"P0\"\n";
    let (exit, out, err) = run(true, &[("a.toml", other)]);
    assert_eq!((exit, exit.code()), (Exit::Different, 1));
    assert_eq!((out.lines().count(), err.lines().count()), (1, 2));
    assert!(
        err.contains("a.toml") && err.contains("T3") && err.contains("TU"),
        "{err}"
    );
    assert_eq!(run(false, &[("a.toml", other)]).0, Exit::Fine);
    let (exit, _, err) = run(true, &[("b.toml", "forms = []"), ("a.toml", other)]);
    assert_eq!((exit, err.lines().count()), (Exit::Bad, 4));
}

#[test]
fn what_is_expected_is_looked_at_only_when_it_is_compared() {
    let odd = "[expected]\nscore = 7\n";
    assert_eq!(run(false, &[("a.toml", odd)]).0, Exit::Fine);
    let (exit, out, err) = run(true, &[("a.toml", odd)]);
    assert_eq!((exit, out.as_str()), (Exit::Bad, ""));
    assert!(err.contains("expected.score"), "{err}");
}
