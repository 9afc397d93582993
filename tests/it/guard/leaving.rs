//! Acceptance measure A35: no name, number or paper leaves without a recorded decision.

use std::path::Path;

use fanal::app::overlay::Overlay;
use fanal::app::overlay::sift::Fate;
use fanal::app::screens::Screen;
use fanal::app::sift::decide;
use fanal::crypt::{Cost, Passphrase};
use fanal::domain::guard::Kind;
use fanal::domain::screening::sifted::{KeepReason, undecided};
use fanal::domain::screening::{Entry, Recorded, Screening};
use fanal::domain::station::Realm;
use fanal::domain::summary::Summary;
use fanal::pack;
use fanal::runtime::place::{Place as Data, now};
use fanal::runtime::worker::Worker;
use proptest::prelude::*;

use crate::commands::{self, Place};
use crate::screens::begin::{PASSPHRASE, TO_INTERVIEW, Vaulted, drive};

/// Notes of four languages with the words that must not leave.
const SEEDED: [(&str, &[&str]); 10] = [
    ("her name is Fatima Zohra, she waits", &["Fatima", "Zohra"]),
    ("call +212 661-23.45.67 when they arrive", &["212 661"]),
    ("showed passport no. AB123456 twice", &["AB123456"]),
    (
        "اسمها فاطمة الزهراء، رقم الهاتف ٠٦٦١٢٣٤٥٦٧",
        &["فاطمة", "٠٦٦١٢٣٤٥٦٧"],
    ),
    ("رقم الهوية 99887766", &["99887766"]),
    (
        "Elle s'appelle Awa Ndiaye, tél 06 12 34 56 78",
        &["Awa", "06 12 34"],
    ),
    ("passeport n° 12AB34567 montré par un tiers", &["12AB34567"]),
    (
        "se llama José Pérez y llama al 612 345 678",
        &["José", "612 345"],
    ),
    (
        "el señor Gómez guarda el pasaporte nº 4471",
        &["Gómez", "4471"],
    ),
    (
        "dijo que espera a María López en la costa",
        &["María", "López"],
    ),
];

/// Writes notes as an older program did: without a decision.
fn older_notes(data: &Path, (officer, passphrase): (&str, &str), notes: &[&str]) -> String {
    let folder = data.to_owned();
    let mut worker = Worker::new(Data { folder }, Realm::Practice, Cost::PRACTICE_FLOOR);
    worker
        .unlock(officer, &Passphrase::new(passphrase.to_owned()), now())
        .unwrap();
    worker.summaries().unwrap();
    let code = worker.codes().remove(0);
    let mut history = worker.history(&code).unwrap();
    for text in notes {
        let recorded = Recorded {
            at: now(),
            officer: officer.to_owned(),
            entry: Entry::Note {
                about: None,
                text: (*text).to_owned(),
                decisions: Vec::new(),
            },
        };
        history.push(recorded.clone());
        let summary = Summary::of(&Screening::of(&history), "JET-02");
        worker.append(&code, (&recorded, &summary), now()).unwrap();
    }
    code
}

#[test]
fn every_seeded_text_stops_the_export_and_no_word_of_it_is_told() {
    for (note, words) in SEEDED {
        let (_desk, recipient) = Place::desk("DSK-01");
        let station = Place::station_with(&["V01"], &[&recipient]);
        let code = older_notes(station.data(), ("ID-07", commands::PASSPHRASE), &[note]);
        let stick = station.stick();
        let ran = station.run(&["export", "--to", stick.to_str().unwrap()]);
        assert_eq!(ran.error(), ("guard-export-held".to_owned(), 7), "{note}");
        let told = format!("{ran:?}");
        assert!(told.contains(&code), "{told}");
        for word in words {
            assert!(!told.contains(word), "{word} in {told}");
        }
        assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 0);
    }
}

#[test]
fn what_the_lists_find_is_the_seeded_words() {
    let guard = &pack::shipped().unwrap().guard;
    for (note, words) in SEEDED {
        let found = fanal::domain::guard::findings(note, guard);
        for word in words {
            let start = note.find(word).unwrap();
            let covered = found
                .iter()
                .any(|one| one.range.start <= start && start + word.len() <= one.range.end);
            assert!(covered, "{word} in {note}: {found:?}");
        }
    }
}

#[test]
fn ordinary_notes_of_four_languages_leave_freely() {
    let guard = &pack::shipped().unwrap().guard;
    for note in [
        "calm; wants to call her sister",
        "for safety, he said",
        "He answers for all of them. Paid 3 000 euros on 2026-11-02 at 14:30.",
        "same boat as JET-02-A-001, 40 people, 12 children",
        "هادئ ويريد الماء. دفع ٥٠٠٠ دينار.",
        "La personne pleure quand on parle du travail. Arrivée le 26/11/2026.",
        "Dice que no debe nada. Tiene 19 años y viaja con dos hermanas.",
    ] {
        let found = fanal::domain::guard::findings(note, guard);
        assert!(found.is_empty(), "{note}: {found:?}");
    }
}

