//! Who works with a shared computer, changed on the screen, with a real vault behind it.

use fanal::app::screens::Screen;
use fanal::app::screens::computer::people::Part as Of;
use fanal::app::screens::computer::{Computer, Part};
use fanal::crypt::{Cost, Passphrase};
use fanal::domain::duty::Duty;
use fanal::domain::journal::Act;
use fanal::domain::station::Realm;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use fanal::runtime::place::Place;
use fanal::runtime::worker::Worker;

use crate::screens::begin::{BEGIN, PASSPHRASE, Vaulted, drill, drive, passphrase_of};
use crate::screens::staffed::{come_in, crew, led};

/// What the next officer types at the keys.
const FRESH: &str = "heron gravel candle orbit";

fn officers(program: &Headless) -> Vec<(&str, Duty)> {
    let listed = program.model.shared.officers.iter();
    listed.map(|(code, duty)| (code.as_str(), *duty)).collect()
}

fn officer(program: &Headless) -> Option<&str> {
    let session = program.model.shared.session.as_ref();
    session.map(|session| session.officer.as_str())
}

fn page(program: &Headless) -> &Computer {
    let Screen::Computer(page) = &program.model.screen else {
        panic!("{}", program.frame());
    };
    page
}

/// What the lead reads in the journal: acts with whom they were about.
fn noted(station: Vaulted, passphrase: &str) -> Vec<(Act, Option<String>)> {
    let Vaulted { folder, program } = station;
    drop(program);
    let place = Place {
        folder: folder.path().to_owned(),
    };
    let mut worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR);
    let own = Passphrase::new(passphrase.to_owned());
    worker.unlock("ID-07", &own, BEGIN).unwrap();
    let lines = worker.journal().unwrap().into_iter();
    lines
        .filter_map(|line| Some((line.act?, line.about)))
        .collect()
}

#[test]
fn somebody_new_types_their_own_passphrase_and_comes_in_with_it() {
    let mut station = led();
    let program = &mut station.program;
    drive(
        program,
        "m expect \"THIS COMPUTER\" 1 expect \"WHO WORKS HERE\"",
    );
    drive(
        program,
        &format!("1 1 \"mb-12\" Enter \"{FRESH}\" Enter \"{FRESH}\" Enter"),
    );
    drive(program, "expect \"MB-12 was taken in as officer\"");
    let here = [
        ("ID-07", Duty::Lead),
        ("MB-11", Duty::Officer),
        ("IT-01", Duty::It),
        ("MB-12", Duty::Officer),
    ];
    assert_eq!(officers(program), here);
    // The locked page knows them, and nobody else's passphrase opens for them.
    drive(
        program,
        &format!("Esc Esc Ctrl-C 2 4 \"{PASSPHRASE}\" Enter Enter"),
    );
    assert_eq!(officer(program), None, "{}", program.frame());
    drive(program, &format!("\"{FRESH}\" Enter"));
    assert_eq!(officer(program), Some("MB-12"), "{}", program.frame());
    assert!(noted(station, PASSPHRASE).contains(&(Act::Enrolled, Some("MB-12".to_owned()))));
}

#[test]
fn a_form_with_a_fault_takes_nobody_in_and_says_what_is_wrong() {
    let mut station = led();
    let program = &mut station.program;
    let before = officers(program).len();
    drive(
        program,
        "m 1 1 1 \"a name\" Tab Tab Enter expect \"The officer code needs\"",
    );
    drive(
        program,
        "Esc 1 1 \"mb-11\" Tab Tab Enter expect \"is or was somebody\"",
    );
    drive(
        program,
        "Esc 1 1 \"mb-12\" Tab \"kelp\" Tab \"kelp\" Enter expect \"too short\"",
    );
    drive(
        program,
        &format!(
            "Esc 1 1 \"mb-12\" Tab \"{FRESH}\" Tab \"{PASSPHRASE}\" Enter expect \"not the same\""
        ),
    );
    assert_eq!(officers(program).len(), before);
    drive(program, "Esc");
    assert!(matches!(&page(program).part, Part::People(page) if matches!(page.part, Of::List(0))));
}

#[test]
fn a_duty_changes_at_once_and_the_last_lead_stays_one() {
    let mut station = led();
    let program = &mut station.program;
    drive(program, "m 1 2 1 expect \"last shift lead\" Enter");
    drive(program, "0 3 2 expect \"MB-11: shift lead\"");
    assert_eq!(officers(program)[1], ("MB-11", Duty::Lead));
    // Now there are two, and the first may step back.
    drive(program, "0 2 1 expect \"ID-07: officer\"");
    assert_eq!(officers(program)[0], ("ID-07", Duty::Officer));
    // From here on it is refused, and said who can.
    drive(program, "0 4 1 expect \"Ask one of those who can: MB-11\"");
    assert_eq!(officers(program)[2], ("IT-01", Duty::It));
}

