//! What the country says on the screen: which file was used, who decides, what the law grants.

use std::sync::OnceLock;

use fanal::app::event::Speaking;
use fanal::app::model::{Model, Shared};
use fanal::app::screens::Screen;
use fanal::app::screens::outcome::Outcome;
use fanal::case_file::CaseFile;
use fanal::domain::screening::{Entry, PackStamp, Recorded};
use fanal::domain::station::{Realm, Role, Session};
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::pack::{self, Packs};
use fanal::tui::paint::paint;
use fanal::tui::theme::Theme;

use crate::screens::begin::{BEGIN, drill};
use fanal::app::event::Size;

/// A window that holds the whole page.
const TALL: Size = Size {
    width: 100,
    height: 200,
};

fn session() -> Session {
    Session {
        realm: Realm::Practice,
        role: Role::Station,
        station: "JET-02".to_owned(),
        officer: "ID-07".to_owned(),
        vault: String::new(),
        letter: "A".to_owned(),
        fingerprint: String::new(),
        recipient: String::new(),
        supervisors: Vec::new(),
        recoveries: Vec::new(),
    }
}

/// The outcome page of a case file, as words in one line.
fn page(file: &str, locale: Locale, packs: &'static Packs, speaking: Speaking) -> String {
    let text = std::fs::read_to_string(file).unwrap();
    let case = CaseFile::read(file, &text, &packs.catalogue).unwrap().case;
    let mut shared = Shared::new(packs, locale, TALL, BEGIN);
    shared.session = Some(session());
    let stamp = PackStamp {
        country: Some(("birch".to_owned(), 7)),
        hash: "5e".repeat(32),
    };
    let entries = [
        Entry::Opened {
            code: "JET-02-A-001".to_owned(),
            scene: None,
            packs: Some(stamp),
        },
        Entry::Imported(Box::new(case)),
        Entry::Suggested {
            headline: fanal::domain::assess::Headline::SomOnly,
            code: "S1".to_owned(),
            protection: fanal::domain::assess::Protection::P0,
        },
    ];
    let history = entries.map(|entry| Recorded {
        at: BEGIN,
        officer: "ID-07".to_owned(),
        entry,
    });
    shared.reopen(history.to_vec(), speaking);
    let screen = Outcome::show(&mut shared);
    assert!(matches!(screen, Screen::Outcome(_)));
    let (mut model, _) = Model::new(shared);
    model.screen = screen;
    let painting = paint(&model, &Words::new(locale), Theme::Plain);
    let rows = painting.buffer.content.chunks(usize::from(TALL.width));
    let rows = rows.map(|row| {
        row.iter()
            .map(ratatui::buffer::Cell::symbol)
            .collect::<String>()
    });
    let text: Vec<String> = rows.collect();
    let words: Vec<&str> = text.iter().flat_map(|row| row.split_whitespace()).collect();
    words.join(" ")
}

fn alder(name: &str) -> String {
    format!(
        "{}/indicators/alder/cases/{name}.toml",
        env!("CARGO_MANIFEST_DIR")
    )
}

fn shipped() -> &'static Packs {
    pack::shipped().unwrap()
}

#[track_caller]
fn says(name: &str, there: &[&str], absent: &[&str]) {
    let page = page(&alder(name), Locale::En, shipped(), Speaking::Present);
    for words in there {
        assert!(page.contains(words), "{name}: {words}\n{page}");
    }
    for words in absent {
        assert!(!page.contains(words), "{name}: {words}\n{page}");
    }
}

const USED: &str = "Country file: Alder, a fictional country, version 1.";
const DECIDES: &str = "Who decides: National Identification Office of Alder.";
const REFLECTION: &str = "Reflection period: 45 days.";
const UNPUNISHED: &str = "Nobody is punished for entering without papers";
const INSPECTION: &str = "For the working conditions: Labour Inspection of Alder";

