//! Answers about corruption: nobody at the station can read them, and they change nothing.

use std::path::Path;

use fanal::app::screens::Screen;
use fanal::crypt::{Cost, CryptError, Identity, Passphrase, Plaintext, open_text};
use fanal::domain::assess::findings;
use fanal::domain::country::Country;
use fanal::domain::question::QuestionId;
use fanal::domain::screening::{Entry, Screening, Topic};
use fanal::domain::station::Realm;
use fanal::runtime::headless::Headless;
use fanal::runtime::place::Place as Data;
use fanal::runtime::sealing;
use fanal::runtime::worker::Worker;

use super::{history, screening};
use crate::commands::{self, Place};
use crate::screens::begin::{PASSPHRASE, TO_INTERVIEW, Vaulted, drill, drive};
use crate::screens::guarded::OVERHEARD;

/// The practice key pair of the fictional country: public, for everybody to try.
const KEY: &str = "tests/packs/alder-anti-corruption-key.txt";

fn key() -> Identity {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(KEY);
    let text = std::fs::read_to_string(path).unwrap();
    let line = text
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-1"));
    line.unwrap().parse().unwrap()
}

fn sealed(history: &[Entry]) -> Vec<(Topic, Option<QuestionId>, String)> {
    let all = history.iter().filter_map(|entry| {
        let Entry::Sealed {
            topic,
            about,
            sealed,
        } = entry
        else {
            return None;
        };
        Some((*topic, about.clone(), sealed.clone()))
    });
    all.collect()
}

#[test]
fn an_answer_is_sealed_for_the_office_and_a_correction_appends() {
    let mut program = drill(&format!("{TO_INTERVIEW} s Down 1 2"));
    assert!(
        program.frame().contains("answered, sealed"),
        "{}",
        program.frame()
    );
    let all = sealed(&history(&program));
    assert_eq!(all.len(), 2);
    let about = QuestionId("corr.waved_through".to_owned());
    for (place, (topic, of, cipher)) in all.iter().enumerate() {
        assert_eq!((*topic, of.as_ref()), (Topic::Corruption, Some(&about)));
        let opened = open_text(&[key()], cipher).unwrap();
        let said = ["yes", "no"][place];
        assert!(
            opened.expose().ends_with(&format!("\n\n{said}")),
            "{}",
            opened.expose()
        );
        assert!(opened.expose().contains("case DRILL-A-001\n"));
    }
    drive(
        &mut program,
        "Enter Enter Enter Enter Enter Enter Enter Enter",
    );
    assert!(matches!(program.model.screen, Screen::Interview(_)));
}

#[test]
fn it_is_asked_only_where_an_office_can_open_it_and_nobody_hears() {
    let mut program = drill(TO_INTERVIEW);
    let nowhere = fanal::pack::load(fanal::pack::shipped::FILES).unwrap();
    // The office is the one of the packs in use now, whatever the case was begun with.
    program.model.shared.present = Box::leak(Box::new(nowhere));
    drive(&mut program, "s");
    assert!(matches!(program.model.screen, Screen::Interview(_)));
    assert!(program.frame().contains("no office"), "{}", program.frame());
    for keys in [OVERHEARD.to_owned(), format!("7 {TO_INTERVIEW}")] {
        let mut program = drill(&format!("{keys} s"));
        assert!(matches!(program.model.screen, Screen::Sealed(_)));
        drive(&mut program, "1 2 3");
        assert!(sealed(&history(&program)).is_empty());
    }
}

fn station() -> Vaulted {
    let mut station = Vaulted::station();
    drive(
        &mut station.program,
        &format!("1 {TO_INTERVIEW} s 1 Down 5"),
    );
    station
}

#[test]
fn the_officers_own_keys_do_not_open_it() {
    let Vaulted { folder, program } = station();
    let all = sealed(&history(&program));
    drop(program);
    let place = Data {
        folder: folder.path().to_owned(),
    };
    let mut worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR);
    worker
        .unlock(
            "ID-07",
            &Passphrase::new(PASSPHRASE.to_owned()),
            fanal::runtime::place::now(),
        )
        .unwrap();
    let vault = worker.vault().unwrap();
    assert_eq!(all.len(), 2);
    for (_, _, cipher) in &all {
        let own: Identity = vault.identity().expose().parse().unwrap();
        assert!(matches!(
            open_text(&[own], cipher),
            Err(CryptError::NotForUs)
        ));
        assert!(open_text(&[key()], cipher).is_ok());
    }
}

#[test]
fn no_screen_of_the_station_shows_what_was_said_also_after_a_restart() {
    let mut station = station().restarted();
    drive(&mut station.program, &format!("\"{PASSPHRASE}\" Enter"));
    let program = &mut station.program;
    assert_eq!(sealed(&history(program)).len(), 2);
    let model = format!("{:?}", program.model.shared.open);
    assert!(!model.contains("did not understand") && !model.contains("will not say"));
    for keys in [
        "s",
        "s w",
        "a",
        "PgDn PgDn Enter",
        "PgDn PgDn Enter 9",
        "Esc / ",
    ] {
        drive(program, keys);
        let frame = program.frame();
        for said in ["will not say", "YWdlLWVu", "corr."] {
            assert!(!frame.contains(said), "{keys}: {said}\n{frame}");
        }
    }
}