#[test]
fn taking_somebody_off_is_asked_and_only_a_yes_does_it() {
    let mut station = led();
    let program = &mut station.program;
    drive(
        program,
        "m 1 3 4 expect \"keys of this computer change\" Enter 4 1 4 0 4 Esc",
    );
    assert_eq!(officers(program).len(), 3, "nothing was changed");
    drive(program, "4 2 expect \"MB-11 was taken off\"");
    assert_eq!(
        officers(program),
        [("ID-07", Duty::Lead), ("IT-01", Duty::It)]
    );
    // Who is gone stays in the list; the code is not given twice.
    drive(program, "4 expect \"A code is never given twice\"");
    drive(
        program,
        "1 1 \"mb-11\" Tab Tab Enter expect \"is or was somebody\" Esc Esc Esc",
    );
    let frame = {
        drive(program, "Ctrl-C 2");
        program.frame()
    };
    assert!(!frame.contains("MB-11"), "{frame}");
    let old = passphrase_of("MB-11");
    drive(program, &format!("3 \"mb-11\" Enter \"{old}\" Enter Enter"));
    assert_eq!(officer(program), None);
    assert!(noted(station, PASSPHRASE).contains(&(Act::Removed, Some("MB-11".to_owned()))));
}

#[test]
fn nobody_takes_themselves_off() {
    let mut station = led();
    drive(
        &mut station.program,
        "m 1 2 4 expect \"with your own code\"",
    );
    assert_eq!(officers(&station.program).len(), 3);
}

#[test]
fn whoever_keeps_the_computer_takes_officers_in_and_makes_no_lead() {
    let mut station = come_in(3, "IT-01");
    let program = &mut station.program;
    drive(program, "m 1 1 2 expect \"ID-07\" Enter");
    drive(
        program,
        &format!("1 \"mb-12\" Enter \"{FRESH}\" Enter \"{FRESH}\" Enter expect \"taken in\""),
    );
    drive(program, "3 2 expect \"Your duty here is IT\" Enter 4 2");
    assert!(!officers(program).iter().any(|(code, _)| *code == "MB-11"));
}

#[test]
fn an_officer_is_refused_in_every_language_and_told_who_can() {
    let mut station = come_in(2, "MB-11");
    let program = &mut station.program;
    drive(program, "m 1");
    for locale in Locale::ALL {
        program.model.shared.speak(locale);
        for keys in ["1", "4 1", "4 4"] {
            drive(program, keys);
            let frame = program.frame();
            assert!(frame.contains("ID-07"), "{keys} {frame}");
            drive(program, "Enter");
            if keys != "1" {
                drive(program, "0");
            }
        }
    }
    assert_eq!(officers(program).len(), 3);
}

#[test]
fn ones_own_passphrase_changes_with_the_old_one_only() {
    let mut station = crew();
    let program = &mut station.program;
    drive(
        program,
        "2 \"kelp lantern winter stone of MB-11\" Enter m 2",
    );
    drive(
        program,
        &format!(
            "\"not this one\" Enter \"{FRESH}\" Enter \"{FRESH}\" Enter expect \"passphrase\" Enter"
        ),
    );
    // Nothing that was typed is left.
    let Part::People(people) = &page(program).part else {
        panic!("{}", program.frame());
    };
    let Of::Form(form) = &people.part else {
        panic!("{}", program.frame());
    };
    assert!(
        form.fields()
            .iter()
            .all(|(_, field)| field.is_empty() && field.is_secret())
    );
    drive(
        program,
        &format!(
            "\"kelp lantern winter stone of MB-11\" Enter \"{FRESH}\" Enter \"{FRESH}\" Enter \
             expect \"Your passphrase was changed\""
        ),
    );
    assert!(matches!(page(program).part, Part::Choices));
    drive(
        program,
        "Esc Ctrl-C 2 2 \"kelp lantern winter stone of MB-11\" Enter Enter",
    );
    assert_eq!(officer(program), None, "the old one opens nothing");
    drive(program, &format!("\"{FRESH}\" Enter"));
    assert_eq!(officer(program), Some("MB-11"));
}

#[test]
fn a_locked_computer_has_forgotten_what_was_half_typed() {
    let mut station = led();
    let program = &mut station.program;
    drive(program, &format!("m 1 1 1 \"mb-12\" Enter \"{FRESH}\" F9"));
    program.wait(6);
    program.wait(300);
    assert_eq!(officer(program), None);
    assert!(
        matches!(program.model.screen, Screen::Unlock(_)),
        "{}",
        program.frame()
    );
    assert!(!format!("{:?}", program.model).contains("heron"));
}

#[test]
fn a_drill_has_no_people_to_change() {
    let program = drill("Esc m");
    assert!(
        matches!(program.model.screen, Screen::Home(_)),
        "{}",
        program.frame()
    );
}
