//! The locked terms: what the program says is what the glossary says, and no pack says otherwise.

use fanal::domain::assess::Headline;
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::pack::{self, Problem};
use fanal::tui::names;

use crate::screens::begin::packs;

fn without_marks(said: &str) -> String {
    said.replace(['\u{2068}', '\u{2069}'], "")
}

fn faults(files: &[(&str, &str)]) -> Vec<&'static str> {
    let problems: Vec<Problem> = pack::lint(files);
    problems
        .iter()
        .map(|problem| problem.problem.id())
        .collect()
}

#[test]
fn every_class_is_called_what_the_glossary_calls_it() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for headline in Headline::ALL {
            for with_smuggling in [false, true] {
                let said = without_marks(&words.say(names::headline(headline, with_smuggling)));
                let mut named = packs()
                    .classes
                    .iter()
                    .filter(|name| name.headline == headline);
                let plain = packs().classes.iter().find(|name| {
                    name.headline == headline && name.with_smuggling == with_smuggling
                });
                let class = plain.or_else(|| named.next()).unwrap();
                assert_eq!(said, class.say(locale), "{}", headline.code());
            }
        }
    }
}

#[test]
fn the_two_crimes_are_never_called_by_one_name() {
    let term = |id: &str| packs().terms.iter().find(|term| term.id == id).unwrap();
    let trafficking = term("trafficking_in_persons");
    let smuggling = term("smuggling_of_migrants");
    assert!(trafficking.confirmed && smuggling.confirmed);
    assert_eq!(trafficking.say(Locale::Fr), "traite des personnes");
    assert_eq!(smuggling.say(Locale::Fr), "trafic illicite de migrants");
    assert_eq!(trafficking.say(Locale::Es), "trata de personas");
    assert_eq!(smuggling.say(Locale::Es), "tráfico ilícito de migrantes");
    assert!(packs().terms.len() > 80);
}

#[test]
fn a_pack_cannot_replace_a_term_or_a_class() {
    let shipped = pack::shipped::FILES;
    let (name, text) = shipped
        .iter()
        .find(|(name, _)| name.contains("glossary"))
        .unwrap();
    assert_eq!(faults(&[(name, text)]), [""; 0]);
    let other = text.replace("trata de personas", "trata");
    assert_eq!(faults(&[(name, &other)]), ["pack-term-override"]);
}

/// A facts file, its labels and an asking file for one new item.
fn new_item(evidence: &str, ask: &str, asking: &str) -> [(&'static str, String); 3] {
    let four = "en = \"Text\"\nar = \"نص\"\nfr = \"Texte\"\nes = \"Texto\"\n";
    let drafts = Locale::ALL.map(|locale| {
        let code = locale.code();
        format!("{code} = {{ translator = \"T\", date = \"2026-11-26\", status = \"draft\" }}")
    });
    let wording = drafts.join("\n") + "\n";
    let head = |kind: &str| {
        format!(
            "[pack]\nid = \"own-{kind}\"\nkind = \"{kind}\"\nversion = 1\nlicence = \"CC-BY-4.0\"\n\
             status = \"draft\"\n[pack.title]\n{four}[pack.note]\n{four}[pack.wording]\n{wording}"
        )
    };
    let facts = format!(
        "{}[[source]]\nid = \"P\"\norganisation = \"P\"\ntitle = \"P\"\n[[item]]\nid = \"som.own\"\n\
         element = \"smuggling\"\nsource = {{ id = \"P\", section = \"1\" }}\nconfidence = \"project\"\n\
         ask = \"{ask}\"\nmodes = [\"full\"]\n\
         never_with = [\"companion\", \"other_passenger\", \"no_consent\", \"child\"]\n\
         evidence = [\"{evidence}\"]\nreason = \"R\"\n",
        head("facts")
    );
    let labels = format!("{}[labels.\"som.own\"]\n{four}", head("labels"));
    let tables = asking.split_whitespace();
    let tables: Vec<String> = tables
        .map(|key| format!("[item.\"som.own\".{key}]\n{four}"))
        .collect();
    let words = tables.concat();
    let follows = if asking.contains("question") {
        "[item.\"som.own\"]\nfollows = [\"som.border\"]\n"
    } else {
        ""
    };
    let asking = format!("{}{follows}{words}", head("asking"));
    [
        ("facts.toml", facts),
        ("labels.toml", labels),
        ("asking.toml", asking),
    ]
}

fn faults_of(evidence: &str, ask: &str, asking: &str) -> Vec<&'static str> {
    let files = new_item(evidence, ask, asking);
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    faults(&files)
}

const QUIET: &str = "reason help why avoid";
const SPOKEN: &str = "reason help why avoid question said other_words";

#[test]
fn an_item_has_a_question_exactly_where_one_may_be_asked() {
    assert_eq!(faults_of("said", "neutral", SPOKEN), [""; 0]);
    assert_eq!(faults_of("seen", "observe", QUIET), [""; 0]);
    assert_eq!(faults_of("said", "neutral", QUIET), ["pack-no-question"]);
    assert_eq!(faults_of("seen", "observe", SPOKEN), ["pack-never-asked"]);
    assert_eq!(
        faults_of("said", "specialist", SPOKEN),
        ["pack-never-asked"]
    );
}

#[test]
fn an_item_has_its_words_or_the_check_says_so() {
    let files = new_item("said", "neutral", SPOKEN);
    let files: Vec<(&str, &str)> = files
        .iter()
        .take(2)
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    assert_eq!(faults(&files), ["pack-no-words"]);
    assert_eq!(
        faults_of(
            "said",
            "neutral",
            "reason help why question said other_words"
        ),
        ["pack-missing-key"]
    );
}

#[test]
fn words_that_are_more_than_a_draft_name_who_read_them() {
    let files = new_item("said", "neutral", SPOKEN);
    let tried = files[2]
        .1
        .replacen("status = \"draft\" }", "status = \"field_tested\" }", 1);
    let files = [
        ("facts.toml", files[0].1.as_str()),
        ("labels.toml", &files[1].1),
        ("asking.toml", &tried),
    ];
    assert_eq!(faults(&files), ["pack-no-reviewer"]);
}