#[test]
fn likely_trafficking_shows_who_decides_and_what_the_law_grants() {
    let law = "section 14; 1 Jan 2026";
    says(
        "A01-held-for-ransom",
        &[USED, DECIDES, REFLECTION, UNPUNISHED, law],
        &[INSPECTION],
    );
    says("A07-a-boy-steers", &[DECIDES, REFLECTION, UNPUNISHED], &[]);
}

#[test]
fn other_results_show_only_what_belongs_to_them() {
    says(
        "A05-ferry-and-out",
        &[USED],
        &[DECIDES, REFLECTION, UNPUNISHED, INSPECTION],
    );
    says(
        "A06-fields-without-pay",
        &[USED, INSPECTION],
        &[DECIDES, REFLECTION, UNPUNISHED],
    );
}

#[test]
fn a_person_who_may_have_been_made_to_is_told_of_at_any_result() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("papers.toml");
    std::fs::write(&file, "[items]\n\"gen.false_docs\" = \"seen\"\n").unwrap();
    let page = page(
        file.to_str().unwrap(),
        Locale::En,
        shipped(),
        Speaking::Present,
    );
    assert!(
        page.contains(UNPUNISHED) && !page.contains(DECIDES),
        "{page}"
    );
}

#[test]
fn every_language_has_its_own_words() {
    for (locale, words) in [
        (
            Locale::Fr,
            "Qui décide : Office national d'identification d'Alder",
        ),
        (
            Locale::Es,
            "Quién decide: Oficina Nacional de Identificación de Alder",
        ),
    ] {
        let page = page(
            &alder("A01-held-for-ransom"),
            locale,
            shipped(),
            Speaking::Present,
        );
        assert!(page.contains(words), "{page}");
    }
}

#[test]
fn a_case_whose_packs_are_not_here_says_so_beside_what_the_station_saw() {
    let page = page(
        &alder("A01-held-for-ransom"),
        Locale::En,
        shipped(),
        Speaking::Missing,
    );
    assert!(
        page.contains("This case was begun with birch, version 7"),
        "{page}"
    );
    assert!(page.contains("Suggested at the station: S1"), "{page}");
}

#[test]
fn a_case_is_weighed_with_the_packs_that_it_was_begun_with() {
    static OTHER: OnceLock<Packs> = OnceLock::new();
    let other = OTHER.get_or_init(|| pack::load_beside(&[]).unwrap());
    let kept = page(
        &alder("A01-held-for-ransom"),
        Locale::En,
        other,
        Speaking::Kept(shipped()),
    );
    assert!(kept.contains(USED) && kept.contains("T3"), "{kept}");
    let present = page(
        &alder("A01-held-for-ransom"),
        Locale::En,
        other,
        Speaking::Present,
    );
    assert!(
        present.contains("No country file was used") && present.contains("T2"),
        "{present}"
    );
}

#[test]
fn the_steps_of_the_occasion_and_whom_to_call_stand_under_the_result() {
    let refer = "Call the Identification Office and note who took over.";
    let protect = "Ask what the person needs first, and call the contact for it.";
    let doctor = "Doctor on call: +000 000 0001 – day and night";
    says("A01-held-for-ransom", &[refer, doctor], &[protect]);
    says("A06-fields-without-pay", &[protect, doctor], &[refer]);
    says("A05-ferry-and-out", &[doctor], &[refer, protect]);
}

#[test]
fn whom_to_call_is_known_before_the_first_question() {
    let mut program = drill("i ?");
    program.resize(TALL);
    for (locale, said) in [
        (Locale::En, "Mon – Sun 07:00–18:00"),
        (Locale::Fr, "lun. – dim. 07:00–18:00"),
        (Locale::Es, "lun – dom 07:00–18:00"),
    ] {
        program.model.shared.speak(locale);
        let frame = program.frame();
        assert!(frame.contains(said), "{frame}");
        assert!(frame.contains("+000 000 0001"), "{frame}");
    }
}
