//! The form for other programs is one that the real converter takes, and holds every question.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use fanal::domain::item::{AskLevel, Dimension};
use fanal::domain::question::{Question, Stage};
use fanal::pack;
use serde_json::Value;

use super::{fanal, here, lines};

/// The converter, as pip names it; `.ci/run` installs this one.
const PYXFORM: &str = "pyxform==4.5.0";

/// The converter in its folder below `target/`; brought there where it is missing.
fn converter() -> PathBuf {
    let folder = here("target/xlsform");
    let program = folder.join("bin/xls2xform");
    if !program.exists() {
        let made = runs(Command::new("python3").args(["-m", "venv"]).arg(&folder));
        let pip = folder.join("bin/pip");
        let there = made && runs(Command::new(pip).args(["install", "-q", PYXFORM]));
        assert!(
            there && program.exists(),
            "this test compares with {PYXFORM}, which is missing and cannot be brought. Install \
             python3-venv and pip, then: python3 -m venv target/xlsform && \
             target/xlsform/bin/pip install {PYXFORM}"
        );
    }
    program
}

fn runs(command: &mut Command) -> bool {
    command.status().is_ok_and(|status| status.success())
}

/// The form of the shipped packs, converted once: what the converter said, and the XForm.
fn converted() -> &'static (Value, String) {
    static CONVERTED: OnceLock<(Value, String)> = OnceLock::new();
    CONVERTED.get_or_init(convert)
}

fn convert() -> (Value, String) {
    let folder = tempfile::tempdir().unwrap();
    let (form, xml) = (
        folder.path().join("form.xlsx"),
        folder.path().join("form.xml"),
    );
    let told = lines(&["pack", "to-xlsform", "--to", form.to_str().unwrap()]);
    assert_eq!(told[0]["schema"], "fanal.xlsform/1");
    let mut command = Command::new(converter());
    command
        .args(["--json", "--skip_validate"])
        .args([&form, &xml]);
    let output = command.output().unwrap();
    let said = serde_json::from_slice(&output.stderr).unwrap();
    (said, std::fs::read_to_string(xml).unwrap_or_default())
}

/// The questions that may leave the program.
fn wanted() -> Vec<&'static Question> {
    let packs = pack::shipped().unwrap();
    let sealed = |question: &&Question| {
        let answers = question.answers.iter();
        let mut items = answers
            .flat_map(|answer| answer.sets.present.iter().chain(&answer.sets.absent))
            .chain(&question.about);
        items.any(|item| item.dimension() == Some(Dimension::Corr))
    };
    let asked = packs.questions.iter();
    asked
        .filter(|question| !sealed(question) && question.ask != AskLevel::Specialist)
        .collect()
}

#[test]
fn the_converter_takes_the_form_and_finds_every_question_in_four_languages() {
    let (said, xml) = converted();
    assert_eq!(said["code"], 100, "{said}");
    assert_eq!(said["warnings"], serde_json::json!([]), "{said}");
    let asked = wanted();
    assert!(asked.len() > 150);
    for question in &asked {
        let name = question.id.0.replace('.', "_");
        let bound = xml.matches(&format!("/{name}\" type=\"string\"")).count();
        assert_eq!(bound, 1, "{name}");
    }
    let packs = pack::shipped().unwrap();
    for language in [
        "English (en)",
        "العربية (ar)",
        "Français (fr)",
        "Español (es)",
    ] {
        let opens = format!("<translation lang=\"{language}\"");
        let block = xml.split(&opens).nth(1).expect(language);
        let block = blanks(block.split("</translation>").next().unwrap());
        let code = language.split(['(', ')']).nth(1).unwrap();
        let locale = fanal::lang::locale::Locale::parse(code).unwrap();
        for question in &asked {
            let text = escaped(packs.question_text(&question.id, locale));
            assert!(block.contains(&text), "{language} {}: {text}", question.id);
        }
    }
    assert!(xml.contains("version=\"asking-recruitment-1 "));
}

/// The text as it stands in the XForm; the converter makes every blank an ordinary one.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    blanks(&text.replace('>', "&gt;"))
}

fn blanks(text: &str) -> String {
    let plain = |sign: char| if sign.is_whitespace() { ' ' } else { sign };
    text.chars().map(plain).collect()
}

#[test]
fn what_is_sealed_or_left_to_specialists_is_not_in_the_form() {
    let (_, xml) = converted();
    let packs = pack::shipped().unwrap();
    let english = fanal::lang::locale::Locale::En;
    for item in packs.catalogue.items() {
        if item.dimension == Dimension::Corr || item.ask == AskLevel::Specialist {
            let name = item.id.as_str().replace('.', "_");
            assert!(!xml.contains(&format!("/i_{name}\"")), "{name}");
            assert!(!xml.contains(packs.label(&item.id, english)), "{name}");
        }
    }
}

#[test]
fn a_question_is_shown_once_an_earlier_answer_opens_it_and_its_guards_hold() {
    let (_, xml) = converted();
    let relevant = |name: &str| {
        let bind = xml
            .lines()
            .find(|line| line.contains(&format!("/{name}\" type=")));
        bind.unwrap_or_else(|| panic!("{name}")).to_owned()
    };
    let docs = relevant("i_cod_docs");
    assert!(docs.contains("/q_docs , 'a6')"), "{docs}");
    assert!(docs.contains("before_alone , 'yes')"), "{docs}");
    let benefit = relevant("q_som_benefit");
    assert!(benefit.contains("not(selected( /"), "{benefit}");
    assert!(benefit.contains("/q_som_third , 'a2'))"), "{benefit}");
    assert!(benefit.contains("before_consent , 'agreed')"), "{benefit}");
    // Not for children, as both the triage and the interview learn the age.
    assert!(benefit.contains("/t_age , 'a1')") && benefit.contains("/q_age , 'a1')"));
}

#[test]
fn every_question_but_an_observation_takes_unsure_declined_and_not_understood() {
    let (_, xml) = converted();
    let lists: BTreeSet<&str> = xml
        .split("<instance id=\"")
        .skip(1)
        .filter(|list| {
            ["unsure", "declined", "not_understood"].iter().all(|name| {
                let list = list.split("</instance>").next().unwrap();
                list.contains(&format!("<name>{name}</name>"))
            })
        })
        .map(|list| list.split('"').next().unwrap())
        .collect();
    for question in wanted() {
        let list = format!("{}_answers", question.id.0.replace('.', "_"));
        let takes = lists.contains(list.as_str());
        assert_eq!(takes, question.stage != Stage::Look, "{list}");
    }
}

#[test]
fn a_form_that_is_there_is_kept_unless_told() {
    let folder = tempfile::tempdir().unwrap();
    let form = folder.path().join("form.xlsx");
    std::fs::write(&form, "mine").unwrap();
    let path = form.to_str().unwrap();
    let done = fanal(&["pack", "to-xlsform", "--to", path]);
    assert_eq!(done.code, 5, "{done:?}");
    assert_eq!(std::fs::read_to_string(&form).unwrap(), "mine");
    let first = fanal(&["pack", "to-xlsform", "--to", path, "--replace"]);
    assert_eq!(first.code, 0, "{first:?}");
    let made = std::fs::read(&form).unwrap();
    fanal(&["pack", "to-xlsform", "--to", path, "--replace"]);
    assert_eq!(
        std::fs::read(&form).unwrap(),
        made,
        "the same packs, the same bytes"
    );
}