#[test]
fn it_changes_no_result() {
    let program = drill(&format!("{TO_INTERVIEW} 2 Enter 2 s 1 Down 1 Down 1"));
    let packs = program.model.shared.packs;
    let open = program.model.shared.open.as_ref().unwrap();
    assert_eq!(open.screening.sealed.len(), 3);
    let mut without = open.history.clone();
    without.retain(|one| !matches!(one.entry, Entry::Sealed { .. }));
    let judge = |screening: &Screening| {
        let case = screening.case(&packs.questions);
        findings(&packs.catalogue, &case, &Country::default())
    };
    assert_eq!(judge(&open.screening), judge(&Screening::of(&without)));
}

#[test]
fn a_sealed_item_is_never_recorded_in_the_open() {
    let mut program = drill(TO_INTERVIEW);
    let before = history(&program).len();
    let conditions = screening(&program).conditions;
    program.model.shared.record(Entry::Fact {
        item: fanal::domain::item::ItemId::new("corr.visa_bought"),
        state: fanal::domain::case::State::Said,
        conditions,
    });
    assert_eq!(history(&program).len(), before);
    assert!(
        program
            .frame()
            .contains("only written down as a sealed answer")
    );
    let place = Place::station("JET-02", &[]);
    let file = place.stick().join("case.toml");
    let text = std::fs::read_to_string(commands::case_file("V01")).unwrap();
    let with = text.replacen("[items]", "[items]\n\"corr.visa_bought\" = \"said\"", 1);
    assert_ne!(text, with);
    std::fs::write(&file, with).unwrap();
    let ran = place.run(&["case", "add", file.to_str().unwrap()]);
    assert_eq!(ran.error(), ("guard-sealed-in-file".to_owned(), 2));
    assert!(place.list().is_empty());
}

/// A desk with one case of a station that has two sealed answers.
fn desk_with_sealed() -> Place {
    let (desk, recipient) = Place::desk("DSK-01");
    let mut station = Vaulted::station();
    let stick = desk.stick();
    let keys = format!(
        "k \"{recipient}\" Enter Esc 1 {TO_INTERVIEW} s 1 Down 5 0 Esc e \"{}\" Enter",
        stick.display()
    );
    drive(&mut station.program, &keys);
    desk.import(&stick).well();
    desk
}

#[test]
fn whoever_holds_the_key_opens_it_at_the_desk_and_nobody_else() {
    let desk = desk_with_sealed();
    let code = "JET-02-A-001";
    let key = format!("{}/{KEY}", env!("CARGO_MANIFEST_DIR"));
    let lines = desk
        .run(&["case", "sealed", code, "--identity", &key])
        .well()
        .lines();
    let said: Vec<(&str, &str)> = lines
        .iter()
        .map(|line| {
            (
                line["about"].as_str().unwrap(),
                line["said"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            ("corr.official_paid", "yes"),
            ("corr.waved_through", "will not say")
        ]
    );
    assert!(lines.iter().all(|line| line["moved"] == false));

    let other = desk.stick().join("other.txt");
    std::fs::write(&other, Identity::generate().expose().as_str()).unwrap();
    let other = other.to_str().unwrap();
    let ran = desk.run(&["case", "sealed", code, "--identity", other]);
    assert_eq!(ran.error(), ("guard-not-this-key".to_owned(), 3));
    std::fs::write(other, "nothing").unwrap();
    let ran = desk.run(&["case", "sealed", code, "--identity", other]);
    assert_eq!(ran.error(), ("guard-bad-identity".to_owned(), 2));
    let shown = desk.run(&["case", "show", code]).well();
    assert!(!format!("{shown:?}").contains("will not say"));
}

#[test]
fn a_supervisor_opens_sealed_words_with_the_key_of_the_desk() {
    let (desk, recipient) = Place::desk("DSK-01");
    let mut station = Vaulted::station();
    let stick = desk.stick();
    let keys = format!(
        "k \"{recipient}\" Enter Esc 1 {TO_INTERVIEW} Tab \"waits for Ahmed Ali\" Enter 2 s 1 0 Esc \
         e \"{}\" Enter",
        stick.display()
    );
    drive(&mut station.program, &keys);
    desk.import(&stick).well();
    let lines = desk.run(&["case", "sealed", "JET-02-A-001"]).well().lines();
    assert_eq!(lines.len(), 1, "the answer about corruption stays sealed");
    assert_eq!(
        (&lines[0]["topic"], &lines[0]["said"]),
        (&"identity".into(), &"Ahmed Ali".into())
    );
}

#[test]
fn an_answer_that_was_moved_into_another_case_is_noticed() {
    let program: Headless = drill(&format!("{TO_INTERVIEW} s 1"));
    let open = program.model.shared.open.as_ref().unwrap();
    let (opened, closed) = sealing::open(&open.history, "DRILL-A-001", &[key()]);
    assert!(!opened[0].moved && closed == 0);
    let (opened, _) = sealing::open(&open.history, "DRILL-A-002", &[key()]);
    assert!(opened[0].moved);
    assert_eq!(opened[0].said.expose(), "yes");
}

#[test]
fn a_key_that_is_none_seals_nothing_and_says_so() {
    let text = Plaintext::new("yes".to_owned());
    let failed = sealing::seal(&["age1none".to_owned()], &text).unwrap_err();
    assert_eq!(failed.problem.id(), "guard-bad-seal-recipient");
    let failed = sealing::seal(&[], &text).unwrap_err();
    assert_eq!(failed.problem.id(), "guard-bad-seal-recipient");
}