#[test]
fn the_screen_asks_one_by_one_and_then_exports() {
    let desk = Vaulted::desk();
    let key = desk.program.model.shared.session.as_ref().unwrap();
    let mut station = Vaulted::station();
    drive(
        &mut station.program,
        &format!("k \"{}\" Enter Esc 1 {TO_INTERVIEW} Esc", key.recipient),
    );
    let Vaulted { folder, program } = station;
    drop(program);
    let notes = ["ask Ahmed Ali, 0612 345 678", "AB123456"];
    let code = older_notes(folder.path(), ("ID-07", PASSPHRASE), &notes);
    let mut station = Vaulted {
        folder,
        program: crate::screens::begin::drill(""),
    }
    .restarted();
    let stick = tempfile::tempdir().unwrap();
    let path = stick.path().display();
    let program = &mut station.program;
    drive(
        program,
        &format!("\"{PASSPHRASE}\" Enter e \"{path}\" Enter"),
    );
    let asks = |program: &fanal::runtime::headless::Headless| {
        matches!(program.model.overlays.last(), Some(Overlay::Sift(_)))
    };
    assert!(asks(program), "{}", program.frame());
    assert!(program.frame().contains(&code), "{}", program.frame());
    // Going back writes nothing; the folder is still in the field.
    drive(program, "2");
    assert!(program.model.overlays.is_empty());
    assert_eq!(std::fs::read_dir(stick.path()).unwrap().count(), 0);
    drive(program, "Enter 1 1 1 2 1 3");
    let Screen::Export(page) = &program.model.screen else {
        panic!("{}", program.frame());
    };
    assert!(page.done.is_some(), "{}", program.frame());
    assert_eq!(std::fs::read_dir(stick.path()).unwrap().count(), 1);
    drive(program, "Enter / Enter Enter");
    let open = program.model.shared.open.as_ref().unwrap();
    assert_eq!(open.screening.cleared.len(), 2);
    let guard = &pack::shipped().unwrap().guard;
    assert_eq!(undecided(&open.history, guard), []);
    assert_eq!(open.screening.notes[0].text, notes[0]);
}

#[test]
fn nothing_typed_on_the_screens_leaves_undecided() {
    let guard = &pack::shipped().unwrap().guard;
    for (note, words) in SEEDED {
        for keys in ["1 1 1", "3 1 3 2 3 3"] {
            let mut program = crate::screens::begin::drill(&format!("{TO_INTERVIEW} Tab"));
            program.type_text(note);
            drive(&mut program, &format!("Enter {keys}"));
            let open = program.model.shared.open.as_ref().unwrap();
            assert_eq!(undecided(&open.history, guard), [], "{note}");
            let noted = open.screening.notes.last().unwrap();
            assert!(!noted.decisions.is_empty());
            let kept = noted.text.contains(words[0]);
            assert_eq!(kept, keys.starts_with('3'), "{}", noted.text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_text_has_whole_places_and_every_decision_holds(
        pieces in prop::collection::vec(piece(), 0..12),
        reason in prop::sample::select(KeepReason::ALL.to_vec()),
    ) {
        let guard = &pack::shipped().unwrap().guard;
        let text = pieces.concat();
        let found = fanal::domain::guard::findings(&text, guard);
        let mut end = 0;
        for one in &found {
            prop_assert!(one.range.start >= end && text.get(one.range.clone()).is_some());
            end = one.range.end;
        }
        let kept = decide(&text, &found, &vec![Fate::Keep(reason); found.len()]);
        prop_assert_eq!(&kept.text, &text);
        let recorded = Recorded {
            at: now(),
            officer: "ID-07".to_owned(),
            entry: Entry::Note { about: None, text: kept.text, decisions: kept.decisions },
        };
        prop_assert_eq!(undecided(&[recorded], guard), []);
        let gone = decide(&text, &found, &vec![Fate::Remove; found.len()]);
        for one in &found {
            let digits = text.get(one.range.clone()).unwrap();
            prop_assert!(one.kind != Kind::Phone || !gone.text.contains(digits) || text.matches(digits).count() > 1);
        }
    }
}

fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "her name is ",
        "Fatima",
        " ",
        "اسمه",
        "أحمد",
        "ـ",
        "\u{64b}",
        "0612345678",
        "٠٦",
        "-",
        ".",
        "AB",
        "12345",
        "euros",
        "M. ",
        "Ali",
        "\n",
        "passport no ",
        "👩🏽",
        "é",
        ":",
        "30",
    ]);
    prop_oneof![3 => known.prop_map(str::to_owned), 1 => any::<String>()]
}
